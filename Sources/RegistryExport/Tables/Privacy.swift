/// How freely a column's cells may be passed on, least guarded first.
public enum Privacy: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Names and numbers of organisations.
  case `public`
  /// Work of an organisation that is not about one person.
  case `internal`
  /// About one person.
  case personal
  /// About one person, and apt to harm: citizen numbers, discipline.
  case sensitive

  private var rank: Int {
    switch self {
    case .public: 0
    case .internal: 1
    case .personal: 2
    case .sensitive: 3
    }
  }

  /// Whether `left` is passed on more freely than `right`.
  public static func < (left: Privacy, right: Privacy) -> Bool { left.rank < right.rank }
}

extension Table {
  /// The classes that this table carries, least guarded first. Group columns count, and what stands around the table.
  public var privacyClasses: [Privacy] {
    let headers = groups.flatMap { [$0.key, $0.title].compactMap(\.self) } + columns
    let classes = Set(headers.map(\.privacy) + (document?.privacyClasses ?? []))
    return Privacy.allCases.filter(classes.contains)
  }

  /// Whether a copy of this table has to be kept from others: it says something about persons.
  public var isPersonal: Bool { privacyClasses.contains { $0 >= .personal } }
}
