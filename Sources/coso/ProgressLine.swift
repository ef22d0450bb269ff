#if CommandLineTool
  internal import RegistryYAML
  internal import VietnameseText

  /// A line on standard error that says how far the reading has come: on a terminal only, and only for work of over a
  /// second.
  struct ProgressLine {
    private let language: Language
    private let isWanted = System.isTerminal(2)
    private let start = ContinuousClock.now
    private var shown: Duration = .zero

    init(language: Language) { self.language = language }

    /// Says it anew, ten times a second at most.
    mutating func show(_ progress: RegistryLoader.Progress) {
      guard isWanted else { return }
      let elapsed = start.duration(to: .now)
      guard elapsed > .seconds(1), elapsed - shown > .milliseconds(100) else { return }
      shown = elapsed
      let width = 24
      let done = progress.files == 0 ? 0 : width * progress.file / progress.files
      let bar = String(repeating: "█", count: done) + String(repeating: "░", count: width - done)
      let words =
        language == .vietnamese
        ? "tệp \(progress.file + 1)/\(progress.files), \(progress.records) mục"
        : "file \(progress.file + 1) of \(progress.files), \(progress.records) records"
      System.complain("\r\u{1B}[2K\(bar) \(words)")
    }

    /// Takes it away.
    mutating func erase() {
      if shown > .zero { System.complain("\r\u{1B}[2K") }
    }
  }
#endif
