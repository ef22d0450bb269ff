/// What holds on one day: the hierarchy and the rules of all editions in force, each laid over those before it.
public struct RuleSet: Hashable, Sendable {
  /// The ids of the editions in force, in their order.
  public let editions: [String]
  /// Which kinds may stand directly under which; `nil` where no edition says so.
  public let hierarchy: [Kind: [Kind]]?
  /// What the replaced editions allowed, where their transition still runs.
  public let formerHierarchy: [Kind: [Kind]]?
  /// The rules, in the editions' order.
  public let rules: [Rule]
  /// The stages of admission, in the editions' order, before any track changes them.
  public let stages: [AdmissionStage]
  /// The tracks through these stages.
  public let tracks: [AdmissionTrack]
  /// The catalogue of admission forms, in the editions' order.
  public let forms: [AdmissionForm]
  /// Whether the day comes before the first edition with stages: they are there so that what was done can be read, and
  /// nothing is judged by them.
  public let isBeforeStages: Bool

  /// The first rule of a check.
  public func rule(_ check: Rule.Check) -> Rule? {
    // Lent out of a span, no rule is copied but the one that is found.
    let rules = rules.span
    for index in rules.indices where rules[index].check == check { return rules[index] }
    return nil
  }

  /// Whether the hierarchy has a kind at all, above or below.
  public func hasKind(_ kind: Kind) -> Bool { hierarchy.map { RuleSet.has(kind, $0) } ?? true }

  /// Whether the hierarchy of a replaced edition, whose transition still runs, has a kind.
  public func hadKind(_ kind: Kind) -> Bool { formerHierarchy.map { RuleSet.has(kind, $0) } ?? false }

  private static func has(_ kind: Kind, _ hierarchy: [Kind: [Kind]]) -> Bool {
    hierarchy[kind] != nil || hierarchy.values.contains { $0.contains(kind) }
  }
}

/// The editions of a regulation that replace one another, the oldest first, each with what it has from those before it.
struct EditionChain: Hashable, Sendable {
  private(set) var editions: [Edition]

  init(_ editions: [Edition]) {
    var whole: [Edition] = []
    for edition in editions {
      var edition = edition
      if let former = whole.last {
        edition.hierarchy = edition.hierarchy ?? former.hierarchy
        // Entries of all days, which one is in force is seen on each day.
        edition.rules = former.rules + edition.rules
        edition.stages = RuleSet.laid(edition.stages, over: former.stages)
        edition.tracks = RuleSet.laid(edition.tracks, over: former.tracks)
        edition.forms = RuleSet.laid(edition.forms, over: former.forms)
      }
      whole.append(edition)
    }
    self.editions = whole
  }

  /// Whether a day comes before the first edition.
  func isAhead(on day: Day) -> Bool { editions.first.map { day < $0.effective ?? .first } ?? false }

  /// The position of the edition that holds on a day for an organisation with its own word on it; `nil` before the
  /// first, which judges nothing older than itself.
  func position(on day: Day, _ adoptions: [EditionAdoption]) -> Int? {
    var inForce = editions.lastIndex { ($0.effective ?? .first) <= day }
    for adoption in adoptions {
      guard let stated = editions.firstIndex(where: { $0.id == adoption.edition }) else { continue }
      if adoption.from <= day { inForce = max(inForce ?? 0, stated) }
    }
    guard var position = inForce else { return nil }
    while position > 0,
      adoptions.contains(where: { $0.edition == editions[position].id && $0.from > day })
    {
      position -= 1
    }
    let edition = editions[position]
    if let until = edition.until, until <= day, position == editions.count - 1 { return nil }
    return position
  }
}

/// The rules of all days: editions sorted into chains, and the days on which anything changes.
struct RuleBook: Hashable, Sendable {
  private enum Layer: Hashable, Sendable {
    case chain(EditionChain)
    case undated(Edition)
  }

  private let layers: [Layer]
  /// The first days of stretches over which nothing changes, the first of all days before them.
  private let stretches: [Day]
  private let ruleSets: [RuleSet]
  /// The rules of members' lives, of each stretch.
  let lives: [LifeRules]

  init(_ editions: [Edition], fallback hierarchy: [Kind: [Kind]]?) {
    var layers: [Layer] = []
    var placed: Set<String> = []
    let dated = editions.filter { $0.effective != nil }
    for edition in editions {
      guard edition.effective != nil else {
        layers.append(.undated(edition))
        continue
      }
      guard placed.insert(edition.id).inserted else { continue }
      // From any edition down to the root of its chain and up to its end.
      var members: Set<String> = [edition.id]
      while true {
        let more = dated.filter { candidate in
          !members.contains(candidate.id)
            && (candidate.replaces.map(members.contains) == true
              || dated.contains { members.contains($0.id) && $0.replaces == candidate.id })
        }
        if more.isEmpty { break }
        members.formUnion(more.map(\.id))
      }
      placed.formUnion(members)
      let chain = dated.filter { members.contains($0.id) }
        .sorted { ($0.effective ?? .first, $0.id) < ($1.effective ?? .first, $1.id) }
      layers.append(.chain(EditionChain(chain)))
    }
    self.layers = layers
    var days: Set<Day> = [.first]
    for edition in editions {
      for day in [edition.effective, edition.until] { if let day { days.insert(day) } }
      if case .until(let day)? = edition.transition { days.insert(day) }
      for rule in edition.rules {
        for day in [rule.scope.from, rule.scope.until] { if let day { days.insert(day) } }
      }
    }
    let stretches = days.sorted()
    self.stretches = stretches
    ruleSets = stretches.map { RuleBook.ruleSet(layers, on: $0, [], fallback: hierarchy) }
    lives = ruleSets.map { LifeRules($0.rules) }
    self.fallback = hierarchy
  }

  private let fallback: [Kind: [Kind]]?

  /// Which stretch of days without a change a day lies in; all days of one have the same rules.
  func stretch(of day: Day) -> Int {
    var low = 0
    var high = stretches.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if stretches[middle] <= day { low = middle } else { high = middle }
    }
    return low
  }

  /// The first day, up to another one, from which the hierarchy has no longer had a kind, and the rules of that day.
  func lastDrop(of kind: Kind, by day: Day) -> (day: Day, rules: RuleSet)? {
    let last = stretch(of: day)
    guard let with = ruleSets[...last].lastIndex(where: { $0.hierarchy != nil && $0.hasKind(kind) }), with < last else {
      return nil
    }
    return (stretches[with + 1], ruleSets[with + 1])
  }

  var stretchCount: Int { stretches.count }

  /// The rules of members' lives on a day.
  func life(on day: Day) -> LifeRules { lives[stretch(of: day)] }

  func ruleSet(ofStretch stretch: Int) -> RuleSet { ruleSets[stretch] }

  func ruleSet(on day: Day, _ adoptions: [EditionAdoption]) -> RuleSet {
    guard !adoptions.isEmpty else { return ruleSets[stretch(of: day)] }
    return RuleBook.ruleSet(layers, on: day, adoptions, fallback: fallback)
  }

  private static func ruleSet(
    _ layers: [Layer], on day: Day, _ adoptions: [EditionAdoption], fallback: [Kind: [Kind]]?
  ) -> RuleSet {
    var ids: [String] = []
    var hierarchy = fallback
    var former: [Kind: [Kind]]?
    var rules: [Rule] = []
    var stages: [AdmissionStage] = []
    var tracks: [AdmissionTrack] = []
    var forms: [AdmissionForm] = []
    // The names of the stages and their order are older than what is asked at them.
    let isBeforeStages = isBeforeStages(layers, on: day, adoptions)
    for layer in layers {
      switch layer {
      case .undated(let edition):
        ids.append(edition.id)
        if let own = edition.hierarchy { hierarchy = (hierarchy ?? [:]).merging(own) { $1 } }
        rules = laid(edition.rules.filter { $0.scope.interval.contains(day) }, over: rules)
        stages = RuleSet.laid(isBeforeStages ? edition.stages.map(\.withoutLimits) : edition.stages, over: stages)
        tracks = RuleSet.laid(isBeforeStages ? edition.tracks.map(\.withoutLimits) : edition.tracks, over: tracks)
        forms = RuleSet.laid(edition.forms, over: forms)
      case .chain(let chain):
        guard let position = chain.position(on: day, adoptions) else {
          guard isBeforeStages, let first = chain.editions.first, chain.isAhead(on: day) else { continue }
          stages = RuleSet.laid(first.stages.map(\.withoutLimits), over: stages)
          tracks = RuleSet.laid(first.tracks.map(\.withoutLimits), over: tracks)
          continue
        }
        let edition = chain.editions[position]
        ids.append(edition.id)
        if let own = edition.hierarchy { hierarchy = own }
        rules = laid(edition.rules.filter { $0.scope.interval.contains(day) }, over: rules)
        stages = RuleSet.laid(edition.stages, over: stages)
        tracks = RuleSet.laid(edition.tracks, over: tracks)
        forms = RuleSet.laid(edition.forms, over: forms)
        let isInTransition =
          switch edition.transition {
          case .open: true
          case .until(let end): day < end
          case nil: false
          }
        if isInTransition, position > 0 { former = chain.editions[position - 1].hierarchy }
      }
    }
    // A hierarchy is there to be kept, also where no edition says how bad a breach is.
    if hierarchy != nil, !rules.contains(where: { $0.check == .allowedParents }) {
      rules.insert(Rule(id: Rule.Check.allowedParents.rawValue, check: .allowedParents, level: .warning), at: 0)
    }
    return RuleSet(
      editions: ids, hierarchy: hierarchy, formerHierarchy: former,
      rules: rules.filter { $0.check != nil && $0.level != .off }, stages: stages, tracks: tracks,
      forms: forms, isBeforeStages: isBeforeStages)
  }

  /// Whether no chain with stages is in force yet, and one will be.
  private static func isBeforeStages(_ layers: [Layer], on day: Day, _ adoptions: [EditionAdoption]) -> Bool {
    var isAhead = false
    for case .chain(let chain) in layers {
      if let position = chain.position(on: day, adoptions) {
        if !chain.editions[position].stages.isEmpty { return false }
      } else if chain.isAhead(on: day), chain.editions.first?.stages.isEmpty == false {
        isAhead = true
      }
    }
    return isAhead
  }

  /// Rules with the entries of a later edition laid over them.
  static func laid(_ entries: [Rule], over rules: [Rule]) -> [Rule] {
    var rules = rules
    for entry in entries {
      if let place = rules.firstIndex(where: { $0.id == entry.id }) {
        rules[place] = rules[place].changed(by: entry)
      } else {
        rules.append(entry)
      }
    }
    return rules
  }
}

extension Regulations {
  /// Whether some edition's hierarchy has a kind; what none has is not judged.
  public func isInHierarchy(_ kind: Kind) -> Bool {
    editions.contains { edition in
      edition.hierarchy.map { $0[kind] != nil || $0.values.contains { $0.contains(kind) } } ?? false
    }
  }
}
