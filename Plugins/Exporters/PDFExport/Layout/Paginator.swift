import RegistryExport

/// Puts rows on pages: none is cut, heads of groups stand with their first row and subtotals with the row before them,
/// and the signatures with the last rows.
struct Paginator<Face: Shaper, Receiver: PageReceiver> {
  /// Rows that stand together on one page.
  private struct Chunk {
    var rows: [LaidRow] = []
    var height: Length { rows.reduce(0) { $0 + $1.drawing.height } }
    /// Whether nothing but heads of groups stands here yet.
    var isOpen: Bool {
      rows.allSatisfy { row in
        if case .group = row.kind { return true }
        return false
      }
    }
    var beginsGroup: Bool {
      if case .group(level: 0, _)? = rows.first?.kind { return true }
      return false
    }
  }

  /// A group of the outermost level, for the table of contents.
  struct Entry {
    var title: String
    var page: Int
    var count: Int
    /// The number of its bookmark.
    var bookmark: Int
  }

  let sheet: Sheet
  let description: PageDescription
  let document: DocumentHead?
  private let columnHeads: Drawing
  let heads: HeadSetter
  var setter: Typesetter<Face>
  var receiver: Receiver
  private(set) var entries: [Entry] = []
  private(set) var pageCount = 0
  private var page = Drawing()
  private var y: Length
  private var rowsOnPage = 0
  private var hasColumnHeads = false
  /// Where the present run of rows with cells begins.
  private var runTop: Length?
  private var window: [Chunk] = []
  private var countedRows = 0
  private var isCounting = true
  private var isShaded = false
  private var bookmarkCount = 0
  /// The heads of the groups that the row placed last stands in, the outermost first.
  private var openGroups: [LaidRow] = []
  /// The first row in parts, in case that it is the only one and leaves no room for the signatures.
  var spare: [LaidRow] = []
  /// How many levels of groups there may be.
  private let groupLevels: Int

  init(
    sheet: Sheet, description: PageDescription, document: DocumentHead?, groupLevels: Int, columnHeads: Drawing,
    heads: HeadSetter, setter: consuming Typesetter<Face>, receiver: consuming Receiver
  ) {
    self.sheet = sheet
    self.description = description
    self.document = document
    self.groupLevels = groupLevels
    self.columnHeads = columnHeads
    self.heads = heads
    self.setter = setter
    self.receiver = receiver
    y = sheet.top
  }

  private var carried: DocumentHead.Carried? { document?.carried }
  private var carryHeight: Length { carried == nil ? 0 : sheet.tableLineHeight + 2 * Sheet.paddingY }
  private var headHeight: Length { hasColumnHeads && !description.repeatsHead ? 0 : columnHeads.height }

  /// What an empty page has room for; heads, carried counts and the heads of groups that go on are off.
  var capacity: Length { sheet.textEnd - sheet.top - columnHeads.height - 2 * carryHeight - mostContinued }
  /// The height that the heads of groups that go on may take: a line for each, and one that is broken.
  private var mostContinued: Length {
    guard document?.continued != nil, groupLevels > 0 else { return 0 }
    return groupLevels * (sheet.tableLineHeight + 2 * Sheet.paddingY) + sheet.tableLineHeight
  }

  /// Puts a drawing over the table on the first page.
  mutating func addHead(_ drawing: Drawing) {
    page.add(drawing, x: sheet.left, y: y)
    y += drawing.height
  }

  // MARK: Rows

  /// How high the first part of the next row may be: the row is parted where the title, or the head of its group, would
  /// else stand alone on a sheet.
  var roomForRow: Length {
    var heads: Length = 0
    if let last = window.last, last.isOpen { heads = last.height }
    guard heads > 0 || window.isEmpty else { return capacity }
    var room = capacity - heads
    if hasTitleAlone, window.count <= 1 {
      room = min(room, sheet.textEnd - y - columnHeads.height - carryHeight - heads)
    }
    return room < 2 * sheet.tableLineHeight ? capacity : room
  }

  /// The height of a row that is the first one under the title, where it may be parted.
  func isFirst(_ row: LaidRow) -> Length? {
    guard case .row = row.kind, hasTitleAlone, window.isEmpty || window.count == 1 && window[0].isOpen,
      row.drawing.height > 3 * sheet.tableLineHeight
    else { return nil }
    return row.drawing.height
  }

  /// Takes the next row.
  mutating func push(_ row: LaidRow) {
    switch row.kind {
    case .subtotal where !window.isEmpty: window[window.count - 1].rows.append(row)
    case .subtotal: window.append(Chunk(rows: [row]))
    case .group, .row:
      if let last = window.last, last.isOpen {
        window[window.count - 1].rows.append(row)
      } else {
        window.append(Chunk(rows: [row]))
      }
    }
    while window.count > keptCount + 1 { place(window.removeFirst()) }
  }

  /// Rows for entries by hand are no company for signatures: those before them stay too, unless they are many.
  private var keptCount: Int {
    max(1, description.rowsKeptWithSignatures) + (description.blankRows <= 10 ? max(0, description.blankRows) : 0)
  }

  /// Puts the last rows and what follows the table, and ends the last page.
  mutating func finish(_ tail: Drawing) {
    while window.count > keptCount { place(window.removeFirst()) }
    if tail.height > 0 {
      // As many of the last rows as one page can hold with the signatures.
      while window.count > 1, height(of: window) + tail.height > capacity { place(window.removeFirst()) }
      if height(of: window) + tail.height > room(before: window.first) {
        if window.count == 1, hasTitleAlone, spare.count > 1 {
          // The only row goes on where the signatures are.
          window[0].rows.removeAll { $0.kind == .row }
          window[0].rows.append(spare[0])
          window += spare.dropFirst().map { Chunk(rows: [$0]) }
        }
        if window.count == 1, height(of: window) + tail.height > capacity { partLast(padding: Sheet.paddingY) }
        // The title does not stand alone where it can have a row with it.
        while window.count > 1, hasTitleAlone, window[0].height <= room(before: window[0]) {
          place(window.removeFirst())
        }
        if height(of: window) + tail.height <= capacity || !isFresh { endPage() }
      }
    }
    for chunk in window { place(chunk) }
    window = []
    if rowsOnPage == 0 { beginTable(before: nil) }
    closeRun()
    if tail.height > room(before: nil) + carryHeight, !isFresh { endPage(isTableEnd: true) }
    page.add(tail, x: sheet.left, y: y)
    send()
  }

  /// Leaves the last line of a row that is higher than a sheet for the sheet of the signatures.
  private mutating func partLast(padding: Length) {
    guard let row = window[0].rows.last, let line = row.parting, row.drawing.height >= 2 * line + 2 * padding else {
      return
    }
    let height = row.drawing.height
    window[0].rows.removeLast()
    let parts = row.parted(.init(first: height - line / 2, others: height), line, padding)
    window[0].rows.append(parts[0])
    for part in parts.dropFirst() { window.append(Chunk(rows: [part])) }
    while window.count > 1 { place(window.removeFirst()) }
  }

  private func height(of chunks: [Chunk]) -> Length { chunks.reduce(0) { $0 + $1.height } }
  private var isFresh: Bool { rowsOnPage == 0 }

  private var hasTitleAlone: Bool { isFresh && pageCount == 0 && y > sheet.top }

  /// What the page still has room for.
  private mutating func room(before chunk: Chunk?) -> Length {
    var room = sheet.textEnd - y - carryHeight
    guard rowsOnPage == 0 else { return room }
    room -= headHeight
    if pageCount > 0 { room -= carryHeight + continued(before: chunk?.rows.first).reduce(0) { $0 + $1.height } }
    return room
  }

  private mutating func place(_ chunk: Chunk) {
    if chunk.beginsGroup, description.startsPageForGroups, !isFresh { endPage() }
    if chunk.height > room(before: chunk), !isFresh || y > sheet.top, chunk.height <= capacity || !isFresh {
      endPage()
    }
    for row in chunk.rows {
      if !isFresh, row.drawing.height > room(before: nil) { endPage() }
      if rowsOnPage == 0 { beginTable(before: row) }
      put(row)
    }
  }

  private mutating func beginTable(before row: LaidRow?) {
    if !hasColumnHeads || description.repeatsHead {
      page.add(columnHeads, x: sheet.left, y: y)
      y += columnHeads.height
      hasColumnHeads = true
    }
    if pageCount > 0, countedRows > 0 { addCarried(carried?.head) }
    guard pageCount > 0, let row else { return }
    for head in continued(before: row) { putWide(head) }
  }

  /// The heads of the groups that go on with a row at the top of a page.
  private mutating func continued(before row: LaidRow?) -> [Drawing] {
    guard let row, let words = document?.continued, !openGroups.isEmpty else { return [] }
    var groups = openGroups
    if case .group(let level, _) = row.kind { groups.removeAll { $0.level >= level } }
    let heads = groups.compactMap { group in
      group.title.map { self.heads.groupHead("\($0) \(words)", group.kind, &setter) }
    }
    return heads.reduce(0) { $0 + $1.height } <= mostContinued ? heads : []
  }

  private mutating func addCarried(_ words: String?) {
    guard let words else { return }
    var row = Drawing()
    row.height = Sheet.paddingY
    let text = TextSize(style: .italic, size: sheet.tableSize)
    setter.scan("\(words): \(countedRows)", .italic)
    row.height += setter.place(
      text, .leading, x: Sheet.paddingX * 3 / 2, width: sheet.textWidth, top: row.height,
      lineHeight: sheet.tableLineHeight, in: &row)
    row.height += Sheet.paddingY
    putWide(row)
  }

  private mutating func put(_ row: LaidRow) {
    switch row.kind {
    case .group(let level, let counted):
      openGroups.removeAll { $0.level >= level }
      openGroups.append(row)
      isCounting = counted
      isShaded = false
      if let title = row.title {
        receiver.takeBookmark(title, level: level, y: y)
        if level == 0, counted {
          entries.append(Entry(title: title, page: pageCount, count: 0, bookmark: bookmarkCount))
        }
        bookmarkCount += 1
      }
    case .row:
      if isCounting, row.isCounted {
        countedRows += 1
        if !entries.isEmpty { entries[entries.count - 1].count += 1 }
      }
    case .subtotal(let level):
      openGroups.removeAll { $0.level >= level }
      isCounting = true
    }
    // A head without a title is not drawn.
    guard row.drawing.height > 0 else { return }
    rowsOnPage += 1
    if row.isWide { return putWide(row.drawing) }
    if description.rowLook == .zebra, isShaded {
      page.shades.append(
        Drawing.Shade(
          area: Area(x: sheet.left, y: y, width: sheet.textWidth, height: row.drawing.height), white: 96))
    }
    isShaded.toggle()
    if runTop == nil { runTop = y }
    page.add(row.drawing, x: sheet.left, y: y)
    y += row.drawing.height
    rule(atEndOfRow: true)
  }

  private mutating func putWide(_ drawing: Drawing) {
    closeRun()
    page.add(drawing, x: sheet.left, y: y)
    for x in [sheet.left, sheet.left + sheet.textWidth] {
      page.rules.append(Rule(x: x, y: y, endX: x, endY: y + drawing.height))
    }
    y += drawing.height
    rule(atEndOfRow: false)
  }

  private mutating func rule(atEndOfRow isRow: Bool) {
    page.rules.append(
      Rule(
        x: sheet.left, y: y, endX: sheet.left + sheet.textWidth, endY: y,
        weight: isRow && description.linesPerRow > 0 ? .bold : .thin))
  }

  /// Draws the upright rules of the rows since the last line over the whole width.
  private mutating func closeRun() {
    guard let top = runTop else { return }
    for edge in sheet.edges {
      page.rules.append(Rule(x: sheet.left + edge, y: top, endX: sheet.left + edge, endY: y))
    }
    runTop = nil
  }

  // MARK: Pages

  private mutating func endPage(isTableEnd: Bool = false) {
    if !isTableEnd, rowsOnPage > 0, countedRows > 0 { addCarried(carried?.foot) }
    send()
  }

  private mutating func send() {
    closeRun()
    receiver.take(page, isFront: false, setter.table)
    page.removeAll()
    pageCount += 1
    y = sheet.top
    rowsOnPage = 0
  }
}
