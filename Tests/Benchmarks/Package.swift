// swift-tools-version: 6.3
import PackageDescription

// How fast a registry is read and tables are written, beside their peers; `run.sh` and `export.sh` build and run it.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "coso", path: "../.."),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .executableTarget(name: "generate"),
    .executableTarget(name: "measure"),
    .executableTarget(
      name: "registry-load",
      dependencies: [
        .product(name: "PartyRegistry", package: "coso"), .product(name: "RegistryYAML", package: "coso"),
      ]),
    .executableTarget(
      name: "registry-find",
      dependencies: [
        .product(name: "PartyRegistry", package: "coso"), .product(name: "RegistrySearch", package: "coso"),
        .product(name: "RegistryYAML", package: "coso"),
      ]),
    .executableTarget(
      name: "table-export",
      dependencies: [
        .product(name: "CSVExport", package: "coso"), .product(name: "ExternalExporters", package: "coso"),
        .product(name: "JSONExport", package: "coso"), .product(name: "RegistryExport", package: "coso"),
        .product(name: "VietnameseText", package: "coso"),
      ]),
    .executableTarget(name: "yaml-loop", linkerSettings: [.linkedLibrary("yaml")]),
    .executableTarget(name: "yams-load", dependencies: [.product(name: "Yams", package: "Yams")]),
    .testTarget(name: "GenerateTests", dependencies: ["generate"]),
  ]
)

for target in package.targets
where ["generate", "registry-find", "registry-load", "table-export", "yams-load"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
