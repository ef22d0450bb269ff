internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension AdmissionCase {
  /// A case before any of its keys is read.
  static let unread = AdmissionCase(id: ID(checked: ""), person: Person(name: PersonName("")), cell: .init(checked: ""))

  static let fields: [Field<AdmissionCase>] = [
    Field("id", "mã", also: "code, mã số, số hiệu", required: true, about: .recordID) {
      $0.id = $1.identifier($2)
      $1.subject = $0.id.rawValue
    },
    Field("person", "người xin vào Đảng", also: "applicant, who", required: true) {
      $1.mapping($2, into: &$0.person, personFields, of: "person")
    },
    Field("cell", "chi bộ xét kết nạp", also: "organization", required: true, about: .admission) {
      $0.cell = Timeline($1.identifier($2))
    },
    Field("source", "nguồn", also: "origin, diện", about: .admission) { $0.source = $1.term($2) },
    Field("track", "diện kết nạp", also: "way", about: .admission) { $0.track = $1.term($2) },
    Field("member", "đảng viên", also: "person", about: .admission) { $0.member = $1.identifier($2) },
    Field("steps", "các bước", also: "stages, bước", about: .admission) { target, decoding, node in
      target.steps = decoding.records(node, from: AdmissionStep.unread, AdmissionStep.fields, of: "step")
    },
  ]

  static let personFields: [Field<Person>] = [
    Field("name", "họ và tên", also: "full-name, họ tên", required: true, about: .name, lead: .taken) {
      if let name = $1.personName($2) { $0.name = name }
    },
    Field("sex", "giới tính", also: "gender, nam nữ") { $0.sex = $1.sex($2) },
    Field("born", "ngày sinh", also: "birthday, birth-date, date-of-birth, dob, năm sinh, sinh ngày") {
      $0.born = $1.partialDate($2)
    },
    Field("hometown", "quê quán", also: "home, native-place, quê, nguyên quán") { $0.hometown = $1.text($2) },
    Field("residence", "nơi cư trú", also: "address, nơi ở, chỗ ở, địa chỉ, thường trú") { $0.residence = $1.text($2) },
    Field("ethnicity", "dân tộc", also: "nation, ethnic", about: .belief) { $0.ethnicity = $1.text($2) },
    Field("religion", "tôn giáo", also: "faith", about: .belief) { $0.religion = $1.text($2) },
    Field("occupation", "nghề nghiệp", also: "job, profession, nghề") { $0.occupation = $1.text($2) },
    Field("workplace", "nơi làm việc", also: "employer, đơn vị công tác, nơi công tác, company") {
      $0.workplace = $1.identifier($2)
    },
    Field("education", "trình độ", also: "học vấn, schooling, trình độ học vấn") { $0.education = $1.term($2) },
  ]
}

extension AdmissionStep {
  static let unread = AdmissionStep(Term(""), on: .last)

  static let fields: [Field<AdmissionStep>] = [
    Field("stage", "bước", also: "step", required: true) { $0.stage = $1.term($2) },
    Field("on", "ngày", also: "date, day", required: true) { if let day = $1.day($2) { $0.on = day } },
    Field("meeting", "cuộc họp", also: "minutes") { $0.meeting = $1.text($2) },
    Field("received", "ngày nhận", also: "receipt") { $0.received = $1.day($2) },
    Field("body", "cấp xét", also: "by, organization, who") { $0.body = $1.identifier($2) },
    Field("number", "số", also: "no, code, số hiệu") { target, decoding, node in
      target.decision = Document(
        number: decoding.text(node), issuer: target.decision?.issuer, signed: target.decision?.signed)
    },
    Field("issuer", "nơi ban hành", also: "issued-by, by, cơ quan ban hành, nơi ký") { target, decoding, node in
      target.decision = Document(
        number: target.decision?.number, issuer: decoding.text(node), signed: target.decision?.signed)
    },
    Field("signed", "ngày ký", also: "date, signed-on, ngày ban hành") { target, decoding, node in
      target.decision = (target.decision ?? Document(number: nil)).signed(decoding.partialDate(node))
    },
    Field("certificate", "số giấy chứng nhận", also: "number, giấy chứng nhận") { $0.certificate = $1.text($2) },
    Field("sponsors", "người giới thiệu", also: "introduced-by, sponsor, đảng viên giới thiệu") {
      $0.sponsors = $1.identifiers($2)
    },
    Field("introduced-by", "tổ chức giới thiệu", also: "sponsors") { $0.introducedBy = $1.texts($2) },
    Field("helper", "đảng viên giúp đỡ", also: "help") { $0.helper = $1.identifier($2) },
    Field("opinions", "ý kiến của", also: "opinion") { $0.opinions = $1.texts($2) },
    Field("conclusion", "kết luận thẩm tra", also: "result, kết luận", about: .person) {
      $0.conclusion = $1.text($2)
    },
    Field("votes", "kết quả biểu quyết", also: "vote, biểu quyết") { target, decoding, node in
      var votes = AdmissionVotes(entitled: 0, inFavour: 0)
      decoding.mapping(node, into: &votes, AdmissionVotes.fields, of: "votes")
      target.votes = votes
    },
    Field("documents", "giấy tờ", also: "papers, files") { $0.documents = $1.texts($2) },
    Field("reason", "lý do", also: "why", about: .person) { $0.reason = $1.text($2) },
    Field("to", "chuyển đến chi bộ", also: "destination") { $0.to = $1.identifier($2) },
    Field("extended", "quyết định gia hạn", also: "extension, gia hạn") { $0.extended = $1.document($2) },
    Field("override", "quyết định cho phép", also: "exception, waiver") { $0.override = $1.document($2) },
  ]
}

extension AdmissionVotes {
  static let fields: [Field<AdmissionVotes>] = [
    Field("members", "tổng số đảng viên", also: "total") { $0.members = $1.integer($2, in: Bounds.count) },
    Field("entitled", "số được biểu quyết", also: "voters, electorate", required: true) {
      $0.entitled = $1.integer($2, in: Bounds.count) ?? 0
    },
    Field("excluded", "người không tính", also: "without") {
      $0.excluded = $1.records($2, from: Exclusion(why: ""), exclusionFields, of: "exclusion")
    },
    Field("base", "số để tính tỷ lệ", also: "of") { $0.base = $1.integer($2, in: Bounds.count) },
    Field("present", "số có mặt", also: "attending, có mặt") { $0.present = $1.integer($2, in: Bounds.count) },
    Field("for", "tán thành", also: "yes, in-favour, đồng ý", required: true) {
      $0.inFavour = $1.integer($2, in: Bounds.count) ?? 0
    },
    Field("against", "không tán thành", also: "no, không đồng ý") {
      $0.against = $1.integer($2, in: Bounds.count) ?? 0
    },
    Field("abstain", "ý kiến khác", also: "abstaining, abstained") {
      $0.abstaining = $1.integer($2, in: Bounds.count) ?? 0
    },
  ]

  private static let exclusionFields: [Field<Exclusion>] = [
    Field("member", "đảng viên", also: "person") { $0.member = $1.identifier($2) },
    Field("why", "lý do", also: "reason", required: true) { target, decoding, node in
      guard let why = decoding.text(node) else { return }
      target.why = why
      // A reason may be any; one of the vocabulary is known by its label too.
      if case .found(let id) = decoding.terms.table(of: Vocabularies.VoteExclusions.self).resolve(why) {
        target.why = id
      }
    },
  ]
}
