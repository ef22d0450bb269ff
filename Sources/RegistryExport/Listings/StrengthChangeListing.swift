internal import PartyRegistry
internal import VietnameseText

/// An organisation with what its strength gained and lost.
struct StrengthChangeRow: Sendable {
  let organization: Organization
  let changes: Changes
}

extension Listing {
  /// `strength-changes`: opening, what came, what went, closing, for each organisation of the tree.
  public static let strengthChanges = Listing(
    id: "strength-changes", label: BilingualText(vi: "Tăng, giảm đảng viên", en: "Changes of strength"),
    summary: BilingualText(
      vi: "Đảng số đầu kỳ, tăng, giảm, cuối kỳ của từng tổ chức (tính cả cấp dưới) sau ngày --from đến hết ngày xem",
      en: "Opening, gains, losses and closing of each organisation with all below it, after --from, up to the day"),
    columns: strengthChangeColumns,
    defaultColumns: [
      "id", "name", "opening", "admitted", "readmitted", "transferred-in", "moved-in", "entered", "came", "died",
      "left",
      "transferred-out", "moved-out", "lost", "went", "closing",
    ],
    hasBeginning: true,
    document: { snapshot, request in
      let context = ListingContext(snapshot: snapshot, language: request.language)
      var head = DocumentHead.book("strength-changes", snapshot, request)
      head.subtitle = context.window(request)
      return head
    },
    sections: { context, request in
      let organizations = strengthChangeOrganizations(context, request)
      let from = min(request.openedOn ?? .first, context.day)
      let changes = context.registry.changes(from: from, to: context.day, in: organizations.map(\.id))
      let rows = zip(organizations, changes).map { StrengthChangeRow(organization: $0, changes: $1) }
      return ListingSections(count: 1) { _ in rows.isEmpty ? [] : [ListingSection(records: rows)] }
    })

  /// The tree of the later day, and behind it what was closed since the earlier one.
  private static func strengthChangeOrganizations(
    _ context: ListingContext, _ request: ListingRequest
  ) -> [Organization] {
    let from = request.openedOn ?? .first
    let closed = context.registry.organizations.filter { organization in
      guard let end = organization.closing?.from, from < end, end <= context.day, !organization.life.isEmpty
      else { return false }
      return context.isAsked(organization.id, request, on: end.adding(days: -1))
    }
    return context.organizations(request) + closed.sorted { $0.id < $1.id }
  }

  private static let strengthChangeColumns: [ListingColumn<StrengthChangeRow>] = [
    lifeColumn("id", "Mã", "Id", about: .organization, weight: 14) { row, _, block in
      block.append(row.organization.id.rawValue)
    },
    lifeColumn("name", "Tên tổ chức", "Name", about: .organization, weight: 30) { row, context, block in
      block.append(context.name(of: row.organization.id, on: context.day))
    },
    lifeColumn("kind", "Loại tổ chức", "Kind", about: .organization, weight: 14) { row, context, block in
      let organization = row.organization
      block.append(context.label(organization.kind.value(on: context.within(organization.life, context.day))))
    },
    count("opening", "Đầu kỳ", "Opening") { $0.opening },
    count("admitted", "Kết nạp", "Admitted") { $0.count { $0 == .admitted } },
    count("readmitted", "Kết nạp lại", "Admitted again") { $0.count { $0 == .readmitted } },
    count("transferred-in", "Từ ngoài chuyển đến", "From outside") { $0.count { $0.id == "transferred-in" } },
    count("moved-in", "Chuyển đến", "Moved in") { $0.count { $0 == .movedIn || $0 == .cameAlong } },
    count("entered", "Bắt đầu có trong sổ", "Entered") { $0.count { $0 == .entered } },
    count("came", "Cộng tăng", "Came") { $0.came },
    count("died", "Từ trần", "Died") { $0.count { $0 == .left(.died) } },
    count("left", "Ra khỏi Đảng", "Left the Party") {
      $0.count { if case .left(let manner) = $0 { manner != .died } else { false } }
    },
    count("transferred-out", "Chuyển ra ngoài", "To outside") { $0.count { $0.id == "transferred-out" } },
    count("moved-out", "Chuyển đi", "Moved out") { $0.count { $0 == .movedOut || $0 == .wentAlong } },
    count("lost", "Không rõ nơi đến", "Not accounted for") { $0.count { $0 == .lost } },
    count("went", "Cộng giảm", "Went") { $0.went },
    count("closing", "Cuối kỳ", "Closing") { $0.closing },
    count("official", "Công nhận chính thức", "Became official") { $0.count { $0 == .recognised } },
  ]

  private static func count(
    _ id: String, _ vietnamese: String, _ english: String, _ number: @escaping @Sendable (Changes) -> Int
  ) -> ListingColumn<StrengthChangeRow> {
    countColumn(id, vietnamese, english) { number($0.changes) }
  }
}

extension Changes {
  fileprivate func count(_ isWanted: (Change.Matter) -> Bool) -> Int { all.count { isWanted($0.matter) } }
}
