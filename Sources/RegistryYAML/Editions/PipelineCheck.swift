internal import PartyRegistry
internal import RegistryDiagnostics

/// Looks at the pipelines of admission that editions make together: whether every stage can be reached and leads on, and
/// whether each question can have an answer.
struct PipelineCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private let documents: [EditionDocument]
  private var told: Set<String> = []
  /// The track that is looked at; a fault of its own is told at its place.
  private var track: AdmissionTrack.ID?
  /// The stages passed on every way to each stage of the pipeline that is looked at, as far as it was asked.
  private var certain: [AdmissionStage.ID: Set<AdmissionStage.ID>] = [:]

  init(_ documents: [EditionDocument], _ regulations: Regulations) {
    self.documents = documents
    for document in documents { checkEntries(of: document) }
    // Every edition, with those laid over it, and every track; most of them have stages in common, and are looked at
    // once.
    var seen: Set<[AdmissionStage]> = []
    for day in Set(regulations.editions.compactMap(\.effective) + [.last]).sorted() {
      let rules = regulations.ruleSet(on: day)
      // Before the first edition with stages nothing is asked at any of them.
      guard !rules.isBeforeStages else { continue }
      for track in [nil] + rules.tracks.map({ Optional($0.id) }) {
        self.track = track
        let pipeline = rules.pipeline(track)
        guard seen.insert(pipeline.stages).inserted else { continue }
        certain = [:]
        check(pipeline)
      }
    }
  }

  private mutating func report(
    _ code: Diagnostic.Code, _ stage: AdmissionStage, severity: Diagnostic.Severity = .error,
    facts: [Diagnostic.Fact] = []
  ) {
    guard told.insert("\(code.rawValue) \(stage.id.rawValue) \(facts)").inserted else { return }
    let part: EditionDocument.Part =
      if let track {
        .term(vocabulary: Vocabularies.AdmissionTracks.name, id: track.rawValue)
      } else {
        .term(vocabulary: Vocabularies.AdmissionStages.name, id: stage.id.rawValue)
      }
    diagnostics.append(
      Diagnostic(
        code: code, severity: severity, span: documents.last { $0.places[part] != nil }?.places[part],
        facts: [.init("stage", text: stage.id.rawValue)] + facts, subject: stage.id.rawValue))
  }

  /// Entries of a later edition that change nothing.
  private mutating func checkEntries(of document: EditionDocument) {
    for entry in document.edition.stages {
      for other in documents.prefix(while: { $0.file != document.file }) {
        guard let former = other.edition.stages.first(where: { $0.id == entry.id }) else { continue }
        var changed = former.changed(by: entry)
        changed.edition = former.edition
        if changed == former {
          report(
            "stage-unchanged", entry, severity: .warning, facts: [.init("edition", text: other.edition.id)])
        }
      }
    }
  }

  private mutating func check(_ pipeline: AdmissionPipeline) {
    guard !pipeline.stages.isEmpty else { return }
    let reached = reached(in: pipeline)
    let named = Set(pipeline.stages.flatMap { ($0.after?.stages ?? []) + ($0.guards?.stages ?? []) })
    for stage in pipeline.stages {
      guard reached.contains(stage.id) else {
        report("stage-unreachable", stage)
        continue
      }
      if stage.effect == nil || stage.effect == .admits, !named.contains(stage.id) { report("stage-dead-end", stage) }
      let before = ancestors(of: stage, in: pipeline)
      let recorded = Set((before + [stage]).flatMap { $0.records ?? [] })
      let forms = Set((before + [stage]).compactMap(\.form))
      for question in stage.guards?.questions ?? [] {
        switch question {
        case .documents(let asked):
          for form in asked where !forms.contains(form) {
            report("guard-without-record", stage, facts: [.init("what", text: form)])
          }
        case .sponsors, .introduced:
          if !recorded.contains(.sponsors) {
            report("guard-without-record", stage, facts: [.init("what", text: "sponsors")])
          }
        case .opinions:
          if !recorded.contains(.opinions) {
            report("guard-without-record", stage, facts: [.init("what", text: "opinions")])
          }
        case .since(let id, _, _, _): checkClock(id, of: stage, in: pipeline)
        default: continue
        }
      }
      if let deadline = stage.deadline { checkClock(deadline.since, of: stage, in: pipeline) }
    }
  }

  private mutating func checkClock(_ id: AdmissionStage.ID, of stage: AdmissionStage, in pipeline: AdmissionPipeline) {
    guard !certain(before: stage, in: pipeline).contains(id) else { return }
    report("deadline-without-step", stage, facts: [.init("since", text: id.rawValue)])
  }

  // MARK: The graph

  private func reached(in pipeline: AdmissionPipeline) -> Set<AdmissionStage.ID> {
    var reached: Set<AdmissionStage.ID> = []
    while true {
      let more = pipeline.stages.filter { !reached.contains($0.id) && ($0.after?.canHold(with: reached) ?? true) }
      if more.isEmpty { return reached }
      reached.formUnion(more.map(\.id))
    }
  }

  private func ancestors(of stage: AdmissionStage, in pipeline: AdmissionPipeline) -> [AdmissionStage] {
    var found: [AdmissionStage] = []
    var pending = stage.after?.stages ?? []
    while let id = pending.popLast() {
      guard let before = pipeline[id], !found.contains(where: { $0.id == id }) else { continue }
      found.append(before)
      pending += before.after?.stages ?? []
    }
    return found
  }

  /// The stages that are passed on every way to one.
  private mutating func certain(
    before stage: AdmissionStage, in pipeline: AdmissionPipeline
  ) -> Set<AdmissionStage.ID> {
    if let known = certain[stage.id] { return known }
    guard let after = stage.after else { return [] }
    // A way that comes round to itself tells nothing.
    certain[stage.id] = []
    let found = certain(after, in: pipeline)
    certain[stage.id] = found
    return found
  }

  private mutating func certain(
    _ condition: AdmissionCondition, in pipeline: AdmissionPipeline
  ) -> Set<AdmissionStage.ID> {
    switch condition {
    case .all(let conditions):
      var found: Set<AdmissionStage.ID> = []
      for condition in conditions { found.formUnion(certain(condition, in: pipeline)) }
      return found
    case .any(let conditions):
      var found: Set<AdmissionStage.ID>?
      for condition in conditions {
        let way = certain(condition, in: pipeline)
        found = found?.intersection(way) ?? way
      }
      return found ?? []
    case .done(let id), .failed(let id, _), .since(let id, _, _, _):
      guard let before = pipeline[id] else { return [id] }
      return certain(before: before, in: pipeline).union([id])
    default: return []
    }
  }
}

extension AdmissionCondition {
  /// The questions that it is composed of.
  fileprivate var questions: [AdmissionCondition] {
    switch self {
    case .all(let conditions), .any(let conditions): conditions.flatMap(\.questions)
    case .not(let condition): condition.questions
    default: [self]
    }
  }
}
