public import RegistryExport

/// Proves that an exporter keeps the contract: one call in the tests of whoever writes one.
///
/// ```swift
/// @Test func `the exporter keeps the contract`() async throws {
///   try await ConformanceSuite(MyExporter()).run()
/// }
/// ```
///
/// The suite knows no format. It holds that what differs in a table differs in the bytes, and that the same table gives
/// the same bytes: an exporter that forgets to quote a comma gives two tables the same bytes, and is caught. Whoever can
/// read the format back gives a `reader`, and every text is held to come back letter by letter.
public struct ConformanceSuite: Sendable {
  /// What a format leaves out by its nature, so that the suite does not ask for it.
  public struct Omissions: OptionSet, Hashable, Sendable {
    /// The bits of the set.
    public let rawValue: Int

    /// A set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Blanks are drawn: a break within a cell may look like another one or like the end of a row, a tab like a space,
    /// what stands around a text like nothing, a `false` like an empty cell.
    public static let blanks = Omissions(rawValue: 1)
    /// Composed and decomposed letters may come out alike.
    public static let unicodeForm = Omissions(rawValue: 2)
    /// There is no place that says which classes of privacy the document carries.
    public static let privacy = Omissions(rawValue: 4)
    /// Groups are left out.
    public static let groups = Omissions(rawValue: 8)
    /// Of a stack not every line is written.
    public static let stacks = Omissions(rawValue: 16)
    /// Columns of other kinds than text may be left out.
    public static let kinds = Omissions(rawValue: 32)

    /// What formats leave out that are made to be looked at.
    public static let drawn: Omissions = [.blanks, .unicodeForm]
  }

  /// Reads a document back: for each row its texts, in the order of the table's text columns.
  public typealias Reader = @Sendable ([UInt8]) throws -> [[String]]

  /// The exporter that is proved.
  public let exporter: any Exporter
  /// What its format leaves out.
  public var leavesOut: Omissions
  /// The columns of the tables that it is given: two of text unless stated. An exporter that looks for columns of
  /// certain ids gets them here; the first two text columns are filled with all that is difficult.
  public var columns: [Column.Header]
  /// Reads the format back, for whoever can.
  public var reader: Reader?
  /// How many rows a long table has.
  public var manyRows = 100_000
  /// How many bytes an exporter may hold of a long table.
  public var memoryLimit = 48 << 20

  /// A suite for one exporter.
  public init(
    _ exporter: any Exporter, leavesOut: Omissions = [], columns: [Column.Header]? = nil, reader: Reader? = nil
  ) {
    self.exporter = exporter
    self.leavesOut = leavesOut
    self.columns = columns ?? Sample.twoTexts
    self.reader = reader
  }

  /// Proves the exporter.
  ///
  /// - Throws: ``ConformanceError`` with all rules that are broken.
  public func run() async throws {
    let failures = await failures()
    guard failures.isEmpty else { throw ConformanceError(failures: failures) }
  }

  /// The rules that the exporter breaks, each with the smallest table that shows it; none when it keeps them all.
  ///
  /// - Parameter rules: the rules to look at; all unless stated.
  public func failures(_ rules: [ConformanceRule] = ConformanceRule.allCases) async -> [ConformanceFailure] {
    var failures: [ConformanceFailure] = []
    for rule in rules {
      if let failure = await failure(of: rule) { failures.append(failure) }
    }
    return failures
  }

  private func failure(of rule: ConformanceRule) async -> ConformanceFailure? {
    do {
      switch rule {
      case .format: try checkFormat()
      case .options: try checkOptions()
      case .emptyTable: try checkEmptyTable()
      case .everyRow: try checkEveryRow()
      case .commas, .quotes, .lineFeeds, .carriageReturns, .carriageReturnLineFeeds, .nul, .combiningMarks,
        .unicodeForms, .rightToLeft:
        try checkTexts(rule)
      case .formulas: try checkFormulas()
      case .kinds: try checkKinds()
      case .stacks: try checkStacks()
      case .groups: try checkGroups()
      case .documentHead: try checkDocumentHead()
      case .privacy: try checkPrivacy()
      case .textEncoding: try checkTextEncoding()
      case .blocks: try checkBlocks()
      case .memory: try checkMemory()
      case .sameBytes: try checkSameBytes()
      case .surroundings: try checkSurroundings()
      case .failingSink: try checkFailingSink()
      case .failingRows: try checkFailingRows()
      case .atOnce: try await checkAtOnce()
      case .cancellation: try await checkCancellation()
      }
      return nil
    } catch let broken as Broken {
      return ConformanceFailure(rule: rule, message: broken.message, tables: broken.tables.map(TableText.describe))
    } catch {
      return ConformanceFailure(rule: rule, message: "the exporter threw \(error)", tables: [])
    }
  }
}

/// A rule that is broken, on its way up.
struct Broken: Error {
  var message: String
  var tables: [MemoryTable] = []
}

extension ConformanceSuite {
  /// What the exporter writes of a table that it has no reason to refuse.
  func bytes(of table: MemoryTable) throws -> [UInt8] { try bytes(of: table, shown: table) }

  /// What the exporter writes of a table; `shown` stands for it in a failure.
  func bytes(of table: some Table, shown: MemoryTable?) throws -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      try exporter.export(table, to: &bytes)
    } catch {
      throw Broken(message: "the exporter threw \(error)", tables: shown.map { [$0] } ?? [])
    }
    return bytes
  }

  /// Holds that two tables do not give the same bytes.
  func expectDifference(_ left: MemoryTable, _ right: MemoryTable, _ why: String) throws {
    if try bytes(of: left) == bytes(of: right) {
      throw Broken(message: "two tables give the same bytes: \(why)", tables: [left, right])
    }
  }
}
