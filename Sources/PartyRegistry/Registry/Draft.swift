/// Which of two dates the bare words *ngày vào Đảng* mean: lists use them for the ceremony, Party age counts from the
/// decision.
public enum JoinDate: String, Hashable, Sendable, CaseIterable {
  /// The day of the ceremony.
  case ceremony
  /// The day of the decision.
  case decision
}

/// Records on their way to a registry: free to change, not yet checked.
public struct Draft: Sendable {
  /// What the registry is called.
  public var name: String
  /// The rules and words that it is read and judged by.
  public var regulations: Regulations
  /// The date that the bare words *ngày vào Đảng* mean.
  public var joinDate = JoinDate.ceremony
  /// The units that organisations stand in.
  public var hosts: [Host] = []
  /// The organisations.
  public var organizations: [Organization] = []
  /// The members.
  public var members: [Member] = []
  /// The terms of office.
  public var committees: [Committee] = []
  /// The decisions on record. Changes refer to them by position: further ones are added at the end.
  public var decisions: [Decision] = []
  /// What reorganisations have done to these records.
  public internal(set) var receipt = Receipt()
  /// The cases of people on their way to membership.
  public var cases: [AdmissionCase] = []
  /// The members who stand on record because a case has made them, and change with it.
  public var admitted: Set<Member.ID> { Set(cases.filter(\.isApplied).compactMap(\.member)) }
  /// What organisations are to reach in a year.
  public var targets: [Target] = []
  /// The listings that the registry defines for itself.
  public var listings: [ListingDefinition] = []

  /// A draft without records.
  public init(name: String, regulations: Regulations) {
    self.name = name
    self.regulations = regulations
  }

  /// The registry of these records.
  ///
  /// - Throws: all findings at once, where one of them is an error.
  public func checked() throws(InvalidRegistry) -> Registry { try checked(after: []) }

  /// The same, with what was found before.
  package func checked(after found: [Finding]) throws(InvalidRegistry) -> Registry {
    var records = RecordCheck(self)
    var values = ValueCheck(self)
    records.checkBodies()
    values.checkBodies()
    // Both look at each member while it is at hand: of many, every walk fetches all of them from memory again.
    let members = members.span
    for index in members.indices {
      records.checkMember(members, index)
      values.checkMember(members, index)
    }
    records.checkOthers()
    values.checkOthers()
    let findings = found + records.findings + values.findings
    guard !findings.contains(where: { $0.severity == .error }) else { throw InvalidRegistry(findings: findings) }
    return Registry(self, ids: records.ids, warnings: findings)
  }

  /// What ``checked()`` would find, where some records could be read in part only.
  ///
  /// Ids and terms that are empty stand for some that could not be read, and are not judged.
  ///
  /// - Parameter flawed: the ids of members whose stays could be read in part only. What puts several of them together
  ///   is not judged, so that one fault does not make a second.
  public func findings(flawed: Set<String>) -> [Finding] {
    RecordCheck.findings(in: self, flawed: flawed)
  }
}
