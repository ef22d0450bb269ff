import PartyRegistry
import RegistryDiagnostics
import RegistryYAML
import Testing
import VietnameseText

@Suite("What stated intervals say of each other, whatever day is looked at")
struct StatedIntervalTests {
  /// An organisation with two cells that go on, one that was closed, one that came later, and one outside; its members
  /// are the test's.
  static let records =
    head + """
      regulations: vn
      organizations:
      - {id: DB, name: Đảng bộ xã Thử, kind: grassroots-organization, founded: 1960-09-01}
      - {id: CA, name: Chi bộ thôn An, kind: cell, parent: DB, founded: 1960-09-01, groups: [{id: T1, name: Tổ 1, until: 2012-01-01}]}
      - {id: CB, name: Chi bộ thôn Bình, kind: cell, parent: DB, founded: 1960-09-01}
      - {id: CX, name: Chi bộ thôn Xa, kind: cell, parent: DB, founded: 1960-09-01, closed: {from: 2010-01-01, manner: ended}}
      - {id: CN, name: Chi bộ thôn Mới, kind: cell, parent: DB, founded: 2015-01-01}
      members:
      - {id: M0, name: Lê Văn Không, cells: [{cell: CA, from: 1990-02-01}], left: {manner: died, on: 2005-01-01}}

      """

  private static func member(_ rest: String, cells: String = "[{cell: CA, from: 1990-02-01}]") -> String {
    "members:\n- {id: M1, name: Lê Văn Anh, cells: \(cells)\(rest.isEmpty ? "" : ", ")\(rest)}\n"
  }

  private static func admission(_ steps: String, cell: String = "CA") -> String {
    "admissions:\n- {id: K1, person: {name: Lê Văn Ba}, cell: \(cell), steps: [\(steps)]}\n"
  }

  /// The smallest record of each dated reference, its organisation not there.
  static let references: [DatedReference.Kind: String] = [
    .superior:
      "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: «outside-parent-life»CX, founded: 1999-01-01}\n",
    .predecessor:
      "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: DB, founded: {on: 2012-01-01, predecessors: [«outside-life»CX]}}\n",
    .successor:
      "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: DB, founded: 1999-01-01, closed: {from: 2012-01-01, successors: [«outside-life»CN]}}\n",
    .consent:
      "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: DB, founded: 2012-01-01, consents: [{for: cell-over-30, by: «outside-life»CX}]}\n",
    .home: member(
      "", cells: "[{cell: CA, from: 1990-02-01, until: 2012-01-01}, {cell: «home-cell-closed»CX, from: 2012-01-01}]"),
    .admission: member("admitted: {ceremony: 2012-01-01, cell: «outside-life»CX}, official: 2013-01-01"),
    .letterFrom: member(
      "transfers: [{type: official, introduced: 2012-01-01, from: «outside-life»CX, to-outside: Đảng bộ phường Xa}]"),
    .letterTo: member("transfers: [{type: official, introduced: 2012-01-01, from: CA, to: «outside-life»CX}]"),
    .temporary: member("temporary: [{cell: «outside-life»CX, from: 2012-01-01, until: 2012-06-01}]"),
    .post: member("posts: [{organization: «outside-life»CX, title: secretary, mode: assigned, from: 2012-01-01}]"),
    .committee: "committees:\n- {organization: «outside-life»CX, body: cell-committee, from: 2012-01-01}\n",
    .target: "targets:\n- {organization: «outside-life»CX, year: 2012, measure: admissions, at-least: 3}\n",
    .caseCell: admission("{stage: source, on: 2012-01-01}", cell: "«outside-life»CX"),
    .stepBody: admission("{stage: source, on: 2012-01-01, body: «outside-life»CX}"),
    .stepDestination: admission(
      "{stage: source, on: 2012-01-01}, {stage: moved, on: 2012-02-01, to: «outside-life»CX}"),
  ]

  /// What is found of stated intervals, in the shape of the marks, on a day.
  private func found(_ yaml: MarkedYAML, on text: String) throws -> [String] {
    let loaded = load(yaml.text)
    let registry = try #require(loaded.registry, "\(loaded.diagnostics)")
    let codes: Set<Finding.Code> = [
      .outsideLife, .homeCellClosed, .outsideParentLife, .groupEnded, .notAMember, .homeGap, .guestAtHome,
      .letterFromElsewhere, .transferDatesDiffer, .postOutlived, .holderElsewhere, .overlappingIntervals,
      .hostEnded, .voteCountDiffers, .voteNotOfCell, .voteNotOfBody, .voteNotOfficial, .voteReasonUnfounded,
      .voteExcludedTwice,
    ]
    let findings = try registry.registry.check(on: day(text)).filter { codes.contains($0.code) }
    let diagnostics = registry.diagnose(findings)
    for diagnostic in diagnostics {
      for language in [Language.vietnamese, .english] {
        let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
        #expect(!message.contains("{") && !message.contains("“”") && !message.contains("''"), "\(message)")
        #expect(
          !message.contains("reference-") && !message.contains("ending-") && !message.contains("count-"), "\(message)")
      }
    }
    return diagnostics.map { "\($0.place) \($0.code.rawValue)" }
  }

  private func marked(_ text: String) -> MarkedYAML {
    MarkedYAML(Self.records + "---\ncoso: 1\n" + text.replacing("\nadmissions:", with: "\n---\ncoso: 1\nadmissions:"))
  }

  @Test(
    "each reference into an organisation that is not there is told at its place, and nothing else",
    arguments: DatedReference.Kind.allCases, ["2005-06-30", "2012-03-01", "2019-06-30"])
  func reference(_ kind: DatedReference.Kind, on day: String) throws {
    let yaml = marked(try #require(Self.references[kind], "no smallest record of \(kind.rawValue)"))
    #expect(try found(yaml, on: day) == yaml.marks)
  }

  /// Everything else that two statements of a record can contradict, each in its smallest record.
  static let contradictions: [String] = [
    // Homes.
    member(
      "", cells: "[{cell: «home-cell-closed»CX, from: 1999-09-01, until: 2011-01-01}, {cell: CB, from: 2011-01-01}]"),
    member("", cells: "[{cell: CA, from: 1999-09-01, until: «home-gap»2011-01-01}, {cell: CB, from: 2012-01-01}]"),
    member("", cells: "[{cell: CA, from: 1999-09-01, until: «home-gap»2011-01-01}]"),
    member("", cells: "[{cell: CA, from: 1999-09-01, group: «group-ended»T1}]"),
    "members:\n- {id: M1, name: Lê Văn Anh, admitted: {ceremony: 2011-08-01, cell: «home-cell-closed»CX}}\n",
    // Guests.
    member("temporary: [{cell: «guest-at-home»CA, from: 2011-01-01, until: 2011-08-01}]"),
    member(
      "temporary: [{cell: «guest-at-home»CB, from: 2011-01-01, until: 2011-08-01}]",
      cells: "[{cell: CA, from: 1990-02-01, until: 2011-03-01}, {cell: CB, from: 2011-03-01}]"),
    // Letters.
    member(
      "transfers: [{type: official, introduced: 2009-03-01, received: 2009-03-20, from: «letter-from-elsewhere»CB, to: CA}]"
    ),
    member(
      "transfers: [{type: official, introduced: 2009-03-01, received: 2009-03-20, from: «letter-from-elsewhere»CB, to-outside: Xa}]"
    ),
    member(
      "transfers: [{type: official, introduced: 2009-03-01, received: «transfer-dates-differ»2009-03-10, from: CA, to: CB}]"
    ),
    "members:\n- {id: M1, name: Lê Văn Anh, admitted: {ceremony: 1990-02-01, cell: CA}, official: 1991-02-01, transfers: [{type: official, introduced: 2009-03-01, received: «transfer-dates-differ»2009-03-10, from: CA, to: CB}]}\n",
    // Posts.
    member("posts: [{organization: CX, title: secretary, mode: assigned, from: 2005-01-01, until: 2012-01-01}]")
      .replacing("organization: CX", with: "organization: «outside-life»CX"),
    member(
      "posts: [{organization: CA, title: secretary, from: 2005-01-01, until: «post-outlived»2012-01-01}]",
      cells: "[{cell: CA, from: 1990-02-01, until: 2011-03-01}, {cell: CB, from: 2011-03-01}]"),
    member(
      "posts: [«post-outlived»{organization: CA, title: secretary, from: 2005-01-01}]",
      cells: "[{cell: CA, from: 1990-02-01, until: 2011-03-01}, {cell: CB, from: 2011-03-01}]"),
    member(
      "posts: [{organization: CA, title: secretary, from: 2005-01-01, until: «post-outlived»2012-01-01}], left: {manner: died, on: 2011-03-01}"
    ),
    member(
      "posts: [{organization: DB, title: committee-member, from: 2005-01-01, until: «post-outlived»2012-01-01}], transfers: [{type: official, introduced: 2011-02-01, received: 2011-03-01, from: CA, to-outside: Xa}]"
    ),
    member("posts: [{organization: «holder-elsewhere»CB, title: secretary, from: 2005-01-01}]"),
    "committees:\n- {organization: DB, body: committee, from: 2000-01-01, until: 2005-01-01}\n---\ncoso: 1\n"
      + member(
        "posts: [{organization: DB, title: committee-member, from: 2001-01-01, until: «post-outlived»2012-01-01}]"),
    // Bodies.
    "committees:\n- {organization: DB, body: committee, from: 2015-05-20}\n- {organization: DB, body: committee, from: «overlapping-intervals»2015-05-20}\n",
    "committees:\n- {organization: DB, body: committee, from: 2010-05-20, until: 2016-01-01}\n- {organization: DB, body: committee, from: «overlapping-intervals»2015-05-20}\n",
    // Units.
    host
      + "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: DB, founded: 1999-01-01, hosts: [«host-ended»DN]}\n",
    host
      + "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: DB, founded: 1999-01-01, history: [{from: 2009-01-01, hosts: [DM, «host-ended»DN]}]}\n",
    host + member("workplace: «host-ended»DN"),
    host + member("workplace: DM, history: [{from: 2011-01-01, workplace: «host-ended»DN}]"),
    host + member("posts: [{host: «host-ended»DN, title: director, from: 1995-01-01}]"),
    // People.
    member("admitted: {ceremony: 2012-01-01, cell: CA, sponsors: [«not-a-member»M0]}, official: 2013-01-01"),
    admission("{stage: source, on: 2012-01-01, helper: «not-a-member»M0}"),
    admission("{stage: source, on: 2012-01-01, sponsors: [«not-a-member»M0]}"),
  ]

  @Test(
    "each contradiction is told at its place, and nothing else", arguments: contradictions,
    ["2005-06-30", "2011-06-01", "2019-06-30"])
  func contradiction(_ text: String, on day: String) throws {
    let yaml = marked(text)
    #expect(try found(yaml, on: day) == yaml.marks)
  }

  /// A unit that has ended, and one that goes on.
  private static let host =
    "hosts: [{id: DN, name: Công ty Cũ, until: 2010-01-01}, {id: DM, name: Công ty Mới}]\n---\ncoso: 1\n"

  /// What looks like one and is none.
  static let clean: [String] = [
    member("", cells: "[{cell: CA, from: 1999-09-01, until: 2011-01-01}, {cell: CB, from: 2011-01-01}]"),
    // Those who left are missing for a reason, and come back by it.
    member("left: {manner: died, on: 2009-01-01}", cells: "[{cell: CX, from: 1999-09-01}]"),
    member(
      "transfers: [{type: official, introduced: 2008-02-01, received: 2008-03-01, from: CX, to-outside: Xa}]",
      cells: "[{cell: CX, from: 1999-09-01}]"),
    member(
      "transfers: [{type: official, introduced: 2008-02-01, received: 2008-03-01, from: CX, to-outside: Xa}, {type: official, introduced: 2015-02-01, received: 2015-03-01, from-outside: Xa, to: CA}]",
      cells: "[{cell: CX, from: 1999-09-01, until: 2008-03-01}, {cell: CA, from: 2015-03-01}]"),
    // A post ends with its reason and need not say so.
    member(
      "posts: [{organization: CX, title: secretary, from: 2005-01-01}]",
      cells: "[{cell: CX, from: 1999-09-01, until: 2010-01-01}, {cell: CA, from: 2010-01-01}]"),
    member("posts: [{organization: CA, title: secretary, from: 2005-01-01}], left: {manner: died, on: 2011-03-01}"),
    // Anywhere inside the organisation, and by assignment anywhere.
    member(
      "posts: [{organization: DB, title: committee-member, from: 2005-01-01}]",
      cells: "[{cell: CA, from: 1999-09-01, until: 2010-01-01}, {cell: CB, from: 2010-01-01}]"),
    member("posts: [{organization: CB, title: secretary, mode: điều động, from: 2005-01-01}]"),
    // Guests go home, and a letter is no move of the post.
    member(
      "posts: [{organization: CA, title: secretary, from: 2005-01-01}], temporary: [{cell: CB, from: 2011-01-01, until: 2011-08-01}]"
    ),
    // A unit was left before it ended, or by death.
    host
      + "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: DB, founded: 1999-01-01, hosts: [DN], history: [{from: 2010-01-01, hosts: [DM]}]}\n",
    host
      + "organizations:\n- {id: CZ, name: Chi bộ Z, kind: cell, parent: DB, founded: 1999-01-01, hosts: [DN], closed: {from: 2010-01-01, manner: ended}}\n",
    host + member("workplace: DN, history: [{from: 2009-01-01, workplace: DM}]"),
    host
      + member(
        "workplace: DN, posts: [{host: DN, title: director, from: 1995-01-01}], left: {manner: died, on: 2009-01-01}"),
    host + member("posts: [{host: DN, title: director, from: 1995-01-01, until: 2010-01-01}]"),
    // A term ends when the next takes office.
    "committees:\n- {organization: DB, body: committee, from: 2010-05-20}\n- {organization: DB, body: committee, from: 2015-05-20}\n",
    member("", cells: "[{cell: CA, from: 1999-09-01, until: 2012-01-01, group: T1}, {cell: CA, from: 2012-01-01}]"),
  ]

  @Test("what has its reason is not told", arguments: clean)
  func isClean(_ text: String) throws {
    #expect(try found(marked(text), on: "2019-06-30") == [])
  }

  @Test("whoever is named in a vote is of that cell, official, and away for the reason that is given")
  func votes() throws {
    let people = """
      members:
      - {id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01}], official: 1991-02-01}
      - {id: M2, name: Lê Văn Bảo, cells: [{cell: CB, from: 1990-02-01}], official: 1991-02-01}
      - {id: M3, name: Lê Văn Ca, cells: [{cell: CA, from: 2019-02-01}], admitted: {ceremony: 2019-02-01, cell: CA}}
      - {id: M4, name: Lê Văn Dư, cells: [{cell: CA, from: 1990-02-01}], official: 1991-02-01, standing: [{state: exempt, from: 2018-01-01}]}
      - {id: M5, name: Lê Văn Em, cells: [{cell: CA, from: 1990-02-01}], official: 1991-02-01, temporary: [{cell: CB, from: 2019-03-01, until: 2019-09-01}]}
      ---
      coso: 1
      """
    func excluded(_ list: String) throws -> (found: [String], marks: [String]) {
      let yaml = marked(
        people + "\n"
          + Self.admission(
            "{stage: cell-resolution, on: 2019-06-03, votes: {entitled: 3, excluded: [\(list)], for: 2}}"))
      return (try found(yaml, on: "2019-06-30"), yaml.marks)
    }
    let good = try excluded(
      "{member: M4, why: exempt-absent}, {member: M5, why: temporary-away}, {why: temporary-away}, {member: M1, why: ốm}"
    )
    #expect(good.found == [])
    let bad = try excluded(
      "{member: «vote-not-of-cell»M2, why: temporary-away}, {member: «vote-not-official»M3, why: temporary-away}, "
        + "{member: M4, why: «vote-reason-unfounded»temporary-away}, {member: M5, why: «vote-reason-unfounded»exempt-absent}, "
        + "{member: «vote-excluded-twice»M4, why: exempt-absent}")
    #expect(bad.found == bad.marks)
  }

  @Test(
    "how many have a vote, and how many there are, is what the records of the day say",
    arguments: [
      "{entitled: 2, members: 3, for: 2}", "{entitled: «vote-count-differs»3, for: 2}",
      "{entitled: «vote-count-differs»1, members: 3, for: 1}", "{entitled: 2, members: «vote-count-differs»2, for: 2}",
    ])
  func counts(_ votes: String) throws {
    let people = """
      members:
      - {id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01}], official: 1991-02-01}
      - {id: M2, name: Lê Văn Bảo, cells: [{cell: CA, from: 1990-02-01}], official: 1991-02-01, standing: [{state: exempt, from: 2018-01-01}]}
      - {id: M3, name: Lê Văn Ca, admitted: {ceremony: 2019-02-01, cell: CA}}
      - {id: M4, name: Lê Văn Dư, cells: [{cell: CB, from: 1990-02-01}], official: 1991-02-01, temporary: [{cell: CA, from: 2019-03-01, until: 2019-09-01}]}
      ---
      coso: 1

      """
    let yaml = marked(people + Self.admission("{stage: cell-resolution, on: 2019-06-03, votes: \(votes)}"))
    #expect(try found(yaml, on: "2019-06-30") == yaml.marks)
  }

  @Test("a committee counts its own, and nobody who holds no post there has a part in its vote")
  func committee() throws {
    let yaml = marked(
      """
      members:
      - {id: M1, name: Lê Văn Anh, cells: [{cell: CA, from: 1990-02-01}], official: 1991-02-01, posts: [{organization: DB, title: secretary, from: 2015-01-01}]}
      - {id: M2, name: Lê Văn Bảo, cells: [{cell: CA, from: 1990-02-01}], official: 1991-02-01}
      ---
      coso: 1

      """
        + Self.admission(
          "{stage: committee-review, on: 2019-06-03, body: DB, votes: {entitled: 9, excluded: [{member: «vote-not-of-body»M2, why: ốm}], for: 8}}"
        ))
    #expect(try found(yaml, on: "2019-06-30") == yaml.marks)
  }

  @Test("how bad each is an edition says", arguments: ["outside-life", "group-ended", "host-ended", "member-on-day"])
  func severity(_ rule: String) throws {
    let texts: [String: String] = [
      "outside-life": Self.references[.temporary] ?? "", "host-ended": Self.host + Self.member("workplace: DN"),
      "group-ended": Self.member("", cells: "[{cell: CA, from: 1999-09-01, group: T1}]"),
      "member-on-day": Self.admission("{stage: source, on: 2012-01-01, helper: M0}"),
    ]
    let text = marked(try #require(texts[rule])).text.replacing("regulations: vn", with: "regulations: [vn, p.yaml]")
    for (level, severities) in [("off", []), ("note", [.note]), ("error", [.error])]
      as [(String, [Finding.Severity])]
    {
      let edition = "edition: p\nlabel: {vi: Tỉnh, en: Province}\nrules: [{id: \(rule), level: \(level)}]\n"
      let loaded = try RegistryLoader().load(sources: [
        RegistrySource(name: "0.yaml", text: text), RegistrySource(name: "p.yaml", text: edition),
      ])
      let codes: Set<Finding.Code> = [.outsideLife, .groupEnded, .hostEnded, .notAMember]
      let found = try loaded.registry.check(on: day("2019-06-30")).filter { codes.contains($0.code) }
      #expect(found.map(\.severity) == severities)
    }
  }

  @Test("an admission case stands in a cell")
  func caseInNoCell() {
    let yaml = MarkedYAML(
      Self.records + "---\ncoso: 1\n"
        + Self.admission(
          "{stage: source, on: 2012-01-01, votes: {entitled: 3, excluded: [{member: «unknown-reference»M9, why: ốm}], for: 3}}, {stage: moved, on: 2012-02-01, to: «not-a-cell»DB}",
          cell: "«not-a-cell»DB"))
    #expect(Set(yaml.problems()) == Set(yaml.marks))
  }
}
