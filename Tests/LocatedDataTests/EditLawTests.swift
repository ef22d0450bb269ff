import Foundation
import LocatedData
import RegistryDiagnostics
import Testing

/// Laws that hold for every change of every file.
@Suite("Laws of editing in place")
struct EditLawTests {
  /// Makes changes of a file, at random.
  struct EditGenerator {
    var random: SeededNumbers

    mutating func pick<T>(_ choices: [T]) -> T { choices[random.below(choices.count)] }

    mutating func value(_ depth: Int = 0) -> YAMLValue {
      switch random.below(depth > 2 ? 4 : 8) {
      case 0...3: scalar()
      case 4, 5: .list((0..<random.below(3)).map { _ in value(depth + 1) })
      default:
        .mapping((0..<random.below(3)).map { .init(pick(["id", "tên", "a: b", "no"]) + "\($0)", value(depth + 1)) })
      }
    }

    mutating func scalar() -> YAMLValue {
      switch random.below(4) {
      case 0: .word(pick(["2018-05-03", "~", "true", "12", "v"]))
      case 1: .text(YAMLScalarTests.texts(seed: random.next() % 1_000_000, count: 1)[0])
      default:
        .text(pick(["Nguyễn Văn Bình", "no", "x, y", "it's", "# a", "dòng\nhai\n", "01", "", "Nguye\u{302}\u{303}n"]))
      }
    }

    mutating func edit(_ model: Model) -> YAMLEdit? {
      let document = random.below(model.documents.count)
      let (steps, node) = pick(model.documents[document].paths())
      let path = YAMLPath(document: document, steps)
      switch (random.below(5), node.kind) {
      case (0, .mapping), (1, .mapping):
        let keys = stride(from: 0, to: node.children.count, by: 2).map { node.children[$0].text }
        var order = keys
        if random.below(3) > 0 { order.insert("mới", at: random.below(order.count + 1)) }
        return YAMLEdit(path, .add(key: "mới", value(), order: order), isSharingMeant: true)
      case (0, .sequence), (1, .sequence):
        let position = random.below(node.children.count + 2)
        return YAMLEdit(
          path, .insert(value(), at: position > node.children.count ? nil : position), isSharingMeant: true)
      case (2, _), (1, _):
        guard !steps.isEmpty else { return nil }
        return YAMLEdit(path, .remove, isSharingMeant: true)
      case (3, .scalar) where ["", "~", "null"].contains(node.text):
        return YAMLEdit(path, .insert(value(), at: nil), isSharingMeant: true)
      default: return YAMLEdit(path, .set(node.kind == .scalar ? scalar() : value()), isSharingMeant: true)
      }
    }
  }

  @Test(
    "a scalar that is set and set back gives the old bytes, where it is written so; several breaks at its end aside",
    arguments: 0..<4
  )
  func settingBack(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed) + 9_000)
    for _ in 0..<(40 * Tally.scale) {
      var generator = YAMLGenerator(seed: random.next())
      generator.hasProperties = false
      let bytes = Array(generator.file().utf8)
      guard let syntax = try? YAMLSyntax(bytes), let model = Model(bytes) else { continue }
      for (index, root) in model.documents.enumerated() {
        for (steps, node) in root.paths() where node.kind == .scalar && !node.text.hasSuffix("\n\n") {
          let path = YAMLPath(document: index, steps)
          let there = try syntax.applying([YAMLEdit(path, .set(.text("Trần Thị Ba")))])
          let same = try syntax.applying([YAMLEdit(path, .set(.word(node.text)))])
          let back = try YAMLSyntax(there.bytes).applying([YAMLEdit(path, .set(.word(node.text)))])
          // What was written otherwise (over lines, with escapes that need not be) is written anew.
          if same.bytes == bytes {
            #expect(back.bytes == bytes, "\(String(decoding: bytes, as: UTF8.self).debugDescription) \(steps)")
          }
        }
      }
    }
  }

  @Test("the laws hold for the files of the examples")
  func examples() throws {
    var edits = EditGenerator(random: SeededNumbers(seed: 12))
    var tally = EditTally()
    for file in SyntaxTests.files(under: "Examples/HungYen") {
      let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: file)))
      let syntax = try YAMLSyntax(bytes)
      for _ in 0..<Tally.scale {
        if let model = Model(bytes), let edit = edits.edit(model) { tally.check(syntax, [edit]) }
      }
    }
    #expect(tally.done > 30)
    #expect(tally.reasons == [:] || Set(tally.reasons.keys).isSubset(of: ["duplicate"]), "\(tally.reasons)")
    #expect(tally.changedBack == tally.undone)
    tally.report("examples")
  }

  @Test(
    "what libyaml reads afterwards is the old tree after the change; bytes not touched are as they were",
    arguments: 0..<4)
  func trees(seed: Int) {
    var random = SeededNumbers(seed: UInt64(seed) + 4_000)
    var edits = EditGenerator(random: SeededNumbers(seed: UInt64(seed) + 5_000))
    var tally = EditTally()
    for _ in 0..<(120 * Tally.scale) {
      var generator = YAMLGenerator(seed: random.next())
      let bytes = Array(generator.file().utf8)
      guard let syntax = try? YAMLSyntax(bytes) else { continue }
      for _ in 0..<4 {
        guard let model = Model(bytes) else { break }
        let all = (0...(edits.random.below(4) == 0 ? 2 : 0)).compactMap { _ in edits.edit(model) }
        guard !all.isEmpty else { continue }
        tally.check(syntax, all)
      }
    }
    tally.report("edits \(seed)")
    #expect(tally.refusedForForm * 20 < tally.done, "\(tally.reasons)")
  }
}

/// Counts what became of changes.
struct EditTally {
  var done = 0
  var undone = 0
  var changedBack = 0
  var refusedForForm = 0
  var reasons: [String: Int] = [:]

  /// Applies changes and holds the result against the laws.
  mutating func check(_ syntax: YAMLSyntax, _ edits: [YAMLEdit]) {
    let name = "\(String(decoding: syntax.bytes, as: UTF8.self).debugDescription)\n\(edits)"
    let edited: YAMLEdited
    do {
      edited = try syntax.applying(edits)
    } catch {
      reasons[error.reason.rawValue, default: 0] += 1
      if error.reason == .form || error.reason == .proof { refusedForForm += 1 }
      if let path = ProcessInfo.processInfo.environment["DECLINED"], let file = FileHandle(forWritingAtPath: path),
        error.reason == .form || error.reason == .proof || (error.reason == .overlap && edits.count == 1)
      {
        file.seekToEndOfFile()
        file.write(Data("\(error.reason) \(error.position.line):\(error.position.column) \(name)\n".utf8))
      }
      return
    }
    done += 1
    guard var expected = Model(syntax.bytes), let found = Model(edited.bytes) else {
      Issue.record("\(name)")
      return
    }
    expected.apply(edits)
    #expect(expected.outline == found.outline, "\(name)")
    #expect(isUntouched(syntax.bytes, edited), "\(name)")
    guard edits.count == 1, let inverse = inverse(of: edits[0], syntax) else { return }
    undone += 1
    do {
      let back = try YAMLSyntax(edited.bytes).applying([inverse])
      if back.bytes == syntax.bytes {
        changedBack += 1
      } else if let path = ProcessInfo.processInfo.environment["DECLINED"],
        let file = FileHandle(forWritingAtPath: path)
      {
        file.seekToEndOfFile()
        file.write(
          Data(
            "INVERSE \(name)\n   \(String(decoding: edited.bytes, as: UTF8.self).debugDescription)\n   \(String(decoding: back.bytes, as: UTF8.self).debugDescription)\n"
              .utf8))
      }
    } catch {
      Issue.record("inverse \(error) \(name)")
    }
  }

  private func isUntouched(_ old: [UInt8], _ edited: YAMLEdited) -> Bool {
    var (before, after) = (0, 0)
    for touch in edited.touched {
      guard old[before..<touch.old.lowerBound] == edited.bytes[after..<touch.new.lowerBound] else { return false }
      (before, after) = (touch.old.upperBound, touch.new.upperBound)
    }
    return old[before...] == edited.bytes[after...]
  }

  /// What takes a change back; `nil` where what was there is not known any more.
  private func inverse(of edit: YAMLEdit, _ syntax: YAMLSyntax) -> YAMLEdit? {
    guard let model = Model(syntax.bytes),
      let node = model.documents[edit.path.document].find(edit.path.steps)
    else { return nil }
    var path = edit.path
    switch edit.change {
    case .add(let key, _, _):
      guard !node.children.isEmpty else { return nil }
      path.steps.append(.key(key))
      return YAMLEdit(path, .remove, isSharingMeant: true)
    case .insert(_, let position):
      guard node.kind == .sequence, !node.children.isEmpty else { return nil }
      path.steps.append(.index(position ?? node.children.count))
      return YAMLEdit(path, .remove, isSharingMeant: true)
    default: return nil
    }
  }

  func report(_ name: String) {
    guard ProcessInfo.processInfo.environment["DECLINED"] != nil else { return }
    print("TALLY \(name): done \(done), taken back \(changedBack) of \(undone), refused \(reasons)")
  }
}
