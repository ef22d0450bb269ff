#if PDF
  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #elseif canImport(Darwin)
    internal import Darwin
  #endif

  /// The fonts of the system, found by their own names.
  enum FontLibrary {
    /// The faces of a family, one for each style.
    ///
    /// - Throws: `PDFExportError.noFont` where one of the four is not there.
    static func family(_ family: String) throws(PDFExportError) -> [FontFace] {
      let files = files()
      let stem = family.lowercased().filter { $0 != " " && $0 != "-" }
      // A file is mostly named after its family: these first, and all others only if need be.
      let likely = files.filter { name(of: $0).lowercased().filter { $0 != " " && $0 != "-" }.hasPrefix(stem) }
      var found = faces(of: family, among: likely)
      if found.count < FontStyle.allCases.count { found = faces(of: family, among: files) }
      var faces: [FontFace] = []
      for style in FontStyle.allCases {
        guard let face = found[style] else { throw .noFont(family: family, style: style.name) }
        faces.append(face)
      }
      return faces
    }

    private static func faces(of family: String, among files: [String]) -> [FontStyle: FontFace] {
      var found: [FontStyle: FontFace] = [:]
      for file in files where found.count < FontStyle.allCases.count {
        guard let face = FontFace(path: file), (face.name(16) ?? face.name(1)) == family,
          let style = FontStyle(named: face.name(17) ?? face.name(2) ?? "Regular"), found[style] == nil,
          !face.table("glyf").isEmpty
        else { continue }
        found[style] = face
      }
      return found
    }

    private static func name(of path: String) -> Substring {
      path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    }

    /// The files of TrueType outlines, in byte order of their paths within each place.
    private static func files() -> [String] {
      var files: [String] = []
      for root in roots() { walk(root, depth: 0, into: &files) }
      return files
    }

    private static func roots() -> [String] {
      var roots = ["/usr/share/fonts", "/usr/local/share/fonts", "/Library/Fonts", "/System/Library/Fonts"]
      if let home = unsafe getenv("HOME") {
        let home = unsafe String(cString: home)
        roots += ["\(home)/.local/share/fonts", "\(home)/.fonts", "\(home)/Library/Fonts"]
      }
      return roots
    }

    private static func walk(_ folder: String, depth: Int, into files: inout [String]) {
      // Links may lead around in a circle.
      guard depth < 8, let stream = unsafe opendir(folder) else { return }
      var names: [String] = []
      while let entry = unsafe readdir(stream) {
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        names.append(name)
      }
      unsafe closedir(stream)
      for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where !name.hasPrefix(".") {
        let path = "\(folder)/\(name)"
        let ending = name.suffix(4).lowercased()
        if ending == ".ttf" || ending == ".otf" {
          files.append(path)
        } else if !name.contains(".") || !name.suffix(5).contains(".") {
          walk(path, depth: depth + 1, into: &files)
        }
      }
    }
  }

  extension FontStyle {
    /// The style as fonts name it.
    var name: String {
      switch self {
      case .regular: "Regular"
      case .bold: "Bold"
      case .italic: "Italic"
      case .boldItalic: "Bold Italic"
      }
    }

    init?(named name: String) {
      guard let style = Self.allCases.first(where: { $0.name == name }) else { return nil }
      self = style
    }
  }

  /// The faces of one family.
  struct FontFamily: Shaper {
    let faces: [FontFace]

    func metrics(of style: FontStyle) -> FontMetrics { faces[Int(style.rawValue)].metrics }

    func shape(_ word: [UInt8], in style: FontStyle) -> ShapedWord { faces[Int(style.rawValue)].shape(word) }
  }
#endif
