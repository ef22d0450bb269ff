internal import ExternalExporters
internal import JSONText
internal import RegistryExport
internal import VietnameseText

/// Exporters in other languages whose answers are made up: to the question what they are, and as a document.
enum ConversationTarget {
  /// How long nothing may move: what this target starts never waits.
  private static let limits = ExternalLimits(
    silence: .seconds(4), total: .seconds(8), describing: .seconds(4), outputBase: 1 << 16, outputFactor: 2)

  static func run(_ bytes: [UInt8]) {
    let manner = Manner(bytes.first ?? 0)
    let answer = Array(bytes.dropFirst())
    write(exporterOnce, answer, manner)
    let exporter: ExternalExporter
    do {
      exporter = try ExternalExporter(path: path, limits: limits) { heard($0) }
    } catch let error as ExternalExporterError {
      law(error.path == path && !error.description.isEmpty, "\(error)")
      return law(manner.describes, "an exporter that describes itself rightly is refused: \(error)")
    } catch {
      breach("\(error)")
    }
    law(!manner.describes || (try? JSONReader().read(answer)) != nil, "a description that is no JSON is taken")
    described(exporter)
    var sink: [UInt8] = []
    do {
      try exporter.export(table, to: &sink)
      law(manner.status == 0, "an exporter that ends with \(manner.status) has done well")
      law(sink == answer, "what was written comes out as \(sink.count) of \(answer.count) bytes")
    } catch let error as ExternalExporterError {
      let isWell = manner.status == 0 && manner.reads && !answer.isEmpty && answer.count < 1 << 16
      law(!isWell, "an exporter that does well is refused: \(error)")
    } catch {
      breach("\(error)")
    }
  }

  /// What the first byte of an input decides.
  private struct Manner {
    /// Whether the answer is that to `--describe`, and not a document.
    let describes: Bool
    /// Whether it reads what it is given before it answers.
    let reads: Bool
    /// Whether it complains with its answer.
    let complains: Bool
    /// How it ends.
    let status: Int

    init(_ byte: UInt8) {
      describes = byte & 1 == 0
      reads = byte & 2 == 0
      complains = byte & 4 != 0
      status = Int(byte >> 3 & 3) == 3 ? 1 : 0
    }
  }

  private static var path: String { "\(Files.folder)/coso-export-fuzz" }

  /// Whatever an executable says, no control character gets through.
  private static func heard(_ line: String) {
    let isClean = line.unicodeScalars.allSatisfy { $0 == "\t" || $0.value >= 0xA0 || (0x20..<0x7F).contains($0.value) }
    law(isClean, "a complaint has control characters")
  }

  private static func described(_ exporter: ExternalExporter) {
    law(exporter.format.id == "fuzz", "an exporter called fuzz writes \(exporter.format.id)")
    let ids = exporter.options.map(\.id)
    law(Set(ids).count == ids.count, "an option stands twice: \(ids)")
    for option in exporter.options {
      if case .choice(let words) = option.kind { law(!words.isEmpty, "\(option.id) is a choice of nothing") }
      // What holds without being given can be given.
      let isFit = (try? exporter.configured([option.id: option.defaultValue])) != nil
      law(isFit, "\(option.id) does not take its own default '\(option.defaultValue)'")
      _ = try? exporter.configured([option.id: "9223372036854775807"])
    }
  }

  private static func write(_ exporter: Void, _ answer: [UInt8], _ manner: Manner) {
    Files.write(manner.describes ? answer : Array(description.utf8), to: "description")
    Files.write(answer, to: "answer")
    Files.write(Array("\(manner.reads ? 1 : 0) \(manner.complains ? 1 : 0) \(manner.status)\n".utf8), to: "manner")
  }

  /// The executable, once: what it says stands in files beside it.
  private static let exporterOnce: Void = {
    let script = """
      #!/bin/sh
      cd "${0%/*}"
      if [ "$1" = --describe ]; then exec cat description; fi
      read -r reads complains status <manner
      if [ "$reads" = 1 ]; then while read -r line; do :; done; fi
      if [ "$complains" = 1 ]; then cat answer >&2; fi
      cat answer
      exit "$status"

      """
    Files.write(Array(script.utf8), to: "coso-export-fuzz", mode: 0o700)
  }()

  private static let description = """
    {"protocol":[1],"id":"fuzz","extension":"txt","media-type":"text/plain","text":true,"summary":{"vi":"Thử","en":"Trial"}}
    """

  private static let table = MemoryTable(
    columns: [Column.Header(id: "a", label: .init(vi: "Tên", en: "Name"))], contents: [.row([.text("Lê Văn Anh")])])
}
