extension Member.Education: Declared {
  package static var unread: Self { Self() }
  package static var word: StaticString { "education" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.text(
      FieldHead(
        "general", "giáo dục phổ thông", "general education", vi: "Trình độ giáo dục phổ thông, như 12/12.",
        en: "The schooling, such as 12/12.", also: "school, phổ thông, học vấn"), get: { $0.general },
      set: { $0.general = $1 })
    fields.text(
      FieldHead(
        "professional", "chuyên môn, nghiệp vụ", "profession", vi: "Trình độ chuyên môn, nghiệp vụ.",
        en: "The degree and its subject.", also: "degree, university, chuyên môn, bằng cấp"),
      get: { $0.professional }, set: { $0.professional = $1 })
    fields.term(
      FieldHead(
        "political-theory", "lý luận chính trị", "political theory", vi: "Trình độ lý luận chính trị.",
        en: "The level in political theory.", also: "theory, llct, chính trị"), get: { $0.politicalTheory },
      set: { $0.politicalTheory = $1 })
    fields.texts(
      FieldHead(
        "languages", "ngoại ngữ", "foreign languages", vi: "Các ngoại ngữ, kèm trình độ.",
        en: "Foreign languages, with their levels.", also: "language, foreign-languages"), orOne: false,
      get: { $0.languages }, set: { $0.languages = $1 })
    fields.texts(
      FieldHead(
        "minority-languages", "tiếng dân tộc thiểu số", "minority languages", vi: "Các tiếng dân tộc thiểu số.",
        en: "Languages of ethnic minorities.", also: "ethnic-languages, tiếng dân tộc"), orOne: false,
      get: { $0.minorityLanguages }, set: { $0.minorityLanguages = $1 })
    fields.text(
      FieldHead(
        "computing", "tin học", "computing", vi: "Trình độ tin học.", en: "The level in computing.",
        also: "it, computer, informatics"), get: { $0.computing }, set: { $0.computing = $1 })
  }
}

extension Member.Card: Declared {
  package static var unread: Self { Self(number: "") }
  package static var word: StaticString { "card" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.text(
      FieldHead(
        "number", "số", "number", vi: "Số thẻ.", en: "The number of the card.", also: "no, code, số hiệu",
        required: true, lead: .taken), get: { $0.number }, set: { $0.number = $1 ?? $0.number })
    fields.date(
      FieldHead(
        "issued", "ngày cấp", "issued", vi: "Ngày cấp thẻ.", en: "The day of issue.", also: "date, issue-date, on"),
      get: { $0.issued }, set: { $0.issued = $1 })
    fields.term(
      FieldHead(
        "series", "đợt phát thẻ", "series", vi: "Đợt phát hoặc đổi thẻ.", en: "The series in which it was issued.",
        also: "batch, loại thẻ"), get: { $0.series }, set: { $0.series = $1 })
    fields.date(
      FieldHead(
        "joined", "ngày vào Đảng ghi trên thẻ", "joined, by the card", vi: "Ngày vào Đảng ghi trên thẻ.",
        en: "The day of joining as the card has it.", also: "join-date, ngày vào đảng"), get: { $0.joined },
      set: { $0.joined = $1 })
    fields.text(
      FieldHead(
        "issuer", "nơi cấp", "issuer", vi: "Cấp ủy cấp thẻ.", en: "The committee that issued it.",
        also: "issued-by, by, cơ quan cấp"), get: { $0.issuer }, set: { $0.issuer = $1 })
  }
}

extension Member.Discipline: Declared {
  package static var unread: Self { Self(form: Term(""), on: .first) }
  package static var word: StaticString { "discipline" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.term(
      FieldHead(
        "form", "hình thức kỷ luật", "form", vi: "Hình thức kỷ luật.", en: "The measure.", also: "kind, type, measure",
        required: true), get: { $0.form }, set: { $0.form = $1 ?? $0.form })
    fields.day(.on, get: { $0.on }, set: { $0.on = $1 ?? $0.on })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
  }
}

extension Member.Reward: Declared {
  package static var unread: Self { Self(name: "") }
  package static var word: StaticString { "reward" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.text(
      FieldHead(
        "name", "hình thức khen thưởng", "form", vi: "Hình thức khen thưởng.", en: "What was awarded.",
        also: "form, title, kind, hình thức", required: true, lead: .taken), get: { $0.name },
      set: { $0.name = $1 ?? $0.name })
    fields.date(
      FieldHead(
        "on", "ngày", "day", vi: "Ngày, hoặc tháng, năm khen thưởng.", en: "The day, month or year of it.",
        also: "date, day, year, năm"), get: { $0.on }, set: { $0.on = $1 })
    fields.part(
      FieldHead(
        "decision", "quyết định", "decision", vi: "Quyết định khen thưởng.", en: "The decision behind it.",
        also: "số quyết định, document, văn bản"), each: { $0.decision.each($1) }, take: { $0.decision = $1 },
      clear: { $0.decision = nil })
  }
}

extension Member.Badge: Declared {
  package static var unread: Self { Self(years: 0) }
  package static var word: StaticString { "badge" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.integer(
      FieldHead(
        "years", "số năm tuổi Đảng", "years of Party age", vi: "Số năm tuổi Đảng của huy hiệu.",
        en: "The years of Party age that it stands for.", also: "year, tuổi đảng", required: true, lead: .taken),
      in: Bounds.badgeYears, get: { $0.years }, set: { $0.years = $1 ?? $0.years })
    fields.text(
      FieldHead(
        "number", "số", "number", vi: "Số huy hiệu.", en: "The number of the badge.", also: "no, code, số hiệu"),
      get: { $0.number }, set: { $0.number = $1 })
    fields.date(
      FieldHead(
        "day", "ngày trao tặng", "day of award", vi: "Ngày trao tặng.", en: "The day on which it was awarded.",
        also: "date, on, award"), get: { $0.day }, set: { $0.day = $1 })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
  }
}
