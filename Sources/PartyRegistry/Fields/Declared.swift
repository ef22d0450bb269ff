/// A record, or a part of one, whose fields are declared: once, for all who read, write, compare or explain them.
package protocol Declared: Hashable, Sendable {
  /// One before any of its fields is read.
  static var unread: Self { get }
  /// What it is called in messages: the id of a word.
  static var word: StaticString { get }
  /// Fields of which exactly one has to be there; `nil` where there is no such rule.
  static var alternatives: FieldAlternatives? { get }
  /// The key without which a record in a file is none; `nil` where everything else can still be judged.
  static var essential: StaticString? { get }

  /// Hands its fields on, in the order in which people write them.
  static func declare(to fields: inout some FieldVisitor<Self>)
}

extension Declared {
  package static var essential: StaticString? { nil }
  package static var alternatives: FieldAlternatives? { nil }
}

/// Fields of which exactly one has to be there.
package struct FieldAlternatives: Sendable {
  /// The code of the problem where it is not so.
  package let code: StaticString
  /// Their keys.
  package let keys: [StaticString]
  /// Whether a second one is at fault, and not the record as a whole.
  package let isSecondAtFault: Bool
}

/// A value that is one of several parts, each under a key of its own: an operation of a decision.
package protocol DeclaredChoice: Hashable, Sendable {
  /// What it is called in messages: the id of a word.
  static var word: StaticString { get }

  /// Hands what it may be on, in the order in which people look for it.
  static func declare(to choices: inout some ChoiceVisitor<Self>)
}

/// What a record can be referred to by an id.
package protocol Referable: Sendable {
  /// The list in which it stands.
  static var collection: Finding.Subject.Collection { get }
}

extension Host: Referable {
  package static var collection: Finding.Subject.Collection { .hosts }
}

extension Organization: Referable {
  package static var collection: Finding.Subject.Collection { .organizations }
}

extension Member: Referable {
  package static var collection: Finding.Subject.Collection { .members }
}

extension AdmissionCase: Referable {
  package static var collection: Finding.Subject.Collection { .admissions }
}
