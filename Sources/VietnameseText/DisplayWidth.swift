/// Columns that a terminal uses for text.
///
/// - Source: UAX #11 for what is wide; general categories for what takes no column.
public enum DisplayWidth {
  /// Columns of `text` on one line.
  ///
  /// Emoji that are joined, coloured or chosen by a variation selector take two columns together; a pair of
  /// regional indicators does. Control characters take none.
  public static func of(_ text: String) -> Int {
    var total = 0
    var last = 0
    var isJoined = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x300 {
        let width = narrow(value)
        total += width
        if width > 0 { last = width }
        isJoined = false
        continue
      }
      if value == 0x200D {
        isJoined = last == 2
        continue
      }
      if value == 0xFE0F {
        if last == 1 {
          total += 1
          last = 2
        }
        continue
      }
      let width = isJoined || (0x1F3FB...0x1F3FF).contains(value) && last == 2 ? 0 : of(scalar: scalar)
      isJoined = false
      total += width
      if width > 0 { last = width }
    }
    return total
  }

  /// Columns of one scalar by itself: 0, 1 or 2.
  public static func of(scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x300 ? narrow(scalar.value) : WidthRuns.shared.width(scalar.value)
  }

  @inline(__always)
  private static func narrow(_ value: UInt32) -> Int {
    value < 0x20 || value &- 0x7F < 0x21 ? 0 : 1
  }
}

/// Runs of scalars that take no column or two.
private struct WidthRuns {
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []
  private var widths: [UInt8] = []

  static let shared = WidthRuns()

  private init() {
    var numbers = PackedNumbers(UnicodeTables.columnWidths)
    var scalar: UInt32 = 0
    while let gap = numbers.next(), let run = numbers.next() {
      scalar += gap
      starts.append(scalar)
      scalar += run / 2
      ends.append(scalar)
      widths.append(UInt8(run % 2 * 2))
    }
  }

  func width(_ scalar: UInt32) -> Int {
    // Vietnamese letters, the commonest scalars above U+0300.
    if scalar &- 0x1E00 < 0x100 { return 1 }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= scalar { low = middle + 1 } else { high = middle }
    }
    return low > 0 && scalar < ends[low - 1] ? Int(widths[low - 1]) : 1
  }
}
