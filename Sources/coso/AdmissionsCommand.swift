#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryYAML
  internal import VietnameseText

  /// `coso admissions`.
  struct AdmissionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "admissions", abstract: "Explain an admission case, or try a step of it without taking it.",
      discussion: """
        Where every case stands, and what falls due, are listings: admissions, admissions-due, sources.

          coso list admissions Examples/HungYen --on 2019-06-30
          coso list admissions-due Examples/HungYen --on 2019-06-30 --format text
          coso admissions Examples/HungYen --on 2019-06-30 --explain KN-2018-014
          coso admissions Examples/HungYen --on 2019-06-30 --what-if KN-2018-014 --step cell-resolution \
            --votes for=11,entitled=12
        """)

    @OptionGroup var input: InputOptions
    @Option(help: "The case to explain.") var explain: String?
    @Option(help: "The case of which a step is tried; nothing is changed.") var whatIf: String?
    @Option(help: "The stage of the step tried.") var step: String?
    @Option(help: "The votes of the step tried, as for=11,entitled=12 with against, abstain and present.")
    var votes: String?

    func validate() throws {
      guard (explain == nil) != (whatIf == nil) else {
        throw ValidationError("Give one of --explain and --what-if.")
      }
      guard whatIf == nil || step != nil else { throw ValidationError("--what-if goes with --step.") }
    }

    func run() throws {
      try input.run {
        let day = try input.day()
        let loaded = try input.loadCounting(on: day)
        let registry = loaded.registry
        let wanted = explain ?? whatIf ?? ""
        guard let position = registry.cases.firstIndex(where: { $0.id.rawValue == wanted }) else {
          throw Refusal.problem(
            "unknown-case", [.init("found", text: wanted)],
            suggestion: Suggestion.closest(to: wanted, among: registry.cases.map(\.id.rawValue)))
        }
        let report = AdmissionReport(loaded, position, on: day, language: input.language)
        let text = try whatIf == nil ? report.explanation() : report.trial(trialStep(in: registry, on: day))
        try Output(path: nil, isPersonal: true).write { try $0.write(text) }
      }
    }

    private func trialStep(in registry: Registry, on day: Day) throws -> AdmissionStep {
      let id = step ?? ""
      let known = registry.regulations.definitions(of: Vocabularies.AdmissionStages.self).map(\.id)
      guard known.contains(id) else {
        throw Refusal.problem(
          "unknown-stage", [.init("found", text: id), .init("expected", list: known)],
          suggestion: Suggestion.closest(to: id, among: known))
      }
      var step = AdmissionStep(Term(id), on: day)
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
