/// The id of a term in an open vocabulary, such as the kind `cell` or the post `secretary`.
///
/// The parameter keeps the vocabularies apart: a `Kind` does not compile where a `Title` is meant. The built-in
/// editions and a province's own say which ids there are; Swift names the common ones.
public struct Term<Vocabulary: TermVocabulary>: RawRepresentable, Hashable, Sendable {
  /// The id as it stands in an edition: ASCII, lower case.
  public let rawValue: String

  /// The term of that id.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The term of that id.
  public init(_ id: String) { rawValue = id }
}

extension Term: Comparable {
  /// By id.
  public static func < (left: Term, right: Term) -> Bool { left.rawValue < right.rawValue }
}

/// A set of terms that an edition can extend.
public protocol TermVocabulary: Sendable {
  /// The name under which an edition lists the terms, such as `kinds`.
  static var name: String { get }
}

/// The vocabularies that the model knows; which terms they hold is the edition's to say.
public enum Vocabularies {
  /// What an organisation is.
  public enum Kinds: TermVocabulary {
    /// `kinds`.
    public static let name = "kinds"
  }

  /// Where an organisation stands.
  public enum Settings: TermVocabulary {
    /// `settings`.
    public static let name = "settings"
  }

  /// What sort of unit an organisation stands in.
  public enum HostTypes: TermVocabulary {
    /// `host-types`.
    public static let name = "host-types"
  }

  /// Who owns such a unit.
  public enum Ownerships: TermVocabulary {
    /// `ownership`.
    public static let name = "ownership"
  }

  /// Posts, in the Party and outside it.
  public enum Titles: TermVocabulary {
    /// `titles`.
    public static let name = "titles"
  }

  /// How somebody came to a post.
  public enum PostModes: TermVocabulary {
    /// `post-modes`.
    public static let name = "post-modes"
  }

  /// Bodies of an organisation, such as its committee.
  public enum Bodies: TermVocabulary {
    /// `bodies`.
    public static let name = "bodies"
  }

  /// Whether a member is active, exempt, suspended, …
  public enum Standings: TermVocabulary {
    /// `standings`.
    public static let name = "standings"
  }

  /// How somebody left the Party.
  public enum Exits: TermVocabulary {
    /// `exits`.
    public static let name = "exits"
  }

  /// How an organisation ended.
  public enum Closings: TermVocabulary {
    /// `closings`.
    public static let name = "closings"
  }

  /// How an organisation came to be.
  public enum Origins: TermVocabulary {
    /// `origins`.
    public static let name = "origins"
  }

  /// Powers that a superior delegates.
  public enum Powers: TermVocabulary {
    /// `powers`.
    public static let name = "powers"
  }

  /// What needs a superior's consent.
  public enum Consents: TermVocabulary {
    /// `consents`.
    public static let name = "consents"
  }

  /// Kinds of transfer between cells.
  public enum TransferTypes: TermVocabulary {
    /// `transfer-types`.
    public static let name = "transfer-types"
  }

  /// Why somebody takes part elsewhere for a time.
  public enum TemporaryReasons: TermVocabulary {
    /// `temporary-reasons`.
    public static let name = "temporary-reasons"
  }

  /// Army, police, retired.
  public enum Services: TermVocabulary {
    /// `services`.
    public static let name = "services"
  }

  /// Levels of political theory.
  public enum PoliticalTheories: TermVocabulary {
    /// `political-theory`.
    public static let name = "political-theory"
  }

  /// Series of membership cards.
  public enum CardSeries: TermVocabulary {
    /// `card-series`.
    public static let name = "card-series"
  }

  /// Disciplinary measures.
  public enum DisciplineForms: TermVocabulary {
    /// `discipline`.
    public static let name = "discipline"
  }

  /// Stages of admission.
  public enum AdmissionStages: TermVocabulary {
    /// `admission-stages`.
    public static let name = "admission-stages"
  }

  /// Ways through these stages.
  public enum AdmissionTracks: TermVocabulary {
    /// `admission-tracks`.
    public static let name = "admission-tracks"
  }

  /// Levels of general education, the lowest first.
  public enum EducationLevels: TermVocabulary {
    /// `education-levels`.
    public static let name = "education-levels"
  }

  /// Why somebody entitled is not counted in a vote.
  public enum VoteExclusions: TermVocabulary {
    /// `vote-exclusions`.
    public static let name = "vote-exclusions"
    /// What a reason is recorded as that temporary activity elsewhere bears out.
    static let temporary = "temporary"
  }

  /// All of them.
  public static let all: [any TermVocabulary.Type] = [
    Kinds.self, Settings.self, HostTypes.self, Ownerships.self, Titles.self, PostModes.self, Bodies.self,
    Standings.self, Exits.self, Closings.self, Origins.self, Powers.self, Consents.self, TransferTypes.self,
    TemporaryReasons.self, Services.self, PoliticalTheories.self, CardSeries.self, DisciplineForms.self,
    EducationLevels.self, VoteExclusions.self, AdmissionStages.self, AdmissionTracks.self,
  ]
}

/// What an organisation is: a province's, a cell, …
public typealias Kind = Term<Vocabularies.Kinds>
/// Where an organisation stands: a hamlet, an enterprise, a school, …
public typealias Setting = Term<Vocabularies.Settings>
/// A post, in the Party or outside it.
public typealias Title = Term<Vocabularies.Titles>
/// Whether a member is active, exempt, suspended, …
public typealias StandingState = Term<Vocabularies.Standings>

extension Kind {
  /// Chi bộ trực thuộc: a cell below a grassroots organisation.
  public static let cell = Kind("cell")
  /// Chi bộ cơ sở: a cell that is itself a grassroots organisation.
  public static let grassrootsCell = Kind("grassroots-cell")
  /// Đảng bộ cơ sở.
  public static let grassrootsOrganization = Kind("grassroots-organization")
  /// Đảng bộ huyện, thị xã, thành phố.
  public static let district = Kind("district")
  /// Đảng bộ tỉnh.
  public static let province = Kind("province")
}

extension Title {
  /// Bí thư.
  public static let secretary = Title("secretary")
  /// Phó bí thư.
  public static let deputySecretary = Title("deputy-secretary")
}

extension StandingState {
  /// Đang sinh hoạt.
  public static let active = StandingState("active")
  /// Miễn công tác và sinh hoạt đảng.
  public static let exempt = StandingState("exempt")
  /// Đình chỉ sinh hoạt.
  public static let suspended = StandingState("suspended")
  /// Chưa nối sinh hoạt.
  public static let unconnected = StandingState("unconnected")
}

extension Term<Vocabularies.Exits> {
  /// Từ trần.
  public static let died = Term("died")
}

extension Term<Vocabularies.Bodies> {
  /// Ban chấp hành, đảng ủy.
  public static let committee = Term("committee")
}

extension Term<Vocabularies.Closings> {
  /// Giải thể.
  public static let dissolved = Term("dissolved")
  /// Kết thúc hoạt động.
  public static let ended = Term("ended")
  /// Hợp nhất.
  public static let consolidated = Term("consolidated")
  /// Sáp nhập.
  public static let absorbed = Term("absorbed")
  /// Chia, tách.
  public static let split = Term("split")
}

extension Term<Vocabularies.Origins> {
  /// Tách.
  public static let split = Term("split")
}

extension Term<Vocabularies.PostModes> {
  /// Chỉ định.
  public static let appointed = Term("appointed")
  /// Điều động.
  public static let assigned = Term("assigned")
}
