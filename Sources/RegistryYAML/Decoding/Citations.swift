internal import LocatedData
internal import PartyRegistry

/// The papers that stays, posts and changes name as what they rest on, each once, in the order in which they are met.
///
/// A record refers to a paper by its position here. When all is read, those that are decisions of the registry give way
/// to them, and the others stand on record before these.
struct Citations {
  /// A paper, and where it was named first.
  struct Paper {
    let document: Document
    let origin: Provenance.Origin
    let path: [Finding.Step]
  }

  private(set) var papers: [Paper] = []
  private var positions: [Document: Int] = [:]
  /// The records that name papers: few do.
  private(set) var records: [(collection: Finding.Subject.Collection, index: Int)] = []
  /// Papers that the present record names for the first time, with the way to them.
  private var met: [(document: Document, path: String)] = []
  private var isCiting = false

  /// The position of a paper that was named before.
  mutating func known(_ document: Document) -> Decision.Reference? {
    guard let position = positions[document] else { return nil }
    isCiting = true
    return Decision.Reference(position: position)
  }

  /// Takes a paper that was not named before.
  ///
  /// - Parameters:
  ///   - document: the paper.
  ///   - path: the way to it from the top of the file, as diagnostics write it.
  mutating func add(_ document: Document, path: String) -> Decision.Reference {
    isCiting = true
    let position = papers.count + met.count
    positions[document] = position
    met.append((document, path))
    return Decision.Reference(position: position)
  }

  /// Ends a record, which comes to stand in a list at a position.
  mutating func end(_ collection: Finding.Subject.Collection, _ index: Int, _ origin: Provenance.Origin) {
    guard isCiting else { return }
    isCiting = false
    records.append((collection, index))
    for (document, path) in met {
      papers.append(Paper(document: document, origin: origin, path: Self.steps(path)))
    }
    met.removeAll()
  }

  /// Which of the papers stand on record by themselves, and which position each gets among all decisions.
  ///
  /// - Parameter decisions: the papers of the registry's own decisions, which come after those on record.
  func settled(beside decisions: [Document]) -> (onRecord: [Paper], positions: [Int]) {
    let byNumber = Dictionary(grouping: decisions.indices) { decisions[$0].number }
    let own = papers.map { paper -> Int? in
      let ofNumber = byNumber[paper.document.number] ?? []
      if let exact = ofNumber.first(where: { decisions[$0] == paper.document }) { return exact }
      let same = ofNumber.filter { paper.document.agrees(with: decisions[$0]) }
      // Of several decisions of one number, a bare number names none.
      return same.count == 1 ? same[0] : nil
    }
    let onRecord = papers.indices.filter { own[$0] == nil }
    var next = 0
    let positions = own.map { own in
      if let own { return onRecord.count + own }
      next += 1
      return next - 1
    }
    return (onRecord.map { papers[$0] }, positions)
  }

  /// The steps of a path such as `members[3].cells[0].decision`, from the record on.
  private static func steps(_ path: String) -> [Finding.Step] {
    path.split(separator: ".").dropFirst().flatMap { part -> [Finding.Step] in
      let pieces = part.split(separator: "[")
      return [.key(String(pieces[0]))] + pieces.dropFirst().compactMap { Int($0.dropLast()).map { .index($0) } }
    }
  }
}

extension Document {
  /// Whether everything that this one says of a paper is so of another.
  fileprivate func agrees(with other: Document) -> Bool {
    number == other.number && (issuer == nil || issuer == other.issuer) && (signed == nil || signed == other.signed)
  }
}

extension Decoding {
  /// The decision behind a stay, a post or a change: its number alone, or a mapping with number, issuer and day of signing.
  mutating func citation(_ node: Record.Node) -> Decision.Reference? {
    guard let document = document(node), document != Document(number: nil) else { return nil }
    if let known = citations.known(document) { return known }
    return citations.add(document, path: path(to: node))
  }
}
