extension Reorganization.Renaming: Declared {
  package static var unread: Self { Self(organization: .unread) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(.organization, get: { $0.organization }, set: { $0.organization = $1 ?? $0.organization })
    fields.text(.organizationName.optional, get: { $0.name }, set: { $0.name = $1 })
    fields.text(.committeeName, get: { $0.committeeName }, set: { $0.committeeName = $1 })
    fields.text(.symbol, get: { $0.symbol }, set: { $0.symbol = $1 })
    fields.text(.place, get: { $0.place }, set: { $0.place = $1 })
    fields.term(.setting, get: { $0.setting }, set: { $0.setting = $1 })
    fields.text(.locality, get: { $0.locality }, set: { $0.locality = $1 })
  }
}

extension Reorganization.Move: Declared {
  package static var unread: Self { Self(organization: .unread, parent: .unread) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(.organization, get: { $0.organization }, set: { $0.organization = $1 ?? $0.organization })
    fields.id(.parent.required, get: { $0.parent }, set: { $0.parent = $1 ?? $0.parent })
    fields.terms(.kinds, by: Kind.self, get: { $0.kinds }, set: { $0.kinds = $1 })
  }
}

extension Reorganization.KindChange: Declared {
  package static var unread: Self { Self(organization: .unread, kind: Kind("")) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(.organization, get: { $0.organization }, set: { $0.organization = $1 ?? $0.organization })
    fields.term(.kind.required, get: { $0.kind }, set: { $0.kind = $1 ?? $0.kind })
    fields.terms(.kinds, by: Kind.self, get: { $0.kinds }, set: { $0.kinds = $1 })
  }
}

extension FieldHead {
  /// What an operation makes.
  fileprivate static let into = FieldHead(
    "into", "thành", "into", vi: "Tổ chức được tạo thành, hoặc mã của tổ chức nhận.",
    en: "What comes of it: new organisations, or the id of one that is.", also: "to, target, nhập vào", required: true)
}

extension Reorganization.Merger: Declared {
  package static var unread: Self { Self([], into: .existing(.unread)) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.ids(.organizations.required, get: { $0.organizations }, set: { $0.organizations = $1 })
    fields.partOrID(
      .into,
      get: { merger -> PartOrID<Reorganization.NewBody, Organization>? in
        switch merger.into {
        case .new(let body): .part(body)
        case .existing(let id): .id(id)
        }
      },
      set: { merger, into in
        switch into {
        case .part(let body): merger.into = .new(body)
        case .id(let id): merger.into = .existing(id)
        case nil: break
        }
      })
    fields.terms(.kinds, by: Kind.self, get: { $0.kinds }, set: { $0.kinds = $1 })
    fields.ids(
      FieldHead(
        "except", "trừ đảng viên", "except", vi: "Mã của các tổ chức trực thuộc không theo.",
        en: "The ids of organisations below that do not come along.", also: "without, excluding"),
      get: { $0.except }, set: { $0.except = $1 })
  }
}

extension Reorganization.Split: Declared {
  package static var unread: Self { Self(organization: .unread, into: []) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(.organization, get: { $0.organization }, set: { $0.organization = $1 ?? $0.organization })
    fields.parts(.into, each: { $0.into.forEach($1) }, take: { $0.into.append($1) }, clear: { $0.into = [] })
    fields.flag(
      FieldHead(
        "keep", "giữ tổ chức cũ", "keep", vi: "Tổ chức cũ vẫn còn.", en: "Whether the old one goes on.", also: "keeps"),
      get: { $0.keeps ? true : nil }, set: { $0.keeps = $1 ?? false })
  }
}

extension Reorganization.Closure: Declared {
  package static var unread: Self { Self(organization: .unread) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(
      .organization.leading(.taken), get: { $0.organization }, set: { $0.organization = $1 ?? $0.organization })
    fields.parts(
      FieldHead(
        "children", "tổ chức trực thuộc", "children", vi: "Nơi đến của các tổ chức trực thuộc.",
        en: "Where the organisations below go.", also: "subordinates, below, trực thuộc"),
      each: { $0.children.forEach($1) }, take: { $0.children.append($1) }, clear: { $0.children = [] })
    fields.parts(
      FieldHead(
        "members", "các đảng viên", "members", vi: "Nơi đến của các đảng viên.", en: "Where the members go.",
        also: "đảng viên, people"), each: { $0.members.forEach($1) }, take: { $0.members.append($1) },
      clear: { $0.members = [] })
    fields.term(
      FieldHead(
        "manner", "hình thức", "manner", vi: "Hình thức kết thúc.", en: "The manner of closing.", also: "how, way, cách"
      ),
      get: { $0.manner }, set: { $0.manner = $1 })
  }
}

extension Reorganization.ChildShare: Declared {
  package static var unread: Self { Self(to: .unread) }
  package static var word: StaticString { "destination" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(.to, get: { $0.to }, set: { $0.to = $1 ?? $0.to })
    fields.ids(.organizations, get: { $0.organizations }, set: { $0.organizations = $1 })
    fields.flag(.rest, get: { $0.rest ? true : nil }, set: { $0.rest = $1 ?? false })
    fields.terms(.kinds, by: Kind.self, get: { $0.kinds }, set: { $0.kinds = $1 })
  }
}

extension Reorganization.MemberShare: Declared {
  package static var unread: Self { Self(to: .unread, members: .init()) }
  package static var word: StaticString { "destination" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(.to, get: { $0.to }, set: { $0.to = $1 ?? $0.to })
    fields.ids(.members, get: { $0.members.named }, set: { $0.members.named = $1 })
    fields.flag(.rest, get: { $0.members.rest ? true : nil }, set: { $0.members.rest = $1 ?? false })
  }
}

extension Reorganization.Transferral: Declared {
  package static var unread: Self { Self(.init(), to: .unread) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.ids(.members, get: { $0.members.named }, set: { $0.members.named = $1 })
    fields.id(.fromOrganization, get: { $0.from }, set: { $0.from = $1 })
    fields.flag(.rest, get: { $0.members.rest ? true : nil }, set: { $0.members.rest = $1 ?? false })
    fields.id(.to, get: { $0.to }, set: { $0.to = $1 ?? $0.to })
  }
}

extension Reorganization.HandOver: Declared {
  package static var unread: Self { Self(organizations: [], to: .unread) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.ids(.organizations.required, get: { $0.organizations }, set: { $0.organizations = $1 })
    fields.id(.to, get: { $0.to }, set: { $0.to = $1 ?? $0.to })
    fields.terms(.kinds, by: Kind.self, get: { $0.kinds }, set: { $0.kinds = $1 })
  }
}
