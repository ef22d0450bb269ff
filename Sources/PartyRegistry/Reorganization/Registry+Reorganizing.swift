/// A registry after reorganisations, and what they have done.
public struct Reorganized: Sendable {
  /// The registry as it is then.
  public let registry: Registry
  /// What became of everything.
  public let receipt: Receipt
}

extension Registry {
  /// The registry with reorganisations applied to it.
  ///
  /// Those of one effective day are one transaction: a body may be closed by one decision and its members be taken by
  /// another. Days follow one another; within a day, decisions come in the order of their signing, then of the list.
  /// A decision acts on what stands that day: it closes the open interval and opens the next, and what begins later
  /// goes on from there.
  ///
  /// - Throws: all findings at once, where one of them is an error: everything that is not there, said twice or
  ///   contradicted by what the records state, and everybody who is unaccounted for. The subject of such a finding is
  ///   a decision, at its position among ``decisions`` as it will be.
  public func applying(_ reorganizations: [Reorganization]) throws(InvalidRegistry) -> Reorganized {
    try draft().applying(reorganizations)
  }
}

extension Draft {
  /// The registry of these records, with reorganisations applied to it; see ``Registry/applying(_:)``.
  ///
  /// Records may speak of bodies that the decisions found.
  public func applying(_ reorganizations: [Reorganization]) throws(InvalidRegistry) -> Reorganized {
    var draft = self
    let applied = draft.apply(reorganizations)
    let registry = try draft.checked(after: applied.findings)
    return Reorganized(registry: registry, receipt: applied.receipt)
  }

  /// What came of applying reorganisations to a draft, whether it adds up or not.
  package struct Applied {
    package let receipt: Receipt
    package let findings: [Finding]
    /// What was decided about organisations, and where.
    package let changes: [Change]

    /// The founding of a body, its closing, or a change of one of its fields.
    package struct Change {
      /// The position of the organisation.
      package let organization: Int
      /// The field, as in YAML, and the day; both `nil` for a founding, the day for a closing.
      package let key: String?
      package let day: Day?
      /// The position of the decision, and the way within it.
      package let decision: Int
      package let path: [Finding.Step]
    }
  }

  /// Applies reorganisations as far as they can be, and says everything that is wrong with them.
  ///
  /// - Parameter tamper: called when a day is done and before it is compared with the day before; tests lose somebody
  ///   there.
  package mutating func apply(
    _ reorganizations: [Reorganization], tamper: (inout Draft, Day) -> Void = { _, _ in }
  ) -> Applied {
    guard !reorganizations.allSatisfy(\.isRecordOnly) else {
      decisions += reorganizations.map(\.decision)
      return Applied(receipt: Receipt(), findings: [], changes: [])
    }
    // Taken out and put back, the records are not copied.
    var taken = Draft(name: "", regulations: regulations)
    swap(&taken, &self)
    var reorganizer = Reorganizer(taken, reorganizations)
    taken = Draft(name: "", regulations: reorganizer.draft.regulations)
    let receipt = reorganizer.run(tamper: tamper)
    swap(&self, &reorganizer.draft)
    self.receipt.transactions += receipt.transactions
    return Applied(
      receipt: receipt, findings: reorganizer.findings, changes: reorganizer.changes)
  }
}
