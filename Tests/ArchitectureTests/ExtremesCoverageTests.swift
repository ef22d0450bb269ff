import Foundation
import Testing

/// Whoever gives a number to the library has it taken whatever it is, or is told beforehand what it has to be.
@Suite("Numbers given to the public API")
struct ExtremesCoverageTests {
  /// A public initialiser or function that takes a whole number.
  private struct Declaration {
    var place: String
    /// What a call begins with: the name of the function, or of the type.
    var name: String
    var labels: [String]
    var documentation: String
  }

  private static let modules = [
    "VietnameseText", "PartyRegistry", "RegistryDiagnostics", "RegistryExport", "RegistryYAML", "RegistryDiagrams",
  ]

  private static func declarations() throws -> [Declaration] {
    let signature =
      #/^ *(?:@inlinable )?public (?:static |mutating )*(?:(?:init\??|func (?<name>\w+)[^(]*))\((?<parameters>[^{]*?)\) *(?:throws|->|\{|$)/#
      .anchorsMatchLineEndings()
    let type = #/^ *(?:public |package |private )*(?:struct|enum|extension|class|protocol) (?<name>[\w.]+)/#
    var found: [Declaration] = []
    for file in try modules.flatMap({ try Repository.swiftFiles(below: "Sources/\($0)") }) {
      for match in file.text.matches(of: signature) {
        let parameters = match.output.parameters
        guard parameters.contains(#/: (?:ClosedRange<|Set<|\[)?Int\b/#) else { continue }
        let before = file.text[..<match.range.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
        let indent = file.text[match.range].prefix { $0 == " " }.count
        let owner = before.last { line in
          line.prefix { $0 == " " }.count < indent && line.firstMatch(of: type) != nil
        }
        let typeName = owner?.firstMatch(of: type)?.output.name.split(separator: ".").last.map(String.init) ?? ""
        var documentation = ""
        for line in before.reversed().drop(while: { $0.allSatisfy(\.isWhitespace) || $0.contains("@") }) {
          guard line.contains("///") else { break }
          documentation += line + "\n"
        }
        let labels = parameters.matches(of: #/(?:^|[(,\n])\s*(\w+)(?: \w+)?:/#).map { String($0.output.1) }
        found.append(
          Declaration(
            place: "\(file.path):\(before.count)", name: match.output.name.map(String.init) ?? typeName,
            labels: labels.filter { $0 != "_" }, documentation: documentation))
      }
    }
    return found
  }

  @Test("each function that takes one is called with the extremes of its type, or states what it needs")
  func covered() throws {
    let tests = try Repository.swiftFiles(below: "Tests").filter { $0.path.hasSuffix("/ExtremesTests.swift") }
    let calls = tests.map(\.text).joined(separator: "\n")
    let declarations = try Self.declarations()
    #expect(declarations.count > 40)
    for declaration in declarations where !declaration.documentation.contains("- Precondition:") {
      let isCalled = calls.ranges(of: "\(declaration.name)(").contains { range in
        let call = calls[range.upperBound...].prefix(240)
        // Parameters that have a value by themselves may be left out.
        return declaration.labels.isEmpty || declaration.labels.contains { call.contains("\($0):") }
      }
      #expect(isCalled, "\(declaration.place): \(declaration.name)(\(declaration.labels.joined(separator: ":")))")
    }
  }
}
