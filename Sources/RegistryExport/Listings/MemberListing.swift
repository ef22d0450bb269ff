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

  static let memberColumns: [ListingColumn<MemberRow>] =
    [
      PersonColumn.id, PersonColumn.name, PersonColumn.givenName, PersonColumn.familyName, PersonColumn.birthName,
      PersonColumn.sex, PersonColumn.born, PersonColumn.hometown, PersonColumn.residence, PersonColumn.ethnicity,
      PersonColumn.religion, PersonColumn.occupationBefore, PersonColumn.occupation, PersonColumn.workplace,
      PersonColumn.service, PersonColumn.generalEducation, PersonColumn.profession, PersonColumn.politicalTheory,
      PersonColumn.languages, PersonColumn.card, PersonColumn.profile, PersonColumn.badge, PersonColumn.citizenID,
      PersonColumn.admitted, PersonColumn.admissionDecision, PersonColumn.decided, PersonColumn.official,
      PersonColumn.status, PersonColumn.standing,
    ].map { $0.inRows() } + [
      memberColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in
        block.append(row.cell.id.rawValue)
      },
      memberColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 20) { row, context, block in
        block.append(row.cell.name.value(on: context.day))
      },
      PersonColumn.cellSince.inRows(),
      memberColumn("group", "Tổ đảng", "Party group") { row, _, block in
        let group = row.person.home?.group
        block.append(group.flatMap { id in row.cell.groups.first { $0.id == id }?.name })
      },
      memberColumn("post", "Chức vụ", "Post") { row, context, block in
        block.append(context.post(row.member, in: row.cell))
      },
    ] + PersonColumn.details.map { $0.inRows() }
}
