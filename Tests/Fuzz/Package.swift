// swift-tools-version: 6.3
import PackageDescription

// An attack that goes on: libFuzzer calls the library with inputs that it makes up from what they reach. `run.sh` builds
// and runs it; every part of the library is built with the same instrumentation.
let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "coso", path: "../..", traits: ["CommandLineTool", "PDF", "XLSX"])],
  targets: [
    // The two doors of libFuzzer, and the start of a program.
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "CFuzzer",
        .product(name: "CSVExport", package: "coso"), .product(name: "ExternalExporters", package: "coso"),
        .product(name: "JSONExport", package: "coso"), .product(name: "PDFExport", package: "coso"),
        .product(name: "PartyRegistry", package: "coso"), .product(name: "RegistryDiagrams", package: "coso"),
        .product(name: "RegistryExport", package: "coso"), .product(name: "RegistryYAML", package: "coso"),
        .product(name: "RosterExport", package: "coso"), .product(name: "VietnameseText", package: "coso"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
      ]),
  ],
  cLanguageStandard: .c2x
)
