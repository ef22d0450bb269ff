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
    _ node: Record.Node, from empty: Rule, _ fields: FieldList<PrintingRules.Dated<Rule>>
  ) -> PrintingRules.Dated<Rule> {
    var rule = PrintingRules.Dated(from: .first, rule: empty)
    let common: FieldList<PrintingRules.Dated<Rule>> = [
      Field("from", "từ ngày", required: true) { if let day = $1.day($2) { $0.from = day } },
      Field("source", "nguồn") { target, decoding, node in
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
        Field("vi", "tiếng Việt", required: true) { $0.vietnamese = $1.text($2) ?? "" },
        Field("en", "tiếng Anh", required: true) { $0.english = $1.text($2) ?? "" },
      ], of: "label")
    return text
  }
}

extension PrintingRules.Source {
  fileprivate static let fields: FieldList<PrintingRules.Source> = [
    Field("document", "văn bản", required: true) { $0.document = $1.text($2) ?? "" },
    Field("article", "điều, điểm") { $0.article = $1.text($2) },
    Field("mark", "dấu") { $0.mark = $1.choice($2, of: "mark", Mark.self) },
  ]
}

extension DocumentFormat {
  fileprivate static let fields: FieldList<PrintingRules.Dated<DocumentFormat>> = [
    Field("label", "tên gọi") { $0.rule.label = $1.bilingual($2) },
    Field("banner", "tiêu ngữ") { $0.rule.banner = $1.bilingual($2) },
    Field("number", "số") { $0.rule.number = $1.bilingual($2) },
    Field("on-behalf", "thay mặt") { $0.rule.onBehalf = $1.bilingual($2) },
    Field("body", "cơ quan lãnh đạo") { $0.rule.body = $1.bilingual($2) },
    Field("bodies", "các cơ quan") { target, decoding, node in
      guard decoding.record.kind(node) == .mapping else { return decoding.wrongType(node, expected: .mapping) }
      var position = decoding.record.firstChild(node)
      while let key = position, let value = decoding.record.next(key) {
        position = decoding.record.next(value)
        target.rule.bodies[decoding.record.string(key)] = decoding.bilingual(value)
      }
    },
    Field("confirmation", "xác nhận") { $0.rule.confirmation = Block.read($2, &$1) },
    Field("drawn-up", "người lập") { $0.rule.drawnUp = Block.read($2, &$1) },
    Field("minutes", "ô thư ký") { $0.rule.minutes = Block.read($2, &$1) },
    Field("chair", "ô chủ trì") { $0.rule.chair = Block.read($2, &$1) },
    Field("recipients", "nơi nhận") { $0.rule.recipients = $1.bilingual($2) },
    Field("filed", "lưu") { $0.rule.filed = $1.bilingual($2) },
    Field("sizes", "các cỡ chữ") { $1.mapping($2, into: &$0.rule.sizes, Sizes.fields, of: "sizes") },
    Field("margins", "các lề") { $1.mapping($2, into: &$0.rule.margins, Margins.fields, of: "margins") },
    Field("wide-margins", "lề khổ ngang") { $1.mapping($2, into: &$0.rule.wideMargins, Margins.fields, of: "margins") },
    Field("bold-office", "in đậm cơ quan") { $0.rule.boldOffice = $1.boolean($2) ?? true },
    Field("underlined-recipients", "gạch dưới nơi nhận") { $0.rule.underlinesRecipients = $1.boolean($2) ?? false },
    Field("mark", "dấu") { $0.rule.mark = $1.text($2) },
    Field("subtitle", "dòng dưới tiêu đề") { $0.rule.subtitle = $1.bilingual($2) },
    Field("continued", "chữ (tiếp theo)") { $0.rule.continued = $1.bilingual($2) },
    Field("none", "không theo") { $0.rule.none = $1.bilingual($2) },
    Field("page-numbers", "số trang") {
      $1.mapping($2, into: &$0.rule.pageNumbers, PageNumbers.fields, of: "page-numbers")
    },
    Field("repeated-title", "tiêu đề lặp lại") { $0.rule.repeatsTitle = $1.boolean($2) ?? false },
  ]
}

extension DocumentFormat.Block {
  fileprivate static func read(_ node: Record.Node, _ decoding: inout Decoding) -> DocumentFormat.Block {
    var block = DocumentFormat.Block()
    decoding.mapping(
      node, into: &block,
      [
        Field("authority", "cơ quan", required: true) { $0.authority = $1.bilingual($2) },
        Field("note", "ghi chú") { $0.note = $1.bilingual($2) },
      ], of: "signature")
    return block
  }
}

extension DocumentFormat.PageNumbers {
  fileprivate static let fields: FieldList<DocumentFormat.PageNumbers> = [
    Field("place", "địa danh") { $0.place = $1.choice($2, of: "page-numbers") ?? $0.place },
    Field("first", "trang đầu") { $0.first = $1.integer($2, in: Bounds.some) ?? $0.first },
    Field("total", "dòng tổng") { $0.hasTotal = $1.boolean($2) ?? $0.hasTotal },
    Field("size", "khổ giấy") { $0.size = $1.integer($2, in: Bounds.textSizes) ?? $0.size },
  ]
}

extension DocumentFormat.Sizes {
  fileprivate static let fields: FieldList<DocumentFormat.Sizes> = [
    Field("banner", "tiêu ngữ") { $0.banner = $1.integer($2, in: Bounds.textSizes) ?? $0.banner },
    Field("organization", "tổ chức") { $0.organization = $1.integer($2, in: Bounds.textSizes) ?? $0.organization },
    Field("number", "số") { $0.number = $1.integer($2, in: Bounds.textSizes) ?? $0.number },
    Field("date", "ngày") { $0.date = $1.integer($2, in: Bounds.textSizes) ?? $0.date },
    Field("title", "tiêu đề") { $0.title = $1.integer($2, in: Bounds.textSizes) ?? $0.title },
    Field("subtitle", "dòng dưới tiêu đề") { $0.subtitle = $1.integer($2, in: Bounds.textSizes) ?? $0.subtitle },
    Field("text", "nội dung") { $0.text = $1.integer($2, in: Bounds.textSizes) ?? $0.text },
    Field("recipients", "nơi nhận") { $0.recipients = $1.integer($2, in: Bounds.textSizes) ?? $0.recipients },
    Field("table", "bảng") { $0.table = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.table },
    Field("least-table", "cỡ chữ bảng nhỏ nhất") {
      $0.leastTable = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.leastTable
    },
  ]
}

extension DocumentFormat.Margins {
  fileprivate static let fields: FieldList<DocumentFormat.Margins> = [
    Field("top", "trên") { $0.top = $1.integer($2, in: Bounds.margins) ?? $0.top },
    Field("right", "phải") { $0.right = $1.integer($2, in: Bounds.margins) ?? $0.right },
    Field("bottom", "dưới") { $0.bottom = $1.integer($2, in: Bounds.margins) ?? $0.bottom },
    Field("left", "trái") { $0.left = $1.integer($2, in: Bounds.margins) ?? $0.left },
  ]
}

extension PrintedDocument {
  fileprivate static let fields: FieldList<PrintingRules.Dated<PrintedDocument>> = [
    Field("id", "mã", required: true) { target, decoding, node in
      target.rule.id = (decoding.identifier(node) as Organization.ID).rawValue
      decoding.subject = target.rule.id
    },
    Field("label", "tên gọi", required: true) { $0.rule.label = $1.bilingual($2) },
    Field("listing", "danh sách", required: true) { $0.rule.listing = $1.text($2) ?? "" },
    Field("form", "mẫu") { $0.rule.form = $1.text($2) },
    Field("form-columns", "các cột của mẫu") { $0.rule.formColumns = $1.texts($2) },
    Field("title", "tiêu đề", required: true) { $0.rule.title = $1.bilingual($2) },
    Field("subtitle", "dòng dưới tiêu đề") { $0.rule.subtitle = $1.bilingual($2) },
    Field("closing", "dòng cuối") { target, decoding, node in
      decoding.list(node) { decoding, element in target.rule.closing.append(decoding.bilingual(element)) }
    },
    Field("columns", "các cột") { $0.rule.columns = $1.texts($2) },
    Field("one-line-columns", "cột khi in một dòng") { $0.rule.oneLineColumns = $1.texts($2) },
    Field("orientation", "chiều giấy") { $0.rule.orientation = $1.choice($2, of: "orientation") },
    Field("text-size", "cỡ chữ bảng") {
      $0.rule.textSize = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.rule.textSize
    },
    Field("least-text-size", "cỡ chữ nhỏ nhất") {
      $0.rule.leastTextSize = $1.integer($2, in: Bounds.tableTextSizes) ?? $0.rule.leastTextSize
    },
    Field("lines-per-row", "số dòng mỗi hàng") { $0.rule.linesPerRow = $1.integer($2, in: Bounds.linesPerRow) ?? 0 },
    Field("row-height", "chiều cao dòng") { $0.rule.rowHeight = $1.integer($2, in: Bounds.rowHeights) ?? 0 },
    Field("blank-rows", "số dòng trống") { $0.rule.blankRows = $1.integer($2, in: Bounds.blankRows) ?? 0 },
    Field("zebra", "tô xen kẽ") { $0.rule.isZebra = $1.boolean($2) ?? false },
    Field("numbered-columns", "đánh số cột") { $0.rule.numbersColumns = $1.boolean($2) ?? true },
    Field("page-for-each-group", "mỗi nhóm một trang") { $0.rule.startsPageForGroups = $1.boolean($2) ?? false },
    Field("contents", "mục lục") { target, decoding, node in
      decoding.mapping(
        node, into: &target.rule,
        [
          Field("title", "tiêu đề", required: true) { $0.contents = $1.bilingual($2) },
          Field("count", "số người") { $0.contentsCount = $1.bilingual($2) },
          Field("page", "trang") { $0.contentsPage = $1.bilingual($2) },
        ], of: "contents")
    },
    Field("carried", "chuyển trang") { target, decoding, node in
      var words = (foot: BilingualText(vi: "", en: ""), head: BilingualText(vi: "", en: ""))
      decoding.mapping(
        node, into: &words,
        [
          Field("foot", "chân trang", required: true) { $0.foot = $1.bilingual($2) },
          Field("head", "phần đầu", required: true) { $0.head = $1.bilingual($2) },
        ], of: "carried")
      target.rule.carried = words
    },
    Field("signatures", "các ô ký") { $0.rule.signatures = $1.choice($2, of: "signatures") ?? .both },
  ]
}
