/// A date of which old files may know the month or the year alone.
///
/// - Shape: written `1985`, `1985-02` or `1985-02-03`.
public struct PartialDate: Hashable, Sendable {
  // Year, month, day in 14, 4 and 5 bits: four bytes in every field of every member.
  private let packed: Int32

  /// The year, 1 to 9999.
  public var year: Int { Int(packed >> 9) }
  /// The month, where it is known.
  public var month: Int? { (packed >> 5) & 15 == 0 ? nil : Int((packed >> 5) & 15) }
  /// The whole date, where it is known.
  public var day: Day? {
    packed & 31 == 0 ? nil : Day(year: year, month: Int((packed >> 5) & 15), day: Int(packed & 31))
  }

  /// A date known as far as the arguments go, or `nil` where the calendar has none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year), day == nil || month != nil else { return nil }
    if let month {
      guard (1...12).contains(month), Day(year: year, month: month, day: day ?? 1) != nil else { return nil }
    }
    packed = Int32(year << 9 | (month ?? 0) << 5 | (day ?? 0))
  }

  /// A date that is known to the day.
  public init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    packed = Int32(year << 9 | month << 5 | dayOfMonth)
  }

  /// The first day that it can be.
  public var earliest: Day { day ?? Day(year: year, month: month ?? 1, day: 1) ?? .first }

  /// The last day that it can be.
  public var latest: Day {
    day ?? Day(year: year, month: month ?? 12, day: Day.length(of: month ?? 12, in: year)) ?? .last
  }
}

extension PartialDate: Comparable {
  /// By the first day that each can be; where those agree, the less exact comes first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool { left.packed < right.packed }
}

extension PartialDate: LosslessStringConvertible {
  /// The date as `1985`, `1985-02` or `1985-02-03`.
  public var description: String {
    var text = PartialDate.padded(year, to: 4)
    if let month { text += "-" + PartialDate.padded(month, to: 2) }
    if packed & 31 != 0 { text += "-" + PartialDate.padded(Int(packed & 31), to: 2) }
    return text
  }

  /// Reads `1985`, `1985-02`, `1985-02-03`, `2/1985` or `3/2/1985`; `nil` for anything else.
  public init?(_ description: String) {
    self.init(utf8: description.utf8.span)
  }

  /// Reads the bytes of such a text.
  public init?(utf8 bytes: Span<UInt8>) {
    // Nearly all dates are written so.
    if bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D {
      guard let year = PartialDate.number(bytes, 0..<4), let month = PartialDate.number(bytes, 5..<7),
        let day = PartialDate.number(bytes, 8..<10)
      else { return nil }
      self.init(year: year, month: month, day: day)
      return
    }
    // Up to three runs of digits, split by one kind of separator.
    var runs: (Int, Int, Int) = (0, 0, 0)
    var lengths: (Int, Int, Int) = (0, 0, 0)
    var count = 0
    var separator: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        let digit = Int(byte - 0x30)
        switch count {
        case 0: (runs.0, lengths.0) = (runs.0 * 10 + digit, lengths.0 + 1)
        case 1: (runs.1, lengths.1) = (runs.1 * 10 + digit, lengths.1 + 1)
        default: (runs.2, lengths.2) = (runs.2 * 10 + digit, lengths.2 + 1)
        }
        guard lengths.0 <= 4, lengths.1 <= 4, lengths.2 <= 4 else { return nil }
      } else if byte == 0x2D || byte == 0x2F, separator == 0 || separator == byte, count < 2 {
        separator = byte
        count += 1
      } else {
        return nil
      }
    }
    let isShort = { (length: Int) in length == 1 || length == 2 }
    switch (count, separator) {
    case (0, _) where lengths.0 == 4: self.init(year: runs.0)
    case (1, 0x2D) where lengths.0 == 4 && lengths.1 == 2: self.init(year: runs.0, month: runs.1)
    case (2, 0x2D) where lengths.0 == 4 && lengths.1 == 2 && lengths.2 == 2:
      self.init(year: runs.0, month: runs.1, day: runs.2)
    case (1, 0x2F) where isShort(lengths.0) && lengths.1 == 4: self.init(year: runs.1, month: runs.0)
    case (2, 0x2F) where isShort(lengths.0) && isShort(lengths.1) && lengths.2 == 4:
      self.init(year: runs.2, month: runs.1, day: runs.0)
    default: return nil
    }
  }

  /// The number that the digits of a range make; `nil` where one of them is none.
  private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var number = 0
    for index in range {
      let digit = bytes[index] &- 0x30
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
