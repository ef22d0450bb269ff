// The ids come from the registry: one that is not there does not compile.
let posted: [RegistryID.Organization] = [.cbNgoc, .cbMinhHai]
for id in posted { print("roster-\(id.rawValue).html") }
print("\(RegistryID.Organization.allCases.count) organisations, first list: \(RegistryID.Listing.roster.rawValue)")
