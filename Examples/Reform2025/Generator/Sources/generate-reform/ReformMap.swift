/// Which of the 381 old communes went into which of the 104 new ones, and the districts that the old ones were under.
struct ReformMap {
  struct Unit {
    let code: String
    /// As listed: *Phường Lam Sơn*, *Huyện Văn Lâm*.
    let full: String

    /// The name without what it is: *Lam Sơn*.
    var name: String {
      full.dropping(words: full.hasPrefix("Xã") || full.hasPrefix("Phường") || full.hasPrefix("Huyện") ? 1 : 2)
    }
    /// What it is, in small letters: *phường*, *thị trấn*, *huyện*.
    var sort: String { String(full.dropLast(name.count + 1)).lowercased() }
    /// Both: *phường Lam Sơn*.
    var spoken: String { "\(sort) \(name)" }
    /// The setting of its organisation.
    var setting: String {
      switch sort {
      case "phường": "ward"
      case "thị trấn": "township"
      default: "commune"
      }
    }
  }

  struct Old {
    let unit: Unit
    let district: Int
    let new: Int
    var id: String { "X\(unit.code)" }
  }

  struct New {
    let unit: Unit
    var old: [Int] = []
    var id: String { "M\(unit.code)" }
  }

  struct District {
    let unit: Unit
    /// The id of its province: `HY` or `TB`.
    let province: String
    var old: [Int] = []
    /// The new communes on its ground, each in one district.
    var new: [Int] = []
    var id: String { "H.\(unit.name.folded)" }
  }

  var old: [Old] = []
  var new: [New] = []
  var districts: [District] = []

  /// Reads the map: a head line, then a line for each old commune.
  init?(csv: String) {
    var newByCode: [String: Int] = [:]
    var districtByName: [String: Int] = [:]
    for line in csv.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 7 else { return nil }
      let district =
        districtByName[cells[2]]
        ?? {
          districts.append(
            District(unit: Unit(code: "", full: cells[2]), province: cells[3] == "Tỉnh Hưng Yên" ? "HY" : "TB"))
          districtByName[cells[2]] = districts.count - 1
          return districts.count - 1
        }()
      let new =
        newByCode[cells[4]]
        ?? {
          self.new.append(New(unit: Unit(code: cells[4], full: cells[5])))
          newByCode[cells[4]] = self.new.count - 1
          districts[district].new.append(self.new.count - 1)
          return self.new.count - 1
        }()
      self.new[new].old.append(old.count)
      districts[district].old.append(old.count)
      old.append(Old(unit: Unit(code: cells[0], full: cells[1]), district: district, new: new))
    }
  }
}

extension String {
  func dropping(words: Int) -> String { split(separator: " ").dropFirst(words).joined(separator: " ") }

  /// In capitals without marks and spaces, for an id.
  var folded: String {
    let plain: [(Character, String)] = [
      ("A", "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"), ("E", "ÈÉẺẼẸÊỀẾỂỄỆ"), ("I", "ÌÍỈĨỊ"), ("O", "ÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"),
      ("U", "ÙÚỦŨỤƯỪỨỬỮỰ"), ("Y", "ỲÝỶỸỴ"), ("D", "Đ"),
    ]
    return String(
      uppercased().compactMap { letter in
        letter == " " ? nil : plain.first { $0.1.contains(letter) }?.0 ?? letter
      })
  }
}

/// Numbers that follow from a seed.
struct Random: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  // SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of a range. Not `Int.random(in:using:)`, which may draw otherwise in another version of the language.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }
}
