extension Registry {
  /// What a day of this registry breaks, by the regulations and by the lives of its records.
  ///
  /// The findings come in the order of the records.
  public func check(on day: Day) -> [Finding] {
    var findings: [Finding] = []
    for index in organizations.indices where organizations[index].life.contains(day) {
      checkParent(of: index, on: day, into: &findings)
    }
    for index in members.indices {
      for (entry, stay) in members[index].homes.enumerated() where stay.interval.contains(day) {
        guard let cell = position(of: stay.cell), !organizations[cell].life.contains(day) else { continue }
        findings.append(
          Finding(
            .homeCellClosed, subject: .init(.members, index, id: members[index].id.rawValue),
            path: members[index].cells.isEmpty
              ? [.key("memberships"), .index(entry), .key("admitted"), .key("cell")]
              : [.key("cells"), .index(entry), .key("cell")],
            facts: [.init("id", .text(stay.cell.rawValue)), .init("day", .day(day))],
            related: relatedOrganization(stay.cell)))
      }
    }
    return findings
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
