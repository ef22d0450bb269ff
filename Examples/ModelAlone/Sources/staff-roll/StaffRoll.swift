import CSVExport
import PartyRegistry
import RegistryExport

/// The members of one cell on a day, as CSV.
func staffRoll(of staff: [Worker], in cell: Organization, on day: Day) throws -> [UInt8] {
  var draft = Draft(name: cell.name.initial, regulations: .bare)
  draft.organizations = [cell]
  draft.members = staff.map { worker in
    var member = Member(id: worker.id, name: PersonName(worker.name))
    member.cells = [Stay(cell: cell.id, interval: Interval(from: worker.joined))]
    return member
  }
  let snapshot = try draft.checked().snapshot(on: day)  // throws all that is wrong, at once
  var csv: [UInt8] = []
  try CSVExporter().export(Listings.standard.named("members").table(snapshot), to: &csv)
  return csv
}
