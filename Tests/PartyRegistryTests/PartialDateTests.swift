import PartyRegistry
import Testing

@Suite("PartialDate")
struct PartialDateTests {
  @Test(
    "reads every shape, and writes one",
    arguments: [
      ("1985", "1985"), ("1985-02", "1985-02"), ("1985-02-03", "1985-02-03"), ("2/1985", "1985-02"),
      ("02/1985", "1985-02"), ("3/2/1985", "1985-02-03"), ("03/02/1985", "1985-02-03"), ("29/2/2016", "2016-02-29"),
      ("0001", "0001"), ("1/1/0001", "0001-01-01"), ("31/12/9999", "9999-12-31"),
    ])
  func shapes(text: String, written: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.description == written)
    #expect(PartialDate(written) == date)
  }

  @Test(
    "refuses every other shape",
    arguments: [
      "", " ", "85", "985", "19850", "1985-2", "1985-2-3", "1985-02-3", "1985-2-03", "85-02-03", "1985-02-03-04",
      "1985/02/03", "1985/02", "3-2-1985", "3/2/85", "3/2-1985", "1985-02/03", "3//1985", "/1985", "1985-", "-1985",
      "1985-02-", "3.2.1985", " 1985", "1985 ", "１９８５", "+1985", "1985-13", "1985-00", "1985-02-30", "29/02/2019",
      "0/2/1985", "3/0/1985", "31/04/2019", "0000", "1/1/0000", "123/1/1985", "năm 1985", "99999999999999999999",
    ])
  func refuses(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(
    "can be any day from the earliest to the latest",
    arguments: [
      ("1985", "1985-01-01", "1985-12-31"), ("1985-02", "1985-02-01", "1985-02-28"),
      ("1984-02", "1984-02-01", "1984-02-29"), ("1985-02-03", "1985-02-03", "1985-02-03"),
    ])
  func bounds(text: String, earliest: String, latest: String) throws {
    let date = try Sample.date(text)
    #expect(try date.earliest == Sample.day(earliest))
    #expect(try date.latest == Sample.day(latest))
    #expect((date.day == nil) == (earliest != latest))
  }

  @Test("is ordered by its first day, the less exact before the more exact")
  func order() throws {
    let sorted = ["1984-12-31", "1985", "1985-01", "1985-01-01", "1985-01-02", "1985-02", "1986"]
    #expect(try sorted.reversed().map(Sample.date).sorted().map(\.description) == sorted)
  }

  @Test("is no day without its month")
  func needsMonth() {
    #expect(PartialDate(year: 1985, month: nil, day: 3) == nil)
    #expect(PartialDate(year: 1985, month: 2)?.month == 2)
    #expect(PartialDate(year: 1985)?.month == nil)
  }
}
