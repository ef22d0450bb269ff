internal import PartyRegistry
internal import VietnameseText

/// Somebody who left the Party or has died.
struct DepartureRow: MemberRecord {
  /// The member on the last day as one.
  let person: MemberOnDay
  let departure: Membership.Departure
  let cell: Organization.ID?
  /// The beginning of the membership after this one.
  let again: PartialDate?
  let number: Int
}

extension Listing {
  /// `left-book`: those who left the Party, and how.
  public static let leftBook = Listing(
    id: "left-book", label: BilingualText(vi: "Sổ đảng viên ra khỏi Đảng", en: "Book of those who left the Party"),
    summary: BilingualText(
      vi: "Đảng viên bị xóa tên, khai trừ, xin ra khỏi Đảng hoặc bị hủy quyết định kết nạp, theo ngày, từ ngày mở sổ",
      en: "Members struck off, expelled, resigned, or whose admission was annulled, by day, since the book was opened"),
    columns: departureColumns + leftColumns + decisionColumns(about: .departure) { $0.departure.decision } + [
      noteColumn
    ],
    defaultColumns: [
      "number", "name", "born", "card", "admitted", "official", "cell-name", "left", "manner", "decision", "note",
    ],
    hasBeginning: true,
    document: { snapshot, request in
      .book("left-book", snapshot, request)
    },
    sections: { context, request in departures(context, request) { $0.manner != .died } })

  /// `deceased-book`: those who died.
  public static let deceasedBook = Listing(
    id: "deceased-book", label: BilingualText(vi: "Sổ đảng viên từ trần", en: "Book of the deceased"),
    summary: BilingualText(
      vi: "Đảng viên từ trần theo ngày, tuổi đảng và Huy hiệu Đảng, từ ngày mở sổ",
      en: "Members who died, by day, with Party age and badge, since the book was opened"),
    columns: departureColumns + deceasedColumns,
    defaultColumns: [
      "number", "name", "born", "hometown", "card", "admitted", "official", "cell-name", "died", "reason", "party-age",
      "badge",
    ],
    hasBeginning: true,
    document: { snapshot, request in
      .book("deceased-book", snapshot, request)
    },
    sections: { context, request in departures(context, request) { $0.manner == .died } })

  /// The departures that a book holds, by day, then name and id.
  private static func departures(
    _ context: ListingContext, _ request: ListingRequest, where isWanted: (Membership.Departure) -> Bool
  ) -> ListingSections<DepartureRow> {
    let opened = request.openedOn ?? .first
    let found = context.registry.members.flatMap { member in
      member.memberships.indices.compactMap { period -> (Member, Membership.Departure, Int, Organization.ID?)? in
        guard let left = member.memberships[period].left, isWanted(left), opened <= left.on, left.on <= context.day
        else { return nil }
        let cell = context.home(of: member, before: left.on)
        guard cell.map({ context.isAsked($0, request, on: left.on.adding(days: -1)) }) ?? (request.organization == nil)
        else { return nil }
        return (member, left, period, cell)
      }
    }
    let sorted = found.map { ($0, $0.0.name.value(on: $0.1.on).sortKey) }.sorted { left, right in
      if left.0.1.on != right.0.1.on { return left.0.1.on < right.0.1.on }
      if left.1 != right.1 { return left.1 < right.1 }
      return left.0.0.id < right.0.0.id
    }
    let rows = sorted.enumerated().map { position, entry in
      let (member, departure, period, cell) = entry.0
      let next = period + 1 < member.memberships.count ? member.memberships[period + 1].admission : nil
      return DepartureRow(
        person: MemberOnDay(member, in: period, by: context.day), departure: departure, cell: cell,
        again: (next?.ceremony ?? next?.decision?.signed).flatMap { $0.earliest <= context.day ? $0 : nil },
        number: position + 1)
    }
    let subtotal = context.text(vi: "Cộng: \(rows.count) đảng viên", en: "Total: \(rows.count)")
    return ListingSections(count: 1) { _ in
      rows.isEmpty ? [] : [ListingSection(records: rows, subtotal: subtotal)]
    }
  }

  private static let departureColumns: [ListingColumn<DepartureRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: DepartureRow.self) + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in block.append(row.cell?.rawValue) },
      lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 26) { row, context, block in
        block.append(row.cell.map { context.place(of: $0, on: row.person.day) })
      },
      lifeColumn("reason", "Lý do", "Reason", about: .departure, weight: 18) { row, _, block in
        block.append(row.departure.reason)
      },
    ]

  private static let leftColumns: [ListingColumn<DepartureRow>] = [
    lifeColumn("left", "Ngày ra khỏi Đảng", "Left", kind: .day, about: .departure, weight: 13) { row, _, block in
      block.append(row.departure.on)
    },
    lifeColumn("manner", "Hình thức", "Manner", about: .departure, weight: 13) { row, context, block in
      block.append(context.label(row.departure.manner))
    },
    lifeColumn("readmitted", "Ngày kết nạp lại", "Admitted again", kind: .partialDate, weight: 13) { row, _, block in
      block.append(row.again)
    },
  ]

  private static let noteColumn: ListingColumn<DepartureRow> =
    lifeColumn("note", "Ghi chú", "Note", about: .departure, weight: 20) { row, context, block in
      let again = row.again.map { context.text(vi: "Kết nạp lại \(context.shown($0))", en: "Admitted again \($0)") }
      let parts = [row.departure.reason, again].compactMap(\.self)
      block.append(parts.isEmpty ? nil : parts.joined(separator: "; "))
    }

  private static let deceasedColumns: [ListingColumn<DepartureRow>] = [
    lifeColumn("died", "Ngày từ trần", "Died", kind: .day, weight: 13) { row, _, block in
      block.append(row.departure.on)
    },
    lifeColumn("party-age", "Tuổi đảng", "Party age", kind: .integer, weight: 8) { row, context, block in
      block.append(row.person.partyAge(by: context.regulations).map { $0 / 12 })
    },
    lifeColumn("badge", "Huy hiệu (năm)", "Badge (years)", kind: .integer, weight: 9) { row, context, block in
      // One awarded after the death is in the book too.
      block.append(context.snapshot.view(of: row.member).highestBadge?.years)
    },
  ]
}
