import Foundation
import PackagePlugin

/// Checks all `*.coso.yaml` files of a target together as one registry while the target is built, and makes the ids of
/// its organisations and listings known to the compiler.
///
/// One command for all files, since they refer to each other; it runs again only when one of them has changed. A target
/// says in `coso-check.json`, beside its sources, as of which day it is judged: `{"on": "2019-06-30"}`; without it that
/// is the day of the build. The command reads that file, as a plugin does not run anew when it changes.
@main
struct CheckRegistry: BuildToolPlugin {
  private static let settingsName = "coso-check.json"

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let all = target.sourceModule?.sourceFiles.map(\.url) ?? []
    let files = all.filter { $0.path.hasSuffix(".coso.yaml") }
    guard !files.isEmpty else { return [] }
    let settings = all.filter { $0.lastPathComponent == Self.settingsName }
    if settings.count > 1 {
      Diagnostics.error("\(target.name) has \(settings.count) files \(Self.settingsName)")
    }
    let options = settings.prefix(1).flatMap { ["--settings", $0.path] }
    let output = context.pluginWorkDirectoryURL.appending(path: "RegistryID.swift")
    return [
      .buildCommand(
        displayName: "Checking the registry of \(target.name)", executable: try context.tool(named: "coso").url,
        arguments: ["check", "--emit-ids", output.path] + options + files.map(\.path).sorted(),
        inputFiles: files + settings, outputFiles: [output])
    ]
  }
}
