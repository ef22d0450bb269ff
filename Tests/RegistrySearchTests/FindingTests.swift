import PartyRegistry
import RegistrySearch
import Testing

@Suite("Finding")
struct FindingTests {
  @Test(
    "a name is found however it is typed",
    arguments: [
      ("Nguyễn Văn An", "nguyen van an"), ("Nguyễn Văn An", "NGUYỄN VĂN AN"), ("Nguyễn Văn An", "an nguyen"),
      ("Nguyễn Văn An", "Van An"), ("Nguyễn Văn An", "An"), ("Nguyễn Văn An", "  an\u{A0}văn\t"),
      ("Nguyễn Văn An", "Nguye\u{302}\u{303}n Va\u{306}n An"), ("Nguyễn Văn An", "Nguyễn Văn An,"),
      // A tone on either vowel, and a vowel that has two letters.
      ("Lê Hòa", "hoà"), ("Lê Hoà", "hòa"), ("Lê Thúy", "thuý"), ("Trần Mỹ", "Mĩ"), ("Trần Mĩ", "mỹ"),
      ("Lý Quý", "Lí Quí"),
      ("Lí Quí", "lý quý"), ("Đỗ Yến", "do yen"), ("Vũ Huỳnh", "huynh"),
      // What looks like Đ.
      ("Đỗ Đạt", "do dat"), ("Đỗ Đạt", "Ðỗ Ðạt"), ("Đỗ Đạt", "ðỗ đạt"), ("Ðỗ Đạt", "đỗ"), ("Đỗ Đạt", "\u{189}ỗ"),
      // One slip: a letter other, more, fewer, or two that have changed places.
      ("Nguyễn Văn An", "nguyan"), ("Nguyễn Văn An", "nguyeen"), ("Nguyễn Văn An", "nguyn"),
      ("Nguyễn Văn An", "ngyuen"), ("Lê Minh", "minhh"), ("Lê Minh", "mnih"), ("Lê Anh", "anhh"),
      // Words of a name that a hyphen, brackets or controls keep together.
      ("Ma-ri Lan", "ma ri"), ("Lê An (B)", "an b"), ("Lê An", "\u{200E}lê\u{200F} a\u{AD}n"),
      ("Lê An", "\u{FEFF}le an"),
    ])
  func spellings(name: String, words: String) throws {
    let registry = try Sample.registry(names: [name, "Phạm Quốc Khánh"])
    let answer = registry.find(words, on: Sample.today)
    #expect(answer.ids == ["M-001"], "\(answer.names)")
    #expect(answer.hits.first?.fields == [.name])
    #expect(answer.count == 1)
  }

  @Test(
    "what is another name is not found",
    arguments: [
      ("Lê An", "am"), ("Lê An", "anh"), ("Lê Úy", "úi"), ("Lê Lan", "lam"), ("Nguyễn Văn An", "nguyen binh"),
      ("Nguyễn Văn An", "nguyxxn"), ("Lê Mai", "may"), ("Nguyễn Văn An", "nguyễn văn an 1975"), ("Lê Minh", "nimk"),
      ("Nguyễn Văn An", "nguy"),
    ])
  func others(name: String, words: String) throws {
    let answer = try Sample.registry(names: [name]).find(words, on: Sample.today)
    #expect(answer.hits.isEmpty)
    #expect(answer.count == 0)
  }

  @Test(
    "numbers, ids, years, places and other names find, and say so",
    arguments: [
      ("33.012345", "HY-000025", [SearchField.card]), ("33012345", "HY-000025", [.card]),
      ("012/LL", "HY-000025", [.profile]), ("012ll", "HY-000025", [.profile]),
      ("033175001234", "HY-000025", [.citizenNumber]), ("033 175 009 999", "HY-000025", [.citizenNumber]),
      ("145678901", "HY-000025", [.formerCitizenNumber]), ("hy-000025", "HY-000025", [.memberID]),
      ("KN-2", "KN-2", [.caseID]), ("cb-ngoc", "CB-NGOC", [.organizationID]),
      ("1975 hoa", "HY-000025", [.birthYear, .name]),
      ("dai dong", "HY-000025", [.hometown]), ("Đại Đồng Hòa", "HY-000025", [.hometown, .name]),
      ("Trần Thị Hòa", "HY-000025", [.name]), ("Nguyễn Thị Hòa", "HY-000025", [.formerName]),
      ("Nguyễn Thị Bé", "HY-000025", [.birthName]), ("ba hung", "HY-000025", [.otherName]),
      ("Nguyễn Trần", "HY-000025", [.formerName, .name]), ("thon ngoc", "CB-NGOC", [.formerOrganizationName]),
      ("minh hai", "CB-NGOC", [.organizationName]), ("dang uy lac dao", "DB-XA", [.committeeName]),
      ("đỗ đức hùng", "KN-2", [.name]), ("hoà 33.012345", "HY-000025", [.name, .card]),
    ])
  func fields(words: String, id: String, fields: [SearchField]) throws {
    let answer = try Sample.full().find(words, on: Sample.today)
    #expect(answer.ids == [id])
    #expect(answer.hits.first?.fields == fields)
    #expect(answer.hits.first?.isNear == false)
  }

  @Test("what the day does not know yet is not found", arguments: ["33.077777", "Mĩ", "033175001235"])
  func later(words: String) throws {
    #expect(try Sample.full().find(words, on: Sample.today).ids == [])
  }

  @Test("on another day, another name is the one of the day")
  func otherDay() throws {
    let registry = try Sample.full()
    #expect(registry.find("Nguyễn Thị Hòa", on: try Sample.day("2005-01-01")).hits.first?.fields == [.name])
    #expect(registry.find("Mỹ Hòa", on: try Sample.day("2030-05-01")).hits.first?.fields == [.name])
    let answer = registry.find("Nguyễn Thị Hòa", on: Sample.today)
    #expect(answer.hits.first?.matchingName == "Nguyễn Thị Hòa")
  }

  @Test("who is a member is found as a member, and as a case where cases alone are asked for")
  func cases() throws {
    let registry = try Sample.full()
    #expect(registry.find("Lê Văn Hoa", on: Sample.today).ids == ["HY-000026"])
    #expect(registry.find("KN-1", on: Sample.today).ids == ["KN-1"])
    var query = SearchQuery("Lê Văn Hoa")
    query.kinds = [.case]
    #expect(registry.find(query, on: Sample.today).ids == ["KN-1"])
    query.kinds = [.organization]
    #expect(registry.find(query, on: Sample.today).ids == [])
  }

  @Test("nobody is found by what the query may not look at", arguments: SearchField.allCases)
  func narrowed(field: SearchField) throws {
    let index = SearchIndex(try Sample.full(), on: Sample.today)
    for words in [
      "33.012345", "012/LL", "033175001234", "145678901", "HY-000025", "KN-2", "CB-NGOC", "1975", "dai dong",
      "Trần Thị", "Nguyễn Thị Hòa", "Bé", "ba hung", "thon ngoc", "minh hai", "dang uy", "Trầm Thị",
    ] {
      var query = SearchQuery(words)
      query.fields.remove(field)
      let narrowed = index.find(query)
      for hit in narrowed.hits { #expect(!hit.fields.contains(field), "\(words)") }
      // The others are found as before, unless by that field among others.
      let other = Set(index.find(words).hits.filter { !$0.fields.contains(field) }.map(\.subject.id))
      #expect(other.isSubset(of: narrowed.ids))
      query.fields = [field]
      for hit in index.find(query).hits { #expect(hit.fields == [field], "\(words)") }
      query.fields = []
      #expect(index.find(query).count == 0)
    }
  }

  @Test(
    "whatever is typed, nothing breaks",
    arguments: [
      "", " ", "\t\n", "\u{0}", "\u{7}\u{1B}[31m", "\u{202E}\u{200F}\u{2066}", "---", "…", "\u{301}\u{302}", "\u{FFFD}",
      "🙂", "ß", "Ω", "阮", "\u{1E9E}\u{AD}", "0", "-1", "999999999999999999999999", "a\u{0}b",
    ])
  func hostile(words: String) throws {
    let index = SearchIndex(try Sample.full(), on: Sample.today)
    _ = index.find(words)
    _ = index.find(words + " hoa")
    _ = index.find(String(repeating: words, count: 50))
  }

  @Test("long words and many words are looked at in no time")
  func long() throws {
    let index = SearchIndex(try Sample.full(), on: Sample.today)
    #expect(index.find(String(repeating: "a", count: 10_000)).count == 0)
    #expect(index.find(String(repeating: "a\u{301}", count: 10_000)).count == 0)
    // Words behind the first thirty-two do not count.
    #expect(index.find(String(repeating: "hoa ", count: 10_000)).ids == ["HY-000026", "HY-000025"])
    #expect(index.find(String(repeating: "hoa-", count: 10_000)).count == 0)
  }

  @Test("names that are hard to read are found, and an empty registry has nothing")
  func oddNames() throws {
    let registry = try Sample.registry(names: [
      "", " ", "\u{301}", "\u{202E}An", String(repeating: "Lê ", count: 300), "-", "Y Nhớ",
    ])
    #expect(registry.find("an", on: Sample.today).ids == ["M-004"])
    #expect(registry.find("y", on: Sample.today).ids == ["M-007"])
    #expect(registry.find("le le", on: Sample.today).ids == ["M-005"])
    #expect(try Sample.registry([]).find("an", on: Sample.today).count == 0)
  }
}
