/// A record that is being read, lent to code that does not know its type.
///
/// Were the decoder's loop generic, each step of it would ask the runtime what it works on, which costs half as much
/// again as all of reading. So the loop hands this on, and only the closures of a field know what it is: as the fields of
/// a type come in one ``FieldList`` of that type, they are never given another one.
@safe struct FieldTarget {
  private let pointer: UnsafeMutableRawPointer
  private let type: ObjectIdentifier

  private init(_ pointer: UnsafeMutableRawPointer, _ type: ObjectIdentifier) {
    unsafe self.pointer = unsafe pointer
    self.type = type
  }

  /// Lends a record out as long as `body` runs; it stays where it is.
  @inline(__always)
  static func lend<Target, Result>(_ target: inout Target, to body: (FieldTarget) -> Result) -> Result {
    unsafe withUnsafeMutablePointer(to: &target) {
      unsafe body(FieldTarget(UnsafeMutableRawPointer($0), ObjectIdentifier(Target.self)))
    }
  }

  /// Changes the record.
  @inline(__always)
  func change<Target, Result>(_ body: (inout Target) -> Result) -> Result {
    assert(type == ObjectIdentifier(Target.self), "a field was given a record of another type")
    // The pointer was made of a record of this very type, which is lent out just now.
    return unsafe body(&pointer.assumingMemoryBound(to: Target.self).pointee)
  }
}
