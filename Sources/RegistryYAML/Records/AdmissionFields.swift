internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension AdmissionCase {
  /// A case before any of its keys is read.
  static let unread = AdmissionCase(id: ID(checked: ""), person: Person(name: PersonName("")), cell: .init(checked: ""))

  static let fields: [Field<AdmissionCase>] = [
    Field("id", required: true) {
      $0.id = $1.identifier($2)
      $1.subject = $0.id.rawValue
    },
    Field("person", required: true) { $1.mapping($2, into: &$0.person, personFields, of: "person") },
    Field("cell", required: true) { $0.cell = Timeline($1.identifier($2)) },
    Field("source") { $0.source = $1.term($2) },
    Field("track") { $0.track = $1.term($2) },
    Field("member") { $0.member = $1.identifier($2) },
    Field("steps") { target, decoding, node in
      target.steps = decoding.records(node, from: AdmissionStep.unread, AdmissionStep.fields, of: "step")
    },
  ]

  private static let personFields: [Field<Person>] = [
    Field("name", required: true) { if let name = $1.personName($2) { $0.name = name } },
    Field("sex") { $0.sex = $1.sex($2) },
    Field("born") { $0.born = $1.partialDate($2) },
    Field("hometown") { $0.hometown = $1.text($2) },
    Field("residence") { $0.residence = $1.text($2) },
    Field("ethnicity") { $0.ethnicity = $1.text($2) },
    Field("religion") { $0.religion = $1.text($2) },
    Field("occupation") { $0.occupation = $1.text($2) },
    Field("workplace") { $0.workplace = $1.identifier($2) },
    Field("education") { $0.education = $1.term($2) },
  ]
}

extension AdmissionStep {
  static let unread = AdmissionStep(Term(""), on: .last)

  static let fields: [Field<AdmissionStep>] = [
    Field("stage", required: true) { $0.stage = $1.term($2) },
    Field("on", required: true) { if let day = $1.day($2) { $0.on = day } },
    Field("meeting") { $0.meeting = $1.text($2) },
    Field("received") { $0.received = $1.day($2) },
    Field("body") { $0.body = $1.identifier($2) },
    Field("number") { target, decoding, node in
      target.decision = Document(
        number: decoding.text(node), issuer: target.decision?.issuer, signed: target.decision?.signed)
    },
    Field("issuer") { target, decoding, node in
      target.decision = Document(
        number: target.decision?.number, issuer: decoding.text(node), signed: target.decision?.signed)
    },
    Field("signed") { target, decoding, node in
      target.decision = (target.decision ?? Document(number: nil)).signed(decoding.partialDate(node))
    },
    Field("certificate") { $0.certificate = $1.text($2) },
    Field("sponsors") { $0.sponsors = $1.identifiers($2) },
    Field("introduced-by") { $0.introducedBy = $1.texts($2) },
    Field("helper") { $0.helper = $1.identifier($2) },
    Field("opinions") { $0.opinions = $1.texts($2) },
    Field("conclusion") { $0.conclusion = $1.text($2) },
    Field("votes") { target, decoding, node in
      var votes = AdmissionVotes(entitled: 0, inFavour: 0)
      decoding.mapping(node, into: &votes, AdmissionVotes.fields, of: "votes")
      target.votes = votes
    },
    Field("documents") { $0.documents = $1.texts($2) },
    Field("reason") { $0.reason = $1.text($2) },
    Field("to") { $0.to = $1.identifier($2) },
    Field("extended") { $0.extended = $1.document($2) },
    Field("override") { $0.override = $1.document($2) },
  ]
}

extension AdmissionVotes {
  static let fields: [Field<AdmissionVotes>] = [
    Field("members") { $0.members = $1.integer($2, in: Bounds.count) },
    Field("entitled", required: true) { $0.entitled = $1.integer($2, in: Bounds.count) ?? 0 },
    Field("excluded") { $0.excluded = $1.records($2, from: Exclusion(why: ""), exclusionFields, of: "exclusion") },
    Field("base") { $0.base = $1.integer($2, in: Bounds.count) },
    Field("present") { $0.present = $1.integer($2, in: Bounds.count) },
    Field("for", required: true) { $0.inFavour = $1.integer($2, in: Bounds.count) ?? 0 },
    Field("against") { $0.against = $1.integer($2, in: Bounds.count) ?? 0 },
    Field("abstain") { $0.abstaining = $1.integer($2, in: Bounds.count) ?? 0 },
  ]

  private static let exclusionFields: [Field<Exclusion>] = [
    Field("member") { $0.member = $1.identifier($2) },
    Field("why", required: true) { $0.why = $1.text($2) ?? "" },
  ]
}
