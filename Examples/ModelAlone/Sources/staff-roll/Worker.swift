import PartyRegistry

/// Somebody on the staff, as another system keeps it.
struct Worker {
  var id: Member.ID
  var name: String
  var joined: Day

  /// Reads `id;name;day joined`; `nil` where the line has another shape.
  init?(_ line: String) {
    let parts = line.split(separator: ";").map(String.init)
    guard parts.count == 3, let id = Member.ID(parts[0]), let joined = Day(parts[2]) else { return nil }
    self.id = id
    name = parts[1]
    self.joined = joined
  }
}
