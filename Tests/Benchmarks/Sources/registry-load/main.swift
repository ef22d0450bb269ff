internal import PartyRegistry
internal import RegistryDiagnostics
internal import RegistryYAML

// What `coso check` does, without the command around it: the program to profile, and each part's time beside the whole.
let clock = ContinuousClock()
var loaded: LoadedRegistry?
let loading = clock.measure {
  do throws(DiagnosticsError) {
    loaded = try RegistryLoader().load(Array(CommandLine.arguments.dropFirst()))
  } catch {
    print("\(error.diagnostics.count) problems, the first: \(error.diagnostics.first?.code.rawValue ?? "none")")
  }
}
if let loaded, let day = Day("2019-06-30") {
  var findings = 0
  let checking = clock.measure { findings = loaded.registry.check(on: day).count }
  print("\(loaded.registry.members.count) members, \(loaded.warnings.count) warnings, \(findings) findings")
  print("load \(loading), check \(checking)")
}
