/// Writes organisations: a province, districts, communes and cells.
struct Organizations {
  private let plan: Plan

  init(plan: Plan) { self.plan = plan }

  /// The province and its districts.
  var top: String {
    var text = """
        - id: TV
          name: Đảng bộ tỉnh Tân Viên
          committee-name: Tỉnh ủy Tân Viên
          symbol: TU
          place: Tân Viên
          kind: province
          founded: 1930-02-03

      """
    for district in 0..<plan.districts {
      text += """
          - id: \(plan.districtID(district))
            name: Đảng bộ huyện \(plan.place(district * 5 + 1).name)
            kind: district
            parent: TV
            founded: 1930-02-03

        """
    }
    return text
  }

  /// A commune's organisation and its cells.
  func commune(_ commune: Int) -> String {
    var text = """
        - id: \(plan.communeID(commune))
          name: Đảng bộ xã \(plan.place(commune).name)
          kind: grassroots-organization
          parent: \(plan.districtID(commune / Plan.communesInDistrict))
          setting: commune
          founded: 1930-02-03

      """
    for cell in plan.cells(ofCommune: commune) {
      text += """
          - id: \(plan.cellID(cell))
            name: Chi bộ thôn \(plan.place(cell * 7 + 3).name)
            kind: cell
            parent: \(plan.communeID(commune))
            setting: \(Words.settings[cell % Words.settings.count])
            founded: 1930-02-03

        """
    }
    return text
  }
}
