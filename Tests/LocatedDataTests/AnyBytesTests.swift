import LocatedData
import RegistryDiagnostics
import Testing

/// Any bytes end in pieces and diagnostics, never in a trap, and in time.
@Suite("Any bytes")
struct AnyBytesTests {
  private static let sample = """
    coso: 1
    registry: Đảng bộ tỉnh Hưng Yên
    dates: {party-join: ceremony}
    members:
      - &m
        id: HY-1
        name: "Nguyễn\\u0301 Thị"
        note: |
          a
          b
        cells: [{cell: A, from: 2018-05-03}, {cell: 'B'}]
        posts:
        - {title: secretary, mode: ~}
      - {id: HY-2, again: *m, list: &l [x, !!str y]}
      - ? id
        : *l
      # ghi chú
    hosts: *l
    ---
    edition: vn
    kinds:
    - cell
    ...

    """

  /// Reads `bytes` and checks what must hold for any input.
  private func check(_ bytes: [UInt8], _ comment: @autoclosure () -> Comment) {
    var limits = YAMLReader.Limits()
    limits.recordNodes = 2_000
    limits.aliasExpansion = 2_000
    let reading = Reading(bytes, limits: limits)
    #expect(reading.pieces.last == .end, comment())
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 } + 1
    for diagnostic in reading.diagnostics {
      let span =
        diagnostic.span ?? SourceSpan(file: "", start: .init(line: 1, column: 1), end: .init(line: 1, column: 1))
      #expect(span.start.line >= 1 && span.start.line <= lines + 1, comment())
      #expect(span.start.column >= 1 && span.start <= span.end, comment())
      #expect(Catalogue.standard[diagnostic.code] != nil, comment())
    }
    for case let tree? in reading.trees {
      #expect(tree.start.line >= 1 && tree.start <= tree.end, comment())
    }
    if reading.diagnostics.containsError == false { #expect(!reading.isIncomplete, comment()) }
    #expect(reading.diagnostics.count == Set(reading.diagnostics).count, comment())
  }

  @Test("every prefix of a file")
  func prefixes() {
    let bytes = Array(Self.sample.utf8)
    for length in 0...bytes.count {
      check(Array(bytes[..<length]), "prefix of \(length)")
    }
  }

  @Test("every suffix of a file")
  func suffixes() {
    let bytes = Array(Self.sample.utf8)
    for start in 0...bytes.count {
      check(Array(bytes[start...]), "suffix from \(start)")
    }
  }

  @Test("thousands of changed files", arguments: 0..<8)
  func mutations(seed: Int) {
    var random = Generator(state: UInt64(seed) &* 0x9E37_79B9 &+ 1)
    let sample = Array(Self.sample.utf8)
    let special =
      Array("\t\n\r \"'[]{}:,-?&*!|>%@`#\\<~\u{85}\u{2028}\u{FEFF}".utf8) + [
        0, 0x1B, 0x7F, 0x80, 0xC3, 0xE1, 0xF4, 0xFF,
      ]
    for round in 0..<500 {
      var bytes = sample
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes[place] = special[random.below(special.count)]
        case 2: bytes.insert(special[random.below(special.count)], at: place)
        case 3: bytes.remove(at: place)
        default:
          let end = min(bytes.count, place + random.below(60))
          bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
        }
      }
      check(bytes, "seed \(seed), round \(round)")
    }
  }

  @Test("noise of YAML's own characters", arguments: 0..<4)
  func noise(seed: Int) {
    var random = Generator(state: UInt64(seed) &+ 77)
    let alphabet = Array("  \n\n\t-:,[]{}&*!|>?#'\"\\ab~<%".utf8)
    for round in 0..<500 {
      check((0..<random.below(120)).map { _ in alphabet[random.below(alphabet.count)] }, "seed \(seed), round \(round)")
    }
  }

  @Test("UTF-16 with changed units")
  func utf16Text() {
    var random = Generator(state: 5)
    for round in 0..<300 {
      var bytes = utf16(Self.sample, bigEndian: round % 2 == 0)
      for _ in 0..<3 { bytes[2 + random.below(bytes.count - 2)] = UInt8(truncatingIfNeeded: random.next()) }
      if round % 3 == 0 { bytes.removeLast() }
      check(bytes, "round \(round)")
    }
  }

  @Test("what is made to explode ends soon", .timeLimit(.minutes(1)))
  func bombs() {
    let names = (0..<40).map { "a\($0)" }
    let laughs =
      "m:\n- &a0 [x, x, x, x, x, x, x, x, x]\n"
      + names.indices.dropFirst().map { index in
        "- &\(names[index]) [\(Array(repeating: "*" + names[index - 1], count: 9).joined(separator: ", "))]\n"
      }.joined()
    let reading = Reading(laughs)
    #expect(reading.found.map { $0.prefix(16) } == ["yaml-alias-limit"])
    for opener in ["[", "{a: ", "- ", "? ", "[{", "!!x [", "&a [", "\"", "'", "a: {", "*a ", "---\n", "@\n", "- @\n"] {
      let reading = Reading("m: \n" + String(repeating: opener, count: 100_000))
      #expect(reading.pieces.last == .end)
      #expect(!reading.diagnostics.isEmpty)
    }
    var limits = YAMLReader.Limits()
    limits.scalarBytes = 65_536
    let unclosed = "a: \"" + String(repeating: "x\n", count: 1_000_000) + "b: 1\n"
    #expect(Reading(unclosed, limits: limits).diagnostics.map(\.code) == ["yaml-size"])
  }
}

/// SplitMix64: the same numbers on every machine.
private struct Generator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }
}
