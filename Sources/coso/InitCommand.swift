#if CommandLineTool
  public import ArgumentParser
  internal import RegistryDiagnostics
  public import RegistryYAML
  internal import VietnameseText

  extension Starter.Kind: ExpressibleByArgument {}

  /// `coso init`.
  struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "init", abstract: "A commented starter registry, in a new folder.",
      discussion: """
        Files of invented people in which nothing is wrong, with comments that say what each key is for and what to \
        change first; --language en has the comments in English. The folder is new or empty: nothing is ever written \
        over. Files about persons can be read by their owner alone.

          coso init so-lieu --kind commune
          coso init company --kind enterprise --language en

        Kinds: commune (a commune or ward since 1 July 2025), enterprise (a company with its cells), school (the cell of \
        a school), district (a former district as of 30 June 2025, and its reform on the day after).
        """)

    @Argument(help: "The folder to write: one that is not there yet, or an empty one.", completion: .directory)
    var folder: String

    @Option(help: "What to begin with: commune, enterprise, school or district.")
    var kind: Starter.Kind

    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        let starter = Starter(kind, in: language)
        let folder = try NewFolder(folder)
        try folder.write(starter.files.map { ($0.name, $0.text, $0.isPersonal) })
        let names = starter.files.map(\.name).joined(separator: ", ")
        let told = BilingualText(
          vi: "Đã ghi sổ mẫu vào “\(folder.path)”: \(names).\nMở registry.yaml trước; rồi thử:\n",
          en: "A starter registry stands in '\(folder.path)': \(names).\nOpen registry.yaml first; then try:\n")
        let path = ShellWord.quoted(folder.path)
        let commands = starter.commands.map { "  coso \($0.replacing("{}", with: path))\n" }
        try Output(path: nil, isPersonal: false).write { try $0.write(told[language] + commands.joined()) }
      }
    }
  }

  /// A word of a shell's line.
  enum ShellWord {
    /// The word, in quotes where a shell would take it apart.
    static func quoted(_ word: String) -> String {
      let plain = word.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains($0)
      }
      return plain && !word.isEmpty ? word : "'\(word.replacing("'", with: #"'\''"#))'"
    }
  }
#endif
