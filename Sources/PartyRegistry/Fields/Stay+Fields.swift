extension Interval {
  /// All days: what a record holds until its own days are read.
  package static let unread = Interval(from: .first)
}

extension Organization.ID {
  /// An id before it is read.
  package static var unread: Self { Self(checked: "") }
}

extension Stay: Declared {
  package static var unread: Stay { Stay(cell: .unread, interval: .unread) }
  package static var word: StaticString { "stay" }

  package static func declare(to fields: inout some FieldVisitor<Stay>) {
    fields.id(.cell, get: { $0.cell }, set: { $0.cell = $1 ?? $0.cell })
    fields.text(
      FieldHead(
        "group", "tổ đảng", "group", vi: "Mã tổ đảng trong chi bộ.", en: "The id of the group in the cell.",
        also: "team"),
      get: { $0.group }, set: { $0.group = $1 })
    fields.day(.from, get: { $0.interval.from }, set: { $0.interval.from = $1 ?? $0.interval.from })
    fields.day(.until, get: { $0.interval.until }, set: { $0.interval.until = $1 })
    fields.citation(.decision, get: { $0.decision }, set: { $0.decision = $1 })
  }
}

extension TemporaryActivity: Declared {
  package static var unread: TemporaryActivity { TemporaryActivity(cell: .unread, interval: .unread) }
  package static var word: StaticString { "temporary" }

  package static func declare(to fields: inout some FieldVisitor<TemporaryActivity>) {
    fields.id(.cell, get: { $0.cell }, set: { $0.cell = $1 ?? $0.cell })
    fields.day(.from, get: { $0.interval.from }, set: { $0.interval.from = $1 ?? $0.interval.from })
    fields.day(.until, get: { $0.interval.until }, set: { $0.interval.until = $1 })
    fields.day(
      FieldHead(
        "introduced", "ngày viết giấy giới thiệu", "introduced", vi: "Ngày viết giấy giới thiệu.",
        en: "The day on which the letter was written.", also: "written, date, ngày giới thiệu"),
      get: { $0.introduced }, set: { $0.introduced = $1 })
    fields.text(.letter, get: { $0.letter }, set: { $0.letter = $1 })
    fields.citation(.decision, get: { $0.decision }, set: { $0.decision = $1 })
    fields.citation(.endedBy, get: { $0.endedBy }, set: { $0.endedBy = $1 })
    fields.term(.reason, get: { $0.reason }, set: { $0.reason = $1 })
  }
}

extension FieldHead {
  /// The number of a letter of introduction.
  fileprivate static let letter = FieldHead(
    "letter", "số giấy giới thiệu", "letter", vi: "Số giấy giới thiệu sinh hoạt đảng.",
    en: "The number of the letter of introduction.", also: "letter-number, giấy giới thiệu, introduction")
}

extension Transfer: Declared {
  package static var unread: Transfer { Transfer() }
  package static var word: StaticString { "transfer" }

  package static func declare(to fields: inout some FieldVisitor<Transfer>) {
    fields.term(
      FieldHead(
        "type", "loại chuyển", "type", vi: "Chuyển chính thức, trong nội bộ hay ra ngoài.",
        en: "What kind of transfer it is.", also: "kind"), get: { $0.type }, set: { $0.type = $1 })
    fields.text(.letter, get: { $0.letter }, set: { $0.letter = $1 })
    fields.day(
      FieldHead(
        "decided", "ngày quyết định điều động hoặc đổi nơi cư trú", "decided",
        vi: "Ngày có quyết định điều động, nghỉ việc hoặc đổi nơi cư trú.",
        en: "The day of the decision or the move that made it due.", also: "follows, ngày quyết định"),
      get: { $0.decided }, set: { $0.decided = $1 })
    fields.day(
      FieldHead(
        "introduced", "ngày giới thiệu", "introduced", vi: "Ngày viết giấy giới thiệu.",
        en: "The day on which the letter was written.", also: "written, ngày viết giấy, date", lead: .told),
      get: { $0.introduced }, set: { $0.introduced = $1 })
    fields.day(
      FieldHead(
        "received", "ngày nhận", "received", vi: "Ngày nơi đến tiếp nhận.", en: "The day on which it was received.",
        also: "receipt, ngày tiếp nhận"), get: { $0.received }, set: { $0.received = $1 })
    fields.id(
      FieldHead(
        "from", "chi bộ nơi đi", "from", vi: "Mã của chi bộ nơi đi.", en: "The id of the cell of origin.",
        also: "cell-from, nơi đi, origin"), get: { $0.from }, set: { $0.from = $1 })
    fields.id(
      FieldHead(
        "to", "chi bộ nơi đến", "to", vi: "Mã của chi bộ nơi đến.", en: "The id of the cell of destination.",
        also: "into, cell-to, nơi đến"), get: { $0.to }, set: { $0.to = $1 })
    fields.text(
      FieldHead(
        "from-outside", "nơi chuyển đến, ngoài sổ", "from outside", vi: "Nơi đi, nếu không có trong sổ này.",
        en: "Where from, outside this registry.", also: "origin, ngoài tỉnh đến"), get: { $0.fromOutside },
      set: { $0.fromOutside = $1 })
    fields.text(
      FieldHead(
        "to-outside", "nơi chuyển đi, ngoài sổ", "to outside", vi: "Nơi đến, nếu không có trong sổ này.",
        en: "Where to, outside this registry.", also: "destination, đi ngoài tỉnh"), get: { $0.toOutside },
      set: { $0.toOutside = $1 })
    fields.date(
      FieldHead(
        "dues-paid-until", "đảng phí đã đóng đến hết", "dues paid until", vi: "Tháng cuối cùng đã đóng đảng phí.",
        en: "The last month for which dues were paid.", also: "dues, đảng phí"), get: { $0.duesPaidUntil },
      set: { $0.duesPaidUntil = $1 })
  }
}

extension Standing: Declared {
  package static var unread: Standing { Standing(state: Term(""), interval: .unread) }
  package static var word: StaticString { "standing" }

  package static func declare(to fields: inout some FieldVisitor<Standing>) {
    fields.term(
      FieldHead(
        "state", "tình trạng", "state", vi: "Được miễn, bị đình chỉ hoặc chưa nối sinh hoạt.",
        en: "Exempt, suspended or unconnected.", also: "status, standing, kind", required: true),
      get: { $0.state }, set: { $0.state = $1 ?? $0.state })
    fields.day(.from, get: { $0.interval.from }, set: { $0.interval.from = $1 ?? $0.interval.from })
    fields.day(.until, get: { $0.interval.until }, set: { $0.interval.until = $1 })
    fields.part(.decision, each: { $0.decision.each($1) }, take: { $0.decision = $1 }, clear: { $0.decision = nil })
  }
}
