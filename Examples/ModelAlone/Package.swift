// swift-tools-version: 6.3
import PackageDescription

// Another tool that embeds the registry: the model and CSV alone. Without traits, no package is fetched and libyaml
// is not linked.
let package = Package(
  name: "ModelAlone",
  dependencies: [
    .package(name: "coso", path: "../..", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "staff-roll",
      dependencies: [
        .product(name: "PartyRegistry", package: "coso"),
        .product(name: "RegistryExport", package: "coso"),
        .product(name: "CSVExport", package: "coso"),
      ])
  ]
)
