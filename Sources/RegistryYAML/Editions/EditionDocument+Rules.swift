internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

extension EditionDocument {
  /// Reads `hierarchy`: each kind with those that may stand directly under it, the highest first.
  mutating func takeHierarchy(_ node: Record.Node, _ decoding: inout Decoding) {
    guard decoding.record.kind(node) == .mapping else { return decoding.wrongType(node, expected: .mapping) }
    var hierarchy: [Kind: [Kind]] = [:]
    var position = decoding.record.firstChild(node)
    while let key = position, let value = decoding.record.next(key) {
      position = decoding.record.next(value)
      let parent = decoding.record.string(key)
      let children = decoding.record.isAbsent(value) ? [] : decoding.texts(value)
      hierarchy[Kind(parent)] = children.map { Kind($0) }
      parents.append(parent)
      places[.parent(parent)] = decoding.record.span(key, file: file)
      refer(to: parent, in: "kinds", at: key, &decoding)
      for child in children { refer(to: child, in: "kinds", at: value, &decoding) }
    }
    edition.hierarchy = hierarchy
  }

  /// Reads one entry of `rules`.
  mutating func takeRule(_ node: Record.Node, _ decoding: inout Decoding) {
    var rule = Rule(id: "")
    decoding.subject = nil
    let problems = decoding.diagnostics.count
    decoding.mapping(node, into: &rule, Self.ruleFields, of: "rule")
    decoding.checkEnd(of: node)
    if decoding.diagnostics.count > problems { flawedRules.insert(rule.id) }
    let place = decoding.value(of: "id", in: node) ?? node
    let first = edition.rules.firstIndex { $0.id == rule.id }
    if let first, edition.rules[first].scope.interval.overlaps(rule.scope.interval) {
      decoding.report(
        "duplicate-id", at: place, facts: [.init("id", text: rule.id)],
        related: places[.rule(rule.id)].map { [.init(code: "declared-first", span: $0)] } ?? [])
    }
    edition.rules.append(rule)
    if first == nil { places[.rule(rule.id)] = decoding.record.span(place, file: file) }
    for (key, ids, vocabulary) in [
      ("kinds", rule.scope.kinds?.map(\.rawValue) ?? [], "kinds"),
      ("settings", rule.scope.settings?.map(\.rawValue) ?? [], "settings"),
      ("parent-settings", rule.scope.parentSettings?.map(\.rawValue) ?? [], "settings"),
      ("body", rule.limits.body.map { [$0.rawValue] } ?? [], "bodies"),
      ("of", rule.limits.ofBody.map { [$0.rawValue] } ?? [], "bodies"),
      ("title", rule.limits.title.map { [$0.rawValue] } ?? [], "titles"),
      ("consent", rule.limits.consent.map { [$0.rawValue] } ?? [], "consents"),
      ("becomes", rule.limits.becomes.map { [$0.rawValue] } ?? [], "kinds"),
    ] as [(StaticString, [String], String)] {
      guard let value = decoding.value(of: key, in: node) else { continue }
      for id in ids { refer(to: id, in: vocabulary, at: value, &decoding) }
    }
    referToTerms(of: rule, node, &decoding)
  }

  /// Notes the terms that stand within the lists of a rule on temporary activity or badges.
  private mutating func referToTerms(of rule: Rule, _ node: Record.Node, _ decoding: inout Decoding) {
    for (list, key, vocabulary) in [
      ("limits", "reason", Vocabularies.TemporaryReasons.name), ("waits", "after", Vocabularies.DisciplineForms.name),
    ] as [(StaticString, StaticString, String)] {
      var element = decoding.value(of: list, in: node).flatMap(decoding.record.firstChild)
      while let entry = element {
        element = decoding.record.next(entry)
        guard let value = decoding.value(of: key, in: entry) else { continue }
        refer(to: decoding.record.string(value), in: vocabulary, at: value, &decoding)
      }
    }
  }

  private static let ruleFields: FieldList<Rule> =
    [
      Field("id", "mã", required: true) { rule, decoding, node in
        rule.id = (decoding.identifier(node) as Organization.ID).rawValue
        decoding.subject = rule.id
      },
      Field("check", "phép kiểm tra") { $0.check = $1.choice($2, of: "rule-check", Rule.Check.self) },
      Field("level", "mức") { $0.level = $1.choice($2, of: "rule-level", Rule.Level.self) },
      Field("kinds", "các loại hình") { $0.scope.kinds = $1.texts($2).map { Kind($0) } },
      Field("settings", "loại địa bàn, đơn vị") { $0.scope.settings = $1.texts($2).map { Setting($0) } },
      Field("parent-settings", "loại địa bàn của cấp trên") {
        $0.scope.parentSettings = $1.texts($2).map { Setting($0) }
      },
      Field("organizations", "các tổ chức") { $0.scope.organizations = $1.identifiers($2) },
      Field("from", "từ ngày") { $0.scope.from = $1.day($2) },
      Field("through", "đến hết ngày") { $0.scope.until = $1.day($2)?.following },
      Field("until", "đến trước ngày") { $0.scope.until = $1.day($2) },
      Field("at-least", "ít nhất") { $0.limits.atLeast = $1.integer($2, in: Bounds.some) },
      Field("at-most", "nhiều nhất") { $0.limits.atMost = $1.integer($2, in: Bounds.count) },
      Field("months", "số tháng") { $0.limits.months = $1.integer($2, in: Bounds.months) },
      Field("share", "tỷ lệ") { rule, decoding, node in
        guard let text = decoding.text(node) else { return }
        rule.limits.share = Fraction(text)
        if rule.limits.share == nil {
          decoding.report("invalid-fraction", at: node, facts: [.init("found", text: text)])
        }
      },
      Field("body", "cơ quan lãnh đạo") { $0.limits.body = $1.text($2).map { Term($0) } },
      Field("of", "của cơ quan") { $0.limits.ofBody = $1.text($2).map { Term($0) } },
      Field("title", "tiêu đề") { $0.limits.title = $1.text($2).map { Title($0) } },
      Field("consent", "ý kiến đồng ý") { $0.limits.consent = $1.text($2).map { Term($0) } },
      Field("becomes", "chuyển thành") { $0.limits.becomes = $1.text($2).map { Kind($0) } },
      Field("within", "trong thời hạn") { $0.limits.within = $1.timeLimit($2) },
      Field("wait", "thời gian chờ") { $0.limits.wait = $1.timeLimit($2) },
      Field("limits", "các thời hạn") {
        $0.limits.temporary = $1.records($2, from: TemporaryLimit(), TemporaryLimit.fields, of: "time-limit")
      },
      Field("earliest", "sớm nhất") { $0.limits.earliest = $1.day($2) },
      Field("lengths", "số chữ số") { rule, decoding, node in
        var lengths: [Int] = []
        decoding.list(node) { if let length = $0.integer($1, in: Bounds.some) { lengths.append(length) } }
        rule.limits.lengths = lengths
      },
      Field("document", "văn bản") { $0.document = $1.text($2) },
      Field("article", "điều, điểm") { $0.article = $1.text($2) },
      Field("basis", "độ tin cậy") { $0.basis = $1.choice($2, of: "rule-basis", Rule.Basis.self) },
    ] + Rule.badgeFields
}
