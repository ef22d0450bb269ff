/// Where the record of an id stands: which list, and which position in it.
struct RecordPlace: Hashable, Sendable {
  private let packed: UInt32

  init(_ collection: Finding.Subject.Collection, _ index: Int) {
    let tag: UInt32 =
      switch collection {
      case .hosts: 0
      case .organizations: 1
      case .members: 2
      case .committees: 3
      case .decisions: 4
      case .admissions: 5
      case .listings: 6
      case .targets: 7
      }
    packed = UInt32(truncatingIfNeeded: index) << 3 | tag
  }

  var collection: Finding.Subject.Collection {
    switch packed & 7 {
    case 0: .hosts
    case 1: .organizations
    case 2: .members
    case 3: .committees
    case 4: .decisions
    case 5: .admissions
    case 6: .listings
    default: .targets
    }
  }

  var index: Int { Int(packed >> 3) }
}

/// Finds organisations by id, the last one again at once: the members of a cell stand together.
struct OrganizationFinder {
  private let ids: RecordIDs
  private var last: (id: Organization.ID, position: Int)?

  init(_ ids: RecordIDs) { self.ids = ids }

  /// The position of an organisation among its like.
  mutating func position(of id: Organization.ID) -> Int? {
    if let last, last.id == id { return last.position }
    guard let place = ids[id.rawValue], place.collection == .organizations else { return nil }
    last = (id, place.index)
    return place.index
  }
}

/// Items in numbered buckets, laid out one after the other.
struct Buckets<Item: Sendable>: Sendable {
  private var starts: [Int32]
  private var items: [Item]

  /// Sorts items into `count` buckets, keeping their order within each.
  init(count: Int, _ placed: [(bucket: Int32, item: Item)]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for (bucket, _) in placed { starts[Int(bucket) + 1] += 1 }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var items = placed.map(\.item)
    var next = starts
    for (bucket, item) in placed {
      items[Int(next[Int(bucket)])] = item
      next[Int(bucket)] += 1
    }
    self.starts = starts
    self.items = items
  }

  subscript(bucket: Int) -> ArraySlice<Item> { items[Int(starts[bucket])..<Int(starts[bucket + 1])] }
}

/// A member and one of the entries of its lists: a stay, a temporary activity, a post.
struct MemberEntry: Sendable, Hashable, Comparable {
  let member: Int32
  let entry: Int32

  init(_ member: Int, _ entry: Int) {
    self.member = Int32(member)
    self.entry = Int32(entry)
  }

  /// In the order of the members, and of each one's entries.
  static func < (left: MemberEntry, right: MemberEntry) -> Bool {
    (left.member, left.entry) < (right.member, right.entry)
  }
}

/// What a registry has to find at once: for each organisation its children, homes, guests, posts and bodies of all
/// days, so that a roster of one cell costs what that cell costs.
struct RegistryIndex: Sendable {
  let children: Buckets<Int32>
  let roots: [Int32]
  let homes: Buckets<MemberEntry>
  let guests: Buckets<MemberEntry>
  let posts: Buckets<MemberEntry>
  /// The posts that are held on other days than they are stated, or from elsewhere.
  let tenures: [MemberEntry: Tenure]
  let committees: Buckets<Int32>
  /// Of each body the day on which the next one of its kind takes office.
  let nextTerms: [Day?]
  let casesByMember: [Member.ID: Int32]
  /// The organisations that went on in the place of each one.
  let successors: Buckets<Int32>
  /// The organisations that each one went on from.
  let predecessors: Buckets<Int32>

  init(_ draft: borrowing Draft, ids: RecordIDs) {
    let organizations = draft.organizations
    let members = draft.members.span
    let allCommittees = draft.committees
    let count = organizations.count
    var finder = OrganizationFinder(ids)
    var children: [(bucket: Int32, item: Int32)] = []
    for index in organizations.indices {
      var seen: Set<Int> = []
      for case let id? in organizations[index].parent.values {
        guard let position = finder.position(of: id), seen.insert(position).inserted else { continue }
        children.append((Int32(position), Int32(index)))
      }
    }
    var homes: [(bucket: Int32, item: MemberEntry)] = []
    var guests: [(bucket: Int32, item: MemberEntry)] = []
    var posts: [(bucket: Int32, item: MemberEntry)] = []
    var holders: [Int] = []
    homes.reserveCapacity(members.count)
    for index in members.indices {
      if let home = Member.onlyHome(members, index) {
        if let position = finder.position(of: home.cell) { homes.append((Int32(position), MemberEntry(index, 0))) }
      } else {
        let homeStays = HomeStays(
          cells: members[index].cells, memberships: members[index].memberships, transfers: members[index].transfers)
        for (entry, stay) in homeStays.stays.enumerated() {
          guard let position = finder.position(of: stay.cell) else { continue }
          homes.append((Int32(position), MemberEntry(index, entry)))
        }
      }
      let activities = members[index].temporary.span
      for entry in activities.indices {
        guard let position = finder.position(of: activities[entry].cell) else { continue }
        guests.append((Int32(position), MemberEntry(index, entry)))
      }
      let held = members[index].posts.span
      if !held.isEmpty { holders.append(index) }
      for entry in held.indices {
        guard case .organization(let id) = held[entry].place, let position = finder.position(of: id) else { continue }
        posts.append((Int32(position), MemberEntry(index, entry)))
      }
    }
    var committees: [(bucket: Int32, item: Int32)] = []
    for index in allCommittees.indices {
      guard let position = finder.position(of: allCommittees[index].organization) else { continue }
      committees.append((Int32(position), Int32(index)))
    }
    let links = RegistryIndex.lineage(organizations, finder: &finder)
    successors = Buckets(count: count, links.map { ($0.old, $0.new) })
    predecessors = Buckets(count: count, links.map { ($0.new, $0.old) })
    casesByMember = Dictionary(
      draft.cases.enumerated().compactMap { index, admission in admission.member.map { ($0, Int32(index)) } },
      uniquingKeysWith: { first, _ in first })
    self.children = Buckets(count: count, children)
    roots = organizations.indices.filter { organizations[$0].parent.values.contains(nil) }.map(Int32.init)
    self.homes = Buckets(count: count, homes)
    self.guests = Buckets(count: count, guests)
    self.posts = Buckets(count: count, posts)
    tenures = TenureFinder.all(of: draft, holders, ids: ids)
    self.committees = Buckets(count: count, committees)
    nextTerms = RegistryIndex.nextTerms(of: allCommittees, in: self.committees, count: count)
  }

  /// Who went on from whom, each pair once: as the closing of the old one says, or the founding of the new one.
  private static func lineage(
    _ organizations: [Organization], finder: inout OrganizationFinder
  ) -> [(old: Int32, new: Int32)] {
    var links: [(old: Int32, new: Int32)] = []
    var seen: Set<Int> = []
    for index in organizations.indices {
      for id in organizations[index].closing?.successors ?? [] {
        guard let new = finder.position(of: id), seen.insert(index * organizations.count + new).inserted
        else { continue }
        links.append((Int32(index), Int32(new)))
      }
      for id in organizations[index].founding.predecessors {
        guard let old = finder.position(of: id), seen.insert(old * organizations.count + index).inserted
        else { continue }
        links.append((Int32(old), Int32(index)))
      }
    }
    return links
  }
}
