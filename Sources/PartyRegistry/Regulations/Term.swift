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

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
/// The vocabularies that the model knows; which terms they hold is the edition's to say.
public enum Vocabularies {
  public enum Kinds: TermVocabulary { public static let name = "kinds" }
  public enum Settings: TermVocabulary { public static let name = "settings" }
  public enum HostTypes: TermVocabulary { public static let name = "host-types" }
  public enum Ownerships: TermVocabulary { public static let name = "ownership" }
  public enum Titles: TermVocabulary { public static let name = "titles" }
  public enum PostModes: TermVocabulary { public static let name = "post-modes" }
  public enum Bodies: TermVocabulary { public static let name = "bodies" }
  public enum Standings: TermVocabulary { public static let name = "standings" }
  public enum Exits: TermVocabulary { public static let name = "exits" }
  public enum Closings: TermVocabulary { public static let name = "closings" }
  public enum Origins: TermVocabulary { public static let name = "origins" }
  public enum Powers: TermVocabulary { public static let name = "powers" }
  public enum Consents: TermVocabulary { public static let name = "consents" }
  public enum TransferTypes: TermVocabulary { public static let name = "transfer-types" }
  public enum TemporaryReasons: TermVocabulary { public static let name = "temporary-reasons" }
  public enum Services: TermVocabulary { public static let name = "services" }
  public enum PoliticalTheories: TermVocabulary { public static let name = "political-theory" }
  public enum CardSeries: TermVocabulary { public static let name = "card-series" }
  public enum DisciplineForms: TermVocabulary { public static let name = "discipline" }

  public static let all: [any TermVocabulary.Type] = [
    Kinds.self, Settings.self, HostTypes.self, Ownerships.self, Titles.self, PostModes.self, Bodies.self,
    Standings.self, Exits.self, Closings.self, Origins.self, Powers.self, Consents.self, TransferTypes.self,
    TemporaryReasons.self, Services.self, PoliticalTheories.self, CardSeries.self, DisciplineForms.self,
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
