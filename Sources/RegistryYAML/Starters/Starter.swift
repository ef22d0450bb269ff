internal import CStarters
public import VietnameseText

/// A registry to begin with: commented files of invented people, in which nothing is wrong.
///
/// They stand inside the binary, as the built-in editions do.
public struct Starter: Hashable, Sendable {
  /// What a starter is for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A commune or ward, as organised since 1 July 2025.
    case commune
    /// A company with its cells.
    case enterprise
    /// The cell of a school.
    case school
    /// A former district as of 30 June 2025, and its reform on the day after.
    case district
  }

  /// A file of a starter.
  public struct File: Hashable, Sendable {
    /// The name of the file.
    public var name: String
    /// What it holds.
    public var text: String
    /// Whether its owner alone may read it, as it is about persons.
    public var isPersonal: Bool
  }

  /// Its files, in the order in which they are best read.
  public let files: [File]

  /// What to type next, in which `{}` stands for the folder; `coso` goes before each.
  public let commands: [String]

  /// The starter of a kind, with its comments in a language.
  public init(_ kind: Kind, in language: Language = .vietnamese) {
    let text = Self.text(of: kind)
    files = Self.files(of: text, language)
    commands = text.split(separator: "\n").filter { $0.hasPrefix("#next ") }.map { String($0.dropFirst(6)) }
  }

  private static func text(of kind: Kind) -> String {
    for index in 0..<cstarter_count() {
      let starter = unsafe cstarter_at(index)
      guard unsafe String(cString: starter.name) == kind.rawValue else { continue }
      return unsafe String(decoding: UnsafeBufferPointer(start: starter.bytes, count: starter.count), as: UTF8.self)
    }
    return ""
  }

  /// Takes the files of a starter apart.
  ///
  /// - Shape: `#next` before the first file gives something to type; `#file NAME` begins a file, `private` behind the name says that it is about persons; `#vi` and `#en` begin
  ///   a comment in that language, which is indented as its text is.
  private static func files(of text: String, _ language: Language) -> [File] {
    var files: [File] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#file ") {
        let words = line.split(separator: " ")
        files.append(File(name: String(words[1]), text: "", isPersonal: words.last == "private"))
        continue
      }
      guard !files.isEmpty else { continue }
      guard line.hasPrefix("#vi ") || line.hasPrefix("#en ") else {
        files[files.count - 1].text += "\(line)\n"
        continue
      }
      guard line.hasPrefix("#\(language.rawValue) ") else { continue }
      let comment = line.dropFirst(4)
      let indent = comment.prefix { $0 == " " }
      files[files.count - 1].text += "\(indent)# \(comment.dropFirst(indent.count))\n"
    }
    for index in files.indices {
      while files[index].text.hasSuffix("\n\n") { files[index].text.removeLast() }
    }
    return files
  }
}
