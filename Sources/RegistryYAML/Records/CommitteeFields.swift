internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Committee {
  /// A term of office before any of its keys is read.
  static let unread = Committee(organization: Organization.ID(checked: ""), body: Term(""), interval: .unread)

  static let fields: [Field<Committee>] = [
    Field("organization", required: true) {
      $0.organization = $1.identifier($2)
      $1.subject = $0.organization.rawValue
    },
    Field("body", required: true) { $0.body = $1.term($2) },
    Field("term") { $0.term = $1.text($2) },
    Field("congress") { $0.congress = $1.day($2) },
    Field("from", required: true) { $1.from($2, into: &$0.interval) },
    Field("until") { $1.until($2, into: &$0.interval) },
    Field("decision") { $0.decision = $1.document($2) },
    Field("seats") { $0.seats = $1.integer($2, in: Bounds.some) },
  ]
}
