extension Catalogue {
  /// The text of YAML files.
  static let yaml: [Entry] = [
    Entry("yaml-syntax", vi: "YAML sai cú pháp", en: "this is no valid YAML")
  ]
}
