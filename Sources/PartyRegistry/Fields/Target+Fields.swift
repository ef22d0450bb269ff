extension Target: Declared {
  package static var unread: Target { Target(organization: .unread, year: 0, measure: .admissions, least: 0) }
  package static var word: StaticString { "target" }
  package static var essential: StaticString? { "measure" }

  package static func declare(to fields: inout some FieldVisitor<Target>) {
    fields.id(.organization.subject, get: { $0.organization }, set: { $0.organization = $1 ?? $0.organization })
    fields.integer(
      FieldHead("year", "năm", "year", vi: "Năm của chỉ tiêu.", en: "The year that it is set for.", required: true),
      in: Bounds.targetYears, get: { $0.year }, set: { $0.year = $1 ?? $0.year })
    fields.choice(
      FieldHead(
        "measure", "chỉ tiêu về", "measure", vi: "Điều được đếm.", en: "What is counted.", also: "what, count",
        required: true), get: { $0.measure }, set: { $0.measure = $1 ?? $0.measure })
    fields.term(.setting, get: { $0.setting }, set: { $0.setting = $1 })
    fields.integer(
      FieldHead(
        "at-least", "ít nhất", "at least", vi: "Số phải đạt.", en: "How many there have to be.",
        also: "least, minimum, count, chỉ tiêu", required: true), in: Bounds.some, get: { $0.least },
      set: { $0.least = $1 ?? $0.least })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
  }
}
