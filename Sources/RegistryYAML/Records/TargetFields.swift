internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

/// A target while it is read: what is counted may turn out unreadable.
struct TargetRecord {
  private var target = Target(organization: .init(checked: ""), year: 0, measure: .admissions, least: 0)
  private var measure: Target.Measure?

  /// The target; `nil` where it is not known what it counts, of which more is not said.
  var read: Target? {
    guard let measure else { return nil }
    var target = target
    target.measure = measure
    return target
  }

  static let fields: [Field<TargetRecord>] = [
    Field("organization", "tổ chức", also: "cell, chi bộ, org, unit", required: true) {
      $0.target.organization = $1.identifier($2)
      $1.subject = $0.target.organization.rawValue
    },
    Field("year", "năm", required: true) { $0.target.year = $1.integer($2, in: Bounds.targetYears) ?? 0 },
    Field("measure", "chỉ tiêu về", also: "what, count", required: true) {
      $0.measure = $1.choice($2, of: "measure", Target.Measure.self)
    },
    Field("setting", "loại địa bàn, đơn vị", also: "loại hình, sector") { $0.target.setting = $1.term($2) },
    Field("at-least", "ít nhất", also: "least, minimum, count, chỉ tiêu", required: true) {
      $0.target.least = $1.integer($2, in: Bounds.some) ?? 0
    },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") {
      $0.target.decision = $1.document($2)
    },
  ]
}
