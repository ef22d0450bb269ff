internal import PartyRegistry
internal import VietnameseText

/// A row of a cell's running book: one presence of a member in the cell.
struct BookRow: MemberRecord {
  /// The end of a presence.
  enum Exit: Sendable {
    /// To another cell of the registry, or out of it.
    case moved(Day, to: String?)
    /// Out of the Party by death.
    case died(Day, reason: String?)
    /// Out of the Party in another way.
    case left(Day, manner: String?)
  }

  /// The member as the day shows him or her, or as the last day in the cell did: a row that is closed never changes.
  let person: MemberOnDay
  let number: Int
  /// The first day in the cell.
  let entered: Day
  /// Where the member came from, unless admitted here.
  let from: String?
  let exit: Exit?
}

extension Listing {
  /// `member-book`: the running book of a cell in the fourteen columns of Mẫu 7-HSĐV.
  ///
  /// - Source: Mẫu 7-HSĐV of the guidance on member files.
  public static let memberBook = Listing(
    id: "member-book", label: BilingualText(vi: "Sổ danh sách đảng viên", en: "Member book"),
    summary: BilingualText(
      vi:
        "Sổ theo dõi liên tục từ ngày mở sổ: số thứ tự không đổi, người chuyển đi, từ trần, ra khỏi Đảng vẫn giữ dòng",
      en: "The running book since it was opened: numbers never change, and those who moved, died or left keep their row"
    ),
    columns: bookColumns,
    defaultColumns: [
      "number", "name", "person", "hometown", "education", "occupation", "joined", "numbers", "service", "moved-out",
      "moved-in", "died", "left", "note",
    ],
    hasBeginning: true,
    groups: { _, _ in [cellLevel] },
    document: { snapshot, request in .printed("member-book", snapshot, request) },
    sections: { context, request in
      let cells = bookCells(context, request)
      return ListingSections(count: cells.count) { index in
        let cell = cells[index]
        let rows = bookRows(of: cell, openedOn: request.openedOn ?? cell.founding.on, context)
        return rows.isEmpty
          ? []
          : [
            ListingSection(group: (cell.id.rawValue, context.title(of: cell, request), true), records: rows)
          ]
      }
    })

  /// The cells whose books are asked for: those alive on the day, and those closed since the books were opened, by the
  /// place that they had on their last day.
  private static func bookCells(_ context: ListingContext, _ request: ListingRequest) -> [Organization] {
    let registry = context.snapshot.registry
    let alive = context.organizations(request).filter {
      registry.regulations.holdsMembers($0.kind.value(on: context.day))
    }
    let closed = registry.organizations.filter { organization in
      guard let end = organization.closing?.from, end <= context.day, !organization.life.isEmpty,
        organization.life.overlaps(Interval(from: request.openedOn ?? .first))
      else { return false }
      let last = registry.snapshot(on: end.adding(days: -1))
      guard registry.regulations.holdsMembers(organization.kind.value(on: last.day)) else { return false }
      guard let wanted = request.organization else { return true }
      return last.path(to: organization.id).contains { $0.id == wanted }
    }
    return alive + closed.sorted { $0.id < $1.id }
  }

  /// The rows of a cell's book, in the order of entry; those there on the day of opening by name.
  private static func bookRows(
    of cell: Organization, openedOn opened: Day, _ context: ListingContext
  ) -> [BookRow] {
    let presences = context.snapshot.presences(in: cell.id).filter {
      $0.interval.from <= context.day && $0.interval.end > opened
    }
    let ordered = presences.map {
      ($0, max($0.interval.from, opened), $0.member.name.value(on: $0.interval.from).sortKey)
    }
    .sorted { left, right in
      if left.1 != right.1 { return left.1 < right.1 }
      if left.2 != right.2 { return left.2 < right.2 }
      return left.0.member.id < right.0.member.id
    }
    return ordered.enumerated().map { position, entry in
      let presence = entry.0
      let last = presence.interval.until.map { min($0.adding(days: -1), context.day) } ?? context.day
      return BookRow(
        person: MemberOnDay(presence.member, on: last), number: position + 1, entered: presence.interval.from,
        from: origin(of: presence, cell, context), exit: exit(of: presence, cell, context))
    }
  }

  private static func origin(
    of presence: Snapshot.Presence, _ cell: Organization, _ context: ListingContext
  ) -> String? {
    let member = presence.member
    let day = presence.interval.from
    if let transfer = member.transfers.first(where: { $0.to == cell.id && $0.effective == day }) {
      if let outside = transfer.fromOutside { return outside }
      if let from = transfer.from { return context.snapshot.placeName(of: from, on: day) }
    }
    let before = member.homes.filter { $0.interval.end <= day }.max { $0.interval.end < $1.interval.end }
    // Who was admitted here, for the first time or again, has not moved in from anywhere.
    if let before, member.hasLeft(from: before.interval.end, through: day) { return nil }
    return before.flatMap { context.snapshot.placeName(of: $0.cell, on: day) }
  }

  private static func exit(
    of presence: Snapshot.Presence, _ cell: Organization, _ context: ListingContext
  ) -> BookRow.Exit? {
    guard let end = presence.interval.until, end <= context.day else { return nil }
    let member = presence.member
    if let left = member.memberships.compactMap(\.left).first(where: { $0.on == end }) {
      if left.manner == .died { return .died(end, reason: left.reason) }
      return .left(end, manner: context.label(left.manner))
    }
    if let transfer = member.transfers.first(where: { $0.toOutside != nil && $0.effective == end }) {
      return .moved(end, to: transfer.toOutside)
    }
    let after = member.homes.filter { $0.interval.from >= end }.min { $0.interval.from < $1.interval.from }
    return .moved(end, to: after.flatMap { context.snapshot.placeName(of: $0.cell, on: end) })
  }

  private static func bookColumn(
    _ id: String, _ vietnamese: String, _ english: String, kind: CellKind = .stack, about concern: Concern = .person,
    weight: Int = 10, write: @escaping @Sendable (BookRow, ListingContext, inout Block) -> Void
  ) -> ListingColumn<BookRow> {
    ListingColumn(
      header: .init(
        id: id, label: BilingualText(vi: vietnamese, en: english), kind: kind, privacy: .of(concern), weight: weight),
      write: write)
  }

  private static let bookColumns: [ListingColumn<BookRow>] = [
    bookColumn("number", "Số TT", "No.", kind: .integer, about: .nothing, weight: 9) { row, _, block in
      block.append(row.number)
    },
    PersonColumn.id.inRows(),
    bookColumn("name", "Họ và tên đang dùng; họ tên khai sinh", "Name in use; birth name", weight: 30) {
      row, _, block in
      block.append(lines: [row.person.name.full, row.person.birthName])
    },
    bookColumn(
      "person", "Nam, nữ; ngày sinh; dân tộc; tôn giáo", "Sex; born; ethnicity; religion", about: .belief,
      weight: 21
    ) { row, context, block in
      block.beginStack()
      block.append(context.label(row.person.sex).map { $0.prefix(1).uppercased() + $0.dropFirst() })
      block.append(row.person.born)
      block.append(row.person.ethnicity)
      block.append(row.person.religion)
      block.endStack()
    },
    PersonColumn.hometown.inRows(weight: 26),
    bookColumn(
      "education", "Văn hóa; lý luận; chuyên môn nghiệp vụ; ngoại ngữ", "Education; theory; profession; languages",
      weight: 25
    ) { row, context, block in
      let education = row.person.education
      block.beginStack()
      block.append(education.general)
      block.append(context.label(education.politicalTheory))
      block.append(education.professional)
      block.append(row.person.languages)
      block.endStack()
    },
    bookColumn("occupation", "Nghề nghiệp: trước khi vào Đảng; hiện nay", "Occupation: before; now", weight: 22) {
      row, _, block in
      block.beginStack()
      block.append(row.person.occupationBefore)
      block.append(row.person.occupation)
      block.endStack()
    },
    bookColumn("joined", "Ngày vào Đảng; ngày chính thức", "Joined; official", weight: 21) { row, context, block in
      block.beginStack()
      block.append(row.person.joined(as: context.registry.joinDate))
      block.append(row.person.official)
      block.endStack()
    },
    bookColumn("numbers", "Số thẻ; số lý lịch; số Huy hiệu", "Card; file; badge", weight: 20) { row, _, block in
      block.beginStack()
      block.append(row.person.card?.number)
      block.append(row.person.profile)
      block.append(row.person.highestBadge?.number)
      block.endStack()
    },
    bookColumn("service", "Bộ đội, công an, hưu trí", "Army, police, retired", kind: .text, weight: 14) {
      row, context, block in block.append(context.service(row.person))
    },
    bookColumn(
      "moved-out", "Ngày chuyển đi, đến đảng bộ cơ sở nào", "Moved out: day, to", about: .partyLife, weight: 22
    ) {
      row, _, block in
      guard case .moved(let day, let place)? = row.exit else { return block.appendEmpty() }
      block.append(day, and: place)
    },
    bookColumn(
      "moved-in", "Ngày chuyển đến, từ đảng bộ cơ sở nào", "Moved in: day, from", about: .partyLife, weight: 22
    ) {
      row, _, block in
      guard let from = row.from else { return block.appendEmpty() }
      block.append(row.entered, and: from)
    },
    bookColumn("died", "Ngày từ trần, lý do", "Died: day, cause", about: .departure, weight: 21) { row, _, block in
      guard case .died(let day, let reason)? = row.exit else { return block.appendEmpty() }
      block.append(day, and: reason)
    },
    bookColumn("left", "Ngày ra khỏi Đảng, hình thức", "Left: day, manner", about: .departure, weight: 21) {
      row, _, block in
      guard case .left(let day, let manner)? = row.exit else { return block.appendEmpty() }
      block.append(day, and: manner)
    },
    bookColumn("note", "Ghi chú", "Note", kind: .text, weight: 13) { row, context, block in
      switch row.person.status {
      case .probationary where row.exit == nil: block.append(context.text(vi: "Dự bị", en: "Probationary"))
      case .unknown: block.append(context.text(vi: "Chưa rõ ngày kết nạp", en: "Admission not known"))
      default: block.appendEmpty()
      }
    },
  ]
}

extension Block {
  /// A day over a text.
  fileprivate mutating func append(_ day: Day, and text: String?) {
    beginStack()
    append(day)
    if let text { append(text) }
    endStack()
  }
}

extension Member {
  /// Whether one of the memberships ended in some days, the last one among them.
  fileprivate func hasLeft(from first: Day, through last: Day) -> Bool {
    memberships.contains { membership in membership.left.map { first <= $0.on && $0.on <= last } ?? false }
  }
}
