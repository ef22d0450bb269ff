internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

extension PrintingRules {
  /// The keys of an edition under which these rules stand.
  static let keys = ["document-formats", "documents"]

  /// Takes one rule of a list; `false` where the key is none of these rules'.
  mutating func take(_ key: String, _ node: Record.Node, _ decoding: inout Decoding) -> Bool {
    switch key {
    case "document-formats":
      formats.append(decoding.dated(node, from: DocumentFormat(), DocumentFormat.fields))
    case "documents":
      documents.append(decoding.dated(node, from: PrintedDocument(), PrintedDocument.fields))
    default: return false
    }
    return true
  }
}

extension Decoding {
  /// A rule with the keys `from` and `source` that every one has, and its own.
  fileprivate mutating func dated<Rule>(
    _ node: Record.Node, from empty: Rule, _ fields: [Field<PrintingRules.Dated<Rule>>]
  ) -> PrintingRules.Dated<Rule> {
    var rule = PrintingRules.Dated(from: .first, rule: empty)
    let common: [Field<PrintingRules.Dated<Rule>>] = [
      Field("from", required: true) { if let day = $1.day($2) { $0.from = day } },
      Field("source") { target, decoding, node in
        var source = PrintingRules.Source(document: "")
        decoding.mapping(node, into: &source, PrintingRules.Source.fields, of: "rule-source")
        target.source = source
      },
    ]
    mapping(node, into: &rule, common + fields, of: "rule")
    return rule
  }

  /// A text in both languages.
  fileprivate mutating func bilingual(_ node: Record.Node) -> BilingualText {
    var text = BilingualText(vi: "", en: "")
    mapping(
      node, into: &text,
      [
        Field("vi", required: true) { $0.vietnamese = $1.text($2) ?? "" },
        Field("en", required: true) { $0.english = $1.text($2) ?? "" },
      ], of: "label")
    return text
  }
}

extension PrintingRules.Source {
  fileprivate static let fields: [Field<PrintingRules.Source>] = [
    Field("document", required: true) { $0.document = $1.text($2) ?? "" },
    Field("article") { $0.article = $1.text($2) },
    Field("mark") { $0.mark = $1.choice($2, of: "mark", Mark.self) },
  ]
}

extension DocumentFormat {
  fileprivate static let fields: [Field<PrintingRules.Dated<DocumentFormat>>] = [
    Field("label") { $0.rule.label = $1.bilingual($2) },
    Field("banner") { $0.rule.banner = $1.bilingual($2) },
    Field("number") { $0.rule.number = $1.bilingual($2) },
    Field("on-behalf") { $0.rule.onBehalf = $1.bilingual($2) },
    Field("body") { $0.rule.body = $1.bilingual($2) },
    Field("bodies") { target, decoding, node in
      guard decoding.record.kind(node) == .mapping else { return decoding.wrongType(node, expected: .mapping) }
      var position = decoding.record.firstChild(node)
      while let key = position, let value = decoding.record.next(key) {
        position = decoding.record.next(value)
        target.rule.bodies[decoding.record.string(key)] = decoding.bilingual(value)
      }
    },
    Field("confirmation") { $0.rule.confirmation = Block.read($2, &$1) },
    Field("drawn-up") { $0.rule.drawnUp = Block.read($2, &$1) },
    Field("minutes") { $0.rule.minutes = Block.read($2, &$1) },
    Field("chair") { $0.rule.chair = Block.read($2, &$1) },
    Field("recipients") { $0.rule.recipients = $1.bilingual($2) },
    Field("filed") { $0.rule.filed = $1.bilingual($2) },
    Field("sizes") { $1.mapping($2, into: &$0.rule.sizes, Sizes.fields, of: "sizes") },
    Field("margins") { $1.mapping($2, into: &$0.rule.margins, Margins.fields, of: "margins") },
    Field("wide-margins") { $1.mapping($2, into: &$0.rule.wideMargins, Margins.fields, of: "margins") },
    Field("bold-office") { $0.rule.boldOffice = $1.boolean($2) ?? true },
    Field("underlined-recipients") { $0.rule.underlinesRecipients = $1.boolean($2) ?? false },
    Field("mark") { $0.rule.mark = $1.text($2) },
    Field("subtitle") { $0.rule.subtitle = $1.bilingual($2) },
    Field("continued") { $0.rule.continued = $1.bilingual($2) },
    Field("none") { $0.rule.none = $1.bilingual($2) },
    Field("page-numbers") { $1.mapping($2, into: &$0.rule.pageNumbers, PageNumbers.fields, of: "page-numbers") },
    Field("repeated-title") { $0.rule.repeatsTitle = $1.boolean($2) ?? false },
  ]
}

extension DocumentFormat.Block {
  fileprivate static func read(_ node: Record.Node, _ decoding: inout Decoding) -> DocumentFormat.Block {
    var block = DocumentFormat.Block()
    decoding.mapping(
      node, into: &block,
      [
        Field("authority", required: true) { $0.authority = $1.bilingual($2) },
        Field("note") { $0.note = $1.bilingual($2) },
      ], of: "signature")
    return block
  }
}

extension DocumentFormat.PageNumbers {
  fileprivate static let fields: [Field<DocumentFormat.PageNumbers>] = [
    Field("place") { $0.place = $1.choice($2, of: "page-numbers") ?? $0.place },
    Field("first") { $0.first = $1.integer($2, in: Bounds.some) ?? $0.first },
    Field("total") { $0.hasTotal = $1.boolean($2) ?? $0.hasTotal },
    Field("size") { $0.size = $1.integer($2, in: Bounds.textSizes) ?? $0.size },
  ]
}

extension DocumentFormat.Sizes {
  fileprivate static let fields: [Field<DocumentFormat.Sizes>] = [
    Field("banner") { $0.banner = $1.integer($2, in: Bounds.textSizes) ?? $0.banner },
    Field("organization") { $0.organization = $1.integer($2, in: Bounds.textSizes) ?? $0.organization },
    Field("number") { $0.number = $1.integer($2, in: Bounds.textSizes) ?? $0.number },
    Field("date") { $0.date = $1.integer($2, in: Bounds.textSizes) ?? $0.date },
    Field("title") { $0.title = $1.integer($2, in: Bounds.textSizes) ?? $0.title },
    Field("subtitle") { $0.subtitle = $1.integer($2, in: Bounds.textSizes) ?? $0.subtitle },
    Field("text") { $0.text = $1.integer($2, in: Bounds.textSizes) ?? $0.text },
    Field("recipients") { $0.recipients = $1.integer($2, in: Bounds.textSizes) ?? $0.recipients },
    Field("table") { $0.table = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.table },
    Field("least-table") { $0.leastTable = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.leastTable },
  ]
}

extension DocumentFormat.Margins {
  fileprivate static let fields: [Field<DocumentFormat.Margins>] = [
    Field("top") { $0.top = $1.integer($2, in: Bounds.margins) ?? $0.top },
    Field("right") { $0.right = $1.integer($2, in: Bounds.margins) ?? $0.right },
    Field("bottom") { $0.bottom = $1.integer($2, in: Bounds.margins) ?? $0.bottom },
    Field("left") { $0.left = $1.integer($2, in: Bounds.margins) ?? $0.left },
  ]
}

extension PrintedDocument {
  fileprivate static let fields: [Field<PrintingRules.Dated<PrintedDocument>>] = [
    Field("id", required: true) { target, decoding, node in
      target.rule.id = (decoding.identifier(node) as Organization.ID).rawValue
      decoding.subject = target.rule.id
    },
    Field("label", required: true) { $0.rule.label = $1.bilingual($2) },
    Field("listing", required: true) { $0.rule.listing = $1.text($2) ?? "" },
    Field("form") { $0.rule.form = $1.text($2) },
    Field("form-columns") { $0.rule.formColumns = $1.texts($2) },
    Field("title", required: true) { $0.rule.title = $1.bilingual($2) },
    Field("subtitle") { $0.rule.subtitle = $1.bilingual($2) },
    Field("closing") { target, decoding, node in
      decoding.list(node) { decoding, element in target.rule.closing.append(decoding.bilingual(element)) }
    },
    Field("columns") { $0.rule.columns = $1.texts($2) },
    Field("one-line-columns") { $0.rule.oneLineColumns = $1.texts($2) },
    Field("orientation") { $0.rule.orientation = $1.choice($2, of: "orientation") },
    Field("text-size") { $0.rule.textSize = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.rule.textSize },
    Field("least-text-size") {
      $0.rule.leastTextSize = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.rule.leastTextSize
    },
    Field("lines-per-row") { $0.rule.linesPerRow = $1.integer($2, in: Bounds.linesPerRow) ?? 0 },
    Field("row-height") { $0.rule.rowHeight = $1.integer($2, in: Bounds.rowHeights) ?? 0 },
    Field("blank-rows") { $0.rule.blankRows = $1.integer($2, in: Bounds.blankRows) ?? 0 },
    Field("zebra") { $0.rule.isZebra = $1.boolean($2) ?? false },
    Field("numbered-columns") { $0.rule.numbersColumns = $1.boolean($2) ?? true },
    Field("page-for-each-group") { $0.rule.startsPageForGroups = $1.boolean($2) ?? false },
    Field("contents") { target, decoding, node in
      decoding.mapping(
        node, into: &target.rule,
        [
          Field("title", required: true) { $0.contents = $1.bilingual($2) },
          Field("count") { $0.contentsCount = $1.bilingual($2) },
          Field("page") { $0.contentsPage = $1.bilingual($2) },
        ], of: "contents")
    },
    Field("carried") { target, decoding, node in
      var words = (foot: BilingualText(vi: "", en: ""), head: BilingualText(vi: "", en: ""))
      decoding.mapping(
        node, into: &words,
        [
          Field("foot", required: true) { $0.foot = $1.bilingual($2) },
          Field("head", required: true) { $0.head = $1.bilingual($2) },
        ], of: "carried")
      target.rule.carried = words
    },
    Field("signatures") { $0.rule.signatures = $1.choice($2, of: "signatures") ?? .both },
  ]
}
