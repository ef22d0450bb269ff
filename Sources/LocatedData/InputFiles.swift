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
/// outside the directory, no file twice. What looks like YAML and is passed over is told.
public struct InputFiles: Sendable {
  /// The files' paths in byte order, none twice.
  public private(set) var files: [String] = []
  /// What is wrong with the paths: `no-such-input`, `unreadable-input`, `path-not-utf8`, `no-yaml-in-directory`; and as
  /// notes what is not read of a directory although somebody may think so: `skipped-ending`, `skipped-backup`,
  /// `skipped-link`, `skipped-dangling-link`, `skipped-special-file`.
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

  /// The codes of what is passed over.
  public static let skips: Set<Diagnostic.Code> = [
    "skipped-ending", "skipped-backup", "skipped-link", "skipped-dangling-link", "skipped-special-file",
  ]

  private var found: [Identity: Found] = [:]
  /// What is not read: each with the file or folder that it stands for, where there is one.
  private var skipped: [(note: Diagnostic, identity: Identity?)] = []
  private var folders: Set<Identity> = []

  /// Finds the files that `paths` mean.
  public static func find(_ paths: [String]) -> InputFiles {
    var inputs = InputFiles()
    for path in paths { inputs.add(path) }
    inputs.files = inputs.found.values.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    // What is read under another name is not passed over.
    for (note, identity) in inputs.skipped {
      guard let identity else {
        inputs.diagnostics.append(note)
        continue
      }
      if inputs.found[identity] == nil, !inputs.folders.contains(identity) { inputs.diagnostics.append(note) }
    }
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
      folders.insert(Identity(status))
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
      for name in names {
        let path = directory == "/" ? "/" + name.text : directory + "/" + name.text
        let form = FileForm(name.text)
        if form == .hidden { continue }
        guard name.isText else {
          if name.isFolder || form == .yaml || form == .otherEnding {
            diagnostics.append(Diagnostic(code: "path-not-utf8", facts: [.init("path", text: path)]))
          }
          continue
        }
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else {
          if form != .backup { refuse(path) }
          continue
        }
        switch (status.st_mode & S_IFMT, form) {
        case (S_IFDIR, _) where name.text.hasPrefix("."): break
        case (S_IFDIR, _):
          pending.append(path)
          folders.insert(Identity(status))
        case (S_IFREG, .yaml): keep(path, Identity(status), isLink: false)
        case (S_IFLNK, .yaml): keepLink(path, within: boundary)
        case (S_IFLNK, .other): noteLink(path, within: boundary)
        case (S_IFREG, .otherEnding), (S_IFLNK, .otherEnding): skip(path, "skipped-ending", Identity(status))
        case (S_IFREG, .backup), (S_IFLNK, .backup): skip(path, "skipped-backup", Identity(status))
        case (_, .yaml): skip(path, "skipped-special-file", nil)
        default: break
        }
      }
    }
  }

  private mutating func skip(_ path: String, _ code: Diagnostic.Code, _ identity: Identity?, target: String = "") {
    var facts: [Diagnostic.Fact] = [.init("path", text: path)]
    if !target.isEmpty { facts.append(.init("target", text: target)) }
    skipped.append((Diagnostic(code: code, severity: .note, facts: facts), identity))
  }

  /// Keeps a link to a file inside the directory; one that leaves it, leads to a directory or nowhere is passed over.
  private mutating func keepLink(_ path: String, within boundary: String) {
    var status = stat()
    guard let target = Self.resolve(path), unsafe stat(path, &status) == 0 else {
      return skip(path, "skipped-dangling-link", nil)
    }
    guard target.hasPrefix(boundary) else { return skip(path, "skipped-link", Identity(status), target: target) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: keep(path, Identity(status), isLink: true)
    // What stands in the directory is met on the way; what is hidden there is not read under another name either.
    case S_IFDIR: break
    default: skip(path, "skipped-special-file", nil)
    }
  }

  /// Tells of a link to a folder, or to YAML under a name that does not say so, that leaves the directory.
  private mutating func noteLink(_ path: String, within boundary: String) {
    var status = stat()
    guard let target = Self.resolve(path), unsafe stat(path, &status) == 0, !(target + "/").hasPrefix(boundary),
      status.st_mode & S_IFMT == S_IFDIR || FileForm(target) == .yaml
    else { return }
    skip(path, "skipped-link", Identity(status), target: target)
  }

  private static func resolve(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// A name in a directory.
  private struct Name {
    /// What it may be called, with `\xE9` for a byte that is no text.
    var text: String
    /// Whether it is called just so.
    var isText: Bool
    /// Whether it is known to be a folder.
    var isFolder: Bool
  }

  private static func names(in directory: String) -> [Name]? {
    guard let stream = unsafe opendir(directory) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [Name] = []
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      let text = String(validating: bytes, as: UTF8.self)
      // DT_DIR, which not every system tells.
      let isFolder = unsafe entry.pointee.d_type == 4
      if text != ".", text != ".." {
        names.append(Name(text: text ?? ByteName.shown(bytes), isText: text != nil, isFolder: isFolder))
      }
    }
    return names
  }
}

/// What a file's name says about what is in it.
private enum FileForm {
  /// It is read.
  case yaml
  /// It is kept out of sight on purpose.
  case hidden
  /// It would be YAML, but for letters of its ending or for another ending behind.
  case otherEnding
  /// An editor or a tool has left it beside a YAML file: `a.yaml~`, `#a.yaml#`, `.a.yaml.swp`, `a.yaml.bak`.
  case backup
  case other

  init(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    let isHidden = name.hasPrefix(".")
    if isYAML, !isHidden {
      self = .yaml
      return
    }
    let lower = name.lowercased()
    let rests = [".yaml", ".yml"].compactMap { mark in lower.ranges(of: mark).last.map { lower[$0.upperBound...] } }
    guard let rest = rests.min(by: { $0.utf8.count < $1.utf8.count }).map(String.init) else {
      self = isHidden ? .hidden : .other
      return
    }
    if name.hasPrefix(".#") || name.hasPrefix("#") || Self.backups.contains(rest) || rest.hasSuffix("~")
      || isHidden && rest.hasPrefix(".sw")
    {
      self = .backup
    } else {
      self = isHidden ? .hidden : rest.first?.isLetter == true ? .other : .otherEnding
    }
  }

  private static let backups: Set<String> = [
    ".bak", ".backup", ".old", ".orig", ".rej", ".save", ".tmp", ".temp", ".swp", ".swo", "#", "-e", ".kate-swp",
  ]
}

/// A name of bytes that need not be text.
public enum ByteName {
  /// The bytes as they can be shown: what is no UTF-8 as `\xE9`.
  public static func shown(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = (1...4).first { count in
        count <= rest.count && String(validating: rest.prefix(count), as: UTF8.self) != nil
      }
      guard let length, let scalar = String(validating: rest.prefix(length), as: UTF8.self) else {
        text += "\\x" + (first < 16 ? "0" : "") + String(first, radix: 16, uppercase: true)
        rest = rest.dropFirst()
        continue
      }
      text += scalar
      rest = rest.dropFirst(length)
    }
    return text
  }
}
