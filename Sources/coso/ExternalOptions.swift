#if CommandLineTool
  internal import ArgumentParser
  internal import ExternalExporters
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import VietnameseText

  /// Where to look for exporters in other languages. Only the command line says so, never a registry.
  struct ExternalOptions: ParsableArguments {
    @Option(
      name: .customLong("plugin-path"),
      help: ArgumentHelp("A folder of executables coso-export-FORMAT, before those of PATH.", valueName: "folder"),
      completion: .directory)
    var folders: [String] = []

    @Option(
      name: .customLong("plugin-timeout"),
      help: ArgumentHelp("How many seconds such an executable may be silent. Default: 60.", valueName: "seconds"))
    var seconds: Int?

    @Option(
      name: .customLong("plugin-total"),
      help: ArgumentHelp("How many seconds such an executable may run in all. Default: 600.", valueName: "seconds"))
    var total: Int?

    func validate() throws {
      for (option, seconds) in [("timeout", seconds), ("total", total)] {
        if let seconds, !(1...86_400).contains(seconds) {
          throw ValidationError("--plugin-\(option) takes a number of seconds from 1 to 86400.")
        }
      }
    }

    /// Looks in the folders named, then in those of `PATH`.
    var search: ExternalSearch { ExternalSearch(folders: folders, path: System.environment("PATH")) }

    /// An executable as an exporter, once it has told what it is.
    func exporter(_ found: ExternalSearch.Found) throws -> ExternalExporter {
      if let exposed = found.exposed {
        throw Refusal.problem(
          "exporter-exposed", [.init("path", text: found.path), .init("exposed", text: exposed)], .unavailable)
      }
      var limits = ExternalLimits(total: .seconds(total ?? 600))
      if let seconds {
        limits.silence = .seconds(seconds)
        limits.describing = .seconds(min(seconds, 10))
      }
      let name = found.path.split(separator: "/").last.map(String.init) ?? found.path
      do {
        return try ExternalExporter(
          path: found.path, limits: limits, complaint: { System.complain("\(name): \($0)\n") },
          watcher: Signals.endWhenInterrupted)
      } catch let error as ExternalExporterError {
        throw Refusal(error)
      }
    }

    /// Says that an executable is not used, as its format is built in.
    func noteShadowed(_ format: String, _ language: Language) {
      guard let found = search.executable(for: format) else { return }
      let note = Diagnostic(
        code: "exporter-shadowed", severity: .note,
        facts: [.init("format", text: format), .init("path", text: found.path)])
      System.complain(Coso.report([note], language))
    }
  }

  extension Refusal {
    init(_ error: ExternalExporterError) {
      var facts: [Diagnostic.Fact] = [.init("path", text: error.path)]
      let code: Diagnostic.Code
      switch error.problem {
      case .notStarted(let reason):
        code = "exporter-not-started"
        facts.append(.init("reason", text: reason))
      case .exited(let status):
        code = "exporter-exited"
        facts.append(.init("status", integer: status))
      case .signalled(let number):
        code = "exporter-signalled"
        facts.append(.init("signal", integer: number))
      case .timedOut(let seconds):
        code = "exporter-timed-out"
        facts.append(.init("seconds", integer: seconds))
      case .ranTooLong(let seconds):
        code = "exporter-ran-too-long"
        facts.append(.init("seconds", integer: seconds))
      case .wroteTooMuch(let limit):
        code = "exporter-wrote-too-much"
        facts.append(.init("limit", integer: limit))
      case .complainedTooMuch(let limit):
        code = "exporter-complained-too-much"
        facts.append(.init("limit", integer: limit))
      case .ignoredInput: code = "exporter-ignored-input"
      case .leftProcess: code = "exporter-left-process"
      case .wroteNothing: code = "exporter-wrote-nothing"
      case .unfitDescription(let reason):
        code = "exporter-unfit-description"
        facts.append(.init("reason", text: reason))
      }
      self = .problem(code, facts, .unavailable)
    }
  }
#endif
