internal import Glibc

/// Ends the process where something does not hold that has to hold for any input: libFuzzer then keeps the input.
///
/// `precondition` would do so without its message in an optimised build.
func law(
  _ holds: Bool, _ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) {
  if !holds { breach(message(), file: file, line: line) }
}

/// Ends the process because of something that may not be.
func breach(_ message: String, file: StaticString = #fileID, line: UInt = #line) -> Never {
  let text = Array("broken law at \(file):\(line): \(message)\n".utf8)
  _ = unsafe text.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  abort()
}

extension [UInt8] {
  /// Whether a text stands somewhere within.
  func contains(text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard count >= wanted.count, let first = wanted.first else { return wanted.isEmpty }
    return (0...(count - wanted.count)).contains { start in
      self[start] == first && self[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }

  /// The parts between zeros, as texts.
  var texts: [String] {
    split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Whether two texts have the same bytes; `==` of texts takes canonical equivalents as equal.
func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
