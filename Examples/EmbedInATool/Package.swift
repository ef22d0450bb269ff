// swift-tools-version: 6.3
import PackageDescription

// Another tool that embeds the registry: it reads YAML, lists what it needs with columns of its own, and tells problems
// in its own way. Without traits, no package is fetched.
let package = Package(
  name: "EmbedInATool",
  dependencies: [
    .package(name: "coso", path: "../..", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "annual-review",
      dependencies: [
        .product(name: "PartyRegistry", package: "coso"),
        .product(name: "RegistryYAML", package: "coso"),
        .product(name: "RegistryExport", package: "coso"),
        .product(name: "CSVExport", package: "coso"),
        .product(name: "VietnameseText", package: "coso"),
      ])
  ]
)
