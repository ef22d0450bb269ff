import ExporterConformance
import ExternalExporters
import Foundation
import JSONText
import RegistryExport
import Testing

@Suite("Executables that do as they should")
struct ExternalExporterTests {
  @Test("100,000 rows go in while they come out, and none is lost")
  func throughput() throws {
    let script = try Script("exec cat")
    let exporter = try ExternalExporter(path: script.path)
    var bytes: [UInt8] = []
    try exporter.export(Rows100(count: 100_000), to: &bytes)
    #expect(bytes.count { $0 == 0x0A } == 100_002)
    #expect(bytes.suffix(24).elementsEqual("{\"end\":{\"lines\":100000}}\n".utf8.suffix(24)))
  }

  @Test("it sees the options, its defaults among them, and nothing of the environment but what it needs")
  func surroundings() throws {
    let script = try Script("cat; env; ls /proc/self/fd | wc -l; trap")
    let exporter = try ExternalExporter(path: script.path).configured(["mark": "yes", "name": "a \"b\""])
    var bytes: [UInt8] = []
    try exporter.export(Rows100(count: 1), to: &bytes)
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[0].hasSuffix(#""options":{"mark":"yes","size":"3","name":"a \"b\""}}"#))
    let names = Set(lines.dropFirst(3).compactMap { $0.contains("=") ? String($0.prefix { $0 != "=" }) : nil })
    #expect(names.subtracting(["PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "PWD", "OLDPWD", "SHLVL", "_"]) == [])
    // 0, 1, 2 and the folder itself.
    #expect(lines.last?.trimmingCharacters(in: .whitespaces) == "4")
  }

  @Test("options are checked before anything runs")
  func options() throws {
    let script = try Script("exec cat")
    let exporter = try ExternalExporter(path: script.path)
    for (values, problem) in [
      (["marks": "yes"], ExporterOptionError.Problem.unknownOption), (["mark": "1"], .unfitValue),
      (["size": "10"], .unfitValue),
    ] {
      #expect {
        try exporter.configured(values)
      } throws: { ($0 as? ExporterOptionError)?.problem == problem }
    }
  }

  @Test("its complaints come line by line, without control characters")
  func complaints() throws {
    let script = try Script(#"cat; printf 'một\nh\033[31mai\nba' >&2"#)
    let ear = Ear()
    let exporter = try ExternalExporter(path: script.path, complaint: ear.hear)
    var bytes: [UInt8] = []
    try exporter.export(Rows100(), to: &bytes)
    #expect(ear.lines == ["một", "h\u{FFFD}[31mai", "ba"])
  }

  @Test("the search takes the first of a name, and neither relative folders nor what cannot be run")
  func search() throws {
    let (first, second) = (try Script("cat"), try Script("cat"))
    let closed = try Script(whole: "#!/bin/sh\n", mode: 0o644)
    let folders = [closed, first, second].map { $0.folder.path(percentEncoded: false) }
    let search = ExternalSearch(folders: [], path: ".:relative::" + folders.joined(separator: ":"))
    #expect(search.folders == folders)
    #expect(search.all.map(\.id) == ["trial"])
    #expect(search.executable(for: "trial")?.path == "\(folders[1])/coso-export-trial")
    #expect(search.executable(for: "../trial") == nil)
    #expect(search.executable(for: "other") == nil)
  }

  static let directory = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples/ExternalExporter/coso-export-directory").standardized.path(percentEncoded: false)

  @Test("the example in Python keeps the contract of exporters")
  func conformance() async throws {
    // Straight to the system's Python: a shim before it would triple the time of some hundred starts.
    let script = try Script(
      whole: "#!/bin/sh\nPATH=/usr/bin:/bin:$PATH exec '\(Self.directory)' \"$@\"\n", format: "directory")
    let exporter = try ExternalExporter(path: script.path)
    #expect(exporter.format.id == "directory")
    try await ConformanceSuite(exporter, leavesOut: .drawn).run()
  }
}
