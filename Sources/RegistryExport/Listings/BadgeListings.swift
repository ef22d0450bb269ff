internal import PartyRegistry
internal import VietnameseText

/// A badge that falls due.
struct BadgeDueRow: MemberRecord {
  let due: BadgeDue
  let person: MemberOnDay
  let number: Int
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
      if let previous = context.regulations.awardDay(before: snapshot.day) {
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
          BadgeDueRow(due: $1, person: context.snapshot.view(of: $1.member), number: $0 + 1)
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
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: BadgeDueRow.self) + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in
        block.append(row.due.cell.id.rawValue)
      },
      lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 24) { row, context, block in
        block.append(context.place(of: row.due.cell.id, on: row.person.day))
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
        let days =
          row.member.partyAge(by: context.regulations)?.days(outsideUpTo: min(row.due.reached, row.person.day)) ?? 0
        block.append(days == 0 ? nil : days)
      },
      lifeColumn("reached", "Ngày đủ tuổi đảng", "Reached", kind: .day, weight: 13) { row, _, block in
        block.append(row.due.reached)
      },
      lifeColumn("ground", "Diện xét", "Ground", weight: 12) { row, context, block in
        block.append(context.label(of: row.due.ground))
      },
      lifeColumn("waits-until", "Chờ đến ngày", "Waits until", kind: .day, about: .discipline, weight: 13) {
        row, _, block in block.append(row.due.waitsUntil)
      },
      lifeColumn("note", "Ghi chú", "Note", about: .discipline, weight: 22) { row, context, block in
        var notes: [String] = []
        switch row.due.ground {
        case .reached: break
        case .missed: notes.append(context.text(vi: "Chưa xét ở đợt trước", en: "Missed before"))
        case .posthumous:
          let died = row.person.departure?.on
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
