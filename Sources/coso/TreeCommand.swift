#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryDiagrams
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// How a tree can be drawn.
  enum TreeFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case dot
    case mermaid
    case svg
  }

  /// `coso tree`.
  struct TreeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tree", abstract: "The tree of organisations of a day, with kinds and strength.",
      discussion: """
          coso tree Examples/HungYen --on 2019-06-30
          coso tree Examples/HungYen --organization DB-LACDAO
          coso tree Examples/HungYen --organization HY.VANLAM --format svg -o van-lam.svg
        """)

    @OptionGroup var input: InputOptions

    @Option(help: "The organisation, with all below it. Default: the whole registry.")
    var organization: String?

    @Option(help: "text, dot (Graphviz), mermaid or svg. Default: by the extension of the file, else text.")
    var format: TreeFormat?

    @Option(name: [.customShort("o"), .customLong("output")], help: "The file to write. Default: standard output.")
    var output: String?

    func run() throws {
      try input.run {
        let day = try input.day()
        let snapshot = try input.loadCounting(on: day).registry.snapshot(on: day)
        var request = ListingRequest()
        request.organization = organization.map { Organization.ID(checked: $0) }
        // The listing refuses what is not there, in its own words.
        _ = try Listing.organizations.checkedTable(snapshot, request)
        let roots = request.organization.flatMap { snapshot.registry.organization($0) }.map { [$0] } ?? snapshot.roots
        if roots.isEmpty {
          let note = Diagnostic(
            code: "no-organizations", severity: .note, facts: [.init("day", text: day.description)])
          System.complain(Coso.report([note], input.language))
        }
        let text = text(of: snapshot, roots)
        try Output(path: output, isPersonal: false).write { try $0.write(text) }
      }
    }

    private func text(of snapshot: Snapshot, _ roots: [Organization]) -> String {
      let ending = output?.split(separator: ".").last.flatMap { TreeFormat(rawValue: String($0)) }
      let tree = OrganizationTree(snapshot, roots: roots, language: input.language)
      switch format ?? ending ?? .text {
      case .text:
        return TreeDrawing(snapshot, roots: roots, language: input.language).lines.map { $0 + "\n" }.joined()
      case .dot: return tree.dot
      case .mermaid: return tree.mermaid
      case .svg: return tree.svg
      }
    }
  }
#endif
