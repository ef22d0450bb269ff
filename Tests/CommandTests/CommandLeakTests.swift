import Foundation
import RegistryExport
import Testing

/// All that the command writes of a registry in which each text about a person is a secret: documents, messages and the
/// names of files.
@Suite("No output says more of persons than it may")
struct CommandLeakTests {
  private static let commands: [[String]] = [
    ["check", "PATH", "--on", "2019-06-30"],
    ["check", "PATH", "--on", "2019-06-30", "--diagnostics", "json"],
    ["check", "PATH", "--on", "2019-06-30", "--diagnostics", "sarif"],
    ["admissions", "PATH", "--on", "2019-06-30"],
    ["admissions", "PATH", "--on", "2019-06-30", "--due", "2025-01-01"],
    ["admissions", "PATH", "--on", "2019-06-30", "--explain", "KIN-CASE"],
    ["admissions", "PATH", "--on", "2019-06-30", "--explain", "KIN-CASE", "--mask"],
    ["admissions", "PATH", "--on", "2019-06-30", "--what-if", "KIN-CASE", "--step", "ceremony"],
    ["history", "KIN-MEMBER", "PATH", "--on", "2019-06-30"],
    ["history", "KIN-MEMBER", "PATH", "--on", "2019-06-30", "--mask", "--format", "json"],
    ["find", "KIN-MEMBER", "PATH", "--on", "2019-06-30", "--format", "html"],
    ["find", "KIN-MEMBER", "PATH", "--on", "2019-06-30", "--mask", "--format", "json"],
    ["diff", "PATH", "--from", "1982-01-01", "--to", "2019-06-30"],
    ["receipt", "PATH", "--on", "2019-06-30"],
    ["list", "members", "PATH", "--on", "2019-06-30", "--explain-privacy"],
    ["roster", "PATH", "--organization", "DB", "--on", "2019-06-30", "--split", "-o", "FOLDER", "--format", "html"],
    ["roster", "PATH", "--organization", "DB", "--on", "2019-06-30", "--mask", "-o", "FOLDER/roster.txt"],
  ]

  private let folder: Folder
  private let planted: PlantedRegistry

  init() throws {
    planted = try PlantedRegistry.shared.get()
    folder = try Folder(registry: planted.text)
  }

  /// Everything that a run gives: what it prints, what it says of it, and its files with their names.
  private func output(_ arguments: [String]) throws -> [UInt8] {
    let target = folder.path(UUID().uuidString)
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    let outcome = try Command().run(
      arguments.map { $0.replacing("PATH", with: folder.registry).replacing("FOLDER", with: target) })
    // A search that may look at nothing finds nothing, and says so.
    let expected: [Int32] = arguments[0] == "find" ? [0, 1] : [0, 65]
    #expect(expected.contains(outcome.status), "\(arguments): \(outcome.problems)")
    var all = Array(outcome.output) + Array(outcome.problems.utf8)
    for name in try FileManager.default.subpathsOfDirectory(atPath: target) {
      all += Array("\n\(name)\n".utf8) + (try Data(contentsOf: URL(filePath: "\(target)/\(name)")))
    }
    return all
  }

  @Test(arguments: commands)
  func `nothing above the limit stands in documents, messages and names of files`(command: [String]) throws {
    for most in [Privacy.public, .internal, .personal] {
      // What somebody writes in a command need not be kept from the same person.
      let shown = planted.shown(in: try output(command + ["--max-privacy", most.rawValue]))
        .filter { secret in !command.contains { secret.spellings.contains($0) } }
      #expect(shown.filter { $0.privacy > most }.map(\.path) == [], "\(command) at \(most)")
    }
  }

  // Columns and votes that are tried say nothing that is planted, nor do reorganisations, of which there are none.
  @Test(
    arguments: commands.filter { command in
      !["--mask", "--explain-privacy", "--what-if", "receipt"].contains(where: command.contains)
    })
  func `without a limit something of the person stands there`(command: [String]) throws {
    let limit = command[0] == "check" ? ["--max-privacy", "sensitive"] : []
    #expect(!planted.shown(in: try output(command + limit)).filter { $0.privacy >= .internal }.isEmpty, "\(command)")
  }
}
