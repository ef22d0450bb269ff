import Foundation
import Testing

@Suite struct ExternalTests {
  private let folder: Folder

  private static let description = """
    {"protocol":[1],"id":"trial","extension":"trial","media-type":"text/plain","text":true,\
    "summary":{"vi":"Thử","en":"A trial"},"options":[{"id":"mark","kind":"choice","values":["a","b"],"default":"a",\
    "summary":{"vi":"Dấu","en":"Mark"}}]}
    """

  init() throws {
    folder = try Folder(registry: Sample.sound)
    try FileManager.default.createDirectory(atPath: folder.path("plugins"), withIntermediateDirectories: true)
  }

  private func add(_ body: String, as format: String = "trial") throws {
    let answer = Self.description.replacing("\"trial\"", with: "\"\(format)\"")
    try folder.write(
      "#!/bin/sh\nif [ \"$1\" = --describe ]; then cat <<'END'\n\(answer)\nEND\nexit; fi\n\(body)\n",
      to: "plugins/coso-export-\(format)", mode: 0o755)
  }

  private func list(_ more: String...) throws -> Command.Outcome {
    try Command().run(
      ["list", "members", folder.registry, "--on", "2019-06-30", "--plugin-path", folder.path("plugins")] + more)
  }

  @Test func `a format in another language is used by name and by ending, and gets its options`() throws {
    try add("head -n 1 | grep -o '\"options\".*'; cat >/dev/null; echo chào >&2")
    for more in [["--format", "trial"], ["-o", folder.path("a.trial")]] {
      let outcome = try Command().run(
        ["list", "members", folder.registry, "--on", "2019-06-30", "--plugin-path", folder.path("plugins")]
          + ["--option", "mark=b"] + more)
      let text = more[0] == "-o" ? try folder.text("a.trial") : outcome.text
      #expect(text.hasPrefix("\"options\":{\"mark\":\"b\"}"))
      #expect(outcome.problems == "coso-export-trial: chào\n")
      #expect(outcome.status == 0)
    }
    let unfit = try list("--format", "trial", "--option", "mark=c")
    #expect(unfit.problems.contains("[unfit-option]"))
    #expect(unfit.status == 64)
  }

  @Test(arguments: [
    ("sleep 1000", "exporter-timed-out"),
    ("head -c 500; exit 3", "exporter-exited"),
    ("yes 'printing for ever, up to ten gigabytes and beyond'", "exporter-wrote-too-much"),
    ("echo document", "exporter-ignored-input"),
    ("cat; kill -KILL $$", "exporter-signalled"),
    ("cat >/dev/null; echo document; sleep 1000 & exit 0", "exporter-left-process"),
  ])
  func `one that misbehaves ends in 69 with a message, no file and no process`(_ body: String, _ code: String) throws {
    // The marker makes its processes known.
    let marker = "coso-marker-\(UUID().uuidString)"
    try add(body.replacing("sleep 1000", with: "sh -c 'sleep 1000; : \(marker)'"))
    let outcome = try list("-o", folder.path("a.trial"), "--format", "trial", "--plugin-timeout", "1")
    #expect(outcome.problems.contains("[\(code)]"))
    #expect(outcome.status == 69)
    #expect(try folder.names == ["plugins", "registry.yaml"])
    let processes = try Command().shell("ps -eo args | grep -v grep | grep -c \(marker); :")
    #expect(processes.text == "0\n")
  }

  @Test func `one that drips is ended when its time is over in all`() throws {
    try add("while :; do echo drop; sleep 0.2; done")
    let start = ContinuousClock.now
    let outcome = try list("-o", folder.path("a.trial"), "--format", "trial", "--plugin-total", "2")
    #expect(outcome.problems.contains("[exporter-ran-too-long]"))
    #expect(outcome.status == 69)
    #expect(start.duration(to: .now) < .seconds(30))
    #expect(try folder.names == ["plugins", "registry.yaml"])
    for wrong in ["0", "-1", "86401"] {
      #expect(try list("--format", "trial", "--plugin-total=\(wrong)").status == 64)
    }
  }

  @Test func `nothing of it outlives a command that is killed`() throws {
    let marker = "coso-marker-\(UUID().uuidString)"
    // Children that hear no signal, one of them let go by its parent.
    try add(
      "trap '' TERM INT HUP; (sh -c 'sleep 1000; : \(marker)' &); cat >/dev/null; sh -c 'sleep 1000; : \(marker)'")
    let outcome = try Command().shell(
      #"""
      "$0" "$@" & child=$!
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        [ "$(ps -eo args | grep -v grep | grep -c MARKER)" -ge 2 ] && break; sleep 0.2
      done
      ps -eo args | grep -v grep | grep -q MARKER && echo running
      kill -KILL $child; wait $child 2>/dev/null; echo "ended $?"
      for i in 1 2 3 4 5 6 7 8 9 10; do ps -eo args | grep -v grep | grep -q MARKER || break; sleep 0.2; done
      ps -eo args | grep -v grep | grep -c MARKER; :
      """#.replacing("MARKER", with: marker),
      [
        "list", "members", folder.registry, "--on", "2019-06-30", "--plugin-path", folder.path("plugins"), "--format",
        "trial", "-o", folder.path("a.trial"),
      ])
    #expect(outcome.text == "running\nended 137\n0\n")
  }

  @Test func `one that every user can change is not run, and what to do is said`() throws {
    try add("cat >/dev/null; echo ran")
    for (name, mode, restored) in [("plugins", 0o777, 0o755), ("plugins/coso-export-trial", 0o757, 0o755)] {
      func set(_ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path(name))
      }
      try set(mode)
      let outcome = try list("--format", "trial", "--language", "en")
      #expect(outcome.problems.contains("is not run: every user of this machine can change"))
      #expect(outcome.problems.contains("[exporter-exposed]"))
      #expect(outcome.text.isEmpty)
      #expect(outcome.status == 69)
      let formats = try Command().run(["formats", "--plugin-path", folder.path("plugins")])
      #expect(formats.problems.contains("[exporter-exposed]"))
      #expect(!formats.text.contains("trial"))
      // By its ending it is not taken in silence either.
      #expect(try list("-o", folder.path("a.trial")).problems.contains("[exporter-exposed]"))
      try set(restored)
    }
    #expect(try list("--format", "trial").text == "ran\n")
    // Others may add to a folder like /tmp, and not replace what somebody else has put there.
    try FileManager.default.setAttributes([.posixPermissions: 0o1777], ofItemAtPath: folder.path("plugins"))
    #expect(try list("--format", "trial").text == "ran\n")
  }

  @Test func `an interrupt ends it too`() throws {
    let marker = "coso-marker-\(UUID().uuidString)"
    try add("cat >/dev/null; sh -c 'sleep 1000; : \(marker)'")
    let outcome = try Command().shell(
      #"""
      "$0" "$@" & child=$!
      for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        ps -eo args | grep -v grep | grep -q MARKER && break; sleep 0.2
      done
      kill -TERM $child; wait $child; echo "ended $?"; sleep 0.3
      ps -eo args | grep -v grep | grep -c MARKER; :
      """#.replacing("MARKER", with: marker),
      [
        "list", "members", folder.registry, "--on", "2019-06-30", "--plugin-path", folder.path("plugins"), "--format",
        "trial", "-o", folder.path("a.trial"),
      ])
    #expect(outcome.text == "ended 143\n0\n")
    #expect(try folder.names == ["plugins", "registry.yaml"])
  }

  @Test func `formats tells where each comes from, notes what is shadowed and complains of what is unfit`() throws {
    try add("cat")
    try add("cat", as: "csv")
    try folder.write("#!/bin/sh\necho nonsense\n", to: "plugins/coso-export-odd", mode: 0o755)
    let outcome = try Command().run(["formats", "--language", "en", "--plugin-path", folder.path("plugins")])
    #expect(outcome.text.contains("built in"))
    #expect(outcome.text.contains(folder.path("plugins/coso-export-trial")))
    #expect(outcome.problems.contains("note: \(folder.path("plugins/coso-export-csv")) is not used"))
    #expect(outcome.problems.contains("[exporter-unfit-description]"))
    #expect(outcome.status == 0)
  }

  @Test func `a built-in format wins over one of the same name, with a note`() throws {
    try add("cat >/dev/null; echo other", as: "csv")
    let outcome = try list("--format", "csv")
    #expect(outcome.text.hasPrefix("id,"))
    #expect(outcome.problems.contains("[exporter-shadowed]"))
    #expect(outcome.status == 0)
  }

  @Test func `no registry can name an executable, and no folder but those asked for is looked into`() throws {
    try add("cat")
    let outcome = try Command().run(
      ["list", "members", folder.registry, "--on", "2019-06-30", "--format", "trial"])
    #expect(outcome.problems.contains("[unknown-format]"))
    #expect(outcome.status == 64)
  }
}
