internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Host {
  /// A host before any of its keys is read.
  static let unread = Host(id: ID(checked: ""), name: "")

  static let fields: [Field<Host>] = [
    Field("id", required: true) {
      $0.id = $1.identifier($2)
      $1.subject = $0.id.rawValue
    },
    Field("name", required: true) { $0.name = $1.text($2) ?? "" },
    Field("type") { $0.type = $1.term($2) },
    Field("ownership") { $0.ownership = $1.term($2) },
    Field("locality") { $0.locality = $1.text($2) },
    Field("employees") {
      $0.employees = $1.records($2, from: Headcount(from: .first, count: 0), headcountFields, of: "headcount")
    },
    Field("union") { $0.hasUnion = $1.boolean($2) },
    Field("youth-union") { $0.hasYouthUnion = $1.boolean($2) },
  ]

  private static let headcountFields: [Field<Headcount>] = [
    Field("from", required: true) { $0.from = $1.day($2) ?? .first },
    Field("count", required: true) { $0.count = $1.integer($2, in: Bounds.count) ?? 0 },
  ]
}
