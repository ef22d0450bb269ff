internal import PartyRegistry
internal import VietnameseText

extension AdmissionStage.ID {
  /// The meeting of the cell that resolves on an admission.
  fileprivate static let cellResolution = Self("cell-resolution")
  /// The meeting of the committee that resolves on it.
  fileprivate static let committeeResolution = Self("committee-resolution")
  /// The decision on the admission.
  fileprivate static let decision = Self("decision")
}

/// What a case was resolved by, and with how many votes: first in the cell, then in the committee.
func resolutionColumns<Record: Sendable>(
  _ progress: @escaping @Sendable (Record) -> AdmissionProgress?
) -> [ListingColumn<Record>] {
  func resolution(
    _ id: String, _ label: BilingualText, _ stage: AdmissionStage.ID
  ) -> ListingColumn<Record> {
    .text(id, label, privacy: .of(.admission), weight: 20) { row, context in
      progress(row)?.step(of: stage).map { context.resolution($0) }
    }
  }
  func votes(_ id: String, _ label: BilingualText, _ stage: AdmissionStage.ID) -> ListingColumn<Record> {
    var header = Column.Header(id: id, label: label, privacy: .of(.admission), weight: 12, alignment: .center)
    header.kind = .text
    return ListingColumn(header: header) { row, _, block in block.append(progress(row)?.votes(at: stage)) }
  }
  return [
    resolution("resolution", .init(vi: "Nghị quyết của chi bộ", en: "Cell resolution"), .cellResolution),
    votes("votes", .init(vi: "Biểu quyết của chi bộ", en: "Cell votes"), .cellResolution),
    resolution(
      "committee-resolution", .init(vi: "Nghị quyết của cấp ủy", en: "Committee resolution"), .committeeResolution),
    votes("committee-votes", .init(vi: "Biểu quyết của cấp ủy", en: "Committee votes"), .committeeResolution),
    resolution("admission-decision", .init(vi: "Quyết định kết nạp", en: "Admission decision"), .decision),
  ]
}

extension AdmissionProgress {
  /// The votes by which a stage is passed, as `11/12`: for it, of the base.
  fileprivate func votes(at stage: AdmissionStage.ID) -> String? {
    let judgement = judgements.last { $0.isPassed && admission.steps[$0.step].stage == stage }
    return judgement?.votes.map { "\($0.inFavour)/\($0.base)" }
  }
}

extension ListingContext {
  /// A step by its paper, and by its day where the paper has none.
  fileprivate func resolution(_ step: AdmissionStep) -> String {
    let number = step.decision?.number ?? step.meeting
    let day = shown(step.decision?.signed ?? PartialDate(step.on))
    return [number, text(vi: "ngày ", en: "of ") + day].compactMap(\.self).joined(separator: " ")
  }
}
