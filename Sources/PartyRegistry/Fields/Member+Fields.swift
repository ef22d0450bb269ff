extension Member: Declared {
  package static var unread: Member { Member(id: ID(checked: ""), name: PersonName("")) }
  package static var word: StaticString { "member" }

  package static func declare(to fields: inout some FieldVisitor<Member>) {
    declarePerson(to: &fields)
    declareWork(to: &fields)
    declarePartyLife(to: &fields)
    fields.history(.history)
  }

  private static func declarePerson(to fields: inout some FieldVisitor<Member>) {
    fields.ownID(
      .recordID.about(.recordID), get: { $0.id.rawValue }, set: { $0.id = ID(checked: $1 ?? $0.id.rawValue) })
    fields.dated(
      FieldHead(
        "name", "họ và tên", "full name", vi: "Họ, chữ đệm và tên, như trong giấy khai sinh.",
        en: "Family, middle and given name, as in the birth certificate.", also: "full-name, họ tên, hoten",
        required: true, about: .name), get: { $0.name }, modify: { $1(&$0.name) })
    fields.text(
      FieldHead(
        "birth-name", "họ tên khai sinh", "name at birth", vi: "Họ tên khai sinh, nếu khác tên đang dùng.",
        en: "The name at birth, where it is another one.", also: "birthname, tên khai sinh, former-name"),
      get: { $0.birthName }, set: { $0.birthName = $1 })
    fields.text(
      FieldHead(
        "other-name", "bí danh", "other name", vi: "Bí danh, tên gọi khác.", en: "An alias or another name in use.",
        also: "alias, nickname, tên gọi khác, tên khác"), get: { $0.otherName }, set: { $0.otherName = $1 })
    fields.choice(.sex, get: { $0.sex }, set: { $0.sex = $1 })
    fields.date(.born, get: { $0.born }, set: { $0.born = $1 })
    fields.text(
      FieldHead(
        "birthplace", "nơi sinh", "place of birth", vi: "Nơi sinh.", en: "Where the person was born.",
        also: "place-of-birth, born-in"), get: { $0.birthplace }, set: { $0.birthplace = $1 })
    fields.text(
      FieldHead(
        "birth-registration", "nơi đăng ký khai sinh", "registration of birth", vi: "Nơi đăng ký khai sinh.",
        en: "Where the birth was registered.", also: "birth-registered, registered, khai sinh"),
      get: { $0.birthRegistration }, set: { $0.birthRegistration = $1 })
    fields.text(.hometown, get: { $0.hometown }, set: { $0.hometown = $1 })
    fields.dated(.residence, get: { $0.residence }, modify: { $1(&$0.residence) })
    fields.dated(
      FieldHead(
        "temporary-residence", "nơi tạm trú", "temporary residence", vi: "Nơi tạm trú.",
        en: "Where the person lives for the time being.", also: "temporary-address, tạm trú"),
      get: { $0.temporaryResidence }, modify: { $1(&$0.temporaryResidence) })
    fields.text(
      FieldHead(
        "phone", "số điện thoại", "telephone", vi: "Số điện thoại.", en: "The telephone number.",
        also: "telephone, mobile, điện thoại"), get: { $0.phone }, set: { $0.phone = $1 })
    fields.dated(.ethnicity, get: { $0.ethnicity }, modify: { $1(&$0.ethnicity) })
    fields.dated(.religion, get: { $0.religion }, modify: { $1(&$0.religion) })
    fields.dated(
      FieldHead(
        "citizen-id", "số định danh cá nhân", "citizen number", vi: "Số định danh cá nhân: mười hai chữ số.",
        en: "The number by which the state knows the person: twelve digits.",
        also: "cccd, căn cước, id-card, identity, personal-id, số căn cước", about: .citizenNumber),
      get: { $0.citizenID }, modify: { $1(&$0.citizenID) })
    fields.text(
      FieldHead(
        "old-citizen-id", "số chứng minh nhân dân cũ", "former identity number",
        vi: "Số chứng minh nhân dân trước khi có số định danh.", en: "The number of the former identity card.",
        also: "cmnd, cmt, old-id, chứng minh nhân dân", about: .citizenNumber), get: { $0.oldCitizenID },
      set: { $0.oldCitizenID = $1 })
  }

  private static func declareWork(to fields: inout some FieldVisitor<Member>) {
    fields.dated(.workplace, get: { $0.workplace }, modify: { $1(&$0.workplace) })
    fields.dated(
      .occupation,
      before: FieldHead(
        "before", "trước khi vào Đảng", "before admission", vi: "Nghề nghiệp trước khi vào Đảng.",
        en: "What it was before admission.", also: "earlier, trước đây"),
      now: FieldHead(
        "now", "hiện nay", "now", vi: "Nghề nghiệp hiện nay.", en: "What it is now.", also: "current, hiện tại",
        lead: .short), getBefore: { $0.occupationBefore }, setBefore: { $0.occupationBefore = $1 },
      get: { $0.occupation }, modify: { $1(&$0.occupation) })
    fields.terms(
      FieldHead(
        "service", "bộ đội, công an, hưu trí", "service",
        vi: "Là bộ đội, công an, hưu trí hoặc đã phục vụ trong các lực lượng ấy.",
        en: "Whether the person serves or served in the army or the police, or draws a pension.",
        also: "army, military, quân ngũ"), get: { $0.service }, set: { $0.service = $1 })
    fields.dated(
      FieldHead(
        "education", "trình độ", "education",
        vi: "Trình độ học vấn, chuyên môn, lý luận chính trị, ngoại ngữ, tin học.",
        en: "Schooling, profession, political theory, languages and computing.",
        also: "học vấn, schooling, trình độ học vấn"), first: { $1($0.education.initial) },
      later: { member, body in
        for change in member.education.changes { body(change.from, change.decision, change.value) }
      }, setFirst: { $0.education.initial = $1 },
      add: { member, education, day, decision in
        guard member.education.change(on: day) == nil else { return false }
        member.education.set(education, from: day, by: decision)
        return true
      })
    fields.parts(
      FieldHead(
        "cards", "thẻ đảng viên", "member cards", vi: "Các thẻ đảng viên đã cấp, thẻ cũ trước.",
        en: "The cards that were issued, the oldest first.", also: "card, thẻ, party-card, số thẻ"),
      each: { $0.cards.forEach($1) }, take: { $0.cards.append($1) }, clear: { $0.cards = [] })
    fields.text(
      FieldHead(
        "profile", "số lý lịch", "file number", vi: "Số lý lịch đảng viên.", en: "The number of the member's file.",
        also: "file-number, file, lý lịch, số hồ sơ"), get: { $0.profile }, set: { $0.profile = $1 })
    fields.date(
      FieldHead(
        "youth-union", "ngày vào Đoàn Thanh niên", "joined the Youth Union", vi: "Ngày vào Đoàn Thanh niên.",
        en: "The day on which the person joined the Youth Union.", also: "union, ngày vào đoàn, đoàn"),
      get: { $0.youthUnion }, set: { $0.youthUnion = $1 })
  }

  private static func declarePartyLife(to fields: inout some FieldVisitor<Member>) {
    fields.partsOrFlat(
      FieldHead(
        "memberships", "các thời kỳ đảng tịch", "memberships",
        vi: "Các thời kỳ đảng tịch; chỉ có một thời kỳ thì ghi thẳng vào đảng viên.",
        en: "The periods of membership; a single one may stand among the member's own keys.",
        also: "periods, đảng tịch", about: .partyLife), about: .partyLife, each: { $0.memberships.forEach($1) },
      take: { $0.memberships.append($1) }, clear: { $0.memberships = [] },
      changeFirst: { member, change in
        if member.memberships.isEmpty { member.memberships.append(.unread) }
        change(&member.memberships[0])
      })
    fields.parts(
      FieldHead(
        "cells", "các chi bộ sinh hoạt", "home cells", vi: "Các chi bộ đã và đang sinh hoạt chính thức.",
        en: "The home cells, each with its days.", also: "cell, stays, chi bộ, sinh hoạt, organization",
        about: .partyLife), each: { $0.cells.forEach($1) }, take: { $0.cells.append($1) }, clear: { $0.cells = [] })
    fields.parts(
      FieldHead(
        "transfers", "chuyển sinh hoạt", "transfers", vi: "Các lần chuyển sinh hoạt đảng, theo giấy giới thiệu.",
        en: "The letters by which membership was transferred.", also: "transfer, moves, chuyển đảng", about: .partyLife),
      each: { $0.transfers.forEach($1) }, take: { $0.transfers.append($1) }, clear: { $0.transfers = [] })
    fields.parts(
      FieldHead(
        "temporary", "sinh hoạt tạm thời", "temporary activity", vi: "Các lần sinh hoạt tạm thời ở chi bộ khác.",
        en: "The times as a guest of another cell.", also: "temporary-activity, guest, tạm thời", about: .partyLife),
      each: { $0.temporary.forEach($1) }, take: { $0.temporary.append($1) }, clear: { $0.temporary = [] })
    fields.parts(
      FieldHead(
        "standing", "tình trạng sinh hoạt", "standing",
        vi: "Các thời gian được miễn, bị đình chỉ hoặc chưa nối sinh hoạt.",
        en: "The times of being exempt, suspended or unconnected.",
        also: "status, state, exempt, miễn sinh hoạt, đình chỉ"), each: { $0.standing.forEach($1) },
      take: { $0.standing.append($1) }, clear: { $0.standing = [] })
    fields.parts(
      FieldHead(
        "posts", "chức vụ", "posts", vi: "Các chức vụ trong và ngoài Đảng.", en: "The posts, in the Party and outside.",
        also: "post, positions, offices, titles, chức danh", about: .partyLife), each: { $0.posts.forEach($1) },
      take: { $0.posts.append($1) }, clear: { $0.posts = [] })
    fields.parts(
      FieldHead(
        "discipline", "kỷ luật", "discipline", vi: "Các hình thức kỷ luật đã chịu.",
        en: "The measures taken against the member.",
        also: "punishment, sanctions", about: .discipline), each: { $0.discipline.forEach($1) },
      take: { $0.discipline.append($1) }, clear: { $0.discipline = [] })
    fields.parts(
      FieldHead(
        "rewards", "khen thưởng", "rewards", vi: "Các hình thức khen thưởng.", en: "What the member was commended for.",
        also: "awards, commendations, reward"), each: { $0.rewards.forEach($1) }, take: { $0.rewards.append($1) },
      clear: { $0.rewards = [] })
    fields.parts(
      FieldHead(
        "badges", "huy hiệu Đảng", "Party badges", vi: "Các huy hiệu Đảng đã trao tặng.",
        en: "The badges that were awarded.", also: "badge, medals, huy hiệu", about: .partyLife),
      each: { $0.badges.forEach($1) }, take: { $0.badges.append($1) }, clear: { $0.badges = [] })
  }
}
