// generate-reform FOLDER: reads FOLDER/commune-reform-2025.csv and writes the registry beside it, the same every time.

guard CommandLine.arguments.count == 2 else {
  complain("usage: generate-reform FOLDER")
  leave(64)
}
let folder = CommandLine.arguments[1]
guard let csv = read("\(folder)/commune-reform-2025.csv"), let map = ReformMap(csv: csv) else {
  complain("cannot read \(folder)/commune-reform-2025.csv")
  leave(66)
}
var registry = OldRegistry(map)
registry.build()
let decisions = Decisions(map, registry)
for (name, text) in registry.files + decisions.files {
  guard write(text, to: "\(folder)/\(name)") else {
    complain("cannot write \(folder)/\(name)")
    leave(73)
  }
}
