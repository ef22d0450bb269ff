internal import PartyRegistry
internal import VietnameseText

/// A badge that falls due.
struct BadgeDueRow: MemberRecord {
  let due: BadgeDue
  let day: Day
  let number: Int

  var member: Member { due.member }
}

/// A badge that was awarded.
struct BadgeRow: MemberRecord {
  let member: Member
  let badge: Member.Badge
  let day: Day
  let cell: Organization.ID?
  var number = 0
}

extension Listing {
  /// `badges-due`: who is to be awarded a badge on a day, a group for each number of years.
  public static let badgesDue = Listing(
    id: "badges-due", label: BilingualText(vi: "Danh sách đề nghị tặng Huy hiệu Đảng", en: "Badges due"),
    summary: BilingualText(
      vi: "Đảng viên đủ tuổi đảng sau đợt trao trước đến ngày xét, kể cả người còn sót và người từ trần được truy tặng",
      en: "Members who reach the years of a badge after the last award day, with those missed before and the deceased"),
    columns: badgeDueColumns,
    defaultColumns: [
      "number", "name", "born", "hometown", "cell-name", "decided", "admitted", "official", "outside", "reached",
      "card", "note",
    ],
    groups: { _, _ in
      [
        GroupLevel(
          key: .init(id: "years", label: .init(vi: "Số năm", en: "Years")),
          title: .init(id: "years-title", label: .init(vi: "Loại Huy hiệu", en: "Badge")))
      ]
    },
    document: { snapshot, request in
      let context = ListingContext(snapshot: snapshot, language: request.language)
      var head = DocumentHead.book("badges-due", snapshot, request)
      let rule = MemberRules.rule(on: snapshot.day, of: context.regulations.members.badges)?.rule
      if let previous = rule?.awardDay(before: snapshot.day) {
        head.subtitle = context.text(
          vi: "(đủ tuổi đảng sau ngày \(context.shown(previous)) đến ngày \(context.shown(snapshot.day)))",
          en: "(years reached after \(previous), up to \(snapshot.day))")
      }
      head.closing = [context.badgeTotals(snapshot.badgesDue(in: request.organization))]
      return head
    },
    sections: { context, request in
      let due = context.snapshot.badgesDue(in: request.organization)
      let years = Set(due.map(\.years)).sorted(by: >)
      return ListingSections(count: years.count) { index in
        let rows = due.filter { $0.years == years[index] }.enumerated().map {
          BadgeDueRow(due: $1, day: context.day, number: $0 + 1)
        }
        return [
          ListingSection(
            group: ("\(years[index])", context.badge(years[index]), true), records: rows,
            subtotal: context.text(vi: "Cộng: \(rows.count) đảng viên", en: "Total: \(rows.count)"))
        ]
      }
    })

  private static let badgeDueColumns: [ListingColumn<BadgeDueRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, privacy: .public, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: BadgeDueRow.self) + [
      lifeColumn("cell", "Mã chi bộ", "Cell", privacy: .internal) { row, _, block in
        block.append(row.due.cell.id.rawValue)
      },
      lifeColumn("cell-name", "Chi bộ", "Cell name", privacy: .internal, weight: 24) { row, context, block in
        block.append(context.place(of: row.due.cell.id, on: row.day))
      },
      lifeColumn("counted-from", "Tuổi đảng tính từ", "Counted from", kind: .partialDate, weight: 13) {
        row, context, block in block.append(row.member.partyAge(by: context.regulations)?.start)
      },
      lifeColumn("basis", "Cách tính", "Basis", weight: 12) { row, context, block in
        switch row.member.partyAge(by: context.regulations)?.basis {
        case .decision: block.append(context.text(vi: "quyết định kết nạp", en: "decision"))
        case .card: block.append(context.text(vi: "thẻ đảng viên", en: "card"))
        case .ceremony: block.append(context.text(vi: "ngày kết nạp", en: "ceremony"))
        case nil: block.appendEmpty()
        }
      },
      lifeColumn("outside", "Số ngày không tính", "Days not counted", kind: .integer, weight: 10) {
        row, context, block in
        let days = row.member.partyAge(by: context.regulations)?.days(outsideUpTo: min(row.due.reached, row.day)) ?? 0
        block.append(days == 0 ? nil : days)
      },
      lifeColumn("reached", "Ngày đủ tuổi đảng", "Reached", kind: .day, weight: 13) { row, _, block in
        block.append(row.due.reached)
      },
      lifeColumn("ground", "Diện xét", "Ground", weight: 12) { row, context, block in
        block.append(context.label(of: row.due.ground))
      },
      lifeColumn("waits-until", "Chờ đến ngày", "Waits until", kind: .day, privacy: .sensitive, weight: 13) {
        row, _, block in block.append(row.due.waitsUntil)
      },
      lifeColumn("note", "Ghi chú", "Note", privacy: .sensitive, weight: 22) { row, context, block in
        var notes: [String] = []
        switch row.due.ground {
        case .reached: break
        case .missed: notes.append(context.text(vi: "Chưa xét ở đợt trước", en: "Missed before"))
        case .posthumous:
          let died = row.member.departure(on: row.day)?.on
          notes.append(
            context.text(vi: "Truy tặng", en: "Posthumous")
              + (died.map { context.text(vi: "; từ trần \(context.shown($0))", en: "; died \($0)") } ?? ""))
        }
        if let until = row.due.waitsUntil {
          notes.append(
            context.text(vi: "Chờ sau kỷ luật đến \(context.shown(until))", en: "Waits after discipline until \(until)")
          )
        }
        block.append(notes.isEmpty ? nil : notes.joined(separator: "; "))
      },
    ]

  /// `badge-book`: the badges awarded, with the three dates of the member.
  ///
  /// - Source: Mẫu 5-HHĐ of the guidance on member files.
  public static let badgeBook = Listing(
    id: "badge-book", label: BilingualText(vi: "Sổ tặng Huy hiệu Đảng", en: "Badge book"),
    summary: BilingualText(
      vi: "Huy hiệu Đảng đã tặng theo ngày, kèm ngày quyết định kết nạp, ngày kết nạp và ngày chính thức",
      en: "Badges awarded, by day, with the dates of decision, admission and recognition of the member"),
    columns: badgeColumns + decisionColumns { $0.badge.decision },
    defaultColumns: [
      "number", "name", "born", "hometown", "cell-name", "decided", "admitted", "official", "years", "badge",
      "decision", "awarded",
    ],
    hasBeginning: true,
    document: { snapshot, request in
      var head = DocumentHead.book("badge-book", snapshot, request)
      return head
    },
    sections: { context, request in
      let rows = badgeRows(context, request)
      let subtotal = context.text(vi: "Cộng: \(rows.count) Huy hiệu", en: "Total: \(rows.count)")
      return ListingSections(count: 1) { _ in rows.isEmpty ? [] : [ListingSection(records: rows, subtotal: subtotal)] }
    })

  /// The badges that the book holds, by day, then years, name and id. Of some only the years are known.
  private static func badgeRows(_ context: ListingContext, _ request: ListingRequest) -> [BadgeRow] {
    let opened = request.openedOn ?? .first
    let rows = context.registry.members.flatMap { member in
      member.badges.compactMap { badge -> BadgeRow? in
        let day = badge.day?.earliest ?? .first
        guard opened <= day, day <= context.day else { return nil }
        let cell =
          context.registry.snapshot(on: day).home(of: member)?.cell ?? context.home(of: member, before: day)
          ?? member.homes.min { $0.interval.from < $1.interval.from }?.cell
        guard cell.map({ context.isAsked($0, request, on: day) }) ?? (request.organization == nil) else { return nil }
        return BadgeRow(member: member, badge: badge, day: max(day, member.born?.earliest ?? day), cell: cell)
      }
    }
    .map { ($0, $0.member.name.value(on: $0.day).sortKey) }
    .sorted { left, right in
      if left.0.badge.day != right.0.badge.day { return (left.0.badge.day ?? .none) < (right.0.badge.day ?? .none) }
      if left.0.badge.years != right.0.badge.years { return left.0.badge.years < right.0.badge.years }
      if left.1 != right.1 { return left.1 < right.1 }
      return left.0.member.id < right.0.member.id
    }
    return rows.enumerated().map { position, entry in
      var row = entry.0
      row.number = position + 1
      return row
    }
  }

  private static let badgeColumns: [ListingColumn<BadgeRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, privacy: .public, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: BadgeRow.self) + [
      lifeColumn("cell", "Mã chi bộ", "Cell", privacy: .internal) { row, _, block in block.append(row.cell?.rawValue) },
      lifeColumn("cell-name", "Chi bộ", "Cell name", privacy: .internal, weight: 24) { row, context, block in
        block.append(row.cell.map { context.place(of: $0, on: row.day) })
      },
      lifeColumn("years", "Huy hiệu (năm)", "Badge (years)", kind: .integer, weight: 9) { row, _, block in
        block.append(row.badge.years)
      },
      lifeColumn("badge", "Số Huy hiệu", "Number", weight: 10) { row, _, block in block.append(row.badge.number) },
      lifeColumn("awarded", "Ngày tặng", "Awarded", kind: .partialDate, weight: 13) { row, _, block in
        block.append(row.badge.day)
      },
    ]
}

extension PartialDate {
  /// Stands for a date that is not known, before all that are.
  fileprivate static let none = PartialDate(.first)
}

extension ListingContext {
  /// A badge by its years.
  func badge(_ years: Int) -> String {
    text(vi: "Huy hiệu \(years) năm tuổi đảng", en: "Badge for \(years) years of membership")
  }

  fileprivate func label(of ground: BadgeDue.Ground) -> String {
    switch ground {
    case .reached: text(vi: "đủ tuổi đảng", en: "reached")
    case .missed: text(vi: "còn sót", en: "missed")
    case .posthumous: text(vi: "truy tặng", en: "posthumous")
    }
  }

  /// How many badges are due, of each kind, the lowest years first.
  fileprivate func badgeTotals(_ due: [BadgeDue]) -> String {
    let years = Set(due.map(\.years)).sorted()
    let parts = years.map { years in
      text(
        vi: "\(years) năm: \(due.count { $0.years == years })", en: "\(years) years: \(due.count { $0.years == years })"
      )
    }
    let missed = due.count { $0.ground == .missed }
    let posthumous = due.count { $0.ground == .posthumous }
    var line = text(vi: "Tổng số: \(due.count) đảng viên", en: "Total: \(due.count) members")
    if !parts.isEmpty { line += " (\(parts.joined(separator: "; ")))" }
    let of = [
      missed > 0 ? text(vi: "còn sót từ đợt trước \(missed)", en: "missed before \(missed)") : nil,
      posthumous > 0 ? text(vi: "truy tặng \(posthumous)", en: "posthumous \(posthumous)") : nil,
    ].compactMap(\.self)
    if !of.isEmpty { line += text(vi: ". Trong đó: ", en: ". Of these: ") + of.joined(separator: "; ") }
    return line + "."
  }
}
