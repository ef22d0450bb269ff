internal import PartyRegistry
internal import VietnameseText

/// A row about a member.
protocol MemberRecord: Sendable {
  /// The member as the day of the row shows him or her, in the membership that the row is about.
  var person: MemberOnDay { get }
}

extension MemberRecord {
  var member: Member { person.member }
}

/// A column of any record.
func lifeColumn<Record: Sendable>(
  _ id: String, _ vietnamese: String, _ english: String, kind: CellKind = .text, about concern: Concern = .person,
  weight: Int = 10, alignment: Column.Header.Alignment? = nil,
  write: @escaping @Sendable (Record, ListingContext, inout Block) -> Void
) -> ListingColumn<Record> {
  ListingColumn(
    header: .init(
      id: id, label: BilingualText(vi: vietnamese, en: english), kind: kind, privacy: .of(concern), weight: weight,
      alignment: alignment), write: write)
}

/// Who a row is about: the columns that every book has.
func personColumns<Record: MemberRecord>(of type: Record.Type) -> [ListingColumn<Record>] {
  [
    PersonColumn.id.inRows(), PersonColumn.name.inRows(weight: 24), PersonColumn.sex.inRows(),
    PersonColumn.born.inRows(weight: 13), PersonColumn.hometown.inRows(weight: 22),
    PersonColumn.card.inRows(weight: 12), PersonColumn.profile.inRows(weight: 12),
    PersonColumn.decided.inRows(id: "decided", weight: 13), PersonColumn.admitted.inRows(weight: 13),
    PersonColumn.official.inRows(weight: 13),
  ]
}

/// A column of counts, which are printed with a dash for none.
func countColumn<Record: Sendable>(
  _ id: String, _ vietnamese: String, _ english: String, weight: Int = 7, _ count: @escaping @Sendable (Record) -> Int?
) -> ListingColumn<Record> {
  var header = Column.Header(
    id: id, label: BilingualText(vi: vietnamese, en: english), kind: .integer, privacy: .of(.work), weight: weight,
    alignment: .trailing)
  header.showsZeroAsDash = true
  return ListingColumn(header: header) { row, _, block in block.append(count(row)) }
}

/// What a row rests on: the decision in one cell, and its parts each in its own.
///
/// - Parameters:
///   - concern: what the decision is about: it is as guarded as what it decides.
///   - weight: the share of the page that the one cell has.
///   - decision: the decision of a row.
func decisionColumns<Record: Sendable>(
  about concern: Concern, weight: Int = 20, of decision: @escaping @Sendable (Record) -> Document?
) -> [ListingColumn<Record>] {
  [
    lifeColumn("decision", "Căn cứ", "By", about: concern, weight: weight) { row, context, block in
      block.append(context.known(decision(row)).flatMap(context.citation))
    },
    lifeColumn("decision-number", "Số quyết định", "Decision", about: concern) { row, context, block in
      block.append(context.known(decision(row))?.number)
    },
    lifeColumn("decision-issuer", "Nơi ban hành", "Issuer", about: concern, weight: 16) { row, context, block in
      block.append(context.known(decision(row)).flatMap(context.issuer))
    },
    lifeColumn("decision-signed", "Ngày ký", "Signed", kind: .partialDate, about: concern) { row, context, block in
      block.append(context.known(decision(row))?.signed)
    },
  ]
}

extension ListingContext {
  var registry: Registry { snapshot.registry }

  /// A document unless it was signed after the day: what it recognised may be older.
  func known(_ document: Document?) -> Document? {
    document.flatMap { $0.signed.map { $0.earliest <= day } ?? true ? $0 : nil }
  }

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

  /// The grassroots organisation that an organisation is or stands in, on a day or its nearest one.
  func grassroots(of id: Organization.ID, on day: Day) -> Organization? {
    guard let organization = registry.organization(id) else { return nil }
    return registry.snapshot(on: within(organization.life, day)).grassroots(of: id)
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
    let form = request.isExtract ? nil : snapshot.document(request, of: listing)?.form
    let days =
      request.openedOn.map {
        context.text(
          vi: "từ ngày \(context.shown($0)) đến ngày \(context.shown(snapshot.day))",
          en: "from \($0) to \(snapshot.day)")
      } ?? context.text(vi: "có đến ngày \(context.shown(snapshot.day))", en: "as of \(snapshot.day)")
    let shape =
      form.map { context.text(vi: "Mẫu \($0)", en: "Form \($0)") } ?? (request.isExtract ? context.extract : nil)
    let parts = [shape, days].compactMap(\.self)
    head.subtitle = "(\(parts.joined(separator: "; ")))"
    return head
  }
}
