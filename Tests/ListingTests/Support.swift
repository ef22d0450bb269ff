import Foundation
import PartyRegistry
import RegistryExport
import RegistryYAML
import Testing

/// The worked example, loaded once.
enum Example {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

  static let loaded = Result { try RegistryLoader().load([root.appending(path: "Examples/HungYen").path]) }

  static func snapshot(_ day: String) throws -> Snapshot {
    let day = try #require(Day(day))
    return try loaded.get().registry.snapshot(on: day)
  }
}

extension ListingRequest {
  init(_ organization: String, order: RosterOrder = .posts) {
    self.init()
    self.organization = Organization.ID(organization)
    self.order = order
  }
}

extension Exporter {
  func bytes(of table: some Table) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try export(table, to: &bytes)
    return bytes
  }
}

/// Compares with a committed file; with `UPDATE_GOLDENS` set in the environment the file is written anew instead.
func expectGolden(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
    try Data(bytes).write(to: file)
  } else {
    let golden = [UInt8](try Data(contentsOf: file))
    let lines = { (bytes: [UInt8]) in
      String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }
    #expect(lines(bytes) == lines(golden), "\(name)", sourceLocation: sourceLocation)
  }
}
