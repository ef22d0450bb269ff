import Testing

@Suite("What counts as code")
struct CodeTextTests {
  @Test(
    "an import is seen, however it is written",
    arguments: [
      ("import A", ["A"]),
      ("public import A\ninternal import B", ["A", "B"]),
      ("#if canImport(A)\n  internal import A\n#endif", ["A"]),
      ("@testable import A", ["A"]),
      ("@preconcurrency public import A", ["A"]),
      ("import struct A.B", ["A"]),
      ("import A // why", ["A"]),
      ("import A; import B", ["A"]),
    ])
  func seen(source: String, modules: [String]) {
    #expect(importedModules(source) == Set(modules))
  }

  @Test(
    "an import in a comment or a literal is none",
    arguments: [
      "// import A", "/// import A", "/* import A\nimport B\n*/", "/* /* */\nimport A\n*/",
      "let text = \"\"\"\n  import A\n  \"\"\"", "let text = #\"\"\"\n  \"\"\"\n  import A\n  \"\"\"#",
      "let text = \"\\\" /*\"\n// import A", "let important = 1", "func import1() {}",
    ])
  func unseen(source: String) {
    #expect(importedModules(source).isEmpty)
  }

  @Test("code goes on after a literal and a comment")
  func goesOn() {
    #expect(importedModules("let a = \"/*\"\nlet b = #\"\"\"#\nlet c = \"\\\\\"\n/* x */ import A") == ["A"])
    #expect(codeText("a /* b\nc */ d \"e\" f") == "a     \n     d     f")
  }
}
