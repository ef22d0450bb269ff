import CalendarExport
import Foundation
import PartyRegistry
import RegistryExport
import RegistryYAML
import VietnameseText

// The birthdays of an organisation, and the days of the next twelve months on which its members get a badge for their
// years in the Party, as a calendar.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3, let organization = Organization.ID(arguments[1]), let day = Day(arguments[2]) else {
  FileHandle.standardError.write(Data("usage: calendar PATH ORGANIZATION DAY\n".utf8))
  exit(64)
}

/// The badges of the award days from a day on, up to a year later: of each member the first.
func badges(in registry: Registry, from day: Day) -> [Member.ID: (on: Day, years: Int)] {
  var badges: [Member.ID: (on: Day, years: Int)] = [:]
  // An award day is one by the rule of that day: the regulations may change within the year.
  for award in registry.regulations.awardDays(from: day, through: day.adding(months: 12).adding(days: -1)) {
    for due in registry.snapshot(on: award).badgesDue(in: organization) where badges[due.member.id] == nil {
      badges[due.member.id] = (award, due.years)
    }
  }
  return badges
}

do {
  let registry = try RegistryLoader().load([arguments[0]]).registry
  let badges = badges(in: registry, from: day)
  let own = ["id", "name", "born", "post"].compactMap(MemberColumn.member)
  let award = MemberColumn.date(
    "badge", BilingualText(vi: "Trao Huy hiệu Đảng", en: "Badge awarded"), privacy: .personal
  ) { row, _ in badges[row.member.id].map { PartialDate($0.on) } }
  let years = MemberColumn.integer(
    "badge-years", BilingualText(vi: "Huy hiệu (năm)", en: "Badge (years)"), privacy: .personal
  ) { row, _ in badges[row.member.id]?.years }
  let days = Listing(
    id: "days", label: BilingualText(vi: "Ngày sinh, ngày trao huy hiệu", en: "Birthdays and badge days"),
    members: own + [award, years])
  var request = ListingRequest()
  request.organization = organization
  var bytes: [UInt8] = []
  try CalendarExporter().export(days.table(registry.snapshot(on: day), request), to: &bytes)
  FileHandle.standardOutput.write(Data(bytes))
} catch {
  FileHandle.standardError.write(Data("calendar: \(error)\n".utf8))
  exit(65)
}
