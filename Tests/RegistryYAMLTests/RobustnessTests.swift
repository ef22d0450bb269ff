import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Whatever the bytes")
struct RobustnessTests {
  /// A small registry that uses every kind of value, anchors and several documents.
  static let valid = """
    # Sổ thử
    coso: 1
    registry: Đảng bộ xã Lạc Đạo
    regulations: vn
    dates: {party-join: ceremony}
    hosts:
      - {id: DN, name: "Công ty TNHH \\u00c1nh Dương", type: enterprise, ownership: non-state,
         employees: [{from: 2018-01-01, count: 214}], union: true}
    organizations:
      - id: DB
        name: Đảng bộ xã Lạc Đạo
        kind: đảng bộ cơ sở
        founded: {on: 1999-09-01, decision: {number: 45-QĐ/HU, signed: 1999-08-25}}
      - &cell
        id: CB
        name: 'Chi bộ thôn Ngọc'
        kind: chi bộ
        parent: DB
        hosts: [DN]
        founded: 1/9/1999
        history:
          - {from: 2019-01-01, name: Chi bộ khu Ngọc}
        groups: [{id: TD-1, name: Tổ đảng số 1, from: 2000-01-01}]
    ---
    coso: 1
    members:
      - id: M-1
        name: Đỗ Thị Thuỷ
        sex: nữ
        born: 1985-02-03
        hometown: &home xã Lạc Đạo, huyện Văn Lâm
        residence: *home
        education: {general: 12/12, languages: [Anh B1]}
        occupation:
          before: Công nhân
          now: |-
            Quản đốc
        admitted: {decision: 101-QĐ/HU, decision-date: 2008-05-02, ceremony: 2008-05-19, cell: CB, sponsors: [M-2]}
        official: 2009-05-19
        cells: [{cell: CB, group: TD-1, from: 2008-05-19}]
        posts: [{organization: CB, title: bí thư, from: 2010-01-01, mode: bầu}]
      - {id: M-2, name: {full: Trần Văn An, given: An}, born: 1950, cells: [{cell: CB, from: 1999-09-01}],
         standing: [{state: miễn sinh hoạt, from: 2015-01-01}]}
    committees:
      - {organization: CB, body: chi ủy, from: 2015-05-20, seats: 3}

    """

  /// Loads bytes; what matters is that it comes back, with a registry or with located problems.
  private func check(_ bytes: [UInt8]) {
    do {
      _ = try RegistryLoader().load(sources: [RegistrySource(name: "a.yaml", bytes: bytes)])
    } catch {
      #expect(error.diagnostics.contains { $0.severity == .error })
      for diagnostic in error.diagnostics where diagnostic.code != "missing-registry" {
        #expect(diagnostic.span != nil, "\(diagnostic.code.rawValue)")
        #expect(Catalogue.standard[diagnostic.code] != nil, "\(diagnostic.code.rawValue)")
      }
    }
  }

  @Test("the sample itself is a registry")
  func sample() throws {
    let (loaded, diagnostics) = load(Self.valid)
    let problems = diagnostics.map { "\($0.place) \($0.code.rawValue)" }
    let registry = try #require(loaded, "\(problems)").registry
    #expect(registry.members.map(\.name.initial.full) == ["Đỗ Thị Thuỷ", "Trần Văn An"])
  }

  @Test("every prefix of a valid file is read or refused")
  func prefixes() {
    let bytes = Array(Self.valid.utf8)
    for count in bytes.indices { check(Array(bytes[..<count])) }
  }

  @Test("ten thousand mutations of a valid file are read or refused", arguments: 0..<10)
  func mutations(_ seed: Int) {
    let bytes = Array(Self.valid.utf8)
    let tricky: [UInt8] = [
      0, 9, 10, 13, 0x22, 0x23, 0x26, 0x2A, 0x2D, 0x3A, 0x3C, 0x5B, 0x5D, 0x7B, 0x7D, 0x80, 0xC3, 0xED, 0xFE, 0xFF,
    ]
    var generator = SplitMix(state: UInt64(seed) &* 7919 &+ 1)
    for _ in 0..<1000 {
      var mutant = bytes
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        let position = Int.random(in: mutant.indices, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: mutant[position] = UInt8.random(in: 0...255, using: &generator)
        case 1: mutant[position] = tricky.randomElement(using: &generator) ?? 0
        case 2: mutant.remove(at: position)
        case 3: mutant.insert(tricky.randomElement(using: &generator) ?? 0, at: position)
        default:
          let end = min(mutant.count, position + Int.random(in: 1..<60, using: &generator))
          let slice = Array(mutant[position..<end])
          mutant.insert(contentsOf: slice, at: Int.random(in: mutant.indices, using: &generator))
        }
      }
      check(mutant)
    }
  }

  @Test("decomposed text is read as composed, and its columns stay those of the file")
  func decomposed() throws {
    let decomposed =
      "members: [{id: M, name: Nguye\u{302}\u{303}n Va\u{306}n Ho\u{300}a, sex: «unknown-term»x, cells: [{cell: CB, from: 2000-01-01}]}]\n"
    let yaml = MarkedYAML(head + commune + decomposed)
    #expect(yaml.problems() == yaml.marks)
    let good = head + commune + decomposed.replacing("sex: «unknown-term»x, ", with: "")
    let member = try #require(load(good).registry).registry.members[0]
    #expect(Array(member.name.initial.full.utf8) == Array("Nguyễn Văn Hòa".utf8))
  }

  @Test("one fault makes no second: a broken record's id can still be referred to")
  func noCascades() {
    let yaml = MarkedYAML(
      head + """
        organizations:
          - {id: DB, name: Đảng bộ, kind: «unknown-term»đảng bộ cơ xở, founded: 1999-01-01}
          - {id: CB, name: Chi bộ, kind: cell, parent: DB, founded: «invalid-date»1999-13-01}
          - {id: CC, name: Chi bộ, «unknown-key»knid: cell, parent: DB, founded: 1999-01-01}
        members:
          - {id: M, name: A B, cells: [{cell: CB, from: «invalid-date»nay}, {cell: CB, from: 2001-01-01}]}
          - {id: N, name: A C, born: «invalid-date»x, cells: [{cell: CB, from: 2000-01-01}, «two-home-cells»{cell: CB, from: 2001-01-01}]}

        """)
    #expect(yaml.problems() == yaml.marks)
  }

  @Test("a syntax error hides neither what stands after it nor makes references to its record unknown")
  func recovery() {
    let yaml = MarkedYAML(
      head + commune + """
        members:
          - id: M
            name: A B
            cells: [{cell: CB, from: 2000-01-01}]
          - id: N
            name: «yaml-syntax»"A C
            cells: [{cell: CB, from: 2000-01-01}]
          - id: O
            name: A D
            admitted: {sponsors: [N, M]}
            cells: [{cell: «unknown-reference»CX, from: 2000-01-01}]

        """)
    let codes = yaml.problems().map { $0.split(separator: " ")[1] }
    #expect(codes.contains("unknown-reference") || codes == ["yaml-syntax"])
  }
}

/// A small generator whose numbers are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
