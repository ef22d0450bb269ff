internal import CFuzzer
internal import Glibc
internal import JSONText

/// The command itself, as a process of its own: every input is a command line, its words apart by zeros. `COSO` in the
/// environment says where it is; it runs in a folder with two small registries.
enum CommandTarget {
  /// How a command ends: the codes that it promises.
  private static let promised: Set<Int> = [0, 64, 65, 66, 69, 73]

  static func run(_ bytes: [UInt8]) {
    guard let coso = unsafe getenv("COSO") else { breach("COSO does not say where the command is") }
    _ = registriesOnce
    let words = words(of: bytes)
    for name in ["out.csv", "out.html", "out.pdf", "out.xlsx"] { Files.remove(name) }
    var arguments = unsafe ([unsafe String(cString: coso)] + words).map { unsafe strdup($0) }
    unsafe arguments.append(nil)
    defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
    let status = Int(unsafe fuzzer_run(coso, &arguments, Files.folder, 9))
    law(status >= 0, "coso does not start")
    law(status != Int(FUZZER_HUNG), "9 s and no end: \(words)")
    law(status & 0x7F == 0, "signal \(status & 0x7F): \(words)")
    judge(status >> 8 & 0xFF, words)
  }

  /// The words, none of which may lead out of the folder.
  private static func words(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0, omittingEmptySubsequences: false).prefix(16).map { word in
      let text = String(decoding: word.filter { $0 != 0x2F }, as: UTF8.self)
      switch text {
      case "REGISTRY": return "registry.yaml"
      case "REFUSED": return "refused.yaml"
      // The folder above is somebody else's.
      case "..": return "."
      default: return text
      }
    }
  }

  private static func judge(_ code: Int, _ words: [String]) {
    law(promised.contains(code), "exit \(code): \(words)")
    let complaints = Files.read(".complaints")
    // Whatever is refused is said.
    law(code == 0 || !complaints.isEmpty, "exit \(code) without a word: \(words)")
    law(!complaints.contains(text: "Fatal error"), "a fault: \(words)")
    law(Files.read("registry.yaml") == Array(registry.utf8), "what was read has been written over: \(words)")
    guard code == 0, !words.contains("-o"), !words.contains("--output"), !words.contains("--help") else { return }
    guard let format = words.firstIndex(of: "--format"), words.indices.contains(format + 1) else { return }
    let output = Files.read(".output")
    if words[format + 1] == "json", words[0] != "check", !words.contains("-h") {
      law((try? JSONReader().read(output)) != nil, "no JSON: \(words)")
    }
  }

  private static let registriesOnce: Void = {
    Files.write(Array(registry.utf8), to: "registry.yaml")
    Files.write(Array(refused.utf8), to: "refused.yaml")
  }()

  private static let refused = "coso: 1\nregistry: R\nmembers:\n  - {id: M, name: A, born: 2019-13-01, nmae: B}\n"
  private static let registry = """
    coso: 1
    registry: Sổ thử
    regulations: vn
    organizations:
      - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, place: Thử, founded: 1999-09-01}
      - {id: CB, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1999-09-01}
      - {id: CN, name: Chi bộ thôn Bình, kind: chi bộ, parent: DB, founded: 1999-09-01, closed: {from: 2018-01-01, manner: ended}}
    members:
      - {id: M-1, name: Lê Văn Anh, born: 1950-01-01, citizen-id: "001050000001", admitted: {decision: 1-QĐ, decision-date: 1990-01-10, ceremony: 1990-02-01, cell: CB}, official: 1991-02-01, posts: [{organization: CB, title: bí thư, from: 2017-01-01}]}
      - {id: M-2, name: Lê Thị Bình, born: 1980-01-01, admitted: {ceremony: 2018-02-01, cell: CB}}
    targets:
      - {organization: DB, year: 2019, measure: admissions, at-least: 2, decision: {number: 1-NQ, signed: 2019-01-10}}
    admissions:
      - id: KN-1
        person: {name: Đỗ Đức Hùng, sex: male, born: 1995-03-14}
        cell: CB
        source: hamlet
        track: residential
        steps:
          - {stage: source, on: 2018-05-20}
          - {stage: sympathizer, on: 2018-07-03}

    """
}
