extension Document: Declared {
  package static var unread: Document { Document(number: nil) }
  package static var word: StaticString { "decision" }

  package static func declare(to fields: inout some FieldVisitor<Document>) {
    fields.text(
      FieldHead(
        "number", "số", "number", vi: "Số, ký hiệu của văn bản.", en: "The number and symbol of the paper.",
        also: "no, code, số hiệu", lead: .short), get: { $0.number }, set: { $0.number = $1 })
    fields.text(.issuer, get: { $0.issuer }, set: { $0.issuer = $1 })
    fields.date(.signed, get: { $0.signed }, set: { $0.signed = $1 })
  }
}

extension Document? {
  /// A decision of which the day of signing stands in a field of its own: without it.
  var unsigned: Document? {
    get {
      guard var document = self, document.number != nil || document.issuer != nil else { return nil }
      document.signed = nil
      return document
    }
    set {
      let signed = newValue?.signed ?? self?.signed
      change { $0 = Document(number: newValue?.number, issuer: newValue?.issuer, signed: signed) }
    }
  }

  /// The number, where it stands in a field of its own.
  var number: String? {
    get { self?.number }
    set { change { $0.number = newValue } }
  }

  /// The issuer, where it stands in a field of its own.
  var issuer: String? {
    get { self?.issuer }
    set { change { $0.issuer = newValue } }
  }

  /// The day of signing, where it stands in a field of its own.
  var signed: PartialDate? {
    get { self?.signed }
    set { change { $0.signed = newValue } }
  }

  /// A paper of which nothing is known is none.
  private mutating func change(_ change: (inout Document) -> Void) {
    var document = self ?? .unread
    change(&document)
    self = document == .unread ? nil : document
  }
}
