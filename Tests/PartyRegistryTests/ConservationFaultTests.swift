import Testing

@testable import PartyRegistry

/// What a fault of the program would do: no decision makes these, so the days are compared that it would have left.
@Suite("What does not add up is told")
struct ConservationFaultTests {
  private static let day = "2019-07-01"

  /// The findings of a comparison between a draft on the day before, and what is made of it.
  private func findings(_ before: Draft, stated: Draft, after: Draft) throws -> [Finding] {
    let day = try Sample.day(Self.day)
    func census(_ draft: Draft, on day: Day) -> Census {
      var ids = RecordIDs(capacity: 8)
      for (index, organization) in draft.organizations.enumerated() {
        _ = ids.insert(organization.id.rawValue, at: RecordPlace(.organizations, index))
      }
      return Census(draft, ids: ids, [], on: day)
    }
    var conservation = Conservation(
      day: day, decisions: [], before: census(before, on: day.adding(days: -1)), stated: census(stated, on: day),
      after: census(after, on: day))
    conservation.compare(in: after)
    return conservation.findings(in: after)
  }

  @Test("somebody who is gone without a reason, who comes from nowhere, who counts twice")
  func faults() throws {
    let member = try Sample.member("A", "Nguyễn Văn An", Sample.stay("CB1", "2010-01-01"))
    let (none, one) = (try Sample.draft(), try Sample.draft(members: member))
    var doubled = one
    doubled.members[0].cells.append(try Sample.stay("CB2", "2012-01-01"))
    #expect(try findings(one, stated: one, after: none).map(\.code) == [.unaccounted])
    #expect(try findings(none, stated: none, after: one).map(\.code) == [.fromNowhere])
    #expect(try findings(one, stated: one, after: doubled).map(\.code) == [.countedTwice])
    #expect(try findings(one, stated: one, after: one).isEmpty)
  }
}
