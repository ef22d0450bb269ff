import RegistryExport

extension Paginator {
  /// Adds the table of contents as pages that stand before all others.
  ///
  /// - Returns: how many pages these are.
  mutating func addContents(_ contents: DocumentHead.Contents, head: Drawing) -> Int {
    let text = TextSize(style: .regular, size: .points(description.textSize))
    let bold = TextSize(style: .bold, size: text.size)
    let line = text.size * Sheet.textLine / 100
    let pageWidth = Length.millimetres(16)
    let countWidth = Length.millimetres(20)
    let titleWidth = sheet.textWidth - pageWidth - countWidth - .millimetres(10)
    var pages: [Drawing] = []
    var page = Drawing()
    var y = sheet.top
    page.add(head, x: sheet.left, y: y)
    y += head.height
    setter.scan(contents.title, .bold)
    y +=
      setter.place(
        bold, .center, x: sheet.left, width: sheet.textWidth, top: y, lineHeight: line, in: &page) + line / 2
    let small = TextSize(style: .italic, size: text.size * 6 / 7)
    let right = sheet.left + sheet.textWidth
    setter.scan(contents.count, .italic)
    _ = setter.place(
      small, .trailing, x: right - pageWidth - countWidth, width: countWidth, top: y, lineHeight: line, in: &page)
    setter.scan(contents.page, .italic)
    y += setter.place(small, .trailing, x: right - pageWidth, width: pageWidth, top: y, lineHeight: line, in: &page)
    // The pages before the first one of the table are counted before they are known: each enhas one line or more.
    var heights: [Length] = []
    for entry in entries {
      setter.scan(entry.title, .regular)
      var ignored: [Int32] = []
      heights.append(setter.lines(text, width: titleWidth, into: &ignored).count * line)
    }
    var front = 1
    var end = y
    for height in heights {
      if end + height > sheet.textEnd {
        front += 1
        end = sheet.top
      }
      end += height
    }
    for (index, entry) in entries.enumerated() {
      if y + heights[index] > sheet.textEnd {
        pages.append(page)
        page = Drawing()
        y = sheet.top
      }
      let top = y
      setter.scan(entry.title, .regular)
      y += setter.place(text, .leading, x: sheet.left, width: titleWidth, top: y, lineHeight: line, in: &page)
      let end = page.lines.last.map { $0.x + naturalWidth(of: $0, in: page) } ?? sheet.left
      let last = y - line
      let baseline = page.lines.last?.y ?? last
      page.rules.append(
        Rule(
          x: end + 2000, y: baseline, endX: sheet.left + sheet.textWidth - pageWidth - countWidth, endY: baseline,
          weight: .dotted))
      setter.scan("\(entry.count)", .regular)
      _ = setter.place(
        text, .trailing, x: sheet.left + sheet.textWidth - pageWidth - countWidth, width: countWidth, top: last,
        lineHeight: line, in: &page)
      setter.scan("\(entry.page + front + 1)", .regular)
      _ = setter.place(
        text, .trailing, x: sheet.left + sheet.textWidth - pageWidth, width: pageWidth, top: last, lineHeight: line,
        in: &page)
      page.links.append(
        Link(area: Area(x: sheet.left, y: top, width: sheet.textWidth, height: y - top), bookmark: entry.bookmark))
    }
    pages.append(page)
    for page in pages { receiver.take(page, isFront: true, setter.table) }
    return pages.count
  }

  private func naturalWidth(of line: PlacedLine, in page: Drawing) -> Length {
    let space = setter.table.spaces[Int(line.text.style.rawValue)]
    let words = page.words[line.words]
    return line.text.length(
      words.reduce(0) { $0 + setter.table[$1].width } + max(0, words.count - 1) * space)
  }

  /// Adds to every page what stands in its margins.
  mutating func addMargins(front: Int) {
    guard description.numbersPages || description.repeatsTitle else { return }
    for number in 0..<(pageCount + front) {
      let margins = heads.margins(page: number + 1, of: pageCount + front, document, &setter)
      receiver.takeFoot(margins, ofPage: number, setter.table)
    }
  }
}
