public import RegistryExport
import VietnameseText

/// An iCalendar file: birthdays, badge days and whatever other days a list has, for any calendar program.
///
/// Each day of a row is an event that takes the whole day and is called after the column and the person; a birthday comes
/// back every year. What else the row holds is its description, its groups are its categories, the class of privacy is
/// the event's. A row without a day is a journal entry, so that nobody is lost.
///
/// - Source: RFC 5545.
public struct CalendarExporter: Exporter {
  /// The exporter; it has no options.
  public init() {}

  /// `ics`.
  public var format: Format {
    Format(
      id: "ics", fileExtension: "ics", mediaType: "text/calendar; charset=utf-8",
      summary: BilingualText(
        vi: "Lịch iCalendar: ngày sinh, ngày trao huy hiệu Đảng", en: "iCalendar: birthdays and badge days"))
  }

  /// Writes the table's days.
  ///
  /// - Throws: what the rows or the sink throw.
  public func export(_ table: some Table, to sink: inout some ByteSink) throws {
    var lines = CalendarLines()
    lines.add("BEGIN", raw: "VCALENDAR")
    lines.add("VERSION", raw: "2.0")
    lines.add("PRODID", raw: "-//coso//calendar//VI")
    let privacy = table.privacyClasses.map(\.rawValue).joined(separator: " ")
    if !privacy.isEmpty { lines.add("X-COSO-PRIVACY", privacy) }
    if let document = table.document { lines.add("X-WR-CALNAME", document.title) }
    var entries = Entries(of: table)
    var rows = try table.rows()
    var block = Block(columnCount: table.columns.count)
    while try rows.next(into: &block) {
      for row in 0..<block.rowCount { entries.add(row, of: block, to: &lines) }
      try lines.output.flush(to: &sink, keeping: 1 << 16)
    }
    lines.add("END", raw: "VCALENDAR")
    try lines.output.flush(to: &sink)
  }
}

extension Exporter where Self == CalendarExporter {
  /// Birthdays and other days for a calendar.
  public static var calendar: CalendarExporter { CalendarExporter() }
}
