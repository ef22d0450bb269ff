public import RegistryDiagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files that paths of the user mean, and what is wrong with the paths.
///
/// A path is a file, or a directory with its `*.yaml` and `*.yml` at any depth: no dot files, no links to what is
/// outside the directory, no file twice.
public struct InputFiles: Sendable {
  /// The files' paths in byte order, none twice.
  public private(set) var files: [String] = []
  /// What is wrong with the paths: `no-such-input`, `unreadable-input`, `no-yaml-in-directory`.
  public private(set) var diagnostics: [Diagnostic] = []

  /// A file wherever it is found.
  private struct Identity: Hashable {
    var device: UInt64
    var number: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(truncatingIfNeeded: status.st_ino)
    }
  }

  private struct Found {
    var path: String
    var isLink: Bool
  }

  private var found: [Identity: Found] = [:]

  /// Finds the files that `paths` mean.
  public static func find(_ paths: [String]) -> InputFiles {
    var inputs = InputFiles()
    for path in paths { inputs.add(path) }
    inputs.files = inputs.found.values.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    inputs.diagnostics = inputs.diagnostics.sortedAndUnique()
    return inputs
  }

  private mutating func add(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      diagnostics.append(.unreadable(path, isMissing ? .missing : .unreadable(ByteInput.reason())))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      var root = path
      while root.utf8.count > 1, root.hasSuffix("/") { root.removeLast() }
      guard let resolved = Self.resolve(root) else { return refuse(path) }
      let before = (diagnostics.count, matches)
      walk(root, within: resolved == "/" ? "/" : resolved + "/")
      if before == (diagnostics.count, matches) {
        diagnostics.append(Diagnostic(code: "no-yaml-in-directory", facts: [.init("path", text: path)]))
      }
    } else {
      keep(path, Identity(status), isLink: false)
    }
  }

  /// How many files the walks have met, those met before included.
  private var matches = 0

  private mutating func keep(_ path: String, _ identity: Identity, isLink: Bool) {
    matches += 1
    guard let other = found[identity] else {
      found[identity] = Found(path: path, isLink: isLink)
      return
    }
    // Of several names of one file the plain one stands, then the first in order.
    let isBetter = other.isLink == isLink ? path.utf8.lexicographicallyPrecedes(other.path.utf8) : other.isLink
    if isBetter { found[identity] = Found(path: path, isLink: isLink) }
  }

  private mutating func refuse(_ path: String) {
    diagnostics.append(.unreadable(path, .unreadable(ByteInput.reason())))
  }

  private mutating func walk(_ root: String, within boundary: String) {
    var pending = [root]
    while let directory = pending.popLast() {
      guard let names = Self.names(in: directory) else {
        refuse(directory)
        continue
      }
      for name in names where !name.hasPrefix(".") {
        let path = directory == "/" ? "/" + name : directory + "/" + name
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else {
          refuse(path)
          continue
        }
        let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
        switch status.st_mode & S_IFMT {
        case S_IFDIR: pending.append(path)
        case S_IFREG where isYAML: keep(path, Identity(status), isLink: false)
        case S_IFLNK where isYAML: keepLink(path, within: boundary)
        default: break
        }
      }
    }
  }

  /// Keeps a link to a file inside the directory; one that leaves it, leads to a directory or nowhere is passed over.
  private mutating func keepLink(_ path: String, within boundary: String) {
    var status = stat()
    guard let target = Self.resolve(path), target.hasPrefix(boundary), unsafe stat(path, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return }
    keep(path, Identity(status), isLink: true)
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  private static func names(in directory: String) -> [String]? {
    guard let stream = unsafe opendir(directory) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names
  }
}
