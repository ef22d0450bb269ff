import Foundation
import Testing

/// Which modules the sources of a target may import, and must.
private let arrows: [String: Set<String>] = [
  "VietnameseText": [],
  "JSONText": [],
  "PartyRegistry": ["VietnameseText"],
  "RegistryDiagnostics": ["JSONText", "VietnameseText"],
  "LocatedData": ["CLibYAML", "RegistryDiagnostics", "VietnameseText"],
  "RegistryYAML": [
    "CEditions", "CStarters", "JSONText", "LocatedData", "PartyRegistry", "RegistryDiagnostics", "VietnameseText",
  ],
  "RegistrySearch": ["PartyRegistry", "VietnameseText"],
  "RegistryExport": ["PartyRegistry", "RegistrySearch", "VietnameseText"],
  "RegistryDiagrams": ["PartyRegistry", "VietnameseText"],
  "ExternalExporters": ["CSpawn", "JSONText", "RegistryExport", "VietnameseText"],
  "ExporterConformance": ["RegistryExport", "VietnameseText"],
  "CSVExport": ["RegistryExport", "VietnameseText"],
  "JSONExport": ["JSONText", "RegistryExport", "VietnameseText"],
  "RosterExport": ["RegistryExport", "VietnameseText"],
  "XLSXExport": ["CXLSXWriter", "RegistryExport", "VietnameseText"],
  "PDFExport": ["CHarfBuzz", "CZlib", "RegistryExport", "VietnameseText"],
  "coso": [
    "ArgumentParser", "CSVExport", "ExternalExporters", "JSONExport", "LocatedData", "PDFExport", "PartyRegistry",
    "RegistryDiagnostics", "RegistryDiagrams",
    "RegistryExport", "RegistrySearch", "RegistryYAML", "RosterExport", "VietnameseText", "XLSXExport",
  ],
]

/// The targets that make system calls, for files, terminals, threads and processes.
private let systemCallers: Set = [
  "ExporterConformance", "ExternalExporters", "LocatedData", "PDFExport", "XLSXExport", "coso",
]
private let systemModules: Set = ["Glibc", "Musl", "Darwin", "FoundationEssentials", "Dispatch", "Synchronization"]
/// What a toolchain brings along for tests.
private let testModules: Set = ["Foundation", "Testing"]

@Suite("The arrows between the rooms")
struct ArrowTests {
  @Test("every import goes along an arrow", arguments: arrows.keys.sorted())
  func imports(target: String) throws {
    let folder = target.hasSuffix("Export") && target != "RegistryExport" ? "Plugins/Exporters" : "Sources"
    let files = try Repository.swiftFiles(below: "\(folder)/\(target)")
    #expect(!files.isEmpty)
    let allowed = try #require(arrows[target]).union(systemCallers.contains(target) ? systemModules : [])
    for file in files {
      let stray = importedModules(file.text).subtracting(allowed).sorted()
      #expect(stray.isEmpty, "\(file.path) imports \(stray.joined(separator: ", "))")
    }
  }

  @Test("no folder of sources stands outside the arrows")
  func allRooms() throws {
    let manager = FileManager.default
    for folder in ["Sources", "Plugins/Exporters"] {
      for room in try manager.contentsOfDirectory(
        atPath: Repository.root.appending(path: folder).path(percentEncoded: false))
      {
        let isSwift = try !Repository.swiftFiles(below: "\(folder)/\(room)").isEmpty
        #expect(arrows[room] != nil || !isSwift, "\(folder)/\(room) has no arrows")
      }
    }
  }

  @Test("a target declares the dependencies that its files import, no more and no fewer")
  func declared() throws {
    let manifest = try Manifest.read()
    #expect(manifest.targets.count > arrows.count)
    for target in manifest.targets {
      let declared = Set(target.dependencies.map(\.name))
      switch target.type {
      case "test":
        let imported = try Repository.modules(importedBelow: target.folder).subtracting(testModules)
          .subtracting(systemModules)
        #expect(imported.isSubset(of: declared), "\(target.name)")
      case "regular" where arrows[target.name] != nil, "executable":
        let imported = try Repository.modules(importedBelow: target.folder).subtracting(systemModules)
        #expect(declared == imported, "\(target.name)")
        #expect(declared == arrows[target.name], "\(target.name)")
      case "plugin":
        // It runs the command; it could not import a library.
        #expect(declared == ["coso"], "\(target.name)")
      default:
        #expect(declared.isEmpty, "\(target.name)")
      }
    }
  }

  @Test("only LocatedData sees libyaml, and only RegistryYAML what is embedded")
  func onlyImporters() throws {
    let manifest = try Manifest.read()
    func importers(of module: String) -> [String] {
      manifest.targets.filter { $0.dependencies.contains { $0.name == module } }.map(\.name)
    }
    #expect(importers(of: "CLibYAML") == ["LocatedData"])
    #expect(importers(of: "CEditions") == ["RegistryYAML"])
    #expect(importers(of: "CStarters") == ["RegistryYAML"])
    #expect(importers(of: "CSpawn") == ["ExternalExporters"])
    #expect(importers(of: "CHarfBuzz") == ["PDFExport"])
    #expect(importers(of: "CZlib") == ["PDFExport"])
    #expect(importers(of: "CXLSXWriter") == ["XLSXExport"])
  }

  @Test("built-in exporters have a third party's rights")
  func exportersWithoutPackageAccess() throws {
    let exporters = try Manifest.read().targets.filter { $0.folder.hasPrefix("Plugins/Exporters/") }
    #expect(exporters.map(\.name).sorted() == ["CSVExport", "JSONExport", "PDFExport", "RosterExport", "XLSXExport"])
    for exporter in exporters { #expect(!exporter.packageAccess, "\(exporter.name)") }
  }
}
