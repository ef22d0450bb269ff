internal import PartyRegistry
internal import VietnameseText

/// A number or an id without what people write into it: its letters and digits, small.
struct SearchCode: Hashable {
  let bytes: [UInt8]

  /// The code of a text; without bytes where the text has neither letters nor digits.
  init(_ text: String) {
    let utf8 = text.utf8.span
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isASCII = true
    for index in utf8.indices {
      if utf8[index] >= 0x80 { isASCII = false }
      if let byte = SearchCode.counted(utf8[index]) { bytes.append(byte) }
    }
    self.bytes = isASCII ? bytes : Folding.fold(text).utf8.compactMap(SearchCode.counted)
  }

  /// The hash of the code of a text; `nil` for one without bytes.
  static func hash(of text: String) -> UInt32? {
    let utf8 = text.utf8.span
    var hash = ByteHash()
    var isEmpty = true
    for index in utf8.indices {
      guard utf8[index] < 0x80 else { return SearchCode(text).hash }
      guard let byte = counted(utf8[index]) else { continue }
      hash.add(byte)
      isEmpty = false
    }
    return isEmpty ? nil : hash.value
  }

  /// The hash of this code.
  var hash: UInt32? {
    guard !bytes.isEmpty else { return nil }
    var hash = ByteHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  @inline(__always)
  private static func counted(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: byte
    case 0x41...0x5A: byte | 0x20
    default: nil
    }
  }
}

extension Member {
  /// Calls `body` with each number of the member that a day knows, and with the id.
  func forEachCode(on day: Day, _ body: (SearchField, String) -> Void) {
    body(.memberID, id.rawValue)
    for card in cards where card.issued.map({ $0.earliest <= day }) ?? true { body(.card, card.number) }
    if let profile { body(.profile, profile) }
    if let number = citizenID.initial { body(.citizenNumber, number) }
    for change in citizenID.changes where change.from <= day {
      if let number = change.value { body(.citizenNumber, number) }
    }
    if let number = oldCitizenID { body(.formerCitizenNumber, number) }
  }
}
