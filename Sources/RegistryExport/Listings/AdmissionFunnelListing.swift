internal import PartyRegistry
internal import VietnameseText

extension Listing {
  /// `admissions-funnel`: how many cases come through each stage, in all and by source, setting, year and track.
  public static let admissionsFunnel = Listing(
    id: "admissions-funnel", label: BilingualText(vi: "Tiến độ hồ sơ kết nạp", en: "Progress of admission"),
    summary: BilingualText(
      vi: "Số hồ sơ qua từng bước, chung và theo nguồn, loại hình, năm, diện; tỷ lệ qua bước và số ngày trung vị",
      en: "Cases through each stage, in all and by source, setting, year and track, with share and median days"),
    columns: [
      lifeColumn("group", "Theo", "By", about: .work, weight: 10) { (row: AdmissionFunnel.Row, context, block) in
        block.append(row.grouping.label[context.language])
      },
      lifeColumn("key", "Nhóm", "Group", about: .work, weight: 16) { row, context, block in
        block.append(context.name(ofGroup: row))
      },
      lifeColumn("stage", "Bước", "Stage", about: .work, weight: 24) { row, context, block in
        block.append(context.label(row.stage))
      },
      number("cases", "Số hồ sơ", "Cases") { $0.cases },
      number("could-reach", "Đã qua bước trước", "Could reach") { $0.couldReach },
      number("reached", "Đã qua", "Reached") { $0.reached },
      lifeColumn("conversion", "Tỷ lệ qua bước", "Conversion", about: .work, weight: 9, alignment: .trailing) {
        row, context, block in
        block.append(context.percentage(row.reached, of: row.couldReach))
      },
      lifeColumn("share", "Tỷ lệ trên tổng số", "Share of all", about: .work, weight: 9, alignment: .trailing) {
        row, context, block in
        block.append(context.percentage(row.reached, of: row.cases))
      },
      number("days", "Số ngày ở bước (trung vị)", "Median days") { $0.medianDays },
      number("days-in-all", "Số ngày từ đầu (trung vị)", "Median days in all") { $0.medianDaysInAll },
    ],
    defaultColumns: [
      "group", "key", "stage", "cases", "could-reach", "reached", "conversion", "share", "days", "days-in-all",
    ],
    sections: { context, request in
      let cells = context.cellsAsked(request)
      let funnel = context.registry.admissions.funnel(on: context.day) { cells?.contains($0.cell) ?? true }
      return ListingSections(count: 1) { _ in [ListingSection(records: funnel.rows)] }
    })

  private static func number(
    _ id: String, _ vietnamese: String, _ english: String,
    _ value: @escaping @Sendable (AdmissionFunnel.Row) -> Int?
  ) -> ListingColumn<AdmissionFunnel.Row> {
    countColumn(id, vietnamese, english, weight: 8, value)
  }
}

extension ListingContext {
  /// A share in percent with one digit behind the mark, as `66,7%`; `nil` of nothing.
  func percentage(_ part: Int, of whole: Int) -> String? {
    guard whole > 0, part >= 0 else { return nil }
    // Numbers too large for the products are made smaller alike: three digits of the result do not feel it.
    let shift = max(0, 16 - min(part.leadingZeroBitCount, whole.leadingZeroBitCount))
    let (part, whole) = (part >> shift, max(whole >> shift, 1))
    let thousandths = (part * 2000 + whole) / (2 * whole)
    return "\(thousandths / 10)" + text(vi: ",", en: ".") + "\(thousandths % 10)%"
  }

  fileprivate func name(ofGroup row: AdmissionFunnel.Row) -> String {
    guard !row.key.isEmpty else { return row.grouping == .all ? "" : text(vi: "không ghi", en: "not on record") }
    switch row.grouping {
    case .source, .setting: return regulations.label(of: Setting(row.key))[language]
    case .track: return regulations.label(of: AdmissionTrack.ID(row.key))[language]
    case .all, .year: return row.key
    }
  }
}

extension AdmissionFunnel.Grouping {
  fileprivate var label: BilingualText {
    switch self {
    case .all: BilingualText(vi: "chung", en: "all")
    case .source: BilingualText(vi: "nguồn", en: "source")
    case .setting: BilingualText(vi: "loại hình", en: "setting")
    case .year: BilingualText(vi: "năm", en: "year")
    case .track: BilingualText(vi: "diện", en: "track")
    }
  }
}
