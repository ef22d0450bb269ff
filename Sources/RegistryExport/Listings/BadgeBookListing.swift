internal import PartyRegistry
internal import VietnameseText

/// A badge that was awarded.
struct BadgeRow: MemberRecord {
  /// The parts of the book.
  enum Part: String, CaseIterable {
    /// Awarded while the member was here.
    case awarded
    /// Awarded elsewhere: the member has moved in with it.
    case movedIn = "moved-in"
  }

  /// The member on the day under which the badge is entered.
  let person: MemberOnDay
  let badge: Member.Badge
  let part: Part
  /// The cell of that day.
  let cell: Organization.ID?
  var number = 0
}

extension Listing {
  /// `badge-book`: the badges awarded, with the three dates of the member, and those with which members moved in.
  ///
  /// - Source: Mẫu 5-HHĐ of the guidance on member files.
  public static let badgeBook = Listing(
    id: "badge-book", label: BilingualText(vi: "Sổ tặng Huy hiệu Đảng", en: "Badge book"),
    summary: BilingualText(
      vi: "Huy hiệu Đảng đã tặng theo ngày và Huy hiệu của đảng viên chuyển đến, kèm ba ngày của đảng viên",
      en: "Badges awarded, by day, and those with which members moved in, with the three dates of the member"),
    columns: badgeColumns + decisionColumns(about: .partyLife) { $0.badge.decision },
    defaultColumns: [
      "number", "name", "born", "hometown", "cell-name", "decided", "admitted", "official", "years", "badge",
      "decision", "awarded",
    ],
    hasBeginning: true,
    options: [.member],
    groups: { _, _ in
      [
        GroupLevel(
          key: .init(id: "part", label: .init(vi: "Phần", en: "Part")),
          title: .init(id: "part-title", label: .init(vi: "Tên phần", en: "Part title")))
      ]
    },
    document: { snapshot, request in .book("badge-book", snapshot, request) },
    sections: { context, request in
      let rows = badgeRows(context, request)
      return ListingSections(count: BadgeRow.Part.allCases.count) { index in
        let part = BadgeRow.Part.allCases[index]
        let records = rows.filter { $0.part == part }.enumerated().map { position, row in
          var row = row
          row.number = position + 1
          return row
        }
        guard !records.isEmpty else { return [] }
        return [
          ListingSection(
            group: (part.rawValue, title(of: part, context), true), records: records,
            subtotal: context.text(vi: "Cộng: \(records.count) Huy hiệu", en: "Total: \(records.count)"))
        ]
      }
    })

  private static func title(of part: BadgeRow.Part, _ context: ListingContext) -> String {
    switch part {
    case .awarded: context.text(vi: "Huy hiệu Đảng được tặng tại đây", en: "Awarded here")
    case .movedIn: context.text(vi: "Đảng viên có Huy hiệu Đảng chuyển đến", en: "Moved in with a badge")
    }
  }

  /// The badges that the book holds, by day, then years, name and id. Of some only the years are known.
  private static func badgeRows(_ context: ListingContext, _ request: ListingRequest) -> [BadgeRow] {
    let rows = context.registry.members.flatMap { member in
      guard request.member == nil || request.member == member.id else { return [BadgeRow]() }
      return member.badges.compactMap { context.badgeRow(of: member, $0, request) }
    }
    return rows.map { ($0, $0.person.name.sortKey) }.sorted { left, right in
      let (first, second) = (left.0.badge, right.0.badge)
      if first.day != second.day { return (first.day ?? .none) < (second.day ?? .none) }
      if first.years != second.years { return first.years < second.years }
      if left.1 != right.1 { return left.1 < right.1 }
      return left.0.person.id < right.0.person.id
    }
    .map(\.0)
  }

  private static let badgeColumns: [ListingColumn<BadgeRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: BadgeRow.self) + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in block.append(row.cell?.rawValue) },
      lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 24) { row, context, block in
        block.append(row.cell.map { context.place(of: $0, on: row.person.day) })
      },
      lifeColumn("years", "Huy hiệu (năm)", "Badge (years)", kind: .integer, weight: 9) { row, _, block in
        block.append(row.badge.years)
      },
      lifeColumn("badge", "Số Huy hiệu", "Number", weight: 10) { row, _, block in block.append(row.badge.number) },
      lifeColumn("awarded", "Ngày tặng", "Awarded", kind: .partialDate, weight: 13) { row, _, block in
        block.append(row.badge.day)
      },
    ] + formColumns

  /// The columns of the forms of this book, several facts in each.
  private static let formColumns: [ListingColumn<BadgeRow>] = [
    lifeColumn("round", "Đợt xét tặng", "Round", kind: .partialDate, weight: 22) { row, _, block in
      block.append(row.badge.day)
    },
    lifeColumn("badge-kind", "Loại HHĐ; số HHĐ", "Badge; number", kind: .stack, weight: 26) { row, context, block in
      block.append(lines: [
        context.text(vi: "\(row.badge.years) năm", en: "\(row.badge.years) years"), row.badge.number,
      ])
    },
    lifeColumn("person", "Họ và tên; ngày tháng năm sinh", "Name; born", kind: .stack, weight: 46) { row, _, block in
      block.beginStack()
      block.append(row.person.name.full)
      block.append(row.person.born)
      block.endStack()
    },
    lifeColumn(
      "dates", "Ngày quyết định kết nạp; ngày vào Đảng; ngày chính thức", "Decided; joined; official", kind: .stack,
      weight: 40
    ) { row, _, block in
      block.beginStack()
      block.append(row.person.decided)
      block.append(row.person.admitted)
      block.append(row.person.official)
      block.endStack()
    },
    lifeColumn("received-by", "TCCSĐ hoặc đảng viên ký nhận", "Received by", about: .place, weight: 52) {
      row, context, block in
      block.append(row.cell.map { context.grassrootsName(of: $0, on: row.person.day) })
    },
    lifeColumn("proposed-by", "Nơi đề nghị", "Proposed by", about: .place, weight: 30) { row, context, block in
      block.append(row.cell.map { context.grassrootsName(of: $0, on: row.person.day) })
    },
    lifeColumn("note", "Ghi chú", "Note", about: .partyLife, weight: 30) { row, context, block in
      switch row.part {
      case .awarded: block.append(row.badge.decision.flatMap(context.citation))
      case .movedIn:
        let entered = row.person.day
        block.append(context.text(vi: "Chuyển đến ngày \(context.shown(entered))", en: "Moved in on \(entered)"))
      }
    },
  ]
}

extension PartialDate {
  /// Stands for a date that is not known, before all that are.
  fileprivate static let none = PartialDate(.first)
}

extension ListingContext {
  /// The grassroots organisation in which a cell stands, else the cell itself, as it was called on a day.
  func grassrootsName(of cell: Organization.ID, on day: Day) -> String {
    name(of: grassroots(of: cell, on: day)?.id ?? cell, on: day)
  }

  /// Where and when a badge is entered in the book asked for; `nil` where that is none of its business.
  ///
  /// Of a badge whose day is before all that is known of the member, the first cell on record has awarded it, unless a
  /// letter says that the member came from outside.
  fileprivate func badgeRow(
    of member: Member, _ badge: Member.Badge, _ request: ListingRequest
  ) -> BadgeRow? {
    let opened = request.openedOn ?? .first
    let day = badge.day?.earliest ?? .first
    guard day <= self.day else { return nil }
    let homes = member.homes.filter { !$0.interval.isEmpty }.sorted { $0.interval.from < $1.interval.from }
    let isFromOutside = member.transfers.contains { transfer in
      transfer.fromOutside != nil && badge.day != nil && transfer.effective.map { $0 > day } ?? false
    }
    let there =
      registry.snapshot(on: day).home(of: member)?.cell ?? home(of: member, before: day)
      ?? (isFromOutside ? nil : homes.first?.cell)
    let awarded = max(day, member.born?.earliest ?? day)
    if let there, isAsked(there, request, on: day) {
      guard opened <= day else { return nil }
      return BadgeRow(person: MemberOnDay(member, on: awarded), badge: badge, part: .awarded, cell: there)
    }
    // Of a member who never was at home anywhere, the whole registry alone has the badge.
    if there == nil, homes.isEmpty {
      guard request.organization == nil, opened <= day else { return nil }
      return BadgeRow(person: MemberOnDay(member, on: awarded), badge: badge, part: .awarded, cell: nil)
    }
    let entry = homes.first { $0.interval.from > day && isAsked($0.cell, request, on: $0.interval.from) }
    guard let entry, opened <= entry.interval.from, entry.interval.from <= self.day else { return nil }
    return BadgeRow(
      person: MemberOnDay(member, on: entry.interval.from), badge: badge, part: .movedIn, cell: entry.cell)
  }
}
