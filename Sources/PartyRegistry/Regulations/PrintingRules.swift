public import VietnameseText

/// What the editions say of documents on paper: the format of Party documents, and which documents there are.
///
/// Both hold from a day on, and are looked up by the date of the document. One that is dated before the first format
/// is printed in that one.
public struct PrintingRules: Hashable, Sendable {
  /// Where a format or a document comes from.
  public struct Source: Hashable, Sendable {
    /// How well it is known.
    public enum Mark: String, Hashable, Sendable, CaseIterable {
      /// Seen in unofficial material alone.
      case secondary
      /// Written down from memory or common practice, to be compared with the document.
      case verify
      /// Its document is known second-hand, and may say something else.
      case provisional
    }

    /// The document, such as `12-HD/BTCTW (2012)`.
    public var document: String
    /// The article within it.
    public var article: String?
    /// How well it is known; `nil` where the document was seen.
    public var mark: Mark?

    /// A source.
    public init(document: String, article: String? = nil, mark: Mark? = nil) {
      self.document = document
      self.article = article
      self.mark = mark
    }
  }

  /// A format or a document with the day from which it is printed so.
  public struct Dated<Rule: Hashable & Sendable>: Hashable, Sendable {
    /// The first day on which it holds; until the next one of its kind does.
    public var from: Day
    /// Where it comes from.
    public var source: Source?
    /// What it says.
    public var rule: Rule

    /// One from a day on.
    public init(from: Day, source: Source? = nil, rule: Rule) {
      self.from = from
      self.source = source
      self.rule = rule
    }
  }

  /// The formats of Party documents, each from its day on.
  public var formats: [Dated<DocumentFormat>] = []
  /// The documents; each id has a succession of its own.
  public var documents: [Dated<PrintedDocument>] = []

  /// No rules.
  public init() {}

  /// The format of a document of a day; a plain one without any words where the editions give none.
  public func format(on day: Day) -> DocumentFormat {
    (Self.rule(on: day, of: formats) ?? formats.min { $0.from < $1.from })?.rule ?? DocumentFormat()
  }

  /// The document of that name, as it is on a day.
  public func document(_ id: String, on day: Day) -> PrintedDocument? {
    let all = documents.filter { $0.rule.id == id }
    return (Self.rule(on: day, of: all) ?? all.min { $0.from < $1.from })?.rule
  }

  /// The one of a day, of those given.
  private static func rule<Rule>(on day: Day, of rules: [Dated<Rule>]) -> Dated<Rule>? {
    // Of two that hold from one day, the one that was laid over the other comes later.
    rules.reduce(nil) { found, rule in
      guard rule.from <= day, found.map({ $0.from <= rule.from }) ?? true else { return found }
      return rule
    }
  }

  /// The names of the documents, in the edition's order.
  public var names: [String] {
    var seen: Set<String> = []
    return documents.map(\.rule.id).filter { seen.insert($0).inserted }
  }

  /// These rules with others laid over them.
  public func adding(_ other: PrintingRules) -> PrintingRules {
    var sum = self
    sum.formats += other.formats
    sum.documents += other.documents
    return sum
  }
}

/// How a Party document looks, and the words that are fixed in it.
public struct DocumentFormat: Hashable, Sendable {
  /// A signature block that is always the same: whose it is, and what is asked of the signer.
  public struct Block: Hashable, Sendable {
    /// The bold line, as in `NGƯỜI LẬP`.
    public var authority = BilingualText(vi: "", en: "")
    /// The small line under it, as in `(Ký, ghi rõ họ tên)`.
    public var note: BilingualText?

    /// A block without words.
    public init() {}
  }

  /// Distances from the edges of a sheet, in millimetres.
  public struct Margins: Hashable, Sendable {
    /// From the upper edge.
    public var top = 20
    /// From the right edge.
    public var right = 15
    /// From the lower edge.
    public var bottom = 20
    /// From the left edge.
    public var left = 30

    /// The margins of Party documents.
    public init() {}
  }

  /// Where a sheet says which one it is.
  public struct PageNumbers: Hashable, Sendable {
    /// Where on the sheet.
    public enum Place: String, Hashable, Sendable, CaseIterable {
      /// In the middle of the upper margin.
      case top
      /// In the middle of the lower margin.
      case bottom
    }

    /// Where on the sheet.
    public var place = Place.bottom
    /// The first sheet that bears a number.
    public var first = 1
    /// Whether it says how many sheets there are.
    public var hasTotal = true
    /// Its size, in points.
    public var size = 12

    /// At the foot of every sheet, with how many there are.
    public init() {}
  }

  /// The sizes of the letters, in points.
  public struct Sizes: Hashable, Sendable {
    /// Of the banner.
    public var banner = 15
    /// Of the superior and the issuer.
    public var organization = 14
    /// Of the number.
    public var number = 14
    /// Of place and date.
    public var date = 14
    /// Of the title.
    public var title = 15
    /// Of the line under the title.
    public var subtitle = 14
    /// Of the text.
    public var text = 14
    /// Of the recipients.
    public var recipients = 12
    /// Of the table of a listing that is no document of its own.
    public var table = 11
    /// The least to which such a table may be taken down.
    public var leastTable = 9

    /// The sizes of Party documents.
    public init() {}
  }

  /// What it is called.
  public var label = BilingualText(vi: "", en: "")
  /// At the upper right: `ĐẢNG CỘNG SẢN VIỆT NAM`.
  public var banner: BilingualText?
  /// The line of the number, with `{number}`.
  public var number = BilingualText(vi: "{number}", en: "{number}")
  /// For whom the signer signs, with `{body}`.
  public var onBehalf = BilingualText(vi: "{body}", en: "{body}")
  /// The bodies that documents are signed for, by the kind of the organisation.
  public var bodies: [String: BilingualText] = [:]
  /// The body where the kind has none of its own.
  public var body = BilingualText(vi: "", en: "")
  /// Who confirms what a cell without a seal issues.
  public var confirmation: Block?
  /// Who has drawn it up.
  public var drawnUp: Block?
  /// Who took the minutes of a meeting, *thư ký*.
  public var minutes: Block?
  /// Who chaired it, *chủ trì*.
  public var chair: Block?
  /// The word over the recipients.
  public var recipients: BilingualText?
  /// Their last line, with `{body}`.
  public var filed: BilingualText?
  /// The sizes of the letters.
  public var sizes = Sizes()
  /// The margins of a sheet held upright.
  public var margins = Margins()
  /// The margins of a sheet held wide.
  public var wideMargins = Margins()
  /// Whether the signer's office is bold.
  public var boldOffice = true
  /// Whether the word over the recipients is underlined.
  public var underlinesRecipients = false
  /// What stands under the subject.
  public var mark: String?
  /// The line under the title where the document has none of its own, with `{day}`.
  public var subtitle: BilingualText?
  /// Behind the title of a group that goes on from the sheet before.
  public var continued: BilingualText?
  /// In the place of rows where there are none.
  public var none: BilingualText?
  /// Where a sheet says which one it is.
  public var pageNumbers = PageNumbers()
  /// Whether each sheet after the first says what it is a sheet of.
  public var repeatsTitle = false

  /// A format without words.
  public init() {}
}

/// A document that is printed of a listing: its title, its columns, how it looks.
public struct PrintedDocument: Hashable, Sendable {
  /// Who signs.
  public enum Signatures: String, Hashable, Sendable, CaseIterable {
    /// The head of the organisation at the right; at the left who confirms it, or who drew it up.
    case both
    /// The head of the organisation alone.
    case head
    /// Whoever drew it up alone.
    case drawnUp = "drawn-up"
    /// Who took the minutes of a meeting and who chaired it.
    case meeting
    /// Nobody.
    case none
  }

  /// Which way the sheet is held.
  public enum Orientation: String, Hashable, Sendable, CaseIterable {
    /// The short edge on top.
    case portrait
    /// The long edge on top.
    case landscape
  }

  /// The name by which it is asked for.
  public var id = ""
  /// What it is called in a list of documents.
  public var label = BilingualText(vi: "", en: "")
  /// The listing that fills it.
  public var listing = ""
  /// The number of the form that it follows; printed only where it has the form's columns.
  public var form: String?
  /// The columns of that form, in order; `nil` where the registry cannot give all of them, so that the document is an
  /// extract, whatever columns it has.
  public var formColumns: [String]?
  /// Its title, in the capitals in which it is printed.
  public var title = BilingualText(vi: "", en: "")
  /// The line under the title, with `{day}`, `{from}`, `{form}` and, where it has not the form's columns, `{extract}`;
  /// that of the listing where none is given.
  public var subtitle: BilingualText?
  /// The lines after the last row, with the parts of a strength as `{total}`; those of the listing where none are given.
  public var closing: [BilingualText] = []
  /// The columns; those of the listing where none are given.
  public var columns: [String]?
  /// The columns that need one line in each row; `nil` where the document has no such shape.
  public var oneLineColumns: [String]?
  /// Which way the sheet is held; as the columns need where it is not given.
  public var orientation: Orientation?
  /// The size of the table's text, in points.
  public var textSize = 11
  /// The least size to which it may be taken down.
  public var leastTextSize = 9
  /// How many thin lines each row has at the least, under a bold rule.
  public var linesPerRow = 0
  /// The least height of a row, in millimetres.
  public var rowHeight = 0
  /// How many empty rows follow.
  public var blankRows = 0
  /// Whether every other row is shaded.
  public var isZebra = false
  /// Whether the columns are numbered.
  public var numbersColumns = true
  /// Whether each group begins a page.
  public var startsPageForGroups = false
  /// The title of the table of contents, for a document of several groups.
  public var contents: BilingualText?
  /// What stands over the numbers of rows in the table of contents.
  public var contentsCount: BilingualText?
  /// What stands over the numbers of pages there.
  public var contentsPage: BilingualText?
  /// What stands before the number of rows so far at the foot of a page, and at the head of the next one.
  public var carried: (foot: BilingualText, head: BilingualText)? {
    get { carriedFoot.flatMap { foot in carriedHead.map { (foot, $0) } } }
    set {
      carriedFoot = newValue?.foot
      carriedHead = newValue?.head
    }
  }
  var carriedFoot: BilingualText?
  var carriedHead: BilingualText?
  /// Who signs.
  public var signatures = Signatures.both

  /// A document without words.
  public init() {}

  /// Whether some columns are less than those of the document's form.
  public func isExtract(_ ids: [String]) -> Bool { form != nil && formColumns != ids }
}
