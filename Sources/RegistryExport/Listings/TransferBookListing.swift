internal import PartyRegistry
internal import VietnameseText

/// A letter of transfer, or one for temporary activity.
struct TransferRow: MemberRecord {
  /// Which way it goes, seen from the organisation asked for.
  enum Direction: String, CaseIterable {
    case out
    case incoming = "in"
    /// From one grassroots organisation to another.
    case between
    /// Within one grassroots organisation, *nội bộ*.
    case within
  }

  let person: MemberOnDay
  let direction: Direction
  /// The day under which it is entered.
  let day: Day
  let type: String?
  let letter: String?
  let introduced: Day?
  let received: Day?
  let from: String?
  let to: String?
  let duesPaidUntil: PartialDate?
  /// The first day on which temporary activity is over.
  let until: Day?
  let lateSince: Day?
  var number = 0
}

extension Listing {
  /// `transfer-book`: letters out and in, with both of their dates.
  ///
  /// - Source: Mẫu 10-SHĐ of the guidance on member files.
  public static let transferBook = Listing(
    id: "transfer-book", label: BilingualText(vi: "Sổ giới thiệu sinh hoạt đảng", en: "Transfer book"),
    summary: BilingualText(
      vi: "Giấy giới thiệu chuyển sinh hoạt đi, đến và nội bộ, ngày giới thiệu và ngày tiếp nhận, từ ngày mở sổ",
      en: "Letters of transfer out, in and within, with the days of introduction and receipt, since the book was opened"
    ),
    columns: transferColumns,
    defaultColumns: [
      "number", "name", "born", "card", "type", "letter", "introduced", "received", "from", "to", "dues-paid-until",
      "note",
    ],
    hasBeginning: true,
    groups: { _, _ in
      [
        GroupLevel(
          key: .init(id: "direction", label: .init(vi: "Chiều", en: "Direction")),
          title: .init(id: "direction-title", label: .init(vi: "Loại chuyển", en: "Direction title")))
      ]
    },
    document: { snapshot, request in
      var head = DocumentHead.book("transfer-book", snapshot, request)
      return head
    },
    sections: { context, request in
      let rows = transferRows(context, request)
      let directions = TransferRow.Direction.allCases
      return ListingSections(count: directions.count) { index in
        let records = rows.filter { $0.direction == directions[index] }
        guard !records.isEmpty else { return [] }
        let numbered = records.enumerated().map { position, row in
          var row = row
          row.number = position + 1
          return row
        }
        return [
          ListingSection(
            group: (directions[index].rawValue, title(of: directions[index], context), true), records: numbered,
            subtotal: context.text(vi: "Cộng: \(records.count) lượt", en: "Total: \(records.count)"))
        ]
      }
    })

  private static func title(of direction: TransferRow.Direction, _ context: ListingContext) -> String {
    switch direction {
    case .out: context.text(vi: "Chuyển sinh hoạt đi", en: "Out")
    case .incoming: context.text(vi: "Chuyển sinh hoạt đến", en: "In")
    case .between:
      context.text(vi: "Chuyển sinh hoạt giữa các tổ chức cơ sở đảng", en: "Between grassroots organisations")
    case .within: context.text(vi: "Chuyển sinh hoạt nội bộ", en: "Within one grassroots organisation")
    }
  }

  /// All letters that the book holds, by day, then name and id.
  private static func transferRows(_ context: ListingContext, _ request: ListingRequest) -> [TransferRow] {
    let opened = request.openedOn ?? .first
    return context.registry.members.flatMap { member in
      letters(of: member, context, request) + temporaryLetters(of: member, context, request)
    }
    .filter { opened <= $0.day && $0.day <= context.day }
    .map { ($0, $0.member.name.value(on: $0.day).sortKey) }
    .sorted { left, right in
      if left.0.day != right.0.day { return left.0.day < right.0.day }
      if left.1 != right.1 { return left.1 < right.1 }
      return left.0.member.id < right.0.member.id
    }
    .map(\.0)
  }

  private static func letters(
    of member: Member, _ context: ListingContext, _ request: ListingRequest
  ) -> [TransferRow] {
    guard !member.transfers.isEmpty else { return [] }
    let late = member.lateLetters(by: context.regulations)
    return member.transfers.enumerated().compactMap { entry, transfer in
      guard let day = transfer.introduced ?? transfer.received else { return nil }
      let received = min(transfer.received ?? day, max(day, context.day))
      guard
        let direction = direction(
          (transfer.from, day.adding(days: -1)), (transfer.to, received), context, request)
      else { return nil }
      return TransferRow(
        person: MemberOnDay(member, on: day), direction: direction, day: day, type: context.label(transfer.type),
        letter: transfer.letter,
        introduced: transfer.introduced, received: transfer.received.flatMap { $0 <= context.day ? $0 : nil },
        from: transfer.from.map { context.place(of: $0, on: day.adding(days: -1)) } ?? transfer.fromOutside,
        to: transfer.to.map { context.place(of: $0, on: received) } ?? transfer.toOutside,
        duesPaidUntil: transfer.duesPaidUntil, until: nil,
        lateSince: late.first { $0.entry == entry && $0.interval.contains(context.day) }?.interval.from)
    }
  }

  private static func temporaryLetters(
    of member: Member, _ context: ListingContext, _ request: ListingRequest
  ) -> [TransferRow] {
    member.temporary.compactMap { activity in
      let day = activity.interval.from
      let home = context.registry.snapshot(on: day).home(of: member)?.cell
      guard let direction = direction((home, day), (activity.cell, day), context, request) else { return nil }
      return TransferRow(
        person: MemberOnDay(member, on: day), direction: direction, day: day, type: context.label(.some(.temporary)),
        letter: activity.letter, introduced: nil, received: day, from: home.map { context.place(of: $0, on: day) },
        to: context.place(of: activity.cell, on: day), duesPaidUntil: nil, until: activity.interval.until,
        lateSince: nil)
    }
  }

  private typealias Place = (cell: Organization.ID?, day: Day)

  /// Which way a letter goes, seen from the organisation asked for; `nil` for one that does not touch it.
  private static func direction(
    _ from: Place, _ to: Place, _ context: ListingContext, _ request: ListingRequest
  ) -> TransferRow.Direction? {
    func isHere(_ place: Place) -> Bool { place.cell.map { context.isAsked($0, request, on: place.day) } ?? false }
    func grassroots(_ place: Place) -> Organization.ID? {
      place.cell.flatMap { context.grassroots(of: $0, on: place.day) }?.id
    }
    switch (isHere(from), isHere(to)) {
    case (true, true): return grassroots(from) == grassroots(to) ? .within : .between
    case (true, false): return .out
    case (false, true): return .incoming
    case (false, false): return nil
    }
  }

  private static let transferColumns: [ListingColumn<TransferRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: TransferRow.self) + [
      lifeColumn("type", "Hình thức", "Type", weight: 11) { row, _, block in block.append(row.type) },
      lifeColumn("letter", "Số giấy giới thiệu", "Letter", weight: 13) { row, _, block in block.append(row.letter) },
      lifeColumn("introduced", "Ngày giới thiệu", "Introduced", kind: .day, weight: 13) { row, _, block in
        block.append(row.introduced)
      },
      lifeColumn("received", "Ngày tiếp nhận", "Received", kind: .day, weight: 13) { row, _, block in
        block.append(row.received)
      },
      lifeColumn("from", "Nơi đi", "From", weight: 26) { row, _, block in block.append(row.from) },
      lifeColumn("to", "Nơi đến", "To", weight: 26) { row, _, block in block.append(row.to) },
      lifeColumn("dues-paid-until", "Đóng đảng phí đến hết tháng", "Dues paid until", kind: .partialDate, weight: 12) {
        row, _, block in block.append(row.duesPaidUntil)
      },
      lifeColumn("until", "Tạm thời đến trước ngày", "Temporary until", kind: .day, weight: 13) { row, _, block in
        block.append(row.until)
      },
      lifeColumn("late-since", "Quá hạn từ ngày", "Late since", kind: .day, weight: 13) { row, _, block in
        block.append(row.lateSince)
      },
      lifeColumn("note", "Ghi chú", "Note", weight: 18) { row, context, block in
        if let late = row.lateSince {
          block.append(
            context.text(
              vi: "Quá hạn nối sinh hoạt từ \(context.shown(late))", en: "Not connected since \(late)"))
        } else if let until = row.until {
          let last = until.adding(days: -1)
          block.append(context.text(vi: "Tạm thời đến hết \(context.shown(last))", en: "For a time, to \(last)"))
        } else {
          block.appendEmpty()
        }
      },
    ]
}
