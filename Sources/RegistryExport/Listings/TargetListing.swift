internal import PartyRegistry
internal import VietnameseText

extension Listing {
  /// `targets`: what organisations are to reach in the year of the day, and what has come of it by the day.
  public static let targets = Listing(
    id: "targets", label: BilingualText(vi: "Chỉ tiêu và kết quả", en: "Targets and results"),
    summary: BilingualText(
      vi: "Chỉ tiêu của năm về kết nạp đảng viên, thành lập tổ chức đảng: kết quả đến ngày xét, tỷ lệ, còn thiếu",
      en: "The year's targets of admissions and new organisations: the result by the day, its share, what is missing"),
    columns: columns,
    defaultColumns: ["organization", "name", "year", "measure", "setting", "target", "result", "share", "missing"],
    sections: { context, request in
      let asked = context.cellsAsked(request)
      let results = context.snapshot.targetResults.filter { asked?.contains($0.target.organization) ?? true }
      return ListingSections(count: 1) { _ in [ListingSection(records: results)] }
    })

  private static let columns: [ListingColumn<TargetResult>] =
    [
      lifeColumn("organization", "Mã tổ chức", "Organisation", about: .work, weight: 12) { row, _, block in
        block.append(row.target.organization.rawValue)
      },
      lifeColumn("name", "Tổ chức", "Name", about: .work, weight: 24) { row, context, block in
        block.append(context.name(row.target.organization))
      },
      lifeColumn("year", "Năm", "Year", kind: .integer, about: .work, weight: 6) { row, _, block in
        block.append(row.target.year)
      },
      lifeColumn("measure", "Chỉ tiêu", "Measure", about: .work, weight: 18) { row, context, block in
        switch row.target.measure {
        case .admissions: block.append(context.text(vi: "kết nạp đảng viên", en: "admissions"))
        case .newOrganizations: block.append(context.text(vi: "thành lập tổ chức đảng", en: "new organisations"))
        }
      },
      lifeColumn("setting", "Loại hình", "Setting", about: .work, weight: 14) { row, context, block in
        block.append(context.label(row.target.setting))
      },
      countColumn("target", "Phải đạt", "Target", weight: 8) { $0.target.least },
      countColumn("result", "Kết quả", "Result", weight: 8) { $0.reached },
      lifeColumn("share", "Tỷ lệ đạt", "Share", about: .work, weight: 9, alignment: .trailing) {
        row, context, block in
        block.append(context.percentage(row.reached, of: row.target.least))
      },
      countColumn("missing", "Còn thiếu", "Missing", weight: 8) { $0.missing },
    ] + decisionColumns(about: .organizationDecision) { $0.target.decision }
}
