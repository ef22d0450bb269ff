import Foundation
import PackagePlugin

/// `swift package export-roster …`: hands its arguments to `coso roster`, which runs in the package's folder.
@main
struct ExportRoster: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let coso = Process()
    coso.executableURL = try context.tool(named: "coso").url
    coso.arguments = ["roster"] + arguments
    coso.currentDirectoryURL = context.package.directoryURL
    try coso.run()
    coso.waitUntilExit()
    // What went wrong, coso has said itself.
    if coso.terminationStatus != 0 { exit(coso.terminationStatus) }
  }
}
