import PackagePlugin

/// Checks all `*.coso.yaml` files of a target together as one registry while the target is built, and makes the ids of
/// its organisations and listings known to the compiler.
///
/// One command for all files, since they refer to each other; it runs again only when one of them has changed.
@main
struct CheckRegistry: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let files = (target.sourceModule?.sourceFiles.map(\.url) ?? []).filter { $0.path.hasSuffix(".coso.yaml") }
    guard !files.isEmpty else { return [] }
    let output = context.pluginWorkDirectoryURL.appending(path: "RegistryID.swift")
    return [
      .buildCommand(
        displayName: "Checking the registry of \(target.name)", executable: try context.tool(named: "coso").url,
        arguments: ["check", "--emit-ids", output.path] + files.map(\.path).sorted(), inputFiles: files,
        outputFiles: [output])
    ]
  }
}
