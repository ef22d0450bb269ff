internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

extension EditionDocument {
  /// Reads one entry of `admission-stages`.
  mutating func takeStage(_ node: Record.Node, _ decoding: inout Decoding) {
    let stage = readStage(node, &decoding)
    let place = decoding.value(of: "id", in: node) ?? node
    if edition.stages.contains(where: { $0.id == stage.id }) {
      decoding.report("duplicate-id", at: place, facts: [.init("id", text: stage.id.rawValue)])
    }
    edition.stages.append(stage)
    places[.term(vocabulary: Vocabularies.AdmissionStages.name, id: stage.id.rawValue)] =
      decoding.record.span(place, file: file)
  }

  /// Reads one entry of `admission-tracks`.
  mutating func takeTrack(_ node: Record.Node, _ decoding: inout Decoding) {
    var track = AdmissionTrack(id: Term(""), label: BilingualText(vi: "", en: ""))
    decoding.mapping(node, into: &track, Self.trackFields, of: "track")
    if let stages = decoding.value(of: "stages", in: node) {
      decoding.list(stages) { decoding, element in track.stages.append(readStage(element, &decoding)) }
    }
    let place = decoding.value(of: "id", in: node) ?? node
    if let base = track.base, let value = decoding.value(of: "base", in: node) {
      refer(to: base.rawValue, in: Vocabularies.AdmissionTracks.name, at: value, &decoding)
    }
    if edition.tracks.contains(where: { $0.id == track.id }) {
      decoding.report("duplicate-id", at: place, facts: [.init("id", text: track.id.rawValue)])
    }
    edition.tracks.append(track)
    places[.term(vocabulary: Vocabularies.AdmissionTracks.name, id: track.id.rawValue)] =
      decoding.record.span(place, file: file)
  }

  /// The key of the catalogue of forms; also what a form that is named is looked up in.
  static let formsKey = "admission-forms"

  /// Reads one entry of `admission-forms`.
  mutating func takeForm(_ node: Record.Node, _ decoding: inout Decoding) {
    var form = AdmissionForm(number: "", title: BilingualText(vi: "", en: ""))
    decoding.mapping(node, into: &form, Self.formFields, of: "form")
    if !form.number.isEmpty, edition.forms.contains(where: { $0.number == form.number }) {
      decoding.report(
        "duplicate-id", at: decoding.value(of: "number", in: node) ?? node, facts: [.init("id", text: form.number)])
    }
    edition.forms.append(form)
  }

  private static let formFields: FieldList<AdmissionForm> = [
    Field("number", "số", required: true) { target, decoding, node in
      target.number = decoding.text(node) ?? ""
      decoding.subject = target.number
    },
    Field("vi", "tiếng Việt", required: true) { $0.title.vietnamese = $1.text($2) ?? "" },
    Field("en", "tiếng Anh", required: true) { $0.title.english = $1.text($2) ?? "" },
    Field("basis", "độ tin cậy") { $0.basis = $1.choice($2, of: "rule-basis", Rule.Basis.self) },
  ]

  private mutating func readStage(_ node: Record.Node, _ decoding: inout Decoding) -> AdmissionStage {
    var stage = AdmissionStage(id: Term(""))
    decoding.mapping(node, into: &stage, Self.stageFields, of: "stage")
    for key in ["after", "guards"] as [StaticString] {
      if let value = decoding.value(of: key, in: node) { referToTerms(in: value, &decoding) }
    }
    if let form = decoding.value(of: "form", in: node) {
      refer(to: decoding.record.string(form), in: Self.formsKey, at: form, &decoding)
    }
    if let deadline = decoding.value(of: "deadline", in: node), let since = decoding.value(of: "since", in: deadline) {
      refer(to: decoding.record.string(since), in: Vocabularies.AdmissionStages.name, at: since, &decoding)
    }
    return stage
  }

  /// Notes every stage, level and power that a condition names.
  private mutating func referToTerms(in node: Record.Node, _ decoding: inout Decoding) {
    switch decoding.record.kind(node) {
    case .scalar: refer(to: decoding.record.string(node), in: Vocabularies.AdmissionStages.name, at: node, &decoding)
    case .sequence:
      var element = decoding.record.firstChild(node)
      while let next = element {
        element = decoding.record.next(next)
        referToTerms(in: next, &decoding)
      }
    case .mapping:
      var position = decoding.record.firstChild(node)
      while let key = position, let value = decoding.record.next(key) {
        position = decoding.record.next(value)
        switch decoding.record.string(key) {
        case "all", "any", "not", "done": referToTerms(in: value, &decoding)
        case "failed", "since":
          if let stage = decoding.value(of: "stage", in: value) { referToTerms(in: stage, &decoding) }
        case "documents":
          var element = decoding.record.firstChild(value)
          while let form = element {
            element = decoding.record.next(form)
            refer(to: decoding.record.string(form), in: Self.formsKey, at: form, &decoding)
          }
        case "education":
          refer(to: decoding.record.string(value), in: Vocabularies.EducationLevels.name, at: value, &decoding)
        case "cell-kind", "under":
          refer(to: decoding.record.string(value), in: Vocabularies.Kinds.name, at: value, &decoding)
        case "power": refer(to: decoding.record.string(value), in: Vocabularies.Powers.name, at: value, &decoding)
        default: continue
        }
      }
    }
  }

  private static let trackFields: FieldList<AdmissionTrack> = [
    Field("id", "mã", required: true) { target, decoding, node in
      target.id = Term((decoding.identifier(node) as Organization.ID).rawValue)
      decoding.subject = target.id.rawValue
    },
    Field("vi", "tiếng Việt", required: true) { $0.label.vietnamese = $1.text($2) ?? "" },
    Field("en", "tiếng Anh", required: true) { $0.label.english = $1.text($2) ?? "" },
    Field("base", "dựa trên") { $0.base = $1.text($2).map { Term($0) } },
    // Read on their own, as they note what they refer to.
    Field("stages", "các bước") { _, decoding, node in
      if decoding.record.kind(node) != .sequence { decoding.wrongType(node, expected: .list) }
    },
  ]

  private static let stageFields: FieldList<AdmissionStage> = [
    Field("id", "mã", required: true) { target, decoding, node in
      target.id = Term((decoding.identifier(node) as Organization.ID).rawValue)
      decoding.subject = target.id.rawValue
    },
    Field("vi", "tiếng Việt") {
      $0.label = BilingualText(vi: $1.text($2) ?? "", en: $0.label?.english ?? $0.id.rawValue)
    },
    Field("en", "tiếng Anh") {
      $0.label = BilingualText(vi: $0.label?.vietnamese ?? $0.id.rawValue, en: $1.text($2) ?? "")
    },
    Field("form", "mẫu") { $0.form = $1.text($2) },
    Field("actor", "ai thực hiện") { $0.actor = $1.choice($2, of: "actor", AdmissionStage.Actor.self) },
    Field("records", "cần ghi") { target, decoding, node in
      var items: [AdmissionStage.Item] = []
      decoding.list(node) { decoding, element in
        if let item = decoding.choice(element, of: "recorded-item", AdmissionStage.Item.self) { items.append(item) }
      }
      target.records = items
    },
    Field("after", "sau") { $0.after = $1.condition($2) },
    Field("guards", "điều kiện") { $0.guards = $1.condition($2) },
    Field("vote", "cách biểu quyết") { target, decoding, node in
      var vote = VoteDraft()
      decoding.mapping(node, into: &vote, VoteDraft.fields, of: "vote")
      guard let base = vote.base, let share = vote.share else { return }
      target.vote = VoteRule(
        base: base, share: share, isStrict: vote.isStrict, quorum: vote.quorum, excludes: vote.excludes)
    },
    Field("attempts", "số lần biểu quyết") { $0.attempts = $1.integer($2, in: PartyRegistry.Bounds.times) },
    Field("deadline", "thời hạn") { target, decoding, node in
      var deadline = DeadlineDraft()
      decoding.mapping(node, into: &deadline, DeadlineDraft.fields, of: "deadline")
      guard let within = deadline.within, let since = deadline.since else { return }
      target.deadline = .init(
        within: within, since: since, from: deadline.from, lengthening: deadline.extending, isStrict: deadline.isStrict)
    },
    Field("valid-for", "giá trị trong") { $0.validity = $1.timeLimit($2) },
    Field("effect", "kết quả") { $0.effect = $1.choice($2, of: "effect", AdmissionStage.Effect.self) },
    Field("repeatable", "được làm lại") { $0.isRepeatable = $1.boolean($2) },
    Field("left-out", "bỏ qua") { $0.isLeftOut = $1.boolean($2) },
    Field("document", "văn bản") { $0.document = $1.text($2) },
    Field("article", "điều, điểm") { $0.article = $1.text($2) },
    Field("basis", "độ tin cậy") { $0.basis = $1.choice($2, of: "rule-basis", Rule.Basis.self) },
  ]

  private struct VoteDraft {
    var base: VoteRule.Base?
    var share: Fraction?
    var isStrict = false
    var quorum: Fraction?
    var excludes: [String] = []

    static let fields: FieldList<VoteDraft> = [
      Field("base", "dựa trên", required: true) { $0.base = $1.choice($2, of: "vote-base", VoteRule.Base.self) },
      Field("share", "tỷ lệ", required: true) { $0.share = $1.fraction($2) },
      Field("more-than", "phải hơn") { $0.isStrict = $1.boolean($2) ?? false },
      Field("quorum", "tỷ lệ có mặt") { $0.quorum = $1.fraction($2) },
      Field("excludes", "trừ những người") { $0.excludes = $1.texts($2) },
    ]
  }

  private struct DeadlineDraft {
    var within: TimeLimit?
    var since: AdmissionStage.ID?
    var from = AdmissionStage.Anchor.day
    var extending: TimeLimit?
    var isStrict = false

    static let fields: FieldList<DeadlineDraft> = [
      Field("within", "trong thời hạn", required: true) { $0.within = $1.timeLimit($2) },
      Field("since", "kể từ", required: true) { $0.since = $1.text($2).map { Term($0) } },
      Field("from", "từ ngày") {
        if let anchor = $1.choice($2, of: "anchor", AdmissionStage.Anchor.self) { $0.from = anchor }
      },
      Field("extension", "gia hạn") { $0.extending = $1.timeLimit($2) },
      Field("strict", "bắt buộc") { $0.isStrict = $1.boolean($2) ?? false },
    ]
  }
}

extension Decoding {
  /// A fraction such as `2/3`.
  mutating func fraction(_ node: Record.Node) -> Fraction? {
    guard let text = text(node) else { return nil }
    if let fraction = Fraction(text) { return fraction }
    report("invalid-fraction", at: node, facts: [.init("found", text: text)])
    return nil
  }

  /// A condition: the id of a stage that is done, a list of conditions that all hold, or a mapping of questions.
  mutating func condition(_ node: Record.Node) -> AdmissionCondition? {
    switch record.kind(node) {
    case .scalar: return text(node).map { .done(Term($0)) }
    case .sequence:
      let conditions = conditions(node)
      return conditions.count == 1 ? conditions[0] : .all(conditions)
    case .mapping:
      var questions: [AdmissionCondition] = []
      mapping(node, into: &questions, Self.questions, of: "condition")
      return questions.count == 1 ? questions[0] : .all(questions)
    }
  }

  private mutating func conditions(_ node: Record.Node) -> [AdmissionCondition] {
    var conditions: [AdmissionCondition] = []
    list(node) { decoding, element in
      if let condition = decoding.condition(element) { conditions.append(condition) }
    }
    return conditions
  }

  private static let questions: FieldList<[AdmissionCondition]> = [
    Field("all", "tất cả") { $0.append(.all($1.conditions($2))) },
    Field("any", "một trong") { $0.append(.any($1.conditions($2))) },
    Field("not", "không") { target, decoding, node in
      if let condition = decoding.condition(node) { target.append(.not(condition)) }
    },
    Field("done", "đã xong") { target, decoding, node in
      if let id = decoding.text(node) { target.append(.done(Term(id))) }
    },
    Field("failed", "không đạt") { target, decoding, node in
      var question = StageQuestion()
      decoding.mapping(node, into: &question, StageQuestion.failed, of: "condition")
      target.append(.failed(Term(question.stage), times: question.times))
    },
    Field("age", "tuổi") { target, decoding, node in
      var bounds = Bounds()
      decoding.mapping(node, into: &bounds, Bounds.fields, of: "condition")
      target.append(.age(atLeast: bounds.least, atMost: bounds.most))
    },
    Field("education", "học vấn") { target, decoding, node in
      if let level = decoding.text(node) { target.append(.education(atLeast: Term(level))) }
    },
    Field("documents", "giấy tờ") { $0.append(.documents($1.texts($2))) },
    Field("sponsors", "người giới thiệu") { target, decoding, node in
      var question = StageQuestion()
      decoding.mapping(node, into: &question, StageQuestion.sponsors, of: "condition")
      target.append(.sponsors(count: question.times, months: question.months))
    },
    Field("introduced-by", "đoàn thể giới thiệu") { target, decoding, node in
      if let body = decoding.text(node) { target.append(.introduced(by: body)) }
    },
    Field("opinions", "các ý kiến") { $0.append(.opinions($1.texts($2))) },
    Field("since", "kể từ") { target, decoding, node in
      var question = StageQuestion()
      decoding.mapping(node, into: &question, StageQuestion.since, of: "condition")
      target.append(
        .since(Term(question.stage), from: question.anchor, atLeast: question.least, atMost: question.most))
    },
    Field("power", "quyền") { target, decoding, node in
      if let power = decoding.text(node) { target.append(.power(Term(power))) }
    },
    Field("body", "cơ quan lãnh đạo") { target, decoding, node in
      if let body = decoding.choice(node, of: "superior", AdmissionCondition.Superior.self) {
        target.append(.body(body))
      }
    },
    Field("cell-kind", "loại chi bộ") { target, decoding, node in
      if let kind = decoding.text(node) { target.append(.cellKind(Kind(kind))) }
    },
    Field("under", "trực thuộc loại") { target, decoding, node in
      if let kind = decoding.text(node) { target.append(.under(Kind(kind))) }
    },
    Field("former-member", "từng là đảng viên") { target, decoding, node in
      var question = StageQuestion()
      decoding.mapping(node, into: &question, StageQuestion.former, of: "condition")
      target.append(.formerMember(after: question.least))
    },
  ]

  private struct Bounds {
    var least: Int?
    var most: Int?

    static let fields: FieldList<Bounds> = [
      Field("at-least", "ít nhất") { $0.least = $1.integer($2, in: PartyRegistry.Bounds.some) },
      Field("at-most", "nhiều nhất") { $0.most = $1.integer($2, in: PartyRegistry.Bounds.some) },
    ]
  }

  private struct StageQuestion {
    var stage = ""
    var times = 1
    var months: Int?
    var anchor = AdmissionStage.Anchor.day
    var least: TimeLimit?
    var most: TimeLimit?

    private static let stageField = Field<StageQuestion>("stage", required: true) { $0.stage = $1.text($2) ?? "" }
    static let failed: FieldList<StageQuestion> = [
      stageField,
      Field("times", "số lần", required: true) { $0.times = $1.integer($2, in: PartyRegistry.Bounds.times) ?? 1 },
    ]
    static let sponsors: FieldList<StageQuestion> = [
      Field("count", "số người", required: true) { $0.times = $1.integer($2, in: PartyRegistry.Bounds.times) ?? 1 },
      Field("months", "số tháng") { $0.months = $1.integer($2, in: PartyRegistry.Bounds.months) },
    ]
    static let since: FieldList<StageQuestion> = [
      stageField,
      Field("from", "từ ngày") {
        if let anchor = $1.choice($2, of: "anchor", AdmissionStage.Anchor.self) { $0.anchor = anchor }
      },
      Field("at-least", "ít nhất") { $0.least = $1.timeLimit($2) },
      Field("at-most", "nhiều nhất") { $0.most = $1.timeLimit($2) },
    ]
    static let former: FieldList<StageQuestion> = [Field("after", "sau") { $0.least = $1.timeLimit($2) }]
  }
}
