import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("Records that contradict themselves")
struct ContradictionTests {
  /// One fact of the sample broken: what takes the place of what. `«code»` marks the finding, `«@»` the other place.
  struct Break: Sendable, CustomTestStringConvertible {
    let edits: [(from: String, to: String)]
    var testDescription: String { edits.map(\.to).joined(separator: "; ") }

    init(_ edits: (String, String)...) { self.edits = edits.map { (from: $0.0, to: $0.1) } }

    /// The sample with the break in it, and the marks.
    func broken() -> (text: String, marks: [String], other: [String]) {
      var marked = ContradictionSample.text
      for (from, to) in edits {
        let parts = marked.split(separator: from, omittingEmptySubsequences: false)
        #expect(parts.count == 2, "“\(from)” stands \(parts.count - 1) times")
        marked = parts.joined(separator: to)
      }
      let yaml = MarkedYAML(marked)
      let other = yaml.marks.filter { $0.hasSuffix(" @") }.map { String($0.dropLast(2)) }
      return (yaml.text, yaml.marks.filter { !$0.hasSuffix(" @") }, other)
    }
  }

  private static func check(_ text: String) throws -> [Diagnostic] {
    let loaded = try #require(load(text).registry, "\(load(text).diagnostics.map(\.code.rawValue))")
    return loaded.diagnose(loaded.registry.check(on: try day(ContradictionSample.day)))
  }

  @Test("are not found where nothing contradicts anything")
  func clean() throws {
    let found = try Self.check(ContradictionSample.text)
    #expect(found.map { "\($0.place) \($0.code.rawValue)" } == [])
  }

  // MARK: The order of dates

  @Test("every entry of the table has a break")
  func everyEntry() {
    let table = Set(DateOrder.table.map { "\($0.earlier) \($0.later)" })
    #expect(table == Set(Self.orders.map { "\($0.earlier) \($0.later)" }))
    #expect(table.count == DateOrder.table.count)
  }

  @Test("a broken order is told at the date that is likelier wrong, with the other one", arguments: orders.map(\.break))
  func order(_ broken: Break) throws {
    let (text, marks, other) = broken.broken()
    let found = try Self.check(text)
    #expect(found.map { "\($0.place) \($0.code.rawValue)" } == marks)
    let places = found.flatMap(\.related).map { $0.span.map { "\($0.start.line):\($0.start.column)" } ?? "-" }
    #expect(places == other)
  }

  // MARK: Everything else

  @Test("everything else is told at its place, and nothing but that", arguments: others)
  func other(_ broken: Break) throws {
    let (text, marks, _) = broken.broken()
    #expect(try Self.check(text).map { "\($0.place) \($0.code.rawValue)" } == marks)
  }

  @Test("every code of the room has a break, and sentences that find all their facts")
  func everyCode() throws {
    var told: Set<String> = []
    for broken in Self.orders.map(\.break) + Self.others {
      for diagnostic in try Self.check(broken.broken().text) {
        told.insert(diagnostic.code.rawValue)
        for language in [Language.vietnamese, .english] {
          let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
          #expect(!message.contains("{") && !message.contains("“”") && !message.contains("''"), "\(message)")
          #expect(!message.contains("fact-") && !message.contains("same-"), "\(message)")
        }
      }
    }
    #expect(Set(Catalogue.contradictions.map(\.code.rawValue)).subtracting(told) == [])
  }

  // MARK: What is no contradiction

  @Test(
    "dates that are known in part, or lie on one day, contradict nothing by themselves",
    arguments: [
      Break(("born: 1950-03-04", "born: 1950"), ("decision-date: 1990-01-10", "decision-date: 1990")),
      Break(("issued: 1972-05-01", "issued: 1970")),
      Break(("received: 1990-01-20", "received: 1990-01-10")),
      Break(("{years: 30, day: 2006-02-03}", "{years: 30, day: 2016}")),
      Break(("from: 2011-05-06", "from: 2012-06-01")),
    ])
  func unknown(_ edited: Break) throws {
    #expect(try Self.check(edited.broken().text).map(\.code.rawValue) == [])
  }

  @Test(
    "two of one name and birth are two people where their records say so",
    arguments: [
      Break(("born: 1976-01-02, citizen-id", "born: 1975-01-02, citizen-id"), ("Đỗ Thị Én", "Đỗ Văn Dũng")),
      Break(("name: Vũ Văn Giang, born: 1968-10-11", "name: Trần Thị Bình, sex: male, born: 1948-05-06")),
    ])
  func namesakes(_ edited: Break) throws {
    #expect(try Self.check(edited.broken().text).map(\.code.rawValue) == [])
  }

  @Test("an edition says how bad it is, or that it is nothing")
  func severity() throws {
    for (level, severities) in [("off", []), ("note", [.note]), ("error", [.error])]
      as [(String, [Diagnostic.Severity])]
    {
      let (text, _, _) = Break(("issued: 1972-05-01", "issued: 1969"), ("regulations: vn", "regulations: [vn, p.yaml]"))
        .broken()
      let edition = "edition: p\nlabel: {vi: Tỉnh, en: Province}\nrules: [{id: before-admission, level: \(level)}]\n"
      let loaded = try RegistryLoader().load(sources: [
        RegistrySource(name: "0.yaml", text: text), RegistrySource(name: "p.yaml", text: edition),
      ])
      let found = loaded.diagnose(loaded.registry.check(on: try day(ContradictionSample.day)))
      #expect(found.map(\.severity) == severities)
    }
  }

  @Test("only what has happened by the day is told")
  func asOfTheDay() throws {
    let (text, _, _) = Break(("day: 2006-02-03", "day: 2016-05-19")).broken()
    let loaded = try #require(load(text).registry)
    for (on, count) in [("2016-05-18", 0), ("2016-05-19", 1)] {
      #expect(try loaded.registry.check(on: day(on)).count { $0.code == .afterDeparture } == count)
    }
  }
}
