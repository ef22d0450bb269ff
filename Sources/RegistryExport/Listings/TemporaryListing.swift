internal import PartyRegistry
internal import VietnameseText

/// A member who takes part somewhere else for a time.
struct TemporaryRow: MemberRecord {
  let person: MemberOnDay
  let number: Int
  let home: Organization.ID
  let activity: TemporaryActivity
  /// The last day that its reason allows, by the rule of the day on which it began.
  let limit: Day?
}

extension Listing {
  /// `temporary-activity`: who takes part in another cell for a time on the day, and until when that may go on.
  public static let temporaryActivity = Listing(
    id: "temporary-activity",
    label: BilingualText(vi: "Danh sách đảng viên sinh hoạt tạm thời", en: "Temporary activity"),
    summary: BilingualText(
      vi: "Đảng viên đang sinh hoạt tạm thời ở chi bộ khác: nơi đi, nơi đến, giấy giới thiệu, thời hạn",
      en: "Members in temporary activity elsewhere: from where, to where, the letter and the limit"),
    columns: temporaryColumns,
    defaultColumns: [
      "number", "name", "born", "home-name", "host-name", "from", "until", "reason", "limit", "overdue",
    ],
    sections: { context, request in
      let rows = temporaryRows(context, request)
      return ListingSections(count: 1) { _ in rows.isEmpty ? [] : [ListingSection(records: rows)] }
    })

  /// By the day on which it began: both sides ask, so it stands in the list of either.
  private static func temporaryRows(_ context: ListingContext, _ request: ListingRequest) -> [TemporaryRow] {
    let members = context.registry.members.span
    var found: [(Member, Organization.ID, TemporaryActivity)] = []
    for index in members.indices where !members[index].temporary.isEmpty {
      let member = members[index]
      guard let activity = context.snapshot.temporaryActivity(of: member),
        let home = context.snapshot.home(of: member)?.cell,
        context.isAsked(home, request, on: context.day) || context.isAsked(activity.cell, request, on: context.day)
      else { continue }
      found.append((member, home, activity))
    }
    return found.sorted { ($0.2.interval.from, $0.0.id) < ($1.2.interval.from, $1.0.id) }
      .enumerated().map { position, entry in
        TemporaryRow(
          person: context.snapshot.view(of: entry.0), number: position + 1, home: entry.1, activity: entry.2,
          limit: context.regulations.lastDay(of: entry.2))
      }
  }

  private static let temporaryColumns: [ListingColumn<TemporaryRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 8) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: TemporaryRow.self) + [
      lifeColumn("home", "Mã chi bộ", "Home cell", about: .place) { row, _, block in
        block.append(row.home.rawValue)
      },
      lifeColumn("home-name", "Nơi sinh hoạt chính thức", "Home cell name", about: .place, weight: 26) {
        row, context, block in block.append(context.place(of: row.home, on: context.day))
      },
      lifeColumn("host", "Mã chi bộ tạm thời", "Host cell", about: .place) { row, _, block in
        block.append(row.activity.cell.rawValue)
      },
      lifeColumn("host-name", "Nơi sinh hoạt tạm thời", "Host cell name", about: .place, weight: 26) {
        row, context, block in block.append(context.place(of: row.activity.cell, on: context.day))
      },
      lifeColumn("from", "Từ ngày", "From", kind: .day, about: .partyLife, weight: 13) { row, _, block in
        block.append(row.activity.interval.from)
      },
      // The first day on which it is over, as records have it, is the day that people go home.
      lifeColumn("until", "Đến trước ngày", "Until", kind: .day, about: .partyLife, weight: 13) { row, _, block in
        block.append(row.activity.interval.until)
      },
      lifeColumn("reason", "Lý do", "Reason", weight: 14) { row, context, block in
        block.append(context.label(row.activity.reason))
      },
      lifeColumn("letter", "Số giấy giới thiệu", "Letter", about: .partyLife, weight: 12) { row, _, block in
        block.append(row.activity.letter)
      },
      lifeColumn("introduced", "Ngày giới thiệu", "Introduced", kind: .day, about: .partyLife, weight: 13) {
        row, context, block in block.append(row.activity.introduced.flatMap { $0 <= context.day ? $0 : nil })
      },
      lifeColumn("limit", "Thời hạn", "Limit", kind: .day, about: .partyLife, weight: 13) { row, _, block in
        block.append(row.limit)
      },
      lifeColumn("overdue", "Quá hạn (ngày)", "Days overdue", kind: .integer, about: .partyLife, weight: 10) {
        row, context, block in
        let days = row.limit.map { Int(context.day.number) - Int($0.number) } ?? 0
        block.append(days > 0 ? days : nil)
      },
    ]
}
