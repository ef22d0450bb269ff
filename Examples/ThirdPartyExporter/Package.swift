// swift-tools-version: 6.3
import PackageDescription

// An exporter that somebody else has written: it stands on RegistryExport alone, and its tests prove it by one call.
let package = Package(
  name: "ThirdPartyExporter",
  products: [.library(name: "CalendarExport", targets: ["CalendarExport"])],
  dependencies: [.package(name: "coso", path: "../..", traits: [])],
  targets: [
    .target(name: "CalendarExport", dependencies: [.product(name: "RegistryExport", package: "coso")]),
    .executableTarget(
      name: "calendar",
      dependencies: [
        "CalendarExport", .product(name: "PartyRegistry", package: "coso"),
        .product(name: "RegistryExport", package: "coso"), .product(name: "RegistryYAML", package: "coso"),
        .product(name: "VietnameseText", package: "coso"),
      ]),
    .testTarget(
      name: "CalendarExportTests",
      dependencies: ["CalendarExport", .product(name: "ExporterConformance", package: "coso")]),
  ]
)
