internal import PartyRegistry
internal import VietnameseText

/// A member of whose record something is missing.
struct MissingRow: MemberRecord {
  let person: MemberOnDay
  let number: Int
  let cell: Organization
  let missing: [BilingualText]
}

extension Listing {
  /// `missing-data`: whose records lack what a member's form asks for, a group for each cell.
  public static let missingData = Listing(
    id: "missing-data", label: BilingualText(vi: "Danh sách hồ sơ còn thiếu", en: "Incomplete records"),
    summary: BilingualText(
      vi: "Đảng viên mà sổ còn thiếu dữ liệu của phiếu đảng viên, theo chi bộ, kèm các mục còn thiếu",
      en: "Members whose records lack what the member's form asks for, by cell, with what is missing"),
    columns: missingColumns,
    defaultColumns: ["number", "name", "born", "missing", "count"],
    groups: { _, _ in [cellLevel] },
    sections: { context, request in
      context.sections(request) { organization in
        let rows = context.snapshot.members(of: organization.id).map { context.snapshot.view(of: $0) }
          .map { ($0, $0.missingData) }.filter { !$0.1.isEmpty }
          .enumerated().map { position, entry in
            MissingRow(person: entry.0, number: position + 1, cell: organization, missing: entry.1)
          }
        return rows.isEmpty
          ? []
          : [
            ListingSection(
              group: (organization.id.rawValue, context.title(of: organization, request), true), records: rows)
          ]
      }
    })

  private static let missingColumns: [ListingColumn<MissingRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 8) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: MissingRow.self) + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in
        block.append(row.cell.id.rawValue)
      },
      lifeColumn("missing", "Mục còn thiếu", "Missing", kind: .stack, about: .person, weight: 40) {
        row, context, block in block.append(lines: row.missing.map { $0[context.language] })
      },
      lifeColumn("count", "Số mục", "Count", kind: .integer, about: .person, weight: 8) { row, _, block in
        block.append(row.missing.count)
      },
    ]
}

extension MemberOnDay {
  /// What the member's form (2-HSĐV) asks for and the record does not say on the day, in the order of the form.
  fileprivate var missingData: [BilingualText] {
    let isOfficial = status == .official
    let fields: [(isMissing: Bool, vi: String, en: String)] = [
      (sex == nil, "giới tính", "sex"), (born?.day == nil, "ngày sinh đầy đủ", "full date of birth"),
      (hometown == nil, "quê quán", "hometown"), (residence == nil, "nơi cư trú", "residence"),
      (ethnicity == nil, "dân tộc", "ethnicity"), (religion == nil, "tôn giáo", "religion"),
      (citizenID == nil, "số định danh cá nhân", "citizen number"), (occupation == nil, "nghề nghiệp", "occupation"),
      (education.general == nil, "giáo dục phổ thông", "general education"),
      (education.professional == nil, "chuyên môn, nghiệp vụ", "profession"),
      (education.politicalTheory == nil, "lý luận chính trị", "political theory"),
      (admission?.decision?.number == nil, "số quyết định kết nạp", "number of the admission decision"),
      (admitted?.day == nil, "ngày kết nạp đầy đủ", "full date of the ceremony"),
      (admission?.sponsors.isEmpty ?? true, "người giới thiệu", "who introduced"),
      (status == .unknown, "ngày chính thức", "official day"),
      (isOfficial && card == nil, "số thẻ đảng viên", "membership card"), (profile == nil, "số lý lịch", "file number"),
    ]
    return fields.filter(\.isMissing).map { BilingualText(vi: $0.vi, en: $0.en) }
  }
}
