import CSVExport
import Foundation
import PartyRegistry
import RegistryDiagnostics
import RegistryExport
import RegistryYAML

// Who of an organisation is from 55 to 61 on a day, as CSV.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3, let organization = Organization.ID(arguments[1]), let day = Day(arguments[2]) else {
  FileHandle.standardError.write(Data("usage: annual-review PATH ORGANIZATION DAY\n".utf8))
  exit(64)
}
do {
  let snapshot = try RegistryLoader().load([arguments[0]]).registry.snapshot(on: day)
  var request = ListingRequest()
  request.organization = organization
  var csv: [UInt8] = []
  try CSVExporter().export(Listing.beforeRetirement.table(snapshot, request), to: &csv)
  FileHandle.standardOutput.write(Data(csv))
} catch let error as DiagnosticsError {
  // Its own way: one line for each place, worst first, as a ticket system wants them.
  for problem in error.diagnostics.sorted(by: { $0.severity > $1.severity }) { print(problem.ticket) }
  exit(65)
} catch {
  FileHandle.standardError.write(Data("annual-review: \(error)\n".utf8))
  exit(65)
}
