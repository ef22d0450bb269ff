internal import PartyRegistry
internal import VietnameseText

extension ListingContext {
  /// A strength in words: the total, and what it is made of.
  func totals(_ strength: Strength) -> String {
    switch language {
    case .vietnamese:
      "Cộng: \(strength.total) đảng viên (chính thức \(strength.official), dự bị \(strength.probationary))"
    case .english:
      "Total: \(strength.total) members (official \(strength.official), probationary \(strength.probationary))"
    }
  }

  /// The closing lines of a roster.
  func closing(_ strength: Strength) -> [String] {
    switch language {
    case .vietnamese:
      var lines = [
        "Tổng số: \(strength.total) đảng viên. Trong đó: chính thức \(strength.official); dự bị \(strength.probationary); "
          + "nữ \(strength.women); dân tộc thiểu số \(strength.ethnicMinority); có tôn giáo \(strength.religious); "
          + "miễn công tác và sinh hoạt đảng \(strength.exempt)."
      ]
      if strength.guests > 0 {
        lines.append("Đảng viên sinh hoạt tạm thời, không tính vào đảng số: \(strength.guests).")
      }
      return lines
    case .english:
      var lines = [
        "Total: \(strength.total) members. Of these: official \(strength.official); probationary "
          + "\(strength.probationary); women \(strength.women); ethnic minority \(strength.ethnicMinority); with a "
          + "religion \(strength.religious); exempt from work and activity \(strength.exempt)."
      ]
      if strength.guests > 0 { lines.append("Guests on temporary activity, not counted: \(strength.guests).") }
      return lines
    }
  }
}

extension DocumentHead {
  /// The head of an organisation's roster: the superior as its *đảng bộ*, the issuer as its committee, and who signs.
  static func roster(_ snapshot: Snapshot, _ request: ListingRequest) -> DocumentHead {
    let context = ListingContext(snapshot: snapshot, language: request.language)
    let day = snapshot.day
    let (year, month, dayOfMonth) = day.components
    var head = DocumentHead(
      title: context.text(vi: "DANH SÁCH ĐẢNG VIÊN", en: "ROSTER OF MEMBERS"), language: request.language)
    head.page.tableTextSize = 11
    head.banner = context.text(vi: "ĐẢNG CỘNG SẢN VIỆT NAM", en: "COMMUNIST PARTY OF VIETNAM")
    head.subtitle = context.text(
      vi: "(có đến ngày \(dayOfMonth)/\(month)/\(year))", en: "(as of \(day))")
    head.number = request.number.map { context.text(vi: "Số ", en: "No. ") + $0 }
    let documentDay = (request.date ?? day).components
    head.date = Date(year: documentDay.year, month: documentDay.month, day: documentDay.day)
    guard let id = request.organization, let organization = snapshot.registry.organization(id) else {
      let total = snapshot.roots.reduce(into: Strength()) { $0 += snapshot.strength(of: $1.id) }
      head.closing = context.closing(total)
      head.place = request.place
      return head
    }
    let path = snapshot.path(to: id)
    head.superior = path.dropLast().last?.name.value(on: day).uppercased()
    head.issuer = (organization.committeeName.value(on: day) ?? organization.name.value(on: day)).uppercased()
    head.place = request.place ?? path.reversed().lazy.compactMap { $0.place.value(on: day) }.first
    head.closing = context.closing(snapshot.strength(of: id))
    head.signatures = signatures(of: organization, context)
    return head
  }

  /// The blocks of signatures, the left one first.
  ///
  /// A cell that has no seal of its own has its roster confirmed by the committee above. The secretary signs, or a
  /// deputy, never for somebody else.
  private static func signatures(of organization: Organization, _ context: ListingContext) -> [Signature] {
    let kind = organization.kind.value(on: context.day)
    let holdsMembers = context.regulations.holdsMembers(kind)
    let hasSeal = context.regulations.definition(of: kind)?.hasSeal ?? false
    let left =
      hasSeal
      ? Signature(
        authority: [context.text(vi: "NGƯỜI LẬP", en: "DRAWN UP BY")],
        note: context.text(vi: "(Ký, ghi rõ họ tên)", en: "(signature and name)"))
      : Signature(
        authority: [
          context.text(vi: "XÁC NHẬN CỦA ĐẢNG ỦY CƠ SỞ", en: "CONFIRMED BY THE GRASSROOTS COMMITTEE")
        ], note: context.text(vi: "(Ký tên, đóng dấu)", en: "(signature and seal)"))
    let posts = context.snapshot.posts(in: organization.id)
    let secretary = posts.first { $0.post.title == .secretary }
    let deputy = posts.first { context.regulations.isOrImplies($0.post.title, .deputySecretary) }
    let signer = secretary ?? deputy
    let office =
      signer == nil || secretary != nil
      ? context.text(vi: "BÍ THƯ", en: "SECRETARY") : context.text(vi: "PHÓ BÍ THƯ", en: "DEPUTY SECRETARY")
    let authority =
      holdsMembers
      ? context.text(vi: "T/M CHI BỘ", en: "FOR THE CELL")
      : context.text(vi: "T/M ", en: "FOR ")
        + (organization.committeeName.value(on: context.day)?.uppercased()
          ?? context.text(vi: "CẤP ỦY", en: "THE COMMITTEE"))
    return [
      left,
      Signature(authority: [authority], office: office, name: signer?.member.name.value(on: context.day).full),
    ]
  }
}
