internal import PartyRegistry
internal import VietnameseText

/// A change, with its number among those of its group.
struct ChangeRow: Sendable {
  let change: Change
  let number: Int
}

extension Listing {
  /// `changes`: what is other on a day than on an earlier one, by what it means for the strength.
  public static let changes = Listing(
    id: "changes", label: BilingualText(vi: "Biến động đảng viên, tổ chức đảng", en: "Changes"),
    summary: BilingualText(
      vi: "Ai đến, ai đi, ai được công nhận, chức vụ và tổ chức nào thay đổi sau ngày --from đến hết ngày xem",
      en: "Who came, went and became official, which posts and organisations changed after --from, up to the day"),
    columns: changeColumns,
    defaultColumns: ["number", "day", "name", "born", "change", "from", "to", "detail", "decision"],
    hasBeginning: true,
    groups: { _, _ in
      [
        GroupLevel(
          key: .init(id: "group", label: .init(vi: "Nhóm", en: "Group")),
          title: .init(id: "group-title", label: .init(vi: "Tên nhóm", en: "Group title")))
      ]
    },
    document: { snapshot, request in
      let context = ListingContext(snapshot: snapshot, language: request.language)
      var head = DocumentHead.book("changes", snapshot, request)
      head.subtitle = context.window(request)
      head.closing = context.reconciled(context.changes(request))
      return head
    },
    sections: { context, request in
      let changes = context.changes(request)
      return ListingSections(count: ChangeGroup.allCases.count) { index in
        let group = ChangeGroup.allCases[index]
        let found = changes.all.filter { ChangeGroup(of: $0.matter) == group }
        guard !found.isEmpty else { return [] }
        return [
          ListingSection(
            group: (group.rawValue, group.title(context), true),
            records: found.enumerated().map { ChangeRow(change: $1, number: $0 + 1) },
            subtotal: context.text(vi: "Cộng: \(found.count)", en: "Total: \(found.count)"))
        ]
      }
    })

  private static let changeColumns: [ListingColumn<ChangeRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      },
      lifeColumn("day", "Ngày", "Day", kind: .day, weight: 13) { row, _, block in block.append(row.change.day) },
      lifeColumn("id", "Mã", "Id", about: .recordID) { row, _, block in
        switch row.change.subject {
        case .member(let id): block.append(id.rawValue)
        case .organization(let id): block.append(id.rawValue)
        }
      },
      lifeColumn("name", "Đảng viên, tổ chức", "Member or organisation", weight: 24) { row, context, block in
        switch row.change.subject {
        case .member(let id): block.append(context.registry.member(id)?.name.value(on: row.change.day).full)
        case .organization(let id): block.append(context.name(of: id, on: row.change.day))
        }
      },
      lifeColumn("born", "Ngày sinh", "Born", kind: .partialDate, weight: 13) { row, context, block in
        guard case .member(let id) = row.change.subject else { return block.appendEmpty() }
        block.append(context.registry.member(id)?.born)
      },
      lifeColumn("change", "Biến động", "Change", about: .departure, weight: 18) { row, context, block in
        block.append(context.label(of: row.change.matter))
      },
      lifeColumn("change-id", "Mã biến động", "Change id", about: .departure, weight: 12) { row, _, block in
        block.append(row.change.matter.id)
      },
      lifeColumn("from", "Từ", "From", weight: 24) { row, context, block in
        block.append(context.from(row.change))
      },
      lifeColumn("from-id", "Mã nơi đi", "From id", about: .place) { row, _, block in
        block.append(row.change.from?.rawValue)
      },
      lifeColumn("to", "Đến", "To", weight: 24) { row, context, block in block.append(context.to(row.change)) },
      lifeColumn("to-id", "Mã nơi đến", "To id", about: .place) { row, _, block in
        block.append(row.change.to?.rawValue)
      },
      lifeColumn("detail", "Nội dung", "Detail", weight: 22) { row, context, block in
        block.append(context.detail(of: row.change))
      },
    ] + decisionColumns(about: .departure) { $0.change.decision }
}

/// What changes have in common, in the order in which they are told.
enum ChangeGroup: String, CaseIterable {
  case came = "in"
  case went = "out"
  case within
  case recognised = "official"
  case standing
  case temporary
  case posts
  case organizations

  init(of matter: Change.Matter) {
    self =
      switch matter {
      case .admitted, .readmitted, .transferredIn, .movedIn, .cameAlong, .entered: .came
      case .left, .transferredOut, .movedOut, .wentAlong, .lost: .went
      case .movedWithin: .within
      case .recognised: .recognised
      case .standingBegun, .standingEnded: .standing
      case .temporaryBegun, .temporaryEnded: .temporary
      case .postBegun, .postEnded: .posts
      case .founded, .renamed, .kindChanged, .parentChanged, .closed: .organizations
      }
  }

  func title(_ context: ListingContext) -> String {
    switch self {
    case .came: context.text(vi: "Đảng viên tăng", en: "Members who came")
    case .went: context.text(vi: "Đảng viên giảm", en: "Members who went")
    case .within: context.text(vi: "Chuyển giữa các chi bộ", en: "Members who moved within")
    case .recognised: context.text(vi: "Công nhận đảng viên chính thức", en: "Members who became official")
    case .standing: context.text(vi: "Tình trạng sinh hoạt", en: "Standing")
    case .temporary: context.text(vi: "Sinh hoạt tạm thời", en: "Temporary activity")
    case .posts: context.text(vi: "Chức vụ", en: "Posts")
    case .organizations: context.text(vi: "Tổ chức đảng", en: "Organisations")
    }
  }
}

extension Change.Matter {
  /// The name for machines, which never changes.
  var id: String {
    switch self {
    case .admitted: "admitted"
    case .readmitted: "readmitted"
    case .transferredIn: "transferred-in"
    case .movedIn: "moved-in"
    case .cameAlong: "came-along"
    case .entered: "entered"
    case .left(let manner): manner.rawValue
    case .transferredOut: "transferred-out"
    case .movedOut: "moved-out"
    case .wentAlong: "went-along"
    case .lost: "lost"
    case .movedWithin: "moved-within"
    case .recognised: "became-official"
    case .standingBegun(let state): "\(state.rawValue)-begun"
    case .standingEnded(let state): "\(state.rawValue)-ended"
    case .temporaryBegun: "temporary-begun"
    case .temporaryEnded: "temporary-ended"
    case .postBegun: "post-begun"
    case .postEnded: "post-ended"
    case .founded: "founded"
    case .renamed: "renamed"
    case .kindChanged: "kind-changed"
    case .parentChanged: "parent-changed"
    case .closed(let manner): manner?.rawValue ?? "closed"
    }
  }
}
