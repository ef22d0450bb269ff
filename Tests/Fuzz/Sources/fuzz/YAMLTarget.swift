internal import JSONText
internal import RegistryDiagnostics
internal import RegistryYAML
internal import VietnameseText

/// Any bytes as the records of a registry, under an edition so small that thousands are read in a second.
enum YAMLTarget {
  static func run(_ bytes: [UInt8]) {
    // The head comes first and names the edition, so that nothing in the input makes the reader open a file.
    let sources = [head, edition, RegistrySource(name: "a.yaml", bytes: bytes)]
    do {
      let loaded = try RegistryLoader().load(sources: sources)
      Problems.check(loaded.warnings, in: bytes)
      law(!loaded.warnings.contains { $0.severity == .error }, "an error among the warnings")
    } catch {
      law(error.diagnostics.contains { $0.severity == .error }, "refused without an error")
      Problems.check(error.diagnostics, in: bytes)
    }
  }

  private static let head = RegistrySource(name: "head.yaml", text: "coso: 1\nregistry: Sổ thử\nregulations: e.yaml\n")
  private static let edition = RegistrySource(
    name: "e.yaml",
    text: """
      edition: e
      label: {vi: Thử, en: Trial}
      kinds:
        - {id: cell, vi: chi bộ, en: cell, cell: true}
        - {id: committee, vi: đảng bộ, en: committee}
      posts:
        - {id: secretary, vi: bí thư, en: secretary}

      """)
}

/// What has to hold for problems, whatever they are about.
enum Problems {
  /// What is wrong with no place in a file.
  private static let placeless: Set<Diagnostic.Code> = ["missing-registry"]

  static func check(_ problems: [Diagnostic], in bytes: [UInt8]) {
    let lines = lines(of: bytes)
    for problem in problems {
      law(Catalogue.standard[problem.code] != nil, "\(problem.code.rawValue) has no sentence")
      law(problem.span != nil || placeless.contains(problem.code), "\(problem.code.rawValue) has no place")
      for case let span? in [problem.span] + problem.related.map(\.span) where span.file == "a.yaml" {
        law(span.start <= span.end && span.start.line >= 1 && span.start.column >= 1, "\(span)")
        law(span.start.line <= lines.count + 1, "\(problem.code.rawValue) in line \(span.start.line) of \(lines.count)")
      }
    }
    law(Set(problems).count == problems.count, "a problem is told twice")
    reports(problems, lines)
  }

  private static func reports(_ problems: [Diagnostic], _ lines: [String]) {
    let text = TextReport(language: .english).render(problems) { file, line in
      file == "a.yaml" && lines.indices.contains(line - 1) ? lines[line - 1] : nil
    }
    law(text.isEmpty == problems.isEmpty, "the report tells \(problems.count) problems as '\(text)'")
    // Both say the same as the text, in shapes of their own: of each input one is read.
    if problems.count % 2 == 0 {
      let value = try? JSONReader().read(SARIFReport().render(problems))
      return law(value?["runs"]?[0]?["results"]?.elements?.count == problems.count, "SARIF does not tell all problems")
    }
    let report = JSONReport().render(problems).split(separator: 0x0A)
    law(report.count == problems.count, "JSON does not tell all problems")
    for line in report {
      let message = (try? JSONReader().read(Array(line)))?["message"]?.text ?? ""
      law(!message.isEmpty, "a problem says nothing: \(String(decoding: line, as: UTF8.self))")
    }
  }

  private static func lines(of bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines: [String] = [""]
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      let isBreak = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(scalar)
      if isBreak, !(isAfterReturn && scalar == "\n") { lines.append("") }
      if !isBreak { lines[lines.count - 1].unicodeScalars.append(scalar) }
      isAfterReturn = scalar == "\r"
    }
    return lines
  }
}
