#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso tree`.
  struct TreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tree", abstract: "The tree of organisations of a day, with kinds and strength.",
      discussion: """
          coso tree Examples/HungYen --on 2019-06-30
          coso tree Examples/HungYen --organization DB-LACDAO
        """)

    @OptionGroup var input: InputOptions

    @Option(help: "The organisation, with all below it. Default: the whole registry.")
    var organization: String?

    func run() throws {
      try input.run {
        let day = try input.day()
        let snapshot = try input.loadCounting().registry.snapshot(on: day)
        var request = ListingRequest()
        request.organization = organization.map { Organization.ID(checked: $0) }
        // The listing refuses what is not there, in its own words.
        _ = try Listing.organizations.checkedTable(snapshot, request)
        let language = input.language
        let roots = request.organization.flatMap { snapshot.registry.organization($0) }.map { [$0] } ?? snapshot.roots
        var rows = [
          language == .vietnamese
            ? ["Tổ chức", "Mã", "Loại", "Đảng số", "Chính thức", "Dự bị"]
            : ["Organisation", "Id", "Kind", "Strength", "Official", "Probationary"]
        ]
        for root in roots { Self.append(root, snapshot, language, lead: "", branch: "", to: &rows) }
        try Coso.write(rows)
      }
    }

    private static func append(
      _ organization: Organization, _ snapshot: Snapshot, _ language: Language, lead: String, branch: String,
      to rows: inout [[String]]
    ) {
      let strength = snapshot.strength(of: organization.id)
      rows.append([
        lead + branch + organization.name.value(on: snapshot.day), organization.id.rawValue,
        snapshot.registry.regulations.label(of: organization.kind.value(on: snapshot.day))[language],
        "\(strength.total)", "\(strength.official)", "\(strength.probationary)",
      ])
      let children = snapshot.children(of: organization.id)
      let below = lead + (branch.isEmpty ? "" : branch == "└─ " ? "   " : "│  ")
      for (index, child) in children.enumerated() {
        append(
          child, snapshot, language, lead: below, branch: index == children.count - 1 ? "└─ " : "├─ ", to: &rows)
      }
    }
  }
#endif
