import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryExport
import RegistryYAML
import Testing
import VietnameseText

@Suite struct ExplanationPageTests {
  /// The pages are written by this test: `UPDATE_GOLDENS=1 swift test --filter ExplanationPageTests`.
  @Test(arguments: [Language.english, .vietnamese])
  func `the pages of codes say what the table of explanations says`(_ language: Language) throws {
    let page = try ExplanationPage(language: language).text
    let file = Article.folder.appending(path: language == .english ? "ProblemCodes.md" : "CacMaThongBao.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try page.write(to: file, atomically: false, encoding: .utf8)
    }
    let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    #expect(page.components(separatedBy: "\n").difference(from: lines).isEmpty)
  }
}

/// All explanations as a page of the handbook.
struct ExplanationPage {
  let language: Language

  var text: String {
    get throws {
      let writer = ExplanationText(language: language)
      let regulations = try Regulations.vietnam()
      var page = head[language]
      var beginnings: [String] = []
      for group in Explanation.groups {
        page += "\n## \(group.title[language])\n"
        for explanation in group.explanations {
          page += "\n### \(explanation.code.rawValue)\n\n\(prose(explanation.meaning[language]))\n\n"
          page += "*\(mending[language]):* \(prose(explanation.mending[language]))\n"
          let input = writer.input(of: explanation)
          page += explanation.input.otherwise == nil ? "\n```\n\(input)\n```\n" : "\n\(prose(input))\n"
          if let beginning = explanation.input.files.first(where: \.isBeginning)?.text {
            let number = (beginnings.firstIndex(of: beginning) ?? beginnings.count) + 1
            if number > beginnings.count { beginnings.append(beginning) }
            page += "\n" + beside[language].replacing("{}", with: "\(number)") + "\n"
          }
          guard let read = ExplainedInput(of: explanation, listingFindings: { Listings.standard.adding($0).findings })
          else { continue }
          // The first line of what is said; the command shows all of it.
          let said = read.report(in: language).split(separator: "\n").filter { line in
            line.hasSuffix(" [\(explanation.code.rawValue)]")
          }
          if let line = said.first { page += "\n```\n\(line.drop { $0 == " " })\n```\n" }
          let rules = read.rules.flatMap { id in
            regulations.statements(of: id).map { writer.rule(id, from: $0.from?.description, $0.citation) }
          }
          if !rules.isEmpty { page += "\n" + rules.map { "- \(prose($0))\n" }.joined() }
        }
      }
      page += "\n## \(sound[language])\n"
      for (index, beginning) in beginnings.enumerated() {
        page += "\n### registry.yaml \(index + 1)\n\n```\n\(beginning)```\n"
      }
      return page
    }
  }

  /// A sentence in which nothing is taken for markup.
  private func prose(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ").reduce(into: "") { escaped, character in
      if "\\`*_<>[]|#~".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }

  private let beside = BilingualText(
    vi: "Cạnh registry.yaml {} ở cuối trang.", en: "Beside registry.yaml {} at the end of the page.")
  private let sound = BilingualText(
    vi: "Các sổ mà ví dụ đứng cạnh, trong đó không có gì sai",
    en: "The registries that inputs stand beside, in which nothing is wrong")
  private let mending = BilingualText(vi: "Cách sửa", en: "How to mend it")

  private let head = BilingualText(
    vi: """
      # Các mã thông báo

      Mỗi thông báo của coso nghĩa là gì, đầu vào nhỏ nhất làm ra nó, và cách sửa.

      ## Overview

      Mã đứng trong ngoặc vuông ở cuối dòng đầu của mỗi thông báo. `coso explain MÃ` in cùng nội dung này trên màn hình, kèm toàn bộ lời của coso và sổ `registry.yaml` mà ví dụ đứng cạnh. Mọi ví dụ được các phép thử chạy; mọi người trong đó đều là hư cấu. Quy định được lấy từ các bản quy định, không chép lại.

      The same in English: <doc:ProblemCodes>.

      """,
    en: """
      # All problems by their codes

      What each problem means that coso tells, the smallest input that makes it, and how to mend it.

      ## Overview

      The code stands in brackets at the end of the first line of each problem. `coso explain CODE` prints the same at the terminal, with all that coso says of the input and the `registry.yaml` that it stands beside. Every input is run by the tests; everybody in them is invented. Rules are taken from the editions and not written down again.

      Bằng tiếng Việt: <doc:CacMaThongBao>.

      """)
}
