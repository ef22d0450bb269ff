/// The paper that an act rests on: known by its issuer, number and day of signing, as numbers start anew every term.
public struct Document: Hashable, Sendable {
  /// The number with its symbol, such as `45-QĐ/ĐU`.
  public var number: String?
  /// The id of the organisation that issued it, or its name where it is none of this registry's.
  public var issuer: String?
  /// The day on which it was signed.
  public var signed: PartialDate?

  /// A document known as far as the arguments go.
  public init(number: String?, issuer: String? = nil, signed: PartialDate? = nil) {
    self.number = number
    self.issuer = issuer
    self.signed = signed
  }
}
