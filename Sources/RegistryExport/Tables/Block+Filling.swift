// A row is written cell by cell and then closed: `append…` for each cell, `endRow()` at the end.
// Between `beginStack()` and `endStack()` the same calls append lines instead of cells.
extension Block {
  /// Appends an empty cell or line.
  @inlinable
  public mutating func appendEmpty() { endValue(.empty) }

  /// Appends text; none is still text, not an empty cell.
  @inlinable
  public mutating func append(_ text: String) {
    write(text)
    endValue(.text)
  }

  /// Appends text, or an empty cell for `nil`.
  @inlinable
  public mutating func append(_ text: String?) {
    if let text { append(text) } else { appendEmpty() }
  }

  /// Appends text that stands as UTF-8 already. Bytes that are not UTF-8 are passed on as they are.
  @inlinable
  public mutating func append(utf8: Span<UInt8>) {
    write(utf8: utf8)
    endValue(.text)
  }

  /// Appends a whole number.
  @inlinable
  public mutating func append(_ number: Int) {
    write(number)
    endValue(.integer)
  }

  /// Appends `true` or `false`.
  @inlinable
  public mutating func append(_ flag: Bool) {
    write(flag ? "true" : "false")
    endValue(.boolean)
  }

  /// Appends a day of the Gregorian calendar.
  @inlinable
  public mutating func append(year: Int, month: Int, day: Int) {
    write(year: year, month: month, day: day)
    endValue(.day)
  }

  /// Appends a date of which the day, or month and day, may be unknown.
  @inlinable
  public mutating func append(year: Int, month: Int?, day: Int?) {
    write(year: year, month: month, day: month == nil ? nil : day)
    endValue(.partialDate)
  }

  /// Begins a stack: what is appended until `endStack()` are its lines.
  @inlinable
  public mutating func beginStack() { isInStack = true }

  /// Ends the stack as one cell.
  @inlinable
  public mutating func endStack() {
    isInStack = false
    cells.append(pieces.count << 1 | 1)
  }

  /// Writes a part of a text, which `endText()` closes.
  @inlinable
  public mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a part of a text as UTF-8, which `endText()` closes.
  @inlinable
  public mutating func write(utf8: Span<UInt8>) {
    unsafe utf8.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes a number in decimal as a part of a text, which `endText()` closes.
  @inlinable
  public mutating func write(_ number: Int) {
    if number < 0 { bytes.append(0x2D) }
    write(magnitude: number.magnitude, width: 1)
  }

  /// Appends a text of all parts written since the last cell.
  @inlinable
  public mutating func endText() { endValue(.text) }

  /// Ends a row. A row of data is filled up with empty cells to the number of columns.
  ///
  /// - Precondition: a row of data has at most `columnCount` cells, a group one or two, a subtotal one or
  ///   `columnCount`; no stack is open. These are mistakes in the table's code, not in its data.
  @inlinable
  public mutating func endRow(_ kind: RowKind = .row) {
    precondition(!isInStack, "endStack() is missing")
    let count = cells.count - (rows.last?.end ?? 0)
    switch kind {
    case .row:
      precondition(count <= columnCount, "a row has more cells than columns")
      for _ in count..<columnCount { appendEmpty() }
    case .group:
      precondition(count == 1 || count == 2, "a group has a key, and may have a title")
    case .subtotal:
      precondition(count == 1 || count == columnCount, "a subtotal has one cell, or one for each column")
    }
    rows.append(Row(end: cells.count, kind: kind))
  }

  /// Appends the head of a group.
  ///
  /// - Precondition: no row is begun. The level says how far in the group stands, from 0, and is passed on as it is.
  public mutating func appendGroup(level: Int, key: String, title: String? = nil, isCounted: Bool = true) {
    append(key)
    if let title { append(title) }
    endRow(.group(level: level, isCounted: isCounted))
  }

  /// Appends a subtotal line that runs over the whole width.
  ///
  /// - Precondition: no row is begun. The level is that of the group summed up, and is passed on as it is.
  public mutating func appendSubtotal(level: Int, text: String) {
    append(text)
    endRow(.subtotal(level: level))
  }

  @inlinable
  mutating func endValue(_ kind: CellKind) {
    pieces.append(Piece(end: bytes.count, kind: kind))
    if !isInStack { cells.append(pieces.count << 1) }
  }

  @inlinable
  mutating func write(year: Int, month: Int?, day: Int?) {
    if year < 0 { bytes.append(0x2D) }
    write(magnitude: year.magnitude, width: 4)
    guard let month else { return }
    bytes.append(0x2D)
    write(magnitude: month.magnitude, width: 2)
    guard let day else { return }
    bytes.append(0x2D)
    write(magnitude: day.magnitude, width: 2)
  }

  @inlinable
  mutating func write(magnitude: UInt, width: Int) {
    var divisor: UInt = 1
    var digits = 1
    while digits < width || magnitude / divisor >= 10 {
      divisor *= 10
      digits += 1
    }
    var rest = magnitude
    for _ in 0..<digits {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }
}
