import Foundation
import LocatedData
import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

/// A value is planted in each field of a person, with a mistake beside it: no report shows what it may not.
///
/// The fields are asked of the readers, so that a new one is planted too.
@Suite("What messages say about persons")
struct GuardedMessageTests {
  /// A field of a person, with a value that nothing else has.
  struct Planted: Sendable {
    let key: RecordKey
    let secret: String
    /// How the secret may be written again.
    let spellings: [String]

    init(_ key: RecordKey, _ number: Int) {
      self.key = key
      if key.forms.contains(where: { $0 == .day || $0 == .partialDate }) {
        let (month, day) = (number % 12 + 1, number % 28 + 1)
        let year = 1700 + number
        secret = String(format: "%02d/%02d/%04d", day, month, year)
        spellings = [secret, String(format: "%04d-%02d-%02d", year, month, day)]
      } else {
        secret = "KÍN\(number)X"
        spellings = [secret]
      }
    }

    /// A record with the field and nothing else but what it needs, on one line.
    func record(_ value: String, beside: String = "") -> String {
      let steps = key.path.split(separator: ".").dropFirst()
      var text = value
      for (depth, step) in steps.enumerated().reversed() {
        let name = step.replacing("[]", with: "")
        let inner = depth == steps.count - 1 && !text.hasPrefix("{") ? text : text
        text = "{\(depth == 0 ? "id: X-1, " : "")\(beside)\(name): \(step.hasSuffix("[]") ? "[\(inner)]" : inner)}"
      }
      return text
    }
  }

  static let all: [Planted] = {
    guard let regulations = try? Regulations.vietnam() else { return [] }
    return RecordKey.registry(regulations).filter {
      ($0.section == "members" || $0.section == "admissions") && $0.path.contains(".")
    }.enumerated().map { Planted($1, $0) }
  }()

  static let head =
    "coso: 1\nregistry: Thử\nregulations: vn\norganizations:\n  - {id: CB, name: Chi bộ, kind: cell, founded: 1990-01-01}\n"

  /// What all reports write of some problems.
  private func reports(_ diagnostics: [Diagnostic], _ text: String, most: Diagnostic.Privacy) -> String {
    var all = ""
    for language in [Language.english] {
      var lines = GuardedLines(diagnostics, most: most, memory: ["0.yaml": Array(text.utf8)])
      all += TextReport(language: language, limit: .max, most: most).render(diagnostics) { lines.line($1, of: $0) }
      all += String(decoding: JSONReport(language: language, most: most).render(diagnostics), as: UTF8.self)
      all += String(decoding: SARIFReport(language: language, most: most).render(diagnostics), as: UTF8.self)
    }
    return all
  }

  private func expectGuarded(_ text: String, _ diagnostics: [Diagnostic], sourceLocation: SourceLocation) {
    for most in [Diagnostic.Privacy.public, .membership, .personal] {
      let told = reports(diagnostics, text, most: most)
      for planted in Self.all where planted.key.privacy > most {
        for spelling in planted.spellings where told.contains(spelling) {
          let line = told.split(separator: "\n").first { $0.contains(spelling) } ?? ""
          Issue.record("\(planted.key.path) at \(most): \(line)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  /// Loads a text with all fields in it, and looks at what is told of it.
  private func expectGuarded(
    _ sections: (Planted) -> String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [Diagnostic] {
    var text = Self.head
    for section in ["members", "admissions"] {
      text += "\(section):\n" + Self.all.filter { $0.key.section == section }.map { sections($0) + "\n" }.joined()
    }
    let diagnostics = load(text).diagnostics
    expectGuarded(text, diagnostics, sourceLocation: sourceLocation)
    return diagnostics
  }

  @Test("there are fields of every class, and what is about a person is guarded unless its field says otherwise")
  func classes() throws {
    let classes = Dictionary(Self.all.map { ($0.key.path, $0.key.privacy) }) { first, _ in first }
    #expect(classes["members[].id"] == .internal)
    #expect(classes["members[].name"] == .membership)
    #expect(classes["members[].cells[].cell"] == .membership)
    for path in ["born", "residence", "phone", "hometown", "cards[].number", "education.general", "history"] {
      #expect(classes["members[].\(path)"] == .personal, "\(path)")
    }
    for path in ["citizen-id", "old-citizen-id", "religion", "ethnicity", "discipline[].form", "left.manner"] {
      #expect(classes["members[].\(path)"] == .sensitive, "\(path)")
    }
    #expect(classes["admissions[].person.born"] == .personal)
    #expect(classes["admissions[].person.religion"] == .sensitive)
    #expect(Self.all.count > 100)
  }

  @Test("a value is hidden where an unknown key stands beside it, in one line or several")
  func unknownKeyBeside() throws {
    let diagnostics = try expectGuarded { "  - " + $0.record($0.secret, beside: "zzz: 1, ") }
    #expect(diagnostics.count { $0.code == "unknown-key" } >= Self.all.count)
    _ = try expectGuarded {
      "  - zzz: 1  # \($0.secret)\n    yyy: 2\n    " + $0.record($0.secret).dropFirst().dropLast()
    }
    // What may be shown is shown: the test can fail.
    let text = Self.head + "members:\n  - {id: X-1, name: KÍN, zzz: 1, born: 05/06/1987}\n"
    let found = load(text).diagnostics
    #expect(reports(found, text, most: .membership).contains("name: KÍN, zzz"))
    #expect(reports(found, text, most: .membership).contains("born: ••••••••••}"))
    #expect(reports(found, text, most: .personal).contains("born: 05/06/1987}"))
  }

  @Test("a value is hidden where it is the mistake, of whatever form")
  func mistakes() throws {
    for value in ["[%, x]", "{%: x}", "%", "&a %", "*%", "!% x"] {
      _ = try expectGuarded { "  - " + $0.record(value.replacing("%", with: $0.secret)) }
    }
  }

  @Test("a value is hidden under a key that is misspelt, and where the record has the wrong shape")
  func misspelt() throws {
    _ = try expectGuarded { planted in
      let last = planted.key.path.split(separator: ".").last?.replacing("[]", with: "") ?? ""
      return "  - " + planted.record(planted.secret).replacing("\(last):", with: "\(last)x:")
    }
    _ = try expectGuarded { "  - [" + $0.record($0.secret) + "]" }
    _ = try expectGuarded { "  - \($0.secret)" }
    _ = try expectGuarded { "  - {id: X-1, \($0.secret), zzz}" }
    _ = try expectGuarded { "  - {id: X-1, name: An, zzz: 1} # \($0.secret)" }
    let text = Self.head + "membres:\n" + Self.all.map { "  - \($0.record($0.secret))\n" }.joined()
    expectGuarded(text, load(text).diagnostics, sourceLocation: #_sourceLocation)
  }

  @Test("a value is hidden in a line that is no YAML")
  func noYAML() throws {
    for ending in [" ]", ": x", " \"", ", *", "\n   zzz", "'", ", zzz: \"1", "\t: ["] {
      for (number, planted) in Self.all.enumerated() where planted.key.privacy > .membership {
        let text = Self.head + "\(planted.key.section):\n  - " + planted.record(planted.secret + ending) + "\n"
        let line = text.split(separator: "\n").firstIndex { $0.contains(planted.secret) }.map { $0 + 1 } ?? 0
        // Any line near the mistake may be shown.
        let near = (line...line + 1).map { line in
          Diagnostic(
            code: "yaml-syntax",
            span: SourceSpan(
              file: "0.yaml", start: .init(line: line, column: 1), end: .init(line: line, column: 2)))
        }
        var told = ""
        var lines = GuardedLines(near, memory: ["0.yaml": Array(text.utf8)])
        for line in near.compactMap(\.span?.start.line) { told += (lines.line(line, of: "0.yaml") ?? "") + "\n" }
        if number % 9 == 0 {
          told += reports(load(text.replacing("regulations: vn\n", with: "")).diagnostics, text, most: .membership)
        }
        for spelling in planted.spellings where told.contains(spelling) {
          let shown = told.split(separator: "\n").first { $0.contains(spelling) } ?? ""
          Issue.record("\(planted.key.path)\(ending): \(shown)")
        }
      }
    }
  }

  @Test("a long number is hidden wherever it stands, and what is hidden is as wide as it was")
  func longNumbers() throws {
    let text =
      Self.head
        + """
        hosts:
          - {id: H, name: Nhà máy, nmae: 0912 345 678, locality: 山の上, zzz: 1} # gọi 0912.345.678
        members:
          - {id: X-1, name: "Lê Thị Nở", residence: 山の上, zzz: 1}

        """
    let diagnostics = load(text).diagnostics
    #expect(!reports(diagnostics, text, most: .membership).contains("345"))
    var told = GuardedLines(diagnostics, memory: ["0.yaml": Array(text.utf8)])
    #expect(
      told.line(7, of: "0.yaml")?.hasSuffix("nmae: ••••••••••••, locality: 山の上, zzz: 1} # gọi ••••••••••••") == true)
    #expect(told.line(9, of: "0.yaml")?.hasSuffix("name: \"Lê Thị Nở\", residence: ＊＊＊, zzz: •}") == true)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var lines = GuardedLines(diagnostics, most: .public, memory: ["0.yaml": Array(text.utf8)])
      let shown = lines.line(line.offset + 1, of: "0.yaml") ?? ""
      #expect(DisplayWidth.of(shown) == DisplayWidth.of(String(line.element)))
      #expect(shown.unicodeScalars.count == line.element.unicodeScalars.count)
    }
  }
}
