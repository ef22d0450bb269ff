extension DayCheck {
  /// Judges one organisation that is on the day.
  mutating func check(organization index: Int) {
    let subject = subject(index)
    let today = rules(for: index, on: day)
    let parent = parent(of: index)
    checkParent(of: index, parent)
    // Lent out of a span, no rule is copied.
    let rules = today.rules.span
    for position in rules.indices {
      // Each check that does not concern organisations of a day passes.
      switch rules[position].check {
      case .kindsInForce: checkKind(of: index, today, rules[position])
      case .officialMembers, .members, .neededConsent, .dueKind, .forbiddenSetting, .bodyBasis, .dueBody, .filledPost,
        .singleHolder:
        guard holds(rules, position, for: index, under: parent) else { continue }
        let rule = rules[position]
        switch rule.check {
        case .officialMembers: checkOfficialMembers(index, rule)
        case .members: checkMembers(index, rule)
        case .neededConsent: checkConsent(index, rule)
        case .dueKind: checkDueKind(index, rule)
        case .forbiddenSetting: checkSetting(index, rule, parent)
        case .bodyBasis, .dueBody: checkBody(index, rule)
        case .filledPost: checkFilled(index, rule)
        default: checkSingle(index, rule)
        }
      default: continue
      }
    }
    let founding = self.rules(for: index, on: registry.organizations[index].founding.on)
    let foundingRules = founding.rules.span
    for position in foundingRules.indices where foundingRules[position].check == .founder {
      checkFounder(of: index, subject, foundingRules[position])
    }
  }

  /// The organisation directly above another one on the day.
  private func parent(of index: Int) -> Int? { registry.parent(of: index, on: day) }

  /// Whether one of the rules, which are lent, holds for an organisation of the day.
  func holds(_ rules: Span<Rule>, _ position: Int, for index: Int, under parent: Int?) -> Bool {
    if let kinds = rules[position].scope.kinds, !kinds.contains(kind(of: index)) { return false }
    if let settings = rules[position].scope.settings, !isOne(setting(of: index), of: settings) { return false }
    if let settings = rules[position].scope.parentSettings {
      guard let parent, isOne(setting(of: parent), of: settings) else { return false }
    }
    if let subtrees = rules[position].scope.organizations {
      let path = registry.snapshot(on: day).path(to: registry.organizations[index].id).map(\.id)
      if !path.contains(where: subtrees.contains) { return false }
    }
    return true
  }

  private func kind(of index: Int) -> Kind { registry.organizations[index].kind.value(on: day) }

  private func setting(of index: Int) -> Setting? { registry.organizations[index].setting.value(on: day) }

  private func isOne(_ setting: Setting?, of settings: [Setting]) -> Bool {
    guard let setting else { return false }
    return settings.contains { registry.regulations.isA(setting, $0) }
  }

  // MARK: The tree

  private mutating func checkParent(of index: Int, _ parent: Int?) {
    guard let parent else { return }
    let change = registry.organizations[index].parent.lastChange(by: day)
    // One that is not there is told with every reference to it.
    guard registry.organizations[parent].life.contains(day) else { return }
    // The edition of the day on which the two came to stand like this.
    let events = [
      registry.organizations[index].founding.on, registry.organizations[index].kind.lastChange(by: day), change,
      registry.organizations[parent].kind.lastChange(by: day), lastAdoption(of: index, by: day),
    ]
    let event = events.compactMap(\.self).max() ?? day
    let kind = registry.organizations[index].kind.value(on: day)
    let parentKind = registry.organizations[parent].kind.value(on: day)
    let ruleSet = rules(for: index, on: event)
    guard let rule = ruleSet.rule(.allowedParents), let hierarchy = ruleSet.hierarchy, ruleSet.hasKind(kind),
      ruleSet.hasKind(parentKind), hierarchy[parentKind]?.contains(kind) != true
    else { return }
    let isTransitional = ruleSet.formerHierarchy?[parentKind]?.contains(kind) == true
    tell(
      .kindNotAllowed, of: rule, level: isTransitional ? .note : nil, subject: subject(index),
      path: change.map { [.key("history"), .from($0), .key("parent")] } ?? [.key("parent")],
      facts: [
        .init("kind", .label(registry.regulations.label(of: kind))),
        .init("parent", .label(registry.regulations.label(of: parentKind))), .init("day", .day(event)),
      ],
      related: related(parent))
  }

  private mutating func checkKind(of index: Int, _ today: RuleSet, _ rule: Rule) {
    let kind = registry.organizations[index].kind.value(on: day)
    guard today.hierarchy != nil, !today.hasKind(kind), registry.regulations.isInHierarchy(kind) else { return }
    // Not the edition of the day dropped it, but the first one without it.
    let dropped = registry.regulations.book.lastDrop(of: kind, by: day)
    tell(
      .kindNotInForce, of: dropped?.rules.rule(.kindsInForce) ?? rule, level: today.hadKind(kind) ? .note : rule.level,
      subject: subject(index), path: kindPath(of: index),
      facts: [
        .init("kind", .label(registry.regulations.label(of: kind))), .init("since", .day(dropped?.day ?? day)),
        .init("day", .day(day)),
      ])
  }

  private func kindPath(of index: Int) -> [Finding.Step] {
    let change = registry.organizations[index].kind.lastChange(by: day)
    return change.map { [.key("history"), .from($0), .key("kind")] } ?? [.key("kind")]
  }

  private mutating func checkSetting(_ index: Int, _ rule: Rule, _ parent: Int?) {
    guard let setting = registry.organizations[index].setting.value(on: day) else { return }
    let change = registry.organizations[index].setting.lastChange(by: day)
    tell(
      .settingForbidden, of: rule, subject: subject(index),
      path: change.map { [.key("history"), .from($0), .key("setting")] } ?? [.key("setting")],
      facts: [.init("setting", .label(registry.regulations.label(of: setting))), .init("day", .day(day))],
      related: parent.map(related) ?? [])
  }

  private mutating func checkFounder(of index: Int, _ subject: Finding.Subject, _ rule: Rule) {
    let organization = registry.organizations[index]
    let founded = organization.founding.on
    if let kinds = rule.scope.kinds, !kinds.contains(organization.kind.value(on: founded)) { return }
    guard let decision = organization.founding.decision,
      let parent = organization.parent.value(on: founded).flatMap(registry.position(of:))
    else { return }
    let superior = registry.organizations[parent]
    let found: String
    if let issuer = decision.issuer {
      let names = [
        superior.id.rawValue, superior.name.value(on: founded), superior.committeeName.value(on: founded) ?? "",
      ]
      guard !names.contains(issuer) else { return }
      found = issuer
    } else {
      // The symbol behind the number is the issuer's, such as ĐU or HU.
      guard let symbol = superior.symbol.value(on: founded), let number = decision.number,
        let slash = number.lastIndex(of: "/"), number[number.index(after: slash)...] != symbol
      else { return }
      found = number
    }
    tell(
      .founderNotSuperior, of: rule, subject: subject, path: [.key("founded"), .key("decision")],
      facts: [.init("found", .text(found)), .init("superior", .text(superior.name.value(on: founded)))],
      related: related(parent))
  }

  // MARK: Numbers

  private mutating func checkOfficialMembers(_ index: Int, _ rule: Rule) {
    let count = Int(headcounts[index].official)
    guard let least = rule.limits.atLeast, count < least else { return }
    tell(
      .tooFewOfficialMembers, of: rule, subject: subject(index),
      facts: [.init("count", .integer(count)), .init("least", .integer(least)), .init("day", .day(day))])
  }

  private mutating func checkMembers(_ index: Int, _ rule: Rule) {
    let count = Int(headcounts[index].total)
    guard count > 0, !hasConsent(index, rule) else { return }
    if let least = rule.limits.atLeast, count < least {
      tell(
        .tooFewMembers, of: rule, subject: subject(index), path: kindPath(of: index),
        facts: [
          .init("count", .integer(count)), .init("least", .integer(least)), .init("kind", kindLabel(index)),
          .init("day", .day(day)),
        ])
    }
    if let most = rule.limits.atMost, count > most {
      tell(
        .tooManyMembers, of: rule, subject: subject(index),
        facts: [
          .init("count", .integer(count)), .init("most", .integer(most)), .init("kind", kindLabel(index)),
          .init("day", .day(day)),
        ])
    }
  }

  private mutating func checkDueKind(_ index: Int, _ rule: Rule) {
    let count = Int(headcounts[index].total)
    guard let least = rule.limits.atLeast, let kind = rule.limits.becomes, count >= least, !hasConsent(index, rule)
    else { return }
    tell(
      .otherKindDue, of: rule, subject: subject(index), path: kindPath(of: index),
      facts: [
        .init("count", .integer(count)), .init("least", .integer(least)), .init("kind", kindLabel(index)),
        .init("due", .label(registry.regulations.label(of: kind))), .init("day", .day(day)),
      ])
  }

  private mutating func checkConsent(_ index: Int, _ rule: Rule) {
    guard let consent = rule.limits.consent, !hasConsent(index, rule) else { return }
    tell(
      .consentMissing, of: rule, subject: subject(index), path: kindPath(of: index),
      facts: [.init("consent", .label(registry.regulations.label(of: consent))), .init("day", .day(day))])
  }

  private func hasConsent(_ index: Int, _ rule: Rule) -> Bool {
    guard let consent = rule.limits.consent else { return false }
    return registry.organizations[index].consents.contains {
      $0.subject == consent && $0.interval?.contains(day) ?? true
    }
  }

  private func kindLabel(_ index: Int) -> Finding.Fact.Value {
    .label(registry.regulations.label(of: registry.organizations[index].kind.value(on: day)))
  }

  // MARK: Posts and bodies

  /// The members who hold a title in an organisation on the day, each once, in the order of the registry.
  private func holders(of title: Title, in index: Int, implied: Bool = false) -> [MemberEntry] {
    var holders: [MemberEntry] = []
    for entry in registry.index.posts[index] {
      let held = registry.members[Int(entry.member)].posts[Int(entry.entry)].title
      guard implied ? registry.regulations.isOrImplies(held, title) : held == title,
        holders.last?.member != entry.member, registry.tenure(of: entry).interval.contains(day),
        registry.members[Int(entry.member)].departure(on: day) == nil
      else { continue }
      holders.append(entry)
    }
    return holders
  }

  private mutating func checkFilled(_ index: Int, _ rule: Rule) {
    guard let title = rule.limits.title, headcounts[index].total > 0, holders(of: title, in: index).isEmpty
    else { return }
    // Empty since the last holder, else since the founding.
    var since = registry.organizations[index].founding.on
    for entry in registry.index.posts[index] {
      guard registry.members[Int(entry.member)].posts[Int(entry.entry)].title == title else { continue }
      let held = registry.tenure(of: entry).interval
      if !held.isEmpty, let end = held.until, end <= day { since = max(since, end) }
    }
    tell(
      .postVacant, of: rule, subject: subject(index),
      facts: [
        .init("title", .label(registry.regulations.label(of: title))), .init("since", .day(since), of: "posts"),
        .init("days", .integer(Int(day.number - since.number)), of: "posts"), .init("day", .day(day)),
      ])
  }

  private mutating func checkSingle(_ index: Int, _ rule: Rule) {
    guard let title = rule.limits.title else { return }
    let holders = holders(of: title, in: index)
    guard holders.count > 1 else { return }
    for holder in holders.dropFirst() {
      let member = registry.members[Int(holder.member)]
      let first = registry.members[Int(holders[0].member)]
      tell(
        .severalHolders, of: rule, subject: .init(.members, Int(holder.member), id: member.id.rawValue),
        path: [.key("posts"), .index(Int(holder.entry))],
        facts: [
          .init("title", .label(registry.regulations.label(of: title))),
          .init("id", .text(registry.organizations[index].id.rawValue)), .init("other", .text(first.id.rawValue)),
          .init("day", .day(day)),
        ],
        related: [
          .init(
            .otherPlace, subject: .init(.members, Int(holders[0].member), id: first.id.rawValue),
            path: [.key("posts"), .index(Int(holders[0].entry))])
        ])
    }
  }

  /// Judges whether there are enough official members for a body, or enough to be due to have it.
  private mutating func checkBody(_ index: Int, _ rule: Rule) {
    guard let body = rule.limits.body, let least = rule.limits.atLeast, headcounts[index].total > 0 else { return }
    let committee = registry.index.committees[index].first {
      registry.committees[Int($0)].body == body && registry.committees[Int($0)].interval.contains(day)
    }
    let official = Int(headcounts[index].official)
    // Most have as many members as their bodies need, and the bodies that they need.
    guard rule.check == .dueBody ? official >= least && committee == nil : official < least else { return }
    let seated = registry.regulations.seat(of: body).map { holders(of: $0, in: index) } ?? []
    let facts: [Finding.Fact] = [
      .init("body", .label(registry.regulations.label(of: body))), .init("count", .integer(official)),
      .init("least", .integer(least)), .init("day", .day(day)),
    ]
    if rule.check == .dueBody {
      guard seated.isEmpty else { return }
      tell(.bodyMissing, of: rule, subject: subject(index), facts: facts)
    } else {
      if let committee {
        let place = Int(committee)
        tell(
          .bodyWithoutBasis, of: rule,
          subject: .init(.committees, place, id: registry.organizations[index].id.rawValue), facts: facts,
          related: related(index))
      } else if let first = seated.first {
        let member = registry.members[Int(first.member)]
        tell(
          .bodyWithoutBasis, of: rule, subject: .init(.members, Int(first.member), id: member.id.rawValue),
          path: [.key("posts"), .index(Int(first.entry))], facts: facts, related: related(index))
      }
    }
  }

  // MARK: Terms of office

  /// Judges one term of office that runs on the day.
  mutating func check(committee position: Int) {
    let committee = registry.committees[position]
    let subject = Finding.Subject(.committees, position, id: committee.organization.rawValue)
    guard let index = registry.position(of: committee.organization) else { return }
    checkOverlap(of: position, in: index, subject)
    guard registry.term(ofCommittee: position, in: index).contains(day),
      registry.organizations[index].life.contains(day)
    else { return }
    let parent = registry.organizations[index].parent.value(on: day).flatMap(registry.position(of:))
    let elected = committee.congress ?? committee.interval.from
    let label = Finding.Fact("body", .label(registry.regulations.label(of: committee.body)))
    let ruleSet = rules(for: index, on: elected)
    let rules = ruleSet.rules.span
    for position in rules.indices
    where rules[position].limits.body == nil || rules[position].limits.body == committee.body {
      switch rules[position].check {
      case .termOfOffice:
        guard let months = rules[position].limits.months, holds(rules, position, for: index, under: parent)
        else { continue }
        let rule = rules[position]
        let end = elected.adding(months: months)
        guard end <= day else { continue }
        tell(
          .termOver, of: rule, subject: subject, path: [.key(committee.congress == nil ? "from" : "congress")],
          facts: [label, .init("months", .integer(months)), .init("end", .day(end)), .init("day", .day(day))])
      case .bodySize, .bodyShare:
        guard holds(rules, position, for: index, under: parent) else { continue }
        checkSize(of: committee, rules[position], subject, label)
      default: continue
      }
    }
  }

  private mutating func checkSize(
    of committee: Committee, _ rule: Rule, _ subject: Finding.Subject, _ label: Finding.Fact
  ) {
    let snapshot = registry.snapshot(on: day)
    let seated = snapshot.seated(in: committee)
    let count = max(committee.seats ?? 0, seated)
    let path: [Finding.Step] = committee.seats == count ? [.key("seats")] : []
    if let share = rule.limits.share, let of = rule.limits.ofBody {
      guard let other = snapshot.committees(of: committee.organization).first(where: { $0.body == of }) else { return }
      let whole = max(other.seats ?? 0, snapshot.seated(in: other))
      guard whole > 0, !share.allows(count, of: whole) else { return }
      return tell(
        .bodyShareExceeded, of: rule, subject: subject, path: path,
        facts: [
          label, .init("count", .integer(count)), .init("share", .text(share.description)),
          .init("other", .label(registry.regulations.label(of: of))), .init("whole", .integer(whole)),
        ])
    }
    if let most = rule.limits.atMost, count > most {
      tell(
        .bodyTooLarge, of: rule, subject: subject, path: path,
        facts: [label, .init("count", .integer(count)), .init("most", .integer(most))])
    }
    if let least = rule.limits.atLeast, count > 0, count < least {
      tell(
        .bodyTooSmall, of: rule, subject: subject, path: path,
        facts: [label, .init("count", .integer(count)), .init("least", .integer(least))])
    }
  }
}

extension Timeline {
  /// The day of the last change up to a day; `nil` where the first value still holds.
  func lastChange(by day: Day) -> Day? { changes.last { $0.from <= day }?.from }
}
