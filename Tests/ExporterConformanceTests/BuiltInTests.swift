import CSVExport
import ExporterConformance
import JSONExport
import JSONText
import RegistryExport
import RosterExport
import Testing

@Suite("Built-in exporters keep the contract")
struct BuiltInTests {
  @Test("CSV, and every text comes back")
  func csv() async throws {
    try await ConformanceSuite(.csv, leavesOut: .privacy, reader: { try Self.records(of: $0) }).run()
  }

  @Test("CSV with other options")
  func otherCSV() async throws {
    let exporter = try CSVExporter().configured([
      "separator": "semicolon", "bom": "yes", "dates": "dmy", "header": "vi",
    ])
    let rules = ConformanceRule.allCases.filter { $0 != .options }
    let failures = await ConformanceSuite(exporter, leavesOut: .privacy).failures(rules)
    #expect(failures == [])
  }

  @Test("JSON, and every text comes back")
  func json() async throws {
    try await ConformanceSuite(
      .json,
      reader: { bytes in
        guard case .object(let document) = try JSONReader().read(bytes),
          case .array(let rows)? = document.first(where: { $0.key == "rows" })?.value
        else { throw Unreadable() }
        return try rows.map(Self.texts)
      }
    ).run()
  }

  @Test("NDJSON, and every text comes back")
  func ndjson() async throws {
    try await ConformanceSuite(
      .ndjson, leavesOut: .privacy,
      reader: { bytes in
        try bytes.split(separator: 0x0A).map { try Self.texts(JSONReader().read(Array($0))) }
      }
    ).run()
  }

  @Test("HTML")
  func html() async throws { try await ConformanceSuite(.html, leavesOut: .drawn).run() }

  @Test("text")
  func text() async throws { try await ConformanceSuite(.text, leavesOut: [.drawn, .privacy]).run() }

  @Test("text in boxes of a fixed width")
  func boxes() async throws {
    let exporter = try TextExporter().configured(["rules": "box", "width": "100"])
    let rules = ConformanceRule.allCases.filter { $0 != .options }
    #expect(await ConformanceSuite(exporter, leavesOut: [.drawn, .privacy]).failures(rules) == [])
  }

  struct Unreadable: Error {}

  private static func texts(_ row: JSONValue) throws -> [String] {
    guard case .object(let members) = row else { throw Unreadable() }
    return members.compactMap { if case .string(let text) = $0.value { text } else { nil } }
  }

  /// The records of a CSV file behind its head, by RFC 4180, with the guard taken off.
  private static func records(of bytes: [UInt8]) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var (isQuoted, wasQuoted) = (false, false)
    var index = 0
    func endField() throws {
      guard let text = String(validating: field, as: UTF8.self) else { throw Unreadable() }
      record.append(FormulaGuard.removed(from: text))
      (field, wasQuoted) = ([], false)
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        guard byte == 0x22 else {
          field.append(byte)
          continue
        }
        if index < bytes.count, bytes[index] == 0x22 {
          field.append(0x22)
          index += 1
        } else {
          isQuoted = false
        }
      } else if byte == 0x2C {
        try endField()
      } else if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A {
        index += 1
        try endField()
        records.append(record)
        record = []
      } else if byte == 0x22, field.isEmpty, !wasQuoted {
        (isQuoted, wasQuoted) = (true, true)
      } else if byte == 0x22 || byte == 0x0D || byte == 0x0A || wasQuoted {
        throw Unreadable()
      } else {
        field.append(byte)
      }
    }
    guard field.isEmpty, record.isEmpty, !isQuoted else { throw Unreadable() }
    return Array(records.dropFirst())
  }
}
