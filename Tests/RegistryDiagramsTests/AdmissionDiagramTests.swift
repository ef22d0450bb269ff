import Foundation
import PartyRegistry
import RegistryDiagrams
import Testing
import VietnameseText

@Suite("Diagrams of admission")
struct AdmissionDiagramTests {
  private static func diagram(
    _ track: String?, on day: String, _ language: Language = .vietnamese
  ) throws -> (AdmissionPipeline, AdmissionDiagram) {
    let regulations = try DiagramTests.snapshot.get().registry.regulations
    let pipeline = regulations.ruleSet(on: try #require(Day(day))).pipeline(track.map { Term($0) })
    return (pipeline, AdmissionDiagram(pipeline, regulations: regulations, language: language))
  }

  @Test("the stages of 2019 are drawn as they were", arguments: ["dot", "mermaid"])
  func goldens(format: String) throws {
    let (_, diagram) = try Self.diagram(nil, on: "2019-06-30", format == "dot" ? .vietnamese : .english)
    let text = format == "dot" ? diagram.dot : diagram.mermaid
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/admission.\(format)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil { try Data(text.utf8).write(to: file) }
    #expect(try text == String(contentsOf: file, encoding: .utf8))
  }

  @Test(
    "every stage is drawn once, and whatever does not begin a case is led to",
    arguments: [nil, "enterprise", "youth", "business-owner", "re-admission", "over-60"], ["2019-06-30", "2026-08-03"])
  func complete(track: String?, day: String) throws {
    let (pipeline, diagram) = try Self.diagram(track, on: day)
    let lines = diagram.dot.split(separator: "\n").map(String.init)
    for stage in pipeline.stages {
      #expect(lines.count { $0.hasPrefix("  \"\(stage.id.rawValue)\" [label=") } == 1)
      let isLedTo = lines.contains { $0.contains("-> \"\(stage.id.rawValue)\"") && !$0.contains("dashed") }
      #expect(isLedTo == (stage.after != nil), "\(stage.id)")
    }
    // Both texts draw the same ways.
    let arrows = lines.count { $0.contains(" -> ") }
    let mermaid = diagram.mermaid.split(separator: "\n")
    #expect(mermaid.count { $0.contains(" -->") || $0.contains(" --- ") || $0.contains("-.->") } == arrows)
  }

  @Test("a track is drawn with what it changes, and a deadline with the day from which it runs")
  func details() throws {
    let enterprise = try Self.diagram("over-60", on: "2019-06-30").1.dot
    #expect(enterprise.contains("\"provincial-consent\" -> \"cell-resolution\""))
    #expect(!enterprise.contains("\"committee-check\" -> \"cell-resolution\""), "the consent comes from there")
    #expect(enterprise.contains("trong 30 ngày làm việc từ ngày nhận “quyết định kết nạp”"))
    #expect(try Self.diagram(nil, on: "2026-08-03").1.dot.contains("trong 30 ngày làm việc từ “quyết định kết nạp”"))
    #expect(try Self.diagram(nil, on: "2019-06-30", .english).1.dot.contains("within 30 working days of the end of"))
  }
}
