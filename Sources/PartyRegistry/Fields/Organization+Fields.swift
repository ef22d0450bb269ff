extension Organization: Declared {
  package static var unread: Organization {
    Organization(id: .unread, name: "", kind: Kind(""), founded: .first)
  }
  package static var word: StaticString { "organization" }

  package static func declare(to fields: inout some FieldVisitor<Organization>) {
    fields.ownID(.recordID, get: { $0.id.rawValue }, set: { $0.id = ID(checked: $1 ?? $0.id.rawValue) })
    fields.dated(.organizationName, get: { $0.name }, modify: { $1(&$0.name) })
    fields.dated(.committeeName, get: { $0.committeeName }, modify: { $1(&$0.committeeName) })
    fields.dated(.symbol, get: { $0.symbol }, modify: { $1(&$0.symbol) })
    fields.dated(.place, get: { $0.place }, modify: { $1(&$0.place) })
    fields.dated(.kind.required, get: { $0.kind }, modify: { $1(&$0.kind) })
    fields.dated(.parent, get: { $0.parent }, modify: { $1(&$0.parent) })
    fields.dated(.setting, get: { $0.setting }, modify: { $1(&$0.setting) })
    fields.dated(.hosts, get: { $0.hosts }, modify: { $1(&$0.hosts) })
    fields.dated(.locality, get: { $0.locality }, modify: { $1(&$0.locality) })
    fields.part(
      FieldHead(
        "founded", "thành lập", "founded", vi: "Ngày thành lập, hoặc ngày, quyết định và nguồn gốc.",
        en: "The day of founding, or the day with its decision and origin.",
        also: "founding, established, created, ngày thành lập, from, begin", required: true),
      each: { $1($0.founding) }, take: { $0.founding = $1 }, clear: { _ in })
    fields.history(.history)
    fields.parts(
      FieldHead(
        "groups", "tổ đảng", "groups", vi: "Các tổ đảng của chi bộ.", en: "The groups within the cell.",
        also: "teams, group"), each: { $0.groups.forEach($1) }, take: { $0.groups.append($1) },
      clear: { $0.groups = [] })
    fields.parts(
      FieldHead(
        "powers", "quyền được giao", "powers", vi: "Các quyền được cấp trên giao.",
        en: "The powers that were delegated to it.", also: "power, ủy quyền"), each: { $0.powers.forEach($1) },
      take: { $0.powers.append($1) }, clear: { $0.powers = [] })
    fields.parts(
      FieldHead(
        "consents", "ý kiến đồng ý của cấp trên", "consents", vi: "Những việc cấp trên đã đồng ý.",
        en: "What the superiors have consented to.", also: "consent, đồng ý"), each: { $0.consents.forEach($1) },
      take: { $0.consents.append($1) }, clear: { $0.consents = [] })
    fields.parts(
      FieldHead(
        "editions", "quy định áp dụng", "editions adopted", vi: "Các bản quy định mà tổ chức áp dụng từ một ngày.",
        en: "The editions of regulations that it follows from a day on.", also: "edition, quy định"),
      each: { $0.adoptions.forEach($1) }, take: { $0.adoptions.append($1) }, clear: { $0.adoptions = [] })
    fields.part(
      FieldHead(
        "closed", "kết thúc", "closed", vi: "Ngày đầu tiên không còn, hoặc ngày và hình thức.",
        en: "The first day on which it no longer is, or the day and the manner.",
        also: "end, dissolved, until, ended, closing, giải thể, ngày kết thúc"), each: { $0.closing.each($1) },
      take: { $0.closing = $1 }, clear: { $0.closing = nil })
  }
}

extension Organization.Founding: Declared {
  package static var unread: Self { Self(on: .first) }
  package static var word: StaticString { "founding" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.day(
      FieldHead(
        "on", "ngày", "day", vi: "Ngày thành lập.", en: "The day of founding.", also: "date, day", required: true,
        lead: .short), get: { $0.on }, set: { $0.on = $1 ?? $0.on })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
    fields.term(.origin, get: { $0.origin }, set: { $0.origin = $1 })
    fields.ids(
      FieldHead(
        "predecessors", "tổ chức tiền thân", "predecessors", vi: "Mã của các tổ chức tiền thân.",
        en: "The ids of the organisations that it came from.", also: "from, old, tiền thân"),
      get: { $0.predecessors }, set: { $0.predecessors = $1 })
  }
}

extension Organization.Closing: Declared {
  package static var unread: Self { Self(from: .last) }
  package static var word: StaticString { "closing" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.day(
      FieldHead(
        "from", "từ ngày", "from", vi: "Ngày đầu tiên tổ chức không còn.",
        en: "The first day on which it no longer is.", also: "start, begin, since, bắt đầu, ngày bắt đầu",
        required: true, lead: .short), get: { $0.from }, set: { $0.from = $1 ?? $0.from })
    fields.term(
      FieldHead(
        "manner", "hình thức kết thúc", "manner", vi: "Giải thể, kết thúc hoạt động, hợp nhất, sáp nhập hay chia tách.",
        en: "Dissolved, ended, consolidated, absorbed or split.", also: "how, type"), get: { $0.manner },
      set: { $0.manner = $1 })
    fields.ids(
      FieldHead(
        "successors", "tổ chức kế thừa", "successors", vi: "Mã của các tổ chức kế thừa.",
        en: "The ids of the organisations that took its place.", also: "into, new, kế thừa"),
      get: { $0.successors }, set: { $0.successors = $1 })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
  }
}

extension Organization.Group: Declared {
  package static var unread: Self { Self(id: "", name: "", interval: .unread) }
  package static var word: StaticString { "group" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.ownID(.partID, get: { $0.id }, set: { $0.id = $1 ?? $0.id })
    fields.text(
      FieldHead(
        "name", "tên", "name", vi: "Tên tổ đảng.", en: "The name of the group.", also: "tên gọi, title",
        required: true), get: { $0.name }, set: { $0.name = $1 ?? $0.name })
    fields.day(
      .fromIfAny, get: { $0.interval.from == .first ? nil : $0.interval.from },
      set: { $0.interval.from = $1 ?? .first })
    fields.day(.until, get: { $0.interval.until }, set: { $0.interval.until = $1 })
  }
}

extension Organization.Power: Declared {
  package static var unread: Self { Self(power: Term(""), interval: .unread) }
  package static var word: StaticString { "power" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.term(
      FieldHead(
        "power", "quyền", "power", vi: "Quyền được giao.", en: "What it may do.", also: "what", required: true),
      get: { $0.power }, set: { $0.power = $1 ?? $0.power })
    fields.day(.from, get: { $0.interval.from }, set: { $0.interval.from = $1 ?? $0.interval.from })
    fields.day(.until, get: { $0.interval.until }, set: { $0.interval.until = $1 })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
  }
}

extension Organization.Consent: Declared {
  package static var unread: Self { Self(subject: Term("")) }
  package static var word: StaticString { "consent" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.term(
      FieldHead(
        "for", "về việc", "for", vi: "Việc được đồng ý.", en: "What was consented to.", also: "subject, what",
        required: true, lead: .taken), get: { $0.subject }, set: { $0.subject = $1 ?? $0.subject })
    fields.id(
      FieldHead(
        "by", "cấp đồng ý", "by", vi: "Mã của tổ chức đã đồng ý.", en: "The id of the organisation that consented.",
        also: "who, organization"), get: { $0.by }, set: { $0.by = $1 })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
    fields.day(
      .fromIfAny, get: { $0.interval.flatMap { $0.from == .first && $0.until != nil ? nil : $0.from } },
      set: { consent, day in
        consent.interval = day.map { Interval(from: $0, until: consent.interval?.until) } ?? consent.interval
      })
    fields.day(
      .until, get: { $0.interval?.until },
      set: { consent, day in
        guard consent.interval != nil || day != nil else { return }
        consent.interval = Interval(from: consent.interval?.from ?? .first, until: day)
      })
  }
}

extension EditionAdoption: Declared {
  package static var unread: EditionAdoption { EditionAdoption(edition: "", from: .last) }
  package static var word: StaticString { "adoption" }

  package static func declare(to fields: inout some FieldVisitor<EditionAdoption>) {
    fields.text(
      FieldHead(
        "edition", "bản quy định", "edition", vi: "Mã của bản quy định.", en: "The id of the edition.", also: "name",
        required: true), get: { $0.edition }, set: { $0.edition = $1 ?? $0.edition })
    fields.day(.from, get: { $0.from }, set: { $0.from = $1 ?? $0.from })
  }
}
