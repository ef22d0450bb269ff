/// The way to a node: from the root of a document through keys and positions.
package struct YAMLPath: Hashable, Sendable {
  /// One step down.
  package enum Step: Hashable, Sendable {
    /// To the value of a key, the same in NFC and NFD.
    case key(String)
    /// To an element of a list, from 0.
    case index(Int)
  }

  /// The number of the document in the file, from 0.
  package var document: Int
  /// The steps from its root.
  package var steps: [Step]

  /// A path from the root of a document.
  package init(document: Int = 0, _ steps: [Step] = []) {
    self.document = document
    self.steps = steps
  }
}

/// One change of a file. Paths mean the file as it was before all changes.
package struct YAMLEdit: Hashable, Sendable {
  /// What is done at the place to which the path leads.
  package enum Change: Hashable, Sendable {
    /// The value is replaced; a scalar keeps its quotes where the new text allows that.
    case set(YAMLValue)
    /// A key that is not there is added to the mapping: behind the nearest one before it in `order` that is there,
    /// else before the nearest one behind it, else at the end.
    case add(key: String, YAMLValue, order: [String])
    /// An element is put into the list, before the one that had the position, or at the end. Where no value stands, a
    /// list begins.
    case insert(YAMLValue, at: Int?)
    /// The key with its value, or the element, is taken out with the comments that belong to it.
    case remove
  }

  /// The place.
  package var path: YAMLPath
  /// What is done there.
  package var change: Change
  /// Whether a place that an anchor shares with others may be changed for all of them.
  package var isSharingMeant: Bool

  /// A change.
  package init(_ path: YAMLPath, _ change: Change, isSharingMeant: Bool = false) {
    self.path = path
    self.change = change
    self.isSharingMeant = isSharingMeant
  }
}

/// A file after changes.
package struct YAMLEdited: Hashable, Sendable {
  /// A stretch that is not as it was; all bytes outside of such stretches are.
  package struct Touch: Hashable, Sendable {
    /// Its bytes in the old file.
    package var old: Range<Int>
    /// Its bytes in the new file.
    package var new: Range<Int>
  }

  /// The bytes of the file.
  package var bytes: [UInt8]
  /// What was changed, in order.
  package var touched: [Touch]
}

extension YAMLSyntax {
  /// Applies changes, all of them or none, and reads the new text again: libyaml must find in it exactly what the
  /// changes make of what it found before.
  ///
  /// - Throws: ``YAMLDecline`` for a change that cannot be made in place.
  package func applying(_ edits: [YAMLEdit]) throws(YAMLDecline) -> YAMLEdited {
    var plan = EditPlan(syntax: self)
    for edit in edits { try plan.take(edit) }
    try plan.settle()
    var writer = EditWriter(syntax: self, plan: plan)
    try writer.write()
    let edited = try writer.result()
    guard let tree = EventTree(edited.bytes), plan.isMet(by: tree) else {
      throw YAMLDecline(.proof, at: edited.touched.first?.old.lowerBound ?? 0, of: bytes)
    }
    return edited
  }
}
