/// The codes of the second and third levels of a key.
///
/// The common weight, which most letters have, is not written but counted: a run before a higher weight or before
/// none. The longer a run before a higher weight, the smaller the text; before the end it is the other way round.
struct CollationLevel {
  /// Ends a level: less than every code.
  static let end: UInt8 = 0x01
  /// A weight less than the common one.
  static let low: UInt16 = 0x02
  /// Stands for the common weight in tables; never written.
  static let common: UInt16 = 0x01
  /// The first code of a weight above the common one.
  static let firstHigh: UInt16 = 0x80

  private static let endRun: UInt8 = 0x03
  private static let longestEndRun = 60
  private static let highRun: UInt8 = 0x7F
  private static let longestHighRun = 63

  private var run = 0

  /// Adds a weight: 0 is none, 1 the common one, below 256 a code of one byte, else one of two.
  @inline(__always)
  mutating func add(_ code: UInt16, to key: inout [UInt8]) {
    if code == Self.common {
      run += 1
    } else if code != 0 {
      write(code, to: &key)
    }
  }

  private mutating func write(_ code: UInt16, to key: inout [UInt8]) {
    if code < Self.firstHigh {
      finish(&key)
    } else {
      while run >= Self.longestHighRun {
        key.append(Self.highRun - UInt8(Self.longestHighRun))
        run -= Self.longestHighRun
      }
      if run > 0 { key.append(Self.highRun - UInt8(run)) }
      run = 0
    }
    if code > 0xFF { key.append(UInt8(code >> 8)) }
    key.append(UInt8(truncatingIfNeeded: code))
  }

  /// Writes a run that nothing higher follows.
  mutating func finish(_ key: inout [UInt8]) {
    while run >= Self.longestEndRun {
      key.append(Self.endRun + UInt8(Self.longestEndRun))
      run -= Self.longestEndRun
    }
    if run > 0 { key.append(Self.endRun + UInt8(run)) }
    run = 0
  }
}
