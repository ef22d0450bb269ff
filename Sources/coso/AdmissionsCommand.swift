#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryDiagrams
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso admissions`.
  struct AdmissionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "admissions",
      abstract: "Where admission cases stand, what is due, and what keeps one; a step can be tried without taking it.",
      discussion: """
          coso admissions Examples/HungYen --on 2019-06-30 --organization DB-LACDAO
          coso admissions Examples/HungYen --on 2019-06-30 --overdue
          coso admissions Examples/HungYen --on 2019-06-30 --due 2019-07-31 --format csv
          coso admissions Examples/HungYen --on 2019-06-30 --explain KN-2018-014
          coso admissions Examples/HungYen --on 2019-06-30 --what-if KN-2018-014 --step cell-resolution \
            --votes for=11,entitled=12
          coso admissions Examples/HungYen --on 2019-06-30 --diagram dot --track enterprise -o enterprise.dot

        Further listings: admission-forms, admissions-funnel, sources, targets.
        """)

    @OptionGroup var input: InputOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "List the steps that are due by a day, overdue ones first.") var due: String?
    @Flag(help: "List the steps that are overdue.") var overdue = false
    @Option(help: "Only cases that passed this stage last; with --due and --overdue, only this step.")
    var stage: String?
    @Option(help: "The organisation, with all below it. Default: the whole registry.") var organization: String?
    @Option(help: "The case to explain.") var explain: String?
    @Option(help: "The case of which a step is tried; nothing is changed.") var whatIf: String?
    @Option(help: "The stage of the step tried, on the day of --on.") var step: String?
    @Option(help: "The votes of the step tried, as for=11,entitled=12 with against, abstain and present.")
    var votes: String?
    @Option(help: "Draw the stages of the day: dot (Graphviz) or mermaid.") var diagram: DiagramFormat?
    @Option(help: "The track to draw. Default: the stages before any track changes them.") var track: String?

    /// How a pipeline can be drawn.
    enum DiagramFormat: String, CaseIterable, ExpressibleByArgument {
      case dot
      case mermaid
    }

    func validate() throws {
      let modes = [
        due.map { _ in "--due" }, overdue ? "--overdue" : nil, explain.map { _ in "--explain" },
        whatIf.map { _ in "--what-if" }, diagram.map { _ in "--diagram" },
      ].compactMap(\.self)
      guard modes.count <= 1 else { throw ValidationError("Give one of \(modes.joined(separator: " and ")).") }
      guard (whatIf == nil) == (step == nil) else { throw ValidationError("--what-if and --step go together.") }
      guard votes == nil || whatIf != nil else { throw ValidationError("--votes goes with --what-if.") }
      guard track == nil || diagram != nil else { throw ValidationError("--track goes with --diagram.") }
      let lists = explain == nil && whatIf == nil && diagram == nil
      guard lists || stage == nil && organization == nil && output.format == nil else {
        throw ValidationError("--stage, --organization and --format go with a list of cases.")
      }
    }

    func run() throws {
      try input.run(most: output.privacy.messages) {
        let day = try input.day()
        if let diagram { return try draw(diagram, on: day) }
        guard explain != nil || whatIf != nil else { return try list(on: day) }
        let loaded = try input.loadCounting(on: day)
        let registry = loaded.registry
        let wanted = explain ?? whatIf ?? ""
        guard let position = registry.cases.firstIndex(where: { $0.id.rawValue == wanted }) else {
          throw Refusal.problem(
            "unknown-case", [.init("found", text: wanted)],
            suggestion: Suggestion.closest(to: wanted, among: registry.cases.map(\.id.rawValue)))
        }
        let report = AdmissionReport(loaded, position, on: day, language: input.language)
        let told = try whatIf == nil ? report.explanation() : report.trial(trialStep(in: registry, on: day))
        let lines = output.privacy.guarded(told)
        try Output(path: output.output, isPersonal: lines.contains { $0.privacy >= .personal }).write { sink in
          for line in lines { try sink.write(line.text + "\n") }
        }
      }
    }

    private func list(on day: Day) throws {
      let exporter = try output.exporter(default: "text", input.language)
      var request = ListingRequest()
      request.organization = organization.map { Organization.ID(checked: $0) }
      request.language = input.language
      request.dueBy = overdue ? day.adding(days: -1) : try due.map { try InputOptions.day($0) }
      let registry = try input.loadCounting(on: day).registry
      request.stage = try stage.map { try known($0, in: registry) }
      let listing = request.dueBy == nil ? Listing.admissions : .admissionsDue
      try output.write(
        listing.checkedTable(registry.snapshot(on: day), request), by: exporter, input.language)
    }

    private func draw(_ format: DiagramFormat, on day: Day) throws {
      let regulations = try input.loadCounting(on: day).registry.regulations
      let rules = regulations.ruleSet(on: day)
      if let track {
        let known = rules.tracks.map(\.id.rawValue)
        guard known.contains(track) else {
          throw Refusal.problem(
            "unknown-track", [.init("found", text: track), .init("expected", list: known)],
            suggestion: Suggestion.closest(to: track, among: known))
        }
      }
      let drawing = AdmissionDiagram(
        rules.pipeline(track.map { Term($0) }), regulations: regulations, language: input.language)
      let text = format == .dot ? drawing.dot : drawing.mermaid
      try Output(path: output.output, isPersonal: false).write { try $0.write(text) }
    }

    /// A stage that there is.
    private func known(_ id: String, in registry: Registry) throws -> AdmissionStage.ID {
      let known = registry.regulations.definitions(of: Vocabularies.AdmissionStages.self).map(\.id)
      guard known.contains(id) else {
        throw Refusal.problem(
          "unknown-stage", [.init("found", text: id), .init("expected", list: known)],
          suggestion: Suggestion.closest(to: id, among: known))
      }
      return Term(id)
    }

    private func trialStep(in registry: Registry, on day: Day) throws -> AdmissionStep {
      var step = AdmissionStep(try known(step ?? "", in: registry), on: day)
      if let votes {
        guard let parsed = AdmissionVotes(votes) else {
          throw Refusal.problem("unfit-votes", [.init("found", text: votes)])
        }
        step.votes = parsed
      }
      return step
    }
  }
#endif
