import Foundation
import Testing

@Suite struct TutorialTests {
  /// What commands print is written into the article by this test: `UPDATE_GOLDENS=1 swift test --filter TutorialTests`.
  @Test(arguments: ["SettingUpARegistry", "PrintingARoster"])
  func `every command of a tutorial does what it says`(_ name: String) throws {
    var article = try Article(name)
    let before = article.text
    let differences = try article.run()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try article.text.write(to: article.file, atomically: false, encoding: .utf8)
    } else {
      #expect(differences.isEmpty, "\(differences.map(\.description).joined(separator: "\n"))")
    }
    // Nothing but what commands print is ever changed.
    #expect(article.parts.count == (try Article(name)).parts.count && !before.isEmpty)
    let commands = article.parts.filter { if case .block("sh", _) = $0 { true } else { false } }
    #expect(commands.count >= 5)
  }

  @Test func `the code of the embedder's tutorial is that of the example`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples/EmbedInATool")
    let sources =
      try ["Package.swift"]
      + FileManager.default.subpathsOfDirectory(atPath: root.appending(path: "Sources").path)
      .filter { $0.hasSuffix(".swift") }.map { "Sources/\($0)" }
    let texts = try sources.map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
    var count = 0
    for part in try Article("EmbeddingCoSo").parts {
      guard case .block("swift", let lines) = part else { continue }
      count += 1
      let code = lines.joined(separator: "\n")
      #expect(texts.contains { $0.contains(code) }, "\(code)")
    }
    #expect(count >= 4)
    // It is run as the tutorial says where everything is.
    let script = try String(contentsOf: root.appending(path: "../../.ci/run"), encoding: .utf8)
    let article = try Article("EmbeddingCoSo").text
    #expect(script.contains("run annual-review Examples/HungYen DB-LACDAO 2019-06-30"))
    #expect(article.contains(" annual-review Examples/HungYen DB-LACDAO 2019-06-30"))
  }
}
