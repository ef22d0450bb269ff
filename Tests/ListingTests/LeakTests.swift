import CSVExport
import Foundation
import JSONExport
import PDFExport
import PartyRegistry
import RegistryDiagrams
import RegistryExport
import RegistryYAML
import RosterExport
import Testing
import VietnameseText
import XLSXExport

/// Every listing, document and diagram, with everything in it that it can show: nothing that is guarded more than may
/// be shown stands anywhere in the bytes.
@Suite("No document says more of persons than it may")
struct LeakTests {
  /// Everything that an exporter gets to know of a table.
  private func everything(in table: some Table) throws -> String {
    var text = ""
    if let document = table.document { dump(document, to: &text) }
    dump(table.columns, to: &text)
    dump(table.groups, to: &text)
    var rows = try table.rows()
    var block = Block(columnCount: table.columns.count)
    while try rows.next(into: &block) {
      for row in 0..<block.rowCount {
        text += "\(block.kind(ofRow: row))"
        for cell in block.cells(ofRow: row) {
          text += block.pieces(ofCell: cell).map { block.text(ofPiece: $0) }.joined(separator: "\n") + "\n"
        }
      }
    }
    return text
  }

  private static let exporters: [any Exporter] = [
    CSVExporter(), JSONExporter(), NDJSONExporter(), HTMLExporter(), TextExporter(),
  ]

  /// The requests that a listing can be asked for: with its own columns and with all, of everybody and of each, as each
  /// document that is printed of it.
  private func requests(_ listing: Listing, _ snapshot: Snapshot) -> [ListingRequest] {
    var plain = ListingRequest()
    plain.openedOn = Day("1982-01-01")
    var requests = [plain]
    for id in ["KIN-MEMBER", "CB-1"] {
      var own = plain
      own.subject = id
      if id == "KIN-MEMBER" { own.member = Member.ID(id) }
      requests.append(own)
    }
    for name in snapshot.registry.regulations.printing.names {
      guard let document = snapshot.registry.regulations.printing.document(name, on: snapshot.day),
        document.listing == listing.id
      else { continue }
      for isOneLine in document.oneLineColumns == nil ? [false] : [false, true] {
        var printed = plain
        printed.document = name
        printed.organization = Organization.ID("CB-1")
        printed.isOneLine = isOneLine
        requests.append(printed)
      }
    }
    return requests.flatMap { request in
      var whole = request
      whole.columns = listing.columns.map(\.id)
      return [request, whole]
    }
  }

  private func expectNothing(
    _ bytes: some Sequence<UInt8>, above most: Privacy, of planted: PlantedRegistry,
    _ what: @autoclosure () -> String, told: inout Set<String>
  ) {
    for secret in planted.shown(in: bytes) where secret.privacy > most {
      let message = "\(what()) shows \(secret.path) (\(secret.privacy)) at \(most)"
      if told.insert(message).inserted { Issue.record("\(message)") }
    }
  }

  @Test("a listing", arguments: Listings.standard.all.map(\.id))
  func listings(id: String) throws {
    let planted = try PlantedRegistry.shared.get()
    let listing = try Listings.standard.named(id)
    var told: Set<String> = []
    let requests = requests(listing, planted.snapshot)
    for (index, request) in requests.enumerated() {
      let table = try listing.table(planted.snapshot, request)
      for most in Privacy.allCases where most < .sensitive {
        for manner in [GuardedTable<ListingTable>.Manner.drop, .mask] {
          let less = GuardedTable(table, most: most, manner)
          #expect(less.privacyClasses.allSatisfy { $0 <= most })
          try expectNothing(everything(in: less).utf8, above: most, of: planted, "\(id) \(manner)", told: &told)
          // An exporter knows no more of a table than this: what it makes of the widest ones shows that.
          guard index == requests.count - 1, most == .internal else { continue }
          for exporter in Self.exporters {
            try expectNothing(
              exporter.bytes(of: less), above: most, of: planted, "\(id) \(manner) as \(exporter.format.id)",
              told: &told)
          }
        }
      }
    }
  }

  /// The fields of cases whose texts no listing shows as they are planted: they are kept, and stand in files alone. The
  /// last two stand where a step has no number, or in another step. So is the decision that kept a post, as nothing has
  /// changed for the reader of a list.
  private static let unshown: Set<String> = Set(
    ["members[].posts[].kept-by"]
      + ["hometown", "residence", "ethnicity", "religion", "occupation"].map { "admissions[].person.\($0)" }
      + [
        "certificate", "introduced-by", "opinions", "conclusion", "votes.excluded[].why", "reason", "issuer",
        "extended",
        "meeting", "signed",
      ].map { "admissions[].steps[].\($0)" })

  @Test("without a limit, each secret stands in some listing, and in none that is less guarded")
  func control() throws {
    let planted = try PlantedRegistry.shared.get()
    #expect(Set(planted.secrets.map(\.privacy)) == [.internal, .personal, .sensitive])
    var shown: Set<String> = []
    for listing in Listings.standard.all {
      for request in requests(listing, planted.snapshot) {
        let table = try listing.table(planted.snapshot, request)
        let found = try planted.shown(in: everything(in: table).utf8)
        shown.formUnion(found.map(\.path))
        // The class of a document is that of everything in it, and the mode of its file follows.
        let most = table.privacyClasses.max() ?? .public
        #expect(found.allSatisfy { $0.privacy <= most }, "\(listing.id)")
        #expect(table.isPersonal || !found.contains { $0.privacy >= .personal }, "\(listing.id)")
      }
    }
    #expect(Set(planted.secrets.map(\.path)).subtracting(shown) == Self.unshown)
  }

  @Test("a listing of one's own, grouped by what is guarded", arguments: ["name", "born", "citizen-id", "id"])
  func grouped(key: String) throws {
    let planted = try PlantedRegistry.shared.get()
    var definition = ListingDefinition(id: "own", label: .init(vi: "Riêng", en: "Own"), base: "members")
    definition.columns = [.init("id"), .init("name"), .init("residence")]
    definition.groups = [.init(key, title: key == "born" ? "phone" : nil)]
    let table = try Listing.members.refined(by: definition).table(planted.snapshot)
    var told: Set<String> = []
    for most in Privacy.allCases where most < .sensitive {
      for manner in [GuardedTable<ListingTable>.Manner.drop, .mask] {
        let less = GuardedTable(table, most: most, manner)
        try expectNothing(everything(in: less).utf8, above: most, of: planted, "by \(key)", told: &told)
        for exporter in Self.exporters {
          try expectNothing(
            exporter.bytes(of: less), above: most, of: planted, "by \(key) as \(exporter.format.id)", told: &told)
        }
      }
    }
  }

  @Test("a diagram names nobody")
  func diagrams() throws {
    let planted = try PlantedRegistry.shared.get()
    let tree = OrganizationTree(planted.snapshot)
    let regulations = planted.snapshot.registry.regulations
    let stages = AdmissionDiagram(
      regulations.ruleSet(on: planted.snapshot.day).pipeline(nil), regulations: regulations)
    var told: Set<String> = []
    for (name, text) in [
      ("dot", tree.dot), ("mermaid", tree.mermaid), ("svg", tree.svg), ("stages", stages.dot + stages.mermaid),
    ] {
      #expect(!text.isEmpty)
      expectNothing(text.utf8, above: .public, of: planted, name, told: &told)
    }
  }

  #if PDF || XLSX
    /// What the programs of users find in a file: its text, what it says of itself, and its bookmarks.
    private func found(in bytes: [UInt8], _ ending: String) throws -> [UInt8] {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).\(ending)")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      var all = bytes
      let programs =
        ending == "pdf"
        ? [
          ["pdftotext", "-raw", file.path, "-"], ["pdfinfo", file.path],
          ["qpdf", "--qdf", "--object-streams=disable", file.path, "-"],
        ] : [["unzip", "-p", file.path]]
      for program in programs {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = program
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        all += output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program[0])")
      }
      // Bookmarks and titles are written in UTF-16: without its zeros an ASCII text stands there as it is.
      return all + all.filter { $0 != 0 }
    }

    private static var binaries: [any Exporter] {
      var exporters: [any Exporter] = []
      #if PDF
        exporters.append(PDFExporter())
      #endif
      #if XLSX
        exporters.append(XLSXExporter())
      #endif
      return exporters
    }

    @Test("a file of pages or of a workbook", arguments: Listings.standard.all.map(\.id))
    func files(id: String) throws {
      let planted = try PlantedRegistry.shared.get()
      let listing = try Listings.standard.named(id)
      var told: Set<String> = []
      var request = try #require(requests(listing, planted.snapshot).last)
      request.subject = "KIN-MEMBER"
      let table = try listing.table(planted.snapshot, request)
      for most in [Privacy.internal, .personal] {
        for exporter in Self.binaries {
          let less = GuardedTable(table, most: most, .mask)
          let bytes = try found(in: exporter.bytes(of: less), exporter.format.fileExtension)
          expectNothing(bytes, above: most, of: planted, "\(id) as \(exporter.format.id)", told: &told)
        }
      }
    }

    @Test("what is found in a file without a limit is what stands in it")
    func filesControl() throws {
      let planted = try PlantedRegistry.shared.get()
      var request = ListingRequest()
      request.subject = "KIN-MEMBER"
      request.openedOn = Day("1980-01-01")
      let table = try Listing.history.table(planted.snapshot, request)
      for exporter in Self.binaries {
        let bytes = try found(in: exporter.bytes(of: table), exporter.format.fileExtension)
        let paths = planted.shown(in: bytes).map(\.path)
        #expect(paths.contains("members[].name"), "\(exporter.format.id): \(paths)")
        #expect(paths.contains("members[].discipline[].decision"), "\(exporter.format.id): \(paths)")
      }
    }
  #endif
}
