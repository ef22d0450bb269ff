public import VietnameseText

/// The rules and words that a registry is read and judged by.
///
/// A value like any other: an embedder can build one, `RegistryYAML` reads one from editions, and ``bare`` allows
/// everything. No threshold and no label stands in Swift.
public struct Regulations: Hashable, Sendable {
  /// One term of a vocabulary, with what an edition says of it.
  public struct Definition: Hashable, Sendable {
    /// The id, as in YAML.
    public var id: String
    /// What it is called.
    public var label: BilingualText
    /// Further Vietnamese names under which it may be given.
    public var aliases: [String]
    /// The wider term that it is one of, as `hamlet` is `residential`.
    public var broader: String?
    /// Names that depend on the kind of the organisation: a committee member of a district is a *huyện ủy viên*.
    public var labelsByKind: [String: BilingualText]
    /// Kinds only: those that may stand directly under this one.
    public var children: [String]
    /// Kinds only: whether members have their home here.
    public var holdsMembers: Bool
    /// Kinds only: whether the organisation has a seal of its own.
    public var hasSeal: Bool
    /// Kinds only: whether it is a grassroots organisation, *tổ chức cơ sở đảng*.
    public var isGrassroots = false
    /// Bodies only: the title that a seat in the body is.
    public var seat: String?
    /// Titles only: the order of posts, the highest first, from 1.
    public var rank: Int?
    /// Titles only: the titles that come with this one, as a secretary is a committee member too.
    public var implies: [String]
    /// Titles only: whether the post is one of the Party.
    public var isPartyPost: Bool
    /// Modes of posts only: whether the holder may be at home outside the organisation, as one who is assigned.
    public var allowsHomeElsewhere = false
    /// Reasons for not counting somebody in a vote only: what the member's own record has to say, a standing or
    /// `temporary` for temporary activity elsewhere.
    public var recordedAs: String?

    /// A term with an id and a label; all else at its default.
    public init(
      id: String, label: BilingualText, aliases: [String] = [], broader: String? = nil,
      labelsByKind: [String: BilingualText] = [:], children: [String] = [], holdsMembers: Bool = false,
      hasSeal: Bool = false, seat: String? = nil, rank: Int? = nil, implies: [String] = [], isPartyPost: Bool = false
    ) {
      self.id = id
      self.label = label
      self.aliases = aliases
      self.broader = broader
      self.labelsByKind = labelsByKind
      self.children = children
      self.holdsMembers = holdsMembers
      self.hasSeal = hasSeal
      self.seat = seat
      self.rank = rank
      self.implies = implies
      self.isPartyPost = isPartyPost
    }
  }

  /// The editions, each laid over those before it.
  public let editions: [Edition]
  /// Whether a term that no vocabulary lists is allowed, its id being its label.
  public var allowsAnyTerm: Bool
  /// The ethnicity that is not counted as a minority, as it is written in records.
  public var majorityEthnicity: String?
  /// How records write that somebody has no religion.
  public var noReligion: String?
  /// The days on which offices work.
  public let calendar: WorkingCalendar
  /// What the editions say of documents on paper.
  public var printing = PrintingRules()
  private var vocabularies: [String: [Definition]]
  private var positions: [String: [String: Int]]
  let book: RuleBook

  /// Regulations of the given vocabularies, by their names, and of the editions' rules.
  ///
  /// Where no edition has a hierarchy, kinds that name their children are one.
  public init(
    editions: [Edition] = [], vocabularies: [String: [Definition]], allowsAnyTerm: Bool = false,
    majorityEthnicity: String? = nil, noReligion: String? = nil
  ) {
    self.editions = editions
    self.allowsAnyTerm = allowsAnyTerm
    self.majorityEthnicity = majorityEthnicity
    self.noReligion = noReligion
    self.vocabularies = vocabularies
    calendar = editions.flatMap(\.workingDays).reduce(into: WorkingCalendar()) { $0.lay($1) }
    let kinds = vocabularies[Vocabularies.Kinds.name] ?? []
    let hierarchy = Dictionary(
      kinds.filter { !$0.children.isEmpty }.map { (Kind($0.id), $0.children.map { Kind($0) }) },
      uniquingKeysWith: { $1 })
    book = RuleBook(
      editions.map { edition in
        var edition = edition
        for index in edition.rules.indices { edition.rules[index].edition = edition.id }
        for index in edition.stages.indices { edition.stages[index].edition = edition.id }
        for track in edition.tracks.indices {
          for index in edition.tracks[track].stages.indices { edition.tracks[track].stages[index].edition = edition.id }
        }
        return edition
      }, fallback: hierarchy.isEmpty ? nil : hierarchy)
    positions = vocabularies.mapValues { definitions in
      Dictionary(definitions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Regulations that allow any term and know no rule: ids are their own labels, and members may have their home in
  /// any organisation.
  public static let bare = Regulations(vocabularies: [:], allowsAnyTerm: true)

  /// What holds on a day, for an organisation with its own word on since when it stands under an edition.
  public func ruleSet(on day: Day, adoptions: [EditionAdoption] = []) -> RuleSet { book.ruleSet(on: day, adoptions) }

  /// The rule of a check on a day; `nil` where nothing is judged: before the first that is known, too.
  public func rule(_ check: Rule.Check, on day: Day) -> Rule? { ruleSet(on: day).rule(check) }

  /// The edition of an id.
  public func edition(_ id: String) -> Edition? { editions.first { $0.id == id } }

  /// The terms of a vocabulary, in the edition's order.
  public func definitions<V>(of vocabulary: V.Type) -> [Definition] where V: TermVocabulary {
    vocabularies[V.name] ?? []
  }

  /// The terms of the vocabulary of that name, in the edition's order.
  public func definitions(named vocabulary: String) -> [Definition] { vocabularies[vocabulary] ?? [] }

  /// The names of all vocabularies, sorted.
  public var vocabularyNames: [String] { vocabularies.keys.sorted() }

  /// What the editions say of a term; `nil` where they do not know it.
  public func definition<V>(of term: Term<V>) -> Definition? {
    guard let position = positions[V.name]?[term.rawValue] else { return nil }
    return vocabularies[V.name]?[position]
  }

  /// Whether a term may be used.
  public func knows<V>(_ term: Term<V>) -> Bool { allowsAnyTerm || positions[V.name]?[term.rawValue] != nil }

  /// What a term is called; its id where the editions do not know it.
  public func label<V>(of term: Term<V>) -> BilingualText {
    let label = positions[V.name]?[term.rawValue].flatMap { vocabularies[V.name]?[$0].label }
    return label ?? BilingualText(vi: term.rawValue, en: term.rawValue)
  }

  // What is asked of each record is looked up where it stands: a definition as a whole is large to copy.

  /// The title that a seat in a body is.
  func seat(of body: Term<Vocabularies.Bodies>) -> Title? {
    let name = Vocabularies.Bodies.name
    guard let position = positions[name]?[body.rawValue] else { return nil }
    return (vocabularies[name]?[position].seat).map { Title($0) }
  }

  /// Whether a post is a seat of the Party, tied to where its holder is at home; one of an unknown title is.
  public func isPartyPost(_ title: Title) -> Bool {
    let name = Vocabularies.Titles.name
    guard let position = positions[name]?[title.rawValue] else { return true }
    return vocabularies[name]?[position].isPartyPost ?? true
  }

  /// Whether somebody who came to a post in this way may be at home outside the organisation.
  public func allowsHomeElsewhere(_ mode: Term<Vocabularies.PostModes>?) -> Bool {
    let name = Vocabularies.PostModes.name
    guard let mode, let position = positions[name]?[mode.rawValue] else { return false }
    return vocabularies[name]?[position].allowsHomeElsewhere ?? false
  }

  /// What a post is called in an organisation of some kind.
  public func label(of title: Title, in kind: Kind?) -> BilingualText {
    if let kind, let label = definition(of: title)?.labelsByKind[kind.rawValue] { return label }
    return label(of: title)
  }

  /// Whether members have their home in organisations of a kind.
  public func holdsMembers(_ kind: Kind) -> Bool {
    let name = Vocabularies.Kinds.name
    guard let position = positions[name]?[kind.rawValue] else { return allowsAnyTerm }
    return vocabularies[name]?[position].holdsMembers ?? allowsAnyTerm
  }

  /// The place of a title in the order of posts, the highest first.
  public func rank(of title: Title) -> Int { definition(of: title)?.rank ?? Int.max }

  /// Whether a title is another one or comes with it, as a standing deputy secretary is a deputy secretary.
  public func isOrImplies(_ title: Title, _ other: Title) -> Bool {
    title == other || definition(of: title)?.implies.contains(other.rawValue) == true
  }

  /// Whether a title is a seat in some body, by itself or with a title that comes with it; leaders of Party groups and
  /// their deputies have none. Where the editions know no body, every post of the Party counts as one.
  public func isSeat(_ title: Title) -> Bool {
    let bodies = definitions(of: Vocabularies.Bodies.self)
    guard !bodies.isEmpty else { return definition(of: title)?.isPartyPost ?? true }
    return bodies.contains { body in body.seat.map { isOrImplies(title, Title($0)) } ?? false }
  }

  /// Whether `term` is `other` or one of those that it stands for.
  public func isA<V>(_ term: Term<V>, _ other: Term<V>) -> Bool {
    guard term != other else { return true }
    var current: String? = term.rawValue
    var steps = 0
    while let id = current, steps < 16 {
      if id == other.rawValue { return true }
      current = positions[V.name]?[id].flatMap { vocabularies[V.name]?[$0].broader }
      steps += 1
    }
    return false
  }
}
