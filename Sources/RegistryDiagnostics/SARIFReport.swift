internal import JSONText
public import VietnameseText

/// Writes problems as one SARIF 2.1.0 log with one run, as code hosts and editors read it.
///
/// - Source: OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0, 27 March 2020.
public struct SARIFReport: Sendable {
  /// The language of the sentences.
  public var language: Language
  /// The name of the tool that found the problems.
  public var tool: String
  /// The version of the tool.
  public var version: String?
  /// The most guarded class of what is quoted; of a more guarded one a mask is shown.
  public var most: Diagnostic.Privacy
  /// Where the sentences come from.
  public var catalogue: Catalogue

  /// A report in `language` on behalf of `tool`.
  public init(
    language: Language = .vietnamese, tool: String = "coso", version: String? = nil,
    most: Diagnostic.Privacy = .membership, catalogue: Catalogue = .standard
  ) {
    self.language = language
    self.tool = tool
    self.version = version
    self.most = most
    self.catalogue = catalogue
  }

  /// The problems in the order of the files, none twice.
  public func render(_ diagnostics: [Diagnostic]) -> [UInt8] {
    let ordered = diagnostics.sortedAndUnique()
    let codes = Set(ordered.map(\.code)).sorted()
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writeTool(codes, to: &writer)
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("language", language.rawValue)
    writer.key("results")
    writer.beginArray()
    let rules = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    for diagnostic in ordered {
      write(diagnostic.guarded(most: most), rule: rules[diagnostic.code] ?? 0, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func writeTool(_ codes: [Diagnostic.Code], to writer: inout JSONWriter) {
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.member("name", tool)
    writer.member("version", version)
    writer.key("rules")
    writer.beginArray()
    for code in codes {
      writer.beginObject()
      writer.member("id", code.rawValue)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private func write(_ diagnostic: Diagnostic, rule: Int, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("ruleId", diagnostic.code.rawValue)
    writer.key("ruleIndex")
    writer.integer(rule)
    writer.member("level", diagnostic.severity.name)
    let help = catalogue.help(for: diagnostic, in: language)
    let message = catalogue.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
    writeMessage(([message] + help).joined(separator: "\n"), to: &writer)
    let hasLogicalPlace = diagnostic.subject != nil || diagnostic.path != nil
    if diagnostic.span != nil || hasLogicalPlace {
      writer.key("locations")
      writer.beginArray()
      writer.beginObject()
      writePhysical(diagnostic.span, to: &writer)
      if hasLogicalPlace {
        writer.key("logicalLocations")
        writer.beginArray()
        writer.beginObject()
        writer.member("name", diagnostic.subject)
        writer.member("fullyQualifiedName", diagnostic.path)
        writer.endObject()
        writer.endArray()
      }
      writer.endObject()
      writer.endArray()
    }
    if !diagnostic.related.isEmpty {
      writer.key("relatedLocations")
      writer.beginArray()
      for related in diagnostic.related {
        writer.beginObject()
        writePhysical(related.span, to: &writer)
        writeMessage(catalogue.message(for: related.code, facts: related.facts, in: language), to: &writer)
        writer.endObject()
      }
      writer.endArray()
    }
    if let citation = diagnostic.citation {
      writer.key("properties")
      writer.beginObject()
      writer.member("rule", catalogue.rule(citation, in: language))
      writer.endObject()
    }
    writer.endObject()
  }

  private func writeMessage(_ text: String, to writer: inout JSONWriter) {
    writer.key("message")
    writer.beginObject()
    writer.member("text", text)
    writer.endObject()
  }

  private func writePhysical(_ span: SourceSpan?, to writer: inout JSONWriter) {
    guard let span else { return }
    writer.key("physicalLocation")
    writer.beginObject()
    writer.key("artifactLocation")
    writer.beginObject()
    writer.member("uri", Self.uri(span.file))
    writer.endObject()
    // A region without a line is against the schema, which wants lines and columns from 1.
    if span.start.line > 0, span.start.column > 0 {
      writer.key("region")
      writer.beginObject()
      for (name, value) in [
        ("startLine", span.start.line), ("startColumn", span.start.column), ("endLine", span.end.line),
        ("endColumn", span.end.column),
      ] {
        writer.key(name)
        writer.integer(value)
      }
      writer.endObject()
    }
    writer.endObject()
  }

  /// A path as a URI reference: relative as it is, absolute with its scheme, everything but plain characters escaped.
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = Array((path.hasPrefix("/") ? "file://" : "").utf8)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
