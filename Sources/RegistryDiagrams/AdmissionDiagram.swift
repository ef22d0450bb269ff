public import PartyRegistry
public import VietnameseText

/// A pipeline of admission as a graph: its stages, the ways between them, and what each asks for.
///
/// Branches that have to be joined meet in a point; a broken line leads from a stage whose result is asked for later.
public struct AdmissionDiagram: Sendable {
  /// One way to a stage: everything that it takes together.
  struct Way: Hashable {
    var from: [AdmissionStage.ID] = []
    /// What has to hold besides, in words.
    var conditions: [String] = []
  }

  private let pipeline: AdmissionPipeline
  private let regulations: Regulations
  private let language: Language

  /// The diagram of a pipeline, such as that of one track on one day.
  public init(_ pipeline: AdmissionPipeline, regulations: Regulations, language: Language = .vietnamese) {
    self.pipeline = pipeline
    self.regulations = regulations
    self.language = language
  }

  // MARK: What is drawn

  private func text(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  private func label(_ id: AdmissionStage.ID) -> String {
    pipeline[id]?.label?[language] ?? regulations.label(of: id)[language]
  }

  /// The lines of a node: what the stage is called, its form, its vote, its deadline and for how long it holds.
  private func lines(_ stage: AdmissionStage) -> [String] {
    var details: [String] = []
    if let form = stage.form { details.append(form) }
    if let vote = stage.vote {
      details.append((vote.isStrict ? "> " : "≥ ") + "\(vote.share.numerator)/\(vote.share.denominator)")
    }
    var lines = [label(stage.id)]
    if !details.isEmpty { lines.append(details.joined(separator: " · ")) }
    if let deadline = stage.deadline {
      let limit = words(deadline.within)
      let since = label(deadline.since)
      switch deadline.from {
      case .day: lines.append(text("trong \(limit) từ “\(since)”", "within \(limit) of '\(since)'"))
      case .received:
        lines.append(text("trong \(limit) từ ngày nhận “\(since)”", "within \(limit) of receiving '\(since)'"))
      case .probationEnd:
        lines.append(text("trong \(limit) từ ngày hết dự bị", "within \(limit) of the end of probation"))
      }
    }
    if let validity = stage.validity {
      lines.append(text("có giá trị \(words(validity))", "valid for \(words(validity))"))
    }
    return lines
  }

  private func words(_ limit: TimeLimit) -> String {
    switch limit {
    case .days(let count): text("\(count) ngày", count == 1 ? "1 day" : "\(count) days")
    case .workingDays(let count): text("\(count) ngày làm việc", count == 1 ? "1 working day" : "\(count) working days")
    case .months(let count): text("\(count) tháng", count == 1 ? "1 month" : "\(count) months")
    }
  }

  /// The ways to a stage. Of alternatives each is one; what is joined is one together.
  func ways(to stage: AdmissionStage) -> [Way] {
    guard let after = stage.after else { return [] }
    return ways(after).filter { !$0.from.isEmpty }.map { way in
      var way = way
      // What every way to another of them comes from goes without saying.
      let all = way.from
      way.from.removeAll { id in
        all.contains { other in
          let before = pipeline[other]?.after.map(ways) ?? []
          return !before.isEmpty && before.allSatisfy { $0.from.contains(id) }
        }
      }
      return way
    }
  }

  private func ways(_ condition: AdmissionCondition) -> [Way] {
    switch condition {
    case .any(let conditions): return conditions.flatMap(ways)
    case .all(let conditions):
      return conditions.reduce([Way()]) { found, next in
        let more = ways(next)
        return found.flatMap { way in
          more.map { other in
            Way(
              from: way.from + other.from.filter { !way.from.contains($0) },
              conditions: way.conditions + other.conditions
            )
          }
        }
      }
    case .done(let id): return [Way(from: [id])]
    case .failed(let id, let times):
      return [Way(from: [id], conditions: [text("\(times) lần không đạt", "voted down \(times) times")])]
    case .since(let id, _, _, _): return [Way(from: [id])]
    default: return [Way(conditions: [phrase(condition)].compactMap(\.self))]
    }
  }

  /// A condition on an edge, in words; those that only tell when a stage is too late have none.
  private func phrase(_ condition: AdmissionCondition) -> String? {
    switch condition {
    case .cellKind(let kind): regulations.label(of: kind)[language]
    case .under(let kind):
      text("trực thuộc \(regulations.label(of: kind).vietnamese)", "under a \(regulations.label(of: kind).english)")
    case .power(let power): regulations.label(of: power)[language]
    case .not(.done): nil
    case .not(.under(let kind)):
      text(
        "không trực thuộc \(regulations.label(of: kind).vietnamese)",
        "not under a \(regulations.label(of: kind).english)")
    case .not(let other): phrase(other).map { text("không phải \($0)", "not a \($0)") }
    default: nil
    }
  }

  /// The stages whose result the guards of a stage ask for, and which do not lead there directly.
  private func asked(by stage: AdmissionStage) -> [AdmissionStage.ID] {
    let leading = stage.after?.stages ?? []
    return (stage.guards?.stages ?? []).filter { !leading.contains($0) && pipeline[$0] != nil }
  }

  // MARK: Texts

  /// The diagram in the language of Graphviz.
  public var dot: String {
    var text = "digraph admission {\n  graph [rankdir=TB, ranksep=0.4, nodesep=0.3]\n"
    text += "  node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Times New Roman\", fontsize=11]\n"
    text += "  edge [fontname=\"Times New Roman\", fontsize=9]\n"
    func quoted(_ id: AdmissionStage.ID) -> String { OrganizationTree.quoted(id.rawValue) }
    for stage in pipeline.stages {
      text += "  \(quoted(stage.id)) [label=\(OrganizationTree.quoted(lines(stage).joined(separator: "\n")))"
      text += (stage.effect.map { Self.leadsIn($0) ? ", penwidth=2" : ", fillcolor=\"#dddddd\"" } ?? "") + "]\n"
    }
    for stage in pipeline.stages {
      for (number, way) in ways(to: stage).enumerated() {
        let note = way.conditions.joined(separator: "; ")
        let label = note.isEmpty ? "" : " [label=\(OrganizationTree.quoted(note))]"
        guard way.from.count > 1 else {
          text += "  \(quoted(way.from[0])) -> \(quoted(stage.id))\(label)\n"
          continue
        }
        let join = OrganizationTree.quoted("\(stage.id.rawValue) \(number)")
        text += "  \(join) [shape=point, width=0.08]\n"
        for from in way.from { text += "  \(quoted(from)) -> \(join) [arrowhead=none]\n" }
        text += "  \(join) -> \(quoted(stage.id))\(label)\n"
      }
      for from in asked(by: stage) { text += "  \(quoted(from)) -> \(quoted(stage.id)) [style=dashed]\n" }
    }
    return text + "}\n"
  }

  /// The diagram as a flowchart of Mermaid.
  public var mermaid: String {
    var text = "flowchart TB\n"
    // Ids may hold what Mermaid takes for syntax, and so the nodes are numbered.
    func node(_ id: AdmissionStage.ID) -> String { "s\(pipeline.stages.firstIndex { $0.id == id } ?? 0)" }
    for stage in pipeline.stages {
      let label = lines(stage).map(OrganizationTree.escaped).joined(separator: "<br/>")
      text += stage.effect == nil ? "  \(node(stage.id))[\"\(label)\"]\n" : "  \(node(stage.id))([\"\(label)\"])\n"
    }
    var joins = 0
    for stage in pipeline.stages {
      for way in ways(to: stage) {
        let note = way.conditions.joined(separator: "; ")
        let label = note.isEmpty ? "" : "|\"\(OrganizationTree.escaped(note))\"|"
        guard way.from.count > 1 else {
          text += "  \(node(way.from[0])) -->\(label) \(node(stage.id))\n"
          continue
        }
        text += "  j\(joins)(( ))\n"
        for from in way.from { text += "  \(node(from)) --- j\(joins)\n" }
        text += "  j\(joins) -->\(label) \(node(stage.id))\n"
        joins += 1
      }
      for from in asked(by: stage) { text += "  \(node(from)) -.-> \(node(stage.id))\n" }
    }
    text += "  classDef over fill:#dddddd,stroke:#333333\n"
    let over = pipeline.stages.filter { $0.effect.map { !Self.leadsIn($0) } ?? false }.map { node($0.id) }
    if !over.isEmpty { text += "  class \(over.joined(separator: ",")) over\n" }
    return text
  }

  /// Whether an effect makes a member, and does not end a case in another way.
  private static func leadsIn(_ effect: AdmissionStage.Effect) -> Bool {
    switch effect {
    case .admits, .recognises: true
    case .refuses, .withdraws, .moves, .leaves, .strikesOff: false
    }
  }
}
