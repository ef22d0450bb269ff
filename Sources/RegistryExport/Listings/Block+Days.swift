internal import PartyRegistry

extension Block {
  mutating func append(_ day: Day?) {
    guard let day else { return appendEmpty() }
    let (year, month, dayOfMonth) = day.components
    append(year: year, month: month, day: dayOfMonth)
  }

  mutating func append(_ date: PartialDate?) {
    guard let date else { return appendEmpty() }
    if let day = date.day {
      append(day)
    } else {
      append(year: date.year, month: date.month, day: nil)
    }
  }

  mutating func append(_ number: Int?) {
    if let number { append(number) } else { appendEmpty() }
  }

  /// A stack of those lines that there are.
  mutating func append(lines: [String?]) {
    let present = lines.compactMap(\.self)
    guard !present.isEmpty else { return appendEmpty() }
    beginStack()
    for line in present { append(line) }
    endStack()
  }
}
