extension Membership: Declared {
  package static var unread: Membership { Membership() }
  package static var word: StaticString { "membership" }

  package static func declare(to fields: inout some FieldVisitor<Membership>) {
    fields.part(
      FieldHead(
        "admitted", "kết nạp", "admitted", vi: "Việc kết nạp: quyết định, lễ kết nạp, chi bộ, người giới thiệu.",
        en: "The admission: decision, ceremony, cell and sponsors.",
        also: "admission, joined, join-date, ceremony, ngày vào đảng, ngày kết nạp, vào đảng"),
      each: { $0.admission.each($1) }, take: { $0.admission = $1 }, clear: { $0.admission = nil })
    fields.part(
      FieldHead(
        "official", "ngày chính thức", "official", vi: "Ngày được công nhận chính thức, hoặc ngày và quyết định.",
        en: "The official day, or the day and its decision.",
        also: "recognition, recognised, chính thức, công nhận chính thức, official-date"),
      each: { $0.official.each($1) }, take: { $0.official = $1 }, clear: { $0.official = nil })
    fields.part(
      FieldHead(
        "left", "ra khỏi Đảng", "left", vi: "Việc ra khỏi Đảng hoặc từ trần.", en: "How membership ended.",
        also: "exit, departure, leave, quit, died, expelled, death, từ trần, ra đảng, khai trừ, xóa tên",
        about: .departure), each: { $0.left.each($1) }, take: { $0.left = $1 }, clear: { $0.left = nil })
  }
}

extension Membership.Admission: Declared {
  package static var unread: Self { Self() }
  package static var word: StaticString { "admission" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.part(
      .decision, each: { $0.decision.unsigned.each($1) }, take: { $0.decision.unsigned = $1 },
      clear: { $0.decision.unsigned = nil })
    fields.date(.decisionDate, get: { $0.decision.signed }, set: { $0.decision.signed = $1 })
    fields.day(
      FieldHead(
        "received", "ngày chi bộ nhận quyết định", "received", vi: "Ngày chi bộ nhận được quyết định.",
        en: "The day on which the cell received the decision.", also: "receipt"), get: { $0.received },
      set: { $0.received = $1 })
    fields.date(
      FieldHead(
        "ceremony", "ngày lễ kết nạp", "ceremony", vi: "Ngày tổ chức lễ kết nạp.", en: "The day of the ceremony.",
        also: "date, ngày kết nạp, admitted, joined, on", lead: .told), get: { $0.ceremony },
      set: { $0.ceremony = $1 })
    fields.id(
      FieldHead(
        "cell", "chi bộ kết nạp", "cell", vi: "Mã của chi bộ đã kết nạp.", en: "The id of the admitting cell.",
        also: "organization, where, nơi kết nạp"), get: { $0.cell }, set: { $0.cell = $1 })
    fields.ids(.sponsors, get: { $0.sponsors }, set: { $0.sponsors = $1 })
  }
}

extension Membership.Recognition: Declared {
  package static var unread: Self { Self(on: PartialDate(.first)) }
  package static var word: StaticString { "recognition" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.date(
      FieldHead(
        "on", "ngày", "day", vi: "Ngày chính thức.", en: "The official day.", also: "date, day", required: true,
        lead: .short), get: { $0.on }, set: { $0.on = $1 ?? $0.on })
    fields.part(
      .decision, each: { $0.decision.unsigned.each($1) }, take: { $0.decision.unsigned = $1 },
      clear: { $0.decision.unsigned = nil })
    fields.date(.decisionDate, get: { $0.decision.signed }, set: { $0.decision.signed = $1 })
  }
}

extension Membership.Departure: Declared {
  package static var unread: Self { Self(manner: Term(""), on: .last) }
  package static var word: StaticString { "departure" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.term(
      FieldHead(
        "manner", "hình thức ra khỏi Đảng", "manner", vi: "Từ trần, khai trừ, xóa tên, xin ra hoặc hình thức khác.",
        en: "Died, expelled, struck off, resigned or otherwise.", also: "how, kind, type, form", required: true),
      get: { $0.manner }, set: { $0.manner = $1 ?? $0.manner })
    fields.day(.on, get: { $0.on }, set: { $0.on = $1 ?? $0.on })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
    fields.text(
      FieldHead("reason", "lý do", "reason", vi: "Lý do.", en: "The reason.", also: "why, cause"),
      get: { $0.reason }, set: { $0.reason = $1 })
  }
}
