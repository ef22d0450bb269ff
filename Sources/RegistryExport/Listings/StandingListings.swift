internal import PartyRegistry
internal import VietnameseText

/// A member on probation, with the day on which it ends.
struct ProbationRow: MemberRecord {
  let person: MemberOnDay
  let cell: Organization
  let number: Int
  /// The first day on which the member may be recognised; `nil` where it cannot be known.
  let due: Day?
}

/// A member who was admitted.
struct AdmittedRow: MemberRecord {
  let person: MemberOnDay
  let admission: Membership.Admission
  /// The day of the admission.
  let day: Day
  let cell: Organization.ID?
  /// The case that led to it, where the registry has one.
  var progress: AdmissionProgress?
  var number = 0
}

extension Listing {
  /// `probationary`: the members on probation and when it ends, a group for each cell.
  public static let probationary = Listing(
    id: "probationary", label: BilingualText(vi: "Danh sách đảng viên dự bị", en: "Probationary members"),
    summary: BilingualText(
      vi: "Đảng viên dự bị theo chi bộ, ngày hết thời gian dự bị và số ngày quá hạn",
      en: "Members on probation by cell, the day on which it ends and the days overdue"),
    columns: probationColumns,
    defaultColumns: ["number", "name", "born", "hometown", "decided", "admitted", "due", "note"],
    groups: { _, _ in [cellLevel] },
    document: { snapshot, request in
      var head = DocumentHead.printed("probationary", snapshot, request)
      let context = ListingContext(snapshot: snapshot, language: request.language)
      let count = context.strength(of: request.organization).probationary
      head.closing = [context.text(vi: "Tổng số: \(count) đảng viên dự bị.", en: "Total: \(count) on probation.")]
      return head
    },
    sections: { context, request in
      context.sections(request) { organization in
        let members = context.snapshot.members(of: organization.id).filter {
          $0.status(on: context.day) == .probationary
        }
        let rows = members.map { ($0, context.probationEnd(of: $0)) }
          .sorted { ($0.1 ?? .last, $0.0.id) < ($1.1 ?? .last, $1.0.id) }
          .enumerated().map { position, entry in
            ProbationRow(
              person: context.snapshot.view(of: entry.0), cell: organization, number: position + 1, due: entry.1)
          }
        return rows.isEmpty
          ? []
          : [
            ListingSection(
              group: (organization.id.rawValue, context.title(of: organization, request), true), records: rows)
          ]
      }
    })

  private static let probationColumns: [ListingColumn<ProbationRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 8) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: ProbationRow.self) + [
      lifeColumn("due", "Ngày hết dự bị", "Due", kind: .day, weight: 20) { row, _, block in block.append(row.due) },
      lifeColumn("overdue", "Quá hạn (ngày)", "Days overdue", kind: .integer, weight: 12) { row, _, block in
        let days = row.due.map { Int(row.person.day.number) - Int($0.number) } ?? 0
        block.append(days > 0 ? days : nil)
      },
      lifeColumn("note", "Ghi chú", "Note", weight: 20) { row, context, block in
        guard let due = row.due else {
          return block.append(context.text(vi: "Chưa rõ ngày kết nạp", en: "Ceremony not known"))
        }
        let days = Int(row.person.day.number) - Int(due.number)
        block.append(days > 0 ? context.text(vi: "Quá hạn \(days) ngày", en: "\(days) days overdue") : nil)
      },
    ]

  /// `committee-members`: who sits in the bodies of each organisation, the highest post first.
  public static let committeeMembers = Listing(
    id: "committee-members", label: BilingualText(vi: "Danh sách cấp ủy viên", en: "Committee members"),
    summary: BilingualText(
      vi: "Cấp ủy viên và chi ủy viên theo tổ chức, chức vụ cao nhất đứng trước",
      en: "Members of committees by organisation, each with the highest post there"),
    columns: seatColumns,
    defaultColumns: ["number", "name", "born", "title", "from", "ratified", "admitted", "outside"],
    groups: { _, _ in [cellLevel] },
    document: { snapshot, request in .printed("committee-members", snapshot, request) },
    sections: { context, request in
      context.sections(request) { organization in
        var seen: Set<Member.ID> = []
        let holders = context.snapshot.posts(in: organization.id).filter {
          context.regulations.isSeat($0.post.title)
        }.filter { seen.insert($0.member.id).inserted }
        let rows = holders.enumerated().map { position, holder in
          SeatRow(
            person: context.snapshot.view(of: holder.member), number: position + 1, organization: organization,
            post: holder.post)
        }
        return rows.isEmpty
          ? []
          : [
            ListingSection(
              group: (organization.id.rawValue, context.title(of: organization, request), true), records: rows,
              subtotal: context.text(vi: "Cộng: \(rows.count) người", en: "Total: \(rows.count)"))
          ]
      }
    })

  /// Somebody who sits in a body of an organisation.
  struct SeatRow: MemberRecord {
    let person: MemberOnDay
    let number: Int
    let organization: Organization
    let post: Post
  }

  private static let seatColumns: [ListingColumn<SeatRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 8) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: SeatRow.self) + [
      lifeColumn("title", "Chức vụ", "Post", about: .partyLife, weight: 30) { row, context, block in
        let kind = row.organization.kind.value(on: context.day)
        let label = context.regulations.label(of: row.post.title, in: kind)[context.language]
        block.append(label.prefix(1).uppercased() + label.dropFirst())
      },
      lifeColumn("from", "Từ ngày", "From", kind: .day, about: .partyLife, weight: 20) { row, _, block in
        block.append(row.post.interval.from)
      },
      lifeColumn("mode", "Hình thức", "Mode", about: .partyLife, weight: 14) { row, context, block in
        block.append(context.label(row.post.mode))
      },
      lifeColumn("ratified", "Ngày chuẩn y", "Ratified", kind: .day, about: .partyLife, weight: 20) {
        row, context, block in
        block.append(context.ratified(row.post))
      },
      lifeColumn("outside", "Chức vụ ngoài Đảng", "Posts outside the Party", kind: .stack, weight: 34) {
        row, context, block in
        block.append(lines: context.outsidePosts(of: row.member))
      },
    ]

  /// `admitted`: who was admitted since the beginning, by the day of the ceremony.
  public static let admitted = Listing(
    id: "admitted", label: BilingualText(vi: "Danh sách đảng viên mới kết nạp", en: "Members admitted"),
    summary: BilingualText(
      vi: "Đảng viên được kết nạp từ ngày đầu kỳ, kèm quyết định và người giới thiệu",
      en: "Members admitted since the beginning, with the decision and who introduced them"),
    columns: admittedColumns + decisionColumns(about: .partyLife) { $0.admission.decision },
    defaultColumns: ["number", "name", "born", "hometown", "cell-name", "decision", "admitted", "sponsors"],
    hasBeginning: true,
    document: { snapshot, request in
      let context = ListingContext(snapshot: snapshot, language: request.language)
      var head = DocumentHead.printed("admitted", snapshot, request)
      let count = admittedRows(context, request).count
      head.closing = [context.text(vi: "Tổng số: \(count) đảng viên.", en: "Total: \(count) members.")]
      return head
    },
    sections: { context, request in
      let rows = resolved(admittedRows(context, request), context)
      return ListingSections(count: 1) { _ in rows.isEmpty ? [] : [ListingSection(records: rows)] }
    })

  /// The rows with the cases behind them.
  private static func resolved(_ rows: [AdmittedRow], _ context: ListingContext) -> [AdmittedRow] {
    let cases = context.registry.admissions.all(on: context.day).map(\.progress).filter(\.wasAdmitted)
    var progress: [Member.ID: [AdmissionProgress]] = [:]
    for one in cases { if let member = one.admission.member { progress[member, default: []].append(one) } }
    return rows.map { row in
      var row = row
      row.progress = progress[row.person.id]?.last { ($0.admission.steps.first?.on ?? .first) <= row.day }
      return row
    }
  }

  private static func admittedRows(_ context: ListingContext, _ request: ListingRequest) -> [AdmittedRow] {
    let opened = request.openedOn ?? .first
    return context.registry.members.flatMap { member in
      member.memberships.indices.compactMap { period -> AdmittedRow? in
        guard let admission = member.memberships[period].admission,
          let day = (admission.ceremony ?? admission.decision?.signed)?.earliest, opened <= day, day <= context.day
        else { return nil }
        let cell = admission.cell ?? context.registry.snapshot(on: day).home(of: member)?.cell
        guard cell.map({ context.isAsked($0, request, on: day) }) ?? (request.organization == nil) else { return nil }
        return AdmittedRow(
          person: MemberOnDay(member, in: period, by: context.day), admission: admission, day: day, cell: cell)
      }
    }
    .sorted { ($0.day, $0.member.id) < ($1.day, $1.member.id) }
    .enumerated().map { position, row in
      var row = row
      row.number = position + 1
      return row
    }
  }

  private static let admittedColumns: [ListingColumn<AdmittedRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 8) { row, _, block in
        block.append(row.number)
      }
    ] + personColumns(of: AdmittedRow.self) + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in block.append(row.cell?.rawValue) },
      lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 30) { row, context, block in
        block.append(row.cell.map { context.place(of: $0, on: row.day) })
      },
      lifeColumn("sponsors", "Người giới thiệu", "Introduced by", kind: .stack, weight: 30) { row, context, block in
        block.append(
          lines: row.admission.sponsors.map { id in
            context.registry.member(id)?.name.value(on: row.day).full ?? id.rawValue
          })
      },
    ] + resolutionColumns { $0.progress }
}

extension ListingContext {
  /// The first day on which a member on probation may be recognised, by the rules of the day of the ceremony.
  func probationEnd(of member: Member) -> Day? {
    guard let ceremony = member.membership(on: day)?.admission?.ceremony?.day,
      let months = regulations.ruleSet(on: ceremony).rule(.probation)?.limits.months
    else { return nil }
    return ceremony.adding(months: months)
  }
}
