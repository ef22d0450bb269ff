#if XLSX
  internal import CXLSXWriter
  internal import RegistryExport
  internal import VietnameseText

  // The cells of a sheet.
  extension Sheet {
    func write(_ cell: Int, of block: borrowing Block, at column: Int, _ header: Column.Header) throws {
      let alignment = header.alignment
      let pieces = block.pieces(ofCell: cell)
      if pieces.count == 1, block.kind(ofCell: cell) != .stack {
        return try write(piece: pieces.lowerBound, of: block, at: column, header)
      }
      let lines = pieces.map { Self.shown(block.text(ofPiece: $0), block.kind(ofPiece: $0)) }
      try write(lines.joined(separator: "\n"), at: column, Style(kind: .text, alignment: alignment))
    }

    func write(piece: Int, of block: borrowing Block, at column: Int, _ header: Column.Header) throws {
      let alignment = header.alignment
      let text = block.text(ofPiece: piece)
      let (line, place) = (UInt32(row), UInt16(column))
      switch block.kind(ofPiece: piece) {
      case .empty: unsafe worksheet_write_blank(sheet, line, place, format(Style(kind: .text, alignment: alignment)))
      case .integer:
        // A spreadsheet's numbers hold 53 bits exactly.
        guard let number = Int(text), number.magnitude <= 1 << 53 else {
          return try write(text, at: column, Style(kind: .text, alignment: alignment))
        }
        let kind: Style.Kind = header.showsZeroAsDash ? .count : .number
        unsafe worksheet_write_number(
          sheet, line, place, Double(number), format(Style(kind: kind, alignment: alignment)))
      case .boolean:
        unsafe worksheet_write_boolean(
          sheet, line, place, text == "true" ? 1 : 0, format(Style(kind: .number, alignment: alignment)))
      case .day, .partialDate:
        guard let serial = Self.serial(of: text) else {
          return try write(Self.shown(text, .partialDate), at: column, Style(kind: .text, alignment: alignment))
        }
        unsafe worksheet_write_number(
          sheet, line, place, Double(serial), format(Style(kind: .day, alignment: alignment)))
      case .text, .stack: try write(text, at: column, Style(kind: .text, alignment: alignment))
      }
    }

    func write(_ text: String, at column: Int, _ style: Style) throws {
      guard column < 16_384, row < 1_048_576 else { throw Self.tooMany }
      // As many letters as a cell holds, counted as spreadsheets count them.
      guard text.utf16.count <= 32_767 else { throw XLSXError.textTooLong(row: row + 1) }
      if text.isEmpty {
        unsafe worksheet_write_blank(sheet, UInt32(row), UInt16(column), format(style))
      } else {
        unsafe worksheet_write_string(sheet, UInt32(row), UInt16(column), Self.cleaned(text), format(style))
      }
    }

    static var tooMany: XLSXError { .tooMany(rows: 1_048_576, columns: 16_384) }

    /// Text without what a workbook cannot hold: NUL, two marks that XML has no way to write, and letters that a
    /// spreadsheet would take for an escape.
    static func cleaned(_ text: String) -> String {
      var cleaned = String.UnicodeScalarView()
      let scalars = Array(text.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        switch scalar.value {
        case 0, 0xFFFE, 0xFFFF: cleaned.append("\u{FFFD}")
        case 0x5F where isEscape(scalars[index...]): cleaned.append(contentsOf: "_x005F_".unicodeScalars)
        default: cleaned.append(scalar)
        }
      }
      return String(cleaned)
    }

    /// Whether `_x0041_` or the like stands at the beginning.
    private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
      let escape = Array(scalars.prefix(7))
      return escape.count == 7 && escape[1] == "x" && escape[6] == "_"
        && escape[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
    }

    /// A date as it is printed, all else as it stands.
    private static func shown(_ text: String, _ kind: CellKind) -> String {
      guard kind == .day || kind == .partialDate else { return text }
      var buffer = OutputBuffer()
      buffer.append(dayMonthYear: text.utf8.span)
      return buffer.withBytes { bytes in
        var copy: [UInt8] = []
        copy.write(bytes)
        return String(decoding: copy, as: UTF8.self)
      }
    }

    /// The number by which spreadsheets know a day: from 1 March 1900 on, as they count a day too many before it.
    private static func serial(of date: String) -> Int? {
      let parts = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
      // Days from civil, the year counted from March.
      let shifted = month <= 2 ? year - 1 : year
      let era = shifted / 400
      let yearOfEra = shifted - era * 400
      let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
      let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
      // 30 December 1899 is 0.
      let serial = days - 693_899
      return serial >= 61 && year < 10_000 ? serial : nil
    }

    func format(_ style: Style) -> UnsafeMutablePointer<lxw_format>? {
      if let known = unsafe formats[style] { return unsafe known }
      guard let format = unsafe workbook_add_format(book) else { return nil }
      unsafe format_set_font_name(format, "Times New Roman")
      unsafe format_set_font_size(format, Double(style.kind == .title ? page.textSize : page.tableTextSize))
      switch style.kind {
      case .text, .number, .count, .day, .head:
        unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        unsafe format_set_text_wrap(format)
        let horizontal =
          switch style.alignment {
          case .leading: LXW_ALIGN_LEFT
          case .center: LXW_ALIGN_CENTER
          case .trailing: LXW_ALIGN_RIGHT
          }
        unsafe format_set_align(format, UInt8(horizontal.rawValue))
      case .title, .line, .bold, .small: break
      }
      switch style.kind {
      case .head, .title, .bold: unsafe format_set_bold(format)
      case .day: unsafe format_set_num_format(format, "dd/mm/yyyy")
      case .number: break
      // A zero is shown as a dash and stays a number to reckon with.
      case .count: unsafe format_set_num_format(format, "0;-0;\"–\"")
      case .small: unsafe format_set_italic(format)
      // `@`: what is typed over a text stays text.
      case .text: unsafe format_set_num_format(format, "@")
      case .line: break
      }
      unsafe formats[style] = unsafe format
      return unsafe format
    }
  }
#endif
