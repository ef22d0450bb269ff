internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Organization {
  /// An organisation before any of its keys is read.
  static let unread = Organization(id: ID(checked: ""), name: "", kind: Kind(""), founded: .first)

  static let fields: [Field<Organization>] = [
    Field("id", required: true) {
      $0.id = $1.identifier($2)
      $1.subject = $0.id.rawValue
    },
    Field(dated: "name", required: true, read: { $0.text($1) }, timeline: { $1(&$0.name) }),
    Field(dated: "committee-name", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.committeeName) }),
    Field(dated: "symbol", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.symbol) }),
    Field(dated: "place", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.place) }),
    Field(dated: "kind", required: true, read: { $0.term($1) }, timeline: { $1(&$0.kind) }),
    Field(dated: "parent", read: { .some(.some($0.identifier($1))) }, timeline: { $1(&$0.parent) }),
    Field(dated: "setting", read: { .some(.some($0.term($1))) }, timeline: { $1(&$0.setting) }),
    Field(dated: "hosts", read: { $0.identifiers($1) }, timeline: { $1(&$0.hosts) }),
    Field(dated: "locality", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.locality) }),
    Field("founded", required: true) { target, decoding, node in
      if decoding.record.kind(node) == .scalar {
        if let day = decoding.day(node) { target.founding.on = day }
      } else {
        decoding.mapping(node, into: &target.founding, foundingFields, of: "founding")
      }
    },
    Field("history") { $1.history($2, into: &$0, Organization.fields) },
    Field("groups") {
      $0.groups = $1.records($2, from: Group(id: "", name: "", interval: .unread), groupFields, of: .group)
    },
    Field("powers") {
      $0.powers = $1.records($2, from: Power(power: Term(""), interval: .unread), powerFields, of: "power")
    },
    Field("consents") {
      $0.consents = $1.records($2, from: Consent(subject: Term("")), consentFields, of: "consent")
    },
    Field("editions") {
      $0.adoptions = $1.records($2, from: EditionAdoption(edition: "", from: .last), adoptionFields, of: "adoption")
    },
    Field("closed") { target, decoding, node in
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
    Field("on", required: true) { if let day = $1.day($2) { $0.on = day } },
    Field("decision") { $0.decision = $1.document($2) },
    Field("origin") { $0.origin = $1.term($2) },
    Field("predecessors") { $0.predecessors = $1.identifiers($2) },
  ]

  private static let closingFields: [Field<Closing>] = [
    Field("from", required: true) { if let day = $1.day($2) { $0.from = day } },
    Field("manner") { $0.manner = $1.term($2) },
    Field("successors") { $0.successors = $1.identifiers($2) },
    Field("decision") { $0.decision = $1.document($2) },
  ]

  private static let groupFields: [Field<Group>] = [
    Field("id", required: true) { $0.id = ($1.identifier($2) as Organization.ID).rawValue },
    Field("name", required: true) { $0.name = $1.text($2) ?? "" },
    Field("from") { $1.from($2, into: &$0.interval) },
    Field("until") { $1.until($2, into: &$0.interval) },
  ]

  private static let powerFields: [Field<Power>] = [
    Field("power", required: true) { $0.power = $1.term($2) },
    Field("from", required: true) { $1.from($2, into: &$0.interval) },
    Field("until") { $1.until($2, into: &$0.interval) },
    Field("decision") { $0.decision = $1.document($2) },
  ]

  private static let adoptionFields: [Field<EditionAdoption>] = [
    Field("edition", required: true) { $0.edition = $1.text($2) ?? "" },
    Field("from", required: true) { if let day = $1.day($2) { $0.from = day } },
  ]

  private static let consentFields: [Field<Consent>] = [
    Field("for", required: true) { $0.subject = $1.term($2) },
    Field("by") { $0.by = $1.identifier($2) },
    Field("decision") { $0.decision = $1.document($2) },
    Field("from") { target, decoding, node in
      if let day = decoding.day(node) { target.interval = Interval(from: day, until: target.interval?.until) }
    },
    Field("until") { target, decoding, node in
      if let day = decoding.day(node) { target.interval = Interval(from: target.interval?.from ?? .first, until: day) }
    },
  ]
}
