import PartyRegistry
import RegistryDiagnostics
import RegistryExport
import RegistryYAML
import Testing

/// A registry in which every text about a person is one that nothing else has.
///
/// Which texts there are is asked of the readers: a new field is planted by itself, in the records below.
struct PlantedRegistry {
  /// A planted text, the way to its key, and the class that its field has.
  struct Secret: Sendable, CustomTestStringConvertible {
    var path: String
    var privacy: Privacy
    /// How it may be written.
    var spellings: [String]

    var testDescription: String { path }
  }

  let snapshot: Snapshot
  let secrets: [Secret]
  /// The registry as a file.
  let text: String

  static let shared = Result { try PlantedRegistry() }

  /// A value of YAML.
  private indirect enum Node {
    case scalar(String)
    case mapping([(key: String, value: Node)])
    case list([Node])

    var text: String {
      switch self {
      case .scalar(let text): text
      case .mapping(let pairs): "{" + pairs.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}"
      case .list(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
      }
    }

    /// The text at the end of a way.
    func scalar(at steps: ArraySlice<Substring>) -> String? {
      switch self {
      case .scalar(let text): return steps.isEmpty ? text : nil
      case .list(let elements): return elements.first?.scalar(at: steps)
      case .mapping(let pairs):
        guard let step = steps.first else { return nil }
        let key = step.replacing("[]", with: "")
        return pairs.first { $0.key == key }?.value.scalar(at: steps.dropFirst())
      }
    }

    /// Puts a text in the place of a key, unless there is something; `false` where there is no such place.
    mutating func plant(_ text: String, _ steps: ArraySlice<Substring>) -> Bool {
      guard let step = steps.first else { return true }
      switch self {
      case .list(var elements):
        // In each element that has the place: what one of them shows another may not.
        var isPlanted = false
        for index in elements.indices where elements[index].plant(text, steps) { isPlanted = true }
        self = .list(elements)
        return isPlanted
      case .mapping(var pairs):
        let key = String(step.replacing("[]", with: ""))
        guard let index = pairs.firstIndex(where: { $0.key == key }) else {
          // Where something goes to a cell it does not go outside.
          let isElsewhere = pairs.contains { "\($0.key)-outside" == key }
          guard steps.count == 1, !isElsewhere else { return false }
          pairs.append((key, step.hasSuffix("[]") ? .list([.scalar(text)]) : .scalar(text)))
          self = .mapping(pairs)
          return true
        }
        guard steps.count > 1 else { return false }
        let planted = pairs[index].value.plant(text, steps.dropFirst())
        self = .mapping(pairs)
        return planted
      case .scalar: return false
      }
    }
  }

  /// The secrets that stand in a text, however they are written.
  func shown(in text: some Sequence<UInt8>) -> [Secret] {
    let words = Self.words(in: Array(text))
    return secrets.filter { secret in secret.spellings.contains(where: words.contains) }
  }

  /// All that may be a secret: the planted texts, which begin alike, and runs of digits as dates have them.
  private static func words(in text: [UInt8]) -> Set<String> {
    let beginning = Array("KIN".utf8)
    var words: Set<String> = []
    var index = 0
    func run(from start: Int, while isPart: (UInt8) -> Bool) -> Int {
      var end = start
      while end < text.count, isPart(text[end]) { end += 1 }
      return end
    }
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    while index < text.count {
      let byte = text[index]
      if byte == 0x4B, text[index...].starts(with: beginning) {
        let start = index + beginning.count
        let isID = start < text.count && text[start] == 0x2D
        let end = isID ? run(from: start + 1) { $0 &- 0x41 < 26 } : run(from: start, while: isDigit)
        // The end of the word is that of the secret, whatever comes next.
        if end > start { words.insert(String(decoding: text[index..<end], as: UTF8.self) + (isID ? "" : "X")) }
        index = end
      } else if isDigit(byte) {
        let end = run(from: index) { isDigit($0) || $0 == 0x2D || $0 == 0x2F }
        words.insert(String(decoding: text[index..<end], as: UTF8.self))
        index = end
      } else {
        index += 1
      }
    }
    return words
  }

  private static func mapping(_ pairs: (String, Node)...) -> Node { .mapping(pairs.map { ($0.0, $0.1) }) }
  private static func scalar(_ text: String) -> Node { .scalar(text) }

  /// A member with everything in which a text may stand.
  private static var member: Node {
    mapping(
      ("id", scalar("KIN-MEMBER")), ("sex", scalar("female")), ("born", scalar("1961-07-23")),
      ("workplace", scalar("DN")), ("service", .list([scalar("retired")])),
      ("occupation", mapping()), ("education", mapping(("political-theory", scalar("intermediate")))),
      ("cards", .list([mapping(("issued", scalar("1985-02-03")), ("joined", scalar("1984-04-17")))])),
      (
        "memberships",
        .list([
          mapping(
            (
              "admitted",
              mapping(
                ("decision", mapping(("signed", scalar("1984-04-10")))), ("ceremony", scalar("1984-04-17")),
                ("cell", scalar("CB-1")))
            ),
            (
              "official",
              mapping(("on", scalar("1985-04-17")), ("decision", mapping(("signed", scalar("1985-05-19")))))
            ),
            (
              "left",
              mapping(
                ("manner", scalar("resigned")), ("on", scalar("1990-08-09")),
                ("decision", mapping(("signed", scalar("1990-08-08")))))
            )),
          mapping(
            (
              "admitted",
              mapping(
                ("decision", mapping(("signed", scalar("2000-05-30")))), ("ceremony", scalar("2000-06-16")),
                ("cell", scalar("CB-1")))
            ),
            ("official", scalar("2001-06-16"))),
        ])
      ),
      (
        "cells",
        .list([
          mapping(
            ("cell", scalar("CB-1")), ("group", scalar("TO-1")), ("from", scalar("2000-06-16")),
            ("decision", mapping(("signed", scalar("2000-06-15"))))),
          mapping(
            ("cell", scalar("CB-1")), ("group", scalar("TO-1")), ("from", scalar("1984-04-17")),
            ("until", scalar("1990-08-09"))),
        ])
      ),
      (
        "transfers",
        .list([
          mapping(
            ("type", scalar("official")), ("introduced", scalar("1990-07-12")), ("received", scalar("1990-08-09")),
            ("from", scalar("CB-1"))),
          mapping(
            ("type", scalar("official")), ("introduced", scalar("2000-06-01")), ("received", scalar("2000-06-16")),
            ("to", scalar("CB-1"))),
        ])
      ),
      (
        "temporary",
        .list([
          mapping(
            ("cell", scalar("CB-2")), ("from", scalar("2018-03-05")), ("until", scalar("2019-01-15")),
            ("reason", scalar("study")), ("decision", mapping(("signed", scalar("2018-03-04")))),
            ("ended-by", mapping(("signed", scalar("2019-01-14")))))
        ])
      ),
      (
        "standing",
        .list([
          mapping(
            ("state", scalar("exempt")), ("from", scalar("2016-09-11")),
            ("decision", mapping(("signed", scalar("2016-09-10")))))
        ])
      ),
      (
        "posts",
        .list([
          mapping(
            ("organization", scalar("CB-1")), ("title", scalar("secretary")), ("from", scalar("2015-01-13")),
            ("mode", scalar("elected")), ("decision", mapping(("signed", scalar("2015-01-12")))),
            ("ended-by", mapping(("signed", scalar("2018-09-12")))),
            ("kept-by", mapping(("signed", scalar("2018-01-15")))), ("until", scalar("2018-09-13")),
            ("ratified", mapping(("on", scalar("2015-01-20")), ("decision", mapping(("signed", scalar("2015-01-19"))))))
          ),
          mapping(
            ("organization", scalar("CB-1")), ("title", scalar("cell-committee-member")),
            ("from", scalar("2009-10-11")),
            ("until", scalar("2014-10-12")),
            ("ratified", mapping(("on", scalar("2009-10-20")), ("decision", mapping(("signed", scalar("2009-10-19"))))))
          ),
        ])
      ),
      (
        "discipline",
        .list([
          mapping(
            ("form", scalar("reprimand")), ("on", scalar("2003-11-14")),
            ("decision", mapping(("signed", scalar("2003-11-13")))))
        ])
      ),
      (
        "rewards",
        .list([mapping(("on", scalar("2012-12-12")), ("decision", mapping(("signed", scalar("2012-12-11")))))])
      ),
      (
        "badges",
        .list([
          mapping(
            ("years", scalar("30")), ("day", scalar("2019-02-03")),
            ("decision", mapping(("signed", scalar("2019-02-01")))))
        ])
      ))
  }

  /// A case with everything in which a text may stand.
  private static var admission: Node {
    mapping(
      ("id", scalar("KIN-CASE")), ("cell", scalar("CB-1")), ("source", scalar("residential")),
      (
        "person",
        mapping(
          ("sex", scalar("male")), ("born", scalar("1996-03-29")), ("workplace", scalar("DN")),
          ("education", scalar("upper-secondary")))
      ),
      (
        "steps",
        .list([
          mapping(
            ("stage", scalar("sympathizer")), ("on", scalar("2018-02-27")), ("sponsors", .list([scalar("KIN-MEMBER")])),
            ("signed", scalar("2018-02-26")),
            (
              "votes",
              mapping(
                ("entitled", scalar("5")), ("for", scalar("5")),
                ("excluded", .list([mapping(("member", scalar("KIN-MEMBER")))])))
            ),
            ("extended", mapping(("signed", scalar("2018-02-25")))),
            ("override", mapping(("signed", scalar("2018-02-24"))))),
          mapping(("stage", scalar("introductions")), ("on", scalar("2019-04-13"))),
          mapping(
            ("stage", scalar("cell-resolution")), ("on", scalar("2019-05-06")),
            ("override", mapping(("signed", scalar("2019-05-05")))),
            ("votes", mapping(("entitled", scalar("5")), ("for", scalar("5"))))),
          mapping(
            ("stage", scalar("committee-resolution")), ("on", scalar("2019-05-20")),
            ("votes", mapping(("entitled", scalar("5")), ("for", scalar("5")))),
            ("override", mapping(("signed", scalar("2019-05-19"))))),
          mapping(
            ("stage", scalar("decision")), ("on", scalar("2019-05-27")),
            ("override", mapping(("signed", scalar("2019-05-26"))))),
        ])
      ))
  }

  private init() throws {
    let regulations = try Regulations.vietnam()
    var member = Self.member
    var admission = Self.admission
    var secrets: [Secret] = []
    let keys = RecordKey.registry(regulations)
    var unplaced: [String] = []
    for (number, key) in keys.enumerated() where ["members", "admissions"].contains(key.section) {
      let steps = key.path.split(separator: ".").dropFirst()
      guard !steps.isEmpty, key.forms.contains(where: { $0 == .text || $0 == .list([.text]) }) else { continue }
      // Where the day of signing matters the number stands within the mapping of the decision.
      let decision = key.forms.contains(.part("decision"))
      let way = steps.map { $0 } + (decision ? ["number"] : [])
      let isList = key.forms.contains(.list([.text]))
      let last = way.count - 1
      let path = way.enumerated().map { $0 == last && isList ? $1 + "[]" : $1 }
      let secret = "KIN\(number)X"
      let planted =
        key.section == "members" ? member.plant(secret, path[...]) : admission.plant(secret, path[...])
      guard planted else {
        unplaced.append(key.path)
        continue
      }
      secrets.append(Secret(path: key.path, privacy: Privacy(key.privacy), spellings: [secret]))
    }
    // The keys of a membership may stand flat as well: they have been planted in the list. The others are names for
    // what stands below them, and the id of a group.
    let others = ["members[].occupation", "members[].cells[].group", "admissions[].person"]
    #expect(
      unplaced.filter { !others.contains($0) && !$0.contains(/^members\[\]\.(admitted|official|left)/) } == [])
    // A day that stands once tells its fact wherever it is shown.
    let days = (member.text + admission.text).matches(of: /[12][0-9]{3}-[0-9]{2}-[0-9]{2}/).map { String($0.output) }
    for key in keys where key.forms.contains(where: { $0 == .day || $0 == .partialDate }) {
      let steps = key.path.split(separator: ".").dropFirst()
      let record = key.section == "members" ? member : key.section == "admissions" ? admission : nil
      guard let day = record?.scalar(at: steps), days.count(where: { $0 == day }) == 1 else { continue }
      let parts = day.split(separator: "-").compactMap { Int($0) }
      let spellings = [
        day, "\(parts[2])/\(parts[1])/\(parts[0])",
        (parts[2] < 10 ? "0" : "") + "\(parts[2])/" + (parts[1] < 3 ? "0" : "") + "\(parts[1])/\(parts[0])",
        (parts[2] < 10 ? "0" : "") + "\(parts[2])/" + (parts[1] < 10 ? "0" : "") + "\(parts[1])/\(parts[0])",
      ]
      secrets.append(Secret(path: key.path, privacy: Privacy(key.privacy), spellings: spellings))
    }
    for id in ["KIN-MEMBER", "KIN-CASE"] {
      secrets.append(Secret(path: id, privacy: .internal, spellings: [id]))
    }
    self.secrets = secrets
    text = """
      coso: 1
      registry: Đảng bộ xã Thử
      regulations: vn
      hosts:
        - {id: DN, name: Công ty Thử, type: enterprise, ownership: non-state, locality: xã Thử}
      organizations:
        - {id: DB, name: Đảng bộ xã Thử, kind: grassroots-organization, founded: 1980-01-01}
        - {id: CB-1, name: Chi bộ thôn Một, kind: cell, parent: DB, founded: 1980-01-01, groups: [{id: TO-1, name: Tổ một}]}
        - {id: CB-2, name: Chi bộ thôn Hai, kind: cell, parent: DB, founded: 1980-01-01}
      members:
        - \(member.text)
      admissions:
        - \(admission.text)

      """
    do {
      snapshot = try RegistryLoader().load(sources: [RegistrySource(name: "planted.yaml", text: text)]).registry
        .snapshot(on: try #require(Day("2019-06-30")))
    } catch let error as DiagnosticsError {
      Issue.record("\(TextReport(most: .sensitive).render(error.diagnostics))\n\(text)")
      throw error
    }
  }
}

extension Privacy {
  /// The class of a document's parts that a field of a record has.
  fileprivate init(_ privacy: Diagnostic.Privacy) {
    self =
      switch privacy {
      case .public: .public
      case .internal: .internal
      case .membership, .personal: .personal
      case .sensitive: .sensitive
      }
  }
}
