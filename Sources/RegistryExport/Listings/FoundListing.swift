internal import PartyRegistry
public import RegistrySearch
internal import VietnameseText

/// One hit, with its number.
struct FoundRow: Sendable {
  let hit: SearchAnswer.Hit
  let number: Int

  var subject: SearchAnswer.Subject { hit.subject }
}

extension SearchField {
  /// How freely it may be passed on what somebody is found by: as a column of it may.
  public var privacy: Privacy { .of(concern) }

  private var concern: Concern {
    switch self {
    case .name, .formerName: .name
    case .birthName, .otherName, .card, .profile, .birthYear, .hometown: .person
    case .organizationName, .formerOrganizationName, .committeeName, .organizationID, .locality: .organization
    case .citizenNumber, .formerCitizenNumber: .citizenNumber
    case .memberID, .caseID: .recordID
    }
  }
}

extension SearchQuery {
  /// The same query, answered by nothing that is guarded more than `most`: nobody is found by a number that the reader
  /// of the answer may not see.
  public func limited(to most: Privacy) -> SearchQuery {
    var limited = self
    limited.fields = fields.filter { $0.privacy <= most }
    return limited
  }
}

extension SearchAnswer {
  /// The class of the words that were searched for: that of the most guarded thing that they have found, and never less
  /// than what they look like, so that a document does not hand on what somebody typed.
  public var wordsPrivacy: Privacy {
    // Nine digits and more are a citizen number, found or not: what is hidden must not tell that it was found.
    let digits = query.words.utf8.count { $0 >= 0x30 && $0 <= 0x39 }
    if digits >= 9 { return .of(.citizenNumber) }
    let isOfOrganizations = !hits.isEmpty && hits.allSatisfy(\.isOfOrganization)
    return max(.of(isOfOrganizations ? .organization : .person), hits.map(\.privacy).max() ?? .public)
  }

  /// The class of what is told of a person, where one is among the hits; else nothing says anything about persons.
  fileprivate func privacy(about concern: Concern) -> Privacy {
    .of(hits.allSatisfy(\.isOfOrganization) ? .organization : concern)
  }
}

extension SearchAnswer.Hit {
  fileprivate var privacy: Privacy { fields.map(\.privacy).max() ?? .public }
  fileprivate var isOfOrganization: Bool { subject.kind == .organization }
}

extension Listing {
  /// What a search has found, as a list of its own: each hit with why it was found, its cell and where it stands on the
  /// day.
  ///
  /// The day of the snapshot is to be the one of the answer. Columns are guarded as what they show is: an answer with no
  /// person in it says nothing about persons.
  public static func found(_ answer: SearchAnswer) -> Listing {
    let rows = answer.hits.enumerated().map { FoundRow(hit: $1, number: $0 + 1) }
    return Listing(
      id: "found", label: BilingualText(vi: "Kết quả tìm kiếm", en: "Found"),
      summary: BilingualText(
        vi: "Những gì tìm thấy theo các từ đã cho, khớp nhất đứng trước",
        en: "What was found by some words, the nearest first"),
      columns: columns(of: answer),
      defaultColumns: ["kind", "id", "name", "match", "cell", "cell-name", "born", "status"],
      document: { snapshot, request in .found(answer, snapshot, request) },
      sections: { _, _ in ListingSections(count: 1) { _ in [ListingSection(records: rows)] } })
  }

  private static func columns(of answer: SearchAnswer) -> [ListingColumn<FoundRow>] {
    let match = answer.hits.map(\.privacy).max() ?? .public
    func about(_ concern: Concern) -> Privacy { answer.privacy(about: concern) }
    return [
      column("number", "TT", "No.", .of(.nothing), kind: .integer, weight: 6) { row, _, block in
        block.append(row.number)
      },
      column("kind", "Loại", "Kind", .of(.nothing), weight: 10) { row, context, block in
        block.append(context.label(row.subject.kind))
      },
      column("id", "Mã", "Id", about(.recordID), weight: 14) { row, _, block in block.append(row.subject.id) },
      column("name", "Họ và tên, tên tổ chức", "Name", about(.name), weight: 28) { row, context, block in
        block.append(context.name(of: row.subject))
      },
      column("match", "Khớp với", "Found by", match, weight: 18) { row, context, block in
        block.append(context.reason(for: row.hit))
      },
      column("matching-name", "Tên khớp", "Name found", max(about(.name), match), weight: 24) { row, _, block in
        block.append(row.hit.matchingName)
      },
      column("cell", "Mã chi bộ, cấp trên", "Cell or parent", about(.place), weight: 16) { row, context, block in
        block.append(context.cell(of: row.subject)?.rawValue)
      },
      column("cell-name", "Chi bộ, cấp trên", "Name of it", about(.place), weight: 26) { row, context, block in
        block.append(context.cell(of: row.subject).map { context.name(of: $0, on: context.day) })
      },
      column("born", "Năm sinh", "Born", about(.person), kind: .integer, weight: 8) { row, _, block in
        block.append(row.subject.born?.year)
      },
      column("status", "Tình trạng", "Status", about(.partyLife), weight: 18) { row, context, block in
        block.append(context.status(of: row.subject))
      },
      column("manner", "Lý do không còn", "Gone by", about(.departure), weight: 16) { row, context, block in
        block.append(context.manner(of: row.subject))
      },
    ]
  }

  private static func column(
    _ id: String, _ vietnamese: String, _ english: String, _ privacy: Privacy, kind: CellKind = .text, weight: Int,
    write: @escaping @Sendable (FoundRow, ListingContext, inout Block) -> Void
  ) -> ListingColumn<FoundRow> {
    ListingColumn(
      header: .init(
        id: id, label: BilingualText(vi: vietnamese, en: english), kind: kind, privacy: privacy, weight: weight),
      write: write)
  }
}

extension SearchAnswer.Subject {
  /// The date of birth of a person.
  fileprivate var born: PartialDate? {
    switch self {
    case .member(let member): member.born
    case .organization: nil
    case .case(let admission): admission.person.born
    }
  }
}

extension ListingContext {
  fileprivate func label(_ kind: SearchKind) -> String {
    switch kind {
    case .member: text(vi: "đảng viên", en: "member")
    case .organization: text(vi: "tổ chức", en: "organisation")
    case .case: text(vi: "hồ sơ", en: "case")
    }
  }

  /// What a record is called on the day, or was or will be on the nearest one.
  fileprivate func name(of subject: SearchAnswer.Subject) -> String {
    switch subject {
    case .member(let member): snapshot.view(of: member).name.full
    case .organization(let organization): name(of: organization.id, on: day)
    case .case(let admission): admission.person.name.full
    }
  }

  /// Why something was found.
  fileprivate func reason(for hit: SearchAnswer.Hit) -> String {
    let fields = hit.fields.map { $0.label[language] }.joined(separator: ", ")
    guard hit.isNear else { return fields }
    return text(vi: "gần giống ", en: "nearly ") + fields
  }

  /// The cell of a person, the organisation above another one.
  fileprivate func cell(of subject: SearchAnswer.Subject) -> Organization.ID? {
    switch subject {
    case .member(let member): snapshot.home(of: member)?.cell
    case .organization(let organization): organization.parent.value(on: within(organization.life, day))
    case .case(let admission): hasBegun(admission) ? registry.admissions.progress(of: admission, on: day).cell : nil
    }
  }

  private func hasBegun(_ admission: AdmissionCase) -> Bool { admission.steps.first.map { $0.on <= day } ?? true }

  /// Where a record stands on the day.
  fileprivate func status(of subject: SearchAnswer.Subject) -> String {
    switch subject {
    case .member(let member): return status(of: member)
    case .organization(let organization):
      if organization.life.contains(day) { return text(vi: "đang hoạt động", en: "active") }
      return day < organization.life.from ? text(vi: "chưa thành lập", en: "not yet founded") : gone
    case .case(let admission):
      guard hasBegun(admission) else { return text(vi: "chưa bắt đầu", en: "not yet begun") }
      return state(registry.admissions.progress(of: admission, on: day).state)
    }
  }

  /// That somebody is no longer listed and not why, which is guarded more.
  private var gone: String { text(vi: "không còn", en: "no longer listed") }

  private func status(of member: Member) -> String {
    let person = snapshot.view(of: member)
    guard snapshot.home(of: member) != nil, person.departure == nil else {
      let hasBeen = person.departure != nil || member.homes.contains { $0.interval.from <= day }
      return hasBeen ? gone : text(vi: "chưa có tên", en: "not yet listed")
    }
    let standing = person.standing(by: regulations)
    let words = [label(person.status), standing == .active ? nil : label(standing)]
    return words.compactMap(\.self).joined(separator: ", ")
  }

  /// How a person left the Party or the registry, or an organisation came to its end.
  fileprivate func manner(of subject: SearchAnswer.Subject) -> String? {
    switch subject {
    case .member(let member): label(snapshot.view(of: member).departure?.manner)
    case .organization(let organization):
      organization.closing.flatMap { $0.from <= day ? label($0.manner) : nil }
    case .case: nil
    }
  }
}

extension DocumentHead {
  /// How many characters of what was searched for a head shows.
  private static let mostShown = 100

  /// The head of an answer: what was searched for, as of which day, and how much there is of it.
  fileprivate static func found(
    _ answer: SearchAnswer, _ snapshot: Snapshot, _ request: ListingRequest
  ) -> DocumentHead {
    let context = ListingContext(snapshot: snapshot, language: request.language)
    var head = DocumentHead.listing("found", snapshot, request)
    let asOf = context.text(vi: " (có đến ngày ", en: " (as of ") + context.shown(snapshot.day) + ")"
    head.guardedSubtitle =
      GuardedText(context.text(vi: "Tìm: ", en: "Searched for: "))
      + GuardedText(shown(answer.query.words), answer.wordsPrivacy) + GuardedText(asOf)
    if answer.count > 0 { head.closing = [context.total(of: answer)] }
    return head
  }

  /// Words as a line can show them: on one line, without what cannot be seen, and not too many.
  private static func shown(_ words: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        line.append(" ")
      default: line.append(scalar)
      }
      if line.count == mostShown {
        line.append("…")
        break
      }
    }
    return String(line).split(separator: " ").joined(separator: " ")
  }
}

extension ListingContext {
  fileprivate func total(of answer: SearchAnswer) -> String {
    let near = answer.nearCount
    let rest = answer.count - answer.hits.count
    var parts = [text(vi: "Tìm thấy \(answer.count)", en: "\(answer.count) found")]
    if near > 0 { parts.append(text(vi: "trong đó \(near) gần giống", en: "\(near) of them nearly")) }
    if rest > 0 { parts.append(text(vi: "\(rest) không ghi ở đây", en: "\(rest) not listed here")) }
    return parts.joined(separator: ", ") + "."
  }
}
