import CalendarExport
import Foundation
import PartyRegistry
import RegistryExport
import RegistryYAML

// The birthdays of an organisation, as a calendar.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3, let organization = Organization.ID(arguments[1]), let day = Day(arguments[2]) else {
  FileHandle.standardError.write(Data("usage: calendar PATH ORGANIZATION DAY\n".utf8))
  exit(64)
}
do {
  let registry = try RegistryLoader().load([arguments[0]]).registry
  var request = ListingRequest()
  request.organization = organization
  request.columns = ["id", "name", "born", "post"]
  var bytes: [UInt8] = []
  try CalendarExporter().export(Listing.members.table(registry.snapshot(on: day), request), to: &bytes)
  FileHandle.standardOutput.write(Data(bytes))
} catch {
  FileHandle.standardError.write(Data("calendar: \(error)\n".utf8))
  exit(65)
}
