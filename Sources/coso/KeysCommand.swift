#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso keys`.
  struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "keys", abstract: "The keys that YAML may have, and what may stand under each.",
      discussion: """
        Those of a registry come first, then those of an edition, then those of the parts that many places share. A key \
        is named by its way: in members[].cards[].number, [] is each element of a list.

          coso keys
          coso keys members
          coso keys rules --format csv -o rules.csv
        """)

    @Argument(help: "A key at the top of a document, such as members. Default: all of them.")
    var section: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var languageOption: LanguageOption

    func run() throws {
      let language = languageOption.chosen
      try Coso.run(language) {
        let exporter = try output.exporter(default: "text", language, preferring: ["width": "140"])
        let table = KeyTable(try Self.keys(of: section), language).table
        try output.write(table, by: exporter)
      }
    }

    /// The keys asked for, each with what it is a key of.
    private static func keys(of section: String?) throws -> [(owner: KeyTable.Owner, key: RecordKey)] {
      let regulations: Regulations
      do throws(DiagnosticsError) {
        regulations = try .vietnam()
      } catch {
        throw Refusal.problems(error.diagnostics, .internalFault)
      }
      let all = KeyTable.all(regulations)
      guard let section else { return all }
      let found = all.filter { $0.key.section == section }
      guard found.isEmpty else { return found }
      let sections = all.map(\.key.section).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
      throw Refusal.problem(
        "unknown-section", [.init("found", text: section), .init("expected", list: sections)],
        suggestion: Suggestion.closest(to: section, among: sections))
    }
  }

  /// Keys as a table, grouped by what they are keys of.
  struct KeyTable {
    /// What a key is one of.
    enum Owner: String {
      case registry
      case edition
      case shared

      var title: BilingualText {
        switch self {
        case .registry: BilingualText(vi: "Tệp dữ liệu của sổ", en: "A registry's files")
        case .edition: BilingualText(vi: "Tệp quy định", en: "An edition's file")
        case .shared: BilingualText(vi: "Phần dùng chung", en: "Parts that many places share")
        }
      }
    }

    private let keys: [(owner: Owner, key: RecordKey)]
    private let language: Language

    init(_ keys: [(owner: Owner, key: RecordKey)], _ language: Language) {
      self.keys = keys
      self.language = language
    }

    /// All keys: those of a registry, those of an edition, and once those of the parts that both share.
    static func all(_ regulations: Regulations) -> [(owner: Owner, key: RecordKey)] {
      let registry = RecordKey.registry(regulations)
      let edition = RecordKey.edition()
      var shared: [RecordKey] = []
      for key in registry + edition where key.isShared && !shared.contains(where: { $0.path == key.path }) {
        shared.append(key)
      }
      return registry.filter { !$0.isShared }.map { (.registry, $0) }
        + edition.filter { !$0.isShared }.map { (.edition, $0) } + shared.map { (.shared, $0) }
    }

    /// The table.
    var table: MemoryTable {
      let head = DocumentHead(
        title: BilingualText(vi: "KHÓA YAML", en: "YAML KEYS")[language], language: language)
      var table = MemoryTable(
        document: head,
        groups: [
          GroupLevel(
            key: .init(id: "of", label: BilingualText(vi: "Của", en: "Of"), privacy: .public),
            title: .init(id: "of-title", label: BilingualText(vi: "Thuộc", en: "Belongs to"), privacy: .public))
        ],
        columns: [
          .init(id: "key", label: BilingualText(vi: "Khóa", en: "Key"), weight: 30),
          .init(id: "form", label: BilingualText(vi: "Giá trị", en: "Value"), weight: 40),
          .init(id: "required", label: BilingualText(vi: "Bắt buộc", en: "Required"), kind: .boolean, weight: 8),
          .init(id: "by-day", label: BilingualText(vi: "Theo ngày", en: "By day"), kind: .boolean, weight: 8),
        ])
      var owner: Owner?
      for (next, key) in keys {
        if owner != next { table.contents.append(.group(level: 0, key: next.rawValue, title: next.title[language])) }
        owner = next
        table.contents.append(
          .row([
            .text(key.path), .text(RecordKey.Form.words(key.forms, language)), key.isRequired ? .boolean(true) : .empty,
            key.changesByDay ? .boolean(true) : .empty,
          ]))
      }
      return table
    }
  }
#endif
