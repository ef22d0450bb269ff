/// Writes members: about 450 bytes of YAML each.
///
/// The registry breaks no rule: the two oldest of a cell have introduced the others, each cell has one secretary, and
/// whoever moves makes room for another. A breach would have to be placed, and the reading measured twice.
struct Members {
  private let plan: Plan
  private var random: Random
  /// Names with dates of birth: nobody is taken for somebody else.
  private var people: Set<String> = []

  init(plan: Plan, seed: UInt64) {
    self.plan = plan
    random = Random(seed: seed)
  }

  /// The record of one member, by its number.
  mutating func record(_ member: Int) -> String {
    let isFemale = random.percent(45)
    let cell = member / Plan.cellSize
    let place = member % Plan.cellSize
    let born = place < Plan.founders ? random.number(1925...1930) : random.number(1940...1992)
    let admitted = born + random.number(19...25)
    let ceremony = day(admitted)
    let district = plan.place(random.below(plan.districts) * 5 + 1).name
    let hamlet = plan.place(cell * 7 + 3).name
    let (name, birth) = person(isFemale, born)
    var text = """
        - id: \(plan.memberID(member))
          name: \(name)
          sex: \(isFemale ? "female" : "male")
          born: \(birth)
          hometown: xã \(plan.place(random.below(plan.communes)).name), huyện \(district)
          ethnicity: \(random.pick(Words.ethnicities))

      """
    if random.percent(70) { text += "    residence: thôn \(hamlet)\n" }
    if random.percent(50) { text += "    religion: \(random.pick(Words.religions))\n" }
    if random.percent(70) { text += occupation() }
    if random.percent(60) { text += education() }
    if random.percent(40) {
      let issued = day(admitted + 2)
      text += "    cards: [{number: \"25\(padded(member, 6))\", issued: \(issued), series: old}]\n"
    }
    if random.percent(60) { text += "    profile: \(padded(member + 1, 6)) TV\n" }
    text += admission(member, cell, in: admitted, ceremony)
    text += official(in: admitted + 1, String(admitted + 1) + ceremony.dropFirst(4))
    text += home(cell, place, since: ceremony)
    text += posts(member, cell, place, since: ceremony)
    if random.percent(4) {
      text += "    standing: [{state: exempt, from: \(day(random.number(max(2015, admitted + 1)...2018)))}]\n"
    }
    return text
  }

  private mutating func day(_ year: Int) -> String {
    "\(year)-\(padded(random.number(1...12), 2))-\(padded(random.number(1...28), 2))"
  }

  /// A name and a date of birth that nobody else has.
  private mutating func person(_ isFemale: Bool, _ born: Int) -> (name: String, birth: String) {
    while true {
      let name = self.name(isFemale)
      guard random.percent(90) else { return (name, String(born)) }
      let birth = day(born)
      if people.insert(name + birth).inserted { return (name, birth) }
    }
  }

  private mutating func name(_ isFemale: Bool) -> String {
    let middle = random.pick(isFemale ? Words.femaleMiddles : Words.maleMiddles)
    return "\(random.pick(Words.families)) \(middle) \(random.pick(isFemale ? Words.femaleGivens : Words.maleGivens))"
  }

  private mutating func occupation() -> String {
    let now = random.pick(Words.occupations)
    guard random.percent(30) else { return "    occupation: \(now)\n" }
    return "    occupation: {before: \(random.pick(Words.occupations)), now: \(now)}\n"
  }

  private mutating func education() -> String {
    var text = "    education: {general: \(random.percent(80) ? "12/12" : "10/10")"
    if random.percent(30) { text += ", professional: \(random.pick(Words.professions))" }
    if random.percent(30) { text += ", political-theory: \(random.pick(Words.theories))" }
    return text + "}\n"
  }

  private mutating func admission(_ member: Int, _ cell: Int, in year: Int, _ ceremony: String) -> String {
    var text = "    admitted: {"
    if random.percent(50) { text += "decision: \(random.number(1...999))-QĐ/HU, decision-date: \(ceremony), " }
    if random.percent(30) { text += "received: \(ceremony), " }
    text += "ceremony: \(ceremony), cell: \(plan.cellID(cell))"
    let founders = plan.members(ofCell: cell).prefix(Plan.founders)
    if !founders.contains(member), random.percent(40) {
      text += ", sponsors: [\(founders.map(plan.memberID).joined(separator: ", "))]"
    }
    return text + "}\n"
  }

  private mutating func official(in year: Int, _ day: String) -> String {
    guard random.percent(20) else { return "    official: \(day)\n" }
    return
      "    official: {on: \(day), decision: \(random.number(1...999))-QĐ/HU, decision-date: \(self.day(year + 1))}\n"
  }

  private mutating func home(_ cell: Int, _ place: Int, since ceremony: String) -> String {
    guard place == Plan.cellSize - 1, plan.cells > 1 else {
      return random.percent(40) ? "    cells: [{cell: \(plan.cellID(cell)), from: \(ceremony)}]\n" : ""
    }
    let now = plan.cellID((cell + 1) % plan.cells)
    let moved = day(2018)
    return """
          cells:
            - {cell: \(plan.cellID(cell)), from: \(ceremony), until: \(moved)}
            - {cell: \(now), from: \(moved)}
          transfers:
            - {type: official, letter: \(random.number(1...999))-GTSHĐ, introduced: 2018-01-01, received: \(moved),
               from: \(plan.cellID(cell)), to: \(now)}

      """
  }

  /// The posts of some in a cell: its secretary, deputy and one more of its committee; from the first cell of a commune
  /// comes the secretary of the commune, from the first of a district that of the district.
  private mutating func posts(_ member: Int, _ cell: Int, _ place: Int, since ceremony: String) -> String {
    var held: [(organization: String, title: String)] = []
    switch place {
    case Plan.founders: held.append((plan.cellID(cell), "secretary"))
    case Plan.founders + 1: held.append((plan.cellID(cell), "deputy-secretary"))
    case Plan.founders + 2: held.append((plan.cellID(cell), "cell-committee-member"))
    case Plan.founders + 3 where cell % Plan.cellsInCommune == 0:
      held.append((plan.communeID(cell / Plan.cellsInCommune), "secretary"))
    case Plan.founders + 4 where cell % (Plan.cellsInCommune * Plan.communesInDistrict) == 0:
      held.append((plan.districtID(cell / Plan.cellsInCommune / Plan.communesInDistrict), "secretary"))
    default: return ""
    }
    return "    posts:\n"
      + held.map {
        "      - {organization: \($0.organization), title: \($0.title), from: \(max(day(2017), ceremony)), mode: elected}\n"
      }
      .joined()
  }
}
