public import VietnameseText

/// Something that is wrong or worth a look, as facts: no sentence, no place in a file.
///
/// `RegistryYAML` finds the place and `RegistryDiagnostics` the sentence. A registry built in Swift gives the same
/// findings.
public struct Finding: Hashable, Sendable {
  /// What is wrong; never changes its name.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// In kebab case, such as `unknown-reference`.
    public let rawValue: String

    /// The code of that name.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// How bad it is.
  public enum Severity: Hashable, Sendable {
    /// Worth knowing.
    case note
    /// Likely wrong.
    case warning
    /// Wrong.
    case error
  }

  /// The record that it is about.
  public struct Subject: Hashable, Sendable {
    /// The lists of records that a registry has, named as in YAML.
    public enum Collection: String, Hashable, Sendable, CaseIterable {
      /// The units that organisations stand in.
      case hosts
      /// The organisations.
      case organizations
      /// The members.
      case members
      /// The terms of office.
      case committees
      /// The decisions.
      case decisions
      /// The cases of people on their way to membership.
      case admissions
      /// The listings that the registry defines for itself.
      case listings
      /// What organisations are to reach in a year.
      case targets
    }

    /// The list that holds the record.
    public var collection: Collection
    /// The position of the record in its list, from 0: two records may bear one id.
    public var index: Int
    /// The id of the record; of a committee or a target, that of its organisation; of a decision, its number.
    public var id: String

    /// A record of a list.
    public init(_ collection: Collection, _ index: Int, id: String) {
      self.collection = collection
      self.index = index
      self.id = id
    }
  }

  /// A step towards a field within a record, in the words of the YAML.
  public enum Step: Hashable, Sendable {
    /// The value of a key.
    case key(String)
    /// An element of a list, from 0.
    case index(Int)
    /// The element of a list whose `from` is that day.
    case from(Day)
  }

  /// A named fact for the sentence.
  public struct Fact: Hashable, Sendable {
    /// The name by which the sentence asks for it.
    public var name: String
    /// The fact.
    public var value: Value
    /// The key of the person's field that it is taken from, where that is another than the one that the finding points
    /// at: how freely it may be passed on is the field's affair.
    public var key: String?

    /// What a fact can be.
    public enum Value: Hashable, Sendable {
      /// A text as it stands in the data.
      case text(String)
      /// A count.
      case integer(Int)
      /// A day.
      case day(Day)
      /// Texts as they stand in the data.
      case list([String])
      /// What a term of the regulations is called.
      case label(BilingualText)
      /// A word that the catalogue has in both languages, such as `organization`.
      case word(String)
    }

    /// A named fact.
    public init(_ name: String, _ value: Value, of key: String? = nil) {
      self.name = name
      self.value = value
      self.key = key
    }
  }

  /// Another place that explains it.
  public struct Related: Hashable, Sendable {
    /// Why it is shown, as a code of the catalogue.
    public var code: Code
    /// The record.
    public var subject: Subject
    /// The way to the field within it.
    public var path: [Step]

    /// A further place.
    public init(_ code: Code, subject: Subject, path: [Step]) {
      self.code = code
      self.subject = subject
      self.path = path
    }
  }

  /// The rule that a finding rests on.
  public struct Citation: Hashable, Sendable {
    /// The id of the rule within its edition.
    public var rule: String
    /// The document, such as `29-QĐ/TW`.
    public var document: String?
    /// The article or point of it.
    public var article: String?
    /// The edition that the rule was looked up in.
    public var edition: String?
    /// How well the rule is known.
    public var basis: Rule.Basis?

    /// The citation of a rule.
    public init(
      rule: String, document: String? = nil, article: String? = nil, edition: String? = nil, basis: Rule.Basis? = nil
    ) {
      self.rule = rule
      self.document = document
      self.article = article
      self.edition = edition
      self.basis = basis
    }
  }

  /// What is wrong.
  public var code: Code
  /// How bad it is.
  public var severity: Severity
  /// The record that it is about.
  public var subject: Subject
  /// The way to the field within the record; empty for the record as a whole.
  public var path: [Step]
  /// What the sentence needs.
  public var facts: [Fact]
  /// Other places that explain it.
  public var related: [Related]
  /// The rule that is broken; `nil` for what no registry can be, such as an interval that ends before it begins.
  public var citation: Citation?

  /// A finding about a record.
  public init(
    _ code: Code, severity: Severity = .error, subject: Subject, path: [Step] = [], facts: [Fact] = [],
    related: [Related] = [], citation: Citation? = nil
  ) {
    self.citation = citation
    self.code = code
    self.severity = severity
    self.subject = subject
    self.path = path
    self.facts = facts
    self.related = related
  }
}

extension Finding.Code {
  /// Two records bear one id.
  public static let duplicateID = Self(rawValue: "duplicate-id")
  /// What stands in the place of an id has not the shape of one.
  public static let invalidID = Self(rawValue: "invalid-id")
  /// A number lies outside the range of its field.
  public static let valueOutOfRange = Self(rawValue: "value-out-of-range")
  /// A change refers to a decision that the registry does not have.
  public static let unknownDecision = Self(rawValue: "unknown-decision")
  /// Two groups of a cell bear one id.
  public static let duplicateGroup = Self(rawValue: "duplicate-group")
  /// An id that no record bears.
  public static let unknownReference = Self(rawValue: "unknown-reference")
  /// A term that no edition knows.
  public static let unknownTerm = Self(rawValue: "unknown-term")
  /// Something that ends before it has begun.
  public static let emptyInterval = Self(rawValue: "empty-interval")
  /// A change before the record's own beginning.
  public static let historyBeforeBeginning = Self(rawValue: "history-before-beginning")
  /// An organisation that stands above itself.
  public static let parentCycle = Self(rawValue: "parent-cycle")
  /// A member at home in two cells on one day.
  public static let twoHomeCells = Self(rawValue: "two-home-cells")
  /// A member at home in an organisation that is no cell.
  public static let notACell = Self(rawValue: "not-a-cell")
  /// A membership that begins before the one before it has ended.
  public static let membershipOrder = Self(rawValue: "membership-order")
  /// A member with no home cell at all.
  public static let noHomeCell = Self(rawValue: "no-home-cell")
  /// A kind that may not stand under its parent's kind.
  public static let kindNotAllowed = Self(rawValue: "kind-not-allowed")
  /// An organisation that is while its parent is not.
  public static let outsideParentLife = Self(rawValue: "outside-parent-life")
  /// A home cell that is no more while the member is still in it.
  public static let homeCellClosed = Self(rawValue: "home-cell-closed")
  /// A kind that the edition in force no longer has.
  public static let kindNotInForce = Self(rawValue: "kind-not-in-force")
  /// Fewer official members than a rule asks for.
  public static let tooFewOfficialMembers = Self(rawValue: "too-few-official-members")
  /// Fewer members than a rule asks for.
  public static let tooFewMembers = Self(rawValue: "too-few-members")
  /// More members than a rule allows.
  public static let tooManyMembers = Self(rawValue: "too-many-members")
  /// Something that needs a superior's consent, and none is on record.
  public static let consentMissing = Self(rawValue: "consent-missing")
  /// An organisation that has grown into another kind.
  public static let otherKindDue = Self(rawValue: "other-kind-due")
  /// A setting that a rule forbids.
  public static let settingForbidden = Self(rawValue: "setting-forbidden")
  /// A founding decision that is not the direct superior's.
  public static let founderNotSuperior = Self(rawValue: "founder-not-superior")
  /// A body for which there are too few official members.
  public static let bodyWithoutBasis = Self(rawValue: "body-without-basis")
  /// A body that should have been elected.
  public static let bodyMissing = Self(rawValue: "body-missing")
  /// Fewer in a body than a rule asks for.
  public static let bodyTooSmall = Self(rawValue: "body-too-small")
  /// More in a body than a rule allows.
  public static let bodyTooLarge = Self(rawValue: "body-too-large")
  /// A body that is too large a part of another.
  public static let bodyShareExceeded = Self(rawValue: "body-share-exceeded")
  /// A term of office that is over.
  public static let termOver = Self(rawValue: "term-over")
  /// A post that nobody holds.
  public static let postVacant = Self(rawValue: "post-vacant")
  /// A post that more than one person holds.
  public static let severalHolders = Self(rawValue: "several-holders")
  /// A probationary member in a post of the Party.
  public static let probationaryPost = Self(rawValue: "probationary-post")
  /// A sponsor who was no official member.
  public static let sponsorNotOfficial = Self(rawValue: "sponsor-not-official")
  /// An official day that is not the one on which probation ends.
  public static let officialDay = Self(rawValue: "official-day")
  /// A membership without any date of admission, so that nobody can say whether the member is an official one.
  public static let noAdmissionDate = Self(rawValue: "no-admission-date")
  /// A ceremony before its decision.
  public static let ceremonyBeforeDecision = Self(rawValue: "ceremony-before-decision")
  /// Two intervals of one thing that overlap.
  public static let overlappingIntervals = Self(rawValue: "overlapping-intervals")
  /// An edition that no regulation has.
  public static let unknownEdition = Self(rawValue: "unknown-edition")
  /// Where an id was declared first.
  public static let declaredFirst = Self(rawValue: "declared-first")
  /// The other of two things that exclude each other.
  public static let otherPlace = Self(rawValue: "other-place")
}

/// Records that do not make a registry, with everything that is wrong.
public struct InvalidRegistry: Error, Hashable {
  /// The findings, errors and warnings, in the order of the records.
  public let findings: [Finding]

  /// The findings of a refusal.
  public init(findings: [Finding]) { self.findings = findings }
}
