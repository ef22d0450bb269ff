extension Registry {
  /// Shows every dated reference into an organisation, record by record.
  ///
  /// What has no end on record ends with the organisation, but for a home and the host of a guest: whoever is still
  /// there is nowhere.
  package func visitReferences(_ visitor: inout some DatedReferenceVisitor) {
    visitReferencesOfOrganizations(&visitor)
    // Lent out of a span, no member is copied.
    let members = members.span
    for index in members.indices { Registry.visitReferences(of: members, index, &visitor) }
    visitReferencesOfOthers(&visitor)
  }

  /// Shows those of the organisations.
  func visitReferencesOfOrganizations(_ visitor: inout some DatedReferenceVisitor) {
    for index in organizations.indices { visitReferences(ofOrganization: index, &visitor) }
  }

  /// Shows those of one member.
  static func visitReferences(of members: Span<Member>, _ index: Int, _ visitor: inout some DatedReferenceVisitor) {
    visitHomes(of: members, index, &visitor)
    if !members[index].transfers.isEmpty { visitLetters(of: members[index].transfers, index, &visitor) }
    let activities = members[index].temporary.span
    for entry in activities.indices {
      visitor.visit(
        .init(
          kind: .temporary, collection: .members, record: index, entry: entry, organization: activities[entry].cell,
          days: activities[entry].interval))
    }
    let posts = members[index].posts.span
    for entry in posts.indices {
      guard case .organization(let id) = posts[entry].place else { continue }
      visitor.visit(
        .init(
          kind: .post, collection: .members, record: index, entry: entry, organization: id,
          days: posts[entry].interval.closed))
    }
  }

  /// Shows those of terms of office, cases and targets.
  func visitReferencesOfOthers(_ visitor: inout some DatedReferenceVisitor) {
    for (index, committee) in committees.enumerated() {
      visitor.visit(
        .init(
          kind: .committee, collection: .committees, record: index, entry: 0, organization: committee.organization,
          days: committee.interval.closed))
    }
    for (index, admission) in cases.enumerated() { visitReferences(of: admission, index, &visitor) }
    for (index, target) in targets.enumerated() {
      guard let year = PartialDate(year: target.year) else { continue }
      visitor.visit(
        .init(
          kind: .target, collection: .targets, record: index, entry: 0, organization: target.organization,
          days: year.days, isOnceEnough: true))
    }
  }

  private func visitReferences(ofOrganization index: Int, _ visitor: inout some DatedReferenceVisitor) {
    func show(_ kind: DatedReference.Kind, _ entry: Int, _ id: Organization.ID, _ days: Interval) {
      visitor.visit(
        .init(kind: kind, collection: .organizations, record: index, entry: entry, organization: id, days: days))
    }
    let organization = organizations[index]
    let life = organization.life
    let parents = organization.parent
    for (entry, parent) in parents.values.enumerated() {
      guard let parent else { continue }
      let from = entry == 0 ? life.from : max(life.from, parents.changes[entry - 1].from)
      let until = entry < parents.changes.count ? min(life.end, parents.changes[entry].from) : life.end
      if from < until { show(.superior, entry, parent, Interval(from: from, until: until < .last ? until : nil)) }
    }
    for (entry, id) in organization.founding.predecessors.enumerated() {
      show(.predecessor, entry, id, Interval(on: life.from.adding(days: -1)))
    }
    for (entry, id) in (organization.closing?.successors ?? []).enumerated() {
      show(.successor, entry, id, Interval(on: life.end))
    }
    for (entry, consent) in organization.consents.enumerated() {
      guard let id = consent.by else { continue }
      show(.consent, entry, id, Interval(on: consent.interval?.from ?? life.from))
    }
  }

  private static func visitHomes(
    of members: Span<Member>, _ index: Int, _ visitor: inout some DatedReferenceVisitor
  ) {
    let cells = members[index].cells.span
    for entry in cells.indices {
      visitor.visit(
        .init(
          kind: .home, collection: .members, record: index, entry: entry, organization: cells[entry].cell,
          days: cells[entry].interval))
    }
    let memberships = members[index].memberships.span
    for period in memberships.indices {
      guard let cell = memberships[period].admission?.cell else { continue }
      let ceremony = memberships[period].admission?.ceremony
      let signed = memberships[period].admission?.decision?.signed
      if cells.isEmpty, let ceremony {
        visitor.visit(
          .init(
            kind: .home, collection: .members, record: index, entry: period, organization: cell,
            days: Interval(from: ceremony.latest)))
      } else if let date = ceremony ?? signed {
        visitor.visit(
          .init(
            kind: .admission, collection: .members, record: index, entry: period, organization: cell,
            days: date.days, isOnceEnough: true))
      }
    }
  }

  /// A letter may be on its way while the body that wrote it, or the one that it goes to, is merged into another.
  private static func visitLetters(
    of transfers: [Transfer], _ index: Int, _ visitor: inout some DatedReferenceVisitor
  ) {
    for (entry, transfer) in transfers.enumerated() {
      guard let begun = transfer.introduced ?? transfer.received?.adding(days: -1) else { continue }
      let received = max(transfer.received ?? begun, begun)
      if let from = transfer.from {
        visitor.visit(
          .init(
            kind: .letterFrom, collection: .members, record: index, entry: entry, organization: from,
            days: Interval(from: begun, until: max(received, begun.following ?? .never)), isOnceEnough: true))
      }
      if let to = transfer.to {
        visitor.visit(
          .init(
            kind: .letterTo, collection: .members, record: index, entry: entry, organization: to,
            days: Interval(from: begun, until: received.following), isOnceEnough: true))
      }
    }
  }

  private func visitReferences(
    of admission: AdmissionCase, _ index: Int, _ visitor: inout some DatedReferenceVisitor
  ) {
    func show(_ kind: DatedReference.Kind, _ entry: Int, _ id: Organization.ID, _ day: Day) {
      visitor.visit(
        .init(
          kind: kind, collection: .admissions, record: index, entry: entry, organization: id, days: Interval(on: day)))
    }
    if let first = admission.steps.first { show(.caseCell, 0, admission.cell.initial, first.on) }
    for change in admission.cell.changes { show(.caseCell, 0, change.value, change.from) }
    for (entry, step) in admission.steps.enumerated() {
      if let body = step.body { show(.stepBody, entry, body, step.on) }
      if let to = step.to { show(.stepDestination, entry, to, step.on) }
    }
  }
}

extension Interval {
  /// One day.
  init(on day: Day) { self.init(from: day, until: day.following) }

  /// The same run; its first day alone where no end is known.
  fileprivate var closed: Interval { until == nil ? Interval(on: from) : self }
}

extension PartialDate {
  /// Every day that it can mean.
  fileprivate var days: Interval { Interval(from: earliest, until: latest.following) }
}
