internal import PartyRegistry
internal import VietnameseText

extension Snapshot {
  /// The id that was meant by a text that is none: that of the record which bears the text as its name, or the nearest
  /// id where the text could be one.
  ///
  /// A name is never taken for a misspelt id: the id of a cell is no answer to the name of a person.
  func suggestedID(
    for text: String, amongOrganizations: Bool = true, amongMembers: Bool = true
  ) -> String? {
    let organizations = amongOrganizations ? registry.organizations : []
    let members = amongMembers ? registry.members : []
    let wanted = Folding.fold(text)
    let named =
      organizations.filter { Folding.fold($0.name.value(on: day)) == wanted }.map(\.id.rawValue)
      + members.filter { Folding.fold($0.name.value(on: day).full) == wanted }.map(\.id.rawValue)
    if named.count == 1 { return named[0] }
    guard Organization.ID(text) != nil else { return nil }
    return Suggestion.closest(to: text, among: organizations.map(\.id.rawValue) + members.map(\.id.rawValue))
  }
}
