internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Committee {
  /// A term of office before any of its keys is read.
  static let unread = Committee(organization: Organization.ID(checked: ""), body: Term(""), interval: .unread)

  static let fields: [Field<Committee>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit", required: true) {
      $0.organization = $1.identifier($2)
      $1.subject = $0.organization.rawValue
    },
    Field("body", "cơ quan lãnh đạo", also: "committee, kind, cấp ủy", required: true) { $0.body = $1.term($2) },
    Field("term", "nhiệm kỳ", also: "period") { $0.term = $1.text($2) },
    Field("congress", "ngày đại hội", also: "đại hội, elected") { $0.congress = $1.day($2) },
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      $1.from($2, into: &$0.interval)
    },
    Field("until", "đến trước ngày", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc") {
      $1.until($2, into: &$0.interval)
    },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
    Field("seats", "số lượng ủy viên", also: "size, members, số ủy viên") {
      $0.seats = $1.integer($2, in: Bounds.some)
    },
  ]
}
