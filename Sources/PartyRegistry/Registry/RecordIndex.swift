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
      }
    packed = UInt32(truncatingIfNeeded: index) << 2 | tag
  }

  var collection: Finding.Subject.Collection {
    switch packed & 3 {
    case 0: .hosts
    case 1: .organizations
    case 2: .members
    default: .committees
    }
  }

  var index: Int { Int(packed >> 2) }
}

/// Items in numbered buckets, laid out one after the other.
struct Buckets<Item: Sendable>: Sendable {
  private var starts: [Int32]
  private var items: [Item]

  /// Sorts items into `count` buckets, keeping their order within each. `fill` is asked twice for the same items.
  init(count: Int, empty: Item, fill: ((Int, Item) -> Void) -> Void) {
    var starts = [Int32](repeating: 0, count: count + 1)
    fill { bucket, _ in starts[bucket + 1] += 1 }
    for bucket in 0..<count { starts[bucket + 1] += starts[bucket] }
    var items = [Item](repeating: empty, count: Int(starts[count]))
    var next = starts
    fill { bucket, item in
      items[Int(next[bucket])] = item
      next[bucket] += 1
    }
    self.starts = starts
    self.items = items
  }

  subscript(bucket: Int) -> ArraySlice<Item> { items[Int(starts[bucket])..<Int(starts[bucket + 1])] }
}

/// A member and one of the entries of its lists: a stay, a temporary activity, a post.
struct MemberEntry: Sendable {
  let member: Int32
  let entry: Int32

  init(_ member: Int, _ entry: Int) {
    self.member = Int32(member)
    self.entry = Int32(entry)
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
  let committees: Buckets<Int32>

  init(_ draft: borrowing Draft, ids: [String: RecordPlace]) {
    let count = draft.organizations.count
    let organizations = draft.organizations
    let members = draft.members
    let allCommittees = draft.committees
    func position(_ id: Organization.ID) -> Int? {
      guard let place = ids[id.rawValue], place.collection == .organizations else { return nil }
      return place.index
    }
    children = Buckets(count: count, empty: 0) { put in
      for index in organizations.indices {
        let parent = organizations[index].parent
        var seen: Set<Int> = []
        if parent.changes.isEmpty {
          if let id = parent.initial, let position = position(id) { put(position, Int32(index)) }
        } else {
          for case let id? in parent.values {
            if let position = position(id), seen.insert(position).inserted { put(position, Int32(index)) }
          }
        }
      }
    }
    roots = organizations.indices.filter { organizations[$0].parent.values.contains(nil) }.map(Int32.init)
    homes = Buckets(count: count, empty: MemberEntry(0, 0)) { put in
      for index in members.indices {
        let homes = members[index].homes
        for stay in homes.indices {
          if let position = position(homes[stay].cell) { put(position, MemberEntry(index, stay)) }
        }
      }
    }
    guests = Buckets(count: count, empty: MemberEntry(0, 0)) { put in
      for index in members.indices {
        let temporary = members[index].temporary
        for entry in temporary.indices {
          if let position = position(temporary[entry].cell) { put(position, MemberEntry(index, entry)) }
        }
      }
    }
    posts = Buckets(count: count, empty: MemberEntry(0, 0)) { put in
      for index in members.indices {
        let posts = members[index].posts
        for entry in posts.indices {
          guard case .organization(let id) = posts[entry].place, let position = position(id) else { continue }
          put(position, MemberEntry(index, entry))
        }
      }
    }
    committees = Buckets(count: count, empty: 0) { put in
      for index in allCommittees.indices {
        if let position = position(allCommittees[index].organization) { put(position, Int32(index)) }
      }
    }
  }
}
