extension Registry {
  /// What a day of this registry breaks, by the regulations and by the lives of its records.
  ///
  /// The findings come in the order of the records.
  public func check(on day: Day) -> [Finding] {
    var findings: [Finding] = []
    for index in organizations.indices where organizations[index].life.contains(day) {
      checkParent(of: index, on: day, into: &findings)
    }
    for (entry, cell) in homesInClosedCells(on: day) {
      let member = members[Int(entry.member)]
      let cellID = organizations[cell].id
      findings.append(
        Finding(
          .homeCellClosed, subject: .init(.members, Int(entry.member), id: member.id.rawValue),
          path: member.cells.isEmpty
            ? [.key("memberships"), .index(Int(entry.entry)), .key("admitted"), .key("cell")]
            : [.key("cells"), .index(Int(entry.entry)), .key("cell")],
          facts: [.init("id", .text(cellID.rawValue)), .init("day", .day(day))],
          related: relatedOrganization(cellID)))
    }
    return findings + MemberLifeCheck(self, on: day).findings
  }

  /// The stays of a day in organisations that are not on that day, in the order of the members.
  private func homesInClosedCells(on day: Day) -> [(entry: MemberEntry, cell: Int)] {
    var homes: [(entry: MemberEntry, cell: Int)] = []
    for cell in organizations.indices where !organizations[cell].life.contains(day) {
      for entry in index.homes[cell]
      where members[Int(entry.member)].homes[Int(entry.entry)].interval.contains(day) {
        homes.append((entry, cell))
      }
    }
    return homes.sorted { $0.entry < $1.entry }
  }

  private func checkParent(of index: Int, on day: Day, into findings: inout [Finding]) {
    let parents = organizations[index].parent
    guard let parentID = parents.value(on: day), let parent = position(of: parentID) else { return }
    let subject = Finding.Subject(.organizations, index, id: organizations[index].id.rawValue)
    let change = parents.changes.last { $0.from <= day }
    let path: [Finding.Step] = change.map { [.key("history"), .from($0.from), .key("parent")] } ?? [.key("parent")]
    guard organizations[parent].life.contains(day) else {
      findings.append(
        Finding(
          .outsideParentLife, subject: subject, path: path,
          facts: [.init("id", .text(parentID.rawValue)), .init("day", .day(day))],
          related: relatedOrganization(parentID)))
      return
    }
    let kind = organizations[index].kind.value(on: day)
    let parentKind = organizations[parent].kind.value(on: day)
    // What an edition does not know is not checked.
    guard let rule = regulations.definition(of: parentKind), regulations.definition(of: kind) != nil,
      !rule.children.contains(kind.rawValue)
    else { return }
    findings.append(
      Finding(
        .kindNotAllowed, severity: .warning, subject: subject, path: path,
        facts: [
          .init("kind", .label(regulations.label(of: kind))),
          .init("parent", .label(regulations.label(of: parentKind))), .init("day", .day(day)),
        ],
        related: relatedOrganization(parentID)))
  }

  private func relatedOrganization(_ id: Organization.ID) -> [Finding.Related] {
    position(of: id).map { [.init(.otherPlace, subject: .init(.organizations, $0, id: id.rawValue), path: [])] } ?? []
  }
}
