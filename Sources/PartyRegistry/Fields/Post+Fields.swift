extension Post: Declared {
  package static var unread: Post {
    Post(place: .organization(.unread), title: Title(""), interval: .unread)
  }
  package static var word: StaticString { "post" }
  package static var alternatives: FieldAlternatives? {
    FieldAlternatives(code: "post-place", keys: ["organization", "host"], isSecondAtFault: true)
  }

  package static func declare(to fields: inout some FieldVisitor<Post>) {
    fields.id(
      FieldHead(
        "organization", "tổ chức", "organisation", vi: "Mã của tổ chức đảng, với chức vụ trong Đảng.",
        en: "The id of the organisation, for a post in the Party.", also: "cell, chi bộ, org, unit"),
      get: { $0.organization }, set: { $0.organization = $1 })
    fields.id(
      FieldHead(
        "host", "đơn vị", "unit", vi: "Mã của đơn vị, với chức vụ ngoài Đảng.",
        en: "The id of the unit, for a post outside the Party.", also: "unit, workplace, nơi làm việc"),
      get: { $0.host }, set: { $0.host = $1 })
    fields.wordedTerm(
      .title, get: { $0.title }, wording: { $0.wording },
      set: { post, title, wording in
        post.title = title
        post.wording = wording
      })
    fields.day(.from, get: { $0.interval.from }, set: { $0.interval.from = $1 ?? $0.interval.from })
    fields.day(.until, get: { $0.interval.until }, set: { $0.interval.until = $1 })
    fields.citation(.decision, get: { $0.decision }, set: { $0.decision = $1 })
    fields.citation(.endedBy, get: { $0.endedBy }, set: { $0.endedBy = $1 })
    fields.citation(
      FieldHead(
        "kept-by", "quyết định giữ nguyên", "kept by",
        vi: "Quyết định sắp xếp đã giữ nguyên chức vụ này khi tổ chức thay đổi.",
        en: "The reorganisation that kept the post as the organisation changed.", also: "kept, keeps, giữ nguyên"),
      get: { $0.keptBy }, set: { $0.keptBy = $1 })
    fields.term(.mode, get: { $0.mode }, set: { $0.mode = $1 })
    fields.part(
      FieldHead(
        "ratified", "chuẩn y", "ratified", vi: "Việc chuẩn y của cấp có thẩm quyền.",
        en: "When and by which decision the superior ratified it.", also: "approved, ratification"),
      each: { $0.ratified.each($1) }, take: { $0.ratified = $1 }, clear: { $0.ratified = nil })
  }

  private var organization: Organization.ID? {
    get {
      if case .organization(let id) = place { id } else { nil }
    }
    set {
      if let newValue { place = .organization(newValue) }
    }
  }

  private var host: Host.ID? {
    get {
      if case .host(let id) = place { id } else { nil }
    }
    set {
      if let newValue { place = .host(newValue) }
    }
  }
}

extension Post.Ratification: Declared {
  package static var unread: Self { Self(on: nil) }
  package static var word: StaticString { "ratification" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.day(
      FieldHead("on", "ngày", "day", vi: "Ngày chuẩn y.", en: "The day of it.", also: "date, day"), get: { $0.on },
      set: { $0.on = $1 })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
  }
}
