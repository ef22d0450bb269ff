extension Catalogue {
  /// Finding and opening files.
  static let inputs: [Entry] = [
    Entry("no-such-input", vi: "không có tệp hay thư mục “{path}”", en: "there is no file or directory '{path}'"),
    Entry("unreadable-input", vi: "không đọc được “{path}”[: {reason}]", en: "cannot read '{path}'[: {reason}]"),
    Entry(
      "no-yaml-in-directory", vi: "thư mục “{path}” không có tệp *.yaml hay *.yml nào",
      en: "the directory '{path}' has no *.yaml or *.yml file"),
  ]

  /// Findings of the model.
  static let model: [Entry] = []

  /// Places that belong to another problem.
  static let related: [Entry] = [
    Entry("declared-first", vi: "khai lần đầu ở đây", en: "first declared here")
  ]
}
