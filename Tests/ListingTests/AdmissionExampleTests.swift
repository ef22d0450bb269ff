import CSVExport
import PartyRegistry
import RegistryExport
import Testing

@Suite("Admission cases of the worked example")
struct AdmissionExampleTests {
  @Test(
    "where they stand, what is due, their forms and numbers, with every column",
    arguments: ["admissions", "admissions-due", "admission-forms", "admissions-funnel", "sources", "targets"])
  func listings(_ id: String) throws {
    let listing = try Listings.standard.named(id)
    var request = ListingRequest()
    request.columns = listing.columns.map(\.id)
    try expectGolden(
      CSVExporter().bytes(of: listing.table(Example.snapshot("2019-06-30"), request)), "hung-yen-\(id).csv")
  }

  @Test("every track, stage and outcome has its case, some overdue and some with a result that has expired")
  func coverage() throws {
    let snapshot = try Example.snapshot("2019-06-30")
    let admissions = snapshot.registry.admissions
    let all = admissions.all(on: snapshot.day)
    #expect(all.count >= 60 && all.count == snapshot.registry.cases.count)
    let rules = snapshot.registry.regulations.ruleSet(on: snapshot.day)
    #expect(Set(all.map(\.progress.admission.track)) == Set(rules.tracks.map(\.id) + [nil]))
    // Where the cases stand, and of those that went on after votes that failed, where they did.
    let stages = Set((rules.stages + rules.tracks.flatMap(\.stages)).map(\.id))
    let reached = Set(all.flatMap { [$0.progress.stage].compactMap(\.self) + $0.progress.failed.keys })
    #expect(stages.subtracting(reached).isEmpty)
    for state: AdmissionProgress.State in [
      .open, .admitted, .recognised, .ended(.refuses), .ended(.withdraws), .ended(.leaves), .ended(.strikesOff),
    ] {
      #expect(all.contains { $0.progress.state == state }, "\(state)")
    }
    let overdue = Set(admissions.overdue(on: snapshot.day).map(\.step.stage.id.rawValue))
    #expect(overdue == ["decision", "ceremony", "cell-review", "recognition"])
    #expect(admissions.expired(on: snapshot.day).count >= 2)
    #expect(all.flatMap(\.progress.judgements).allSatisfy { $0.isAccepted })
    #expect(all.flatMap(\.progress.judgements).count { $0.isOverridden && !$0.blockers.isEmpty } == 1)
  }

  @Test("a case makes its member on the day of the ceremony, who counts in the cell from then on")
  func members() throws {
    let registry = try Example.snapshot("2019-06-30").registry
    #expect(registry.admitted.count == 11)
    for id in registry.admitted {
      let member = try #require(registry.member(id))
      let admission = try #require(registry.admissionCase(of: id))
      let ceremony = try #require(admission.steps.first { $0.stage == Term("ceremony") })
      #expect(registry.snapshot(on: ceremony.on).home(of: member)?.cell == admission.cell.initial)
      #expect(registry.snapshot(on: ceremony.on.adding(days: -1)).home(of: member) == nil)
    }
  }

  @Test("two cases go along when the cells of 2019 are dissolved and handed over")
  func reorganised() throws {
    let registry = try Example.snapshot("2019-12-31").registry
    func cells(_ name: String, _ days: String...) throws -> [String] {
      let admission = try #require(registry.cases.first { $0.person.name.full == name })
      return try days.map {
        registry.admissions.progress(of: admission, on: try #require(Day($0))).cell.rawValue
      }
    }
    #expect(try cells("Nguyễn Phương Linh", "2019-06-30", "2019-07-01") == ["CB-CQ-LAMSON", "CB-TDP-LAMSON-7"])
    // A grassroots cell from 1 October on: its committee resolution is not asked for any more.
    let handedOver = try #require(registry.cases.first { $0.person.name.full == "Phạm Thị Thu Trang" })
    func forms(on day: String) throws -> [String] {
      registry.admissions.explain(handedOver, on: try #require(Day(day))).file.map(\.number)
    }
    #expect(try forms(on: "2019-09-30").contains("8-KNĐ"))
    #expect(try !forms(on: "2019-10-01").contains("8-KNĐ"))
  }
}
