extension Reorganization: Declared {
  package static var unread: Reorganization {
    Reorganization(decision: Decision(document: Document(number: nil)))
  }
  package static var word: StaticString { "decision" }

  package static func declare(to fields: inout some FieldVisitor<Reorganization>) {
    fields.text(
      FieldHead(
        "number", "số quyết định", "number", vi: "Số, ký hiệu của quyết định.",
        en: "The number and symbol of the decision.",
        also: "no, code", required: true, subject: true), get: { $0.decision.document.number },
      set: { $0.decision.document.number = $1 })
    fields.text(.issuer, get: { $0.decision.document.issuer }, set: { $0.decision.document.issuer = $1 })
    fields.date(.signed, get: { $0.decision.document.signed }, set: { $0.decision.document.signed = $1 })
    fields.day(
      FieldHead(
        "effective", "ngày có hiệu lực", "effective", vi: "Ngày quyết định có hiệu lực.",
        en: "The day on which it takes effect.", also: "from, on, hiệu lực, day"), get: { $0.decision.effective },
      set: { $0.decision.effective = $1 })
    fields.text(
      FieldHead(
        "about", "về việc", "about", vi: "Trích yếu.", en: "What it is about.", also: "subject, trích yếu"),
      get: { $0.decision.about }, set: { $0.decision.about = $1 })
    fields.choices(
      FieldHead(
        "operations", "các việc", "operations", vi: "Các việc sắp xếp tổ chức; không có thì chỉ lưu quyết định.",
        en: "What it orders; without any it stands on record only.", also: "changes, actions, nội dung"),
      get: { $0.operations }, set: { $0.operations = $1 })
    fields.parts(
      FieldHead(
        "posts", "thay đổi chức vụ", "posts", vi: "Các chức vụ trao khi sắp xếp; chức vụ ở tổ chức kết thúc thì thôi.",
        en: "Posts given by it; those in closing organisations end otherwise.", also: "appointments, bổ nhiệm"),
      each: { $0.posts.forEach($1) }, take: { $0.posts.append($1) }, clear: { $0.posts = [] })
  }
}

extension Reorganization.Operation: DeclaredChoice {
  package static var word: StaticString { "operation" }

  package static func declare(to choices: inout some ChoiceVisitor<Self>) {
    choices.choice(
      FieldHead(
        "found", "thành lập", "found", vi: "Thành lập một tổ chức.", en: "Founds an organisation.",
        also: "create, establish, new"), get: { if case .found(let part) = $0 { part } else { nil } },
      make: { .found($0) })
    choices.choice(
      FieldHead(
        "rename", "đổi tên", "rename", vi: "Đổi tên, ký hiệu hoặc địa bàn.",
        en: "Gives another name, symbol or place.", also: "name"),
      get: { if case .rename(let part) = $0 { part } else { nil } }, make: { .rename($0) })
    choices.choice(
      FieldHead(
        "move", "chuyển cấp trên", "move", vi: "Chuyển sang cấp trên khác.", en: "Puts it under another superior.",
        also: "parent, chuyển giao"), get: { if case .move(let part) = $0 { part } else { nil } },
      make: { .move($0) })
    choices.choice(
      FieldHead(
        "change-kind", "đổi loại hình", "change of kind", vi: "Đổi loại hình tổ chức.", en: "Makes it another kind.",
        also: "kind, upgrade, nâng cấp"), get: { if case .changeKind(let part) = $0 { part } else { nil } },
      make: { .changeKind($0) })
    choices.choice(
      FieldHead(
        "merge", "hợp nhất, sáp nhập", "merge", vi: "Hợp nhất thành tổ chức mới, hoặc sáp nhập vào tổ chức đang có.",
        en: "Makes one of several: a new one, or one of those that are.", also: "consolidate, absorb, join, nhập"),
      get: { if case .merge(let part) = $0 { part } else { nil } }, make: { .merge($0) })
    choices.choice(
      FieldHead(
        "split", "chia, tách", "split", vi: "Chia, tách thành các tổ chức mới.", en: "Makes several of one.",
        also: "divide, tách"), get: { if case .split(let part) = $0 { part } else { nil } }, make: { .split($0) })
    choices.choice(
      FieldHead(
        "dissolve", "giải thể", "dissolve", vi: "Giải thể tổ chức.", en: "Dissolves it.", also: "close, delete"),
      get: { if case .dissolve(let part) = $0 { part } else { nil } }, make: { .dissolve($0) })
    choices.choice(
      FieldHead(
        "end", "kết thúc hoạt động", "end", vi: "Kết thúc hoạt động của tổ chức.", en: "Ends its work.",
        also: "close, finish"), get: { if case .end(let part) = $0 { part } else { nil } }, make: { .end($0) })
    choices.choice(
      FieldHead(
        "transfer", "chuyển đảng viên", "transfer", vi: "Chuyển đảng viên sang tổ chức khác.",
        en: "Moves members to another organisation.", also: "members, chuyển sinh hoạt"),
      get: { if case .transfer(let part) = $0 { part } else { nil } }, make: { .transfer($0) })
    choices.choice(
      FieldHead(
        "hand-over", "chuyển giao tổ chức trực thuộc", "hand over",
        vi: "Chuyển giao, tiếp nhận tổ chức giữa các cấp trên.",
        en: "Hands organisations over to another superior.", also: "handover, bàn giao"),
      get: { if case .handOver(let part) = $0 { part } else { nil } }, make: { .handOver($0) })
  }
}

extension Reorganization.PostChange: Declared {
  package static var unread: Self { Self(member: Member.ID(checked: ""), title: Title("")) }
  package static var word: StaticString { "post-change" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(
      FieldHead(
        "member", "đảng viên", "member", vi: "Mã của đảng viên.", en: "The member's id.", also: "who, person",
        required: true), get: { $0.member }, set: { $0.member = $1 ?? $0.member })
    fields.term(.title, get: { $0.title }, set: { $0.title = $1 ?? $0.title })
    fields.id(.fromOrganization, get: { $0.from }, set: { $0.from = $1 })
    fields.id(.to.optional, get: { $0.to }, set: { $0.to = $1 })
    fields.term(.mode, get: { $0.mode }, set: { $0.mode = $1 })
  }
}
