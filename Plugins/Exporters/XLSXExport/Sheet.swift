#if XLSX
  internal import CXLSXWriter
  internal import RegistryExport
  internal import VietnameseText
  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #elseif canImport(Darwin)
    internal import Darwin
  #endif

  /// A workbook while it is written: row after row, none twice, so that it takes the same memory for any table.
  @safe
  final class Sheet {
    let book: UnsafeMutablePointer<lxw_workbook>
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    var formats: [Style: UnsafeMutablePointer<lxw_format>] = unsafe [:]
    let page: PageDescription
    var row = 0
    var widths: [Double] = []
    private let folder: UnsafeMutablePointer<CChar>?
    private var isClosed = false

    /// How a cell looks.
    struct Style: Hashable {
      enum Kind: Hashable {
        case text, number, count, day, head, title, line, bold, small
      }

      var kind: Kind
      var alignment: Column.Header.Alignment
    }

    /// Writes a table to a file.
    ///
    /// - Returns: how many bytes the rows take in the workbook before it is packed, at least.
    static func write(_ table: some Table, to path: String, hasHead: Bool) throws -> Int {
      let sheet = try Sheet(path, page: table.document?.page ?? PageDescription())
      try sheet.fill(table, hasHead: hasHead)
      return try sheet.close()
    }

    private init(_ path: String, page: PageDescription) throws(XLSXError) {
      // What it puts aside stands where the workbook does; the library keeps the name.
      unsafe folder = strdup(TemporaryFile.folder)
      var options = unsafe lxw_workbook_options(constant_memory: 1, tmpdir: folder, use_zip64: 0)
      guard let book = unsafe workbook_new_opt(path, &options), let sheet = unsafe workbook_add_worksheet(book, nil)
      else { throw .lastCall }
      unsafe self.book = book
      unsafe self.sheet = sheet
      self.page = page
    }

    deinit {
      if !isClosed { unsafe lxw_workbook_free(book) }
      unsafe free(folder)
    }

    private func close() throws(XLSXError) -> Int {
      guard unsafe cxlsx_has_lost_rows(sheet) == 0 else { throw .lastCall }
      let rows = unsafe Int(cxlsx_row_bytes(sheet))
      isClosed = true
      errno = 0
      let code = unsafe workbook_close(book)
      guard code == LXW_NO_ERROR else {
        throw errno == 0 ? .cannotWrite(unsafe String(cString: lxw_strerror(code))) : .lastCall
      }
      return rows
    }

    // MARK: Parts

    private func fill(_ table: some Table, hasHead: Bool) throws {
      let language = table.language
      let groups = table.groups.flatMap { [$0.key, $0.title].compactMap(\.self) }
      let columns = groups + table.columns
      guard columns.count <= 16_384 else { throw Self.tooMany }
      setProperties(of: table)
      widths = Self.widths(of: columns, on: page, language)
      for index in columns.indices {
        unsafe worksheet_set_column(sheet, UInt16(index), UInt16(index), widths[index], nil)
      }
      let document = hasHead && table.document?.isListing == false ? table.document : nil
      if let document { try writeTop(of: document, columns: columns.count) }
      let firstHead = row
      try writeHeads(columns, language)
      let firstRow = row
      try writeRows(of: table, groups: groups.count)
      if let document { try writeEnd(of: document, columns: columns.count) }
      setPage(heads: firstHead..<firstRow, columns: columns.count)
    }

    private func setProperties(of table: some Table) {
      // A fixed day, or the library would write the time of now.
      var properties = unsafe lxw_doc_properties()
      unsafe properties.created = 315_532_800
      unsafe Self.withCopy(table.document?.title ?? "") { title in
        unsafe properties.title = title
        unsafe workbook_set_properties(book, &properties)
      }
      let classes = table.privacyClasses.map(\.rawValue).joined(separator: " ")
      if !classes.isEmpty { unsafe workbook_set_custom_property_string(book, "privacy", classes) }
    }

    private static func withCopy(_ text: String, _ body: (UnsafeMutablePointer<CChar>?) -> Void) {
      var bytes = Array(cleaned(text).utf8CString)
      unsafe bytes.withUnsafeMutableBufferPointer { unsafe body($0.baseAddress) }
    }

    /// The widths of columns, in letters: what days and numbers need, and of the rest of the page's width a share by
    /// weight, so that the sheet is printed in the size of its letters.
    private static func widths(of columns: [Column.Header], on page: PageDescription, _ language: Language) -> [Double]
    {
      let millimetres = Double(page.width - page.margins.left - page.margins.right)
      // A digit is half as wide as its letters are high; a point is 0.353 mm.
      let all = millimetres / (Double(page.tableTextSize) * 0.353 * 0.5)
      func fixed(_ column: Column.Header) -> Double? {
        switch column.kind {
        case .day, .partialDate: 11.5
        case .integer, .boolean: Double(min(11, max(5, DisplayWidth.of(column.label[language]) + 2)))
        case .empty, .text, .stack: nil
        }
      }
      let taken = columns.compactMap(fixed).reduce(0, +)
      let weights = columns.filter { fixed($0) == nil }.reduce(0) { $0 + $1.weight }
      return columns.map { column in
        fixed(column) ?? min(60, max(9, (all - taken) * Double(column.weight) / Double(max(1, weights))))
      }
    }

    /// As high as the highest cell of a row needs to be, in points, when its text is broken at its column's width.
    private func height(of texts: [(text: String, column: Int)]) -> Double {
      var most = 1
      for (text, column) in texts {
        let room = max(4, Int(widths[column] * 1.15) - 1)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
          count + max(1, (DisplayWidth.of(String(line)) + room - 1) / room)
        }
        most = max(most, lines)
      }
      return min(409, Double(most * page.tableTextSize) * 1.3 + 3)
    }

    private func setHeight(_ texts: [(text: String, column: Int)]) {
      unsafe worksheet_set_row(sheet, UInt32(row), height(of: texts), nil)
    }

    private func writeTop(of document: DocumentHead, columns: Int) throws {
      let right = max(1, columns / 2)
      for (left, other) in [
        (document.superior, document.banner), (document.issuer, nil), (document.number, document.placeAndDate),
      ] {
        guard left != nil || other != nil else { continue }
        if let left { try write(left, at: 0, Style(kind: .bold, alignment: .leading)) }
        if let other {
          try write(other, at: right, Style(kind: left == document.number ? .line : .bold, alignment: .leading))
        }
        row += 1
      }
      try write(document.title, at: 0, Style(kind: .title, alignment: .leading))
      row += 1
      if let subtitle = document.subtitle {
        try write(subtitle, at: 0, Style(kind: .line, alignment: .leading))
        row += 1
      }
      row += 1
    }

    private func writeHeads(_ columns: [Column.Header], _ language: Language) throws {
      guard !columns.isEmpty else { return }
      let style = Style(kind: .head, alignment: .center)
      if columns.contains(where: { $0.band != nil }) {
        var index = 0
        while index < columns.count {
          let band = columns[index].band
          let end = columns[index...].firstIndex { $0.band != band } ?? columns.count
          if let band, end - index > 1 {
            let text = Self.cleaned(band[language])
            unsafe worksheet_merge_range(
              sheet, UInt32(row), UInt16(index), UInt32(row), UInt16(end - 1), text, format(style))
          } else {
            for column in index..<end { try write(band?[language] ?? "", at: column, style) }
          }
          index = end
        }
        row += 1
      }
      setHeight(columns.indices.map { (columns[$0].label[language], $0) })
      for (index, column) in columns.enumerated() { try write(column.label[language], at: index, style) }
      row += 1
    }

    private func writeRows(of table: some Table, groups: Int) throws {
      var rows = try table.rows()
      var block = Block(columnCount: table.columns.count)
      var held = [String?](repeating: nil, count: groups)
      while try rows.next(into: &block) {
        for number in 0..<block.rowCount {
          let cells = block.cells(ofRow: number)
          switch block.kind(ofRow: number) {
          case .group(let level, _): enter(level, cells, of: block, table.groups, &held)
          case .subtotal: break
          case .row:
            guard row < 1_048_576 else { throw Self.tooMany }
            var texts = held.enumerated().map { ($1 ?? "", $0) }
            for (index, cell) in cells.enumerated() {
              let pieces = block.pieces(ofCell: cell)
              texts.append((pieces.map { block.text(ofPiece: $0) }.joined(separator: "\n"), groups + index))
            }
            setHeight(texts)
            for (index, text) in held.enumerated() {
              try write(text ?? "", at: index, Style(kind: .text, alignment: .leading))
            }
            for (index, cell) in cells.enumerated() {
              try write(cell, of: block, at: groups + index, table.columns[index])
            }
            row += 1
          }
        }
      }
    }

    private func enter(
      _ level: Int, _ cells: Range<Int>, of block: borrowing Block, _ levels: [GroupLevel], _ held: inout [String?]
    ) {
      var position = 0
      for (index, group) in levels.enumerated() {
        let count = group.title == nil ? 1 : 2
        if index >= level { for place in position..<(position + count) { held[place] = nil } }
        if index == level {
          for (offset, cell) in cells.prefix(count).enumerated() {
            held[position + offset] = block.pieces(ofCell: cell).first.map { block.text(ofPiece: $0) }
          }
        }
        position += count
      }
    }

    private func writeEnd(of document: DocumentHead, columns: Int) throws {
      for line in document.closing {
        try write(line, at: 0, Style(kind: .line, alignment: .leading))
        row += 1
      }
      guard !document.signatures.isEmpty else { return }
      row += 1
      // Room for the signature stands between the office and the name.
      let blocks = document.signatures.map { signature in
        signature.authority.map { ($0, Style.Kind.bold) } + [signature.office].compactMap(\.self).map { ($0, .bold) }
          + [signature.note].compactMap(\.self).map { ($0, .small) }
      }
      let height = blocks.map(\.count).max() ?? 0
      for line in 0..<(height + 5) {
        for (index, signature) in document.signatures.enumerated() {
          let column = index * max(1, columns) / document.signatures.count
          if line < blocks[index].count {
            try write(blocks[index][line].0, at: column, Style(kind: blocks[index][line].1, alignment: .leading))
          } else if line == height + 4, let name = signature.name {
            try write(name, at: column, Style(kind: .bold, alignment: .leading))
          }
        }
        row += 1
      }
    }

    private func setPage(heads: Range<Int>, columns: Int) {
      unsafe worksheet_set_paper(sheet, 9)
      if page.orientation == .landscape { unsafe worksheet_set_landscape(sheet) }
      func inches(_ millimetres: Int) -> Double { Double(millimetres) / 25.4 }
      unsafe worksheet_set_margins(
        sheet, inches(page.margins.left), inches(page.margins.right), inches(page.margins.top),
        inches(page.margins.bottom))
      unsafe worksheet_fit_to_pages(sheet, 1, 0)
      if page.numbersPages { unsafe worksheet_set_footer(sheet, "&C&P/&N") }
      unsafe worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
      guard !heads.isEmpty, columns > 0 else { return }
      unsafe worksheet_freeze_panes(sheet, UInt32(heads.upperBound), 0)
      if page.repeatsHead {
        unsafe worksheet_repeat_rows(sheet, UInt32(heads.lowerBound), UInt32(heads.upperBound - 1))
      }
    }
  }
#endif
