import Testing

@Suite struct EmitIdsTests {
  @Test func `ids are written as Swift when nothing is wrong`() throws {
    let folder = try Folder(registry: Sample.sound)
    let arguments = ["check", "--on", "2019-06-30", "--emit-ids", folder.path("RegistryID.swift"), folder.registry]
    #expect(try Command().run(arguments).status == 0)
    #expect(try folder.text("RegistryID.swift").contains("case cbMot = \"CB-MOT\""))
    #expect(try folder.text("RegistryID.swift").contains("case memberBook = \"member-book\""))
  }

  @Test func `nothing is written when something is wrong, and two ids with one identifier are`() throws {
    let clash = Sample.sound.replacing("id: CB-HAI", with: "id: cb.mot")
    for (registry, message) in [(Sample.faulty, "[unknown-key]"), (clash, "[clashing-identifier]")] {
      let folder = try Folder(registry: registry)
      let arguments = ["check", "--on", "2019-06-30", "--emit-ids", folder.path("RegistryID.swift"), folder.registry]
      let outcome = try Command().run(arguments)
      #expect(outcome.problems.contains("\(folder.registry):"))
      #expect(outcome.problems.contains(message))
      #expect(outcome.status == 65)
      #expect(try folder.names == ["registry.yaml"])
    }
  }
}
