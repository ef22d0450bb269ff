import RegistryExport

extension Typesetter {
  /// Sets the text read last within a width, and adds it to a drawing from `top` on.
  ///
  /// - Returns: the height that it takes.
  mutating func place(
    _ text: TextSize, _ alignment: Column.Header.Alignment, x: Length, width: Length, top: Length,
    lineHeight: Length, in drawing: inout Drawing
  ) -> Length {
    let lines = lines(text, width: width, into: &drawing.words)
    let metrics = table.shaper.metrics(of: text.style)
    let ascent = text.length(metrics.ascent)
    let first = top + (lineHeight - ascent - text.length(metrics.descent)) / 2 + ascent
    for (index, line) in lines.enumerated() where !line.words.isEmpty {
      let start: Length
      switch alignment {
      case .leading: start = x
      case .center: start = x + (width - line.width) / 2
      case .trailing: start = x + width - line.width
      }
      drawing.lines.append(PlacedLine(x: start, y: first + index * lineHeight, text: text, words: line.words))
    }
    return lines.count * lineHeight
  }

  /// Sets a paragraph at the foot of a drawing, which grows by it.
  mutating func add(
    _ paragraph: String?, _ text: TextSize, _ alignment: Column.Header.Alignment, x: Length = 0, width: Length,
    to drawing: inout Drawing
  ) {
    guard let paragraph else { return }
    scan(paragraph, text.style)
    drawing.height += place(
      text, alignment, x: x, width: width, top: drawing.height, lineHeight: text.size * Sheet.textLine / 100,
      in: &drawing)
  }
}
