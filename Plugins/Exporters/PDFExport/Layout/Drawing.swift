/// A line of text at its place.
struct PlacedLine: Hashable {
  /// Where it begins.
  var x: Length
  /// The line that its letters stand on.
  var y: Length
  var text: TextSize
  /// Its words, among those of the drawing.
  var words: Range<Int>
}

/// A straight line.
struct Rule: Hashable {
  enum Weight: Hashable {
    case thin
    case bold
    case hair
    case dotted
  }

  var x: Length
  var y: Length
  var endX: Length
  var endY: Length
  var weight = Weight.thin
}

/// A rectangle.
struct Area: Hashable {
  var x: Length
  var y: Length
  var width: Length
  var height: Length
}

/// A place to click that leads to a bookmark.
struct Link: Hashable {
  var area: Area
  var bookmark: Int
}

/// Lines, rules and shades at their places: a row, a head, a page.
struct Drawing {
  /// How a rectangle is filled: the part of white, in hundredths.
  struct Shade: Hashable {
    var area: Area
    var white: Int
  }

  var height: Length = 0
  var lines: [PlacedLine] = []
  var words: [Int32] = []
  var rules: [Rule] = []
  var shades: [Shade] = []
  var boxes: [Area] = []
  var links: [Link] = []

  mutating func removeAll() {
    height = 0
    lines.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    shades.removeAll(keepingCapacity: true)
    boxes.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
  }

  /// Adds what another drawing holds, moved.
  mutating func add(_ other: Drawing, x: Length, y: Length) {
    let shift = words.count
    words.append(contentsOf: other.words)
    for var line in other.lines {
      line.x += x
      line.y += y
      line.words = (line.words.lowerBound + shift)..<(line.words.upperBound + shift)
      lines.append(line)
    }
    for var rule in other.rules {
      rule.x += x
      rule.endX += x
      rule.y += y
      rule.endY += y
      rules.append(rule)
    }
    for var shade in other.shades {
      shade.area.x += x
      shade.area.y += y
      shades.append(shade)
    }
    for var box in other.boxes {
      box.x += x
      box.y += y
      boxes.append(box)
    }
    for var link in other.links {
      link.area.x += x
      link.area.y += y
      links.append(link)
    }
  }
}

/// Takes the pages of a document as they are laid out.
protocol PageReceiver {
  /// Learns what all pages are drawn on, before the first of them.
  mutating func begin(_ sheet: Sheet)

  /// Takes a page. Front pages come last and stand first.
  mutating func take<Face>(_ page: Drawing, isFront: Bool, _ table: WordTable<Face>)

  /// Takes the foot of a page: by its number in the order of reading, from 0.
  mutating func takeFoot<Face>(_ foot: Drawing, ofPage page: Int, _ table: WordTable<Face>)

  /// Takes a bookmark on the page that is taken next.
  mutating func takeBookmark(_ title: String, level: Int, y: Length)
}
