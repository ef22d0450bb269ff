/// Fields that many records have: declared once for all of them.
extension FieldHead {
  /// The id of a record.
  package static let recordID = FieldHead(
    "id", "mã", "ID", vi: "Mã không đổi của bản ghi: chữ cái không dấu, chữ số, dấu -, _ và dấu chấm.",
    en: "The record's lasting id: ASCII letters, digits, - _ and full stops.", also: "code, mã số, số hiệu",
    required: true, subject: true)

  /// The id of what only one record knows.
  package static let partID = FieldHead(
    "id", "mã", "ID", vi: "Mã, chỉ cần khác nhau trong cùng một tổ chức.",
    en: "Its id, which has to differ within the organisation only.", also: "code, mã số, số hiệu", required: true)

  /// The first day of an interval.
  package static let from = FieldHead(
    "from", "từ ngày", "from", vi: "Ngày đầu tiên có hiệu lực.", en: "The first day on which it holds.",
    also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true)

  /// The first day of an interval that may have none.
  package static let fromIfAny = FieldHead(
    "from", "từ ngày", "from", vi: "Ngày đầu tiên có hiệu lực; không ghi là từ đầu.",
    en: "The first day on which it holds; from the beginning where it is not said.",
    also: "start, begin, since, bắt đầu, ngày bắt đầu")

  /// The end of an interval.
  package static let until = FieldHead(
    "until", "đến trước ngày", "until", vi: "Ngày đầu tiên không còn hiệu lực.",
    en: "The first day on which it no longer holds.", also: "end, through, đến, đến ngày, kết thúc, ngày kết thúc")

  /// The decision behind something.
  package static let decision = FieldHead(
    "decision", "quyết định", "decision", vi: "Quyết định làm căn cứ: số, hoặc số, nơi ban hành và ngày ký.",
    en: "The decision behind it: its number, or number, issuer and day of signing.",
    also: "số quyết định, document, văn bản, căn cứ")

  /// The day of signing where it stands beside the decision.
  package static let decisionDate = FieldHead(
    "decision-date", "ngày quyết định", "date of the decision", vi: "Ngày ký quyết định.",
    en: "The day on which the decision was signed.", also: "ngày ký, signed, ngày ra quyết định")

  /// The decision that ended something.
  package static let endedBy = FieldHead(
    "ended-by", "quyết định kết thúc", "ended by", vi: "Quyết định làm cho kết thúc.",
    en: "The decision that ended it.", also: "end-decision, quyết định thôi, quyết định miễn nhiệm")

  /// The number of a paper.
  package static let number = FieldHead(
    "number", "số", "number", vi: "Số, ký hiệu của văn bản.", en: "The number and symbol of the paper.",
    also: "no, code, số hiệu")

  /// Who issued a paper.
  package static let issuer = FieldHead(
    "issuer", "nơi ban hành", "issuer", vi: "Cấp ủy hoặc cơ quan ban hành văn bản.",
    en: "The committee or office that issued the paper.", also: "issued-by, by, cơ quan ban hành, nơi ký")

  /// When a paper was signed.
  package static let signed = FieldHead(
    "signed", "ngày ký", "signed", vi: "Ngày ký văn bản.", en: "The day on which the paper was signed.",
    also: "date, signed-on, ngày ban hành")

  /// The organisation that a record is about.
  package static let organization = FieldHead(
    "organization", "tổ chức", "organisation", vi: "Mã của tổ chức đảng.", en: "The id of the Party organisation.",
    also: "cell, chi bộ, org, unit", required: true)

  /// The cell of a stay.
  package static let cell = FieldHead(
    "cell", "chi bộ", "cell", vi: "Mã của chi bộ.", en: "The id of the cell.", also: "organization, unit, tổ chức",
    required: true)

  /// Why something was so.
  package static let reason = FieldHead(
    "reason", "lý do", "reason", vi: "Lý do.", en: "The reason.", also: "why")

  /// The day of an event.
  package static let on = FieldHead(
    "on", "ngày", "day", vi: "Ngày diễn ra.", en: "The day on which it happened.", also: "date, day", required: true)

  /// The place of later values.
  package static let history = FieldHead(
    "history", "thay đổi theo ngày", "changes by day",
    vi: "Các giá trị về sau: mỗi mục có from và những khóa thay đổi từ ngày ấy.",
    en: "Later values: each entry has from and the keys that change on that day.", also: "changes, lịch sử, thay đổi")

  // MARK: What an organisation is called, and where it stands

  /// The name of an organisation.
  package static let organizationName = FieldHead(
    "name", "tên", "name", vi: "Tên đầy đủ của tổ chức.", en: "The full name of the organisation.",
    also: "tên gọi, title", required: true)

  /// The name of its committee.
  package static let committeeName = FieldHead(
    "committee-name", "tên cấp ủy", "name of the committee", vi: "Tên cấp ủy, như in ở đầu văn bản.",
    en: "The name of its committee, as it heads its papers.", also: "committee, cấp ủy")

  /// The symbol of its papers.
  package static let symbol = FieldHead(
    "symbol", "ký hiệu văn bản", "symbol", vi: "Ký hiệu của cấp ủy trong số văn bản.",
    en: "The committee's symbol in the numbers of its papers.", also: "abbreviation, viết tắt")

  /// The place in the head of its papers.
  package static let place = FieldHead(
    "place", "địa danh", "place", vi: "Địa danh ghi trước ngày tháng của văn bản.",
    en: "The place that stands before the date of its papers.", also: "nơi ban hành, location")

  /// The kind of an organisation.
  package static let kind = FieldHead(
    "kind", "loại hình tổ chức", "kind", vi: "Loại hình tổ chức đảng.", en: "What kind of organisation it is.",
    also: "type, loại")

  /// The organisation above.
  package static let parent = FieldHead(
    "parent", "cấp trên trực tiếp", "direct superior", vi: "Mã của tổ chức đảng cấp trên trực tiếp.",
    en: "The id of the organisation directly above.", also: "superior, above, trực thuộc")

  /// The setting of an organisation.
  package static let setting = FieldHead(
    "setting", "loại địa bàn, đơn vị", "setting", vi: "Loại địa bàn hoặc đơn vị mà tổ chức hoạt động ở đó.",
    en: "The kind of place or unit in which the organisation works.", also: "loại hình, sector")

  /// The units in which an organisation stands.
  package static let hosts = FieldHead(
    "hosts", "các đơn vị", "units", vi: "Mã của các đơn vị mà tổ chức hoạt động ở đó; chi bộ ghép có nhiều đơn vị.",
    en: "The ids of the units in which it works; a joined cell has several.", also: "units, đơn vị, companies")

  /// The locality of something.
  package static let locality = FieldHead(
    "locality", "địa bàn", "locality", vi: "Xã, phường hoặc địa bàn.", en: "The commune, ward or area.",
    also: "area, address, địa chỉ, xã")

  /// How an organisation came to be.
  package static let origin = FieldHead(
    "origin", "nguồn gốc thành lập", "origin", vi: "Thành lập mới, chuyển đến hay do chia, tách.",
    en: "Whether it is new, moved here or split off.", also: "how, cách thành lập")

  // MARK: Persons

  /// Nam, nữ.
  package static let sex = FieldHead(
    "sex", "giới tính", "sex", vi: "Nam hoặc nữ.", en: "Male or female.", also: "gender, nam nữ")

  /// When somebody was born.
  package static let born = FieldHead(
    "born", "ngày sinh", "born", vi: "Ngày sinh; hồ sơ cũ có thể chỉ có tháng, năm.",
    en: "The date of birth; old files may have month or year only.",
    also: "birthday, birth-date, date-of-birth, dob, năm sinh, sinh ngày")

  /// Where the family comes from.
  package static let hometown = FieldHead(
    "hometown", "quê quán", "native place", vi: "Quê quán.", en: "Where the family comes from.",
    also: "home, native-place, quê, nguyên quán")

  /// Where somebody lives.
  package static let residence = FieldHead(
    "residence", "nơi cư trú", "residence", vi: "Nơi cư trú.", en: "Where the person lives.",
    also: "address, nơi ở, chỗ ở, địa chỉ, thường trú")

  /// The people to whom somebody belongs.
  package static let ethnicity = FieldHead(
    "ethnicity", "dân tộc", "ethnicity", vi: "Dân tộc.", en: "The people to whom the person belongs.",
    also: "nation, ethnic", about: .belief)

  /// What somebody believes.
  package static let religion = FieldHead(
    "religion", "tôn giáo", "religion", vi: "Tôn giáo; không có thì không ghi.",
    en: "The religion; left out where there is none.", also: "faith", about: .belief)

  /// What somebody does.
  package static let occupation = FieldHead(
    "occupation", "nghề nghiệp", "occupation", vi: "Nghề nghiệp, công việc.", en: "What the person does for a living.",
    also: "job, profession, nghề")

  /// Where somebody works.
  package static let workplace = FieldHead(
    "workplace", "nơi làm việc", "workplace", vi: "Mã của đơn vị nơi làm việc.",
    en: "The id of the unit in which the person works.", also: "employer, đơn vị công tác, nơi công tác, company")

  // MARK: Decisions and their operations

  /// The members of an operation.
  package static let members = FieldHead(
    "members", "các đảng viên", "members", vi: "Mã của các đảng viên được nêu tên.",
    en: "The ids of the members who are named.", also: "đảng viên, people")

  /// The organisations of an operation.
  package static let organizations = FieldHead(
    "organizations", "các tổ chức", "organisations", vi: "Mã của các tổ chức.", en: "The ids of the organisations.",
    also: "tổ chức, cells")

  /// All who are not named.
  package static let rest = FieldHead(
    "rest", "phần còn lại", "the rest", vi: "Tất cả những gì chưa được nêu.", en: "All who are not named elsewhere.",
    also: "remainder, còn lại")

  /// Where somebody goes.
  package static let to = FieldHead(
    "to", "đến tổ chức", "to", vi: "Mã của tổ chức nơi đến.", en: "The id of the organisation of destination.",
    also: "destination, into, nơi đến", required: true)

  /// Where somebody comes from.
  package static let fromOrganization = FieldHead(
    "from", "từ tổ chức", "from", vi: "Mã của tổ chức nơi đi.", en: "The id of the organisation of origin.",
    also: "origin, source, nơi đi")

  /// What kinds become.
  package static let kinds = FieldHead(
    "kinds", "đổi loại hình", "changes of kind", vi: "Loại hình mới của các tổ chức trực thuộc, theo loại hình cũ.",
    en: "The new kinds of the organisations below, by their old ones.", also: "kind, loại hình")

  /// The post that somebody holds.
  package static let title = FieldHead(
    "title", "chức vụ", "title", vi: "Chức vụ trong hoặc ngoài Đảng.", en: "The post, in the Party or outside.",
    also: "post, position, chức danh, role", required: true)

  /// How somebody came to a post.
  package static let mode = FieldHead(
    "mode", "hình thức", "mode", vi: "Bầu, bầu bổ sung, chỉ định hay điều động.",
    en: "Elected, by-elected, appointed or assigned.", also: "cách, manner")

  /// Who stands for somebody's application.
  package static let sponsors = FieldHead(
    "sponsors", "người giới thiệu", "sponsors", vi: "Mã của các đảng viên giới thiệu.",
    en: "The ids of the members who introduced the person.", also: "introduced-by, sponsor, đảng viên giới thiệu")
}
