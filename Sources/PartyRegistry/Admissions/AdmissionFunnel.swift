/// How many cases come through each stage, and how long they take there: *tiến độ hồ sơ kết nạp*.
public struct AdmissionFunnel: Hashable, Sendable {
  /// By what cases are put together.
  public enum Grouping: String, Hashable, Sendable, CaseIterable {
    /// All together.
    case all
    /// By where the source was built.
    case source
    /// By the setting of the cell on the day of the first step.
    case setting
    /// By the year of the first step.
    case year
    /// By the track.
    case track
  }

  /// One stage of one group of cases.
  public struct Row: Hashable, Sendable {
    /// By what the cases are put together.
    public var grouping: Grouping
    /// The source, setting, year or track; empty for all cases, and where a case says nothing.
    public var key: String
    /// The stage.
    public var stage: AdmissionStage.ID
    /// How many cases there are in the group.
    public var cases: Int
    /// How many of them have passed what leads to the stage.
    public var couldReach: Int
    /// How many have passed the stage.
    public var reached: Int
    /// Days from the last step that led to the stage to the one that passed it, of the case in the middle: of two the
    /// lower. `nil` where nothing leads to it.
    public var medianDays: Int?
    /// Days from the first step of the case, of the case in the middle.
    public var medianDaysInAll: Int
  }

  /// The rows, group by group, the stages in the order in which they come.
  public let rows: [Row]
}

extension Admissions {
  /// The funnel of the cases begun by a day. A stage that nobody has passed has no row; one that a later edition has
  /// dropped has, for the cases that passed it while it was there.
  ///
  /// - Parameters:
  ///   - day: the last day whose steps count.
  ///   - groupings: by what cases are put together, one after the other.
  ///   - isCounted: whether a case counts; all do where nothing is said.
  public func funnel(
    on day: Day, by groupings: [AdmissionFunnel.Grouping] = AdmissionFunnel.Grouping.allCases,
    where isCounted: (AdmissionProgress) -> Bool = { _ in true }
  ) -> AdmissionFunnel {
    let all = self.all(on: day).filter { isCounted($0.progress) }
    let former = formerStages(of: all)
    let stages = stageOrder(of: all, former)
    var rows: [AdmissionFunnel.Row] = []
    for grouping in groupings {
      let groups = Dictionary(grouping: all) { key(of: $0.progress.admission, by: grouping) }
      for key in groups.keys.sorted() {
        let cases = groups[key] ?? []
        rows += stages.compactMap { Self.row(grouping, key, $0, cases, former) }
      }
    }
    return AdmissionFunnel(rows: rows)
  }

  /// The stages that cases have passed and that are no longer there, as they were on the day of the first such step.
  private func formerStages(of all: [AdmissionExplanation]) -> [AdmissionStage.ID: AdmissionStage] {
    var former: [AdmissionStage.ID: AdmissionStage] = [:]
    var judge = AdmissionJudge(registry)
    for explanation in all {
      let admission = explanation.progress.admission
      for judgement in explanation.progress.judgements where judgement.isPassed {
        let step = admission.steps[judgement.step]
        guard explanation.pipeline[step.stage] == nil, former[step.stage] == nil else { continue }
        former[step.stage] = judge.pipeline(admission.track, for: judgement.cell, on: step.on)[step.stage]
      }
    }
    return former
  }

  /// The stages of all tracks there are: those of a track, and those that are no longer there, stand behind what leads
  /// to them.
  private func stageOrder(
    of all: [AdmissionExplanation], _ former: [AdmissionStage.ID: AdmissionStage]
  ) -> [AdmissionStage.ID] {
    var order: [AdmissionStage.ID] = []
    let tracks = Set(all.map(\.progress.admission.track)).sorted { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }
    for track in tracks {
      guard let pipeline = all.first(where: { $0.progress.admission.track == track })?.pipeline else { continue }
      for stage in pipeline.stages where !order.contains(stage.id) {
        let leading = stage.after?.stages.compactMap { order.firstIndex(of: $0) }.max()
        if track == tracks.first || leading == nil {
          order.append(stage.id)
        } else if let leading {
          order.insert(stage.id, at: leading + 1)
        }
      }
    }
    for stage in former.values.sorted(by: { $0.id.rawValue < $1.id.rawValue }) where !order.contains(stage.id) {
      let leading = stage.after?.stages.compactMap { order.firstIndex(of: $0) }.max()
      order.insert(stage.id, at: leading.map { $0 + 1 } ?? 0)
    }
    return order
  }

  private static func row(
    _ grouping: AdmissionFunnel.Grouping, _ key: String, _ stage: AdmissionStage.ID, _ cases: [AdmissionExplanation],
    _ former: [AdmissionStage.ID: AdmissionStage]
  ) -> AdmissionFunnel.Row? {
    var couldReach = 0
    var inAll: [Int] = []
    var sinceLast: [Int] = []
    for explanation in cases {
      let progress = explanation.progress
      let passed = Set(progress.passed.keys)
      guard let definition = explanation.pipeline[stage] ?? (passed.contains(stage) ? former[stage] : nil) else {
        continue
      }
      let step = progress.passed[stage]?.first.map { progress.admission.steps[$0] }
      if step != nil || definition.after?.canHold(with: passed) ?? true { couldReach += 1 }
      guard let step, let first = progress.admission.steps.first else { continue }
      inAll.append(Int(step.on.number - first.on.number))
      let leading = (definition.after?.stages ?? []).flatMap { progress.passed[$0] ?? [] }
        .map { progress.admission.steps[$0].on }.filter { $0 <= step.on }.max()
      if let leading { sinceLast.append(Int(step.on.number - leading.number)) }
    }
    guard let medianInAll = inAll.median else { return nil }
    return AdmissionFunnel.Row(
      grouping: grouping, key: key, stage: stage, cases: cases.count, couldReach: couldReach, reached: inAll.count,
      medianDays: sinceLast.median, medianDaysInAll: medianInAll)
  }

  private func key(of admission: AdmissionCase, by grouping: AdmissionFunnel.Grouping) -> String {
    switch grouping {
    case .all: return ""
    case .source: return admission.source?.rawValue ?? ""
    case .setting:
      guard let first = admission.steps.first?.on else { return "" }
      return registry.organization(admission.cell.initial)?.setting.value(on: first)?.rawValue ?? ""
    case .year: return admission.steps.first.map { "\($0.on.components.year)" } ?? ""
    case .track: return admission.track?.rawValue ?? ""
    }
  }
}

extension AdmissionCondition {
  /// Whether it can hold where some stages, and no others, are or can be passed: what it asks besides is taken to hold.
  public func canHold(with passed: Set<AdmissionStage.ID>) -> Bool {
    switch self {
    case .all(let conditions): conditions.allSatisfy { $0.canHold(with: passed) }
    case .any(let conditions): conditions.contains { $0.canHold(with: passed) }
    case .done(let id), .failed(let id, _), .since(let id, _, _, _): passed.contains(id)
    default: true
    }
  }
}

extension [Int] {
  /// The number in the middle: of two the lower; `nil` of none.
  fileprivate var median: Int? { isEmpty ? nil : sorted()[(count - 1) / 2] }
}
