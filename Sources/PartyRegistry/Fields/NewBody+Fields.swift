extension Reorganization.NewBody: Declared {
  package static var unread: Self { Self(id: .unread, name: "") }
  package static var word: StaticString { "new-body" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    declare(to: &fields, get: { $0 }, modify: { $1(&$0) })
  }

  /// The fields of a new body, which may stand beside others in one record.
  static func declare<Root>(
    to fields: inout some FieldVisitor<Root>, get: @escaping @Sendable (Root) -> Self,
    modify: @escaping @Sendable (inout Root, (inout Self) -> Void) -> Void
  ) {
    fields.ownID(
      .recordID.unnamed, get: { get($0).id.rawValue },
      set: { root, id in modify(&root) { $0.id = id.map { Organization.ID(checked: $0) } ?? $0.id } })
    fields.text(
      .organizationName, get: { get($0).name }, set: { root, name in modify(&root) { $0.name = name ?? $0.name } })
    fields.text(
      .committeeName, get: { get($0).committeeName },
      set: { root, name in modify(&root) { $0.committeeName = name } })
    fields.text(.symbol, get: { get($0).symbol }, set: { root, symbol in modify(&root) { $0.symbol = symbol } })
    fields.text(.place, get: { get($0).place }, set: { root, place in modify(&root) { $0.place = place } })
    fields.term(.kind, get: { get($0).kind }, set: { root, kind in modify(&root) { $0.kind = kind } })
    fields.id(.parent, get: { get($0).parent }, set: { root, parent in modify(&root) { $0.parent = parent } })
    fields.term(.setting, get: { get($0).setting }, set: { root, term in modify(&root) { $0.setting = term } })
    fields.ids(.hosts, get: { get($0).hosts }, set: { root, hosts in modify(&root) { $0.hosts = hosts } })
    fields.text(
      .locality, get: { get($0).locality }, set: { root, locality in modify(&root) { $0.locality = locality } })
    fields.term(.origin, get: { get($0).origin }, set: { root, origin in modify(&root) { $0.origin = origin } })
  }
}

extension Reorganization.Founding: Declared {
  package static var unread: Self { Self(.unread) }
  package static var word: StaticString { "operation" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    Reorganization.NewBody.declare(to: &fields, get: { $0.body }, modify: { $1(&$0.body) })
    fields.ids(.members, get: { $0.members }, set: { $0.members = $1 })
  }
}

extension Reorganization.Split.Part: Declared {
  package static var unread: Self { Self(.unread) }
  package static var word: StaticString { "new-body" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    Reorganization.NewBody.declare(to: &fields, get: { $0.body }, modify: { $1(&$0.body) })
    fields.ids(.members, get: { $0.members.named }, set: { $0.members.named = $1 })
    fields.ids(.organizations, get: { $0.organizations }, set: { $0.organizations = $1 })
    fields.flag(.rest, get: { $0.members.rest ? true : nil }, set: { $0.members.rest = $1 ?? false })
  }
}
