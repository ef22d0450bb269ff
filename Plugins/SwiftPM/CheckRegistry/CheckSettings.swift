import Foundation

/// What a target says of its check, in a file beside its sources.
struct CheckSettings {
  /// The name of the file.
  static let fileName = "coso-check.json"

  /// The day as of which the registry is judged.
  private var on: String?
  /// Whether warnings stop the build.
  private var strict: Bool?

  /// Reads the settings of a file.
  ///
  /// - Throws: where it is no such file, with its path.
  init(contentsOf file: URL) throws {
    do {
      self = try JSONDecoder().decode(CheckSettings.self, from: Data(contentsOf: file))
    } catch let DecodingError.dataCorrupted(context) {
      throw Problem(description: "\(file.path): error: \(context.debugDescription)")
    } catch {
      throw Problem(description: "\(file.path): error: \(error)")
    }
  }

  /// The options of `coso check` that they stand for.
  var options: [String] { (on.map { ["--on", $0] } ?? []) + (strict == true ? ["--strict"] : []) }

  private struct Problem: Error, CustomStringConvertible {
    let description: String
  }
}

extension CheckSettings: Decodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for key in container.allKeys where !["on", "strict"].contains(key.stringValue) {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [key], debugDescription: "unknown key '\(key.stringValue)'; expected one of on, strict"))
    }
    on = try container.decodeIfPresent(String.self, forKey: Key(stringValue: "on"))
    strict = try container.decodeIfPresent(Bool.self, forKey: Key(stringValue: "strict"))
  }
}
