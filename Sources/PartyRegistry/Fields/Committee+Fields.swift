extension Committee: Declared {
  package static var unread: Committee {
    Committee(organization: .unread, body: Term(""), interval: .unread)
  }
  package static var word: StaticString { "committee" }

  package static func declare(to fields: inout some FieldVisitor<Committee>) {
    fields.id(.organization.subject, get: { $0.organization }, set: { $0.organization = $1 ?? $0.organization })
    fields.term(
      FieldHead(
        "body", "cơ quan lãnh đạo", "body", vi: "Ban chấp hành, ban thường vụ, chi ủy hay ủy ban kiểm tra.",
        en: "The committee, its standing committee, a cell's committee or the inspection.",
        also: "committee, kind, cấp ủy", required: true), get: { $0.body }, set: { $0.body = $1 ?? $0.body })
    fields.text(
      FieldHead(
        "term", "nhiệm kỳ", "term of office", vi: "Nhiệm kỳ, như 2020-2025.",
        en: "The term of office, such as 2020-2025.",
        also: "period"), get: { $0.term }, set: { $0.term = $1 })
    fields.day(
      FieldHead(
        "congress", "ngày đại hội", "congress", vi: "Ngày đại hội đã bầu.",
        en: "The day of the congress that elected it.",
        also: "đại hội, elected"), get: { $0.congress }, set: { $0.congress = $1 })
    fields.day(.from, get: { $0.interval.from }, set: { $0.interval.from = $1 ?? $0.interval.from })
    fields.day(.until, get: { $0.interval.until }, set: { $0.interval.until = $1 })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
    fields.citation(.endedBy, get: { $0.endedBy }, set: { $0.endedBy = $1 })
    fields.integer(
      FieldHead(
        "seats", "số lượng ủy viên", "seats", vi: "Số lượng ủy viên được ấn định.",
        en: "How many members it is to have.",
        also: "size, members, số ủy viên"), in: Bounds.some, get: { $0.seats }, set: { $0.seats = $1 })
  }
}
