import Foundation
import Testing

/// A cell that is dissolved: its members go to two others, one with the post of secretary.
private let dissolved = """
  coso: 1
  registry: Đảng bộ xã Thử
  organizations:
    - {id: DB, name: Đảng bộ xã Thử, committee-name: Đảng ủy xã Thử, kind: grassroots-organization, founded: 2000-01-01}
    - {id: CQ, name: Chi bộ cơ quan xã, kind: cell, parent: DB, founded: 2000-01-01}
    - {id: C1, name: Chi bộ thôn Một, kind: cell, parent: DB, founded: 2000-01-01}
    - {id: C2, name: Chi bộ thôn Hai, kind: cell, parent: DB, founded: 2000-01-01}
  members:
    - {id: M1, name: Nguyễn Văn An, cells: [{cell: CQ, from: 2010-01-01}], posts: [{organization: CQ, title: secretary, from: 2015-01-01}]}
    - {id: M2, name: Trần Thị Bình, cells: [{cell: CQ, from: 2010-01-01}], posts: [{organization: CQ, title: deputy-secretary, from: 2015-01-01}]}
    - {id: M3, name: Lê Văn Cường, cells: [{cell: C1, from: 2010-01-01}]}
  decisions:
    - number: 31-QĐ/ĐU
      issuer: DB
      signed: 2019-06-10
      effective: 2019-07-01
      about: Về việc giải thể chi bộ cơ quan xã
      operations:
        - dissolve: {organization: CQ, members: [{to: C2, members: [M1]}, {to: C1, rest: true}]}
      posts:
        - {member: M1, title: secretary, to: C2}

  """

@Suite struct ReceiptTests {
  @Test func `the receipt adds up what was before and what is`() throws {
    let folder = try Folder(registry: dissolved)
    let outcome = try Command().run(["receipt", folder.registry, "--on", "2019-07-01", "--format", "csv"])
    #expect(
      outcome.text.split(separator: "\r\n") == [
        "day,what,before,kept,moved,ended,begun,after", "2019-07-01,tổ chức,4,3,0,1,0,3",
        "2019-07-01,đảng viên,3,1,2,0,0,3", "2019-07-01,đảng viên sinh hoạt tạm thời,0,0,0,0,0,0",
        "2019-07-01,chức vụ,2,0,1,1,0,1", "2019-07-01,cấp ủy,0,0,0,0,0,0", "2019-07-01,tổ đảng,0,0,0,0,0,0",
        "2019-07-01,hồ sơ kết nạp,0,0,0,0,0,0",
      ])
    #expect(outcome.status == 0)
    // The day before nothing had been decided yet.
    let before = try Command().run(["receipt", folder.registry, "--on", "2019-06-30", "--format", "csv"])
    #expect(before.text == "day,what,before,kept,moved,ended,begun,after\r\n")
  }

  @Test func `each line says what became of whom, where and by which decision`() throws {
    let folder = try Folder(registry: dissolved)
    let outcome = try Command().run([
      "receipt", folder.registry, "--on", "2019-07-01", "--lines", "--format", "csv", "--language", "en",
    ])
    let decision = "\"31-QĐ/ĐU of 2019-06-10, Đảng ủy xã Thử\""
    #expect(
      outcome.text.split(separator: "\r\n")
        == [
          "day,what,outcome,id,name,title,from,from-name,to,to-name,decision",
          "2019-07-01,organisation,ended,CQ,Chi bộ cơ quan xã,,DB,Đảng bộ xã Thử,,,\(decision)",
          "2019-07-01,member,moved,M1,Nguyễn Văn An,,CQ,Chi bộ cơ quan xã,C2,Chi bộ thôn Hai,\(decision)",
          "2019-07-01,member,moved,M2,Trần Thị Bình,,CQ,Chi bộ cơ quan xã,C1,Chi bộ thôn Một,\(decision)",
          "2019-07-01,post,moved,M1,Nguyễn Văn An,Secretary,CQ,Chi bộ cơ quan xã,C2,Chi bộ thôn Hai,\(decision)",
          "2019-07-01,post,ended,M2,Trần Thị Bình,Deputy Secretary,CQ,Chi bộ cơ quan xã,,,\(decision)",
        ].map { Substring($0) })
    let part = try Command().run([
      "receipt", folder.registry, "--on", "2019-07-01", "--lines", "--organization", "C2", "--format", "ndjson",
    ])
    #expect(part.text.split(separator: "\n").count == 2)
  }

  @Test func `without lines the receipt is that of the whole registry`() throws {
    let folder = try Folder(registry: dissolved)
    let outcome = try Command().run(["receipt", folder.registry, "--organization", "C2", "--on", "2019-07-01"])
    #expect(outcome.status == 64)
    #expect(outcome.problems.contains("[option-of-another-listing]"))
  }

  /// Reading, reorganising and checking a whole province is one command.
  @Test func `the reform of 2025 checks clean`() throws {
    let example = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let path = example + "/Examples/Reform2025"
    let outcome = try Command().run(["check", path, "--on", "2025-07-01", "--strict"])
    #expect(outcome.text.contains("22752"))
    #expect(outcome.status == 0)
  }

  /// The README's own words, run as they stand there.
  @Test func `the reorganisation of the README does what it says`() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    let readme = try String(contentsOfFile: root + "/README.md", encoding: .utf8)
    let blocks = readme.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    func block(_ mark: String) throws -> String {
      let block = try #require(blocks.first { $0.contains(mark) })
      return block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().joined(separator: "\n")
    }
    let folder = try Folder()
    let (records, decisions) = (folder.path("chi-bo.yaml"), folder.path("quyet-dinh.yaml"))
    try Data(block("# chi-bo.yaml").utf8).write(to: URL(fileURLWithPath: records))
    let decided = try block("# quyet-dinh.yaml")
    try Data(decided.utf8).write(to: URL(fileURLWithPath: decisions))
    let receipt = ["receipt", records, decisions, "--on", "2019-07-01", "--language", "en", "--format", "csv"]
    #expect(try Command().run(receipt).text.replacing("\r\n", with: "\n") == block("\nday,what,before"))

    try Data(decided.replacing(", rest: true", with: "").utf8).write(to: URL(fileURLWithPath: decisions))
    let refused = try Command().run(receipt)
    #expect(refused.status == 65)
    let first = refused.problems.split(separator: "\n").first.map(String.init) ?? ""
    #expect(first.hasSuffix(try block("members-unaccounted").trimmingCharacters(in: .newlines)))
  }
}
