import RegistryExport
import VietnameseText

extension ConformanceSuite {
  func checkFormat() throws {
    let format = exporter.format
    do {
      _ = try Exporters([exporter])
    } catch {
      throw Broken(message: "\(error)")
    }
    let ending = format.fileExtension
    let isPlain = ending.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    guard !ending.isEmpty, isPlain else {
      throw Broken(message: "the file extension '\(ending)' is not lower-case letters and digits without a dot")
    }
    let media = format.mediaType.prefix { $0 != ";" }.split(separator: "/", omittingEmptySubsequences: false)
    guard media.count == 2, media.allSatisfy({ !$0.isEmpty }) else {
      throw Broken(message: "the media type '\(format.mediaType)' is not of the shape type/subtype")
    }
    for language in Language.allCases where format.summary[language].isEmpty {
      throw Broken(message: "the summary is missing in the language '\(language.rawValue)'")
    }
  }

  func checkOptions() throws {
    let table = samples[samples.count - 1]
    let plain = try bytes(of: table)
    for option in exporter.options {
      guard try configured(option, option.defaultValue).bytes(of: table) == plain else {
        throw Broken(
          message: "the option '\(option.id)' with its declared default '\(option.defaultValue)' changes bytes")
      }
      for word in option.allowedValues { _ = try configured(option, word).bytes(of: table) }
      let unfit: String
      switch option.kind {
      case .text: continue
      case .flag, .choice: unfit = "no such word"
      case .integer(let range): unfit = range.upperBound == .max ? "x" : "\(range.upperBound + 1)"
      }
      try expectRefusal(of: option.id, unfit, .unfitValue)
    }
    try expectRefusal(of: "no-such-option", "1", .unknownOption)
  }

  private func configured(_ option: ExporterOption, _ value: String) throws -> ConformanceSuite {
    do {
      let exporter = try exporter.configured([option.id: value])
      return ConformanceSuite(exporter, leavesOut: leavesOut, columns: columns)
    } catch {
      throw Broken(message: "the option '\(option.id)' refuses '\(value)', which it declares: \(error)")
    }
  }

  private func expectRefusal(of option: String, _ value: String, _ problem: ExporterOptionError.Problem) throws {
    do {
      _ = try exporter.configured([option: value])
    } catch let error as ExporterOptionError {
      guard error.problem == problem, error.option == option else {
        throw Broken(message: "'\(option)=\(value)' is refused for another reason: \(error)")
      }
      return
    } catch {
      throw Broken(message: "'\(option)=\(value)' is refused by \(error), not by an ExporterOptionError")
    }
    throw Broken(message: "'\(option)=\(value)' is taken, though the exporter does not declare it")
  }

  func checkEmptyTable() throws {
    for columns in [[], [columns[0]], columns] {
      _ = try bytes(of: MemoryTable(columns: columns))
      _ = try bytes(of: MemoryTable(columns: columns, contents: [.row([])]))
    }
  }

  func checkDocumentHead() throws {
    for language in Language.allCases {
      var table = table([["a", "b"]])
      _ = try bytes(of: table)
      table.document = DocumentHead(title: "", language: language)
      _ = try bytes(of: table)
      table.document = Sample.head(language)
      _ = try bytes(of: table)
      table.contents = []
      _ = try bytes(of: table)
    }
  }

  func checkPrivacy() throws {
    guard !leavesOut.contains(.privacy) else { return }
    var table = table([["a", "b"]])
    var guarded = table
    for index in columns.indices {
      table.columns[index].privacy = .public
      guarded.columns[index].privacy = .sensitive
    }
    try expectDifference(table, guarded, "the columns of the one are public, those of the other sensitive")
  }

  func checkTextEncoding() throws {
    guard exporter.format.isText else { return }
    for table in samples {
      guard String(validating: try bytes(of: table), as: UTF8.self) != nil else {
        throw Broken(message: "a text format that is not UTF-8", tables: [table])
      }
    }
    // A text longer than any buffer, so that no letter is cut in two between pieces.
    let long = table([[String(repeating: "ễ", count: 100_000), "b"]])
    guard String(validating: try bytes(of: long), as: UTF8.self) != nil else {
      throw Broken(message: "a text format that is not UTF-8, of a table with one cell of 100,000 letters 'ễ'")
    }
  }
}
