/// A decision on record: the paper, the day from which it holds, and what it is about.
///
/// What a decision has changed refers to it by a ``Reference``, so that the history of an organisation or a member can
/// name the paper behind each step. A decision that only stands on record changes nothing.
public struct Decision: Hashable, Sendable {
  /// The paper.
  public var document: Document
  /// The first day on which what it decides holds; `nil` where it only stands on record.
  public var effective: Day?
  /// What it is about, in words, as it stands under its number: *về việc …*.
  public var about: String?

  /// A decision.
  public init(document: Document, effective: Day? = nil, about: String? = nil) {
    self.document = document
    self.effective = effective
    self.about = about
  }

  /// Points at a decision of the same registry.
  public struct Reference: Hashable, Comparable, Sendable {
    private let number: UInt32

    /// The decision at a position of the registry's list, from 0.
    ///
    /// A position that no list has, below 0 or beyond four thousand millions, is that of no decision.
    public init(position: Int) { number = UInt32(exactly: position).map { min($0, Self.none) } ?? Self.none }

    /// One less than the largest, so that a slot has room for it.
    private static var none: UInt32 { .max - 1 }

    /// The position in the registry's list of decisions, from 0.
    public var position: Int { Int(number) }

    /// In the order of the list.
    public static func < (left: Reference, right: Reference) -> Bool { left.number < right.number }
  }
}

/// Room for one reference or none: four bytes, which fit where a record has room to spare anyway.
struct DecisionSlot: Hashable, Sendable {
  private var number: UInt32 = 0

  init(_ reference: Decision.Reference? = nil) { self.reference = reference }

  var reference: Decision.Reference? {
    get { number == 0 ? nil : Decision.Reference(position: Int(number) - 1) }
    set { number = newValue.map { UInt32(truncatingIfNeeded: $0.position + 1) } ?? 0 }
  }
}
