#if CommandLineTool
  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #elseif canImport(Darwin)
    internal import Darwin
  #endif
  internal import RegistryDiagnostics

  /// A folder that is filled as a whole: its files are there all at once, or none of them is.
  struct NewFolder {
    /// The path as the user gave it.
    let path: String
    /// The folder that is there already and has nothing in it, or `nil`.
    private let isThere: Bool

    /// A folder to be made, or an empty one.
    ///
    /// - Throws: ``Refusal`` where something else is there.
    init(_ path: String) throws {
      var path = path
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      self.path = path
      var status = stat()
      guard unsafe stat(path, &status) == 0 else {
        // A link that leads nowhere is something, too.
        guard errno == ENOENT else { throw Refusal.cannotWrite(path, errno) }
        guard unsafe lstat(path, &status) != 0 else { throw Self.taken(path) }
        isThere = false
        return
      }
      guard status.st_mode & S_IFMT == S_IFDIR, try Self.isEmpty(path) else { throw Self.taken(path) }
      isThere = true
    }

    /// Fills the folder: files are written beside, and get their places together.
    func write(_ files: [(name: String, text: String, isPersonal: Bool)]) throws {
      let temporary = try temporaryFolder()
      for file in files { Signals.removeWhenInterrupted("\(temporary)/\(file.name)") }
      Signals.removeWhenInterrupted(temporary)
      var isDone = false
      defer {
        if !isDone {
          for file in files { unsafe unlink("\(temporary)/\(file.name)") }
          unsafe rmdir(temporary)
        }
      }
      for file in files {
        do {
          try Output(path: "\(temporary)/\(file.name)", isPersonal: file.isPersonal).write { try $0.write(file.text) }
        } catch Refusal.problems(var problems, let status) {
          // The name that it was to have is the one that somebody knows.
          for index in problems.indices {
            problems[index].facts = problems[index].facts.map { fact in
              fact.name == "path" ? .init("path", text: "\(path)/\(file.name)") : fact
            }
          }
          throw Refusal.problems(problems, status)
        }
      }
      try Signals.holding {
        try isThere ? move(files.map(\.name), from: temporary) : rename(temporary)
        isDone = true
      }
    }

    /// A folder beside the new one, or within one that is there, which keeps its place and its rights.
    private func temporaryFolder() throws -> String {
      let parent = isThere ? "\(path)/" : path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      // The system call puts letters of its own in place of the last six.
      var template = Array("\(parent).coso-XXXXXX".utf8CString)
      let isMade = unsafe template.withUnsafeMutableBufferPointer { name in
        guard let start = name.baseAddress else { return false }
        return unsafe mkdtemp(start) != nil
      }
      guard isMade else { throw Refusal.cannotWrite(path, errno) }
      return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private func rename(_ temporary: String) throws {
      guard systemRename(temporary, path) == 0 else {
        // Somebody else was quicker.
        throw [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno) ? Self.taken(path) : Refusal.cannotWrite(path, errno)
      }
    }

    private func move(_ names: [String], from temporary: String) throws {
      for (index, name) in names.enumerated() {
        guard systemRename("\(temporary)/\(name)", "\(path)/\(name)") == 0 else {
          let code = errno
          for moved in names[..<index] { unsafe unlink("\(path)/\(moved)") }
          throw Refusal.cannotWrite(path, code)
        }
      }
      unsafe rmdir(temporary)
    }

    private static func isEmpty(_ path: String) throws -> Bool {
      guard let folder = unsafe opendir(path) else { throw Refusal.cannotWrite(path, errno) }
      defer { unsafe closedir(folder) }
      var count = 0
      // Every folder has `.` and `..`.
      while count < 3, unsafe readdir(folder) != nil { count += 1 }
      return count < 3
    }

    private static func taken(_ path: String) -> Refusal {
      Refusal.problem("folder-not-empty", [.init("path", text: path)], .cannotWrite)
    }
  }

  /// The call, which a method of that name would hide.
  private func systemRename(_ old: String, _ new: String) -> Int32 { unsafe rename(old, new) }
#endif
