public import PartyRegistry
internal import VietnameseText

/// A member as a cell lists it on a day.
public struct MemberRow: MemberRecord {
  /// The member as the day shows him or her: what a listing says of a person is taken from here.
  public let person: MemberOnDay
  /// The cell that lists the member.
  public let cell: Organization
  /// The number of the row in its cell, from 1.
  public let number: Int
  /// Whether the member is a guest there.
  public let isGuest: Bool

  /// The whole record of the member, with what lies after the day.
  public var member: Member { person.member }
}

extension ListingContext {
  /// A number of rows, counted from 1.
  func rows(_ members: [Member], in cell: Organization, areGuests: Bool = false) -> [MemberRow] {
    members.enumerated().map {
      MemberRow(person: snapshot.view(of: $1), cell: cell, number: $0 + 1, isGuest: areGuests)
    }
  }

  /// Official, on probation, or not known.
  func label(_ status: MembershipStatus) -> String {
    switch status {
    case .official: text(vi: "chính thức", en: "official")
    case .probationary: text(vi: "dự bị", en: "probationary")
    case .unknown: text(vi: "chưa rõ", en: "not known")
    }
  }

  /// What a member learned, from general education to languages.
  func education(_ person: MemberOnDay) -> [String?] {
    let education = person.education
    let theory = education.politicalTheory.map { text(vi: "LLCT: ", en: "Theory: ") + (label($0) ?? "") }
    return [education.general, theory, education.professional, person.languages]
  }

  /// The name of the highest post in the Party, else of the highest outside it.
  func post(_ member: Member, in cell: Organization) -> String? {
    let posts = snapshot.posts(of: member).filter { regulations.definition(of: $0.title)?.isPartyPost ?? true }
    let own = posts.first { $0.place == .organization(cell.id) }
    guard let post = own ?? posts.first, case .organization(let id) = post.place else { return nil }
    let title = own == nil ? title(of: post, in: id, asSeenFrom: cell.id) : title(of: post, in: id)
    guard let first = title.first else { return nil }
    return first.uppercased() + title.dropFirst()
  }

  private func title(of post: Post, in id: Organization.ID) -> String {
    regulations.label(of: post.title, in: snapshot.registry.organization(id)?.kind.value(on: day))[language]
  }

  /// A post in an organisation that is another one: *bí thư Chi bộ thôn Bình*.
  ///
  /// Of those above a cell, the title of its kind says enough where there is one: *bí thư đảng ủy*, *đảng ủy viên*.
  private func title(of post: Post, in id: Organization.ID, asSeenFrom cell: Organization.ID) -> String {
    let kind = snapshot.registry.organization(id)?.kind.value(on: day).rawValue ?? ""
    if regulations.definition(of: post.title)?.labelsByKind[kind] != nil,
      snapshot.path(to: cell).contains(where: { $0.id == id })
    {
      return title(of: post, in: id)
    }
    return [regulations.label(of: post.title)[language], name(id)].compactMap(\.self).joined(separator: " ")
  }

  /// What a roster has to say besides: probation, standing, temporary activity, a birth date of unknown sex.
  func note(_ row: MemberRow) -> String? {
    var notes: [String] = []
    switch row.person.status {
    case .official: break
    case .probationary: notes.append(text(vi: "Dự bị", en: "Probationary"))
    case .unknown: notes.append(text(vi: "Chưa rõ ngày kết nạp", en: "Admission not known"))
    }
    let standing = row.person.standing(by: regulations)
    if standing != .active, let label = label(standing) { notes.append(label) }
    if row.isGuest {
      if let home = row.person.home?.cell, let name = name(home) { notes.append(text(vi: "Thuộc ", en: "Of ") + name) }
    } else if let host = snapshot.temporaryActivity(of: row.member)?.cell, let name = name(host) {
      notes.append(text(vi: "Sinh hoạt tạm thời tại ", en: "For a time in ") + name)
    }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}

/// A column of members.
func memberColumn(
  _ id: String, _ vietnamese: String, _ english: String, kind: CellKind = .text, about concern: Concern = .person,
  weight: Int = 10, band: BilingualText? = nil, alignment: Column.Header.Alignment? = nil, hasBox: Bool = false,
  isMaskedByDefault: Bool = false,
  write: @escaping @Sendable (MemberRow, ListingContext, inout Block) -> Void
) -> ListingColumn<MemberRow> {
  var header = Column.Header(
    id: id, label: BilingualText(vi: vietnamese, en: english), band: band, kind: kind, privacy: .of(concern),
    weight: weight, alignment: alignment, isMaskedByDefault: isMaskedByDefault)
  header.hasBox = hasBox
  return ListingColumn(header: header, write: write)
}
