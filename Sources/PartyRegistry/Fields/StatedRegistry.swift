/// A registry as it is stated: its records, and the decisions that are still to be applied to them.
///
/// A registry that is written as it stands has decisions without operations here.
package struct StatedRegistry: Sendable {
  /// The records.
  package var draft: Draft
  /// The decisions, in the order in which they stand.
  package var reorganizations: [Reorganization]

  /// Records, with the decisions that are still to be applied.
  package init(draft: Draft, reorganizations: [Reorganization] = []) {
    self.draft = draft
    self.reorganizations = reorganizations
  }

  /// All decisions that records can refer to, by position.
  package var decisions: [Decision] { draft.decisions + reorganizations.map(\.decision) }

  /// Hands the lists of records on, in the order in which they stand in a file.
  package static func declare(to lists: inout some ListVisitor) {
    lists.list(
      FieldHead(
        "hosts", "các đơn vị", "units", vi: "Các đơn vị mà tổ chức đảng hoạt động ở đó, cả đơn vị chưa có tổ chức.",
        en: "The units in which organisations stand, also those that have none yet.",
        also: "units, companies, đơn vị, doanh nghiệp", about: .organization), .hosts, get: { $0.draft.hosts },
      append: { $0.draft.hosts.append($1) })
    lists.list(
      FieldHead(
        "organizations", "các tổ chức đảng", "organisations", vi: "Các tổ chức đảng.", en: "The Party organisations.",
        also: "organisations, cells, tổ chức, chi bộ, đảng bộ", about: .organization), .organizations,
      get: { $0.draft.organizations }, append: { $0.draft.organizations.append($1) })
    lists.list(
      FieldHead(
        "members", "các đảng viên", "members", vi: "Các đảng viên.", en: "The members.",
        also: "people, persons, đảng viên",
        about: .person), .members, get: { $0.draft.members }, append: { $0.draft.members.append($1) })
    lists.list(
      FieldHead(
        "committees", "các cấp ủy", "committees", vi: "Các nhiệm kỳ của cấp ủy.",
        en: "The terms of office of committees.",
        also: "bodies, cấp ủy, chi ủy, đảng ủy", about: .organization), .committees, get: { $0.draft.committees },
      append: { $0.draft.committees.append($1) })
    lists.list(
      FieldHead(
        "decisions", "các quyết định", "decisions", vi: "Các quyết định sắp xếp tổ chức, và quyết định chỉ lưu.",
        en: "Decisions that reorganise, and those that stand on record only.",
        also: "operations, changes, quyết định", about: .organizationDecision), .decisions,
      get: { $0.reorganizations }, append: { $0.reorganizations.append($1) })
    lists.list(
      FieldHead(
        "listings", "các danh sách riêng", "listings", vi: "Các danh sách của riêng sổ này.",
        en: "The registry's own listings.", also: "lists, reports, danh sách", about: .nothing), .listings,
      get: { $0.draft.listings }, append: { $0.draft.listings.append($1) })
    lists.list(
      FieldHead(
        "admissions", "các hồ sơ kết nạp", "admissions", vi: "Các hồ sơ kết nạp.", en: "The cases of admission.",
        also: "cases, applicants, kết nạp, phát triển đảng", about: .person), .admissions, get: { $0.draft.cases },
      append: { $0.draft.cases.append($1) })
    lists.list(
      FieldHead(
        "targets", "các chỉ tiêu", "targets", vi: "Các chỉ tiêu theo năm.", en: "What is to be reached in a year.",
        also: "goals, plan, chỉ tiêu", about: .work), .targets, get: { $0.draft.targets },
      append: { $0.draft.targets.append($1) })
  }
}

/// Takes the lists of records of a registry, each with what its records are.
package protocol ListVisitor {
  /// One list, under the key of `head`.
  mutating func list<Root: Declared>(
    _ head: FieldHead, _ collection: Finding.Subject.Collection, get: @escaping @Sendable (StatedRegistry) -> [Root],
    append: @escaping @Sendable (inout StatedRegistry, consuming Root) -> Void)
}
