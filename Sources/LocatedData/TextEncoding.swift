/// How the bytes of a file become scalars.
enum TextEncoding {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian

  /// What a file begins with.
  enum Beginning {
    /// An encoding, and the length of its byte order mark.
    case known(TextEncoding, mark: Int)
    /// Text in an encoding that is not read, with its name.
    case unsupported(String)
  }

  /// One step of decoding.
  enum Step {
    case scalar(UInt32, length: Int)
    case fault(Fault.Kind, length: Int)
    /// More bytes are needed to tell.
    case incomplete
  }

  static func detect(_ head: [UInt8]) -> Beginning {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .known(.utf8, mark: 3) }
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) {
      return .unsupported("UTF-32")
    }
    if head.starts(with: [0xFF, 0xFE]) { return .known(.utf16LittleEndian, mark: 2) }
    if head.starts(with: [0xFE, 0xFF]) { return .known(.utf16BigEndian, mark: 2) }
    guard head.count >= 4 else { return .known(.utf8, mark: 0) }
    // Two ASCII letters in UTF-16 without its mark: every other byte is zero.
    switch (head[0] == 0, head[1] == 0, head[2] == 0, head[3] == 0) {
    case (true, false, true, false), (false, true, false, true): return .unsupported("UTF-16")
    default: return .known(.utf8, mark: 0)
    }
  }

  /// Whether YAML allows a scalar in a file: no control characters but tab and line breaks, no mark in the middle.
  static func isAllowed(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Decodes what stands at `index` of `bytes`; what is wrong there is a fault as long as one replacement character.
  func decode(_ bytes: UnsafeRawBufferPointer, at index: Int, isLast: Bool) -> Step {
    switch self {
    case .utf8: unsafe Self.decodeUTF8(bytes, at: index, isLast: isLast)
    case .utf16LittleEndian: unsafe Self.decodeUTF16(bytes, at: index, isLast: isLast, high: 1)
    case .utf16BigEndian: unsafe Self.decodeUTF16(bytes, at: index, isLast: isLast, high: 0)
    }
  }

  private static func decodeUTF8(_ bytes: UnsafeRawBufferPointer, at index: Int, isLast: Bool) -> Step {
    let lead = unsafe bytes[index]
    guard lead >= 0x80 else { return step(UInt32(lead), length: 1) }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .fault(.encoding, length: 1)
    }
    var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for step in 1..<length {
      guard index + step < bytes.count else { return isLast ? .fault(.encoding, length: step) : .incomplete }
      let byte = unsafe bytes[index + step]
      guard (step == 1 ? second : 0x80...0xBF).contains(byte) else { return .fault(.encoding, length: step) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return step(scalar, length: length)
  }

  private static func decodeUTF16(
    _ bytes: UnsafeRawBufferPointer, at index: Int, isLast: Bool, high: Int
  ) -> Step {
    func unit(_ at: Int) -> UInt32? {
      guard at + 2 <= bytes.count else { return nil }
      return unsafe UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + 1 - high])
    }
    guard let first = unit(index) else {
      return isLast ? .fault(.encoding, length: bytes.count - index) : .incomplete
    }
    guard first & 0xF800 == 0xD800 else { return step(first, length: 2) }
    guard first & 0xFC00 == 0xD800 else { return .fault(.encoding, length: 2) }
    guard let second = unit(index + 2) else { return isLast ? .fault(.encoding, length: 2) : .incomplete }
    guard second & 0xFC00 == 0xDC00 else { return .fault(.encoding, length: 2) }
    return step(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF, length: 4)
  }

  private static func step(_ scalar: UInt32, length: Int) -> Step {
    isAllowed(scalar) ? .scalar(scalar, length: length) : .fault(.control(scalar), length: length)
  }
}

/// Something in a file that is no text.
struct Fault {
  enum Kind: Hashable {
    /// Bytes that the encoding does not have.
    case encoding
    /// A character that may not stand in a YAML file.
    case control(UInt32)
  }

  var kind: Kind
  /// The first of its bytes in the file.
  var offset: Int
  /// The first byte behind it.
  var end: Int
}
