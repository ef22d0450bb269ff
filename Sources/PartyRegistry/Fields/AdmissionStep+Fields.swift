extension AdmissionStep: Declared {
  package static var unread: AdmissionStep { AdmissionStep(Term(""), on: .last) }
  package static var word: StaticString { "step" }

  package static func declare(to fields: inout some FieldVisitor<AdmissionStep>) {
    declareEvent(to: &fields)
    declareEvidence(to: &fields)
  }

  private static func declareEvent(to fields: inout some FieldVisitor<AdmissionStep>) {
    fields.term(
      FieldHead(
        "stage", "bước", "stage", vi: "Bước của quy trình kết nạp.", en: "The stage of the pipeline.", also: "step",
        required: true), get: { $0.stage }, set: { $0.stage = $1 ?? $0.stage })
    fields.day(.on, get: { $0.on }, set: { $0.on = $1 ?? $0.on })
    fields.text(
      FieldHead(
        "meeting", "cuộc họp", "meeting", vi: "Cuộc họp hoặc biên bản.", en: "The meeting, or its minutes.",
        also: "minutes"), get: { $0.meeting }, set: { $0.meeting = $1 })
    fields.day(
      FieldHead(
        "received", "ngày nhận", "received", vi: "Ngày nhận được văn bản.",
        en: "The day on which the paper was received.", also: "receipt"),
      get: { $0.received }, set: { $0.received = $1 })
    fields.id(
      FieldHead(
        "body", "cấp xét", "body", vi: "Mã của tổ chức đã làm bước này.",
        en: "The id of the organisation that took the step.",
        also: "by, organization, who"), get: { $0.body }, set: { $0.body = $1 })
    fields.text(.number, get: { $0.decision.number }, set: { $0.decision.number = $1 })
    fields.text(.issuer, get: { $0.decision.issuer }, set: { $0.decision.issuer = $1 })
    fields.date(.signed, get: { $0.decision.signed }, set: { $0.decision.signed = $1 })
    fields.text(
      FieldHead(
        "certificate", "số giấy chứng nhận", "certificate", vi: "Số giấy chứng nhận học lớp.",
        en: "The number of the certificate of a course.", also: "number, giấy chứng nhận"),
      get: { $0.certificate }, set: { $0.certificate = $1 })
  }

  private static func declareEvidence(to fields: inout some FieldVisitor<AdmissionStep>) {
    fields.ids(.sponsors, get: { $0.sponsors }, set: { $0.sponsors = $1 })
    fields.texts(
      FieldHead(
        "introduced-by", "tổ chức giới thiệu", "introduced by", vi: "Đoàn thể hoặc tổ chức đã giới thiệu.",
        en: "The organisations that introduced the person.", also: "sponsors"), orOne: false,
      get: { $0.introducedBy }, set: { $0.introducedBy = $1 })
    fields.id(
      FieldHead(
        "helper", "đảng viên giúp đỡ", "helper", vi: "Mã của đảng viên được phân công giúp đỡ.",
        en: "The id of the member who was asked to help.", also: "help"), get: { $0.helper }, set: { $0.helper = $1 })
    fields.texts(
      FieldHead(
        "opinions", "ý kiến của", "opinions of", vi: "Nơi đã có ý kiến nhận xét.", en: "Who has given an opinion.",
        also: "opinion"), orOne: false, get: { $0.opinions }, set: { $0.opinions = $1 })
    fields.text(
      FieldHead(
        "conclusion", "kết luận thẩm tra", "conclusion", vi: "Kết luận thẩm tra lý lịch.",
        en: "The conclusion of the verification.", also: "result, kết luận", about: .person),
      get: { $0.conclusion }, set: { $0.conclusion = $1 })
    fields.part(
      FieldHead(
        "votes", "kết quả biểu quyết", "votes", vi: "Kết quả biểu quyết.", en: "How the vote went.",
        also: "vote, biểu quyết"), each: { $0.votes.each($1) }, take: { $0.votes = $1 }, clear: { $0.votes = nil })
    fields.texts(
      FieldHead(
        "documents", "giấy tờ", "documents", vi: "Số các mẫu, giấy tờ đã có.",
        en: "The forms and papers that are there.",
        also: "papers, files"), orOne: false, get: { $0.documents }, set: { $0.documents = $1 })
    fields.text(.reason.about(.person), get: { $0.reason }, set: { $0.reason = $1 })
    fields.id(
      FieldHead(
        "to", "chuyển đến chi bộ", "to", vi: "Mã của chi bộ nhận hồ sơ.",
        en: "The id of the cell that the case goes to.",
        also: "destination"), get: { $0.to }, set: { $0.to = $1 })
    fields.part(
      FieldHead(
        "extended", "quyết định gia hạn", "extended", vi: "Quyết định gia hạn.",
        en: "The decision that gave more time.",
        also: "extension, gia hạn"), each: { $0.extended.each($1) }, take: { $0.extended = $1 },
      clear: { $0.extended = nil })
    fields.part(
      FieldHead(
        "override", "quyết định cho phép", "override", vi: "Quyết định của cấp trên cho phép làm khác.",
        en: "The superior's decision that allows an exception.", also: "exception, waiver"),
      each: { $0.override.each($1) }, take: { $0.override = $1 }, clear: { $0.override = nil })
  }
}

extension AdmissionVotes: Declared {
  package static var unread: AdmissionVotes { AdmissionVotes(entitled: 0, inFavour: 0) }
  package static var word: StaticString { "votes" }

  package static func declare(to fields: inout some FieldVisitor<AdmissionVotes>) {
    fields.integer(
      FieldHead(
        "members", "tổng số đảng viên", "members", vi: "Tổng số đảng viên.", en: "How many members there are.",
        also: "total"), in: Bounds.count, get: { $0.members }, set: { $0.members = $1 })
    fields.integer(
      FieldHead(
        "entitled", "số được biểu quyết", "entitled", vi: "Số đảng viên có quyền biểu quyết.",
        en: "How many may vote.", also: "voters, electorate", required: true), in: Bounds.count,
      get: { $0.entitled }, set: { $0.entitled = $1 ?? $0.entitled })
    fields.parts(
      FieldHead(
        "excluded", "người không tính", "excluded", vi: "Những người không tính vào số để tính tỷ lệ.",
        en: "Who is not counted in the base.", also: "without"), each: { $0.excluded.forEach($1) },
      take: { $0.excluded.append($1) }, clear: { $0.excluded = [] })
    fields.integer(
      FieldHead(
        "base", "số để tính tỷ lệ", "base", vi: "Số để tính tỷ lệ, như biên bản ghi.",
        en: "The base of the share, as the minutes have it.", also: "of"), in: Bounds.count, get: { $0.base },
      set: { $0.base = $1 })
    fields.integer(
      FieldHead(
        "present", "số có mặt", "present", vi: "Số có mặt.", en: "How many were present.", also: "attending, có mặt"),
      in: Bounds.count, get: { $0.present }, set: { $0.present = $1 })
    fields.integer(
      FieldHead(
        "for", "tán thành", "for", vi: "Số tán thành.", en: "How many were in favour.", also: "yes, in-favour, đồng ý",
        required: true), in: Bounds.count, get: { $0.inFavour }, set: { $0.inFavour = $1 ?? $0.inFavour })
    fields.integer(
      FieldHead(
        "against", "không tán thành", "against", vi: "Số không tán thành.", en: "How many were against.",
        also: "no, không đồng ý"), in: Bounds.count, get: { $0.against == 0 ? nil : $0.against },
      set: { $0.against = $1 ?? 0 })
    fields.integer(
      FieldHead(
        "abstain", "ý kiến khác", "abstain", vi: "Số có ý kiến khác.", en: "How many abstained.",
        also: "abstaining, abstained"), in: Bounds.count, get: { $0.abstaining == 0 ? nil : $0.abstaining },
      set: { $0.abstaining = $1 ?? 0 })
  }
}

extension AdmissionVotes.Exclusion: Declared {
  package static var unread: Self { Self(why: "") }
  package static var word: StaticString { "exclusion" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.id(
      FieldHead(
        "member", "đảng viên", "member", vi: "Mã của đảng viên.", en: "The member's id.", also: "person"),
      get: { $0.member }, set: { $0.member = $1 })
    fields.textOrTerm(
      FieldHead("why", "lý do", "why", vi: "Vì sao không tính.", en: "Why not.", also: "reason", required: true),
      of: Vocabularies.VoteExclusions.self, get: { $0.why }, set: { $0.why = $1 ?? $0.why })
  }
}
