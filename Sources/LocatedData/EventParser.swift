internal import CLibYAML

/// libyaml's parser with its one event, fed by a ``Feed``.
@safe
final class EventParser {
  let feed: Feed
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The event that ``advance()`` read last.
  let event: UnsafeMutablePointer<yaml_event_t>
  private var isInitialized = false
  /// The lines before the first one that libyaml sees.
  private(set) var lineBase = 0
  /// The first line that is of the file and not made up.
  private var firstLine = 1

  init(feed: Feed) {
    self.feed = feed
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe event.initialize(to: yaml_event_t())
  }

  deinit {
    unsafe yaml_event_delete(event)
    if isInitialized { unsafe yaml_parser_delete(parser) }
    unsafe parser.deallocate()
    unsafe event.deallocate()
  }

  /// Starts libyaml anew at what is line `line` of the file, behind `madeUp` lines that are not of it; false if there
  /// is no memory for that.
  func start(line: Int, madeUp: Int = 0) -> Bool {
    unsafe yaml_event_delete(event)
    if isInitialized { unsafe yaml_parser_delete(parser) }
    isInitialized = unsafe yaml_parser_initialize(parser) == 1
    guard isInitialized else { return false }
    lineBase = line - 1 - madeUp
    firstLine = line
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // The parser is deleted before this object, so the pointer never dangles.
    unsafe yaml_parser_set_input(parser, Self.read, Unmanaged.passUnretained(self).toOpaque())
    return true
  }

  /// Reads the next event; false on an error.
  @inline(__always)
  func advance() -> Bool {
    unsafe yaml_event_delete(event)
    return unsafe yaml_parser_parse(parser, event) == 1
  }

  /// What libyaml says about its error.
  var problem: YAMLProblem {
    unsafe YAMLProblem(parser, lineBase: lineBase, firstLine: firstLine)
  }

  private static let read:
    @convention(c) (
      UnsafeMutableRawPointer?, UnsafeMutablePointer<UInt8>?, Int, UnsafeMutablePointer<Int>?
    ) -> CInt = { context, target, size, length in
      guard let context = unsafe context, let target = unsafe target else { return 0 }
      let this = unsafe Unmanaged<EventParser>.fromOpaque(context).takeUnretainedValue()
      let buffer = unsafe UnsafeMutableRawBufferPointer(start: target, count: size)
      guard let count = unsafe this.feed.read(into: buffer, tokens: this.parser.pointee.tokens_parsed) else { return 0 }
      unsafe length?.pointee = count
      return 1
    }
}
