/// How many organisations there are for some members, and what each is called.
struct Plan {
  static let cellSize = 25
  /// How many of a cell are its oldest members, who introduce the others.
  static let founders = 2
  static let cellsInCommune = 20
  static let communesInDistrict = 15

  let members: Int

  var cells: Int { (members + Plan.cellSize - 1) / Plan.cellSize }
  var communes: Int { (cells + Plan.cellsInCommune - 1) / Plan.cellsInCommune }
  var districts: Int { (communes + Plan.communesInDistrict - 1) / Plan.communesInDistrict }

  /// The members whose home cell lies in a commune.
  func members(ofCommune commune: Int) -> Range<Int> {
    let size = Plan.cellSize * Plan.cellsInCommune
    return commune * size..<min((commune + 1) * size, members)
  }

  /// The cells of a commune.
  func cells(ofCommune commune: Int) -> Range<Int> {
    commune * Plan.cellsInCommune..<min((commune + 1) * Plan.cellsInCommune, cells)
  }

  /// The members of a cell.
  func members(ofCell cell: Int) -> Range<Int> {
    cell * Plan.cellSize..<min((cell + 1) * Plan.cellSize, members)
  }

  /// The name of a place, and how ids spell it.
  func place(_ number: Int) -> (name: String, id: String) {
    let beginning = Words.beginnings[number % Words.beginnings.count]
    let ending = Words.endings[number / Words.beginnings.count % Words.endings.count]
    return ("\(beginning.0) \(ending.0)", beginning.1 + ending.1)
  }

  func memberID(_ member: Int) -> String { "TV-" + padded(member + 1, 7) }
  func cellID(_ cell: Int) -> String { "CB-\(place(cell * 7 + 3).id)-\(cell + 1)" }
  func communeID(_ commune: Int) -> String { "DB-\(place(commune).id)-\(commune + 1)" }
  func districtID(_ district: Int) -> String { "TV.\(place(district * 5 + 1).id)-\(district + 1)" }
}

/// A number with zeros before it.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
