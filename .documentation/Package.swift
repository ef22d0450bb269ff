// swift-tools-version: 6.3
import PackageDescription

// The documentation of every library product, and the handbook, as one archive. It is a package of its own, so that
// whoever embeds CoSo never fetches the plugin of DocC.
let products = [
  "PartyRegistry", "VietnameseText", "RegistryYAML", "RegistryExport", "CSVExport", "JSONExport", "RosterExport",
  "PDFExport", "XLSXExport", "ExternalExporters", "ExporterConformance", "RegistryDiagrams", "RegistrySearch",
]

let package = Package(
  name: "CoSo",
  dependencies: [
    // Every trait that adds declarations; the command has none to document.
    .package(name: "coso", path: "..", traits: ["PDF", "XLSX"]),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // The handbook: what belongs to no module. Its one source file is empty.
    .target(name: "CoSo", dependencies: products.map { .product(name: $0, package: "coso") })
  ]
)
