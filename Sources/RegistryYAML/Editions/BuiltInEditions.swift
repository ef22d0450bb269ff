internal import CEditions
internal import LocatedData
public import PartyRegistry
public import RegistryDiagnostics

/// The editions that the library brings with it, inside the binary.
public enum BuiltInEditions {
  /// The names by which `regulations:` asks for them.
  public static var names: [String] {
    (0..<cedition_count()).map { unsafe String(cString: cedition_at($0).name) }
  }

  /// The YAML of a built-in edition; `nil` where there is none of that name.
  public static func yaml(_ name: String) -> [UInt8]? {
    for index in 0..<cedition_count() {
      let edition = unsafe cedition_at(index)
      if unsafe String(cString: edition.name) == name {
        return unsafe Array(UnsafeBufferPointer(start: edition.bytes, count: edition.count))
      }
    }
    return nil
  }
}

extension Regulations {
  /// The regulations of the built-in edition `vn`: the common vocabulary, and the chain of regulations since 2016.
  ///
  /// - Throws: the problems of the editions; a test holds that there are none.
  public static func vietnam() throws(DiagnosticsError) -> Regulations {
    var reader = RegulationsReader()
    let regulations = reader.regulations(builtIn: "vn")
    guard reader.diagnostics.isEmpty else { throw DiagnosticsError(reader.diagnostics) }
    return regulations
  }
}
