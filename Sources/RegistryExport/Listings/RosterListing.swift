internal import PartyRegistry
internal import VietnameseText

extension Listing {
  /// `roster`: the short printable form, a group for each cell, guests in a block of their own.
  public static let roster = Listing(
    id: "roster", label: BilingualText(vi: "Danh sách đảng viên", en: "Roster"),
    summary: BilingualText(
      vi: "Danh sách đảng viên để in và ký, theo chi bộ", en: "The member roster for printing and signing, by cell"),
    columns: rosterColumns,
    defaultColumns: [
      "number", "name", "born-male", "born-female", "hometown", "residence", "education", "admitted", "official",
      "post", "note",
    ],
    options: [.order],
    groups: { snapshot, request in
      let part = GroupLevel(
        key: .init(id: "part", label: .init(vi: "Phần", en: "Part")),
        title: .init(id: "part-title", label: .init(vi: "Tên phần", en: "Part title")))
      return isSingleCell(snapshot, request) ? [part] : [cellLevel, part]
    },
    document: { snapshot, request in .printed("roster", snapshot, request) },
    sections: { context, request in
      let isSingle = isSingleCell(context.snapshot, request)
      return context.sections(request) { organization in
        let roster = context.snapshot.roster(of: organization, order: request.order)
        guard !roster.members.isEmpty || !roster.guests.isEmpty || isSingle else { return [] }
        return rosterSections(roster, isSingle: isSingle, context, request)
      }
    })

  static let cellLevel = GroupLevel(
    key: .init(id: "cell", label: .init(vi: "Mã chi bộ", en: "Cell")),
    title: .init(id: "cell-name", label: .init(vi: "Chi bộ", en: "Cell name")))

  private static func isSingleCell(_ snapshot: Snapshot, _ request: ListingRequest) -> Bool {
    guard let id = request.organization else { return false }
    return snapshot.children(of: id).isEmpty
  }

  private static func rosterSections(
    _ roster: Snapshot.Roster, isSingle: Bool, _ context: ListingContext, _ request: ListingRequest
  ) -> [ListingSection<MemberRow>] {
    var sections: [ListingSection<MemberRow>] = []
    let inner = isSingle ? 0 : 1
    if !isSingle {
      sections.append(
        ListingSection(group: (roster.cell.id.rawValue, context.title(of: roster.cell, request), true), records: []))
    }
    sections.append(
      ListingSection(
        level: inner, records: context.rows(roster.members, in: roster.cell),
        subtotal: isSingle ? nil : context.totals(context.snapshot.ownStrength(of: roster.cell.id))))
    if !roster.guests.isEmpty {
      let title = context.text(
        vi: "Đảng viên sinh hoạt tạm thời (không tính vào đảng số)", en: "Guests on temporary activity (not counted)")
      sections.append(
        ListingSection(
          level: inner, group: ("guests", title, false),
          records: context.rows(roster.guests, in: roster.cell, areGuests: true)))
    }
    return sections
  }

  private static let rosterColumns: [ListingColumn<MemberRow>] = [
    memberColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 9, alignment: .center) {
      row, _, block in block.append(row.number)
    },
    PersonColumn.id.inRows(), PersonColumn.name.inRows(weight: 34),
    memberColumn("born-male", "Nam", "Male", kind: .partialDate, weight: 22, band: birthBand) { row, _, block in
      block.append(row.person.sex == .female ? nil : row.person.born)
    },
    memberColumn("born-female", "Nữ", "Female", kind: .partialDate, weight: 22, band: birthBand) { row, _, block in
      block.append(row.person.sex == .female ? row.person.born : nil)
    },
    PersonColumn.hometown.inRows(weight: 38), PersonColumn.shortHometown.inRows(weight: 50),
    PersonColumn.residence.inRows(label: BilingualText(vi: "Nơi ở hiện nay", en: "Residence"), weight: 38),
    memberColumn("education", "Trình độ", "Education", kind: .stack, weight: 30) { row, context, block in
      block.append(lines: context.education(row.person))
    },
    PersonColumn.admitted.inRows(weight: 22),
    PersonColumn.decided.inRows(label: BilingualText(vi: "Ngày quyết định", en: "Decided"), weight: 22),
    PersonColumn.official.inRows(weight: 22),
    PersonColumn.card.inRows(label: BilingualText(vi: "Số thẻ đảng viên", en: "Card"), weight: 22),
    memberColumn("post", "Chức vụ", "Post", weight: 22) { row, context, block in
      block.append(context.post(row.member, in: row.cell))
    },
    memberColumn("present", "Có mặt", "Present", about: .nothing, weight: 14, alignment: .center, hasBox: true) {
      row, context, block in
      switch row.person.standing(by: context.regulations) {
      // Who is not called to the meeting has no box to be ticked.
      case .exempt, .suspended: block.append("–")
      default: block.appendEmpty()
      }
    },
    memberColumn("signature", "Ký tên", "Signature", about: .nothing, weight: 26) { _, _, block in block.appendEmpty()
    },
    memberColumn("note", "Ghi chú", "Note", weight: 24) { row, context, block in block.append(context.note(row)) },
  ]

  private static let birthBand = BilingualText(vi: "Ngày sinh", en: "Born")
}
