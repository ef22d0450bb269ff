extension AdmissionCase: Declared {
  package static var unread: AdmissionCase {
    AdmissionCase(id: ID(checked: ""), person: .unread, cell: .unread)
  }
  package static var word: StaticString { "admission-case" }

  package static func declare(to fields: inout some FieldVisitor<AdmissionCase>) {
    fields.ownID(
      .recordID.about(.recordID), get: { $0.id.rawValue }, set: { $0.id = ID(checked: $1 ?? $0.id.rawValue) })
    fields.part(
      FieldHead(
        "person", "người xin vào Đảng", "person", vi: "Người xin vào Đảng.", en: "Who applies for admission.",
        also: "applicant, who", required: true), each: { $1($0.person) }, take: { $0.person = $1 }, clear: { _ in })
    fields.dated(
      FieldHead(
        "cell", "chi bộ xét kết nạp", "cell", vi: "Mã của chi bộ xét kết nạp.",
        en: "The id of the cell that handles it.",
        also: "organization", required: true, about: .admission), get: { $0.cell }, modify: { $1(&$0.cell) })
    fields.term(
      FieldHead(
        "source", "nguồn", "source", vi: "Nơi tạo nguồn.", en: "Where the person was found.", also: "origin, diện",
        about: .admission), get: { $0.source }, set: { $0.source = $1 })
    fields.term(
      FieldHead(
        "track", "diện kết nạp", "track", vi: "Diện kết nạp, nếu không phải diện thường.",
        en: "The track, where it is not the usual one.", also: "way", about: .admission), get: { $0.track },
      set: { $0.track = $1 })
    fields.id(
      FieldHead(
        "member", "đảng viên", "member", vi: "Mã đảng viên mà người này nhận khi được kết nạp.",
        en: "The member's id that the person gets on admission.", also: "person", about: .admission),
      get: { $0.member }, set: { $0.member = $1 })
    fields.flag(
      FieldHead(
        "applied", "đã ghi vào đảng viên", "applied", vi: "Hồ sơ này đã lập bản ghi đảng viên và còn cập nhật nó.",
        en: "Whether this case has made the member's record, and still keeps its membership.",
        also: "done, đã áp dụng", about: .admission), get: { $0.isApplied ? true : nil },
      set: { $0.isApplied = $1 ?? false })
    fields.parts(
      FieldHead(
        "steps", "các bước", "steps", vi: "Các bước đã làm, theo thứ tự ngày.",
        en: "The steps taken, in the order of their days.",
        also: "stages, bước", about: .admission), each: { $0.steps.forEach($1) }, take: { $0.steps.append($1) },
      clear: { $0.steps = [] })
    fields.history(.history)
  }
}

extension AdmissionCase.Person: Declared {
  package static var unread: Self { Self(name: PersonName("")) }
  package static var word: StaticString { "person" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.name(
      FieldHead(
        "name", "họ và tên", "full name", vi: "Họ, chữ đệm và tên.", en: "Family, middle and given name.",
        also: "full-name, họ tên", required: true, about: .name, lead: .taken), get: { $0.name },
      set: { $0.name = $1 ?? $0.name })
    fields.choice(.sex, get: { $0.sex }, set: { $0.sex = $1 })
    fields.date(.born, get: { $0.born }, set: { $0.born = $1 })
    fields.text(.hometown, get: { $0.hometown }, set: { $0.hometown = $1 })
    fields.text(.residence, get: { $0.residence }, set: { $0.residence = $1 })
    fields.text(.ethnicity, get: { $0.ethnicity }, set: { $0.ethnicity = $1 })
    fields.text(.religion, get: { $0.religion }, set: { $0.religion = $1 })
    fields.text(.occupation, get: { $0.occupation }, set: { $0.occupation = $1 })
    fields.id(.workplace, get: { $0.workplace }, set: { $0.workplace = $1 })
    fields.term(
      FieldHead(
        "education", "trình độ", "education", vi: "Trình độ học vấn.", en: "The level of education.",
        also: "học vấn, schooling, trình độ học vấn"), get: { $0.education }, set: { $0.education = $1 })
  }
}
