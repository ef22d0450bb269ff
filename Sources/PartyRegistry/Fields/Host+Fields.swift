extension Host: Declared {
  package static var unread: Host { Host(id: ID(checked: ""), name: "") }
  package static var word: StaticString { "host" }

  package static func declare(to fields: inout some FieldVisitor<Host>) {
    fields.ownID(.recordID, get: { $0.id.rawValue }, set: { $0.id = ID(checked: $1 ?? $0.id.rawValue) })
    fields.text(
      FieldHead("name", "tên đơn vị", "name", vi: "Tên đơn vị.", en: "The name of the unit.", required: true),
      get: { $0.name }, set: { $0.name = $1 ?? $0.name })
    fields.term(
      FieldHead(
        "type", "loại đơn vị", "type", vi: "Loại đơn vị.", en: "What kind of unit it is.", also: "kind, loại"),
      get: { $0.type }, set: { $0.type = $1 })
    fields.term(
      FieldHead(
        "ownership", "hình thức sở hữu", "ownership", vi: "Nhà nước, ngoài nhà nước, nước ngoài hay hợp tác xã.",
        en: "Owned by the state, privately, from abroad or cooperatively.", also: "owner, sở hữu"),
      get: { $0.ownership }, set: { $0.ownership = $1 })
    fields.text(.locality, get: { $0.locality }, set: { $0.locality = $1 })
    fields.parts(
      FieldHead(
        "employees", "số lao động", "employees", vi: "Số lao động theo ngày.", en: "The number of employees, by day.",
        also: "workers, staff, headcount, lao động"), each: { $0.employees.forEach($1) },
      take: { $0.employees.append($1) }, clear: { $0.employees = [] })
    fields.flag(
      FieldHead(
        "union", "có công đoàn", "trade union", vi: "Có tổ chức công đoàn hay không.",
        en: "Whether there is a trade union.", also: "trade-union, công đoàn"), get: { $0.hasUnion },
      set: { $0.hasUnion = $1 })
    fields.flag(
      FieldHead(
        "youth-union", "có Đoàn Thanh niên", "Youth Union", vi: "Có tổ chức Đoàn Thanh niên hay không.",
        en: "Whether there is a Youth Union.", also: "đoàn thanh niên"), get: { $0.hasYouthUnion },
      set: { $0.hasYouthUnion = $1 })
    fields.day(
      FieldHead(
        "until", "đến trước ngày", "until", vi: "Ngày đầu tiên đơn vị không còn.",
        en: "The first day on which the unit no longer is.", also: "closed, end, ended, kết thúc, giải thể"),
      get: { $0.until }, set: { $0.until = $1 })
  }
}

extension Host.Headcount: Declared {
  package static var unread: Self { Self(from: .first, count: 0) }
  package static var word: StaticString { "headcount" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.day(.from, get: { $0.from }, set: { $0.from = $1 ?? $0.from })
    fields.integer(
      FieldHead(
        "count", "số người", "count", vi: "Số lao động.", en: "How many there are.", also: "number, số lượng",
        required: true), in: Bounds.count, get: { $0.count }, set: { $0.count = $1 ?? $0.count })
  }
}
