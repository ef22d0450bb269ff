internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

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

/// The words of a closed set, ready to be met in a file.
struct ChoiceTable<Choice: Choosable>: Sendable {
  private let choices: [Choice]
  private let ids: [String]
  private let labels: [String]

  init() {
    choices = Array(Choice.allCases)
    ids = choices.map(\.word.english)
    labels = choices.map(\.word.vietnamese)
  }

  /// The choice that a text is to the letter, by id or by label, which may begin with a capital: `Nữ`.
  func choice(_ text: String) -> Choice? {
    for index in ids.indices where ids[index] == text || labels[index] == text { return choices[index] }
    guard let first = text.first, first.isUppercase else { return nil }
    return choice(first.lowercased() + text.dropFirst())
  }

  /// The choice of an id.
  func choice(id: String) -> Choice? { ids.firstIndex(of: id).map { choices[$0] } }

  /// The words with all their spellings.
  var terms: TermTable { TermTable(choices.map { Regulations.Definition(id: $0.word.english, label: $0.word) }) }
}

extension Decoding {
  /// One of a closed set of words, by its id or its Vietnamese name, with or without marks.
  mutating func choice<Choice: Choosable>(
    _ node: Record.Node, of vocabulary: String, _ type: Choice.Type = Choice.self,
    in table: ChoiceTable<Choice> = ChoiceTable()
  ) -> Choice? {
    guard record.kind(node) == .scalar else {
      wrongType(node, expected: .text)
      return nil
    }
    if let choice = table.choice(record.string(node)) { return choice }
    guard let id = word(node, of: vocabulary, table.terms) else { return nil }
    return table.choice(id: id)
  }
}
