/// How many members an organisation has on a day: its own and those of all below it.
///
/// Everyone at home counts, whatever the status and standing. Guests on temporary activity are listed and never
/// counted.
public struct Strength: Hashable, Sendable {
  /// Everyone who counts: official members, probationary ones, and those of whom it is not known.
  public var total = 0
  /// Of these, official members.
  public var official = 0
  /// Of these, probationary members.
  public var probationary = 0
  /// Of these, members of whom no date of admission is on record: neither official nor probationary.
  public var unknown = 0
  /// Of these, members exempt from work and activity.
  public var exempt = 0
  /// Of these, members whose activity is suspended.
  public var suspended = 0
  /// Of these, members who have not yet joined the cell that they moved to.
  public var unconnected = 0
  /// Of these, women.
  public var women = 0
  /// Of these, members of an ethnic minority.
  public var ethnicMinority = 0
  /// Of these, members with a religion.
  public var religious = 0
  /// Not counted: guests on temporary activity.
  public var guests = 0

  /// No members.
  public init() {}

  /// Both together.
  public static func + (left: Strength, right: Strength) -> Strength {
    var sum = left
    sum += right
    return sum
  }

  /// Adds another strength.
  public static func += (left: inout Strength, right: Strength) {
    left.total = left.total.plus(right.total)
    left.official = left.official.plus(right.official)
    left.probationary = left.probationary.plus(right.probationary)
    left.unknown = left.unknown.plus(right.unknown)
    left.exempt = left.exempt.plus(right.exempt)
    left.suspended = left.suspended.plus(right.suspended)
    left.unconnected = left.unconnected.plus(right.unconnected)
    left.women = left.women.plus(right.women)
    left.ethnicMinority = left.ethnicMinority.plus(right.ethnicMinority)
    left.religious = left.religious.plus(right.religious)
    left.guests = left.guests.plus(right.guests)
  }

  /// Counts one more member, as that member is on a day.
  public mutating func count(_ member: Member, on day: Day, by regulations: Regulations) {
    total += 1
    switch member.status(on: day) {
    case .official: official += 1
    case .probationary: probationary += 1
    case .unknown: unknown += 1
    }
    if !member.standing.isEmpty || !member.transfers.isEmpty {
      switch member.standing(on: day, by: regulations) {
      case .exempt: exempt += 1
      case .suspended: suspended += 1
      case .unconnected: unconnected += 1
      default: break
      }
    }
    if member.sex == .female { women += 1 }
    if let majority = regulations.majorityEthnicity, let ethnicity = member.ethnicity.value(on: day),
      ethnicity != majority
    {
      ethnicMinority += 1
    }
    if let none = regulations.noReligion, let religion = member.religion.value(on: day), religion != none {
      religious += 1
    }
  }
}
