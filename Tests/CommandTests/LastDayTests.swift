import Testing

/// The last day that can be asked is a day like the one before it.
@Suite struct LastDayTests {
  private static let last = "9999-12-31"
  private static let before = "9999-12-30"

  private func text(_ arguments: [String], on day: String) throws -> String {
    let outcome = try Command().run(arguments)
    #expect(outcome.status == 0, "\(arguments): \(outcome.problems)")
    // The day stands in heads, in either way of writing.
    return outcome.text.replacing(day, with: "DAY").replacing("30/12/9999", with: "DAY")
      .replacing("31/12/9999", with: "DAY").replacing("ngày 30 tháng 12", with: "DAY")
      .replacing("ngày 31 tháng 12", with: "DAY")
  }

  @Test(arguments: [
    ["tree"], ["list", "organizations"], ["list", "members"], ["list", "roster"], ["list", "posts"],
    ["list", "committees"], ["list", "member-book", "--from", "2015-01-01"],
    ["list", "probationary", "--columns", "name"],
    ["list", "committee-members"], ["list", "strength-changes", "--from", "2018-12-31"],
    ["list", "changes", "--from", "2018-12-31"], ["list", "admissions"], ["list", "targets"],
    ["list", "receipt-lines"],
    ["receipt"], ["roster", "--organization", "CB-THON-NGOC"],
  ]) func `nobody vanishes on it`(_ command: [String]) throws {
    func arguments(_ day: String) -> [String] {
      [command[0]] + (command[0] == "list" ? [command[1], Sample.hungYen] : [Sample.hungYen])
        + command.dropFirst(command[0] == "list" ? 2 : 1) + ["--on", day]
    }
    #expect(try text(arguments(Self.last), on: Self.last) == text(arguments(Self.before), on: Self.before))
  }

  @Test func `numbers reconcile up to it, and from it to itself nothing changes`() throws {
    let diff = ["diff", Sample.hungYen, "--from", "2018-12-31", "--to"]
    #expect(try text(diff + [Self.last], on: Self.last) == text(diff + [Self.before], on: Self.before))
    let still = try Command().run(["diff", Sample.hungYen, "--from", Self.last, "--to", Self.last, "--format", "csv"])
    #expect(still.text.split(separator: "\n").count == 1)
    #expect(still.status == 0)
  }

  @Test func `what ends on it is there the day before and no longer on it`() throws {
    let folder = try Folder(
      registry: Sample.sound.replacing(
        "posts: [{title: secretary, organization: CB-MOT, from: 2015-01-01}",
        with: "posts: [{title: secretary, organization: CB-MOT, from: 2015-01-01, until: 9999-12-31}"))
    for (day, isHeld) in [(Self.before, true), (Self.last, false)] {
      let outcome = try Command().run(
        ["list", "posts", folder.registry, "--columns", "id,organization", "--on", day])
      #expect(outcome.text.contains("M-1,CB-MOT\r\n") == isHeld)
      #expect(outcome.text.contains("M-1,DB-THU\r\n"))
      #expect(outcome.status == 0)
    }
  }

  @Test func `steps that are due by it are all those that are due`() throws {
    let due = ["admissions", Sample.hungYen, "--on", "2018-10-01", "--format", "csv", "--due"]
    #expect(try text(due + [Self.last], on: Self.last) == text(due + [Self.before], on: Self.before))
  }
}
