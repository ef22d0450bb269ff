import Foundation
import Testing

@Suite("The documentation")
struct DocumentationTests {
  /// The modules of the library products, and where they stand.
  static let modules = [
    "Sources/PartyRegistry", "Sources/VietnameseText", "Sources/RegistryYAML", "Sources/RegistryDiagnostics",
    "Sources/RegistrySearch", "Sources/RegistryExport", "Sources/RegistryDiagrams", "Sources/ExternalExporters",
    "Sources/ExporterConformance",
    "Plugins/Exporters/CSVExport", "Plugins/Exporters/JSONExport", "Plugins/Exporters/RosterExport",
    "Plugins/Exporters/PDFExport", "Plugins/Exporters/XLSXExport",
  ]

  @Test("the page of a module lists every declaration at its top", arguments: modules)
  func curated(module: String) throws {
    let name = String(module.split(separator: "/").last ?? "")
    let page = try Self.text("\(module)/\(name).docc/\(name).md")
    #expect(page.hasPrefix("# ``\(name)``\n"))
    for file in try Repository.swiftFiles(below: module) {
      for declaration in Self.declarations(of: codeText(file.text)) {
        #expect(page.contains("- ``\(declaration)``\n"), "\(file.path): \(declaration) stands under no topic")
      }
    }
  }

  @Test("each library product has a page, and the command that builds the documentation builds it")
  func allProducts() throws {
    let manifest = try Self.text("Package.swift")
    let products = manifest.matches(of: /\.library\(name: "(\w+)"/).map { String($0.output.1) }
    #expect(products.count >= 12)
    let names = Set(Self.modules.compactMap { $0.split(separator: "/").last.map(String.init) })
    let package = try Self.text(".documentation/Package.swift")
    let script = try Self.text(".documentation/build")
    for product in products {
      #expect(names.contains(product), "\(product)")
      #expect(package.contains("\"\(product)\""), "\(product)")
      #expect(script.contains("\(product) "), "\(product)")
    }
  }

  @Test("the map of rooms has every room")
  func map() throws {
    let map = try Self.text(".github/CONTRIBUTING.md")
    for folder in ["Sources", "Plugins", "Plugins/Exporters"] {
      let path = Repository.root.appending(path: folder).path(percentEncoded: false)
      for room in try FileManager.default.contentsOfDirectory(atPath: path) {
        #expect(map.contains("`\(folder)/\(room)`") || map.contains("`\(room)`"), "\(folder)/\(room)")
      }
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }

  /// The public declarations that stand in nothing; those of a trait are indented by its condition.
  private static func declarations(of code: String) -> [String] {
    code.matches(of: /(?m)^(?:  )?public (?:final )?(?:struct|enum|class|actor|protocol|typealias|func|let|var) (\w+)/)
      .filter { match in
        // Members are indented as well: only where the file stands within a trait are two spaces its top.
        !match.output.0.hasPrefix("  ") || code.contains(/^#if [A-Z]/)
      }
      .map { String($0.output.1) }
  }
}
