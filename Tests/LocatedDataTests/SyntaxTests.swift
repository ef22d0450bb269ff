import Foundation
import LocatedData
import RegistryDiagnostics
import Testing

@Suite("The tree of a file's bytes")
struct SyntaxTests {
  /// All files of a folder of the project.
  static func files(under folder: String) -> [String] {
    let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let root = URL(fileURLWithPath: folder, relativeTo: project).resolvingSymlinksInPath()
    let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.contains(".build") }.sorted()
      .map { root.appendingPathComponent($0).path }
  }

  /// Whether the pieces give the bytes back, and nodes lie within each other.
  static func isWhole(_ syntax: YAMLSyntax) -> Bool {
    var end = 0
    for piece in syntax.pieces {
      guard piece.range.lowerBound == end, !piece.range.isEmpty else { return false }
      end = piece.range.upperBound
    }
    guard end == syntax.bytes.count else { return false }
    return syntax.nodes.allSatisfy { node in
      guard node.start <= node.range.lowerBound, node.range.upperBound <= end else { return false }
      guard let parent = node.parent.map({ syntax[$0] }) else { return true }
      return parent.range.lowerBound <= node.start && node.range.upperBound <= parent.range.upperBound
    }
  }

  @Test(
    "no hand-written file is declined, and every byte stands in one piece",
    arguments: ["Examples", "Sources/CEditions"])
  func handWritten(folder: String) throws {
    let files = Self.files(under: folder)
    #expect(files.count >= 3)
    // What a program wrote for the reform is much of the same.
    for (index, file) in files.enumerated() where !file.contains("Reform2025") || index % 6 == 0 || Tally.scale > 1 {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: file)))
      let syntax = try YAMLSyntax(bytes)
      #expect(Self.isWhole(syntax), "\(file)")
    }
  }

  @Test(
    "a folder of files that the environment names",
    .enabled(if: ProcessInfo.processInfo.environment["YAML_CORPUS"] != nil))
  func corpus() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["YAML_CORPUS"])
    var tally = Tally()
    for file in Self.files(under: folder) { try tally.check([UInt8](Data(contentsOf: URL(fileURLWithPath: file)))) }
    tally.report(folder)
  }

  @Test("what is made of YAML's own characters is read as libyaml reads it, or declined", arguments: 0..<4)
  func noise(seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed) + 177)
    let words = [
      " ", " ", "  ", "\n", "\n", "\n  ", "\n- ", "- ", ": ", ":", ", ", ",", "[", "]", "{", "}", "&a ", "*a", "!x ",
      "|",
      ">", "|-\n", ">+\n", "? ", "#", " # c", "'", "\"", "\\", "a", "b", "ễ", "0", "---", "...", "\r\n", "\r", "\t",
      "%", "key: ",
      "\n    ", "'q'", "\"d\"", "[x, y]", "{a: 1}", "!!str ", "2", "\u{FEFF}",
    ]
    var tally = Tally()
    for _ in 0..<(1_500 * Tally.scale) {
      tally.check(Array((0..<random.below(14)).map { _ in words[random.below(words.count)] }.joined().utf8))
    }
    tally.report("noise \(seed)")
  }

  @Test("a file that was changed here and there is read as libyaml reads it, or declined", arguments: 0..<4)
  func mutations(seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed) + 31)
    var tally = Tally()
    for _ in 0..<(400 * Tally.scale) {
      var generator = YAMLGenerator(seed: random.next())
      var bytes = Array(generator.file().utf8)
      for _ in 0...random.below(3) where !bytes.isEmpty {
        let place = random.below(bytes.count)
        let special = Array("\t\n\r \"'[]{}:,-?&*!|>%@`#\\ab".utf8)
        switch random.below(4) {
        case 0: bytes[place] = special[random.below(special.count)]
        case 1: bytes.insert(special[random.below(special.count)], at: place)
        case 2: bytes.remove(at: place)
        default:
          let end = min(bytes.count, place + random.below(40))
          bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
        }
      }
      tally.check(bytes)
    }
    tally.report("mutations \(seed)")
  }

  @Test("generated files are read as libyaml reads them", arguments: 0..<4)
  func generated(seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed))
    var tally = Tally()
    for _ in 0..<(400 * Tally.scale) {
      var generator = YAMLGenerator(seed: random.next())
      tally.check(Array(generator.file().utf8))
    }
    #expect(tally.refused == 0)
    #expect(tally.declined == 0)
    tally.report("generated \(seed)")
  }
}

/// Counts what happened to files that libyaml reads.
struct Tally {
  /// How much more than usual is tried: for a long look at a change of the reader.
  static let scale = ProcessInfo.processInfo.environment["YAML_ROUNDS"].flatMap(Int.init) ?? 1

  var same = 0
  var declined = 0
  var refused = 0
  var reasons: [String: Int] = [:]

  /// Holds our tree against libyaml's.
  mutating func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self).debugDescription
    do {
      let syntax = try YAMLSyntax(unproven: bytes)
      #expect(SyntaxTests.isWhole(syntax), "\(text)")
      do {
        try syntax.prove()
        same += 1
      } catch {
        Issue.record("\(error.position) \(text)")
      }
    } catch {
      if EventTree(bytes) != nil {
        declined += 1
        reasons[error.reason.rawValue, default: 0] += 1
        if let path = ProcessInfo.processInfo.environment["DECLINED"], let file = FileHandle(forWritingAtPath: path) {
          file.seekToEndOfFile()
          file.write(Data("\(error.reason) \(error.position.line):\(error.position.column) \(text)\n".utf8))
        }
      } else {
        refused += 1
      }
    }
  }

  func report(_ name: String) {
    guard ProcessInfo.processInfo.environment["DECLINED"] != nil else { return }
    print("TALLY \(name): same \(same), declined \(declined) \(reasons), libyaml refuses \(refused)")
  }
}
