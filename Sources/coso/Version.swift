#if CommandLineTool
  extension Coso {
    /// The version that this is, or is on its way to be: the one at the top of the list of changes. Nothing else in the
    /// package says it.
    static let version = "0.9.0"
  }
#endif
