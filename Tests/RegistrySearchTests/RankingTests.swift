import PartyRegistry
import RegistrySearch
import Testing

@Suite("The order of hits")
struct RankingTests {
  @Test("whole names, then beginnings, endings, parts, and last what is nearly there")
  func tiers() throws {
    let registry = try Sample.registry(names: [
      "Minh An Thị Lê", "Lê Văn Minh An", "Lê Binh An", "An Minh", "Minh An", "Minh An Lê", "Lê Minh An Lê", "Lê Lan",
    ])
    let answer = registry.find("minh an", on: Sample.today)
    #expect(
      answer.names == [
        "Minh An", "An Minh", "Minh An Lê", "Minh An Thị Lê", "Lê Văn Minh An", "Lê Minh An Lê", "Lê Binh An",
      ])
    #expect(answer.hits.map(\.isNear) == [false, false, false, false, false, false, true])
    #expect(answer.nearCount == 1)
  }

  @Test("a diacritic that was typed and is there ranks before one that is not")
  func diacritics() throws {
    let names = ["Lê Hoá", "Lê Hoa", "Lê Hóa", "Lê Hoà", "Lê Hỏa"]
    let registry = try Sample.registry(names: names)
    #expect(registry.find("le hoa", on: Sample.today).names.first == "Lê Hoa")
    #expect(registry.find("lê hòa", on: Sample.today).names.first == "Lê Hoà")
    #expect(Set(registry.find("lê hóa", on: Sample.today).names.prefix(2)) == ["Lê Hoá", "Lê Hóa"])
    let other = try Sample.registry(names: ["Dỗ Tiến", "Đo Tiên", "Đỗ Tiến", "Đỗ Tiện"])
    #expect(other.find("Đỗ Tiến", on: Sample.today).names.first == "Đỗ Tiến")
    // Half typed: the marks that are there fit both.
    #expect(other.find("đo tiên", on: Sample.today).names == ["Đo Tiên", "Đỗ Tiến", "Đỗ Tiện", "Dỗ Tiến"])
  }

  @Test("a name of the day ranks before one of former days")
  func formerNames() throws {
    var former = try Sample.member("A", "Lê An")
    former.name.set(PersonName("Lê Bình"), from: try Sample.day("2010-01-01"))
    let registry = try Sample.registry([former, Sample.member("B", "Lê An")])
    #expect(registry.find("lê an", on: Sample.today).ids == ["B", "A"])
  }

  @Test("a number ranks before a name")
  func numbers() throws {
    var numbered = try Sample.member("B", "Lê Văn Bình")
    numbered.profile = "1975"
    var born = try Sample.member("A", "Lê Văn An")
    born.born = PartialDate("1975")
    let registry = try Sample.registry([born, numbered])
    #expect(registry.find("1975", on: Sample.today).ids == ["B", "A"])
  }

  @Test("hits of one rank are in the order of names, then of ids, and the limit takes the first of them")
  func totalOrder() throws {
    let given = ["Ân", "An", "Ấn", "Đạt", "Dạt", "Ánh", "An"]
    let families = ["Đỗ", "Dỗ", "Lê", "Lễ"]
    var members: [Member] = []
    for (number, name) in given.enumerated() {
      for (other, family) in families.enumerated() {
        // Ids against the order in which the records stand.
        let id = "M-\(9 - number)\(9 - other)"
        members.append(try Sample.member(id, "\(family) Văn \(name)"))
      }
    }
    let index = SearchIndex(try Sample.registry(members), on: Sample.today)
    var query = SearchQuery("van")
    let all = index.find(query)
    #expect(all.count == members.count)
    let expected = members.sorted {
      let keys = ($0.name.latest.sortKey, $1.name.latest.sortKey)
      return keys.0 != keys.1 ? keys.0 < keys.1 : $0.id < $1.id
    }
    #expect(all.ids == expected.map(\.id.rawValue))
    for limit in [0, 1, 2, 7, 27, 28, 1000] {
      query.limit = limit
      let some = index.find(query)
      #expect(some.ids == Array(all.ids.prefix(limit)))
      #expect(some.count == all.count)
    }
    query.limit = -1
    #expect(index.find(query).hits.isEmpty)
  }
}
