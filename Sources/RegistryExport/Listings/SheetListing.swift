internal import PartyRegistry
internal import VietnameseText

/// One item of a member's sheet: its number, what it is called, what is known.
struct SheetRow: Sendable {
  let number: String
  let label: String
  let value: [String]
}

extension Listing {
  /// `member-sheet`: what the registry holds of one member, in the items of the form; a group for each member.
  ///
  /// - Source: Mẫu 2-HSĐV of the guidance on member files; items that the registry does not hold are left out.
  public static let memberSheet = Listing(
    id: "member-sheet", label: BilingualText(vi: "Phiếu đảng viên", en: "Member sheet"),
    summary: BilingualText(
      vi: "Các mục của phiếu đảng viên mà dữ liệu có, mỗi đảng viên một nhóm",
      en: "The items of a member's sheet as far as the registry holds them, a group for each member"),
    columns: sheetColumns, defaultColumns: ["number", "item", "value"], options: [.member],
    groups: { _, _ in
      [
        GroupLevel(
          key: .init(id: "member", label: .init(vi: "Mã đảng viên", en: "Member"), privacy: .of(.recordID)),
          title: .init(id: "member-name", label: .init(vi: "Đảng viên", en: "Name"), privacy: .of(.name)))
      ]
    },
    document: { snapshot, request in
      var head = DocumentHead.printed("member-sheet", snapshot, request)
      head.contents = nil
      return head
    },
    sections: { context, request in
      context.sections(request) { organization in
        let members = context.snapshot.sortedByName(context.snapshot.members(of: organization.id))
          .filter { request.member == nil || $0.id == request.member }
        return members.map { member in
          ListingSection(
            group: (member.id.rawValue, member.name.value(on: context.day).full.uppercased(), true),
            records: sheet(of: context.snapshot.view(of: member), in: organization, context))
        }
      }
    })

  private static let sheetColumns: [ListingColumn<SheetRow>] = [
    .init(
      header: .init(
        id: "number", label: .init(vi: "Mục", en: "No."), privacy: .of(.nothing), weight: 14, alignment: .center)
    ) { row, _, block in block.append(row.number) },
    .init(header: .init(id: "item", label: .init(vi: "Nội dung", en: "Item"), privacy: .of(.nothing), weight: 55)) {
      row, _, block in block.append(row.label)
    },
    .init(
      header: .init(
        id: "value", label: .init(vi: "Thông tin", en: "Value"), kind: .stack, privacy: .of(.citizenNumber), weight: 100
      )
    ) { row, _, block in block.append(lines: row.value.map { $0 }) },
  ]

  private static func sheet(
    of person: MemberOnDay, in cell: Organization, _ context: ListingContext
  ) -> [SheetRow] {
    let day = person.day
    let education = person.education
    func date(_ date: PartialDate?) -> String? { date.map { context.shown($0) } }
    func cite(_ document: Document?) -> String? { document.flatMap { context.citation(of: $0) } }
    func name(_ id: Member.ID) -> String {
      context.registry.member(id)?.name.value(on: day).full ?? id.rawValue
    }
    let sex = context.label(person.sex)
    let recognition = person.recognition
    let admission = person.admission
    let items: [(String, String, String, [String?])] = [
      (
        "", "Sinh hoạt tại", "Belongs to",
        [
          context.snapshot.path(to: cell.id).reversed().map { $0.name.value(on: day) }.joined(separator: ", ")
        ]
      ),
      ("01", "Họ và tên đang dùng", "Name in use", [person.name.full.uppercased()]),
      ("02", "Nam, nữ", "Sex", [sex.map { $0.prefix(1).uppercased() + $0.dropFirst() }]),
      ("03", "Họ và tên khai sinh", "Name at birth", [person.birthName]),
      ("04", "Bí danh", "Other name", [person.otherName]),
      ("05", "Sinh ngày", "Born", [date(person.born)]),
      ("06", "Nơi sinh", "Place of birth", [person.birthplace]),
      ("", "Nơi đăng ký khai sinh", "Birth registered", [person.birthRegistration]),
      ("07", "Quê quán", "Hometown", [person.hometown]),
      ("08", "Nơi cư trú", "Residence", [person.residence]),
      ("", "Nơi tạm trú", "Temporary residence", [person.temporaryResidence]),
      ("", "Số điện thoại", "Telephone", [person.phone]),
      ("09", "Dân tộc", "Ethnicity", [person.ethnicity]),
      ("10", "Tôn giáo", "Religion", [person.religion]),
      ("11", "Nghề nghiệp trước khi vào Đảng", "Occupation before admission", [person.occupationBefore]),
      ("", "Nghề nghiệp hiện nay", "Occupation", [person.occupation]),
      ("", "Nơi làm việc", "Workplace", [context.workplace(person)]),
      ("12", "Giáo dục phổ thông", "General education", [education.general]),
      ("", "Chuyên môn, nghiệp vụ", "Profession", [education.professional]),
      ("", "Lý luận chính trị", "Political theory", [context.label(education.politicalTheory)]),
      ("", "Ngoại ngữ", "Languages", education.languages),
      ("", "Tiếng dân tộc thiểu số", "Minority languages", education.minorityLanguages),
      ("", "Tin học", "Computing", [education.computing]),
      ("13", "Ngày vào Đoàn TNCS Hồ Chí Minh", "Joined the Youth Union", [date(person.youthUnion)]),
      ("14", "Quyết định kết nạp", "Decision of admission", [cite(admission?.decision)]),
      ("", "Ngày kết nạp", "Admitted", [date(admission?.ceremony)]),
      (
        "", "Nơi kết nạp", "Where",
        [admission?.cell.map { context.name(of: $0, on: admission?.ceremony?.earliest ?? day) }]
      ),
      ("15", "Ngày chính thức", "Official", [date(recognition?.on)]),
      ("", "Quyết định công nhận", "Decision of recognition", [cite(recognition?.decision)]),
      ("16", "Người giới thiệu", "Introduced by", (admission?.sponsors ?? []).map(name)),
      ("", "Số thẻ đảng viên", "Card", [person.card?.number]),
      ("", "Ngày cấp thẻ", "Card issued", [date(person.card?.issued)]),
      ("", "Nơi cấp thẻ", "Card issued by", [person.card?.issuer]),
      ("", "Số lý lịch", "File number", [person.profile]),
      ("", "Chức vụ trong Đảng", "Post in the Party", [context.post(person.member, in: cell)]),
      (
        "20", "Huy hiệu Đảng", "Party badges",
        person.badges.map { badge in
          [context.badge(badge.years), badge.number, date(badge.day)].compactMap(\.self).joined(separator: "; ")
        }
      ),
      (
        "", "Khen thưởng", "Rewards",
        person.rewards.map { reward in
          [reward.name, date(reward.on), cite(reward.decision)].compactMap(\.self).joined(separator: "; ")
        }
      ),
      (
        "21", "Kỷ luật", "Discipline",
        person.discipline.map { measure in
          [context.label(measure.form), context.shown(measure.on), cite(measure.decision)].compactMap(\.self)
            .joined(separator: "; ")
        }
      ),
    ]
    // An item of the form stands there without a value too, a part of one does not.
    return items.compactMap { number, vietnamese, english, values in
      let known = values.compactMap(\.self)
      guard !number.isEmpty || !known.isEmpty else { return nil }
      return SheetRow(number: number, label: context.text(vi: vietnamese, en: english), value: known)
    }
  }
}
