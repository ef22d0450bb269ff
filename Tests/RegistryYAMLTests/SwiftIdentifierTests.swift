import PartyRegistry
import RegistryYAML
import Testing

@Suite("Ids as Swift source")
struct SwiftIdentifierTests {
  private func identifiers(_ ids: [String], listings: [SwiftIdentifiers.Name] = []) throws -> SwiftIdentifiers {
    let organizations = ids.map {
      "- {id: \($0), name: \"Chi bộ \($0)\", kind: grassroots-cell, founded: 1999-01-01}"
    }
    let loaded = load(head + "organizations:\n" + organizations.joined(separator: "\n") + "\n").registry
    return SwiftIdentifiers(try #require(loaded).registry, listings: listings)
  }

  @Test("an identifier is made of an id by one rule")
  func rule() throws {
    let found = try identifiers(
      ["CB-THON-NGOC", "HY.VANLAM", "a_b", "2019-A", "class", "all-cases", "CB-9"],
      listings: [.init(id: "member-book", label: "Sổ\ndanh sách")])
    #expect(found.findings == [])
    #expect(
      found.source == """
        // Made by coso from the registry Thử. What is changed here is lost.

        /// The ids of the registry.
        public enum RegistryID {
          /// The organisations.
          public enum Organization: String, CaseIterable, Sendable {
            /// Chi bộ CB-THON-NGOC
            case cbThonNgoc = "CB-THON-NGOC"
            /// Chi bộ HY.VANLAM
            case hyVanlam = "HY.VANLAM"
            /// Chi bộ a_b
            case aB = "a_b"
            /// Chi bộ 2019-A
            case _2019A = "2019-A"
            /// Chi bộ class
            case `class` = "class"
            /// Chi bộ all-cases
            case allCases_ = "all-cases"
            /// Chi bộ CB-9
            case cb9 = "CB-9"
          }

          /// The listings.
          public enum Listing: String, CaseIterable, Sendable {
            /// Sổ danh sách
            case memberBook = "member-book"
          }
        }

        """)
  }

  @Test("two ids with one identifier are an error at the second one")
  func clash() throws {
    let found = try identifiers(["CB-A", "CB.A", "cb-a", "CB-B"])
    #expect(found.findings.map(\.subject.index) == [1, 2])
    #expect(found.findings.allSatisfy { $0.code.rawValue == "clashing-identifier" })
  }

  @Test("a registry without organisations gives source too")
  func empty() throws {
    let loaded = try #require(load(head).registry)
    #expect(SwiftIdentifiers(loaded.registry, listings: []).source.contains("public enum Organization: Sendable {}"))
  }
}
