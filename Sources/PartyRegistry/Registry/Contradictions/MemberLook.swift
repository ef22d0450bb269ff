/// What members are looked at for, one after the other, while each is at hand, and what of them is noted until all were
/// seen.
///
/// Members are lent out of a span: asked of a member itself, it would be copied.
struct MemberLook {
  let orders: [DateOrder]
  let limits: LifeExtents.Limits
  let admission: AdmissionBounds
  let shapes: NumberShapes
  let judgesNames: Bool
  private let judgesIDs: Bool
  private let judgesSymbols: Bool
  /// Those whose birth is yet to come.
  private(set) var unborn: [Int] = []
  /// Those whose ids have small letters.
  private(set) var inSmallLetters: [Int] = []
  /// Those of whose papers some say who issued them.
  private(set) var namingIssuers: [Int] = []
  /// By what two of them may be one person.
  private(set) var likenesses: Likenesses

  init(_ levels: RuleTable) {
    orders = DateOrder.table.filter { levels.rule($0.check) != nil }
    limits = LifeExtents.Limits(orders)
    admission = AdmissionBounds(levels)
    shapes = NumberShapes(levels)
    judgesNames = levels.rule(.nameSpelling) != nil
    judgesIDs = levels.rule(.idCase) != nil
    judgesSymbols = levels.rule(.issuerSymbol) != nil
    likenesses = Likenesses(levels)
  }

  /// Notes what can be judged only once all members were seen.
  mutating func note(_ members: Span<Member>, _ index: Int, on day: Day) {
    if let born = members[index].born, born.earliest > day { unborn.append(index) }
    if judgesIDs, Self.hasSmallLetter(members[index].id.rawValue) { inSmallLetters.append(index) }
    if judgesSymbols, Self.namesIssuer(members, index) { namingIssuers.append(index) }
    likenesses.note(members, index)
  }

  /// Whether an id has small letters: nearly all are in capitals, and two of those that differ do not differ by case
  /// alone.
  static func hasSmallLetter(_ id: String) -> Bool {
    let bytes = id.utf8.span
    for position in bytes.indices where bytes[position] &- 0x61 < 26 { return true }
    return false
  }

  /// Whether some paper of a member's record says who issued it, which few do.
  private static func namesIssuer(_ members: Span<Member>, _ index: Int) -> Bool {
    let memberships = members[index].memberships.span
    for period in memberships.indices
    where memberships[period].admission?.decision?.issuer != nil
      || memberships[period].official?.decision?.issuer != nil
      || memberships[period].left?.decision?.issuer != nil
    {
      return true
    }
    let standing = members[index].standing.span
    for entry in standing.indices where standing[entry].decision?.issuer != nil { return true }
    let discipline = members[index].discipline.span
    for entry in discipline.indices where discipline[entry].decision?.issuer != nil { return true }
    let badges = members[index].badges.span
    for entry in badges.indices where badges[entry].decision?.issuer != nil { return true }
    let posts = members[index].posts.span
    for entry in posts.indices where posts[entry].ratified?.decision?.issuer != nil { return true }
    return false
  }

  /// Whether the last membership of a member has come to neither recognition nor an end.
  static func isOnProbation(_ members: Span<Member>, _ index: Int) -> Bool {
    let periods = members[index].memberships.span
    guard let last = periods.indices.last else { return false }
    return periods[last].official?.on == nil && periods[last].left?.on == nil
  }

  /// Whether one of a member's names was read in another way than it was written, or stands out.
  static func hasOddName(_ members: Span<Member>, _ index: Int) -> Bool {
    if !members[index].name.initial.spelling.isEmpty { return true }
    let changes = members[index].name.changes.span
    for change in changes.indices where !changes[change].value.spelling.isEmpty { return true }
    return false
  }
}
