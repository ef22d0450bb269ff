internal import PartyRegistry
internal import VietnameseText

/// A row about a member.
protocol MemberRecord: Sendable {
  var member: Member { get }
  /// The day of the row, by which the member's name and membership are looked up.
  var day: Day { get }
}

/// A column of any record.
func lifeColumn<Record: Sendable>(
  _ id: String, _ vietnamese: String, _ english: String, kind: CellKind = .text, privacy: Privacy = .personal,
  weight: Int = 10, alignment: Column.Header.Alignment? = nil,
  write: @escaping @Sendable (Record, ListingContext, inout Block) -> Void
) -> ListingColumn<Record> {
  ListingColumn(
    header: .init(
      id: id, label: BilingualText(vi: vietnamese, en: english), kind: kind, privacy: privacy, weight: weight,
      alignment: alignment), write: write)
}

/// Who a row is about: the columns that every book has.
func personColumns<Record: MemberRecord>(of type: Record.Type) -> [ListingColumn<Record>] {
  [
    lifeColumn("id", "Mã", "Id", privacy: .internal) { row, _, block in block.append(row.member.id.rawValue) },
    lifeColumn("name", "Họ và tên", "Name", weight: 24) { row, _, block in
      block.append(row.member.name.value(on: row.day).full)
    },
    lifeColumn("sex", "Giới tính", "Sex", weight: 6) { row, context, block in
      switch row.member.sex {
      case .female: block.append(context.text(vi: "nữ", en: "female"))
      case .male: block.append(context.text(vi: "nam", en: "male"))
      case nil: block.appendEmpty()
      }
    },
    lifeColumn("born", "Ngày sinh", "Born", kind: .partialDate, weight: 13) { row, _, block in
      block.append(row.member.born)
    },
    lifeColumn("hometown", "Quê quán", "Hometown", weight: 22) { row, _, block in block.append(row.member.hometown) },
    lifeColumn("card", "Số thẻ", "Card", weight: 12) { row, _, block in block.append(row.member.cards.last?.number) },
    lifeColumn("profile", "Số lý lịch", "File number", weight: 12) { row, _, block in block.append(row.member.profile)
    },
    lifeColumn("decided", "Ngày quyết định kết nạp", "Decided", kind: .partialDate, weight: 13) { row, _, block in
      block.append(row.member.membership(on: row.day)?.admission?.decision?.signed)
    },
    lifeColumn("admitted", "Ngày kết nạp", "Admitted", kind: .partialDate, weight: 13) { row, _, block in
      block.append(row.member.membership(on: row.day)?.admission?.ceremony)
    },
    lifeColumn("official", "Ngày chính thức", "Official", kind: .partialDate, weight: 13) { row, _, block in
      let official = row.member.membership(on: row.day)?.official?.on
      block.append(official.flatMap { $0.earliest <= row.day ? $0 : nil })
    },
  ]
}

/// What a row rests on: the decision in one cell, and its parts each in its own.
func decisionColumns<Record: Sendable>(
  weight: Int = 20, of decision: @escaping @Sendable (Record) -> Document?
) -> [ListingColumn<Record>] {
  [
    lifeColumn("decision", "Căn cứ", "By", privacy: .internal, weight: weight) { row, context, block in
      block.append(decision(row).flatMap(context.citation))
    },
    lifeColumn("decision-number", "Số quyết định", "Decision", privacy: .internal) { row, _, block in
      block.append(decision(row)?.number)
    },
    lifeColumn("decision-issuer", "Nơi ban hành", "Issuer", privacy: .internal, weight: 16) { row, context, block in
      block.append(decision(row).flatMap(context.issuer))
    },
    lifeColumn("decision-signed", "Ngày ký", "Signed", kind: .partialDate, privacy: .internal) { row, _, block in
      block.append(decision(row)?.signed)
    },
  ]
}

extension ListingContext {
  var registry: Registry { snapshot.registry }

  /// The name of who issued a document: that of the committee where it is an organisation of the registry.
  func issuer(of document: Document) -> String? {
    guard let issuer = document.issuer else { return nil }
    guard let id = Organization.ID(issuer), let organization = registry.organization(id) else { return issuer }
    let signed = within(organization.life, document.signed?.latest ?? day)
    return organization.committeeName.value(on: signed) ?? organization.name.value(on: signed)
  }

  /// A document as it is cited: number, day of signing, issuer.
  func citation(of document: Document) -> String? {
    let signed = document.signed.map {
      (document.number == nil ? text(vi: "quyết định ", en: "decision ") : "") + text(vi: "ngày ", en: "of ")
        + shown($0)
    }
    let head = [document.number, signed].compactMap(\.self).joined(separator: " ")
    let parts = [head.isEmpty ? nil : head, issuer(of: document)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A day in running text: in Vietnamese as `03/02/2019` and `25/4/2019`, days below 10 and the months 1 and 2 with a
  /// zero, as the rules for Party documents want it; in English as `2019-02-03`.
  func shown(_ day: Day) -> String { shown(PartialDate(day)) }

  /// A date in running text, as far as it is known.
  func shown(_ date: PartialDate) -> String {
    guard language == .vietnamese else { return date.description }
    let month = date.month.map { $0 < 3 ? "0\($0)" : "\($0)" }
    guard let month else { return "\(date.year)" }
    guard let day = date.day?.components.day else { return "\(month)/\(date.year)" }
    return "\(day < 10 ? "0" : "")\(day)/\(month)/\(date.year)"
  }

  /// A day held within a life.
  func within(_ life: Interval, _ day: Day) -> Day { max(life.from, min(day, life.end.adding(days: -1))) }

  /// What an organisation is called on a day, or was on its nearest one.
  func name(of id: Organization.ID, on day: Day) -> String {
    guard let organization = registry.organization(id) else { return id.rawValue }
    return organization.name.value(on: within(organization.life, day))
  }

  /// A cell with the organisation above it, as they were called on a day.
  func place(of id: Organization.ID, on day: Day) -> String {
    guard let organization = registry.organization(id) else { return id.rawValue }
    let near = within(organization.life, day)
    let parent = organization.parent.value(on: near).map { name(of: $0, on: near) }
    return [organization.name.value(on: near), parent].compactMap(\.self).joined(separator: ", ")
  }

  /// Whether a cell stands in the organisation asked for on a day, or did on its nearest one.
  func isAsked(_ id: Organization.ID, _ request: ListingRequest, on day: Day) -> Bool {
    guard let wanted = request.organization else { return true }
    guard let organization = registry.organization(id) else { return false }
    return registry.snapshot(on: within(organization.life, day)).path(to: id).contains { $0.id == wanted }
  }

  /// The home of a member on the day before one, such as that of leaving.
  func home(of member: Member, before day: Day) -> Organization.ID? {
    registry.snapshot(on: day.adding(days: -1)).home(of: member)?.cell
  }
}

extension DocumentHead {
  /// The head of a book: form and days under the title, unless the document says otherwise.
  static func book(_ listing: String, _ snapshot: Snapshot, _ request: ListingRequest) -> DocumentHead {
    let context = ListingContext(snapshot: snapshot, language: request.language)
    var head = DocumentHead.printed(listing, snapshot, request)
    guard head.subtitle == nil else { return head }
    let form = context.regulations.members.form(of: listing, on: request.date ?? snapshot.day)
    let days =
      request.openedOn.map {
        context.text(
          vi: "từ ngày \(context.shown($0)) đến ngày \(context.shown(snapshot.day))",
          en: "from \($0) to \(snapshot.day)")
      } ?? context.text(vi: "có đến ngày \(context.shown(snapshot.day))", en: "as of \(snapshot.day)")
    let parts = [form.map { context.text(vi: "Mẫu \($0)", en: "Form \($0)") }, days].compactMap(\.self)
    head.subtitle = "(\(parts.joined(separator: "; ")))"
    return head
  }
}
