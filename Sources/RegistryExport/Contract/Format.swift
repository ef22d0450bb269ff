public import VietnameseText

/// What an exporter writes: its name, and how a file of it is known.
public struct Format: Hashable, Sendable, Identifiable {
  /// The word that selects the format, as in `--format csv`.
  ///
  /// - Shape: `[a-z][a-z0-9-]*`.
  public var id: String
  /// The extension of its files, without a dot.
  public var fileExtension: String
  /// The media type, as in `text/csv`.
  public var mediaType: String
  /// One line for a list of formats.
  public var summary: BilingualText
  /// Whether a terminal can show it; a binary format is not written to one.
  public var isText: Bool

  /// A format under its names.
  public init(id: String, fileExtension: String, mediaType: String, summary: BilingualText, isText: Bool = true) {
    self.id = id
    self.fileExtension = fileExtension
    self.mediaType = mediaType
    self.summary = summary
    self.isText = isText
  }
}
