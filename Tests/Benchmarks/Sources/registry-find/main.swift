internal import PartyRegistry
internal import RegistryDiagnostics
internal import RegistrySearch
internal import RegistryYAML

// How long an index takes beside the load, and each answer. What `find.sh` runs.
//
//   registry-find PATH… [--varied]
//
// With --varied every member gets another name, so that nearly as many names as members are different: generated
// registries have few.
let limits = (index: 0.5, answer: Duration.milliseconds(20))
let queries = [
  "nguyễn", "nguyen", "thi", "nguyễn văn an", "an van nguyen", "ngyuen van an", "minh", "hoa", "xã", "huyện", "1975",
  "nguyễn 1975", "nguyễn thị hoa 1975 xã an", "lê minh phú cát", "25000123", "không có ai như thế", "nguyễn văn thị",
]
let clock = ContinuousClock()

func varied(_ registry: Registry) -> Registry? {
  let syllables = [
    "An", "Bảo", "Bích", "Châu", "Chi", "Cúc", "Diệp", "Dung", "Duy", "Đan", "Đạt", "Giang", "Hà", "Hạnh", "Hòa",
    "Hoài",
    "Hồng", "Huệ", "Hương", "Khánh", "Kiên", "Kim", "Lan", "Lâm", "Liên", "Linh", "Loan", "Long", "Ly", "Mai", "Minh",
    "Mỹ", "Nam", "Nga", "Ngân", "Ngọc", "Nhi", "Như", "Oanh", "Phong", "Phúc", "Phương", "Quân", "Quý", "Quyên", "Sơn",
    "Tâm", "Thanh", "Thảo", "Thu", "Thủy", "Tiến", "Trang", "Trúc", "Tú", "Tuấn", "Uyên", "Vân", "Việt", "Xuân", "Yến",
  ]
  let families = ["Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đỗ", "Vũ", "Lý"]
  var draft = registry.draft()
  var state: UInt64 = 88_172_645_463_325_252
  func below(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }
  for index in draft.members.indices {
    let rest = (0..<Int(2 + below(2))).map { _ in syllables[below(syllables.count)] }
    draft.members[index].name = Timeline(
      PersonName(([families[below(10)], below(2) == 0 ? "Thị" : "Văn"] + rest).joined(separator: " ")))
  }
  return try? draft.checked()
}

let arguments = CommandLine.arguments.dropFirst()
var loaded: LoadedRegistry?
let loading = clock.measure {
  do throws(DiagnosticsError) {
    loaded = try RegistryLoader().load(arguments.filter { $0 != "--varied" })
  } catch {
    print("\(error.diagnostics.count) problems, the first: \(error.diagnostics.first?.code.rawValue ?? "none")")
  }
}
let isVaried = arguments.contains("--varied")
if let loaded, let registry = isVaried ? varied(loaded.registry) : loaded.registry, let day = Day("2019-06-30") {
  var index: SearchIndex?
  let indexing = clock.measure { index = SearchIndex(registry, on: day) }
  if let index {
    let names = Set(registry.members.map(\.name.latest.full)).count
    print(
      "\(registry.members.count) members, \(names) names: load \(loading), index \(indexing), ratio \(indexing / loading)"
    )
    var slowest = Duration.zero
    for query in queries {
      var times: [Duration] = []
      var answer: SearchAnswer?
      for _ in 0..<7 { times.append(clock.measure { answer = index.find(query) }) }
      let median = times.sorted()[3]
      slowest = max(slowest, median)
      print("\(median)\t\(answer?.count ?? 0) found, \(answer?.nearCount ?? 0) nearly\t\(query)")
    }
    print("slowest \(slowest)")
    if indexing / loading > limits.index || slowest > limits.answer { print("a target is missed") }
  }
}
