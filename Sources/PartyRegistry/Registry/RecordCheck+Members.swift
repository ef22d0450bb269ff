extension RecordCheck {
  /// Goes through one member of all, part by part: the whole is never copied, which would cost more than looking.
  mutating func checkMember(_ members: Span<Member>, _ index: Int) {
    let subject = Finding.Subject(.members, index, id: members[index].id.rawValue)
    refer(to: members[index].workplace.initial, from: subject, [.key("workplace")])
    let workplaces = members[index].workplace.changes.span
    for change in workplaces.indices {
      refer(
        to: workplaces[change].value, from: subject,
        [.key("history"), .from(workplaces[change].from), .key("workplace")])
    }
    checkAdmissions(members[index].memberships.span, subject)
    checkActivity(members, index, subject)
    checkMeasures(members, index, subject)
    guard !isFlawed(members[index].id.rawValue) else { return }
    checkHomes(members, index, subject)
    checkMemberships(members[index].memberships.span, subject)
    if let born = members[index].born?.earliest, Member.hasHistory(members, index) {
      notBefore(born, "name", members[index].name, of: subject)
      notBefore(born, "residence", members[index].residence, of: subject)
      notBefore(born, "occupation", members[index].occupation, of: subject)
      notBefore(born, "education", members[index].education, of: subject)
      notBefore(born, "workplace", members[index].workplace, of: subject)
      notBefore(born, "ethnicity", members[index].ethnicity, of: subject)
      notBefore(born, "religion", members[index].religion, of: subject)
      notBefore(born, "citizen-id", members[index].citizenID, of: subject)
      if !members[index].rareDetails.isEmpty {
        notBefore(born, "temporary-residence", members[index].temporaryResidence, of: subject)
      }
    }
  }

  private mutating func checkAdmissions(_ memberships: Span<Membership>, _ subject: Finding.Subject) {
    for period in memberships.indices {
      func admitted(_ key: String) -> [Finding.Step] {
        [.key("memberships"), .index(period), .key("admitted"), .key(key)]
      }
      refer(to: memberships[period].admission?.cell, from: subject, admitted("cell"))
      if let sponsors = memberships[period].admission?.sponsors {
        for entry in sponsors.indices {
          refer(
            to: sponsors[entry].rawValue, in: .members, word: "member", from: subject,
            admitted("sponsors") + [.index(entry)])
        }
      }
      know(
        memberships[period].left?.manner, for: subject,
        [.key("memberships"), .index(period), .key("left"), .key("manner")])
    }
  }

  private mutating func checkActivity(_ members: Span<Member>, _ index: Int, _ subject: Finding.Subject) {
    let cells = members[index].cells.span
    for entry in cells.indices {
      refer(to: cells[entry].cell, from: subject, [.key("cells"), .index(entry), .key("cell")])
      if cells[entry].group != nil { checkGroup(of: cells[entry], entry, subject) }
      notEmpty(cells[entry].interval, of: subject, [.key("cells"), .index(entry)])
    }
    let temporary = members[index].temporary.span
    for entry in temporary.indices {
      refer(to: temporary[entry].cell, from: subject, [.key("temporary"), .index(entry), .key("cell")])
      know(temporary[entry].reason, for: subject, [.key("temporary"), .index(entry), .key("reason")])
      notEmpty(temporary[entry].interval, of: subject, [.key("temporary"), .index(entry)])
    }
    let transfers = members[index].transfers.span
    for entry in transfers.indices {
      know(transfers[entry].type, for: subject, [.key("transfers"), .index(entry), .key("type")])
      refer(to: transfers[entry].from, from: subject, [.key("transfers"), .index(entry), .key("from")])
      refer(to: transfers[entry].to, from: subject, [.key("transfers"), .index(entry), .key("to")])
    }
  }

  private mutating func checkMeasures(_ members: Span<Member>, _ index: Int, _ subject: Finding.Subject) {
    let standing = members[index].standing.span
    for entry in standing.indices {
      know(standing[entry].state, for: subject, [.key("standing"), .index(entry), .key("state")])
      notEmpty(standing[entry].interval, of: subject, [.key("standing"), .index(entry)])
    }
    let posts = members[index].posts.span
    for entry in posts.indices {
      switch posts[entry].place {
      case .organization(let id):
        refer(to: id, from: subject, [.key("posts"), .index(entry), .key("organization")])
      case .host(let id): refer(to: id, from: subject, [.key("posts"), .index(entry), .key("host")])
      }
      know(posts[entry].title, for: subject, [.key("posts"), .index(entry), .key("title")])
      know(posts[entry].mode, for: subject, [.key("posts"), .index(entry), .key("mode")])
      notEmpty(posts[entry].interval, of: subject, [.key("posts"), .index(entry)])
    }
    let cards = members[index].cards.span
    for entry in cards.indices {
      know(cards[entry].series, for: subject, [.key("cards"), .index(entry), .key("series")])
    }
    let discipline = members[index].discipline.span
    for entry in discipline.indices {
      know(discipline[entry].form, for: subject, [.key("discipline"), .index(entry), .key("form")])
    }
    let service = members[index].service.span
    for entry in service.indices { know(service[entry], for: subject, [.key("service"), .index(entry)]) }
    know(members[index].education.initial.politicalTheory, for: subject, [.key("education"), .key("political-theory")])
    let educations = members[index].education.changes.span
    for change in educations.indices {
      know(
        educations[change].value.politicalTheory, for: subject,
        [.key("history"), .from(educations[change].from), .key("education"), .key("political-theory")])
    }
  }

  private mutating func checkGroup(of stay: Stay, _ entry: Int, _ subject: Finding.Subject) {
    guard let group = stay.group, let cell = find(stay.cell.rawValue, in: .organizations),
      !draft.organizations[cell].groups.contains(where: { $0.id.isEmpty }),
      !draft.organizations[cell].groups.contains(where: { $0.id == group })
    else { return }
    tell(
      Finding(
        .unknownReference, subject: subject, path: [.key("cells"), .index(entry), .key("group")],
        facts: [.init("kind", .word("group")), .init("id", .text(group))],
        related: [.init(.otherPlace, subject: .init(.organizations, cell, id: stay.cell.rawValue), path: [])]))
  }

  private mutating func checkHomes(_ members: Span<Member>, _ index: Int, _ subject: Finding.Subject) {
    if let home = Member.onlyHome(members, index) {
      guard let cell = find(home.cell.rawValue, in: .organizations) else { return }
      holdMembers(
        cell, on: home.interval.from, from: subject,
        members[index].cells.isEmpty
          ? [.key("memberships"), .index(0), .key("admitted"), .key("cell")]
          : [.key("cells"), .index(0), .key("cell")])
      return
    }
    let member = HomeStays(
      cells: members[index].cells, memberships: members[index].memberships, transfers: members[index].transfers)
    let homes = member.stays
    func path(_ entry: Int) -> [Finding.Step] {
      member.cells.isEmpty
        ? [.key("memberships"), .index(entry), .key("admitted"), .key("cell")] : [.key("cells"), .index(entry)]
    }
    if homes.isEmpty {
      tell(
        Finding(.noHomeCell, severity: .warning, subject: subject, facts: [.init("id", .text(subject.id))]))
    }
    for entry in homes.indices {
      let stay = homes[entry]
      if let cell = find(stay.cell.rawValue, in: .organizations) {
        holdMembers(
          cell, on: stay.interval.from, from: subject,
          member.cells.isEmpty ? path(entry) : path(entry) + [.key("cell")])
      }
    }
    for (entry, other) in homes.overlaps() {
      tell(
        Finding(
          .twoHomeCells, subject: subject, path: path(entry),
          facts: [
            .init("cell", .text(homes[entry].cell.rawValue)), .init("other", .text(homes[other].cell.rawValue)),
            .init("day", .day(max(homes[entry].interval.from, homes[other].interval.from))),
          ],
          related: [.init(.otherPlace, subject: subject, path: path(other))]))
    }
  }

  private mutating func checkMemberships(_ memberships: Span<Membership>, _ subject: Finding.Subject) {
    guard memberships.count > 1 else { return }
    for period in 1..<memberships.count {
      let begins = memberships[period].begun?.latest ?? .last
      if let left = memberships[period - 1].left?.on, left <= begins { continue }
      tell(
        Finding(
          .membershipOrder, subject: subject, path: [.key("memberships"), .index(period)],
          facts: [.init("period", .integer(period + 1))],
          related: [.init(.otherPlace, subject: subject, path: [.key("memberships"), .index(period - 1)])]))
    }
  }
}
