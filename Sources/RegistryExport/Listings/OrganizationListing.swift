public import PartyRegistry
internal import VietnameseText

extension ListingContext {
  /// The organisation asked for with all below it, or the whole registry, each before its children.
  func organizations(_ request: ListingRequest) -> [Organization] {
    if let id = request.organization { return snapshot.subtree(of: id) }
    return snapshot.roots.flatMap { snapshot.subtree(of: $0.id) }
  }

  /// What stands over the rows of an organisation: its name, with its superior where that is not the one asked for.
  func title(of organization: Organization, _ request: ListingRequest) -> String {
    let parent = organization.parent.value(on: day)
    return parent == nil || parent == request.organization || organization.id == request.organization
      ? organization.name.value(on: day) : place(of: organization.id, on: day)
  }

  /// A section of rows for each organisation asked for, made when its turn comes.
  func sections<Record: Sendable>(
    _ request: ListingRequest, _ make: @escaping @Sendable (Organization) -> [ListingSection<Record>]
  ) -> ListingSections<Record> {
    let organizations = organizations(request)
    return ListingSections(count: organizations.count) { make(organizations[$0]) }
  }
}

extension ListingContext {
  /// A section of rows for each organisation asked for, of which the strength is known.
  func organizationSections(
    _ request: ListingRequest,
    _ make: @escaping @Sendable (Listing.OrganizationRow) -> [ListingSection<Listing.OrganizationRow>]
  ) -> ListingSections<Listing.OrganizationRow> {
    let organizations = organizations(request)
    // Asked one by one, a tree would be gone over again for each of its levels.
    let strengths = snapshot.strengths(of: organizations)
    return ListingSections(count: organizations.count) { index in
      make(Listing.OrganizationRow(organization: organizations[index], strength: strengths[index]))
    }
  }
}

/// How many names a path shows, the nearest; an ellipsis stands for those above.
private let mostLevelsShown = 64

extension Listing {
  /// An organisation and its strength on the day.
  public struct OrganizationRow: Sendable {
    /// The organisation.
    public let organization: Organization
    /// Its strength, with all below it.
    public let strength: Strength
  }

  /// `organizations`: the tree, with the path and the strength of each.
  public static let organizations = Listing(
    id: "organizations", label: BilingualText(vi: "Danh sách tổ chức đảng", en: "Organisations"),
    summary: BilingualText(
      vi: "Các tổ chức đảng theo cây, kèm đường dẫn và đảng số",
      en: "Organisations in the order of the tree, with path and strength"),
    columns: organizationColumns,
    defaultColumns: [
      "id", "name", "kind", "parent", "path", "setting", "founded", "strength", "official", "probationary", "exempt",
    ],
    sections: { context, request in
      context.organizationSections(request) { [ListingSection(records: [$0])] }
    })

  static let organizationColumns: [ListingColumn<OrganizationRow>] = [
    .init(header: .init(id: "id", label: .init(vi: "Mã", en: "Id"), weight: 12)) { row, _, block in
      block.append(row.organization.id.rawValue)
    },
    .init(header: .init(id: "name", label: .init(vi: "Tên tổ chức", en: "Name"), weight: 30)) { row, context, block in
      block.append(row.organization.name.value(on: context.day))
    },
    .init(header: .init(id: "kind", label: .init(vi: "Loại tổ chức", en: "Kind"), weight: 14)) { row, context, block in
      block.append(context.label(row.organization.kind.value(on: context.day)))
    },
    .init(header: .init(id: "parent", label: .init(vi: "Mã cấp trên", en: "Parent"), weight: 12)) {
      row, context, block in
      block.append(row.organization.parent.value(on: context.day)?.rawValue)
    },
    .init(header: .init(id: "path", label: .init(vi: "Đường dẫn", en: "Path"), weight: 40)) { row, context, block in
      // The names above one of thousands of levels would make a cell of megabytes.
      let (path, isWhole) = context.snapshot.path(to: row.organization.id, atMost: mostLevelsShown)
      block.append(((isWhole ? [] : ["…"]) + path.map { $0.name.value(on: context.day) }).joined(separator: " / "))
    },
    .init(header: .init(id: "level", label: .init(vi: "Bậc", en: "Level"), kind: .integer, weight: 5)) {
      row, context, block in
      block.append(context.snapshot.level(of: row.organization.id))
    },
    .init(header: .init(id: "setting", label: .init(vi: "Loại hình", en: "Setting"), weight: 14)) {
      row, context, block in
      block.append(context.label(row.organization.setting.value(on: context.day)))
    },
    .init(header: .init(id: "locality", label: .init(vi: "Địa bàn", en: "Locality"), weight: 16)) {
      row, context, block in
      block.append(row.organization.locality.value(on: context.day))
    },
    .init(header: .init(id: "committee-name", label: .init(vi: "Tên cấp ủy", en: "Committee"), weight: 20)) {
      row, context, block in
      block.append(row.organization.committeeName.value(on: context.day))
    },
    .init(header: .init(id: "founded", label: .init(vi: "Ngày thành lập", en: "Founded"), kind: .day)) {
      row, _, block in
      block.append(row.organization.founding.on)
    },
    count("strength", "Đảng số", "Strength", \.total),
    count("official", "Chính thức", "Official", \.official),
    count("probationary", "Dự bị", "Probationary", \.probationary),
    count("unknown", "Chưa rõ ngày kết nạp", "Not known", \.unknown),
    count("exempt", "Miễn sinh hoạt", "Exempt", \.exempt),
    count("suspended", "Đình chỉ sinh hoạt", "Suspended", \.suspended),
    count("unconnected", "Chưa nối sinh hoạt", "Unconnected", \.unconnected),
    count("women", "Nữ", "Women", \.women),
    count("ethnic-minority", "Dân tộc thiểu số", "Ethnic minority", \.ethnicMinority),
    count("religious", "Có tôn giáo", "Religious", \.religious),
    count("guests", "Sinh hoạt tạm thời", "Guests", \.guests),
  ]

  private static func count(
    _ id: String, _ vietnamese: String, _ english: String, _ number: @escaping @Sendable (Strength) -> Int
  ) -> ListingColumn<OrganizationRow> {
    countColumn(id, vietnamese, english) { number($0.strength) }
  }
}
