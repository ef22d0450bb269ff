/// How many slips of a typist lie between two texts.
public enum EditDistance {
  /// The least number of inserted, deleted, replaced and swapped neighbouring scalars that turn `first` into
  /// `second`, or `nil` if there are more than `limit`.
  ///
  /// No stretch is edited twice (optimal string alignment): `ca` to `abc` is 3.
  public static func between(_ first: String, _ second: String, limit: Int = .max) -> Int? {
    between(first.unicodeScalars.map(\.value), second.unicodeScalars.map(\.value), limit: limit)
  }

  /// Whether `between(_:_:limit:)` is 0 or 1: one look along both, no memory taken.
  public static func isAtMostOne(_ first: Span<UInt32>, _ second: Span<UInt32>) -> Bool {
    guard abs(first.count - second.count) <= 1 else { return false }
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    if start == shorter { return true }
    if first.count != second.count {
      let offset = (first.count > second.count ? 1 : 0, second.count > first.count ? 1 : 0)
      return (start..<shorter).allSatisfy { first[$0 + offset.0] == second[$0 + offset.1] }
    }
    if (start + 1..<shorter).allSatisfy({ first[$0] == second[$0] }) { return true }
    guard start + 1 < shorter, first[start] == second[start + 1], first[start + 1] == second[start]
    else { return false }
    return (start + 2..<shorter).allSatisfy { first[$0] == second[$0] }
  }

  static func between(_ first: [UInt32], _ second: [UInt32], limit: Int) -> Int? {
    var start = 0
    var firstEnd = first.count
    var secondEnd = second.count
    while start < firstEnd, start < secondEnd, first[start] == second[start] { start += 1 }
    while firstEnd > start, secondEnd > start, first[firstEnd - 1] == second[secondEnd - 1] {
      firstEnd -= 1
      secondEnd -= 1
    }
    guard abs(firstEnd - secondEnd) <= limit else { return nil }
    let width = secondEnd - start
    if firstEnd == start { return width }
    if width == 0 { return firstEnd - start <= limit ? firstEnd - start : nil }

    var beforeLast = [Int](repeating: 0, count: width + 1)
    var last = Array(0...width)
    var current = beforeLast
    for row in 1...(firstEnd - start) {
      let scalar = first[start + row - 1]
      current[0] = row
      var least = row
      for column in 1...width {
        let other = second[start + column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (scalar == other ? 0 : 1))
        if row > 1, column > 1, scalar == second[start + column - 2], first[start + row - 2] == other {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
        least = min(least, cost)
      }
      // A swap can reach back over one row, so two rows in turn must lie above the limit.
      if least > limit, last.allSatisfy({ $0 > limit }) { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[width] <= limit ? last[width] : nil
  }
}
