public import VietnameseText

extension Explanation {
  /// The smallest input that makes a problem: files and what is typed beside them, or a word on what makes it where
  /// neither does.
  public struct Input: Hashable, Sendable {
    /// A file, and where in it the problem stands.
    public struct File: Hashable, Sendable {
      /// The name of the file.
      public var name: String
      /// What it holds.
      public var text: String
      /// The place of the problem; `nil` where it stands elsewhere or has none.
      public var place: Position?
      /// Whether it is a registry in which nothing is wrong, which the others need beside them.
      public internal(set) var isBeginning = false

      /// A file of a text in which `«»` marks the place of the problem.
      init(_ name: String, _ marked: String) {
        self.name = name
        let parts = marked.split(separator: "«»", maxSplits: 1, omittingEmptySubsequences: false)
        text = parts.joined()
        guard parts.count == 2 else { return }
        let lines = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
        place = Position(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
      }

      /// The registry beside which an input stands.
      init(_ beginning: Beginning) {
        self.init("registry.yaml", beginning.text)
        isBeginning = true
      }
    }

    /// A trait of the command.
    public enum Trait: Hashable, Sendable {
      /// It has to be on.
      case with(String)
      /// It has to be off.
      case without(String)
    }

    /// The files, the one with the place behind those that it needs.
    public internal(set) var files: [File] = []
    /// The day on which the files are judged; where there is none, reading them tells already.
    public internal(set) var day: String?
    /// What is typed in the folder of the files.
    public internal(set) var commands: [String] = []
    /// Whether files alone make the problem, so that reading them shows it without the command.
    public internal(set) var isRead = false
    /// Whether the code is that of a place which belongs to another problem.
    public internal(set) var isRelated = false
    /// The codes that always come with it.
    public internal(set) var beside: [Diagnostic.Code] = []
    /// The trait that the command has to be built with, or without, for what is typed.
    public internal(set) var trait: Trait?
    /// What makes it, where no file and no command line does.
    public internal(set) var otherwise: BilingualText?
  }
}

extension Explanation.Input {
  // MARK: Read by `coso check`

  /// Files, some of which are named by others.
  static func files(
    on day: String? = nil, beside: [Diagnostic.Code] = [], isRelated: Bool = false, _ files: [File]
  ) -> Self {
    var input = Self()
    input.files = files
    input.day = day
    input.isRead = true
    input.beside = beside
    input.isRelated = isRelated
    // An edition is read because the registry names it.
    let read = files.filter { !$0.text.hasPrefix("edition:") || $0.text.contains("\ncoso:") }.map(\.name)
    let named = read.filter { name in !files.contains { $0.text.contains("regulations:") && $0.text.contains(name) } }
    input.commands = ["coso check \(named.joined(separator: " "))" + (day.map { " --on \($0)" } ?? "")]
    return input
  }

  /// One file.
  static func alone(on day: String? = nil, isRelated: Bool = false, _ text: String) -> Self {
    .files(on: day, isRelated: isRelated, [File("registry.yaml", text + "\n")])
  }

  /// A file of records beside a registry.
  static func after(
    _ beginning: Beginning, on day: String? = nil, beside: [Diagnostic.Code] = [], isRelated: Bool = false,
    _ records: String
  ) -> Self {
    .files(
      on: day, beside: beside, isRelated: isRelated,
      [File(beginning), File("sample.yaml", "coso: 1\n\(records)\n")])
  }

  /// An edition that a registry lays over the built-in ones.
  static func edition(_ text: String) -> Self {
    .files([
      File("registry.yaml", Beginning.head.text + "regulations: [vn, edition.yaml]\n"),
      File("edition.yaml", "edition: own\nlabel: {vi: Quy định riêng, en: Rules of our own}\n\(text)\n"),
    ])
  }

  /// An admission case of a sound cell, whose steps up to one are as they should be.
  ///
  /// - Parameters:
  ///   - person: who is on the way to membership.
  ///   - keys: further keys of the case.
  ///   - through: the last stage that was passed rightly.
  ///   - day: the day on which it is judged.
  ///   - beside: codes that always come with it.
  ///   - steps: further steps, and behind `---` further documents.
  static func admission(
    person: String = "{name: Lưu Thị Năm, born: 1996-04-12, education: THPT}", keys: [String] = [],
    through: String = "committee-check", on day: String, beside: [Diagnostic.Code] = [], _ steps: String
  ) -> Self {
    var lines = ["admissions:", "- id: HS1", "  person: \(person)", "  cell: CA"]
    lines += keys.map { "  \($0)" } + ["  steps:"]
    for (stage, fields) in Beginning.steps {
      lines.append("  - {stage: \(stage), \(fields)}")
      if stage == through { break }
    }
    var isStep = true
    for line in steps.split(separator: "\n") {
      isStep = isStep && line != "---"
      lines.append(isStep ? "  \(line)" : String(line))
    }
    return .after(.whole, on: day, beside: beside, lines.joined(separator: "\n"))
  }

  // MARK: Typed

  /// What is typed in a folder, in which a registry may stand.
  static func commands(after beginning: Beginning? = nil, trait: Trait? = nil, _ lines: String) -> Self {
    var input = Self()
    input.trait = trait
    if let beginning { input.files = [File(beginning)] }
    input.commands = lines.split(separator: "\n").map(String.init)
    return input
  }

  /// A list written by an exporter in another language, which describes itself and then does something.
  static func exporter(_ body: String, options: String = "") -> Self {
    .commands(
      after: .whole,
      """
      cat > coso-export-trial <<'END'
      #!/bin/sh
      if [ "$1" = --describe ]; then
        echo '{"protocol":[1],"id":"trial","extension":"trial","media-type":"text/plain","text":true,"summary":{"vi":"Thử","en":"A trial"},"options":[]}'
        exit
      fi
      \(body)
      END
      chmod +x coso-export-trial
      coso list members registry.yaml --on 2024-06-30 --format trial --plugin-path .\(options.isEmpty ? "" : " \(options)")
      """)
  }

  // MARK: Neither

  /// What makes a problem that no file and no command line makes for sure.
  static func made(vi: String, en: String) -> Self {
    var input = Self()
    input.otherwise = BilingualText(vi: vi, en: en)
    return input
  }
}
