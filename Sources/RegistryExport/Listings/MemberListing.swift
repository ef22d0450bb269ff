internal import PartyRegistry
internal import VietnameseText

extension Listing {
  /// `members`: one row each, with every plain field.
  public static let members = Listing(
    id: "members", label: BilingualText(vi: "Danh sách đảng viên (đầy đủ)", en: "Members"),
    summary: BilingualText(
      vi: "Mỗi đảng viên một dòng, mọi trường thông tin, theo chi bộ rồi theo tên",
      en: "One row for each member with all plain fields, by cell and name"),
    columns: memberColumns,
    defaultColumns: [
      "id", "name", "sex", "born", "hometown", "residence", "ethnicity", "religion", "occupation", "education-general",
      "education-professional", "political-theory", "card", "profile", "admitted", "admission-decision-date",
      "official", "status", "standing", "cell", "cell-name", "post",
    ],
    sections: { context, request in
      context.sections(request) { organization in
        let members = context.snapshot.sortedByName(context.snapshot.members(of: organization.id))
        return [ListingSection(records: context.rows(members, in: organization))]
      }
    })

  static let memberColumns: [ListingColumn<MemberRow>] = [
    memberColumn("id", "Mã", "Id", privacy: .internal) { row, _, block in block.append(row.member.id.rawValue) },
    memberColumn("name", "Họ và tên", "Name", weight: 20) { row, context, block in
      block.append(row.member.name.value(on: context.day).full)
    },
    memberColumn("given-name", "Tên", "Given name") { row, context, block in
      block.append(row.member.name.value(on: context.day).given)
    },
    memberColumn("family-name", "Họ", "Family name") { row, context, block in
      block.append(row.member.name.value(on: context.day).family)
    },
    memberColumn("birth-name", "Họ tên khai sinh", "Birth name") { row, _, block in block.append(row.member.birthName)
    },
    memberColumn("sex", "Giới tính", "Sex", weight: 6) { row, context, block in
      switch row.member.sex {
      case .female: block.append(context.text(vi: "nữ", en: "female"))
      case .male: block.append(context.text(vi: "nam", en: "male"))
      case nil: block.appendEmpty()
      }
    },
    memberColumn("born", "Ngày sinh", "Born", kind: .partialDate) { row, _, block in block.append(row.member.born) },
    memberColumn("hometown", "Quê quán", "Hometown", weight: 20) { row, _, block in block.append(row.member.hometown) },
    memberColumn("residence", "Nơi ở", "Residence", weight: 20) { row, context, block in
      block.append(row.member.residence.value(on: context.day))
    },
    memberColumn("ethnicity", "Dân tộc", "Ethnicity", privacy: .sensitive) { row, context, block in
      block.append(row.member.ethnicity.value(on: context.day))
    },
    memberColumn("religion", "Tôn giáo", "Religion", privacy: .sensitive) { row, context, block in
      block.append(row.member.religion.value(on: context.day))
    },
    memberColumn("occupation-before", "Nghề nghiệp trước khi vào Đảng", "Occupation before") { row, _, block in
      block.append(row.member.occupationBefore)
    },
    memberColumn("occupation", "Nghề nghiệp hiện nay", "Occupation") { row, context, block in
      block.append(row.member.occupation.value(on: context.day))
    },
    memberColumn("workplace", "Nơi làm việc", "Workplace") { row, context, block in
      let host = row.member.workplace.value(on: context.day)
      block.append(host.flatMap { context.snapshot.registry.host($0)?.name })
    },
    memberColumn("service", "Bộ đội, công an, hưu trí", "Service") { row, context, block in
      block.append(
        row.member.service.isEmpty ? nil : row.member.service.compactMap { context.label($0) }.joined(separator: ", "))
    },
    memberColumn("education-general", "Học vấn", "General education") { row, context, block in
      block.append(row.member.education.value(on: context.day).general)
    },
    memberColumn("education-professional", "Chuyên môn", "Profession") { row, context, block in
      block.append(row.member.education.value(on: context.day).professional)
    },
    memberColumn("political-theory", "Lý luận chính trị", "Political theory") { row, context, block in
      block.append(context.label(row.member.education.value(on: context.day).politicalTheory))
    },
    memberColumn("languages", "Ngoại ngữ", "Languages") { row, context, block in
      let languages = row.member.education.value(on: context.day).languages
      block.append(languages.isEmpty ? nil : languages.joined(separator: ", "))
    },
    memberColumn("card", "Số thẻ", "Card") { row, _, block in block.append(row.member.cards.last?.number) },
    memberColumn("profile", "Số lý lịch", "File number") { row, _, block in block.append(row.member.profile) },
    memberColumn("badge", "Huy hiệu Đảng (năm)", "Badge (years)", kind: .integer) { row, _, block in
      block.append(row.member.badges.map(\.years).max())
    },
    memberColumn(
      "citizen-id", "Số định danh cá nhân", "Citizen number", privacy: .sensitive, isMaskedByDefault: true
    ) { row, context, block in
      block.append(row.member.citizenID.value(on: context.day))
    },
    memberColumn("admitted", "Ngày kết nạp", "Admitted", kind: .partialDate) { row, context, block in
      block.append(row.member.membership(on: context.day)?.admission?.ceremony)
    },
    memberColumn("admission-decision", "Quyết định kết nạp", "Admission decision") { row, context, block in
      block.append(row.member.membership(on: context.day)?.admission?.decision?.number)
    },
    memberColumn("admission-decision-date", "Ngày quyết định kết nạp", "Decided", kind: .partialDate) {
      row, context, block in
      block.append(row.member.membership(on: context.day)?.admission?.decision?.signed)
    },
    memberColumn("official", "Ngày chính thức", "Official", kind: .partialDate) { row, context, block in
      block.append(row.member.membership(on: context.day)?.official?.on)
    },
    memberColumn("status", "Chính thức, dự bị", "Status") { row, context, block in
      block.append(context.label(row.member.status(on: context.day)))
    },
    memberColumn("standing", "Tình trạng sinh hoạt", "Standing") { row, context, block in
      block.append(context.label(row.member.standing(on: context.day, by: context.regulations)))
    },
    memberColumn("cell", "Mã chi bộ", "Cell", privacy: .internal) { row, _, block in block.append(row.cell.id.rawValue)
    },
    memberColumn("cell-name", "Chi bộ", "Cell name", privacy: .internal, weight: 20) { row, context, block in
      block.append(row.cell.name.value(on: context.day))
    },
    memberColumn("cell-since", "Ngày về chi bộ", "In the cell since", kind: .day) { row, context, block in
      block.append(context.snapshot.home(of: row.member)?.interval.from)
    },
    memberColumn("group", "Tổ đảng", "Party group") { row, context, block in
      let group = context.snapshot.home(of: row.member)?.group
      block.append(group.flatMap { id in row.cell.groups.first { $0.id == id }?.name })
    },
    memberColumn("post", "Chức vụ", "Post") { row, context, block in
      block.append(context.post(row.member, in: row.cell))
    },
  ]
}
