extension Finding.Code {
  /// Somebody named in a vote of a cell in which he or she is not at home.
  public static let voteNotOfCell = Self(rawValue: "vote-not-of-cell")
  /// Somebody named in a vote of a committee in which he or she holds no post.
  public static let voteNotOfBody = Self(rawValue: "vote-not-of-body")
  /// Somebody left out of a vote who had none.
  public static let voteNotOfficial = Self(rawValue: "vote-not-official")
  /// Somebody left out of a vote for a reason that the member's own record does not bear out.
  public static let voteReasonUnfounded = Self(rawValue: "vote-reason-unfounded")
  /// A number of people with a vote, or of members, that is not that of the records.
  public static let voteCountDiffers = Self(rawValue: "vote-count-differs")
  /// Somebody left out of a vote twice.
  public static let voteExcludedTwice = Self(rawValue: "vote-excluded-twice")
}

/// Compares the votes of a step with the records of its day: whoever is named as not counted is entitled there, and for
/// the reason that is given.
struct AdmissionVoteCheck {
  private(set) var findings: [Finding] = []
  private let snapshot: Snapshot
  private let severity: Finding.Severity
  private let subject: Finding.Subject
  private let path: [Finding.Step]

  /// - Parameters:
  ///   - severity: how bad the edition of the day says it is.
  ///   - path: the way to the step.
  init(
    _ registry: Registry, _ step: AdmissionStep, _ severity: Finding.Severity, subject: Finding.Subject,
    path: [Finding.Step]
  ) {
    self.severity = severity
    snapshot = registry.snapshot(on: step.on)
    self.subject = subject
    self.path = path
  }

  /// Looks at whom the votes leave out.
  ///
  /// - Parameters:
  ///   - cell: the cell of the case.
  ///   - body: the organisation whose committee votes; `nil` where the cell does.
  mutating func check(_ votes: AdmissionVotes, of cell: Organization.ID, body: Organization.ID?) {
    if body == nil { checkCounts(votes, of: cell) }
    for (position, exclusion) in votes.excluded.enumerated() {
      guard let id = exclusion.member, let member = snapshot.registry.member(id) else { continue }
      let path = path + [.key("votes"), .key("excluded"), .index(position)]
      if votes.excluded[..<position].contains(where: { $0.member == id }) {
        tell(.voteExcludedTwice, id, path + [.key("member")])
        continue
      }
      if let body {
        let holders = snapshot.posts(in: body)
        // A committee of which nobody is on record says nothing.
        if !holders.isEmpty, !holders.contains(where: { $0.member.id == id }) {
          tell(.voteNotOfBody, id, path + [.key("member")], [.init("body", .text(body.rawValue))])
          continue
        }
      } else {
        let home = snapshot.home(of: member)?.cell
        guard home == cell else {
          let facts =
            [Finding.Fact("cell", .text(cell.rawValue))] + (home.map { [.init("home", .text($0.rawValue))] } ?? [])
          tell(.voteNotOfCell, id, path + [.key("member")], facts)
          continue
        }
      }
      guard member.status(on: snapshot.day) == .official else {
        tell(.voteNotOfficial, id, path + [.key("member")])
        continue
      }
      checkReason(Term(exclusion.why), of: member, path + [.key("why")])
    }
  }

  /// Compares how many there are with the records: nobody is counted who is not there, and nobody is forgotten, as a
  /// majority is one of all.
  private mutating func checkCounts(_ votes: AdmissionVotes, of cell: Organization.ID) {
    let strength = snapshot.strength(of: cell)
    // A cell of which nobody is on record says nothing.
    guard strength.total > 0 else { return }
    func compare(_ stated: Int, _ computed: Int, _ key: String, _ findings: inout [Finding]) {
      guard stated != computed else { return }
      findings.append(
        Finding(
          .voteCountDiffers, severity: severity, subject: subject, path: path + [.key("votes"), .key(key)],
          facts: [
            .init("stated", .integer(stated)), .init("what", .word("count-\(key)")), .init("day", .day(snapshot.day)),
            .init("computed", .integer(computed)),
          ]))
    }
    compare(votes.entitled, strength.official, "entitled", &findings)
    if let members = votes.members { compare(members, strength.total, "members", &findings) }
  }

  private mutating func checkReason(
    _ reason: Term<Vocabularies.VoteExclusions>, of member: Member, _ path: [Finding.Step]
  ) {
    let regulations = snapshot.registry.regulations
    guard let recorded = regulations.definition(of: reason)?.recordedAs else { return }
    let isRecorded =
      recorded == Vocabularies.VoteExclusions.temporary
      ? snapshot.temporaryActivity(of: member) != nil || member.isAwayOutside(on: snapshot.day)
      : member.standing(on: snapshot.day, by: regulations).rawValue == recorded
    if !isRecorded {
      tell(.voteReasonUnfounded, member.id, path, [.init("reason", .label(regulations.label(of: reason)))])
    }
  }

  private mutating func tell(
    _ code: Finding.Code, _ id: Member.ID, _ path: [Finding.Step], _ facts: [Finding.Fact] = []
  ) {
    findings.append(
      Finding(
        code, severity: severity, subject: subject, path: path,
        facts: [.init("id", .text(id.rawValue)), .init("day", .day(snapshot.day))] + facts))
  }
}

extension Member {
  /// Whether a letter of temporary activity has led out of the registry by a day.
  fileprivate func isAwayOutside(on day: Day) -> Bool {
    transfers.contains { $0.type == .temporary && $0.toOutside != nil && $0.effective.map { $0 <= day } ?? false }
  }
}
