import Foundation

/// A folder that is there as long as somebody holds it.
final class Folder {
  let url: URL

  /// An empty folder.
  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("coso-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// A folder with one file `registry.yaml`.
  convenience init(registry: String) throws {
    try self.init()
    try registry.write(to: url.appendingPathComponent("registry.yaml"), atomically: false, encoding: .utf8)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// The path of `registry.yaml`.
  var registry: String { path("registry.yaml") }

  /// The names of all files in it, hidden ones too.
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() } }

  /// What a file holds.
  func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

  /// Writes a file.
  func write(_ text: String, to name: String, mode: Int = 0o644) throws {
    try text.write(toFile: path(name), atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }

  /// The permissions of a file.
  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
  }
}

/// Registries to run the command on; all persons are invented.
enum Sample {
  /// Two cells, of which one is closed, and four members; nothing is wrong with it.
  static let sound = """
    coso: 1
    registry: Đảng bộ xã Thử
    regulations: vn
    organizations:
      - {id: DB-THU, name: Đảng bộ xã Thử, kind: grassroots-organization, founded: 1990-01-01, consents: [{for: organization-under-30}]}
      - {id: CB-MOT, name: Chi bộ thôn Một, kind: cell, parent: DB-THU, founded: 1990-01-01}
      - {id: CB-HAI, name: Chi bộ thôn Hai, kind: cell, parent: DB-THU, founded: 1990-01-01, closed: {from: 2010-01-01}}
    members:
      - {id: M-1, name: Nguyễn Văn An, sex: male, born: 1970-01-02, admitted: {decision-date: 1995-01-01, ceremony: 1995-01-10, cell: CB-MOT}, official: 1996-01-10, posts: [{title: secretary, organization: CB-MOT, from: 2015-01-01}, {title: secretary, organization: DB-THU, from: 2015-01-01}]}
      - {id: M-2, name: Trần Thị Ánh, sex: female, born: 1980-05-06, admitted: {decision-date: 2005-01-01, ceremony: 2005-01-10, cell: CB-MOT}, official: 2006-01-10}
      - {id: M-3, name: Đỗ Bình, sex: male, born: 1999-07-08, admitted: {decision-date: 2019-01-01, ceremony: 2019-01-10, cell: CB-MOT}, official: 2020-01-10}
      - {id: M-4, name: Đỗ Thị Bích, sex: female, born: 1975-09-10, admitted: {decision-date: 2000-01-01, ceremony: 2000-01-10, cell: CB-MOT}, official: 2001-01-10}

    """

  /// A cell with four members, which fewer than nine official ones have elected a committee.
  static let unusual =
    sound + """
      committees:
        - {organization: CB-MOT, body: cell-committee, congress: 2018-01-05, from: 2018-01-05, seats: 3}

      """

  /// Three mistakes of form in three records.
  static let faulty = """
    coso: 1
    registry: Đảng bộ xã Thử
    organizations:
      - {id: DB-THU, nmae: x, name: Đảng bộ xã Thử, kind: grassroots-organization, founded: 1990-01-01}
      - {id: CB-MOT, name: Chi bộ thôn Một, kind: cell, parent: DB-TU, founded: 1990-01-01}
    members:
      - {id: M-1, name: Nguyễn Văn An, sex: male, born: 1970-13-02, admitted: {decision-date: 1995-01-01, ceremony: 1995-01-10, cell: CB-MOT}}

    """

  /// The worked example of the project.
  static let hungYen = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Examples/HungYen").standardized.path
}
