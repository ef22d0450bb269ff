public import VietnameseText

/// One regulation, or a province's own additions, with its dates: which kinds may stand under which, and the rules.
///
/// Editions that replace one another are a chain: on each day one of a chain is in force, and before the first one
/// none. An edition without `effective` has no dates of its own and is laid over all.
public struct Edition: Hashable, Sendable, Identifiable {
  /// For how long after an edition's first day what the replaced one allowed is a note and no breach.
  public enum Transition: Hashable, Sendable {
    /// To before a day.
    case until(Day)
    /// Nobody has said for how long.
    case open
  }

  /// The name by which `regulations:` and other editions ask for it.
  public var id: String
  /// What it is called.
  public var label: BilingualText
  /// Where its facts come from, in words.
  public var source: String?
  /// The regulation itself: number and day of signing.
  public var document: Document?
  /// The first day on which it is in force; `nil` where it has no dates of its own.
  public var effective: Day?
  /// The first day on which it no longer is, where that is not the first day of the one that replaces it.
  public var until: Day?
  /// The edition that it replaces: rules and hierarchy come from there, as far as this one does not change them.
  public var replaces: String?
  /// Whether its text is known second-hand only.
  public var isProvisional = false
  /// How long what the replaced edition allowed stays without a breach.
  public var transition: Transition?
  /// Which kinds may stand directly under which; `nil` where it says nothing about that.
  ///
  /// In an edition of a chain the whole of it; in one without dates, the kinds named here replace those below.
  public var hierarchy: [Kind: [Kind]]?
  /// Its rules.
  public var rules: [Rule] = []
  /// What it says of the days on which offices work.
  public var workingDays: [WorkingDays] = []
  /// The stages of admission that it gives, or changes.
  public var stages: [AdmissionStage] = []
  /// The tracks through these stages.
  public var tracks: [AdmissionTrack] = []
  /// The catalogue of admission forms, or the forms that it changes.
  public var forms: [AdmissionForm] = []

  /// An edition that says nothing yet.
  public init(id: String, label: BilingualText, source: String? = nil) {
    self.id = id
    self.label = label
    self.source = source
  }
}

/// An organisation's own word on since when it, and all below it, stands under an edition.
///
/// Communes switched to a new regulation on different days: from this day on the edition holds, before it the one that
/// it replaces.
public struct EditionAdoption: Hashable, Sendable {
  /// The edition.
  public var edition: String
  /// The first day on which it holds for the organisation.
  public var from: Day

  /// An adoption from a day on.
  public init(edition: String, from: Day) {
    self.edition = edition
    self.from = from
  }
}
