public import PartyRegistry
public import VietnameseText

/// The tree of organisations of a day, ready to be drawn: what each is called, and how strong it is.
public struct OrganizationTree: Sendable {
  /// One organisation.
  public struct Node: Hashable, Sendable {
    /// Its id.
    public var id: String
    /// What it is called on the day.
    public var name: String
    /// The label of its kind.
    public var kind: String
    /// Whether members have their home there.
    public var isCell: Bool
    /// Its strength with all below it.
    public var strength: Strength
    /// The place of its parent among the nodes; `nil` at the top.
    public var parent: Int?
    /// The places of its children.
    public var children: [Int]
  }

  /// Each before its children, in the order in which a tree prints them.
  public let nodes: [Node]
  /// The language of labels.
  public let language: Language

  /// The trees below `roots`, or of the whole registry.
  public init(_ snapshot: Snapshot, roots: [Organization]? = nil, language: Language = .vietnamese) {
    let regulations = snapshot.registry.regulations
    var nodes: [Node] = []
    var pending: [(Organization, Int?)] = (roots ?? snapshot.roots).reversed().map { ($0, nil) }
    while let (organization, parent) = pending.popLast() {
      let kind = organization.kind.value(on: snapshot.day)
      if let parent { nodes[parent].children.append(nodes.count) }
      for child in snapshot.children(of: organization.id).reversed() { pending.append((child, nodes.count)) }
      nodes.append(
        Node(
          id: organization.id.rawValue, name: organization.name.value(on: snapshot.day),
          kind: regulations.label(of: kind)[language], isCell: regulations.holdsMembers(kind),
          strength: snapshot.ownStrength(of: organization.id), parent: parent, children: []))
    }
    // Every node stands behind its parent.
    for index in nodes.indices.reversed() {
      if let parent = nodes[index].parent { nodes[parent].strength += nodes[index].strength }
    }
    self.nodes = nodes
    self.language = language
  }

  /// A node's strength in words, as in `67 đảng viên, 1 dự bị`.
  func strengthText(_ node: Node) -> String {
    let strength = node.strength
    switch language {
    case .vietnamese:
      return "\(strength.total) đảng viên" + (strength.probationary > 0 ? ", \(strength.probationary) dự bị" : "")
    case .english:
      return "\(strength.total) \(strength.total == 1 ? "member" : "members")"
        + (strength.probationary > 0 ? ", \(strength.probationary) on probation" : "")
    }
  }
}
