import RegistryDiagnostics
import RegistryYAML

/// A YAML text in which `«code»` marks the place of each expected problem.
struct MarkedYAML {
  let text: String
  /// `line:column code`, in the order of the places.
  let marks: [String]

  init(_ marked: String) {
    var text = ""
    var marks: [String] = []
    var line = 1
    var column = 1
    var mark: String?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": mark = ""
      case "»":
        marks.append("\(line):\(column) \(mark ?? "")")
        mark = nil
      default:
        if mark != nil {
          mark?.unicodeScalars.append(scalar)
        } else {
          text.unicodeScalars.append(scalar)
          if scalar == "\n" {
            line += 1
            column = 1
          } else {
            column += 1
          }
        }
      }
    }
    self.text = text
    self.marks = marks
  }

  /// The problems that loading the text gives, in the shape of ``marks``.
  func problems() -> [String] { load(text).diagnostics.map { "\($0.place) \($0.code.rawValue)" } }
}

extension Diagnostic {
  /// `line:column`, or `-` without a place.
  var place: String { span.map { "\($0.start.line):\($0.start.column)" } ?? "-" }
}

/// Loads texts as the files of one registry, named by their positions.
func load(_ texts: String...) -> (registry: LoadedRegistry?, diagnostics: [Diagnostic]) { load(texts) }

/// Loads texts as the files of one registry, named by their positions.
func load(_ texts: [String]) -> (registry: LoadedRegistry?, diagnostics: [Diagnostic]) {
  let sources = texts.enumerated().map { RegistrySource(name: "\($0).yaml", text: $1) }
  do {
    let loaded = try RegistryLoader().load(sources: sources)
    return (loaded, loaded.warnings)
  } catch {
    return (nil, error.diagnostics)
  }
}

/// The head that every registry needs.
let head = "coso: 1\nregistry: Thử\n"

/// A commune with one cell.
let commune = """
  organizations:
  - {id: DB, name: Đảng bộ xã Lạc Đạo, kind: grassroots-organization, founded: 1999-01-01}
  - {id: CB, name: Chi bộ thôn Minh Hải, kind: cell, parent: DB, founded: 1999-01-01}

  """
