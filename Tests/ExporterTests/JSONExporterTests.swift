import Foundation
import JSONExport
import RegistryExport
import Testing

@Suite("JSON exporters")
struct JSONExporterTests {
  static func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("the document is JSON, its cells typed, its groups keys")
  func document() throws {
    let object = try Self.object(try JSONExporter().bytes(of: Sample.grouped))
    let rows = try #require(object["rows"] as? [[String: Any]])
    #expect(rows.count == 5)
    #expect(rows[0]["number"] as? Int == 1)
    #expect(rows[0]["names"] as? [String] == ["Phạm Thị Ánh", "Phạm Ánh"])
    #expect((rows[1]["names"] as? [Any])?.last is NSNull)
    #expect(rows[1]["exempt"] as? Bool == true)
    #expect(rows[2]["decided"] is NSNull)
    #expect(rows.map { $0["cell"] as? String } == ["CB-1", "CB-1", "CB-1", "CB-2", "CB-2"])
    #expect(rows.map { $0["block"] as? String } == ["members", "members", "guests", nil, nil])
    #expect(object["privacy"] as? [String] == ["public", "internal", "personal"])
    let head = try #require(object["document"] as? [String: Any])
    #expect(head["date"] as? String == "2019-02-05")
    #expect((head["signatures"] as? [[String: Any]])?.last?["name"] as? String == "Phạm Thị Ánh")
  }

  @Test("the lines of NDJSON are the rows of the document")
  func lines() throws {
    let object = try Self.object(try JSONExporter().bytes(of: Sample.grouped))
    let text = try NDJSONExporter().text(of: Sample.grouped)
    #expect(text.utf8.last == UInt8(ascii: "\n"))
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Array($0) }
    let objects = try lines.map { try Self.object($0) as NSDictionary }
    #expect(objects == (object["rows"] as? [[String: Any]])?.map { $0 as NSDictionary })
  }

  @Test("a file of many lines ends in a line feed, whichever block is the last", arguments: [0, 1, 2730, 2731, 6000])
  func lastLine(count: Int) throws {
    let text = try NDJSONExporter().text(of: EndlessTable(count: count))
    #expect(text.utf8.count { $0 == 0x0A } == count)
    #expect(text.isEmpty || text.utf8.last == 0x0A)
    let rows = try Self.object(try JSONExporter().bytes(of: EndlessTable(count: count)))["rows"] as? [Any]
    #expect(rows?.count == count)
  }

  @Test("nasty texts come back")
  func roundTrip() throws {
    struct Document: Decodable {
      struct Row: Decodable {
        var text: String
      }
      var document: Row?
      var rows: [Row]
    }
    // JSONSerialization would drop a byte order mark at the start of a string; this decoder does not.
    let bytes = try JSONExporter().bytes(of: Sample.texts(Sample.nastyTexts))
    let document = try JSONDecoder().decode(Document.self, from: Data(bytes))
    #expect(document.rows.map { Array($0.text.utf8) } == Sample.nastyTexts.map { Array($0.utf8) })
    #expect(document.document?.text == nil)
  }
}
