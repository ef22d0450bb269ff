import Foundation

/// An article of the handbook with files to write, commands to run and what they print.
///
/// - Shape: a block ```` ```yaml ```` starts with a line `# NAME` and is a file; a block ```` ```sh ```` has one command a
///   line; a block without a language that follows it is what the last of them prints, up to a closing `…` where that is
///   longer.
struct Article {
  /// A stretch of the article.
  enum Part: Equatable {
    case prose([String])
    case block(language: String, lines: [String])
  }

  let file: URL
  var parts: [Part] = []

  /// The article of that name.
  init(_ name: String) throws {
    file = Self.folder.appending(path: "\(name).md")
    var prose: [String] = []
    var block: (language: String, lines: [String])?
    for line in try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n") {
      if let open = block {
        if line == "```" {
          parts.append(.block(language: open.language, lines: open.lines))
          block = nil
        } else {
          block?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        parts.append(.prose(prose))
        prose = []
        block = (String(line.dropFirst(3)), [])
      } else {
        prose.append(line)
      }
    }
    parts.append(.prose(prose))
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.documentation/Sources/CoSo/CoSo.docc")

  /// The article as it is written.
  var text: String {
    parts.flatMap { part in
      switch part {
      case .prose(let lines): lines
      case .block(let language, let lines): ["```\(language)"] + lines + ["```"]
      }
    }.joined(separator: "\n")
  }

  /// A block that does not hold: the command before it, what it says and what came.
  struct Difference: CustomStringConvertible {
    var command: String
    var said: [String]
    var came: [String]

    var description: String {
      "\(command)\n--- said\n\(said.joined(separator: "\n"))\n--- came\n\(came.joined(separator: "\n"))"
    }
  }

  /// Writes its files and runs its commands, one after the other, in an empty folder.
  ///
  /// What the commands print takes the place of what the article says of it.
  ///
  /// - Returns: where the two differ.
  mutating func run() throws -> [Difference] {
    let folder = try Folder()
    var last: (command: String, output: [String])?
    var differences: [Difference] = []
    for (index, part) in parts.enumerated() {
      guard case .block(let language, let lines) = part else { continue }
      switch language {
      case "yaml":
        guard let name = lines.first.flatMap({ $0.hasPrefix("# ") ? $0.dropFirst(2) : nil }) else { continue }
        try folder.write(lines.joined(separator: "\n") + "\n", to: String(name))
      case "sh":
        for line in lines {
          let outcome = try Command().shell(
            "coso() { \"$0\" \"$@\"; }; cd \"$1\" && shift && \(line) 2>&1",
            [
              folder.url.path
            ])
          var output = outcome.text.replacing("\r\n", with: "\n").components(separatedBy: "\n")
          while output.last?.isEmpty == true { output.removeLast() }
          last = (line, output)
        }
      case "":
        guard let (command, output) = last else { continue }
        let isCut = lines.last == "…"
        let came = isCut ? output.prefix(lines.count - 1) + ["…"] : output
        if came != lines { differences.append(Difference(command: command, said: lines, came: came)) }
        parts[index] = .block(language: "", lines: came)
      default: continue
      }
    }
    return differences
  }
}
