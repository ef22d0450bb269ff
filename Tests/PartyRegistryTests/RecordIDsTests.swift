import Testing

@testable import PartyRegistry

@Suite("The table of ids")
struct RecordIDsTests {
  @Test("finds every id where it was entered first, however many there are", arguments: [0, 3, 5000])
  func entering(capacity: Int) {
    var ids = RecordIDs(capacity: capacity)
    // Alike in their first and last bytes, and of every length.
    let names = (0..<5000).map {
      String(repeating: "A", count: $0 % 20) + "\($0)" + String(repeating: ".", count: $0 % 3)
    }
    for (index, name) in names.enumerated() {
      #expect(ids[name] == nil)
      #expect(ids.insert(name, at: RecordPlace(.members, index)) == nil)
    }
    for (index, name) in names.enumerated() {
      #expect(ids[name] == RecordPlace(.members, index))
      #expect(ids.insert(name, at: RecordPlace(.hosts, 0)) == RecordPlace(.members, index))
      #expect(ids[name] == RecordPlace(.members, index))
    }
    #expect(ids["A"] == nil && ids["B"] == nil && ids[""] == nil)
  }
}
