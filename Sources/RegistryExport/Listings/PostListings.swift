internal import PartyRegistry
internal import VietnameseText

extension Listing {
  /// A post that somebody holds on the day.
  struct PostRow: Sendable {
    let organization: Organization
    let holder: Snapshot.PostHolder
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
        return [ListingSection(records: holders.map { PostRow(organization: organization, holder: $0) })]
      }
    })

  private static func column<Record: Sendable>(
    _ id: String, _ vietnamese: String, _ english: String, kind: CellKind = .text, privacy: Privacy = .internal,
    weight: Int = 10, write: @escaping @Sendable (Record, ListingContext, inout Block) -> Void
  ) -> ListingColumn<Record> {
    ListingColumn(
      header: .init(
        id: id, label: BilingualText(vi: vietnamese, en: english), kind: kind, privacy: privacy, weight: weight),
      write: write)
  }

  private static let postColumns: [ListingColumn<PostRow>] = [
    column("organization", "Mã tổ chức", "Organisation") { row, _, block in block.append(row.organization.id.rawValue)
    },
    column("organization-name", "Tổ chức", "Organisation name", weight: 24) { row, context, block in
      block.append(row.organization.name.value(on: context.day))
    },
    column("title", "Chức vụ", "Post", weight: 14) { row, context, block in
      let kind = row.organization.kind.value(on: context.day)
      block.append(context.regulations.label(of: row.holder.post.title, in: kind)[context.language])
    },
    column("id", "Mã đảng viên", "Member") { row, _, block in block.append(row.holder.member.id.rawValue) },
    column("name", "Họ và tên", "Name", privacy: .personal, weight: 18) { row, context, block in
      block.append(row.holder.member.name.value(on: context.day).full)
    },
    column("from", "Từ ngày", "From", kind: .day) { row, _, block in block.append(row.holder.post.interval.from) },
    column("until", "Đến ngày", "Until", kind: .day) { row, _, block in block.append(row.holder.post.interval.until) },
    column("mode", "Hình thức", "Mode") { row, context, block in block.append(context.label(row.holder.post.mode)) },
    column("ratified", "Ngày chuẩn y", "Ratified", kind: .day) { row, _, block in
      block.append(row.holder.post.ratified?.on)
    },
    column("outside", "Chức vụ ngoài Đảng", "Posts outside the Party", kind: .stack, weight: 20) {
      row, context, block in
      block.append(
        lines: context.snapshot.posts(of: row.holder.member).compactMap { post in
          guard case .host(let host) = post.place, let title = context.label(post.title) else { return nil }
          return [title, context.snapshot.registry.host(host)?.name].compactMap(\.self).joined(separator: ", ")
        })
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
