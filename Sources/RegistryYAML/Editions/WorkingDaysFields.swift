internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// An entry of `working-days` while it is read.
struct WorkingDaysReading {
  /// The key of an edition under which its working days stand.
  static let key = "working-days"

  fileprivate var days = WorkingDays()
  /// Where each run of days stands, with its first and last one.
  fileprivate var runs: [(first: Day, last: Day, node: Record.Node)] = []

  fileprivate static let fields: FieldList<WorkingDaysReading> = [
    Field("year", "năm") { $0.days.year = $1.integer($2, in: Bounds.targetYears) },
    Field("rest", "phần còn lại") { target, decoding, node in
      var rest: Set<Int> = []
      decoding.list(node) { decoding, element in
        guard let day = decoding.integer(element, in: Bounds.weekdays) else { return }
        rest.insert(day)
      }
      target.days.rest = rest
    },
    Field("off", "ngày nghỉ") { $0.days.off = $0.read($2, &$1) },
    Field("worked", "ngày làm bù") { $0.days.worked = $0.read($2, &$1) },
    Field("as-usual", "làm việc bình thường") { $0.days.asUsual = $0.read($2, &$1) },
    Field("document", "văn bản") { $0.days.document = $1.text($2) },
    Field("basis", "độ tin cậy") { $0.days.basis = $1.choice($2, of: "rule-basis", Rule.Basis.self) },
  ]

  /// Reads days, one by one or as runs with their first and last day.
  private mutating func read(_ node: Record.Node, _ decoding: inout Decoding) -> [Day] {
    var days: [Day] = []
    decoding.list(node) { decoding, element in
      guard let run = Self.run(element, &decoding) else { return }
      runs.append((run.first, run.last, element))
      var day = run.first
      while day < run.last {
        days.append(day)
        day = day.adding(days: 1)
      }
      days.append(day)
    }
    return days
  }

  private static func run(_ node: Record.Node, _ decoding: inout Decoding) -> (first: Day, last: Day)? {
    guard decoding.record.kind(node) != .scalar else { return decoding.day(node).map { ($0, $0) } }
    var run = Interval.unread
    let problems = decoding.diagnostics.count
    decoding.mapping(
      node, into: &run,
      [
        Field("from", "từ ngày", required: true) { $1.from($2, into: &$0) },
        Field("through", "đến hết ngày") { $1.through($2, into: &$0) },
        Field("until", "đến trước ngày") { $1.until($2, into: &$0) },
      ], of: "run-of-days")
    decoding.checkEnd(of: node)
    guard decoding.diagnostics.count == problems else { return nil }
    guard let until = run.until else {
      decoding.report(
        "missing-key", at: node, facts: [.init("key", text: "through"), .init("record", word: "run-of-days")])
      return nil
    }
    guard run.from < until else {
      decoding.report(
        "empty-interval", at: node,
        facts: [.init("from", text: run.from.description), .init("until", text: until.description)])
      return nil
    }
    return (run.from, until.adding(days: -1))
  }
}

extension Decoding {
  /// An entry of `working-days`. Its days are those of the year that it gives: a longer run is a slip of the pen.
  mutating func workingDays(_ node: Record.Node) -> WorkingDays {
    var reading = WorkingDaysReading()
    mapping(node, into: &reading, WorkingDaysReading.fields, of: "working-days")
    for run in reading.runs {
      let year = reading.days.year ?? run.first.components.year
      guard let day = [run.first, run.last].first(where: { $0.components.year != year }) else { continue }
      report(
        "day-of-another-year", at: run.node,
        facts: [.init("day", text: day.description), .init("year", text: "\(year)")])
    }
    return reading.days
  }
}
