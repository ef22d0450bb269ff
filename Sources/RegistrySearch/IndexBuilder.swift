internal import PartyRegistry
internal import VietnameseText

/// Gathers what an index is made of, record by record.
struct IndexBuilder {
  let day: Day
  var nameTable = NameTable()
  var names: [UInt32] = []
  var furtherNames: [UInt32: [SearchIndex.FurtherName]] = [:]
  var bearers: [(name: UInt32, subject: UInt32)] = []
  var places: [UInt32] = []
  var years: [UInt16] = []
  private var placeTable = ByteTable()
  private var placeTexts: [String] = []
  private var codeHashes: [UInt32] = []
  private var codeSubjects: [UInt32] = []

  init(day: Day) { self.day = day }

  var placeCount: Int { placeTexts.count }

  mutating func add(_ member: borrowing Member) {
    let current = member.name.value(on: day)
    let further = member.furtherNames(on: day)
    add(nameTable.number(of: current), further.map { (nameTable.number(of: $0.name), $0.field) })
    addPlace(member.hometown)
    years.append(UInt16(member.born?.year ?? 0))
    let subject = UInt32(names.count - 1)
    member.forEachCode(on: day) { _, text in addCode(text, subject) }
  }

  mutating func add(_ organization: Organization) {
    let current = organization.name.value(on: day)
    let further = organization.furtherNames(on: day)
    add(nameTable.number(of: current), further.map { (nameTable.number(of: $0.name), $0.field) })
    addPlace(organization.locality.value(on: day))
    years.append(0)
    addCode(organization.id.rawValue, UInt32(names.count - 1))
  }

  mutating func add(_ admission: AdmissionCase) {
    add(nameTable.number(of: admission.person.name), [])
    addPlace(admission.person.hometown)
    years.append(UInt16(admission.person.born?.year ?? 0))
    addCode(admission.id.rawValue, UInt32(names.count - 1))
  }

  private mutating func add(_ name: UInt32, _ further: [(name: UInt32, field: SearchField)]) {
    let subject = UInt32(names.count)
    names.append(further.isEmpty ? name : name | SearchIndex.hasFurtherNames)
    bearers.append((name, subject))
    if further.isEmpty { return }
    furtherNames[subject] = further.map { .init(name: $0.name, field: $0.field) }
    for other in Set(further.map(\.name)) where other != name { bearers.append((other, subject)) }
  }

  private mutating func addPlace(_ text: String?) {
    guard let text else { return places.append(0) }
    let (number, isNew) = placeTable.number(of: text.utf8.span)
    if isNew { placeTexts.append(text) }
    places.append(number + 1)
  }

  private mutating func addCode(_ text: String, _ subject: UInt32) {
    guard let hash = SearchCode.hash(of: text) else { return }
    codeHashes.append(hash)
    codeSubjects.append(subject)
  }

  /// The words of each place.
  func words(ofPlaces vocabulary: inout Vocabulary) -> Postings {
    var words = Postings()
    for text in placeTexts {
      vocabulary.read(text.utf8.span, into: &words)
      words.endList()
    }
    return words
  }

  /// The subjects by a number that each has.
  func subjects(by keys: [UInt32], count: Int) -> Postings {
    Postings(count: count, keys: keys, items: (0..<UInt32(keys.count)).map { $0 })
  }

  /// The subjects by the hashes of their numbers and ids, in about as many lists as there are of these.
  func codes() -> Postings {
    var count = 1
    while count < codeHashes.count { count *= 2 }
    let mask = UInt32(count - 1)
    return Postings(count: count, keys: codeHashes.map { $0 & mask }, items: codeSubjects)
  }
}
