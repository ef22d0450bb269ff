import PartyRegistry
import Testing
import VietnameseText

@Suite("A post ends where its reason ends")
struct TenureTests {
  /// What ends the post of the secretary of `CB1`, who took office on 1 January 2010, on 1 June 2019.
  enum Reason: CaseIterable {
    case moved, movedBelowAnother, died, struckOff, transferredOut, closed, bodyEnded, lost

    func end(_ draft: inout Draft) throws {
      let day = try Sample.day("2019-06-01")
      switch self {
      case .moved:
        draft.members[0].cells[0].interval.until = day
        draft.members[0].cells.append(try Sample.stay("CB2", "2019-06-01"))
      case .movedBelowAnother:
        // The seat is in the organisation above; the cell goes to another one.
        draft.organizations.append(try Sample.organization("DK", .grassrootsOrganization, under: nil))
        draft.organizations[1].parent.set(try Sample.id("DK"), from: day)
        draft.members[0].posts = [try Sample.post(.secretary, in: "DB", "2010-01-01")]
      case .died: draft.members[0].memberships[0].left = .init(manner: .died, on: day)
      case .struckOff: draft.members[0].memberships[0].left = .init(manner: Term("struck-off"), on: day)
      case .transferredOut:
        var letter = try Sample.letter("2019-05-01", "2019-06-01")
        letter.from = try Sample.id("CB1")
        letter.toOutside = "Đảng bộ phường Xa"
        draft.members[0].transfers = [letter]
      case .closed: draft.organizations[1].closing = Organization.Closing(from: day)
      case .bodyEnded:
        draft.members[0].posts[0].title = Title("committee-member")
        draft.committees = [
          Committee(
            organization: try Sample.id("CB1"), body: .committee,
            interval: try Sample.interval("2010-01-01", "2019-06-01"))
        ]
      case .lost: draft.members[0].cells[0].interval.until = day
      }
    }
  }

  private func draft() throws -> Draft {
    var member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2005-01-01"))
    member.memberships = [Membership(official: .init(on: try Sample.date("2006-01-01")))]
    member.posts = [try Sample.post(.secretary, in: "CB1", "2010-01-01")]
    return try Sample.draft(members: member, Sample.member("B", "Vũ Văn Ân", Sample.stay("CB1", "2005-01-01")))
  }

  @Test("in every room: the day before it is held, on the day no longer", arguments: Reason.allCases)
  func ends(_ reason: Reason) throws {
    var draft = try draft()
    try reason.end(&draft)
    let registry = try draft.checked()
    let member = registry.members[0]
    let title = member.posts[0].title
    guard case .organization(let id) = member.posts[0].place else { return }
    for (day, isHeld) in [("2019-05-31", true), ("2019-06-01", false), ("2021-01-01", false)] {
      let snapshot = registry.snapshot(on: try Sample.day(day))
      #expect(snapshot.posts(in: id).map(\.post.title) == (isHeld ? [title] : []), "\(day)")
      #expect(snapshot.posts(of: member).map(\.title) == (isHeld ? [title] : []), "\(day)")
    }
    let ended = try registry.changes(from: Sample.day("2019-01-01"), to: Sample.day("2019-12-31")).all.filter {
      if case .postEnded = $0.matter { true } else { false }
    }
    #expect(ended.map(\.day) == [try Sample.day("2019-06-01")])
    let told = registry.history(of: member.id).compactMap { event -> Day? in
      if case .postEnded = event.matter { event.date.day } else { nil }
    }
    #expect(told == [try Sample.day("2019-06-01")])
  }

  @Test("what is stated beyond is told once, at its end, and an open end is no fault", arguments: Reason.allCases)
  func statedBeyond(_ reason: Reason) throws {
    var draft = try draft()
    try reason.end(&draft)
    draft.members[0].posts[0].interval.until = try Sample.day("2020-01-01")
    let codes: Set<Finding.Code> = [.postOutlived, .outsideLife]
    let found = try draft.checked().check(on: Sample.day("2015-01-01")).filter { codes.contains($0.code) }
    #expect(found.map(\.code) == [reason == .closed ? .outsideLife : .postOutlived])
    #expect(found.map(\.path.first) == [.key("posts")])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.allSatisfy { !$0.related.isEmpty })
    draft.members[0].posts[0].interval.until = nil
    let open = try draft.checked().check(on: Sample.day("2015-01-01")).filter { codes.contains($0.code) }
    #expect(open.allSatisfy { $0.severity == .note })
  }

  @Test("one stated to end before is held as it is stated", arguments: Reason.allCases)
  func endsBefore(_ reason: Reason) throws {
    var draft = try draft()
    try reason.end(&draft)
    draft.members[0].posts[0].interval.until = try Sample.day("2018-01-01")
    let registry = try draft.checked()
    #expect(registry.tenures(of: registry.members[0]).map(\.interval) == [draft.members[0].posts[0].interval])
    #expect(!(try registry.check(on: Sample.day("2019-12-31")).contains { $0.code == .postOutlived }))
  }

  @Test("one that begins where its organisation is not is never held", arguments: ["2019-06-01", "2020-01-01"])
  func afterTheEnd(from: String) throws {
    var draft = try draft()
    draft.organizations[1].closing = Organization.Closing(from: try Sample.day("2019-06-01"))
    draft.members[0].cells[0].interval.until = try Sample.day("2019-06-01")
    draft.members[0].cells.append(try Sample.stay("CB2", "2019-06-01"))
    draft.members[0].posts[0].interval.from = try Sample.day(from)
    let registry = try draft.checked()
    for day in ["2019-05-31", "2019-06-01", "2021-06-01"] {
      #expect(try registry.snapshot(on: Sample.day(day)).posts(of: registry.members[0]).isEmpty)
    }
    let found = try registry.check(on: Sample.day("2015-01-01")).filter { $0.subject.id == "A" }
    #expect(found.map(\.code) == [.outsideLife])
    #expect(
      registry.history(of: registry.members[0].id).allSatisfy { if case .postBegun = $0.matter { false } else { true } }
    )
  }

  @Test("one stated from before the founding is held from the founding on")
  func beforeTheFounding() throws {
    var draft = try draft()
    draft.organizations[1].founding.on = try Sample.day("2012-01-01")
    let registry = try draft.checked()
    #expect(registry.tenures(of: registry.members[0]).map(\.interval.from) == [try Sample.day("2012-01-01")])
  }

  @Test("a home anywhere inside the organisation, temporary activity and posts outside the Party end nothing")
  func goesOn() throws {
    var draft = try draft()
    draft.regulations = .bare
    draft.hosts = [Host(id: try #require(Host.ID("H")), name: "Thôn An")]
    draft.members[0].posts = [
      try Sample.post(Title("committee-member"), in: "DB", "2010-01-01"),
      Post(place: .host(draft.hosts[0].id), title: Title("hamlet-head"), interval: try Sample.interval("2010-01-01")),
    ]
    draft.members[0].temporary = [try Sample.guest("CB2", "2011-01-01", "2011-09-01")]
    draft.members[0].cells[0].interval.until = try Sample.day("2019-06-01")
    draft.members[0].cells.append(try Sample.stay("CB2", "2019-06-01"))
    let registry = try draft.checked()
    #expect(registry.tenures(of: registry.members[0]).allSatisfy { $0.ending == nil && $0.interval.until == nil })
  }

  @Test("who comes back has the post again only where the record says so")
  func comesBack() throws {
    var draft = try draft()
    draft.members[0].cells[0].interval.until = try Sample.day("2015-01-01")
    draft.members[0].cells += [
      try Sample.stay("CB2", "2015-01-01", "2017-01-01"), try Sample.stay("CB1", "2017-01-01"),
    ]
    var registry = try draft.checked()
    func isHeld(_ day: String) throws -> Bool {
      try !registry.snapshot(on: Sample.day(day)).posts(in: Sample.id("CB1")).isEmpty
    }
    #expect(try [isHeld("2014-12-31"), isHeld("2016-01-01"), isHeld("2018-01-01")] == [true, false, false])
    draft.members[0].posts[0].interval.until = try Sample.day("2015-01-01")
    draft.members[0].posts.append(try Sample.post(.secretary, in: "CB1", "2017-01-01"))
    registry = try draft.checked()
    #expect(try [isHeld("2014-12-31"), isHeld("2016-01-01"), isHeld("2018-01-01")] == [true, false, true])
  }

  @Test("a later term of the body lets the seat go on")
  func laterTerm() throws {
    var draft = try draft()
    try Reason.bodyEnded.end(&draft)
    draft.committees.append(
      Committee(organization: try Sample.id("CB1"), body: .committee, interval: try Sample.interval("2019-06-15")))
    let registry = try draft.checked()
    #expect(registry.tenures(of: registry.members[0]).map(\.ending) == [nil])
  }

  @Test("a term of office ends when the next takes office, and is counted once")
  func terms() throws {
    var draft = try draft()
    draft.committees = try ["2010-01-01", "2015-06-01"].map {
      Committee(organization: try Sample.id("CB1"), body: .committee, interval: try Sample.interval($0))
    }
    let registry = try draft.checked()
    func running(_ day: String) throws -> [Day] {
      try registry.snapshot(on: Sample.day(day)).committees(of: Sample.id("CB1")).map(\.interval.from)
    }
    #expect(try running("2015-05-31") == [Sample.day("2010-01-01")])
    #expect(try running("2015-06-01") == [Sample.day("2015-06-01")])
  }
}
