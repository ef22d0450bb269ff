/// Where something is said: a reorganisation of the list that is applied, and the way within it.
struct DecisionPlace: Hashable, Sendable {
  let reorganization: Int
  let path: [Finding.Step]

  /// A place further in.
  func at(_ steps: Finding.Step...) -> DecisionPlace {
    DecisionPlace(reorganization: reorganization, path: path + steps)
  }
}

/// What all decisions of one effective day say together, before any of it is done.
struct DayPlan {
  /// A body that is no more.
  struct Closing {
    let place: DecisionPlace
    let manner: Term<Vocabularies.Closings>?
    /// The one that its members and children go to where nothing else is said of them.
    let heir: Int?
    let kinds: [Kind: Kind]
    /// Children that do not go to the heir.
    let except: Set<Organization.ID>
    var successors: [Organization.ID] = []
  }

  /// A cell that members go to.
  struct Destination {
    let to: Organization.ID
    let place: DecisionPlace
    /// The way from `place` to the key that names the cell.
    let key: [Finding.Step]
  }

  /// A superior that organisations go under.
  struct NewParent {
    let to: Organization.ID
    let kinds: [Kind: Kind]
    let place: DecisionPlace
    let key: [Finding.Step]
  }

  /// A field of an organisation that is decided.
  struct Field: Hashable {
    let organization: Int
    let key: String
  }

  let day: Day
  /// By the position of the organisation, as all of these.
  var closings: [Int: Closing] = [:]
  var founded: [Int: DecisionPlace] = [:]
  var parents: [Int: NewParent] = [:]
  /// The kinds that the children of an organisation change to.
  var childKinds: [Int: (kinds: [Kind: Kind], place: DecisionPlace)] = [:]
  var kinds: [Int: (kind: Kind, place: DecisionPlace)] = [:]
  var childRests: [Int: NewParent] = [:]
  var memberRests: [Int: Destination] = [:]
  /// Splits that let the old body go on: those of whom nothing is said stay.
  var kept: Set<Int> = []
  var decided: [Field: DecisionPlace] = [:]
  /// By the position of the member.
  var homes: [Int: Destination] = [:]
  /// Where each of these is named, and not only the cell that they go to.
  var named: [Int: DecisionPlace] = [:]
  /// The cells that members left, once they have moved.
  var left: [Int: Int] = [:]
  /// Guests who are named with the members of a body that closes.
  var guests: [GuestKey: Destination] = [:]
  /// Where those go that are sent somewhere, as far as it is known: nothing is told twice of one place.
  var destinations: [DecisionPlace: Int?] = [:]
  /// Of these, those that members cannot go to.
  var refused: Set<DecisionPlace> = []
  var posts: [(change: Reorganization.PostChange, place: DecisionPlace)] = []
  /// Posts given to people whose home lies elsewhere: told where all else is in order, as a home that was not decided
  /// would be at fault.
  var heldElsewhere: [Finding] = []

  /// A guest of an organisation, both by position.
  struct GuestKey: Hashable {
    let member: Int
    let organization: Int
  }

  init(day: Day) { self.day = day }
}

/// Who was ever at home, a guest or in a post in each organisation, by position; children too.
struct Occupants {
  private(set) var homes: [[Int32]] = []
  private(set) var guests: [[Int32]] = []
  private(set) var posts: [[Int32]] = []
  private(set) var children: [[Int32]] = []
  private(set) var committees: [[Int32]] = []

  init() {}

  init(_ draft: Draft, ids: RecordIDs) {
    var finder = OrganizationFinder(ids)
    for _ in draft.organizations { addOrganization() }
    for index in draft.organizations.indices {
      for case let parent? in draft.organizations[index].parent.values {
        if let position = finder.position(of: parent) { children[position].add(index) }
      }
    }
    let members = draft.members.span
    for index in members.indices {
      if members[index].cells.isEmpty {
        for stay in members[index].homes {
          if let position = finder.position(of: stay.cell) { homes[position].add(index) }
        }
      } else {
        for entry in members[index].cells.indices {
          if let position = finder.position(of: members[index].cells[entry].cell) { homes[position].add(index) }
        }
      }
      for temporary in members[index].temporary {
        if let position = finder.position(of: temporary.cell) { guests[position].add(index) }
      }
      for post in members[index].posts {
        if case .organization(let id) = post.place, let position = finder.position(of: id) {
          posts[position].add(index)
        }
      }
    }
    for index in draft.committees.indices {
      if let position = finder.position(of: draft.committees[index].organization) { committees[position].add(index) }
    }
  }

  mutating func addOrganization() {
    homes.append([])
    guests.append([])
    posts.append([])
    children.append([])
    committees.append([])
  }

  mutating func addHome(_ member: Int, in organization: Int) { homes[organization].append(Int32(member)) }
  mutating func addGuest(_ member: Int, in organization: Int) { guests[organization].append(Int32(member)) }
  mutating func addPost(_ member: Int, in organization: Int) { posts[organization].append(Int32(member)) }
  mutating func addChild(_ child: Int, of organization: Int) { children[organization].append(Int32(child)) }
}

extension [Int32] {
  /// Adds a position unless it was the last one added.
  fileprivate mutating func add(_ position: Int) {
    if last != Int32(position) { append(Int32(position)) }
  }

  /// The positions, each once, in order.
  var positions: [Int] {
    var sorted = self.sorted()
    var last: Int32 = -1
    sorted.removeAll { position in
      defer { last = position }
      return position == last
    }
    return sorted.map(Int.init)
  }
}
