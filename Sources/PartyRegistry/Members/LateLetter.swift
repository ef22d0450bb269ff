/// A letter of transfer that was not received in time: while it is late, the member is not connected anywhere.
public struct LateLetter: Hashable, Sendable {
  /// The position of the transfer in the member's list, from 0.
  public var entry: Int
  /// The last day on which the letter could be presented.
  public var limit: Day
  /// The days over which it was late: from the one after the limit until it was received.
  public var interval: Interval
  /// The rule that sets the limit.
  public var rule: Rule
  /// A year through which the limit runs and whose working days are not known.
  public var unknownYear: Int?
}

extension Term<Vocabularies.TransferTypes> {
  /// Tạm thời.
  public static let temporary = Term("temporary")
}

extension Member {
  /// The letters that were late, or still are, by the rules of the days on which they were written.
  public func lateLetters(by regulations: Regulations) -> [LateLetter] {
    guard !transfers.isEmpty else { return [] }
    let book = regulations.book
    return transfers.indices.compactMap { entry in
      let transfer = transfers[entry]
      guard let written = transfer.introduced, transfer.type != .temporary else { return nil }
      let stretch = book.stretch(of: written)
      guard let present = book.lives[stretch].letter?.limits.within else { return nil }
      let received = receipt(of: transfer)
      // No limit ends before as many days of the calendar have gone by: most letters need no counting.
      if let received, received <= present.earliestEnd(from: written) { return nil }
      let limit = present.end(from: written, on: regulations.calendar)
      let left = memberships.compactMap { $0.left?.on }.filter { $0 > written }.min()
      let late = Interval(from: limit.adding(days: 1), until: received).ended(by: left)
      guard !late.isEmpty, let rule = book.lives[stretch].letter else { return nil }
      return LateLetter(
        entry: entry, limit: limit, interval: late, rule: rule,
        unknownYear: regulations.calendar.unknownYear(after: written, through: limit))
    }
  }

  /// The day on which a letter was received: where that is not on record, the day on which the stay there begins, or
  /// the last stay here ends.
  public func receipt(of transfer: Transfer) -> Day? {
    if let received = transfer.received { return received }
    guard let written = transfer.introduced else { return nil }
    if let cell = transfer.to {
      return cells.filter { $0.cell == cell && $0.interval.from >= written }.map(\.interval.from).min()
    }
    guard transfer.toOutside != nil else { return nil }
    let here = cells.first { $0.interval.from <= written && written <= $0.interval.end }
    return here?.interval.until
  }

  /// The standing of a day: as it is on record, else not connected while a letter is late.
  public func standing(on day: Day, by regulations: Regulations) -> StandingState {
    let recorded = standing(on: day)
    guard recorded == .active, !transfers.isEmpty else { return recorded }
    return lateLetters(by: regulations).contains { $0.interval.contains(day) } ? .unconnected : .active
  }
}
