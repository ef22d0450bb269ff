import ExternalExporters
import Foundation
import RegistryExport
import Testing
import VietnameseText

@Suite("The protocol is what its schema says")
struct ProtocolTests {
  private static let schema = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/ExternalExporters/Protocol/external-exporter-1.schema.json").standardized

  private static func table() -> MemoryTable {
    func header(_ id: String, _ kind: CellKind) -> Column.Header {
      Column.Header(
        id: id, label: BilingualText(vi: id, en: id), band: kind == .day ? BilingualText(vi: "Ngày", en: "Days") : nil,
        kind: kind, privacy: .personal, alignment: kind == .integer ? .trailing : nil)
    }
    var document = DocumentHead(title: "DANH SÁCH")
    document.date = .init(year: 2019, month: 2, day: 5)
    document.place = "Lạc Đạo"
    document.signatures = [.init(authority: ["T/M CHI BỘ"], office: "BÍ THƯ", name: "Đinh Văn Tân")]
    return MemoryTable(
      document: document, groups: [GroupLevel(key: header("cell", .text), title: header("cell-name", .text))],
      columns: CellKind.allCases.map { header("\($0)", $0) },
      contents: [
        .group(level: 0, key: "A", title: "Chi bộ \"A\""), .group(level: 0, key: "B", isCounted: false),
        .row([
          .empty, .text("a\n\"b\"\u{0}"), .integer(-5), .day(year: 2019, month: 6, day: 30),
          .partialDate(year: 985, month: nil, day: nil), .boolean(true), .stack([.text("a"), .empty, .integer(1)]),
        ]), .subtotal(level: 0, text: "Cộng: 1"),
      ])
  }

  @Test("every line that is sent is of the schema, and the description of the tests too")
  func lines() throws {
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema)) as? [String: Any])
    let script = try Script("exec cat")
    for document in [true, false] {
      var table = Self.table()
      if !document { table.document = nil }
      var bytes: [UInt8] = []
      try ExternalExporter(path: script.path).export(table, to: &bytes)
      let lines = bytes.split(separator: 0x0A)
      #expect(lines.count == 6)
      let kinds = ["head", "line", "line", "line", "line", "end"]
      for (line, kind) in zip(lines, kinds) {
        let value = try JSONSerialization.jsonObject(with: Data(line), options: .fragmentsAllowed)
        #expect(Schema(root: schema).problems(of: value, against: ["$ref": "#/$defs/\(kind)"]) == [])
        #expect(Schema(root: schema).problems(of: value, against: schema) == [])
      }
    }
    let description = try JSONSerialization.jsonObject(with: Data(Script.description.utf8))
    #expect(Schema(root: schema).problems(of: description, against: ["$ref": "#/$defs/description"]) == [])
    #expect(Schema(root: schema).problems(of: ["id": 5], against: ["$ref": "#/$defs/description"]).count == 6)
  }
}

/// As much of JSON Schema as the protocol's uses.
private struct Schema {
  let root: [String: Any]

  func problems(of value: Any, against schema: [String: Any], at place: String = "$") -> [String] {
    var problems: [String] = []
    if let reference = schema["$ref"] as? String {
      var target: Any? = root
      for key in reference.split(separator: "/").dropFirst() { target = (target as? [String: Any])?[String(key)] }
      guard let target = target as? [String: Any] else { return ["\(place): no \(reference)"] }
      problems += self.problems(of: value, against: target, at: place)
    }
    if let one = schema["oneOf"] as? [[String: Any]] {
      let fits = one.count { self.problems(of: value, against: $0, at: place).isEmpty }
      if fits != 1 { problems.append("\(place): fits \(fits) of \(one.count)") }
    }
    if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }) {
      if !types.contains(where: { Self.isA($0, value) }) { problems.append("\(place): not \(types)") }
    }
    if let words = schema["enum"] as? [String], !words.contains(value as? String ?? "") {
      problems.append("\(place): none of \(words)")
    }
    if let constant = schema["const"] as? Int, value as? Int != constant {
      problems.append("\(place): not \(constant)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      problems.append("\(place): not \(pattern)")
    }
    if let object = value as? [String: Any] {
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      for key in schema["required"] as? [String] ?? [] where object[key] == nil {
        problems.append("\(place): no \(key)")
      }
      for (key, inner) in object.sorted(by: { $0.key < $1.key }) {
        if let schema = properties[key] {
          problems += self.problems(of: inner, against: schema, at: "\(place).\(key)")
        } else if schema["additionalProperties"] as? Bool == false {
          problems.append("\(place): unknown \(key)")
        }
      }
    }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, inner) in list.enumerated() {
        problems += self.problems(of: inner, against: items, at: "\(place)[\(index)]")
      }
    }
    return problems
  }

  private static func isA(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "boolean": (value as? NSNumber).map { "\($0)" == "true" || "\($0)" == "false" || value is Bool } ?? false
    case "integer": value is Int
    case "object": value is [String: Any]
    case "array": value is [Any]
    default: false
    }
  }
}
