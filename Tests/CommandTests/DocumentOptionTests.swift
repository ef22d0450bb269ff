import Foundation
import Testing

@Suite struct DocumentOptionTests {
  /// The options that some documents take, each with a value that fits.
  static let particular: [(option: String, values: [String])] = [
    ("--order", ["name"]), ("--from", ["2015-01-01"]), ("--member", ["M-1"]), ("--one-line", []),
    ("--signer", ["M-1"]), ("--on-behalf", ["CHI ỦY"]),
  ]

  /// Which documents take which of them.
  static let taken: [String: Set<String>] = [
    "roster": ["--order", "--one-line", "--signer", "--on-behalf"],
    "attendance": ["--order"],
    "member-book": ["--from"],
    "transfer-book": ["--from"],
    "badge-book": ["--from", "--member"],
    "badges-due": ["--signer", "--on-behalf"],
    "member-sheet": ["--member", "--signer", "--on-behalf"],
    "member-history": ["--from", "--member"],
    "organization-history": ["--from"],
    "committee-members": ["--signer", "--on-behalf"],
    "admitted": ["--from", "--signer", "--on-behalf"],
  ]

  @Test(arguments: taken.keys.sorted())
  func `an option that a document does not take is refused, and those that it takes are named`(_ document: String)
    throws
  {
    let folder = try Folder(registry: Sample.sound)
    let taken = try #require(Self.taken[document])
    for (option, values) in Self.particular {
      let outcome = try Command().run(
        [
          "roster", folder.registry, "--organization", "CB-MOT", "--document", document, "--on", "2019-06-30",
          "--language", "en", option,
        ] + values)
      guard !taken.contains(option) else {
        #expect(outcome.status == 0, "\(document) \(option) \(outcome.problems)")
        continue
      }
      #expect(outcome.status == 64 && outcome.text.isEmpty, "\(document) \(option)")
      #expect(outcome.problems.contains("[option-of-another-document]"))
      #expect(outcome.problems.contains("the document '\(document)' does not take \(option)"))
      for other in taken { #expect(outcome.problems.contains(other), "\(document) \(other)") }
    }
  }

  @Test func `the history of one member is printed alone`() throws {
    let folder = try Folder(registry: Sample.sound)
    let history = [
      "roster", folder.registry, "--organization", "CB-MOT", "--document", "member-history", "--on", "2019-06-30",
    ]
    let all = try Command().run(history)
    #expect(all.status == 0 && all.text.contains("NGUYỄN VĂN AN") && all.text.contains("ĐỖ BÌNH"))
    let one = try Command().run(history + ["--member", "M-3"])
    #expect(one.status == 0 && one.text.contains("QUÁ TRÌNH SINH HOẠT ĐẢNG"))
    #expect(one.text.contains("ĐỖ BÌNH") && !one.text.contains("NGUYỄN VĂN AN"))
    #expect(try Command().run(history + ["--member", "M-33"]).problems.contains("[unknown-member]"))
  }

  @Test(arguments: [
    ["list", "organizations", "@", "--columns", "id,kind"], ["receipt", "@", "--lines"], ["receipt", "@"],
    ["admissions", "@"], ["list", "members", "@", "--columns", "id,name,status"],
    ["list", "members", "@", "--columns", "id,name", "--max-privacy", "internal", "--mask"],
  ])
  func `readers of English have English heads, in every format for readers`(_ arguments: [String]) throws {
    let folder = try Folder(registry: Sample.sound)
    let asked = arguments.map { $0 == "@" ? folder.registry : $0 } + ["--on", "2019-06-30", "--language", "en"]
    for format in ["text", "html"] {
      let outcome = try Command().run(asked + ["--format", format])
      #expect(outcome.status == 0)
      for word in ["Mã", "Loại", "Nội dung", "Họ và tên", "Trước"] { #expect(!outcome.text.contains(word)) }
    }
    for format in ["csv", "json"] {
      let heads = try [["en"], ["vi"]].map { language in
        let text = try Command().run(asked.dropLast() + language + ["--format", format]).text
        return format == "csv" ? String(text.prefix { $0 != "\r\n" }) : text.contains("\"status\"") ? "status" : ""
      }
      #expect(heads[0] == heads[1])
    }
  }
}
