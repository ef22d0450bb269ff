internal import Foundation
internal import Yams

// Loads a file with Yams into dictionaries and arrays, as a tool without a reader of its own would.
guard CommandLine.arguments.count == 2 else {
  print("usage: yams-load FILE")
  exit(64)
}
let text = try String(contentsOfFile: CommandLine.arguments[1], encoding: .utf8)
let root = try Yams.load(yaml: text) as? [String: Any]
print("\((root?["members"] as? [Any])?.count ?? 0) members")
