internal import VietnameseText

extension Diagnostic {
  /// How freely what a problem quotes may be passed on, least guarded first.
  ///
  /// Reports show up to ``membership`` unless they are asked for more or for less: enough to find a record and to mend
  /// it, and nothing that a log of a build should keep.
  public enum Privacy: Int, Hashable, Sendable, Comparable, CaseIterable {
    /// About organisations and rules.
    case `public`
    /// An organisation's work, and the ids of all records.
    case `internal`
    /// The name of a person and the life in the Party.
    case membership
    /// About one person otherwise: birth, addresses, numbers of cards.
    case personal
    /// About one person, and apt to harm: citizen numbers, discipline.
    case sensitive

    /// Whether `left` is passed on more freely than `right`.
    public static func < (left: Privacy, right: Privacy) -> Bool { left.rawValue < right.rawValue }

    /// The class of a text that no field has read: a long number in it is likely that of a person.
    package static func ofUnread(_ text: String, atLeast least: Privacy = .public) -> Privacy {
      LongNumbers.ranges(in: Array(text.unicodeScalars)).isEmpty ? least : .sensitive
    }
  }

  /// The problem as a report may tell it that shows up to a class: other texts have a mask in their place.
  ///
  /// What was probably meant goes together with what was written, and the id of the record with whatever is guarded at
  /// all.
  public func guarded(most: Privacy) -> Diagnostic {
    guard most < .sensitive else { return self }
    var guarded = self
    if facts.contains(where: { $0.privacy > most }) { guarded.suggestion = nil }
    if most < .internal { guarded.subject = nil }
    guarded.facts = facts.map { $0.guarded(most: most) }
    for index in related.indices { guarded.related[index].facts = related[index].facts.map { $0.guarded(most: most) } }
    return guarded
  }
}

extension Diagnostic.Fact {
  /// What stands in the place of a fact that may not be shown.
  public static let mask = "•••"

  /// What stands in the place of a character that may not be shown: one that is as wide.
  package static func hidden(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch DisplayWidth.of(scalar: Excerpt.visible(scalar)) {
    case 0: "\u{34F}"
    case 1: "•"
    default: "＊"
    }
  }

  /// The fact, or what stands in its place.
  fileprivate func guarded(most: Diagnostic.Privacy) -> Diagnostic.Fact {
    guard privacy > most else { return self }
    var guarded = self
    guarded.value = .text(masked)
    guarded.labels = []
    return guarded
  }
}

/// Numbers that are as long as those of persons and telephones, also where they are written in groups.
package enum LongNumbers {
  /// Where they stand, in positions of scalars.
  package static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    var digits = 0
    var end = 0
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.numericType == .decimal {
        start = start ?? index
        digits += 1
        end = index + 1
      } else if start != nil, index > end || !" .-".unicodeScalars.contains(scalar) {
        if let start, digits >= 9 { ranges.append(start..<end) }
        start = nil
        digits = 0
      }
    }
    if let start, digits >= 9 { ranges.append(start..<end) }
    return ranges
  }
}
