/// The ranges of the numbers that records and editions may hold: the reader refuses what lies outside, and so does the
/// check of a draft. They are wide enough for any organisation, and so narrow that no sum or product of some of them
/// comes near the end of `Int`.
package enum Bounds {
  /// How many of something there may be: members, votes, employees.
  package static let count = 0...9_999_999
  /// The same, where there has to be one.
  package static let some = 1...9_999_999
  /// The years that a target can be set for.
  package static let targetYears = 1930...9_999
  /// The years of a badge, and of Party age.
  package static let badgeYears = 1...150
  /// How often something may come again.
  package static let times = 1...999
  /// A length of time in months: 999 years.
  package static let months = 1...11_988
  /// A length of time in days: a hundred years.
  package static let days = 1...36_525
  /// The days of the week, from 1 for Monday.
  package static let weekdays = 1...7
  /// The rank of a title.
  package static let ranks = 1...9_999
  /// The sizes of the texts around a table, in points.
  package static let textSizes = 4...72
  /// The sizes of the text of a table, in points.
  package static let tableTextSizes = 6...72
  /// The margins of a page, in millimetres: two of them leave room on the short edge.
  package static let margins = 0...80
  /// The lines of writing in a row.
  package static let linesPerRow = 0...20
  /// The least height of a row, in millimetres.
  package static let rowHeights = 0...100
  /// The empty rows behind the last one.
  package static let blankRows = 0...1_000
}

extension Int {
  /// The sum; where it cannot be held, the end of `Int` that lies nearest.
  package func plus(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The difference; where it cannot be held, the end of `Int` that lies nearest.
  package func minus(_ other: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  /// The product; where it cannot be held, the end of `Int` that lies nearest.
  package func times(_ other: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}
