import ExternalExporters
import Foundation
import RegistryExport
import Synchronization
import VietnameseText

/// A folder with one executable, as long as somebody holds it.
final class Script {
  let folder: URL
  let format: String
  var path: String { folder.appending(path: "coso-export-\(format)").path(percentEncoded: false) }

  static let description = """
    {"protocol":[1],"id":"trial","extension":"txt","media-type":"text/plain","text":true,\
    "summary":{"vi":"Thử","en":"A trial"},"options":[{"id":"mark","kind":"flag","default":"no",\
    "summary":{"vi":"Dấu","en":"Mark"}},{"id":"size","kind":"integer","minimum":1,"maximum":9,"default":"3",\
    "summary":{"vi":"Cỡ","en":"Size"}},{"id":"name","kind":"text","default":"","summary":{"vi":"Tên","en":"Name"}}]}
    """

  /// A shell script that describes itself as it should, and does `body` otherwise.
  convenience init(_ body: String, describing answer: String = Script.description) throws {
    try self.init(whole: "#!/bin/sh\nif [ \"$1\" = --describe ]; then cat <<'END'\n\(answer)\nEND\nexit; fi\n\(body)\n")
  }

  init(whole: String, mode: Int = 0o755, format: String = "trial") throws {
    self.format = format
    folder = FileManager.default.temporaryDirectory.appending(path: "coso-external-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try whole.write(toFile: path, atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

/// What was heard of an executable while it ran.
final class Ear: Sendable {
  private let heard = Mutex<(lines: [String], groups: [Int32])>(([], []))

  var lines: [String] { heard.withLock { $0.lines } }
  func hear(_ line: String) { heard.withLock { $0.lines.append(line) } }
  func watch(_ group: Int32?) { heard.withLock { if let group { $0.groups.append(group) } } }

  /// Whether any process of the groups that ran is alive: it is given a moment to die.
  var isAnyAlive: Bool {
    let groups = heard.withLock { $0.groups }
    for _ in 0..<200 {
      if !groups.contains(where: Self.isAlive) { return false }
      usleep(10_000)
    }
    return true
  }

  private static func isAlive(_ group: Int32) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.contains { name in
      guard Int(name) != nil, let line = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
        let close = line.lastIndex(of: ")")
      else { return false }
      // `… (name) S parent group …`; a zombie is as good as gone.
      let fields = line[line.index(after: close)...].split(separator: " ")
      return fields.count > 2 && fields[2] == "\(group)" && fields[0] != "Z"
    }
  }
}

/// A table of any length, of about 60 bytes a row.
struct Rows100: Table {
  var count = 100
  let columns = [
    Column.Header(id: "number", label: BilingualText(vi: "Số", en: "No."), kind: .integer),
    Column.Header(id: "name", label: BilingualText(vi: "Họ và tên", en: "Name"), privacy: .personal),
    Column.Header(id: "place", label: BilingualText(vi: "Nơi ở", en: "Residence"), privacy: .personal),
  ]

  func rows() -> Cursor { Cursor(count: count) }

  struct Cursor: Rows {
    let count: Int
    var number = 0

    init(count: Int) { self.count = count }

    mutating func next(into block: inout Block) throws -> Bool {
      try Task.checkCancellation()
      block.removeAll()
      while number < count, !block.isFull {
        number += 1
        block.append(number)
        block.append("Nguyễn Văn Đức")
        block.append("thôn Minh Hải, xã Lạc Đạo")
        block.endRow()
      }
      return !block.isEmpty
    }
  }
}
