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

  /// The short edge of the sheet, in millimetres.
  public var shortEdge: Int
  /// The long edge of the sheet, in millimetres.
  public var longEdge: Int
  /// Which way the sheet is held.
  public var orientation: Orientation
  /// The room around the text.
  public var margins: Margins
  /// The size of a table's text, in points.
  public var tableTextSize: Int
  /// The size of all other text, in points.
  public var textSize: Int
  /// Whether the columns' heads stand on every page.
  public var repeatsHead: Bool
  /// Whether a row `(1) (2) (3) …` stands under the heads.
  public var numbersColumns: Bool
  /// Whether each page says which it is and how many there are.
  public var numbersPages: Bool
  /// How many of the last rows stay on one page with the closing lines and the signatures.
  public var rowsKeptWithSignatures: Int

  /// A4, held wide, with the margins of Party documents turned with the sheet.
  public init(orientation: Orientation = .landscape) {
    shortEdge = 210
    longEdge = 297
    self.orientation = orientation
    switch orientation {
    case .portrait: margins = Margins(top: 20, right: 15, bottom: 20, left: 30)
    case .landscape: margins = Margins(top: 20, right: 15, bottom: 18, left: 20)
    }
    tableTextSize = 12
    textSize = 14
    repeatsHead = true
    numbersColumns = true
    numbersPages = true
    rowsKeptWithSignatures = 2
  }

  /// The sheet's width as it is held, in millimetres.
  public var width: Int { orientation == .portrait ? shortEdge : longEdge }

  /// The sheet's height as it is held, in millimetres.
  public var height: Int { orientation == .portrait ? longEdge : shortEdge }
}
