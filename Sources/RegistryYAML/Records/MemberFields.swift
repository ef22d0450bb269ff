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
    Field("id", "mã", also: "code, mã số, số hiệu", required: true, about: .recordID) {
      $0.member.id = $1.identifier($2)
      $1.subject = $0.member.id.rawValue
    },
    Field(
      dated: "name", "họ và tên", also: "full-name, họ tên, hoten", required: true, about: .name,
      read: { $0.personName($1) },
      timeline: { $1(&$0.member.name) }),
    Field("birth-name", "họ tên khai sinh", also: "birthname, tên khai sinh, former-name") {
      $0.member.birthName = $1.text($2)
    },
    Field("other-name", "bí danh", also: "alias, nickname, tên gọi khác, tên khác") {
      $0.member.otherName = $1.text($2)
    },
    Field("sex", "giới tính", also: "gender, nam nữ") { $0.member.sex = $1.sex($2) },
    Field("born", "ngày sinh", also: "birthday, birth-date, date-of-birth, dob, năm sinh, sinh ngày") {
      $0.member.born = $1.partialDate($2)
    },
    Field("birthplace", "nơi sinh", also: "place-of-birth, born-in") { $0.member.birthplace = $1.text($2) },
    Field("birth-registration", "nơi đăng ký khai sinh", also: "birth-registered, registered, khai sinh") {
      $0.member.birthRegistration = $1.text($2)
    },
    Field("hometown", "quê quán", also: "home, native-place, quê, nguyên quán") { $0.member.hometown = $1.text($2) },
    Field(
      dated: "residence", "nơi cư trú", also: "address, nơi ở, chỗ ở, địa chỉ, thường trú",
      read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.member.residence) }),
    Field(
      dated: "temporary-residence", "nơi tạm trú", also: "temporary-address, tạm trú",
      read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.member.temporaryResidence) }),
    Field("phone", "số điện thoại", also: "telephone, mobile, điện thoại") { $0.member.phone = $1.text($2) },
    Field(
      dated: "ethnicity", "dân tộc", also: "nation, ethnic", about: .belief,
      read: { $0.text($1).map(Optional.some) },
      timeline: { $1(&$0.member.ethnicity) }),
    Field(
      dated: "religion", "tôn giáo", also: "faith", about: .belief, read: { $0.text($1).map(Optional.some) },
      timeline: { $1(&$0.member.religion) }),
    Field(
      dated: "citizen-id", "số định danh cá nhân",
      also: "cccd, căn cước, id-card, identity, personal-id, số căn cước", about: .citizenNumber,
      read: { $0.text($1).map(Optional.some) }, timeline: { $1(&$0.member.citizenID) }),
    Field(
      "old-citizen-id", "số chứng minh nhân dân cũ", also: "cmnd, cmt, old-id, chứng minh nhân dân",
      about: .citizenNumber
    ) {
      $0.member.oldCitizenID = $1.text($2)
    },
    Field(
      dated: "workplace", "nơi làm việc", also: "employer, đơn vị công tác, nơi công tác, company",
      read: { .some(.some($0.identifier($1))) }, timeline: { $1(&$0.member.workplace) }),
    Field(
      "occupation", "nghề nghiệp", also: "job, profession, nghề",
      decode: { record, decoding, node in
        guard let occupation = decoding.occupation(node) else { return }
        record.member.occupationBefore = occupation.before
        record.member.occupation.initial = occupation.now
      },
      change: { record, day, decoding, node in
        // What somebody did before admission does not change any more.
        guard let now = decoding.text(node) else { return .unreadable }
        return record.member.occupation.take(now, from: day, by: decoding.historyDecision)
      }),
    Field("service", "bộ đội, công an, hưu trí", also: "army, military, quân ngũ") { record, decoding, node in
      decoding.list(node) { record.member.service.append($0.term($1)) }
    },
    Field(
      dated: "education", "trình độ", also: "học vấn, schooling, trình độ học vấn",
      read: { decoding, node in
        var education = Member.Education()
        decoding.mapping(node, into: &education, Member.educationFields, of: "education")
        return education
      }, timeline: { $1(&$0.member.education) }),
    Field("cards", "thẻ đảng viên", also: "card, thẻ, party-card, số thẻ") {
      $0.member.cards = $1.records($2, from: Member.Card(number: ""), Member.cardFields, of: "card")
    },
    Field("profile", "số lý lịch", also: "file-number, file, lý lịch, số hồ sơ") { $0.member.profile = $1.text($2) },
    Field("youth-union", "ngày vào Đoàn Thanh niên", also: "union, ngày vào đoàn, đoàn") {
      $0.member.youthUnion = $1.partialDate($2)
    },
    Field("memberships", "các thời kỳ đảng tịch", also: "periods, đảng tịch", about: .partyLife) {
      $0.member.memberships = $1.records($2, from: Membership(), Membership.fields, of: .membership)
    },
    Field(
      "admitted", "kết nạp", also: "admission, joined, join-date, ceremony, ngày vào đảng, ngày kết nạp, vào đảng",
      about: .partyLife
    ) { record, decoding, node in
      record.flat(node) { Membership.readAdmission(into: &$0, &decoding, node) }
    },
    Field(
      "official", "ngày chính thức", also: "recognition, recognised, chính thức, công nhận chính thức, official-date",
      about: .partyLife
    ) { record, decoding, node in
      record.flat(node) { Membership.readRecognition(into: &$0, &decoding, node) }
    },
    Field(
      "left", "ra khỏi Đảng",
      also: "exit, departure, leave, quit, died, expelled, death, từ trần, ra đảng, khai trừ, xóa tên",
      about: .departure
    ) { record, decoding, node in
      record.flat(node) { Membership.readDeparture(into: &$0, &decoding, node) }
    },
    Field("cells", "các chi bộ sinh hoạt", also: "cell, stays, chi bộ, sinh hoạt, organization", about: .partyLife) {
      $0.member.cells = $1.records($2, from: Stay.unread, Stay.fields, of: .stay)
    },
    Field("transfers", "chuyển sinh hoạt", also: "transfer, moves, chuyển đảng", about: .partyLife) {
      $0.member.transfers = $1.records($2, from: Transfer(), Transfer.fields, of: .transfer)
    },
    Field("temporary", "sinh hoạt tạm thời", also: "temporary-activity, guest, tạm thời", about: .partyLife) {
      $0.member.temporary = $1.records($2, from: TemporaryActivity.unread, TemporaryActivity.fields, of: .temporary)
    },
    Field("standing", "tình trạng sinh hoạt", also: "status, state, exempt, miễn sinh hoạt, đình chỉ") {
      $0.member.standing = $1.records(
        $2, from: Standing(state: Term(""), interval: .unread), Standing.fields, of: "standing")
    },
    Field("posts", "chức vụ", also: "post, positions, offices, titles, chức danh", about: .partyLife) {
      $0.member.posts = $1.posts($2)
    },
    Field("discipline", "kỷ luật", also: "punishment, sanctions", about: .discipline) {
      $0.member.discipline = $1.records(
        $2, from: Member.Discipline(form: Term(""), on: .first), Member.disciplineFields, of: "discipline")
    },
    Field("rewards", "khen thưởng", also: "awards, commendations, reward") {
      $0.member.rewards = $1.records($2, from: Member.Reward(name: ""), Member.rewardFields, of: "reward")
    },
    Field("badges", "huy hiệu Đảng", also: "badge, medals, huy hiệu", about: .partyLife) {
      $0.member.badges = $1.records($2, from: Member.Badge(years: 0), Member.badgeFields, of: "badge")
    },
    Field("history", "thay đổi theo ngày", also: "changes, lịch sử, thay đổi") {
      $1.history($2, into: &$0, MemberRecord.fields)
    },
  ]
}
