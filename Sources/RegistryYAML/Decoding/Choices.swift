internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

/// A closed set of words that Swift knows, with the Vietnamese names under which files may give them: `sex: Nữ`.
///
/// Words of editions about themselves have no Vietnamese names: their ids are all that there is.
protocol Choosable: CaseIterable, Sendable {
  /// The id in files, and what it is called.
  var word: BilingualText { get }
}

extension Choosable where Self: RawRepresentable<String> {
  var word: BilingualText { BilingualText(vi: rawValue, en: rawValue) }
}

extension Member.Sex: Choosable {
  var word: BilingualText {
    switch self {
    case .female: BilingualText(vi: "nữ", en: "female")
    case .male: BilingualText(vi: "nam", en: "male")
    }
  }
}

extension JoinDate: Choosable {
  var word: BilingualText {
    switch self {
    case .ceremony: BilingualText(vi: "lễ kết nạp", en: rawValue)
    case .decision: BilingualText(vi: "quyết định kết nạp", en: rawValue)
    }
  }
}

extension Target.Measure: Choosable {
  var word: BilingualText {
    switch self {
    case .admissions: BilingualText(vi: "kết nạp", en: rawValue)
    case .newOrganizations: BilingualText(vi: "tổ chức mới", en: rawValue)
    }
  }
}

extension AdmissionCondition.Superior: Choosable {}
extension AdmissionStage.Actor: Choosable {}
extension AdmissionStage.Anchor: Choosable {}
extension AdmissionStage.Effect: Choosable {}
extension AdmissionStage.Item: Choosable {}
extension DocumentFormat.PageNumbers.Place: Choosable {}
extension PrintingRules.Source.Mark: Choosable {}
extension PrintedDocument.Orientation: Choosable {}
extension PrintedDocument.Signatures: Choosable {}
extension Rule.Basis: Choosable {}
extension Rule.Check: Choosable {}
extension Rule.Level: Choosable {}
extension VoteRule.Base: Choosable {}

extension Decoding {
  /// One of a closed set of words, by its id or its Vietnamese name, with or without marks.
  ///
  /// There are few of them in a file, apart from ``sex(_:)``, which looks at the common spellings first: the words are
  /// put together where one is asked for.
  mutating func choice<Choice: Choosable>(
    _ node: Record.Node, of vocabulary: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .text)
      return nil
    }
    // Mostly it is an id, to the letter: an edition has hundreds of them.
    let text = record.string(node)
    if let choice = Choice.allCases.first(where: { $0.word.english == text }) { return choice }
    let table = TermTable(Choice.allCases.map { Regulations.Definition(id: $0.word.english, label: $0.word) })
    guard let id = word(node, of: vocabulary, table) else { return nil }
    return Choice.allCases.first { $0.word.english == id }
  }
}
