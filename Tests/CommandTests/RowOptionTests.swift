import Testing

@Suite struct RowOptionTests {
  @Test(arguments: [
    (["--where", "sex=NU"], ["M-2", "M-4"]), (["--where", "sex!=nữ", "--where", "born>1980"], ["M-3"]),
    (["--where", "born<=1975-09-10", "--order", "born:descending"], ["M-4", "M-1"]),
    (["--where", "name~binh"], ["M-3"]), (["--where", "official="], ["M-3"]),
    (["--where", "official!=", "--order", "name:descending"], ["M-4", "M-2", "M-1"]),
    (["--order", "born"], ["M-1", "M-4", "M-2", "M-3"]),
  ]) func `rows are chosen and put in order from the command line`(_ options: [String], _ ids: [String]) throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(
      ["list", "members", folder.registry, "--on", "2019-06-30", "--columns", "id", "--format", "csv"] + options)
    #expect(outcome.status == 0)
    #expect(outcome.text.split(separator: "\r\n").dropFirst().map(String.init) == ids)
  }

  @Test func `a roster keeps its own orders`() throws {
    let folder = try Folder(registry: Sample.sound)
    let outcome = try Command().run(
      ["list", "roster", folder.registry, "--on", "2019-06-30", "--order", "party-age", "--columns", "name"])
    #expect(outcome.status == 0)
  }
}
