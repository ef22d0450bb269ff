#if CommandLineTool
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport
  internal import RegistryYAML
  internal import VietnameseText

  /// What is known of one case, in sentences.
  struct AdmissionReport {
    private let loaded: LoadedRegistry
    private let position: Int
    private let day: Day
    private let language: Language

    init(_ loaded: LoadedRegistry, _ position: Int, on day: Day, language: Language) {
      self.loaded = loaded
      self.position = position
      self.day = day
      self.language = language
    }

    private var admission: AdmissionCase { loaded.registry.cases[position] }
    private var regulations: Regulations { loaded.registry.regulations }

    private func text(_ vietnamese: String, _ english: String) -> String {
      language == .vietnamese ? vietnamese : english
    }

    private func label(_ stage: AdmissionStage.ID) -> String { regulations.label(of: stage)[language] }

    /// Where the case stands, what may come next, who has to act by when, and what keeps the rest.
    ///
    /// What is said of the case is about one person; its id is the organisation's.
    func explanation() -> [GuardedText] {
      let explanation = loaded.registry.admissions.explain(admission, on: day)
      let progress = explanation.progress
      var lines = story(of: progress)
      for result in explanation.expired {
        lines.append(
          text(
            "Hết giá trị: \(label(result.stage.id)), đến \(result.until)",
            "Expired: \(label(result.stage.id)), \(result.until)"))
      }
      for step in explanation.onward + explanation.waiting {
        var line = "- " + label(step.stage.id)
        if let actor = step.stage.actor {
          line += ": " + Catalogue.standard.word("actor-\(actor.rawValue)", in: language)
        }
        if let body = step.body.flatMap(loaded.registry.organization) {
          line += " (" + (body.committeeName.value(on: day) ?? body.name.value(on: day)) + ")"
        }
        if let due = step.due {
          line += due < day ? text(", quá hạn \(due)", ", overdue since \(due)") : text(", hạn \(due)", ", by \(due)")
          if let year = step.unknownYear {
            line += text(" (chưa có lịch nghỉ năm \(year))", " (the days off of \(year) are not known)")
          }
        }
        lines.append(line)
        lines += sentences(step.blockers, text("  vướng: ", "  blocked: "))
        lines += sentences(step.needs, text("  cần: ", "  needs: "))
      }
      let there = explanation.file.filter(\.isInFile).map(\.number)
      if !there.isEmpty { lines.append(text("Mẫu đã có: ", "Forms in the file: ") + there.joined(separator: ", ")) }
      let missing = explanation.file.filter { !$0.isInFile }.map(\.number)
      if !progress.isOver, !missing.isEmpty {
        lines.append(text("Mẫu chưa có: ", "Forms not yet there: ") + missing.joined(separator: ", "))
      }
      return [GuardedText(admission.id.rawValue, .internal) + GuardedText("  " + admission.person.name.full, .personal)]
        + lines.map { GuardedText($0, .personal) }
    }

    /// The cell, and every step taken up to the day: what it came to, by which edition, and where the case went.
    private func story(of progress: AdmissionProgress) -> [String] {
      let registry = loaded.registry
      func name(_ id: Organization.ID, _ day: Day) -> String {
        registry.organization(id)?.name.value(on: day) ?? id.rawValue
      }
      var lines = [name(admission.cell.initial, admission.steps.first?.on ?? day)]
      let ways = [
        admission.source.map { text("nguồn: ", "source: ") + regulations.label(of: $0)[language] },
        admission.track.map { text("diện: ", "track: ") + regulations.label(of: $0)[language] },
      ].compactMap(\.self)
      if !ways.isEmpty { lines[0] += " (" + ways.joined(separator: "; ") + ")" }
      var moves = admission.cell.changes.filter { $0.from <= progress.day }[...]
      func followReorganizations(to day: Day) {
        while let move = moves.first, move.from <= day {
          moves.removeFirst()
          let paper = registry.decision(move.decision)?.document.number.map { " (\($0))" } ?? ""
          lines.append("  \(move.from)  → " + name(move.value, move.from) + paper)
        }
      }
      for judgement in progress.judgements {
        let step = admission.steps[judgement.step]
        followReorganizations(to: step.on)
        var line = "  \(step.on)  \(label(step.stage))"
        if let number = step.decision?.number { line += " \(number)" }
        if let meeting = step.meeting { line += " (\(meeting))" }
        if let to = step.to { line += " → " + name(to, step.on) }
        if let votes = judgement.votes {
          line += text(
            ": \(votes.inFavour)/\(votes.base) phiếu, cần \(votes.needed)",
            ": \(votes.inFavour) of \(votes.base) votes, \(votes.needed) needed")
        }
        if !judgement.isAccepted {
          line += text(", không được tính", ", does not count")
        } else if !judgement.isPassed {
          line += text(", không đạt", ", voted down")
        }
        if judgement.isOverridden, !judgement.blockers.isEmpty, let number = step.override?.number {
          line += text(", cấp trên cho phép theo \(number)", ", allowed by the superior's \(number)")
        }
        lines.append(line + (judgement.edition.map { " [\($0)]" } ?? ""))
      }
      followReorganizations(to: progress.day)
      return lines
    }

    /// What would become of a step.
    func trial(_ step: AdmissionStep) -> [GuardedText] {
      let judgement = loaded.registry.admissions.trying(step, in: admission)
      var lines: [String] = []
      if let votes = judgement.votes {
        lines.append(
          text(
            "Cần \(votes.needed) trên \(votes.base) phiếu, được \(votes.inFavour)",
            "\(votes.needed) of \(votes.base) votes are needed, \(votes.inFavour) are for it"))
      }
      lines += sentences(judgement.blockers, "")
      lines.append(judgement.isPassed ? text("Đạt.", "It would pass.") : text("Không đạt.", "It would not pass."))
      return lines.map { GuardedText($0, .personal) }
    }

    /// A sentence for each blocker; where one of several ways has to be open, they stand under it, each with what is
    /// missing there.
    private func sentences(_ blockers: [AdmissionBlocker], _ head: String) -> [String] {
      blockers.flatMap { blocker -> [String] in
        guard case .noneOf(let ways) = blocker.reason else { return [head + sentence(blocker)] }
        let indent = String(repeating: " ", count: head.prefix { $0 == " " }.count + 4)
        return [head + sentence(blocker)]
          + ways.flatMap { way in
            way.enumerated().flatMap { number, part in
              sentences([part], indent + (number == 0 ? text("hoặc: ", "or: ") : text("  và: ", "  and: ")))
            }
          }
      }
    }

    private func sentence(_ blocker: AdmissionBlocker) -> String {
      let subject = Finding.Subject(.admissions, position, id: admission.id.rawValue)
      // Of alternatives the first finding says that none is open; the ways have sentences of their own.
      let findings = loaded.registry.admissions.findings(
        of: blocker, on: day, subject: subject, path: [], severity: .note
      ).prefix(1)
      return loaded.diagnose(Array(findings)).map { diagnostic in
        let message = Catalogue.standard.message(for: diagnostic.code, facts: diagnostic.facts, in: language)
        guard let citation = diagnostic.citation else { return message }
        return message + " (" + Catalogue.standard.rule(citation, in: language) + ")"
      }.joined()
    }
  }

  extension AdmissionVotes {
    /// Reads `for=11,entitled=12`, with `against`, `abstain` and `present`; `nil` for anything else.
    init?(_ text: String) {
      var numbers: [String: Int] = [:]
      for part in text.split(separator: ",") {
        let pair = part.split(separator: "=", omittingEmptySubsequences: false)
        guard pair.count == 2, let number = Int(pair[1]), Bounds.count.contains(number),
          ["for", "against", "abstain", "present", "entitled"].contains(String(pair[0])),
          numbers.updateValue(number, forKey: String(pair[0])) == nil
        else { return nil }
      }
      guard let entitled = numbers["entitled"], let inFavour = numbers["for"] else { return nil }
      self.init(entitled: entitled, inFavour: inFavour)
      against = numbers["against"] ?? 0
      abstaining = numbers["abstain"] ?? 0
      present = numbers["present"]
    }
  }
#endif
