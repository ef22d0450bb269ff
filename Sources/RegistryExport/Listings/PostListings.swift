internal import PartyRegistry
internal import VietnameseText

extension Listing {
  /// A post that somebody holds on the day.
  struct PostRow: MemberRecord {
    let organization: Organization
    let person: MemberOnDay
    let post: Post
  }

  /// `posts`: who holds which post of the Party, the highest of each organisation first, and what they hold outside it.
  public static let posts = Listing(
    id: "posts", label: BilingualText(vi: "Danh sách chức vụ", en: "Posts"),
    summary: BilingualText(
      vi: "Các chức vụ trong Đảng theo tổ chức, kèm chức vụ ngoài Đảng của cùng người",
      en: "Party posts by organisation, with what the same person holds outside the Party"),
    columns: postColumns,
    defaultColumns: [
      "organization", "organization-name", "title", "id", "name", "from", "until", "mode", "ratified", "outside",
    ],
    sections: { context, request in
      context.sections(request) { organization in
        let holders = context.snapshot.posts(in: organization.id)
        return [
          ListingSection(
            records: holders.map {
              PostRow(organization: organization, person: context.snapshot.view(of: $0.member), post: $0.post)
            })
        ]
      }
    })

  private static func column<Record: Sendable>(
    _ id: String, _ vietnamese: String, _ english: String, kind: CellKind = .text, about concern: Concern = .place,
    weight: Int = 10, write: @escaping @Sendable (Record, ListingContext, inout Block) -> Void
  ) -> ListingColumn<Record> {
    ListingColumn(
      header: .init(
        id: id, label: BilingualText(vi: vietnamese, en: english), kind: kind, privacy: .of(concern), weight: weight),
      write: write)
  }

  private static let postColumns: [ListingColumn<PostRow>] = [
    column("organization", "Mã tổ chức", "Organisation") { row, _, block in block.append(row.organization.id.rawValue)
    },
    column("organization-name", "Tổ chức", "Organisation name", weight: 24) { row, context, block in
      block.append(row.organization.name.value(on: context.day))
    },
    column("title", "Chức vụ", "Post", about: .partyLife, weight: 14) { row, context, block in
      let kind = row.organization.kind.value(on: context.day)
      block.append(context.regulations.label(of: row.post.title, in: kind)[context.language])
    },
    PersonColumn.id.inRows(label: BilingualText(vi: "Mã đảng viên", en: "Member")),
    PersonColumn.name.inRows(weight: 18),
    column("from", "Từ ngày", "From", kind: .day, about: .partyLife) { row, _, block in
      block.append(row.post.interval.from)
    },
    column("until", "Đến ngày", "Until", kind: .day, about: .partyLife) { row, _, block in
      block.append(row.post.interval.until)
    },
    column("mode", "Hình thức", "Mode", about: .partyLife) { row, context, block in
      block.append(context.label(row.post.mode))
    },
    column("ratified", "Ngày chuẩn y", "Ratified", kind: .day, about: .partyLife) { row, context, block in
      block.append(context.ratified(row.post))
    },
    column("outside", "Chức vụ ngoài Đảng", "Posts outside the Party", kind: .stack, about: .partyLife, weight: 20) {
      row, context, block in
      block.append(lines: context.outsidePosts(of: row.member))
    },
  ]

  /// A term of office that runs on the day.
  struct CommitteeRow: Sendable {
    let organization: Organization
    let committee: Committee
    let seated: Int
  }

  /// `committees`: the bodies in office, with their term and seats.
  public static let committees = Listing(
    id: "committees", label: BilingualText(vi: "Danh sách cấp ủy", en: "Committees"),
    summary: BilingualText(
      vi: "Cấp ủy đương nhiệm theo tổ chức, nhiệm kỳ và số ủy viên", en: "The bodies in office, with term and seats"),
    columns: committeeColumns,
    defaultColumns: [
      "organization", "organization-name", "body", "term", "congress", "from", "until", "seats", "seated",
    ],
    sections: { context, request in
      context.sections(request) { organization in
        [
          ListingSection(
            records: context.snapshot.committees(of: organization.id).map { committee in
              CommitteeRow(
                organization: organization, committee: committee,
                seated: context.snapshot.seated(in: committee))
            })
        ]
      }
    })

  private static let committeeColumns: [ListingColumn<CommitteeRow>] = [
    column("organization", "Mã tổ chức", "Organisation") { row, _, block in block.append(row.organization.id.rawValue)
    },
    column("organization-name", "Tổ chức", "Organisation name", weight: 24) { row, context, block in
      block.append(row.organization.name.value(on: context.day))
    },
    column("body", "Cơ quan", "Body", weight: 14) { row, context, block in
      block.append(context.label(row.committee.body))
    },
    column("term", "Nhiệm kỳ", "Term") { row, _, block in block.append(row.committee.term) },
    column("congress", "Ngày đại hội", "Congress", kind: .day) { row, _, block in block.append(row.committee.congress)
    },
    column("from", "Từ ngày", "From", kind: .day) { row, _, block in block.append(row.committee.interval.from) },
    column("until", "Đến ngày", "Until", kind: .day) { row, _, block in block.append(row.committee.interval.until) },
    column("seats", "Số ủy viên", "Seats", kind: .integer) { row, _, block in block.append(row.committee.seats) },
    column("seated", "Hiện có", "Seated", kind: .integer) { row, _, block in block.append(row.seated) },
  ]
}

extension ListingContext {
  /// When a superior ratified a post, unless that lies ahead.
  func ratified(_ post: Post) -> Day? { post.ratified?.on.flatMap { $0 <= day ? $0 : nil } }

  /// What a member holds outside the Party, each post as it is written in the record, with its unit.
  func outsidePosts(of member: Member) -> [String] {
    snapshot.posts(of: member).compactMap { post in
      guard case .host(let host) = post.place else { return nil }
      return [title(of: post, on: day), registry.host(host)?.name].compactMap(\.self).joined(separator: ", ")
    }
  }
}
