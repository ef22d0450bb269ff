// How the parts of a record are got and set. Each record hands these closures over itself, as it knows what its parts
// are: made of a getter and a setter in a generic place, each call would ask the runtime for the type of an optional part
// or of a list of them.

/// Hands each part of a record on.
package typealias PartVisit<Root, Part> = @Sendable (Root, (Part) -> Void) -> Void
/// Puts a part into a record: in a list behind the others.
package typealias PartTaking<Root, Part> = @Sendable (inout Root, consuming Part) -> Void
/// Takes parts of a record away.
package typealias PartClearing<Root> = @Sendable (inout Root) -> Void

extension Optional {
  /// Hands the value on, where there is one.
  func each(_ body: (Wrapped) -> Void) {
    if let value = self { body(value) }
  }
}
