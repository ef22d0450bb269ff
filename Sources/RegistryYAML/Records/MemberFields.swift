internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// A member on the way from a record: its one membership may stand flat beside the other keys.
struct MemberRecord: Sendable {
  var member: Member
  private var membership: Membership?
  private var flatNode: Record.Node?

  /// A member before any of its keys is read.
  init() { member = Self.unread }

  private static var unread: Member { Member(id: Member.ID(checked: ""), name: PersonName("")) }

  /// Puts the membership that stood flat in its place.
  mutating func finish(_ decoding: inout Decoding) {
    guard let membership, let flatNode else { return }
    if member.memberships.isEmpty {
      member.memberships = [membership]
    } else {
      decoding.report("flat-and-list", at: flatNode)
    }
  }

  /// Hands the member over and forgets it, as a copy of one is dear.
  mutating func take() -> Member {
    var taken = Self.unread
    swap(&taken, &member)
    return taken
  }

  /// Changes the membership whose keys stand flat.
  private mutating func flat(_ node: Record.Node, change: (inout Membership) -> Void) {
    var flat = membership ?? Membership()
    change(&flat)
    membership = flat
    flatNode = flatNode ?? node
  }

  static let fields: [Field<MemberRecord>] = [
    Field("id", required: true) {
      $0.member.id = $1.identifier($2)
      $1.subject = $0.member.id.rawValue
    },
    Field(dated: "name", required: true, read: { $0.personName($1) }, timeline: { $1(&$0.member.name) }),
    Field("birth-name") { $0.member.birthName = $1.text($2) },
    Field("sex") { $0.member.sex = $1.sex($2) },
    Field("born") { $0.member.born = $1.partialDate($2) },
    Field("hometown") { $0.member.hometown = $1.text($2) },
    Field(dated: "residence", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.member.residence) }),
    Field(dated: "ethnicity", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.member.ethnicity) }),
    Field(dated: "religion", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.member.religion) }),
    Field(dated: "citizen-id", read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.member.citizenID) }),
    Field(dated: "workplace", read: { .some(.some($0.identifier($1))) }, timeline: { $1(&$0.member.workplace) }),
    Field(
      "occupation",
      decode: { record, decoding, node in
        guard let occupation = decoding.occupation(node) else { return }
        record.member.occupationBefore = occupation.before
        record.member.occupation.initial = occupation.now
      },
      change: { record, day, decoding, node in
        // What somebody did before admission does not change any more.
        guard let now = decoding.text(node) else { return .unreadable }
        return record.member.occupation.take(now, from: day)
      }),
    Field("service") { record, decoding, node in
      decoding.list(node) { record.member.service.append($0.term($1)) }
    },
    Field(
      dated: "education",
      read: { decoding, node in
        var education = Member.Education()
        decoding.mapping(node, into: &education, Member.educationFields, of: "education")
        return education
      }, timeline: { $1(&$0.member.education) }),
    Field("cards") {
      $0.member.cards = $1.records($2, from: Member.Card(number: ""), Member.cardFields, of: "card")
    },
    Field("profile") { $0.member.profile = $1.text($2) },
    Field("memberships") {
      $0.member.memberships = $1.records($2, from: Membership(), Membership.fields, of: .membership)
    },
    Field("admitted") { record, decoding, node in
      record.flat(node) { Membership.readAdmission(into: &$0, &decoding, node) }
    },
    Field("official") { record, decoding, node in
      record.flat(node) { Membership.readRecognition(into: &$0, &decoding, node) }
    },
    Field("left") { record, decoding, node in
      record.flat(node) { Membership.readDeparture(into: &$0, &decoding, node) }
    },
    Field("cells") {
      $0.member.cells = $1.records($2, from: Stay.unread, Stay.fields, of: .stay)
    },
    Field("transfers") {
      $0.member.transfers = $1.records($2, from: Transfer(), Transfer.fields, of: .transfer)
    },
    Field("temporary") {
      $0.member.temporary = $1.records($2, from: TemporaryActivity.unread, TemporaryActivity.fields, of: .temporary)
    },
    Field("standing") {
      $0.member.standing = $1.records(
        $2, from: Standing(state: Term(""), interval: .unread), Standing.fields, of: "standing")
    },
    Field("posts") { $0.member.posts = $1.posts($2) },
    Field("discipline") {
      $0.member.discipline = $1.records(
        $2, from: Member.Discipline(form: Term(""), on: .first), Member.disciplineFields, of: "discipline")
    },
    Field("badges") {
      $0.member.badges = $1.records($2, from: Member.Badge(years: 0), Member.badgeFields, of: "badge")
    },
    Field("history") { $1.history($2, into: &$0, MemberRecord.fields) },
  ]
}
