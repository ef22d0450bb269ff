/// What an organisation is to reach in a year, as a superior or its own congress has set it.
public struct Target: Hashable, Sendable {
  /// What is counted.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// People admitted: by their ceremonies.
    case admissions
    /// Organisations founded anew. Those that moved here or were split from another are not counted.
    case newOrganizations = "new-organizations"
  }

  /// Whose target it is; everything below counts.
  public var organization: Organization.ID
  /// The year.
  public var year: Int
  /// What is counted.
  public var measure: Measure
  /// Of which cells, or organisations, alone: those of a setting, such as enterprises.
  public var setting: Setting?
  /// How many there are to be at least.
  public var least: Int
  /// What sets it.
  public var decision: Document?

  /// A target.
  public init(
    organization: Organization.ID, year: Int, measure: Measure, setting: Setting? = nil, least: Int,
    decision: Document? = nil
  ) {
    self.organization = organization
    self.year = year
    self.measure = measure
    self.setting = setting
    self.least = least
    self.decision = decision
  }
}

/// What has come of a target by a day.
public struct TargetResult: Hashable, Sendable {
  /// The target.
  public var target: Target
  /// How many there are.
  public var reached: Int
  /// How many are missing; 0 where it is reached.
  public var missing: Int { max(0, target.least.minus(reached)) }
}

extension Snapshot {
  /// What has come by the day of the targets of its year, in the order given.
  public var targetResults: [TargetResult] {
    let year = day.components.year
    let wanted = registry.targets.filter { $0.year == year }
    guard !wanted.isEmpty, let first = Day(year: year, month: 1, day: 1) else { return [] }
    let admitted = registry.admittedMembers(from: first, through: day)
    let founded = registry.organizations.filter { organization in
      let origin = organization.founding.origin
      return (first...day).contains(organization.founding.on) && (origin == nil || origin == Term("new"))
        && organization.founding.predecessors.isEmpty
    }.map { (organization: $0.id, on: $0.founding.on) }
    return wanted.map { target in
      let events = target.measure == .admissions ? admitted : founded
      return TargetResult(
        target: target, reached: events.count { registry.counts($0.organization, on: $0.on, for: target) })
    }
  }
}

extension Registry {
  /// The cell and day of each ceremony within some days.
  fileprivate func admittedMembers(from first: Day, through last: Day) -> [(organization: Organization.ID, on: Day)] {
    members.flatMap { member in
      member.memberships.compactMap { membership in
        guard let ceremony = membership.admission?.ceremony, ceremony.earliest <= last, first <= ceremony.earliest,
          let cell = membership.admission?.cell ?? snapshot(on: ceremony.latest).home(of: member)?.cell
        else { return nil }
        return (cell, ceremony.earliest)
      }
    }
  }

  /// Whether something that came about in an organisation on a day counts for a target.
  fileprivate func counts(_ id: Organization.ID, on day: Day, for target: Target) -> Bool {
    guard let organization = organization(id) else { return false }
    if let setting = target.setting {
      guard let own = organization.setting.value(on: day), regulations.isA(own, setting) else { return false }
    }
    return snapshot(on: day).path(to: id).contains { $0.id == target.organization }
  }
}
