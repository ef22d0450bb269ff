internal import PartyRegistry
internal import VietnameseText

/// What became of one sort of record on an effective day.
struct ReceiptTotal: Sendable {
  let day: Day
  let label: BilingualText
  let account: Receipt.Account
}

/// One thing that is not as it was before an effective day.
struct ReceiptRow: Sendable {
  let day: Day
  let line: Receipt.Line
  let document: Document?
}

extension Listing {
  /// `receipt`: what reorganisations have kept, moved, ended and begun, added up for each effective day.
  public static let receipt = Listing(
    id: "receipt", label: BilingualText(vi: "Kết quả sắp xếp tổ chức", en: "Receipt of reorganisations"),
    summary: BilingualText(
      vi:
        "Với mỗi ngày hiệu lực đến ngày xét: trước đó có bao nhiêu, giữ nguyên, chuyển, kết thúc, mới, và nay là bao nhiêu",
      en: "For each effective day up to the day: how many there were, kept, moved, ended, begun, and how many there are"
    ),
    columns: totalColumns,
    defaultColumns: ["day", "what", "before", "kept", "moved", "ended", "begun", "after"],
    sections: { context, _ in
      let transactions = context.receipt
      return ListingSections(count: transactions.count) { index in
        [ListingSection(records: ReceiptTotal.all(of: transactions[index]))]
      }
    })

  private static let totalColumns: [ListingColumn<ReceiptTotal>] = [
    lifeColumn("day", "Ngày hiệu lực", "Effective", kind: .day, about: .work, weight: 12) { row, _, block in
      block.append(row.day)
    },
    lifeColumn("what", "Nội dung", "What", about: .work, weight: 26) { row, context, block in
      block.append(row.label[context.language])
    },
    total("before", "Trước", "Before") { $0.before }, total("kept", "Giữ nguyên", "Kept") { $0.kept },
    total("moved", "Chuyển", "Moved") { $0.moved }, total("ended", "Kết thúc", "Ended") { $0.ended },
    total("begun", "Mới", "Begun") { $0.begun }, total("after", "Sau", "After") { $0.after },
  ]

  private static func total(
    _ id: String, _ vietnamese: String, _ english: String, _ value: @escaping @Sendable (Receipt.Account) -> Int
  ) -> ListingColumn<ReceiptTotal> {
    countColumn(id, vietnamese, english, weight: 9) { value($0.account) }
  }

  /// `receipt-lines`: everything that reorganisations have moved, ended or begun, line by line, each with its decision.
  public static let receiptLines = Listing(
    id: "receipt-lines", label: BilingualText(vi: "Chi tiết sắp xếp tổ chức", en: "Lines of the receipt"),
    summary: BilingualText(
      vi: "Từng tổ chức, đảng viên, chức vụ, cấp ủy không còn như trước, kèm quyết định; phần còn lại giữ nguyên",
      en: "Each organisation, member, post and body that is not as it was, with the decision; all others are kept"),
    columns: lineColumns,
    defaultColumns: [
      "day", "what", "outcome", "id", "name", "title", "from", "from-name", "to", "to-name", "decision",
    ],
    sections: { context, request in
      let transactions = context.receipt
      return ListingSections(count: transactions.count) { index in
        let day = transactions[index].day
        let scope = request.organization.map { ReceiptScope($0, on: day, in: context) }
        let rows = transactions[index].lines.filter { scope?.contains($0) != false }
        return [
          ListingSection(
            records: rows.map {
              ReceiptRow(
                day: day, line: $0, document: context.snapshot.registry.decision($0.decision)?.document)
            })
        ]
      }
    })

  private static let lineColumns: [ListingColumn<ReceiptRow>] =
    [
      lifeColumn("day", "Ngày hiệu lực", "Effective", kind: .day, about: .work, weight: 12) { row, _, block in
        block.append(row.day)
      },
      lifeColumn("what", "Nội dung", "What", about: .work, weight: 12) { row, context, block in
        block.append(row.line.subject.label[context.language])
      },
      lifeColumn("outcome", "Kết quả", "Outcome", about: .work) { row, context, block in
        block.append(row.line.outcome.label[context.language])
      },
      lifeColumn("id", "Mã", "Id", about: .recordID, weight: 12) { row, _, block in
        switch row.line.subject {
        case .organization(let id): block.append(id.rawValue)
        case .member(let id), .guest(let id), .post(let id, _): block.append(id.rawValue)
        case .group(let id): block.append(id)
        case .admission(let id): block.append(id.rawValue)
        case .committee: block.appendEmpty()
        }
      },
      lifeColumn("name", "Tên", "Name", weight: 24) { row, context, block in
        switch row.line.subject {
        case .organization(let id): block.append(context.name(id, at: row))
        case .member(let id), .guest(let id), .post(let id, _):
          block.append(context.snapshot.registry.member(id)?.name.value(on: row.day).full)
        case .admission(let id):
          block.append(context.snapshot.registry.admissionCase(id)?.person.name.full)
        case .committee, .group: block.appendEmpty()
        }
      },
      lifeColumn("title", "Chức vụ, cơ quan", "Post or body", about: .partyLife, weight: 14) { row, context, block in
        switch row.line.subject {
        case .post(_, let title): block.append(context.label(title))
        case .committee(let body): block.append(context.label(body))
        case .organization, .member, .guest, .group, .admission: block.appendEmpty()
        }
      },
      lifeColumn("from", "Mã nơi trước", "From", about: .place, weight: 12) { row, _, block in
        block.append(row.line.from?.rawValue)
      },
      lifeColumn("from-name", "Nơi trước", "From name", about: .place, weight: 24) { row, context, block in
        block.append(
          row.line.from.flatMap {
            context.snapshot.registry.organization($0)?.name.value(on: row.day.adding(days: -1))
          })
      },
      lifeColumn("to", "Mã nơi sau", "To", about: .place, weight: 12) { row, _, block in
        block.append(row.line.to?.rawValue)
      },
      lifeColumn("to-name", "Nơi sau", "To name", about: .place, weight: 24) { row, context, block in
        block.append(row.line.to.flatMap { context.snapshot.registry.organization($0)?.name.value(on: row.day) })
      },
    ] + decisionColumns(about: .organizationDecision, weight: 24) { $0.document }
}

extension ReceiptTotal {
  /// The sorts of records of one day, the organisations first.
  fileprivate static func all(of transaction: Receipt.Transaction) -> [ReceiptTotal] {
    let accounts: [(String, String, Receipt.Account)] = [
      ("tổ chức", "organisations", transaction.organizations), ("đảng viên", "members", transaction.members),
      ("đảng viên sinh hoạt tạm thời", "guests on temporary activity", transaction.guests),
      ("chức vụ", "posts", transaction.posts), ("cấp ủy", "bodies in office", transaction.committees),
      ("tổ đảng", "Party groups", transaction.groups),
      ("hồ sơ kết nạp", "admission cases", transaction.cases),
    ]
    return accounts.map { vietnamese, english, account in
      ReceiptTotal(day: transaction.day, label: BilingualText(vi: vietnamese, en: english), account: account)
    }
  }
}

/// An organisation with all below it, before and after an effective day.
private struct ReceiptScope {
  private let organization: Organization.ID
  private let before: Snapshot
  private let after: Snapshot

  init(_ organization: Organization.ID, on day: Day, in context: ListingContext) {
    self.organization = organization
    before = context.snapshot.registry.snapshot(on: day.adding(days: -1))
    after = context.snapshot.registry.snapshot(on: day)
  }

  /// Whether a line tells of something that was or is there.
  func contains(_ line: Receipt.Line) -> Bool {
    if case .organization(let id) = line.subject, isWithin(id, before) || isWithin(id, after) { return true }
    return line.from.map { isWithin($0, before) } == true || line.to.map { isWithin($0, after) } == true
  }

  private func isWithin(_ id: Organization.ID, _ snapshot: Snapshot) -> Bool {
    snapshot.path(to: id).contains { $0.id == organization }
  }
}

extension ListingContext {
  /// What the decisions in force on the day have done.
  fileprivate var receipt: [Receipt.Transaction] { snapshot.registry.receipt.transactions.filter { $0.day <= day } }

  /// What an organisation is called then: one that has ended as it was called last.
  fileprivate func name(_ id: Organization.ID, at row: ReceiptRow) -> String? {
    let day = row.line.outcome == .ended ? row.day.adding(days: -1) : row.day
    return snapshot.registry.organization(id)?.name.value(on: day)
  }
}

extension Receipt.Line.Subject {
  fileprivate var label: BilingualText {
    switch self {
    case .organization: BilingualText(vi: "tổ chức", en: "organisation")
    case .member: BilingualText(vi: "đảng viên", en: "member")
    case .guest: BilingualText(vi: "sinh hoạt tạm thời", en: "guest")
    case .post: BilingualText(vi: "chức vụ", en: "post")
    case .committee: BilingualText(vi: "cấp ủy", en: "body in office")
    case .group: BilingualText(vi: "tổ đảng", en: "Party group")
    case .admission: BilingualText(vi: "hồ sơ kết nạp", en: "admission case")
    }
  }
}

extension Receipt.Line.Outcome {
  fileprivate var label: BilingualText {
    switch self {
    case .moved: BilingualText(vi: "chuyển", en: "moved")
    case .ended: BilingualText(vi: "kết thúc", en: "ended")
    case .begun: BilingualText(vi: "mới", en: "begun")
    case .renamed: BilingualText(vi: "đổi tên", en: "renamed")
    case .kindChanged: BilingualText(vi: "đổi loại hình", en: "kind changed")
    }
  }
}
