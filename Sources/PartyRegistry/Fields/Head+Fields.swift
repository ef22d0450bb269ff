extension StatedRegistry {
  /// The keys at the top of a document that are no lists of records, in the order in which they stand.
  package static let heads = [
    FieldHead(
      "coso", "phiên bản định dạng", "version of the format", vi: "Phiên bản định dạng tệp: 1.",
      en: "The version of the file format: 1.", also: "version, phiên bản", required: true, about: .nothing),
    FieldHead(
      "registry", "tên sổ", "name of the registry", vi: "Tên của sổ; chỉ một tệp ghi khóa này.",
      en: "What the registry is called; one file alone has this key.", also: "name, title, tên, sổ",
      about: .organization),
    FieldHead(
      "regulations", "quy định áp dụng", "regulations", vi: "Các bản quy định có sẵn, và tệp ghi đè lên chúng.",
      en: "The built-in editions, and files that are laid over them.", also: "editions, rules, quy định",
      about: .nothing),
    FieldHead(
      "dates", "cách hiểu ngày", "meaning of dates", vi: "Chữ “ngày vào Đảng” nghĩa là ngày nào.",
      en: "Which date the words for joining the Party mean.", also: "date", about: .nothing),
  ]
}

extension Draft {
  /// Which dates the words of lists and mappings mean.
  package struct Dates: Declared {
    var join: JoinDate

    package static var unread: Dates { Dates(join: .ceremony) }
    package static var word: StaticString { "dates" }

    package static func declare(to fields: inout some FieldVisitor<Dates>) {
      fields.choice(
        FieldHead(
          "party-join", "ngày vào Đảng", "joining the Party", vi: "Ngày lễ kết nạp hay ngày quyết định.",
          en: "The day of the ceremony, or of the decision.", also: "join, joined"),
        get: { $0.join == .ceremony ? nil : $0.join }, set: { $0.join = $1 ?? $0.join })
    }
  }

  /// Which dates the words of lists and mappings mean.
  package var dates: Dates {
    get { Dates(join: joinDate) }
    set { joinDate = newValue.join }
  }
}
