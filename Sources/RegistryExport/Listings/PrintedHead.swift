internal import PartyRegistry
internal import VietnameseText

extension DocumentHead {
  /// The head of a printed document, in the format and the words that hold on its date: the superior as its *đảng bộ*,
  /// the issuer as its committee, and who signs.
  ///
  /// - Parameter listing: the document that is printed unless the request names another; each listing is one by its id.
  static func printed(_ listing: String, _ snapshot: Snapshot, _ request: ListingRequest) -> DocumentHead {
    let context = ListingContext(snapshot: snapshot, language: request.language)
    let language = request.language
    let day = request.date ?? snapshot.day
    let rules = context.regulations.printing
    let format = rules.format(on: day)
    let document = rules.document(request.document ?? listing, on: day)
    var head = DocumentHead(title: document?.title[language] ?? "", language: language)
    head.banner = format.banner?[language]
    head.number = request.number.map { Template.fill(format.number[language], ["number": $0]) }
    let (year, month, dayOfMonth) = day.components
    head.date = Date(year: year, month: month, day: dayOfMonth)
    let strength = context.strength(of: request.organization)
    head.closing = (document?.closing ?? []).map { Template.fill($0[language], strength.values) }.filter { !$0.isEmpty }
    head.subtitle = document?.subtitle.map { subtitle in
      Template.fill(
        subtitle[language],
        [
          "day": context.shown(snapshot.day), "form": request.isExtract ? "" : document?.form ?? "",
          "extract": request.isExtract ? context.extract : "",
          "from": request.openedOn.map { context.shown($0) } ?? "",
        ])
    }
    head.page = PageDescription(document, format)
    head.continued = format.continued?[language]
    head.none = format.none?[language]
    if let carried = document?.carried {
      head.carried = Carried(foot: carried.foot[language], head: carried.head[language])
    }
    guard let id = request.organization, let organization = snapshot.registry.organization(id) else {
      head.place = request.place
      head.issuer = snapshot.registry.name.uppercased()
      head.contents = document.flatMap { Contents($0, language) }
      return head
    }
    if !snapshot.children(of: id).isEmpty {
      head.contents = document.flatMap { Contents($0, language) }
    }
    let path = snapshot.path(to: id)
    head.superior = path.dropLast().last?.name.value(on: snapshot.day).uppercased()
    head.issuer =
      (organization.committeeName.value(on: snapshot.day) ?? organization.name.value(on: snapshot.day)).uppercased()
    head.place = request.place ?? path.reversed().lazy.compactMap { $0.place.value(on: snapshot.day) }.first
    head.sign(organization, document?.signatures ?? .both, format, context, request)
    return head
  }

  /// Adds the blocks of signatures, the left one first, and the recipients.
  ///
  /// A cell that has no seal of its own has its papers confirmed by the committee above. The secretary signs, or a
  /// deputy, never for somebody else.
  private mutating func sign(
    _ organization: Organization, _ who: PrintedDocument.Signatures, _ format: DocumentFormat,
    _ context: ListingContext, _ request: ListingRequest
  ) {
    let kind = organization.kind.value(on: context.day)
    let body = request.onBehalf ?? (format.bodies[kind.rawValue] ?? format.body)[language]
    if !request.recipients.isEmpty {
      let filed = format.filed.map {
        Template.fill($0[language], ["body": body.prefix(1) + body.dropFirst().lowercased()])
      }
      recipients = Recipients(
        label: format.recipients?[language] ?? "",
        lines: request.recipients.map { "- \($0)" } + (filed.map { [$0] } ?? []))
    }
    func block(_ words: DocumentFormat.Block?) -> Signature? {
      words.map { Signature(authority: [$0.authority[language]], note: $0.note?[language]) }
    }
    let hasSeal = context.regulations.definition(of: kind)?.hasSeal ?? false
    if who == .both, let left = block(hasSeal ? format.drawnUp : format.confirmation) { signatures.append(left) }
    if who == .drawnUp, let own = block(format.drawnUp) { signatures.append(own) }
    if who == .meeting { signatures += [format.minutes, format.chair].compactMap(block) }
    guard who == .both || who == .head else { return }
    let signer = context.signer(of: organization, request)
    let authority = Template.fill(format.onBehalf[language], ["body": body])
    signatures.append(
      Signature(
        authority: authority.isEmpty ? [] : [authority],
        office: context.regulations.label(of: signer?.post.title ?? .secretary)[language].uppercased(),
        name: signer?.member.name.value(on: context.day).full))
  }

  /// The head of a listing for which no document is asked: what it is, whose, of which day, and nobody signs.
  static func listing(_ id: String, _ snapshot: Snapshot, _ request: ListingRequest) -> DocumentHead {
    var head = printed(id, snapshot, request)
    guard request.document == nil else { return head }
    head.isListing = true
    head.signatures = []
    head.recipients = nil
    return head
  }

  /// Says of which day it is where nothing else does.
  mutating func addDay(_ context: ListingContext, _ request: ListingRequest) {
    let format = context.regulations.printing.format(on: request.date ?? context.day)
    guard subtitle == nil, let words = format.subtitle?[request.language] else { return }
    subtitle = Template.fill(words, ["day": context.shown(context.day)])
  }

  /// Turns the page as the columns need where the document does not say how it is held.
  mutating func turn(
    for columns: [Column.Header], _ listing: String, _ context: ListingContext, _ request: ListingRequest
  ) {
    let day = request.date ?? context.day
    let format = context.regulations.printing.format(on: day)
    let wanted = context.regulations.printing.document(request.document ?? listing, on: day)?.orientation
    switch wanted {
    case .portrait: page.orientation = .portrait
    case .landscape: page.orientation = .landscape
    case nil: page.orientation = PageDescription.orientation(for: columns)
    }
    page.wideMargins = PageDescription.Margins(format.wideMargins)
    page.margins = page.orientation == .portrait ? PageDescription.Margins(format.margins) : page.wideMargins
  }
}

extension DocumentHead.Contents {
  fileprivate init?(_ document: PrintedDocument, _ language: Language) {
    guard let title = document.contents?[language] else { return nil }
    self.init(
      title: title, count: document.contentsCount?[language] ?? "", page: document.contentsPage?[language] ?? "")
  }
}

extension PageDescription.Margins {
  fileprivate init(_ margins: DocumentFormat.Margins) {
    self.init(top: margins.top, right: margins.right, bottom: margins.bottom, left: margins.left)
  }
}

extension PageDescription {
  fileprivate init(_ document: PrintedDocument?, _ format: DocumentFormat) {
    self.init()
    textSize = format.sizes.text
    look.bannerSize = format.sizes.banner
    look.organizationSize = format.sizes.organization
    look.numberSize = format.sizes.number
    look.dateSize = format.sizes.date
    look.titleSize = format.sizes.title
    look.subtitleSize = format.sizes.subtitle
    look.recipientsSize = format.sizes.recipients
    look.boldOffice = format.boldOffice
    look.underlinesRecipients = format.underlinesRecipients
    look.mark = format.mark
    numbering.place = format.pageNumbers.place == .top ? .top : .bottom
    numbering.first = format.pageNumbers.first
    numbering.hasTotal = format.pageNumbers.hasTotal
    numbering.size = format.pageNumbers.size
    repeatsTitle = format.repeatsTitle
    tableTextSize = format.sizes.table
    leastTableTextSize = min(format.sizes.table, format.sizes.leastTable)
    guard let document else { return }
    tableTextSize = document.textSize
    leastTableTextSize = min(document.textSize, document.leastTextSize)
    linesPerRow = document.linesPerRow
    leastRowHeight = document.rowHeight
    blankRows = document.blankRows
    rowLook = document.isZebra ? .zebra : .rules
    numbersColumns = document.numbersColumns
    startsPageForGroups = document.startsPageForGroups
  }
}

extension ListingContext {
  /// What a document says that follows a form and has not its columns.
  var extract: String { text(vi: "trích", en: "extract") }

  /// The strength of an organisation, or of the whole registry.
  func strength(of id: Organization.ID?) -> Strength {
    if let id { return snapshot.strength(of: id) }
    return snapshot.roots.reduce(into: Strength()) { $0 += snapshot.strength(of: $1.id) }
  }

  /// Who signs for an organisation: the one asked for, else the secretary, else a deputy.
  func signer(of organization: Organization, _ request: ListingRequest) -> Snapshot.PostHolder? {
    let holders = snapshot.posts(in: organization.id)
    if let wanted = request.signer { return holders.first { $0.member.id == wanted } }
    return holders.first { $0.post.title == .secretary }
      ?? holders.first { regulations.isOrImplies($0.post.title, .deputySecretary) }
  }
}

extension Strength {
  /// The parts by the names under which closing lines know them; none for guests where there are none, and none for
  /// members of unknown status.
  var values: [String: String] {
    [
      "total": "\(total)", "official": "\(official)", "probationary": "\(probationary)", "exempt": "\(exempt)",
      "suspended": "\(suspended)", "unconnected": "\(unconnected)", "women": "\(women)",
      "ethnic-minority": "\(ethnicMinority)", "religious": "\(religious)", "guests": guests == 0 ? "" : "\(guests)",
      "unknown": unknown == 0 ? "" : "\(unknown)",
    ]
  }
}

/// Texts of the editions with places to fill.
enum Template {
  /// Fills `{name}` with the value of that name. What stands in `[…]` is left out where one of its values is empty.
  static func fill(_ text: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
      result += rest[..<open]
      let close: Character = rest[open] == "[" ? "]" : "}"
      guard let end = rest[open...].firstIndex(of: close) else { break }
      let inner = String(rest[rest.index(after: open)..<end])
      if close == "}" {
        result += values[inner] ?? ""
      } else if !hasEmptyPlace(inner, values) {
        result += fill(inner, values)
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func hasEmptyPlace(_ text: String, _ values: [String: String]) -> Bool {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().contains { part in
      (values[String(part.prefix { $0 != "}" })] ?? "").isEmpty
    }
  }
}
