extension Explanation.Input {
  /// A registry in which nothing is wrong, beside which an input stands. All people are invented.
  enum Beginning {
    /// The head that every registry needs.
    case head
    /// An organisation with one cell and nobody in it.
    case commune
    /// An organisation with two cells of three official members each.
    case whole
    /// The same with an admission case that has come to the check before the cell's resolution.
    case underway

    /// What its file holds.
    var text: String {
      switch self {
      case .head: "coso: 1\nregistry: Đảng bộ xã Thử\n"
      case .commune: Self.head.text + Self.organizations
      case .whole: Self.head.text + Self.members
      case .underway:
        Self.whole.text + "admissions:\n- id: HS1\n  person: {name: Lưu Thị Năm}\n  cell: CA\n  steps:\n"
          + Self.steps.map { "  - {stage: \($0.stage), \($0.fields)}\n" }.joined()
      }
    }

    private static let organizations = """
      organizations:
      - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, founded: 1990-01-01}
      - {id: CB, name: Chi bộ thôn Bình, kind: chi bộ, parent: DB, founded: 1990-01-01}

      """

    private static let members = """
      organizations:
      - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, founded: 1990-01-01, consents: [{for: organization-under-30}]}
      - {id: CA, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1990-01-01}
      - {id: CB, name: Chi bộ thôn Bình, kind: chi bộ, parent: DB, founded: 1990-01-01}
      members:
      - id: A1
        name: Lê Văn Anh
        admitted: {ceremony: 1995-01-10, cell: CA}
        official: 1996-01-10
        posts: [{organization: DB, title: bí thư, from: 2015-01-01}, {organization: CA, title: bí thư, from: 2015-01-01}]
      - {id: A2, name: Trần Thị Ánh, admitted: {ceremony: 1995-01-10, cell: CA}, official: 1996-01-10}
      - {id: A3, name: Phạm Văn Ba, admitted: {ceremony: 1995-01-10, cell: CA}, official: 1996-01-10}
      - id: B1
        name: Đỗ Thị Bích
        admitted: {ceremony: 1995-01-10, cell: CB}
        official: 1996-01-10
        posts: [{organization: CB, title: bí thư, from: 2015-01-01}]
      - {id: B2, name: Vũ Văn Bảo, admitted: {ceremony: 1995-01-10, cell: CB}, official: 1996-01-10}
      - {id: B3, name: Ngô Thị Bưởi, admitted: {ceremony: 1995-01-10, cell: CB}, official: 1996-01-10}

      """

    /// The steps of a case up to the check before the cell's resolution, each with what it records.
    static let steps: [(stage: String, fields: String)] = [
      ("source", "on: 2022-01-05"),
      ("sympathizer", "on: 2022-02-05"),
      ("helper", "on: 2022-02-10, helper: A1"),
      ("awareness-course", "on: 2023-03-02, certificate: 233/GCN"),
      ("application", "on: 2023-03-20"),
      ("personal-history", "on: 2023-03-25"),
      ("verification", "on: 2023-06-01, conclusion: đủ tiêu chuẩn"),
      ("opinions", "on: 2023-06-10, opinions: [associations, residence]"),
      ("introductions", "on: 2023-06-15, sponsors: [A1, A2]"),
      ("committee-check", "on: 2023-07-01"),
    ]
  }
}
