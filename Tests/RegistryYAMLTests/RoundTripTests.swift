import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing

@Suite("A registry that was written loads to an equal one")
struct RoundTripTests {
  static let examples =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/Examples"

  @Test(arguments: ["HungYen", "Reform2025"], [RegistryWriter.Format.yaml, .json])
  func asItStands(_ example: String, _ format: RegistryWriter.Format) throws {
    let loaded = try RegistryLoader().load(["\(Self.examples)/\(example)"])
    let writer = RegistryWriter(format, regulations: loaded.regulations)
    let bytes = writer.bytes(loaded.registry)
    let again = try RegistryLoader().load(sources: [RegistrySource(name: "dump", bytes: bytes)])
    expectSame(again.registry, loaded.registry)
    // Nothing is applied a second time.
    #expect(again.registry.receipt.transactions.isEmpty)
    #expect(writer.bytes(again.registry) == bytes)
  }

  @Test(arguments: ["HungYen", "Reform2025"], [RegistryWriter.Format.yaml, .json])
  func asItWasStated(_ example: String, _ format: RegistryWriter.Format) throws {
    let loader = RegistryLoader(keepsStated: true)
    let loaded = try loader.load(["\(Self.examples)/\(example)"])
    let writer = RegistryWriter(format, regulations: loaded.regulations)
    var bytes: [UInt8] = []
    writer.write(stated: loaded) { bytes += $0 }
    let again = try loader.load(sources: [RegistrySource(name: "dump", bytes: bytes)])
    expectSame(again.registry, loaded.registry)
    #expect(again.receipt == loaded.receipt)
    var third: [UInt8] = []
    writer.write(stated: again) { third += $0 }
    #expect(third == bytes)
  }

  private func expectSame(_ one: Registry, _ other: Registry) {
    #expect(one.name == other.name)
    #expect(one.joinDate == other.joinDate)
    #expect(one.regulations == other.regulations)
    #expect(one.hosts == other.hosts)
    #expect(one.organizations == other.organizations)
    #expect(one.members == other.members)
    #expect(one.committees == other.committees)
    #expect(one.decisions == other.decisions)
    #expect(one.cases == other.cases)
    #expect(one.admitted == other.admitted)
    #expect(one.targets == other.targets)
    #expect(one.listings == other.listings)
  }

  @Test("in the order and the layout in which people write")
  func layout() throws {
    let yaml = """
      coso: 1
      registry: "Đảng bộ: xã"
      listings: [{id: l, label: {vi: A, en: A}, of: members, columns: [name, {column: born, label: Sinh}]}]
      members:
      - {posts: [{title: bí thư, organization: CB, from: 3/2/2018, decision: 12-QĐ/ĐU}], cells: [{cell: CB, from: 01/02/2003}],
         name: {full: Lê Thị Mỹ Hạnh, given: Mỹ Hạnh}, id: M1, memberships: [{official: {on: 2004-02-01}, admitted: {ceremony: 2003-02-01}}],
         phone: "0912 345 678", history: [{from: 2019-01-01, residence: 'no', decision: 12-QĐ/ĐU}, {from: 2020-01-01, residence: ~}]}
      organizations:
      - {name: Đảng bộ xã, id: XA, kind: grassroots-organization, founded: {on: 2000-01-01}}
      - {kind: chi bộ, name: Chi bộ thôn, id: CB, parent: XA, founded: 1/1/2001, hosts: [], setting: thôn}
      decisions: [{number: 12-QĐ/ĐU, signed: 2018-01-31, issuer: XA}]
      """
    let loaded = try RegistryLoader().load(sources: [RegistrySource(name: "a", text: yaml)])
    let written = String(decoding: RegistryWriter(regulations: ["vn"]).bytes(loaded.registry), as: UTF8.self)
    #expect(
      written == """
        coso: 1
        registry: 'Đảng bộ: xã'
        regulations: vn

        organizations:
          - id: XA
            name: Đảng bộ xã
            kind: grassroots-organization
            founded: 2000-01-01
          - id: CB
            name: Chi bộ thôn
            kind: cell
            parent: XA
            setting: hamlet
            founded: 2001-01-01

        members:
          - id: M1
            name: {full: Lê Thị Mỹ Hạnh, given: Mỹ Hạnh}
            phone: 0912 345 678
            admitted: {ceremony: 2003-02-01}
            official: 2004-02-01
            cells:
              - {cell: CB, from: 2003-02-01}
            posts:
              - {organization: CB, title: secretary, from: 2018-02-03, decision: 12-QĐ/ĐU}
            history:
              - {from: 2019-01-01, residence: 'no', decision: 12-QĐ/ĐU}
              - {from: 2020-01-01, residence: ~}

        decisions:
          - number: 12-QĐ/ĐU
            issuer: XA
            signed: 2018-01-31

        listings:
          - id: l
            label: A
            of: members
            columns:
              - name
              - {column: born, label: Sinh}

        """)
  }

  @Test("a decision is cited by its number alone where no other has it")
  func citations() throws {
    let yaml = """
      coso: 1
      registry: A
      organizations:
        - {id: XA, name: A, kind: grassroots-organization, founded: 2000-01-01}
        - {id: CB, name: B, kind: cell, parent: XA, founded: 2000-01-01}
      members:
        - id: M
          name: Lê An
          cells: [{cell: CB, from: 2001-01-01, decision: {number: 1-QĐ, issuer: X}}]
          posts:
            - {organization: CB, title: secretary, from: 2002-01-01, until: 2003-01-01, decision: {number: 1-QĐ, issuer: Y}}
            - {organization: CB, title: secretary, from: 2004-01-01, decision: 2-QĐ, ended-by: 1-QĐ, until: 2005-01-01}
      """
    let loaded = try RegistryLoader().load(sources: [RegistrySource(name: "a", text: yaml)])
    let bytes = RegistryWriter().bytes(loaded.registry)
    let written = String(decoding: bytes, as: UTF8.self)
    #expect(written.contains("decision: {number: 1-QĐ, issuer: X}}"))
    #expect(written.contains("decision: 2-QĐ, ended-by: {number: 1-QĐ}") || written.contains("ended-by: 1-QĐ"))
    let again = try RegistryLoader().load(sources: [RegistrySource(name: "b", bytes: bytes)])
    #expect(again.registry.members == loaded.registry.members)
    #expect(again.registry.decisions == loaded.registry.decisions)
  }
}
