internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Reorganization {
  /// A decision before any of its keys is read.
  static let unread = Reorganization(decision: Decision(document: Document(number: nil)))

  static let fields: [Field<Reorganization>] = [
    Field("number", "số quyết định", also: "no, code", required: true) {
      $0.decision.document.number = $1.text($2)
      $1.subject = $0.decision.document.number
    },
    Field("issuer", "nơi ban hành", also: "issued-by, by, cơ quan ban hành, nơi ký") {
      $0.decision.document.issuer = $1.text($2)
    },
    Field("signed", "ngày ký", also: "date, signed-on, ngày ban hành") {
      $0.decision.document.signed = $1.partialDate($2)
    },
    Field("effective", "ngày có hiệu lực", also: "from, on, hiệu lực, day") { $0.decision.effective = $1.day($2) },
    Field("about", "về việc", also: "subject, trích yếu") { $0.decision.about = $1.text($2) },
    Field("operations", "các việc", also: "changes, actions, nội dung") { decision, decoding, node in
      decoding.list(node) { if let operation = $0.operation($1) { decision.operations.append(operation) } }
    },
    Field("posts", "thay đổi chức vụ", also: "appointments, bổ nhiệm") {
      $0.posts = $1.records(
        $2, from: PostChange(member: Member.ID(checked: ""), title: Title("")), PostChange.fields, of: "post-change")
    },
  ]
}

extension Decoding {
  /// One operation: a mapping whose only key says which.
  mutating func operation(_ node: Record.Node) -> Reorganization.Operation? {
    var operation: Reorganization.Operation?
    let before = diagnostics.count
    mapping(node, into: &operation, Self.operations, of: "operation")
    guard record.kind(node) == .mapping else { return nil }
    if let first = record.firstChild(node), let value = record.next(first), let second = record.next(value) {
      report("several-operations", at: second, facts: [quoted("key", record.string(second))])
    } else if operation == nil, diagnostics.count == before {
      report(
        "unknown-operation", at: record.firstChild(node) ?? node,
        facts: [.init("expected", list: Self.operations.map(\.key.description))])
    }
    return operation
  }

  private static let operations: [Field<Reorganization.Operation?>] = [
    operation(
      "found", "thành lập", also: "create, establish, new", Reorganization.Founding(.unread),
      Reorganization.Founding.fields
    ) { .found($0) },
    operation(
      "rename", "đổi tên", also: "name", Reorganization.Renaming(organization: .unread), Reorganization.Renaming.fields
    ) { .rename($0) },
    operation(
      "move", "chuyển cấp trên", also: "parent, chuyển giao",
      Reorganization.Move(organization: .unread, parent: .unread), Reorganization.Move.fields
    ) {
      .move($0)
    },
    operation(
      "change-kind", "đổi loại hình", also: "kind, upgrade, nâng cấp",
      Reorganization.KindChange(organization: .unread, kind: Kind("")), Reorganization.KindChange.fields
    ) { .changeKind($0) },
    operation(
      "merge", "hợp nhất, sáp nhập", also: "consolidate, absorb, join, nhập",
      Reorganization.Merger([], into: .existing(.unread)), Reorganization.Merger.fields
    ) {
      .merge($0)
    },
    operation(
      "split", "chia, tách", also: "divide, tách", Reorganization.Split(organization: .unread, into: []),
      Reorganization.Split.fields
    ) {
      .split($0)
    },
    operation(
      "dissolve", "giải thể", also: "close, delete", Reorganization.Closure(organization: .unread),
      Reorganization.Closure.fields
    ) {
      .dissolve($0)
    },
    operation(
      "end", "kết thúc hoạt động", also: "close, finish", Reorganization.Closure(organization: .unread),
      Reorganization.Closure.fields
    ) { .end($0) },
    operation(
      "transfer", "chuyển đảng viên", also: "members, chuyển sinh hoạt",
      Reorganization.Transferral(.init(), to: .unread), Reorganization.Transferral.fields
    ) {
      .transfer($0)
    },
    operation(
      "hand-over", "chuyển giao tổ chức trực thuộc", also: "handover, bàn giao",
      Reorganization.HandOver(organizations: [], to: .unread), Reorganization.HandOver.fields
    ) {
      .handOver($0)
    },
  ]

  /// The key of an operation, with what stands under it.
  private static func operation<Value: Sendable>(
    _ key: StaticString, _ label: StaticString, also synonyms: StaticString, _ unread: Value, _ fields: [Field<Value>],
    _ wrap: @escaping @Sendable (Value) -> Reorganization.Operation
  ) -> Field<Reorganization.Operation?> {
    Field(key, label, also: synonyms) { target, decoding, node in
      var value = unread
      decoding.mapping(node, into: &value, fields, of: "operation")
      target = wrap(value)
    }
  }

  /// Kinds by the kinds that they take the place of.
  mutating func kinds(_ node: Record.Node) -> [Kind: Kind] {
    guard record.kind(node) == .mapping else {
      wrongType(node, expected: .mapping)
      return [:]
    }
    var kinds: [Kind: Kind] = [:]
    var position = record.firstChild(node)
    while let key = position, let value = record.next(key) {
      position = record.next(value)
      let old: Kind = term(key)
      kinds[old] = term(value)
    }
    return kinds
  }
}

extension Identifier {
  /// An id before it is read.
  fileprivate static var unread: Identifier { Identifier(checked: "") }
}

// MARK: New bodies

extension Reorganization.NewBody {
  static var unread: Self { Self(id: .unread, name: "") }

  /// The keys of a new body, which may stand beside others in one mapping.
  static func fields<Target>(
    in body: @escaping @Sendable (inout Target, (inout Self) -> Void) -> Void
  ) -> [Field<Target>] {
    [
      Field("id", "mã", also: "code, mã số, số hiệu", required: true) { target, decoding, node in
        let id: Organization.ID = decoding.identifier(node)
        body(&target) { $0.id = id }
      },
      Field("name", "tên", also: "tên gọi, title", required: true) { target, decoding, node in
        let name = decoding.text(node) ?? ""
        body(&target) { $0.name = name }
      },
      Field("committee-name", "tên cấp ủy", also: "committee, cấp ủy") { target, decoding, node in
        let name = decoding.text(node)
        body(&target) { $0.committeeName = name }
      },
      Field("symbol", "ký hiệu văn bản", also: "abbreviation, viết tắt") { target, decoding, node in
        let symbol = decoding.text(node)
        body(&target) { $0.symbol = symbol }
      },
      Field("place", "địa danh", also: "nơi ban hành, location") { target, decoding, node in
        let place = decoding.text(node)
        body(&target) { $0.place = place }
      },
      Field("kind", "loại hình tổ chức", also: "type, loại") { target, decoding, node in
        let kind: Kind = decoding.term(node)
        body(&target) { $0.kind = kind }
      },
      Field("parent", "cấp trên trực tiếp", also: "superior, above, trực thuộc") { target, decoding, node in
        let parent: Organization.ID = decoding.identifier(node)
        body(&target) { $0.parent = parent }
      },
      Field("setting", "loại địa bàn, đơn vị", also: "loại hình, sector") { target, decoding, node in
        let setting: Setting = decoding.term(node)
        body(&target) { $0.setting = setting }
      },
      Field("hosts", "các đơn vị", also: "units, đơn vị, companies") { target, decoding, node in
        let hosts: [Host.ID] = decoding.identifiers(node)
        body(&target) { $0.hosts = hosts }
      },
      Field("locality", "địa bàn", also: "area, address, địa chỉ, xã") { target, decoding, node in
        let locality = decoding.text(node)
        body(&target) { $0.locality = locality }
      },
      Field("origin", "nguồn gốc thành lập", also: "how, cách thành lập") { target, decoding, node in
        let origin: Term<Vocabularies.Origins> = decoding.term(node)
        body(&target) { $0.origin = origin }
      },
    ]
  }
}

extension Reorganization.Founding {
  static let fields: [Field<Self>] =
    Reorganization.NewBody.fields { $1(&$0.body) } + [
      Field("members", "các đảng viên", also: "đảng viên, people") { $0.members = $1.identifiers($2) }
    ]
}

extension Reorganization.Split.Part {
  static let fields: [Field<Self>] =
    Reorganization.NewBody.fields { $1(&$0.body) } + [
      Field("members", "các đảng viên", also: "đảng viên, people") { $0.members.named = $1.identifiers($2) },
      Field("organizations", "các tổ chức", also: "tổ chức, cells") { $0.organizations = $1.identifiers($2) },
      Field("rest", "phần còn lại", also: "remainder, còn lại") { $0.members.rest = $1.boolean($2) ?? false },
    ]
}

// MARK: Operations

extension Reorganization.Renaming {
  static let fields: [Field<Self>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit", required: true) {
      $0.organization = $1.identifier($2)
    },
    Field("name", "tên", also: "tên gọi, title") { $0.name = $1.text($2) },
    Field("committee-name", "tên cấp ủy", also: "committee, cấp ủy") { $0.committeeName = $1.text($2) },
    Field("symbol", "ký hiệu văn bản", also: "abbreviation, viết tắt") { $0.symbol = $1.text($2) },
    Field("place", "địa danh", also: "nơi ban hành, location") { $0.place = $1.text($2) },
    Field("setting", "loại địa bàn, đơn vị", also: "loại hình, sector") { $0.setting = $1.term($2) },
    Field("locality", "địa bàn", also: "area, address, địa chỉ, xã") { $0.locality = $1.text($2) },
  ]
}

extension Reorganization.Move {
  static let fields: [Field<Self>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit", required: true) {
      $0.organization = $1.identifier($2)
    },
    Field("parent", "cấp trên trực tiếp", also: "superior, above, trực thuộc", required: true) {
      $0.parent = $1.identifier($2)
    },
    Field("kinds", "đổi loại hình", also: "kind, loại hình") { $0.kinds = $1.kinds($2) },
  ]
}

extension Reorganization.KindChange {
  static let fields: [Field<Self>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit", required: true) {
      $0.organization = $1.identifier($2)
    },
    Field("kind", "loại hình tổ chức", also: "type, loại", required: true) { $0.kind = $1.term($2) },
    Field("kinds", "đổi loại hình", also: "kind, loại hình") { $0.kinds = $1.kinds($2) },
  ]
}

extension Reorganization.Merger {
  static let fields: [Field<Self>] = [
    Field("organizations", "các tổ chức", also: "tổ chức, cells", required: true) {
      $0.organizations = $1.identifiers($2)
    },
    Field("into", "thành", also: "to, target, nhập vào", required: true) { merger, decoding, node in
      switch decoding.record.kind(node) {
      case .scalar: merger.into = .existing(decoding.identifier(node))
      case .mapping:
        // A new body has a name: an id alone is that of one that exists.
        if decoding.record.childCount(node) == 2, let id = decoding.value(of: "id", in: node) {
          merger.into = .existing(decoding.identifier(id))
          return
        }
        var body = Reorganization.NewBody.unread
        decoding.mapping(node, into: &body, bodyFields, of: "new-body")
        merger.into = .new(body)
      case .sequence: decoding.report("into-nothing", at: node)
      }
    },
    Field("kinds", "đổi loại hình", also: "kind, loại hình") { $0.kinds = $1.kinds($2) },
    Field("except", "trừ đảng viên", also: "without, excluding") { $0.except = $1.identifiers($2) },
  ]

  private static let bodyFields: [Field<Reorganization.NewBody>] = Reorganization.NewBody.fields { $1(&$0) }
}

extension Reorganization.Split {
  static let fields: [Field<Self>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit", required: true) {
      $0.organization = $1.identifier($2)
    },
    Field("into", "thành", also: "to, target, nhập vào", required: true) {
      $0.into = $1.records($2, from: Part(.unread), Part.fields, of: "new-body")
    },
    Field("keep", "giữ tổ chức cũ", also: "keeps") { $0.keeps = $1.boolean($2) ?? false },
  ]
}

extension Reorganization.Closure {
  static let fields: [Field<Self>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit", required: true, lead: .taken) {
      $0.organization = $1.identifier($2)
    },
    Field("children", "tổ chức trực thuộc", also: "subordinates, below, trực thuộc") {
      $0.children = $1.records(
        $2, from: Reorganization.ChildShare(to: .unread), Reorganization.ChildShare.fields, of: "destination")
    },
    Field("members", "các đảng viên", also: "đảng viên, people") {
      $0.members = $1.records(
        $2, from: Reorganization.MemberShare(to: .unread, members: .init()), Reorganization.MemberShare.fields,
        of: "destination")
    },
    Field("manner", "hình thức", also: "how, way, cách") { $0.manner = $1.term($2) },
  ]
}

extension Reorganization.ChildShare {
  static let fields: [Field<Self>] = [
    Field("to", "đến tổ chức", also: "destination, into, nơi đến", required: true) { $0.to = $1.identifier($2) },
    Field("organizations", "các tổ chức", also: "tổ chức, cells") { $0.organizations = $1.identifiers($2) },
    Field("rest", "phần còn lại", also: "remainder, còn lại") { $0.rest = $1.boolean($2) ?? false },
    Field("kinds", "đổi loại hình", also: "kind, loại hình") { $0.kinds = $1.kinds($2) },
  ]
}

extension Reorganization.MemberShare {
  static let fields: [Field<Self>] = [
    Field("to", "đến tổ chức", also: "destination, into, nơi đến", required: true) { $0.to = $1.identifier($2) },
    Field("members", "các đảng viên", also: "đảng viên, people") { $0.members.named = $1.identifiers($2) },
    Field("rest", "phần còn lại", also: "remainder, còn lại") { $0.members.rest = $1.boolean($2) ?? false },
  ]
}

extension Reorganization.Transferral {
  static let fields: [Field<Self>] = [
    Field("members", "các đảng viên", also: "đảng viên, people") { $0.members.named = $1.identifiers($2) },
    Field("from", "từ tổ chức", also: "origin, source, nơi đi") { $0.from = $1.identifier($2) },
    Field("rest", "phần còn lại", also: "remainder, còn lại") { $0.members.rest = $1.boolean($2) ?? false },
    Field("to", "đến tổ chức", also: "destination, into, nơi đến", required: true) { $0.to = $1.identifier($2) },
  ]
}

extension Reorganization.HandOver {
  static let fields: [Field<Self>] = [
    Field("organizations", "các tổ chức", also: "tổ chức, cells", required: true) {
      $0.organizations = $1.identifiers($2)
    },
    Field("to", "đến tổ chức", also: "destination, into, nơi đến", required: true) { $0.to = $1.identifier($2) },
    Field("kinds", "đổi loại hình", also: "kind, loại hình") { $0.kinds = $1.kinds($2) },
  ]
}

extension Reorganization.PostChange {
  static let fields: [Field<Self>] = [
    Field("member", "đảng viên", also: "who, person", required: true) { $0.member = $1.identifier($2) },
    Field("title", "chức vụ", also: "post, position, chức danh, role", required: true) { $0.title = $1.term($2) },
    Field("from", "từ tổ chức", also: "origin, source, nơi đi") { $0.from = $1.identifier($2) },
    Field("to", "đến tổ chức", also: "destination, into, nơi đến") { $0.to = $1.identifier($2) },
    Field("mode", "hình thức", also: "cách, manner") { $0.mode = $1.term($2) },
  ]
}
