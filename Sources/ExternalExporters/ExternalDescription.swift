internal import JSONText
internal import RegistryExport
internal import VietnameseText

/// What an executable answers to `--describe`.
struct ExternalDescription {
  let format: Format
  let options: [ExporterOption]

  private let path: String

  /// Reads an answer.
  ///
  /// - Throws: ``ExternalExporterError`` with the first thing that is not as the protocol wants it.
  init(_ bytes: [UInt8], of path: String) throws(ExternalExporterError) {
    self.path = path
    let value: JSONValue
    do {
      value = try JSONReader().read(bytes)
    } catch {
      throw Self.unfit(path, "line \(error.line), column \(error.column) is not JSON: \(error.problem.rawValue)")
    }
    guard value.members != nil else { throw Self.unfit(path, "it is not an object") }
    guard let versions = value["protocol"]?.elements?.compactMap(\.integer) else {
      throw Self.unfit(path, "'protocol' is not a list of versions, as [1]")
    }
    guard versions.contains(ExternalProtocol.version) else {
      throw Self.unfit(path, "'protocol' is \(versions), and not \(ExternalProtocol.version)")
    }
    let id = try Self.text("id", in: value, path)
    let name = ExternalProtocol.format(ofExecutable: path)
    if let name, name != id { throw Self.unfit(path, "'id' is '\(id)', and the executable is called '\(name)'") }
    guard ExternalProtocol.isFormat(id) else {
      throw Self.unfit(path, "'id' is '\(id)', not of the shape [a-z][a-z0-9-]*")
    }
    let ending = try Self.text("extension", in: value, path)
    guard !ending.isEmpty, ending.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) else {
      throw Self.unfit(path, "'extension' is '\(ending)', not lower-case letters and digits without a dot")
    }
    let media = try Self.text("media-type", in: value, path)
    guard media.split(separator: "/", omittingEmptySubsequences: false).count == 2 else {
      throw Self.unfit(path, "'media-type' is '\(media)', not of the shape type/subtype")
    }
    guard case .boolean(let isText)? = value["text"] else { throw Self.unfit(path, "'text' is neither true nor false") }
    format = Format(
      id: id, fileExtension: ending, mediaType: media, summary: try Self.bilingual("summary", in: value, path),
      isText: isText)
    var options: [ExporterOption] = []
    guard let list = (value["options"] ?? .array([])).elements else {
      throw Self.unfit(path, "'options' is not a list")
    }
    for element in list {
      let option = try Self.option(element, path)
      guard !options.contains(where: { $0.id == option.id }) else {
        throw Self.unfit(path, "the option '\(option.id)' stands twice")
      }
      options.append(option)
    }
    self.options = options
  }

  private static func option(_ value: JSONValue, _ path: String) throws(ExternalExporterError) -> ExporterOption {
    let id = try text("id", in: value, path)
    guard ExternalProtocol.isFormat(id) else {
      throw unfit(path, "an option's id is '\(id)', not of the shape [a-z][a-z0-9-]*")
    }
    let kind: ExporterOption.Kind
    switch try text("kind", in: value, path) {
    case "flag": kind = .flag
    case "text": kind = .text
    case "choice":
      let words = value["values"]?.elements?.compactMap(\.text) ?? []
      guard !words.isEmpty else { throw unfit(path, "the option '\(id)' is a choice without 'values'") }
      kind = .choice(words)
    case "integer":
      let least = value["minimum"]?.integer ?? 0
      let most = value["maximum"]?.integer ?? Int(Int32.max)
      guard 0 <= least, least <= most else { throw unfit(path, "the option '\(id)' has no numbers between its bounds") }
      kind = .integer(least...most)
    case let other: throw unfit(path, "the option '\(id)' has the kind '\(other)', not flag, choice, integer or text")
    }
    let standard = try text("default", in: value, path)
    // What holds without being given has to be what could be given, or the executable gets a value that it refuses.
    guard takes(standard, kind) else {
      throw unfit(path, "the option '\(id)' does not take its own default '\(standard)'")
    }
    return ExporterOption(
      id: id, summary: try bilingual("summary", in: value, path), kind: kind, defaultValue: standard)
  }

  private static func takes(_ value: String, _ kind: ExporterOption.Kind) -> Bool {
    switch kind {
    case .flag: ["yes", "no", "true", "false"].contains(value)
    case .choice(let words): words.contains(value)
    case .integer(let range):
      value.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(value).map(range.contains) == true
    case .text: true
    }
  }

  private static func text(
    _ key: String, in value: JSONValue, _ path: String
  ) throws(ExternalExporterError) -> String {
    guard let text = value[key]?.text else { throw unfit(path, "'\(key)' is missing or not a text") }
    return text
  }

  private static func bilingual(
    _ key: String, in value: JSONValue, _ path: String
  ) throws(ExternalExporterError) -> BilingualText {
    guard let vietnamese = value[key]?["vi"]?.text, let english = value[key]?["en"]?.text else {
      throw unfit(path, "'\(key)' has not both 'vi' and 'en'")
    }
    return BilingualText(vi: vietnamese, en: english)
  }

  private static func unfit(_ path: String, _ reason: String) -> ExternalExporterError {
    ExternalExporterError(.unfitDescription(reason), path: path)
  }
}

/// What both sides agree on.
enum ExternalProtocol {
  /// The version that this module speaks.
  static let version = 1

  /// How the executables' names begin.
  static let prefix = "coso-export-"

  /// The format that an executable writes by its name; `nil` where it is called otherwise.
  static func format(ofExecutable path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard name.hasPrefix(prefix) else { return nil }
    let id = String(name.dropFirst(prefix.count))
    return isFormat(id) ? id : nil
  }

  /// Whether a text is of the shape `[a-z][a-z0-9-]*`.
  static func isFormat(_ id: String) -> Bool {
    guard let first = id.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
