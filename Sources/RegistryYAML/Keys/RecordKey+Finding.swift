internal import LocatedData
public import PartyRegistry
internal import RegistryDiagnostics

extension RecordKey {
  /// The keys of a registry's documents, in the order in which people write them.
  ///
  /// - Parameter regulations: whose vocabularies terms are looked up in.
  public static func registry(_ regulations: Regulations) -> [RecordKey] {
    // Each document is read by a decoder that has read nothing: making one anew would list all terms each time.
    var unused = RegistryDecoder(sources: [RegistrySource(name: "", text: "")], regulations: regulations)
    unused.notesClasses()
    let noting = unused
    var finder = KeyFinder(head: "coso: 1") { text in
      var decoder = noting
      var files = YAMLFiles([YAMLFiles.Input(file: "", source: .bytes(Array(text.utf8)))])
      decoder.read(0, from: &files) { _ in }
      guard text.contains("\nregulations:") else {
        return KeyFinder.Answer(diagnostics: decoder.diagnostics, privacy: decoder.innermost)
      }
      // Which regulations there are is read before everything else.
      var reader = RegulationsReader()
      _ = reader.regulations(for: [RegistrySource(name: "", text: text)])
      return KeyFinder.Answer(diagnostics: reader.diagnostics)
    }
    finder.find(RegistryDecoder.topKeys.filter { $0 != "coso" })
    return finder.keys
  }

  /// The keys of an edition's documents, in the order in which people write them.
  public static func edition() -> [RecordKey] {
    var finder = KeyFinder(head: "edition: x") { text in
      var diagnostics: [Diagnostic] = []
      let document = EditionDocument.read(file: "", source: .bytes(Array(text.utf8)), diagnostics: &diagnostics)
      let looked = document.references.filter { $0.id == KeyFinder.probe }.map(\.vocabulary)
      return KeyFinder.Answer(diagnostics: diagnostics, vocabularies: Set(looked))
    }
    finder.find(EditionDocument.topKeys.filter { $0 != "edition" })
    return finder.keys
  }
}
