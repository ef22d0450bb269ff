// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "coso",
  products: [
    .executable(name: "coso", targets: ["coso"]),
    // The model, and what an embedder adds to it one by one.
    .library(name: "PartyRegistry", targets: ["PartyRegistry"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
    .library(name: "RegistryYAML", targets: ["RegistryYAML", "RegistryDiagnostics"]),
    .library(name: "RegistrySearch", targets: ["RegistrySearch"]),
    .library(name: "RegistryExport", targets: ["RegistryExport"]),
    .library(name: "CSVExport", targets: ["CSVExport"]),
    .library(name: "JSONExport", targets: ["JSONExport"]),
    .library(name: "RosterExport", targets: ["RosterExport"]),
    // Exporters in other languages.
    .library(name: "ExternalExporters", targets: ["ExternalExporters"]),
    // For the tests of whoever writes an exporter.
    .library(name: "ExporterConformance", targets: ["ExporterConformance"]),
    .library(name: "PDFExport", targets: ["PDFExport"]),
    .library(name: "RegistryDiagrams", targets: ["RegistryDiagrams"]),
    .library(name: "XLSXExport", targets: ["XLSXExport"]),
    // The registry in another package's build, and rosters from its command line.
    .plugin(name: "CheckRegistry", targets: ["CheckRegistry"]),
    .plugin(name: "ExportRoster", targets: ["ExportRoster"]),
  ],
  traits: [
    .trait(name: "CommandLineTool", description: "Builds the command coso; brings in swift-argument-parser."),
    .trait(name: "PDF", description: "Builds the exporter of printable PDF; needs HarfBuzz and zlib of the system."),
    .trait(name: "XLSX", description: "Builds the exporter of workbooks; needs libxlsxwriter of the system."),
    .default(enabledTraits: ["CommandLineTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // C: libyaml of the system, the built-in editions and starter registries as bytes, the start of a process.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CEditions", exclude: ["editions"]),
    .target(name: "CStarters", exclude: ["starters"]),
    .target(name: "CSpawn"),
    // C: HarfBuzz with its subsetter, and zlib, both of the system and both for the trait PDF alone.
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // C: libxlsxwriter of the system, for the trait XLSX alone.
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),

    // Text. Import nothing.
    .target(name: "VietnameseText"),
    .target(name: "JSONText"),

    // The model. Never sees YAML, files or formats.
    .target(name: "PartyRegistry", dependencies: ["VietnameseText"]),

    // In: files to nodes, nodes to the model, with a place for every problem.
    .target(name: "RegistryDiagnostics", dependencies: ["JSONText", "VietnameseText"]),
    .target(name: "LocatedData", dependencies: ["CLibYAML", "RegistryDiagnostics", "VietnameseText"]),
    .target(
      name: "RegistryYAML",
      dependencies: [
        "CEditions", "CStarters", "JSONText", "LocatedData", "PartyRegistry", "RegistryDiagnostics", "VietnameseText",
      ]),

    // Who and what is found by a few words.
    .target(name: "RegistrySearch", dependencies: ["PartyRegistry", "VietnameseText"]),

    // Out: listings of the model, and the contract that every exporter meets.
    .target(name: "RegistryExport", dependencies: ["PartyRegistry", "RegistrySearch", "VietnameseText"]),

    // What proves that an exporter meets it.
    .target(name: "ExporterConformance", dependencies: ["RegistryExport", "VietnameseText"]),

    // Exporters in other languages: finds them, speaks with them, keeps them in bounds.
    .target(
      name: "ExternalExporters", dependencies: ["CSpawn", "JSONText", "RegistryExport", "VietnameseText"],
      exclude: ["Protocol"]),

    // The tree of organisations as pictures.
    .target(name: "RegistryDiagrams", dependencies: ["PartyRegistry", "VietnameseText"]),

    // Built-in exporters have exactly a third party's rights.
    .target(
      name: "CSVExport", dependencies: ["RegistryExport", "VietnameseText"], path: "Plugins/Exporters/CSVExport",
      packageAccess: false),
    .target(
      name: "JSONExport", dependencies: ["JSONText", "RegistryExport", "VietnameseText"],
      path: "Plugins/Exporters/JSONExport", packageAccess: false),
    .target(
      name: "RosterExport", dependencies: ["RegistryExport", "VietnameseText"],
      path: "Plugins/Exporters/RosterExport", packageAccess: false),
    .target(
      name: "PDFExport",
      dependencies: [
        "RegistryExport", "VietnameseText", .target(name: "CHarfBuzz", condition: .when(traits: ["PDF"])),
        .target(name: "CZlib", condition: .when(traits: ["PDF"])),
      ], path: "Plugins/Exporters/PDFExport", packageAccess: false),
    .target(
      name: "XLSXExport",
      dependencies: [
        "RegistryExport", "VietnameseText", .target(name: "CXLSXWriter", condition: .when(traits: ["XLSX"])),
      ], path: "Plugins/Exporters/XLSXExport", packageAccess: false),

    // The command: parse arguments, call, print, exit.
    .executableTarget(
      name: "coso",
      dependencies: [
        "CSVExport", "ExternalExporters", "JSONExport", "LocatedData", "PDFExport", "PartyRegistry",
        "RegistryDiagnostics", "RegistryDiagrams",
        "RegistryExport", "RegistrySearch", "RegistryYAML", "RosterExport", "VietnameseText", "XLSXExport",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["CommandLineTool"])),
      ]),

    // Plugins of SwiftPM: they find files and run the command. No logic.
    .plugin(
      name: "CheckRegistry", capability: .buildTool(), dependencies: ["coso"], path: "Plugins/SwiftPM/CheckRegistry"),
    .plugin(
      name: "ExportRoster",
      capability: .command(
        intent: .custom(verb: "export-roster", description: "Writes the printable roster of an organisation."),
        permissions: [.writeToPackageDirectory(reason: "It writes the roster where -o says.")]),
      dependencies: ["coso"], path: "Plugins/SwiftPM/ExportRoster"),

    // Tests, one per target.
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText"], exclude: ["Goldens", "Scripts"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    .testTarget(name: "PartyRegistryTests", dependencies: ["PartyRegistry", "VietnameseText"]),
    .testTarget(
      name: "RegistryDiagnosticsTests", dependencies: ["JSONText", "RegistryDiagnostics", "VietnameseText"],
      exclude: ["Goldens"]),
    .testTarget(name: "LocatedDataTests", dependencies: ["LocatedData", "RegistryDiagnostics"]),
    .testTarget(
      name: "RegistryYAMLTests",
      dependencies: [
        "JSONText", "LocatedData", "PartyRegistry", "RegistryDiagnostics", "RegistryYAML", "VietnameseText",
      ],
      exclude: ["Fixtures"]),
    .testTarget(name: "RegistrySearchTests", dependencies: ["PartyRegistry", "RegistrySearch", "VietnameseText"]),
    .testTarget(name: "RegistryExportTests", dependencies: ["PartyRegistry", "RegistryExport", "VietnameseText"]),
    .testTarget(
      name: "ExporterTests",
      dependencies: ["CSVExport", "JSONExport", "RegistryExport", "RosterExport", "VietnameseText"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "ExporterConformanceTests",
      dependencies: [
        "CSVExport", "ExporterConformance", "JSONExport", "JSONText", "RegistryExport", "RosterExport",
        "VietnameseText",
      ]),
    .testTarget(
      name: "ExternalExportersTests",
      dependencies: ["ExporterConformance", "ExternalExporters", "JSONText", "RegistryExport", "VietnameseText"]),
    .testTarget(
      name: "RegistryDiagramsTests",
      dependencies: ["PartyRegistry", "RegistryDiagrams", "RegistryYAML", "VietnameseText"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "PDFExportTests", dependencies: ["ExporterConformance", "PDFExport", "RegistryExport", "VietnameseText"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "XLSXExportTests",
      dependencies: ["ExporterConformance", "RegistryExport", "VietnameseText", "XLSXExport"]),
    .testTarget(
      name: "ListingTests",
      dependencies: [
        "CSVExport", "JSONExport", "PDFExport", "PartyRegistry", "RegistryDiagnostics", "RegistryDiagrams",
        "RegistryExport", "RegistryYAML", "RosterExport", "VietnameseText", "XLSXExport",
      ], exclude: ["Goldens"]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "PDFExport", "PartyRegistry", "RegistryDiagnostics", "RegistryExport", "RegistryYAML", "VietnameseText", "coso",
      ], exclude: ["Goldens"]),
  ],
  cLanguageStandard: .c2x
)

// Every Swift target of the package is held to the same, strictest rules.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
  .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
  .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
  .strictMemorySafety(),  // SE-0458
  .treatAllWarnings(as: .error),  // SE-0480
]
for target in package.targets {
  switch target.type {
  case .regular where ["CEditions", "CSpawn", "CStarters"].contains(target.name): continue
  case .regular, .executable, .test: target.swiftSettings = (target.swiftSettings ?? []) + strict
  default: continue
  }
}
