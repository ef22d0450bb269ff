/// How a document stands on paper: the same description for every format that draws pages.
///
/// Widths of columns are in their headers, as weights.
public struct PageDescription: Hashable, Sendable {
  /// Which way a sheet is held.
  public enum Orientation: String, Hashable, Sendable, CaseIterable {
    /// The short edge on top.
    case portrait
    /// The long edge on top.
    case landscape
  }

  /// Distances from the sheet's edges, in millimetres.
  public struct Margins: Hashable, Sendable {
    /// From the upper edge.
    public var top: Int
    /// From the right edge.
    public var right: Int
    /// From the lower edge.
    public var bottom: Int
    /// From the left edge.
    public var left: Int

    /// Distances in millimetres.
    public init(top: Int, right: Int, bottom: Int, left: Int) {
      self.top = top
      self.right = right
      self.bottom = bottom
      self.left = left
    }
  }

  /// How rows are told apart.
  public enum RowLook: String, Hashable, Sendable, CaseIterable {
    /// A line under each row.
    case rules
    /// A light shade behind every other row, and lines.
    case zebra
  }

  /// Where a sheet says which one it is.
  public struct Numbering: Hashable, Sendable {
    /// Where the number stands.
    public enum Place: String, Hashable, Sendable, CaseIterable {
      /// In the middle of the upper margin.
      case top
      /// In the middle of the lower margin.
      case bottom
    }

    /// Where the number stands.
    public var place = Place.bottom
    /// The first sheet that bears it, from 1.
    public var first = 1
    /// Whether it says how many sheets there are, as in `2/5`.
    public var hasTotal = true
    /// Its size, in points; that of the table's text where none is given.
    public var size: Int?

    /// At the foot of every sheet, with how many there are.
    public init() {}
  }

  /// The short edge of the sheet, in millimetres.
  public var shortEdge: Int
  /// The long edge of the sheet, in millimetres.
  public var longEdge: Int
  /// Which way the sheet is held.
  public var orientation: Orientation
  /// The room around the text.
  public var margins: Margins
  /// The room around the text where the sheet is turned to be held wide.
  public var wideMargins: Margins
  /// The size of a table's text, in points.
  public var tableTextSize: Int
  /// The least size, in points, to which a format that measures may take a table's text down before words part.
  public var leastTableTextSize: Int
  /// The size of all other text, in points.
  public var textSize: Int
  /// How rows are told apart.
  public var rowLook: RowLook
  /// How many thin lines of writing a row has at the least, under a bold rule for each row; 0 for plain rows.
  public var linesPerRow: Int
  /// The least height of a row, in millimetres: room to sign in.
  public var leastRowHeight: Int
  /// How many empty rows follow the last one, for entries by hand.
  public var blankRows: Int
  /// Whether each group of the outermost level begins a page.
  public var startsPageForGroups: Bool
  /// The sizes and weights of what stands around the table.
  public var look: Look
  /// Whether the columns' heads stand on every page.
  public var repeatsHead: Bool
  /// Whether a row `(1) (2) (3) …` stands under the heads.
  public var numbersColumns: Bool
  /// Whether each page says which it is.
  public var numbersPages: Bool
  /// Where it says so, and in which form.
  public var numbering: Numbering
  /// Whether each sheet after the first one says in its upper margin what it is a sheet of.
  public var repeatsTitle: Bool
  /// How many of the last rows stay on one page with the closing lines and the signatures.
  public var rowsKeptWithSignatures: Int

  /// A4, held wide, with the margins of Party documents turned with the sheet.
  public init(orientation: Orientation = .landscape) {
    shortEdge = 210
    longEdge = 297
    self.orientation = orientation
    switch orientation {
    case .portrait: margins = Margins(top: 20, right: 15, bottom: 20, left: 30)
    case .landscape: margins = Self.usualWideMargins
    }
    wideMargins = Self.usualWideMargins
    tableTextSize = 12
    leastTableTextSize = 9
    textSize = 14
    rowLook = .rules
    linesPerRow = 0
    leastRowHeight = 0
    blankRows = 0
    startsPageForGroups = false
    look = Look()
    repeatsHead = true
    numbersColumns = true
    numbersPages = true
    numbering = Numbering()
    repeatsTitle = false
    rowsKeptWithSignatures = 2
  }

  private static var usualWideMargins: Margins { Margins(top: 20, right: 15, bottom: 18, left: 20) }

  /// The same page held wide.
  public var turned: PageDescription {
    var page = self
    page.orientation = .landscape
    page.margins = wideMargins
    return page
  }

  /// The sheet's width as it is held, in millimetres.
  public var width: Int { orientation == .portrait ? shortEdge : longEdge }

  /// The sheet's height as it is held, in millimetres.
  public var height: Int { orientation == .portrait ? longEdge : shortEdge }

  /// The sizes and weights of what stands around the table, in points.
  public struct Look: Hashable, Sendable {
    /// Of the banner.
    public var bannerSize = 15
    /// Of the superior and the issuer.
    public var organizationSize = 14
    /// Of the number.
    public var numberSize = 14
    /// Of place and date.
    public var dateSize = 14
    /// Of the title.
    public var titleSize = 15
    /// Of the line under the title.
    public var subtitleSize = 14
    /// Whether a signer's office is bold.
    public var boldOffice = true
    /// What stands under title and subtitle in the middle, as in `-----`.
    public var mark: String?
    /// Of the recipients.
    public var recipientsSize = 12
    /// Whether the word over the recipients is underlined.
    public var underlinesRecipients = false

    /// The look of most documents.
    public init() {}
  }

  /// Which way a sheet is held that these columns need: their weights count as millimetres.
  public static func orientation(for columns: [Column.Header]) -> Orientation {
    let upright = PageDescription(orientation: .portrait)
    let room = upright.width - upright.margins.left - upright.margins.right
    return columns.reduce(0) { $0 + $1.weight } <= room ? .portrait : .landscape
  }
}
