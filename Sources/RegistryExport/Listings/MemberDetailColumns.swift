internal import PartyRegistry
internal import VietnameseText

extension PersonColumn {
  /// What few records have: asked for by name alone.
  static let details: [Column] = [
    text("other-name", "Bí danh", "Other name") { $0.otherName },
    text("birthplace", "Nơi sinh", "Place of birth", weight: 20) { $0.birthplace },
    text("birth-registration", "Nơi đăng ký khai sinh", "Birth registered", weight: 20) { $0.birthRegistration },
    text("temporary-residence", "Nơi tạm trú", "Temporary residence", weight: 20) { $0.temporaryResidence },
    text("phone", "Số điện thoại", "Telephone") { $0.phone },
    Column(
      header: .init(
        id: "old-citizen-id", label: BilingualText(vi: "Số chứng minh nhân dân cũ", en: "Old citizen number"),
        privacy: .of(.citizenNumber), isMaskedByDefault: true)
    ) { person, _, block in block.append(person.oldCitizenID) },
    date("youth-union", "Ngày vào Đoàn", "Joined the Youth Union") { $0.youthUnion },
    text("minority-languages", "Tiếng dân tộc thiểu số", "Minority languages") { person in
      let languages = person.education.minorityLanguages
      return languages.isEmpty ? nil : languages.joined(separator: ", ")
    },
    text("computing", "Tin học", "Computing") { $0.education.computing },
    date("card-issued", "Ngày cấp thẻ", "Card issued") { $0.card?.issued },
    text("card-issuer", "Nơi cấp thẻ", "Card issued by", weight: 20) { $0.card?.issuer },
    text("old-card", "Số thẻ cũ", "Old card") { $0.formerCard?.number },
    Column(
      header: .init(
        id: "rewards", label: BilingualText(vi: "Khen thưởng", en: "Rewards"), kind: .stack, privacy: .of(.person),
        weight: 30)
    ) { person, _, block in block.append(lines: person.rewards.map(\.name)) },
  ]

  private static func text(
    _ id: String, _ vietnamese: String, _ english: String, weight: Int = 10,
    _ value: @escaping @Sendable (MemberOnDay) -> String?
  ) -> Column {
    .text(id, BilingualText(vi: vietnamese, en: english), privacy: .of(.person), weight: weight) { person, _ in
      value(person)
    }
  }

  private static func date(
    _ id: String, _ vietnamese: String, _ english: String, _ value: @escaping @Sendable (MemberOnDay) -> PartialDate?
  ) -> Column {
    .date(id, BilingualText(vi: vietnamese, en: english), privacy: .of(.person)) { person, _ in value(person) }
  }
}
