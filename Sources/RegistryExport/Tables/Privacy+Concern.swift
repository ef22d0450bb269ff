internal import PartyRegistry

extension Privacy {
  /// The class of a cell that shows this: a document makes no difference between the name of a person and the rest.
  init(_ concern: Concern) {
    self =
      switch concern.guarding {
      case .public: .public
      case .internal: .internal
      case .membership, .personal: .personal
      case .sensitive: .sensitive
      }
  }

  /// The class of a cell that shows this.
  static func of(_ concern: Concern) -> Privacy { Privacy(concern) }
}
