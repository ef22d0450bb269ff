// swift-tools-version: 6.3
import PackageDescription

// A registry that is checked while its package is built. The dependency and the plugin are the two lines that matter.
let package = Package(
  name: "BuildTimeCheck",
  dependencies: [
    .package(name: "coso", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "noticeboard",
      plugins: [.plugin(name: "CheckRegistry", package: "coso")])
  ]
)
