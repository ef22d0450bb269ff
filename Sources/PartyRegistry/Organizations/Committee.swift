/// A term of office of one body of an organisation: its committee, standing committee, cell committee, …
public struct Committee: Hashable, Sendable {
  /// The organisation that it leads.
  public var organization: Organization.ID
  /// Which body.
  public var body: Term<Vocabularies.Bodies>
  /// The term as it is named, such as `2015-2020`.
  public var term: String?
  /// The day of the congress that elected it.
  public var congress: Day?
  /// The days on which it is in office.
  public var interval: Interval
  /// How many seats it has.
  public var seats: Int?
  /// The decision that appointed it, where no congress elected it.
  public var decision: Document?
  /// The decision that ended the term before its time, as the one does that closes the organisation.
  public var endedBy: Decision.Reference?

  /// A body in office over some days.
  public init(organization: Organization.ID, body: Term<Vocabularies.Bodies>, interval: Interval) {
    self.organization = organization
    self.body = body
    self.interval = interval
  }
}
