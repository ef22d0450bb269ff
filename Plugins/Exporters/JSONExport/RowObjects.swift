import JSONText
import RegistryExport

/// Writes rows as JSON objects, each on a line of its own.
struct RowObjects {
  /// What stands around the objects.
  enum Surroundings {
    /// They are an array's elements: commas between them.
    case array
    /// Each is a text of its own.
    case lines
  }

  private let surroundings: Surroundings
  private let groups: [GroupLevel]
  /// For each column: a comma where one is due, and the key with its colon.
  private let keys: [[UInt8]]
  /// For each level the members that its group gives to its rows.
  private var groupMembers: [[UInt8]]
  /// The opening brace and all group members.
  private var prefix: [UInt8] = []
  private var isFirst = true

  init(of table: some Table, in surroundings: Surroundings) {
    self.surroundings = surroundings
    groups = table.groups
    keys = table.columns.enumerated().map { index, column in
      (index == 0 ? [] : [UInt8(ascii: ",")]) + Self.member(column.id, [])
    }
    groupMembers = groups.map { Self.members(of: $0, key: nil, title: nil) }
    updatePrefix()
  }

  mutating func write(
    _ table: some Table, with writer: inout JSONWriter, to sink: inout some ByteSink
  ) throws {
    var rows = try table.rows()
    var block = Block(columnCount: table.columns.count)
    while try rows.next(into: &block) {
      block.withBytes { bytes in
        for row in 0..<block.rowCount {
          switch block.kind(ofRow: row) {
          case .row: write(block.cells(ofRow: row), of: block, bytes, to: &writer.bytes)
          case .group(let level, _): enterGroup(level, block.cells(ofRow: row), of: block, bytes)
          case .subtotal: break
          }
        }
      }
      if writer.bytes.count > 1 << 16 {
        try sink.write(writer.bytes.span)
        writer.bytes.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func write(
    _ cells: Range<Int>, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout [UInt8]
  ) {
    if surroundings == .array {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      output.append(UInt8(ascii: "\n"))
      isFirst = false
    }
    output.append(contentsOf: prefix)
    for cell in cells {
      output.append(contentsOf: keys[cell - cells.lowerBound])
      let pieces = block.pieces(ofCell: cell)
      if block.kind(ofCell: cell) == .stack {
        output.append(UInt8(ascii: "["))
        for piece in pieces {
          if piece > pieces.lowerBound { output.append(UInt8(ascii: ",")) }
          write(piece: piece, of: block, bytes, to: &output)
        }
        output.append(UInt8(ascii: "]"))
      } else {
        write(piece: pieces.lowerBound, of: block, bytes, to: &output)
      }
    }
    output.append(UInt8(ascii: "}"))
    if surroundings == .lines { output.append(UInt8(ascii: "\n")) }
  }

  private func write(piece: Int, of block: borrowing Block, _ bytes: Span<UInt8>, to output: inout [UInt8]) {
    let text = bytes.extracting(block.bytes(ofPiece: piece))
    switch block.kind(ofPiece: piece) {
    case .empty: output.append(contentsOf: "null".utf8)
    case .text, .day, .partialDate, .stack: JSONWriter.append(string: text, to: &output)
    case .integer, .boolean: output.write(text)
    }
  }

  private mutating func enterGroup(
    _ level: Int, _ cells: Range<Int>, of block: borrowing Block, _ bytes: Span<UInt8>
  ) {
    guard groups.indices.contains(level) else { return }
    func value(_ offset: Int) -> [UInt8]? {
      guard cells.count > offset else { return nil }
      var value: [UInt8] = []
      write(piece: block.pieces(ofCell: cells.lowerBound + offset).lowerBound, of: block, bytes, to: &value)
      return value
    }
    groupMembers[level] = Self.members(of: groups[level], key: value(0), title: value(1))
    for inner in groups.indices where inner > level {
      groupMembers[inner] = Self.members(of: groups[inner], key: nil, title: nil)
    }
    updatePrefix()
  }

  private mutating func updatePrefix() {
    prefix = [UInt8(ascii: "{")] + groupMembers.flatMap(\.self)
    if keys.isEmpty, prefix.count > 1 { prefix.removeLast() }
  }

  /// A level's members, each with a comma behind it.
  private static func members(of level: GroupLevel, key: [UInt8]?, title: [UInt8]?) -> [UInt8] {
    let null = Array("null".utf8)
    let comma = UInt8(ascii: ",")
    var bytes = member(level.key.id, key ?? null) + [comma]
    if let header = level.title { bytes += member(header.id, title ?? null) + [comma] }
    return bytes
  }

  private static func member(_ key: String, _ value: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    JSONWriter.append(string: key.utf8.span, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    return bytes + value
  }
}
