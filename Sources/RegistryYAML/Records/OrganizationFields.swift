internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Organization {
  /// An organisation before any of its keys is read.
  static let unread = Organization(id: ID(checked: ""), name: "", kind: Kind(""), founded: .first)

  static let fields: [Field<Organization>] = [
    Field("id", "mã", also: "code, mã số, số hiệu", required: true) {
      $0.id = $1.identifier($2)
      $1.subject = $0.id.rawValue
    },
    Field(
      dated: "name", "tên", also: "tên gọi, title", required: true, read: { $0.text($1) }, timeline: { $1(&$0.name) }),
    Field(
      dated: "committee-name", "tên cấp ủy", also: "committee, cấp ủy", read: { $0.text($1).map(Optional.some) },
      timeline: { $1(&$0.committeeName) }),
    Field(
      dated: "symbol", "ký hiệu văn bản", also: "abbreviation, viết tắt", read: { $0.text($1).map(Optional.some) },
      timeline: { $1(&$0.symbol) }),
    Field(
      dated: "place", "địa danh", also: "nơi ban hành, location", read: { $0.text($1).map(Optional.some) },
      timeline: { $1(&$0.place) }),
    Field(
      dated: "kind", "loại hình tổ chức", also: "type, loại", required: true, read: { $0.term($1) },
      timeline: { $1(&$0.kind) }),
    Field(
      dated: "parent", "cấp trên trực tiếp", also: "superior, above, trực thuộc",
      read: { .some(.some($0.identifier($1))) }, timeline: { $1(&$0.parent) }),
    Field(
      dated: "setting", "loại địa bàn, đơn vị", also: "loại hình, sector", read: { .some(.some($0.term($1))) },
      timeline: { $1(&$0.setting) }),
    Field(
      dated: "hosts", "các đơn vị", also: "units, đơn vị, companies", read: { $0.identifiers($1) },
      timeline: { $1(&$0.hosts) }),
    Field(
      dated: "locality", "địa bàn", also: "area, address, địa chỉ, xã", read: { $0.text($1).map(Optional.some) },
      timeline: { $1(&$0.locality) }),
    Field("founded", "thành lập", also: "founding, established, created, ngày thành lập, from, begin", required: true) {
      target, decoding, node in
      if decoding.record.kind(node) == .scalar {
        if let day = decoding.day(node) { target.founding.on = day }
      } else {
        decoding.mapping(node, into: &target.founding, foundingFields, of: "founding")
      }
    },
    Field("history", "thay đổi theo ngày", also: "changes, lịch sử, thay đổi") {
      $1.history($2, into: &$0, Organization.fields)
    },
    Field("groups", "tổ đảng", also: "teams, group") {
      $0.groups = $1.records($2, from: Group(id: "", name: "", interval: .unread), groupFields, of: .group)
    },
    Field("powers", "quyền được giao", also: "power, ủy quyền") {
      $0.powers = $1.records($2, from: Power(power: Term(""), interval: .unread), powerFields, of: "power")
    },
    Field("consents", "ý kiến đồng ý của cấp trên", also: "consent, đồng ý") {
      $0.consents = $1.records($2, from: Consent(subject: Term("")), consentFields, of: "consent")
    },
    Field("editions", "quy định áp dụng", also: "edition, quy định") {
      $0.adoptions = $1.records($2, from: EditionAdoption(edition: "", from: .last), adoptionFields, of: "adoption")
    },
    Field("closed", "kết thúc", also: "end, dissolved, until, ended, closing, giải thể, ngày kết thúc") {
      target, decoding, node in
      var closing = Closing(from: .last)
      if decoding.record.kind(node) == .scalar {
        if let day = decoding.day(node) { closing.from = day }
      } else {
        decoding.mapping(node, into: &closing, closingFields, of: "closing")
      }
      target.closing = closing
    },
  ]

  private static let foundingFields: [Field<Founding>] = [
    Field("on", "ngày", also: "date, day", required: true) { if let day = $1.day($2) { $0.on = day } },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
    Field("origin", "nguồn gốc thành lập", also: "how, cách thành lập") { $0.origin = $1.term($2) },
    Field("predecessors", "tổ chức tiền thân", also: "from, old, tiền thân") { $0.predecessors = $1.identifiers($2) },
  ]

  private static let closingFields: [Field<Closing>] = [
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      if let day = $1.day($2) { $0.from = day }
    },
    Field("manner", "hình thức kết thúc", also: "how, type") { $0.manner = $1.term($2) },
    Field("successors", "tổ chức kế thừa", also: "into, new, kế thừa") { $0.successors = $1.identifiers($2) },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
  ]

  private static let groupFields: [Field<Group>] = [
    Field("id", "mã", also: "code, mã số, số hiệu", required: true) {
      $0.id = ($1.identifier($2) as Organization.ID).rawValue
    },
    Field("name", "tên", also: "tên gọi, title", required: true) { $0.name = $1.text($2) ?? "" },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu") { $1.from($2, into: &$0.interval) },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      $1.until($2, into: &$0.interval)
    },
  ]

  private static let powerFields: [Field<Power>] = [
    Field("power", "quyền", also: "what", required: true) { $0.power = $1.term($2) },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      $1.from($2, into: &$0.interval)
    },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      $1.until($2, into: &$0.interval)
    },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
  ]

  private static let adoptionFields: [Field<EditionAdoption>] = [
    Field("edition", "bản quy định", also: "name", required: true) { $0.edition = $1.text($2) ?? "" },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      if let day = $1.day($2) { $0.from = day }
    },
  ]

  private static let consentFields: [Field<Consent>] = [
    Field("for", "về việc", also: "subject, what", required: true, lead: .taken) { $0.subject = $1.term($2) },
    Field("by", "cấp đồng ý", also: "who, organization") { $0.by = $1.identifier($2) },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu") { target, decoding, node in
      if let day = decoding.day(node) { target.interval = Interval(from: day, until: target.interval?.until) }
    },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      target, decoding, node in
      if let day = decoding.day(node) { target.interval = Interval(from: target.interval?.from ?? .first, until: day) }
    },
  ]
}
