import Foundation
import PackagePlugin

/// Checks all `*.coso.yaml` files of a target together as one registry while the target is built, and makes the ids of
/// its organisations and listings known to the compiler.
///
/// One command for all files, since they refer to each other; it runs again only when one of them has changed. A target
/// says in `coso-check.json`, beside its sources, as of which day it is judged: `{"on": "2019-06-30"}`; without it that
/// is the day of the build.
@main
struct CheckRegistry: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let all = target.sourceModule?.sourceFiles.map(\.url) ?? []
    let files = all.filter { $0.path.hasSuffix(".coso.yaml") }
    guard !files.isEmpty else { return [] }
    let settings = all.filter { $0.lastPathComponent == CheckSettings.fileName }
    if settings.count > 1 {
      Diagnostics.error("\(target.name) has \(settings.count) files \(CheckSettings.fileName)")
    }
    let options = try settings.first.map { try CheckSettings(contentsOf: $0).options } ?? []
    let output = context.pluginWorkDirectoryURL.appending(path: "RegistryID.swift")
    return [
      .buildCommand(
        displayName: "Checking the registry of \(target.name)", executable: try context.tool(named: "coso").url,
        arguments: ["check", "--emit-ids", output.path] + options + files.map(\.path).sorted(),
        inputFiles: files + settings, outputFiles: [output])
    ]
  }
}
