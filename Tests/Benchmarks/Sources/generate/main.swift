#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

// Writes an invented registry: the same bytes for the same arguments.
//
//   generate DIRECTORY [--members 1000] [--seed 1] [--files one|communes] [--first organizations|members]
//
// One file is DIRECTORY/registry.yaml. With a file for each commune the province's own file is read last where members
// come first, else first.

struct Arguments {
  var directory = ""
  var members = 1000
  var seed: UInt64 = 1
  var isPerCommune = false
  var membersFirst = false

  init?(_ words: [String]) {
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      switch (word, word.hasPrefix("--") ? rest.popFirst() : nil) {
      case ("--members", let value?):
        guard let count = Int(value), (1...9_999_999).contains(count) else { return nil }
        members = count
      case ("--seed", let value?):
        guard let number = UInt64(value) else { return nil }
        seed = number
      case ("--files", "one"): isPerCommune = false
      case ("--files", "communes"): isPerCommune = true
      case ("--first", "organizations"): membersFirst = false
      case ("--first", "members"): membersFirst = true
      case (let path, nil) where !path.hasPrefix("--") && directory.isEmpty: directory = path
      default: return nil
      }
    }
    if directory.isEmpty { return nil }
  }
}

struct Generator {
  let arguments: Arguments
  let plan: Plan
  let organizations: Organizations
  var members: Members

  init(_ arguments: Arguments) {
    self.arguments = arguments
    plan = Plan(members: arguments.members)
    organizations = Organizations(plan: plan)
    members = Members(plan: plan, seed: arguments.seed)
  }

  static let head = "coso: 1\nregistry: Đảng bộ tỉnh Tân Viên\nregulations: vn\n\n"

  mutating func run() throws(Output.Failure) {
    try Output.makeDirectory(arguments.directory)
    if arguments.isPerCommune { try writeCommunes() } else { try writeOne() }
  }

  private mutating func writeOne() throws(Output.Failure) {
    var output = try Output(path: arguments.directory + "/registry.yaml")
    try output.write(Self.head)
    for isMembers in [arguments.membersFirst, !arguments.membersFirst] {
      if isMembers {
        try output.write("members:\n")
        for member in 0..<plan.members { try output.write(members.record(member)) }
      } else {
        try output.write("organizations:\n" + organizations.top)
        for commune in 0..<plan.communes { try output.write(organizations.commune(commune)) }
      }
    }
    try output.flush()
  }

  private mutating func writeCommunes() throws(Output.Failure) {
    let name = arguments.membersFirst ? "/province.yaml" : "/a-province.yaml"
    var output = try Output(path: arguments.directory + name)
    try output.write(Self.head + "organizations:\n" + organizations.top)
    try output.flush()
    for commune in 0..<plan.communes {
      var output = try Output(path: arguments.directory + "/commune-\(padded(commune + 1, 5)).yaml")
      try output.write("coso: 1\n\n")
      for isMembers in [arguments.membersFirst, !arguments.membersFirst] {
        if isMembers {
          try output.write("members:\n")
          for member in plan.members(ofCommune: commune) { try output.write(members.record(member)) }
        } else {
          try output.write("organizations:\n" + organizations.commune(commune))
        }
      }
      try output.flush()
    }
  }
}

guard let arguments = Arguments(CommandLine.arguments) else {
  print(
    "usage: generate DIRECTORY [--members N] [--seed N] [--files one|communes] [--first organizations|members]")
  exit(64)
}
do throws(Output.Failure) {
  var generator = Generator(arguments)
  try generator.run()
} catch {
  print("generate: cannot write \(error.path)")
  exit(73)
}
