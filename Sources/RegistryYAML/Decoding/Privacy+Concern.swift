internal import PartyRegistry
internal import RegistryDiagnostics

extension Diagnostic.Privacy {
  /// The class of a text that says this.
  init(_ concern: Concern) {
    self =
      switch concern.guarding {
      case .public: .public
      case .internal: .internal
      case .membership: .membership
      case .personal: .personal
      case .sensitive: .sensitive
      }
  }
}
