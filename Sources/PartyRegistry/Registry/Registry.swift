/// The organisations, members and bodies of a Party organisation, through all their history: checked, and unchanging.
///
/// A registry is made by checking a ``Draft``; edits go through ``draft()`` and ``Draft/checked()``.
/// ``snapshot(on:)`` shows any day of it.
public struct Registry: Sendable {
  /// What the registry is called, such as *Đảng bộ tỉnh Hưng Yên*.
  public let name: String
  /// The rules and words that it is read and judged by.
  public let regulations: Regulations
  /// The date that the bare words *ngày vào Đảng* mean.
  public let joinDate: JoinDate
  /// The units that organisations stand in, in the order given.
  public let hosts: [Host]
  /// The organisations, in the order given.
  public let organizations: [Organization]
  /// The members, in the order given.
  public let members: [Member]
  /// The terms of office, in the order given.
  public let committees: [Committee]
  /// The decisions on record, in the order given.
  public let decisions: [Decision]
  /// What reorganisations have done to come here from what is stated.
  public let receipt: Receipt
  /// The cases of people on their way to membership, in the order given; ``admissions`` answers what they mean.
  public let cases: [AdmissionCase]
  /// The members who stand on record because a case has made them.
  public let admitted: Set<Member.ID>
  /// What organisations are to reach in a year, in the order given; ``Snapshot/targetResults`` says what has come of it.
  public let targets: [Target]
  /// The listings that the registry defines for itself, in the order given. Which of them make a listing is known where
  /// lists are made.
  public let listings: [ListingDefinition]
  /// What is worth a look, and does not keep the records from being a registry.
  public let warnings: [Finding]

  let ids: RecordIDs
  let index: RegistryIndex

  init(_ draft: Draft, ids: RecordIDs, warnings: [Finding]) {
    index = RegistryIndex(draft, ids: ids)
    name = draft.name
    regulations = draft.regulations
    joinDate = draft.joinDate
    hosts = draft.hosts
    organizations = draft.organizations
    members = draft.members
    committees = draft.committees
    decisions = draft.decisions
    receipt = draft.receipt
    listings = draft.listings
    targets = draft.targets
    cases = draft.cases
    admitted = draft.admitted
    self.ids = ids
    self.warnings = warnings
  }

  /// The same records, free to change.
  public func draft() -> Draft {
    var draft = Draft(name: name, regulations: regulations)
    draft.joinDate = joinDate
    draft.hosts = hosts
    draft.organizations = organizations
    draft.members = members
    draft.committees = committees
    draft.decisions = decisions
    draft.receipt = receipt
    draft.listings = listings
    draft.targets = targets
    draft.cases = cases
    return draft
  }

  /// The registry as it is on a day, past or planned.
  public func snapshot(on day: Day) -> Snapshot { Snapshot(registry: self, day: day) }

  /// The organisation of an id.
  public func organization(_ id: Organization.ID) -> Organization? { position(of: id).map { organizations[$0] } }

  /// The member of an id.
  public func member(_ id: Member.ID) -> Member? {
    guard let place = ids[id.rawValue], place.collection == .members else { return nil }
    return members[place.index]
  }

  /// The host of an id.
  public func host(_ id: Host.ID) -> Host? {
    guard let place = ids[id.rawValue], place.collection == .hosts else { return nil }
    return hosts[place.index]
  }

  /// The case of an id.
  public func admissionCase(_ id: AdmissionCase.ID) -> AdmissionCase? {
    guard let place = ids[id.rawValue], place.collection == .admissions else { return nil }
    return cases[place.index]
  }

  /// The case by which somebody became, or is to become, a member.
  public func admissionCase(of member: Member.ID) -> AdmissionCase? {
    index.casesByMember[member].map { cases[Int($0)] }
  }

  /// The decision behind a change; `nil` where the record names none.
  public func decision(_ reference: Decision.Reference?) -> Decision? {
    guard let reference, decisions.indices.contains(reference.position) else { return nil }
    return decisions[reference.position]
  }

  /// The organisations that went on in the place of one: those that its closing names, and those whose founding names
  /// it.
  public func successors(of id: Organization.ID) -> [Organization.ID] { linked(to: id, by: index.successors) }

  /// The organisations that one went on from: the same links, seen from the other end.
  public func predecessors(of id: Organization.ID) -> [Organization.ID] { linked(to: id, by: index.predecessors) }

  private func linked(to id: Organization.ID, by links: Buckets<Int32>) -> [Organization.ID] {
    guard let position = position(of: id) else { return [] }
    return links[position].map { organizations[Int($0)].id }
  }

  func position(of id: Organization.ID) -> Int? {
    guard let place = ids[id.rawValue], place.collection == .organizations else { return nil }
    return place.index
  }
}
