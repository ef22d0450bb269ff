internal import CEditions
internal import LocatedData
public import PartyRegistry
public import RegistryDiagnostics

/// The editions that the library brings with it, inside the binary.
public enum BuiltInEditions {
  /// The names by which `regulations:` asks for them.
  public static var names: [String] {
    (0..<cedition_count).map { index in unsafe String(cString: edition(index).name) }
  }

  /// The YAML of a built-in edition; `nil` where there is none of that name.
  public static func yaml(_ name: String) -> [UInt8]? {
    for index in 0..<cedition_count {
      let edition = unsafe edition(index)
      if unsafe String(cString: edition.name) == name {
        return unsafe Array(UnsafeBufferPointer(start: edition.bytes, count: edition.count))
      }
    }
    return nil
  }

  private static func edition(_ index: Int) -> CEdition {
    unsafe withUnsafePointer(to: ceditions) { start in
      unsafe UnsafeRawPointer(start).assumingMemoryBound(to: CEdition.self)[index]
    }
  }
}

extension Regulations {
  /// The regulations of the built-in edition `vn`.
  ///
  /// - Throws: the problems of the edition; a test holds that there are none.
  public static func vietnam() throws(DiagnosticsError) -> Regulations {
    var diagnostics: [Diagnostic] = []
    let document = EditionDocument.read(
      file: "vn", source: .bytes(BuiltInEditions.yaml("vn") ?? []), diagnostics: &diagnostics)
    guard diagnostics.isEmpty else { throw DiagnosticsError(diagnostics) }
    return Regulations([document])
  }
}
