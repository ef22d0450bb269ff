import CSVExport
import Foundation
import JSONExport
import RegistryExport
import RosterExport
import Testing

@Suite("Golden files")
struct GoldenTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var file: String
    var exporter: any Exporter
    var values: [String: String] = [:]
    var testDescription: String { file }
  }

  static let cases = [
    Case(file: "grouped.csv", exporter: .csv),
    Case(
      file: "grouped-excel.csv", exporter: .csv,
      values: ["separator": "semicolon", "bom": "yes", "header": "vi", "dates": "dmy", "guard": "no"]),
    Case(file: "grouped.json", exporter: .json),
    Case(file: "grouped.ndjson", exporter: .ndjson),
    Case(file: "grouped.html", exporter: .html),
    Case(file: "grouped.txt", exporter: .text),
    Case(file: "grouped-box-90.txt", exporter: .text, values: ["width": "90", "rules": "box"]),
  ]

  @Test("every format of one grouped, stacked table is what it was", arguments: cases)
  func golden(_ golden: Case) throws {
    let bytes = try golden.exporter.configured(golden.values).bytes(of: Sample.grouped)
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(golden.file)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil { try Data(bytes).write(to: file) }
    let expected = try Data(contentsOf: file)
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    #expect(Data(bytes) == expected)
  }
}
