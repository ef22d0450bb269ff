import RegistryDiagnostics
import Testing

@testable import LocatedData

/// Whoever reads ahead, the pieces are those of one reader after the other.
@Suite("Reading files ahead")
struct YAMLFilesTests {
  private static let threads = [0, 1, 2, 5]

  /// A file of so many records, some of which hold a fault.
  private static func file(_ name: String, records: Int, faultEvery period: Int = .max) -> YAMLFiles.Input {
    var text = "coso: 1\nmembers:\n"
    for index in 1...max(records, 1) {
      let isFaulty = index % period == 0
      text += "  - id: \(name)-\(index)\n    name: Đinh Văn \(isFaulty ? "\"Tân" : "Tân")\n    cells: [{cell: CB}]\n"
    }
    return YAMLFiles.Input(file: "\(name).yaml", source: .bytes(Array(text.utf8)))
  }

  private static let mixed: [YAMLFiles.Input] =
    [
      file("a", records: 1000), file("b", records: 300, faultEvery: 7), file("c", records: 1),
      YAMLFiles.Input(file: "empty.yaml", source: .bytes([])),
      YAMLFiles.Input(file: "missing.yaml", source: .file(path: "/nowhere/missing.yaml")),
      YAMLFiles.Input(file: "utf16.yaml", source: .bytes(utf16("a: [1, 2]\n", bigEndian: true))),
      YAMLFiles.Input(file: "root.yaml", source: .bytes(Array("- a\n".utf8))), file("d", records: 700, faultEvery: 690),
    ] + (0..<40).map { file("s\($0)", records: $0) }

  @Test("pieces, records, diagnostics and their order are those of a reader for each file", arguments: threads)
  func sameAsReader(threads: Int) {
    var files = YAMLFiles(Self.mixed, threads: threads)
    for input in Self.mixed {
      let (ahead, alone) = (Reading(nextOf: &files), Reading(input))
      #expect(ahead == alone, "\(input.file)")
    }
    #expect(Reading(nextOf: &files).pieces == [.end])
    #expect(Reading(nextOf: &files).diagnostics.isEmpty)
  }

  @Test("so is a record that is larger than everything handed over at once", arguments: threads)
  func largeRecords(threads: Int) {
    let list = (0..<40_000).map(String.init).joined(separator: ", ")
    let text = "coso: 1\nlists:\n" + String(repeating: "- [\(list)]\n", count: 3) + "- end\n"
    let input = YAMLFiles.Input(file: "lists.yaml", source: .bytes(Array(text.utf8)))
    var limits = YAMLReader.Limits()
    limits.recordNodes = 30_000
    for limits in [YAMLReader.Limits(), limits] {
      var files = YAMLFiles([input], limits: limits, threads: threads)
      let (ahead, alone) = (Reading(nextOf: &files), Reading(input, limits: limits))
      #expect(ahead == alone)
    }
  }

  @Test("who stops taking pieces leaves no thread behind", arguments: [1, 4])
  func abandoned(threads: Int) async throws {
    let inputs = (0..<8).map { Self.file("m\($0)", records: 2000) }
    weak var ahead: ReadAhead?
    do {
      let started = ReadAhead(inputs, YAMLReader.Limits(), threads: threads)
      ahead = started
      var batch = PieceBatch()
      started.exchange(&batch, of: 0)
      #expect(!batch.isUsedUp)
      started.stop()
    }
    // Each thread holds what it reads for; a hundred times its share of time is enough to end on any machine.
    for _ in 0..<1000 where ahead != nil { try await Task.sleep(for: .milliseconds(10)) }
    #expect(ahead == nil)
  }

  @Test("a value that is thrown away early ends without waiting", arguments: threads)
  func thrownAway(threads: Int) {
    for taken in 0..<100 {
      var files = YAMLFiles([Self.file("m", records: 1000), Self.file("n", records: 1000)], threads: threads)
      var record = Record()
      var diagnostics: [Diagnostic] = []
      for _ in 0..<taken { _ = files.next(into: &record, diagnostics: &diagnostics) }
      #expect(diagnostics.isEmpty)
    }
  }
}
