import PartyRegistry
import RegistryExport
import Testing
import VietnameseText

/// What the types of the export allow and no table has: nothing of it may end the process.
@Suite("The extremes of the types of export")
struct ExtremesTests {
  static let numbers = [Int.min, Int.min + 1, -1, 0, 1, 1 << 31, Int.max - 1, Int.max]

  @Test("widths are shared out whatever is measured", arguments: numbers, numbers)
  func widths(number: Int, other: Int) {
    var measures: [ColumnMeasure] = []
    for isWhole in [true, false] {
      var measure = ColumnMeasure(grain: number, longestWord: other)
      measure.take(width: number, widestWord: other, isWhole: isWhole)
      measure.take(width: other, widestWord: number, isWhole: isWhole)
      measure.takeLabel(width: number, widestWord: other)
      measure.takeLabel(width: other, widestWord: number)
      measures.append(measure)
      measures[0].merge(measure)
    }
    for room in [number, other, 10_000] {
      for weights in [[number, other], [number], [], [1, 2, 3]] {
        if let widths = ColumnWidths.shared(measures, weights, room: room) {
          #expect(widths.count == measures.count)
          #expect(widths.allSatisfy { $0 >= 0 })
        }
      }
      #expect(ColumnWidths.squeezed(measures, room: room).reduce(0, +) <= 1 << 31)
      #expect(ColumnWidths.shared([], [], room: room) == nil)
      #expect(ColumnWidths.squeezed([], room: room) == [])
    }
    var page = PageDescription(orientation: .portrait)
    page.margins = PageDescription.Margins(top: number, right: other, bottom: number, left: other)
    page.wideMargins = PageDescription.Margins(top: other, right: number, bottom: other, left: number)
    page.tableTextSize = number
    page.leastTableTextSize = other
    let columns = measures.map { _ in
      Column.Header(id: "a", label: BilingualText(vi: "", en: ""), weight: number)
    }
    #expect(columns.allSatisfy { $0.weight >= 1 })
    #expect(TableFit.width(of: page) >= 1000)
    for padding in [number, other, 0] {
      _ = TableFit(measures, columns, on: page, padding: padding)
      #expect(TableFit(squeezing: measures, on: page, padding: padding).widths.count == measures.count)
    }
  }

  @Test("cells hold any number and any date", arguments: numbers)
  func cells(number: Int) throws {
    var block = Block(columnCount: 6)
    block.append(number)
    block.append(year: number, month: number, day: number)
    block.append(year: number, month: nil, day: number)
    block.write(number)
    block.endText()
    let nothing: [UInt8] = []
    block.append(utf8: nothing.span)
    block.append("")
    block.endRow()
    block.appendGroup(level: number, key: "", title: "")
    block.appendSubtotal(level: number, text: "")
    let (count, text) = (block.rowCount, block.text(ofPiece: block.pieces(ofCell: 0).lowerBound))
    let (group, kind) = (block.kind(ofRow: 1), block.kind(ofCell: 0))
    #expect(count == 3 && text == "\(number)")
    #expect(group == .group(level: number, isCounted: true) && kind == .integer)
    // A block of no columns, or of fewer, has no row of data but an empty one.
    let empty = Block(columnCount: min(number, 0))
    let isEmpty = empty.isEmpty
    #expect(isEmpty)
    var buffer = OutputBuffer()
    var sink: [UInt8] = []
    buffer.append("a")
    buffer.append(dayMonthYear: nothing.span)
    let dashes = Array("--".utf8)
    buffer.append(dayMonthYear: dashes.span)
    try buffer.flush(to: &sink, keeping: number)
    #expect(sink.isEmpty == (number >= 3))
    #expect(DocumentHead.Date(year: number, month: number, day: number).year == number)
  }

  @Test("cards are made for any number across", arguments: numbers)
  func cards(across: Int) throws {
    let header = Column.Header(id: "a", label: BilingualText(vi: "A", en: "A"))
    for columns in [[], [header]] {
      var table = MemoryTable(columns: columns)
      table.contents = [.row(columns.map { _ in .text("x") }), .subtotal(level: across, text: "y")]
      let cards = CardTable(table, across: across)
      #expect(cards.columns.count == 1)
      var rows = try cards.rows()
      var block = Block(columnCount: cards.columns.count)
      while try rows.next(into: &block) {}
    }
  }

  @Test("columns take any weight, and a listing is judged at any place", arguments: numbers)
  func listings(number: Int) {
    let label = BilingualText(vi: "", en: "")
    let headers = [
      MemberColumn.text("", label, privacy: .public, weight: number) { _, _ in nil },
      MemberColumn.integer("", label, privacy: .public, weight: number) { _, _ in number },
      MemberColumn.date("", label, privacy: .public, weight: number) { _, _ in nil },
    ].map(\.header)
    #expect(headers.allSatisfy { $0.weight >= 1 })
    for base in ["nothing", ""] {
      let empty = ListingDefinition(id: "", label: label, base: base)
      // No base stands for one that could not be read, and has been told.
      #expect(empty.findings(in: .standard, at: number).isEmpty == base.isEmpty)
      #expect(Listings.standard.adding([empty]).listings.all.count == Listings.standard.all.count)
    }
  }

  @Test("every listing of a registry of nothing, and of the first and the last day, is made")
  func nothing() throws {
    let registry = try Draft(name: "", regulations: .bare).checked()
    for day in [Day.first, .last] {
      for listing in Listings.standard.all {
        var request = ListingRequest()
        request.openedOn = day == .first ? .last : .first
        request.date = day
        request.dueBy = day
        var rows = try listing.table(registry.snapshot(on: day), request).rows()
        var block = Block(columnCount: 0)
        while try rows.next(into: &block) {}
        // References to nothing are told.
        for change: (inout ListingRequest) -> Void in [
          { $0.organization = Organization.ID(checked: "") }, { $0.member = Member.ID(checked: "") },
          { $0.signer = Member.ID(checked: "") }, { $0.subject = "" }, { $0.columns = [""] }, { $0.columns = [] },
        ] {
          var wrong = ListingRequest()
          change(&wrong)
          #expect(throws: ListingError.self) { try listing.table(registry.snapshot(on: day), wrong) }
        }
        var free = ListingRequest()
        free.document = ""
        free.stage = Term("")
        _ = try listing.table(registry.snapshot(on: day), free)
      }
    }
  }
}
