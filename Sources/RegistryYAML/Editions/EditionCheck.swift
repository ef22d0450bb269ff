internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// Looks at editions that are laid over one another: what they name, how they follow one another, and whether each
/// kind, term and rule can be reached at all.
struct EditionCheck {
  private(set) var diagnostics: [Diagnostic] = []
  private let documents: [EditionDocument]
  private let regulations: Regulations

  init(_ documents: [EditionDocument], _ regulations: Regulations) {
    self.documents = documents
    self.regulations = regulations
    for document in documents { checkReferences(of: document) }
    for document in documents { checkChain(of: document) }
    for document in documents { checkHierarchy(of: document) }
    checkTerms()
    checkRules()
  }

  private mutating func report(
    _ code: Diagnostic.Code, at span: SourceSpan?, facts: [Diagnostic.Fact] = [], subject: String? = nil,
    suggestion: String? = nil, related: SourceSpan? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code: code, span: span, facts: facts, subject: subject, suggestion: suggestion,
        related: related.map { [.init(code: "other-place", span: $0)] } ?? []))
  }

  // MARK: What is named

  private mutating func checkReferences(of document: EditionDocument) {
    for reference in document.references {
      let known =
        switch reference.vocabulary {
        case "editions": documents.map(\.edition.id)
        case EditionDocument.formsKey: documents.flatMap { $0.edition.forms.map(\.number) }
        default: regulations.definitions(named: reference.vocabulary).map(\.id)
        }
      // Editions without a catalogue may number their forms as they like.
      if reference.vocabulary == EditionDocument.formsKey, known.isEmpty { continue }
      guard !known.contains(reference.id) else { continue }
      let suggestion = Suggestion.closest(to: reference.id, among: known)
      if reference.vocabulary == "editions" {
        report(
          "unknown-edition", at: reference.span,
          facts: [.init("found", text: reference.id), .init("expected", list: known)], suggestion: suggestion)
      } else {
        report(
          "unknown-term", at: reference.span,
          facts: [
            .init("vocabulary", text: reference.vocabulary), .init("found", text: reference.id),
            .init("expected", list: known),
          ],
          subject: reference.subject, suggestion: suggestion)
      }
    }
  }

  // MARK: Chains

  private mutating func checkChain(of document: EditionDocument) {
    let edition = document.edition
    if let effective = edition.effective, let until = edition.until, until <= effective {
      report(
        "empty-interval", at: document.end,
        facts: [.init("from", text: effective.description), .init("until", text: until.description)])
    }
    guard let id = edition.replaces else { return }
    guard let effective = edition.effective else {
      return report(
        "missing-key", at: document.places[.key("replaces")],
        facts: [.init("key", text: "effective"), .init("record", word: "edition")])
    }
    guard let former = documents.first(where: { $0.edition.id == id }), let begun = former.edition.effective else {
      return
    }
    let facts: [Diagnostic.Fact] = [
      .init("edition", text: edition.id), .init("former", text: id), .init("from", text: effective.description),
    ]
    let place = document.places[.key("effective")]
    let sibling = documents.first { $0.edition.replaces == id && $0.edition.id != edition.id }
    if let sibling, sibling.edition.id < edition.id {
      report(
        "edition-fork", at: document.places[.key("replaces")],
        facts: [.init("former", text: id), .init("other", text: sibling.edition.id)],
        related: sibling.places[.key("replaces")])
    }
    if effective <= begun {
      report(
        "edition-overlap", at: place, facts: facts + [.init("begun", text: begun.description)],
        related: former.places[.key("effective")])
    } else if let until = former.edition.until, until > effective {
      report(
        "edition-overlap", at: place, facts: facts + [.init("until", text: until.description)],
        related: former.end)
    } else if let until = former.edition.until, until < effective {
      report(
        "edition-gap", at: place, facts: facts + [.init("until", text: until.description)],
        related: former.end)
    }
  }

  // MARK: Kinds

  private mutating func checkHierarchy(of document: EditionDocument) {
    guard let hierarchy = document.edition.hierarchy, document.edition.effective != nil,
      let top = document.parents.first
    else { return }
    // The first kind is the top; everything else hangs below it.
    var reached: Set<Kind> = [Kind(top)]
    var pending = [Kind(top)]
    while let next = pending.popLast() {
      for kind in hierarchy[next] ?? [] where reached.insert(kind).inserted { pending.append(kind) }
    }
    for parent in document.parents where !reached.contains(Kind(parent)) {
      report(
        "kind-nowhere", at: document.places[.parent(parent)],
        facts: [.init("kind", .label(regulations.label(of: Kind(parent)))), .init("top", text: top)])
    }
  }

  // MARK: Terms

  private mutating func checkTerms() {
    let hasHierarchy = documents.contains { $0.edition.hierarchy != nil }
    for vocabulary in Vocabularies.all.map({ $0.name }) {
      let definitions = regulations.definitions(named: vocabulary)
      var labels: [String: String] = [:]
      for definition in definitions {
        let label = Folding.fold(definition.label.vietnamese)
        guard let place = place(of: definition.id, in: vocabulary) else { continue }
        if let other = labels.updateValue(definition.id, forKey: label), !label.isEmpty {
          labels[label] = other
          report(
            "label-taken", at: place,
            facts: [.init("found", text: definition.label.vietnamese), .init("other", text: other)],
            related: self.place(of: other, in: vocabulary))
        }
        if hasHierarchy, vocabulary == Vocabularies.Kinds.name, !regulations.isInHierarchy(Kind(definition.id)) {
          report("unreachable-kind", at: place, facts: [.init("kind", .label(definition.label))])
        }
        var broader = definition.broader
        var steps = 0
        while let id = broader, steps <= definitions.count {
          if id == definition.id {
            report("broader-cycle", at: place, facts: [.init("id", text: definition.id)])
            break
          }
          broader = definitions.first { $0.id == id }?.broader
          steps += 1
        }
      }
    }
  }

  private func place(of id: String, in vocabulary: String) -> SourceSpan? {
    documents.last { $0.places[.term(vocabulary: vocabulary, id: id)] != nil }?
      .places[.term(vocabulary: vocabulary, id: id)]
  }

  // MARK: Rules

  private mutating func checkRules() {
    var known: [String: Rule] = [:]
    for document in documents {
      for rule in document.edition.rules {
        let place = document.places[.rule(rule.id)]
        let whole = known[rule.id].map { $0.changed(by: rule) } ?? rule
        known[rule.id] = whole
        let days = document.edition.effective.map { Interval(from: $0, until: document.edition.until) }
        if rule.scope.interval.isEmpty || days?.overlaps(rule.scope.interval) == false {
          report("rule-never-holds", at: place, facts: [.init("id", text: rule.id)])
        }
        guard !document.flawedRules.contains(rule.id) else { continue }
        guard let check = whole.check else {
          report(
            "rule-without-check", at: place, facts: [.init("id", text: rule.id)],
            suggestion: Suggestion.closest(to: rule.id, among: known.keys.filter { $0 != rule.id }.sorted()))
          continue
        }
        let missing = check.missingLimits(in: whole.limits)
        if !missing.isEmpty {
          report(
            "rule-incomplete", at: place,
            facts: [
              .init("id", text: rule.id), .init("check", text: check.rawValue), .init("missing", list: missing),
            ])
        }
      }
    }
  }
}

extension EditionDocument {
  /// Where it says when it ends.
  fileprivate var end: SourceSpan? { places[.key("until")] ?? places[.key("through")] }
}

extension Rule.Check {
  /// The keys that a rule of this check needs and does not have; of `at-least` and `at-most` one is enough where a
  /// check takes both.
  fileprivate func missingLimits(in limits: Rule.Limits) -> [String] {
    let least = limits.atLeast == nil ? ["at-least"] : []
    let body = limits.body == nil ? ["body"] : []
    switch self {
    case .allowedParents, .kindsInForce, .forbiddenSetting, .founder, .holderHome, .probationaryPost,
      .probationarySponsor, .ceremony, .birthOrder, .receiptOrder, .officialOrder, .departureOrder, .beforeAdmission,
      .afterDeparture, .afterDeath, .stayOrder, .letterOrder, .cardOrder, .ratificationOrder, .signing, .badgeOnce,
      .samePerson, .likelySamePerson, .nameSpelling, .idCase, .closedHistory, .documentHead, .decisionOnce,
      .issuerSymbol, .decider, .youthUnionOrder, .outsideLife, .groupEnded, .hostEnded, .memberOnDay, .voteRecords:
      return []
    case .officialMembers, .admissionAge: return least
    case .partyFounding: return limits.earliest == nil ? ["earliest"] : []
    case .citizenNumber, .cardNumber: return limits.lengths?.isEmpty ?? true ? ["lengths"] : []
    case .members: return limits.atLeast == nil && limits.atMost == nil ? ["at-least", "at-most"] : []
    case .neededConsent: return limits.consent == nil ? ["consent"] : []
    case .dueKind: return least + (limits.becomes == nil ? ["becomes"] : [])
    case .bodyBasis, .dueBody: return body + least
    case .bodySize: return body + (limits.atLeast == nil && limits.atMost == nil ? ["at-least", "at-most"] : [])
    case .bodyShare:
      return body + (limits.ofBody == nil ? ["of"] : []) + (limits.share == nil ? ["share"] : [])
    case .termOfOffice, .probation, .probationOver: return limits.months == nil ? ["months"] : []
    case .filledPost, .singleHolder: return limits.title == nil ? ["title"] : []
    case .transferLetter, .transferPapers: return limits.within == nil ? ["within"] : []
    case .temporaryActivity: return limits.temporary == nil ? ["limits"] : []
    case .memberships: return limits.atMost == nil ? ["at-most"] : []
    case .readmission: return limits.wait == nil ? ["wait"] : []
    case .badges:
      return (limits.badges?.years.isEmpty ?? true ? ["years"] : [])
        + (limits.badges?.awardDays.isEmpty ?? true ? ["award-days"] : [])
    }
  }
}
