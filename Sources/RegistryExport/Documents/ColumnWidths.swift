/// How a width is shared out among columns.
public enum ColumnWidths {
  /// Widths of text that add up to `room`, in the unit of the measures.
  ///
  /// No column is narrower than its widest unbreakable part, nor, where there is room, than its texts on two lines if
  /// they are as short as names; the heaviest columns come first. Then each piece of room goes where it saves the most
  /// lines, and what saves none, by weight. A column that is mostly empty has a part of what its weight asks for, to be
  /// written in by hand.
  ///
  /// Room and widths count up to 2³¹, weights from nothing to 65,536. A column without a weight has none.
  ///
  /// - Returns: `nil` where the unbreakable parts do not fit beside one another.
  public static func shared(_ measures: [ColumnMeasure], _ weights: [Int], room: Int) -> [Int]? {
    guard let grain = measures.first?.grain, room > 0 else { return nil }
    let room = ColumnMeasure.held(room)
    let weights = measures.indices.map { $0 < weights.count ? min(max(0, weights[$0]), 1 << 16) : 0 }
    let weightSum = max(1, weights.reduce(0, +))
    let whole = measures.map { max(grain, $0.whole) }
    guard whole.reduce(0, +) <= room else { return nil }
    // Words of any length stay whole where there is room for all of them.
    let words = zip(whole, measures).map { max($0, $1.widest) }
    var widths = words.reduce(0, +) <= room ? words : whole
    let labels = zip(widths, measures).map { max($0, $1.label) }
    if labels.reduce(0, +) <= room { widths = labels }
    // A name in three lines is read as three names: two come before room to write in by hand.
    var left = room - widths.reduce(0, +)
    for column in weights.indices.sorted(by: { (weights[$1], $0) < (weights[$0], $1) }) {
      let more = max(0, measures[column].pairWidth - widths[column])
      guard more <= left else { continue }
      widths[column] += more
      left -= more
    }
    let hand = zip(widths, zip(measures, weights)).map { width, column in
      column.0.isSparse ? max(width, room * column.1 * 7 / (weightSum * 10)) : width
    }
    if hand.reduce(0, +) <= room { widths = hand }
    save(lines: measures, &widths, room: room, grain: grain)
    let rest = max(0, room - widths.reduce(0, +))
    widths = zip(widths, weights).map { $0 + rest * $1 / weightSum }
    return filled(widths, room)
  }

  /// Widths by what the widest words need where there is not room for all of them: a third is shared alike.
  ///
  /// Room and widths count up to 2³¹.
  public static func squeezed(_ measures: [ColumnMeasure], room: Int) -> [Int] {
    let room = ColumnMeasure.held(room)
    let needs = measures.map { max($0.grain, min($0.widest, $0.longestWord)) }
    let base = room / (3 * max(1, needs.count))
    let sum = max(1, needs.reduce(0, +))
    return filled(needs.map { base + $0 * (room - base * needs.count) / sum }, room)
  }

  /// Gives room step by step to the column in which it saves the most lines for what it takes.
  private static func save(lines measures: [ColumnMeasure], _ widths: inout [Int], room: Int, grain: Int) {
    let free = room - widths.reduce(0, +)
    let step = max(grain > 1 ? 5 * grain : 1, free / 200)
    var rest = free / step
    guard rest > 0 else { return }
    let costs = zip(measures, widths).map { measure, width in (0...rest).map { measure.cost(at: width + $0 * step) } }
    var taken = [Int](repeating: 0, count: widths.count)
    while rest > 0 {
      var best = (column: 0, steps: 0, gain: 0)
      for (column, cost) in costs.enumerated() {
        let now = cost[taken[column]]
        for steps in 1...rest {
          let gain = now - cost[taken[column] + steps]
          // More for each step; of two alike the one that takes less.
          if gain * max(1, best.steps) > best.gain * steps || best.steps == 0 && gain > 0 {
            best = (column, steps, gain)
          }
        }
      }
      guard best.gain > 0 else { break }
      taken[best.column] += best.steps
      rest -= best.steps
    }
    for column in widths.indices { widths[column] += taken[column] * step }
  }

  /// Gives what rounding left, or takes what is too much, at the widest column.
  private static func filled(_ widths: [Int], _ room: Int) -> [Int] {
    var widths = widths
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return widths }
    widths[widest] += room - widths.reduce(0, +)
    return widths
  }
}
