extension ContradictionCheck {
  /// Judges a member by itself: the order of dates, the admission, probation, badges, numbers and names.
  mutating func checkLife(_ members: Span<Member>, _ index: Int) {
    var extents = LifeExtents()
    extents.visitLife(of: members, index)
    if extents.mayContradict(self.members.limits) { checkOrder(of: index) }
    if self.members.admission.isSuspicious(members, index) { checkAdmission(of: index) }
    if MemberLook.isOnProbation(members, index) { checkProbation(of: index) }
    if members[index].badges.count > 1 { checkBadges(of: index) }
    if self.members.shapes.isSuspicious(members, index) { checkNumbers(of: index) }
    if self.members.judgesNames, MemberLook.hasOddName(members, index) { checkNames(of: index) }
  }

  /// Tells of births that are yet to come, not on the day alone, but after the last day that anybody else's record
  /// knows: of a day long past, the registry knows people who were born since.
  mutating func checkBirths() {
    let unborn = members.unborn
    guard !unborn.isEmpty else { return }
    let others = Set(registry.members.indices).subtracting(unborn)
    let known = others.compactMap { index in
      let member = registry.members[index]
      return (member.memberships.compactMap { $0.begun?.latest } + member.cells.map(\.interval.from)).max()
    }.max()
    let told = Set(findings.filter { $0.code == .bornTooLate }.map(\.subject.index))
    for index in unborn where !told.contains(index) {
      guard let born = registry.members[index].born, born.earliest > max(day, known ?? day) else { continue }
      tell(
        .bornInFuture, by: .birthOrder, on: day, subject(ofMember: index), [.key("born")],
        [.init("born", .text(born.description)), .init("day", .day(day), of: "id")])
    }
  }

  // MARK: The order of dates

  private mutating func checkOrder(of index: Int) {
    let orders = members.orders
    var life = LifeDates()
    life.visitLife(of: registry.members.span, index)
    // The facts of one kind stand in the order of their elements.
    var facts = [[LifeDate]](repeating: [], count: LifeFact.allCases.count)
    for date in life.all where date.begins <= day { facts[date.fact.rawValue].append(date) }
    var doubted: Set<Field> = []
    for order in orders where !facts[order.earlier.rawValue].isEmpty {
      let later = facts[order.later.rawValue]
      for first in facts[order.earlier.rawValue] {
        for second in order.reach == .element ? later.ofElement(first.entry) : later[...] {
          guard isBroken(order, first, second, of: index), !doubted.contains(Field(first)),
            !doubted.contains(Field(second))
          else { continue }
          let (told, other) = order.told == .earlier ? (first, second) : (second, first)
          doubted.insert(Field(told))
          tell(order, told, other, of: index)
        }
      }
    }
  }

  /// A field of a member: several facts can stand in one.
  private struct Field: Hashable {
    let path: [Finding.Step]

    init(_ date: LifeDate) { path = date.fact.path(date.entry, date.earliest) }
  }

  private func isBroken(_ order: DateOrder, _ first: LifeDate, _ second: LifeDate, of index: Int) -> Bool {
    guard order.isBroken(first, second) else { return false }
    switch order.reach {
    case .life: return true
    case .element: return first.entry == second.entry
    case .untilReadmission:
      // The later fact is a departure: who has been admitted again since is free to act again.
      let memberships = registry.members[index].memberships
      guard second.entry + 1 < memberships.count, let again = memberships[second.entry + 1].begun else { return true }
      return first.begins < again.earliest
    }
  }

  private mutating func tell(_ order: DateOrder, _ told: LifeDate, _ other: LifeDate, of index: Int) {
    let member = registry.members[index]
    var facts: [Finding.Fact] = [
      .init("what", .word(told.fact.word)), .init("date", told.factValue, of: told.fact.key),
      .init("other", .word(other.fact.word)), .init("day", other.factValue, of: other.fact.key),
    ]
    switch order.code {
    case .ceremonyBeforeDecision:
      facts += [
        .init("ceremony", told.factValue, of: told.fact.key), .init("decision", other.factValue, of: other.fact.key),
      ]
    case .stayAfterDeparture, .afterDeparture, .admittedAfterDeath:
      if told.fact == .stayEnd { facts.append(.init("cell", .text(member.cells[told.entry].cell.rawValue))) }
      if let left = member.memberships[other.entry].left {
        facts += [
          .init("left", .day(left.on), of: "left"),
          .init("manner", .label(registry.regulations.label(of: left.manner)), of: "left"),
        ]
      }
    default: break
    }
    let subject = subject(ofMember: index)
    // An admission is judged by the rule of its own day, as every event is.
    let event = told.fact == .ceremony ? told.earliest : min(told.earliest, day)
    tell(
      order.code, by: order.check, on: event, subject, told.fact.path(told.entry, told.earliest), facts,
      related: [.init(.otherPlace, subject: subject, path: other.fact.path(other.entry, other.earliest))])
  }
}

extension LifeDate {
  /// The date as far as it is known.
  fileprivate var factValue: Finding.Fact.Value {
    guard earliest != latest else { return .day(earliest) }
    let first = earliest.components
    let last = latest.components
    let month = first.month == last.month ? first.month : nil
    return .text(PartialDate(year: first.year, month: month)?.description ?? earliest.description)
  }
}

// MARK: Admissions and probation

/// What makes an admission worth a look, in one comparison: before any day that a rule allows, or at an age near the
/// limit.
struct AdmissionBounds {
  private let founding: Int32
  private let years: Int
  private let months: Int

  init(_ levels: RuleTable) {
    founding = levels.rules(.partyFounding).compactMap { $0.limits.earliest?.number }.max() ?? .min
    months = levels.rules(.admissionAge).compactMap(\.limits.atLeast).max() ?? 0
    years = months == 0 ? .min : months / 12 + 1
  }

  func isSuspicious(_ members: Span<Member>, _ index: Int) -> Bool {
    let memberships = members[index].memberships.span
    for period in memberships.indices {
      guard let begun = memberships[period].begun else { continue }
      let signed = memberships[period].admission?.decision?.signed
      if let born = members[index].born, begun.year - born.year <= years {
        // Many are admitted as soon as they are old enough; of several admissions, each has its own age.
        if memberships.count > 1 { return true }
        if let date = memberships[period].admitted, date.lastMonth - born.firstMonth < months {
          return true
        }
        if let official = memberships[period].official?.on, official.earliest.number < founding { return true }
      }
      if begun.earliest.number < founding { return true }
      if let signed, signed.earliest.number < founding { return true }
    }
    return false
  }
}

extension ContradictionCheck {
  private mutating func checkAdmission(of index: Int) {
    let member = registry.members[index]
    for (period, membership) in member.memberships.enumerated() {
      let dated: [(LifeFact, PartialDate?)] = [
        (.decision, membership.admission?.decision?.signed), (.ceremony, membership.admission?.ceremony),
        (.official, membership.official?.on),
      ]
      // A birth that is no earlier is told as such.
      if let born = member.born, dated.contains(where: { $0.1.map { born.earliest >= $0.latest } ?? false }) {
        continue
      }
      guard let (fact, date) = dated.lazy.compactMap({ fact, date in date.map { (fact, $0) } }).first else { continue }
      if let early = dated.first(where: { $0.1.map(isBeforeTheParty) ?? false }), let found = early.1 {
        tellBeforeTheParty(found, subject(ofMember: index), early.0.path(period, day), early.0.word)
        continue
      }
      // What a decision of admission says is what counts; the first day as an official member lies a year after it.
      guard fact != .official, let born = member.born, date.earliest <= day, born.earliest < date.latest,
        let rule = rule(.admissionAge, on: date.latest), let least = rule.limits.atLeast
      else { continue }
      // By months, and as old as the two dates allow.
      let months = date.lastMonth - born.firstMonth
      guard months < least else { continue }
      tell(
        .admittedTooYoung, by: .admissionAge, on: date.latest, subject(ofMember: index), fact.path(period, day),
        [
          .init("date", .text(date.description)), .init("born", .text(born.description), of: "born"),
          .init("years", .integer(months / 12), of: "born"), .init("least", .integer(least / 12)),
        ], related: [.init(.otherPlace, subject: subject(ofMember: index), path: [.key("born")])])
    }
  }

  func isBeforeTheParty(_ date: PartialDate) -> Bool {
    guard let founded = rule(.partyFounding, on: date.latest)?.limits.earliest else { return false }
    return date.latest < founded
  }

  mutating func tellBeforeTheParty(
    _ date: PartialDate, _ subject: Finding.Subject, _ path: [Finding.Step], _ word: String
  ) {
    guard let founded = rule(.partyFounding, on: date.latest)?.limits.earliest else { return }
    tell(
      .beforeTheParty, by: .partyFounding, on: date.latest, subject, path,
      [.init("what", .word(word)), .init("date", .text(date.description)), .init("founded", .day(founded))])
  }

  private mutating func checkProbation(of index: Int) {
    let member = registry.members[index]
    let period = member.memberships.count - 1
    guard let begun = member.memberships[period].admission?.ceremony, begun.latest <= day,
      let months = rule(.probationOver, on: begun.latest)?.limits.months
    else { return }
    let end = begun.latest.adding(months: months)
    guard end < day else { return }
    let facts: [Finding.Fact] = [
      .init("ceremony", .text(begun.description)), .init("end", .day(end)), .init("months", .integer(months)),
    ]
    // Whom a case has made a member has no other record than the case.
    if registry.admitted.contains(member.id),
      let position = registry.cases.firstIndex(where: { $0.member == member.id })
    {
      let subject = Finding.Subject(.admissions, position, id: registry.cases[position].id.rawValue)
      return tell(.probationOver, by: .probationOver, on: begun.latest, subject, [], facts)
    }
    tell(
      .probationOver, by: .probationOver, on: begun.latest, subject(ofMember: index),
      LifeFact.ceremony.path(period, day), facts)
  }

  // MARK: Badges

  private mutating func checkBadges(of index: Int) {
    let badges = registry.members[index].badges
    for entry in badges.indices {
      guard let first = badges.firstIndex(where: { $0.years == badges[entry].years }), first < entry,
        (badges[entry].day?.earliest ?? .first) <= day
      else { continue }
      let subject = subject(ofMember: index)
      tell(
        .badgeTwice, by: .badgeOnce, on: day, subject, [.key("badges"), .index(entry), .key("years")],
        [.init("years", .integer(badges[entry].years))],
        related: [.init(.declaredFirst, subject: subject, path: [.key("badges"), .index(first), .key("years")])])
    }
  }
}

extension [LifeDate] {
  /// Those of one element, among facts of one kind.
  fileprivate func ofElement(_ entry: Int) -> ArraySlice<LifeDate> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].entry < entry { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end].entry == entry { end += 1 }
    return self[low..<end]
  }
}

extension PartialDate {
  /// The months from the year 0 to the last one that it can be.
  fileprivate var lastMonth: Int { year * 12 + (month ?? 12) }
  /// The months from the year 0 to the first one that it can be.
  fileprivate var firstMonth: Int { year * 12 + (month ?? 1) }
}
