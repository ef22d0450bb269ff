// swift-tools-version: 6.2
import PackageDescription

/// Writes the registry of Examples/Reform2025. It stands apart from the library and needs the standard library alone.
let package = Package(
  name: "generate-reform",
  targets: [.executableTarget(name: "generate-reform")]
)
