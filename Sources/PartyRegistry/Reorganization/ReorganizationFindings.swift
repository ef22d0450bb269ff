extension Finding.Code {
  /// Operations of a decision without an effective day.
  public static let decisionWithoutDay = Self(rawValue: "decision-without-day")
  /// A body that a decision founds and something else declares too.
  public static let alreadyDeclared = Self(rawValue: "already-declared")
  /// A new body whose kind or superior does not follow from those that it goes on from.
  public static let missingForNewBody = Self(rawValue: "missing-for-new-body")
  /// An operation that would do nothing.
  public static let emptyOperation = Self(rawValue: "empty-operation")
  /// An organisation that is not there on the day.
  public static let notThatDay = Self(rawValue: "not-that-day")
  /// Two operations of a day decide one thing.
  public static let decidedTwice = Self(rawValue: "decided-twice")
  /// An organisation that is closed and changed on one day.
  public static let closedAndChanged = Self(rawValue: "closed-and-changed")
  /// Something that a record states to begin on the day on which a decision changes it.
  public static let statedThatDay = Self(rawValue: "stated-that-day")
  /// Something that a record states to last beyond the day on which a decision ends it.
  public static let statedBeyond = Self(rawValue: "stated-beyond")
  /// Members or organisations that would go where nothing is, or is no more.
  public static let destinationClosed = Self(rawValue: "destination-closed")
  /// An organisation that is not below the one that it is listed with.
  public static let notAChild = Self(rawValue: "not-a-child")
  /// Organisations below one that closes, of which nothing is said.
  public static let childrenUnaccounted = Self(rawValue: "children-unaccounted")
  /// Members of a body that closes, of whom nothing is said.
  public static let membersUnaccounted = Self(rawValue: "members-unaccounted")
  /// Admission cases in a body that closes, of which nothing is said.
  public static let casesUnaccounted = Self(rawValue: "cases-unaccounted")
  /// A member listed with an organisation in which he or she is not at home.
  public static let memberNotThere = Self(rawValue: "member-not-there")
  /// A member who is at home nowhere on the day.
  public static let memberNotActive = Self(rawValue: "member-not-active")
  /// A member who is sent to the cell in which he or she is at home.
  public static let memberAlreadyThere = Self(rawValue: "member-already-there")
  /// A member who is sent to two cells.
  public static let memberNamedTwice = Self(rawValue: "member-named-twice")
  /// Two clauses that take the rest of one body.
  public static let twoRests = Self(rawValue: "two-rests")
  /// The rest of nothing that is named.
  public static let restOfNothing = Self(rawValue: "rest-of-nothing")
  /// A change of a post that names no organisation.
  public static let emptyPostChange = Self(rawValue: "empty-post-change")
  /// A post that the member does not hold.
  public static let postNotThere = Self(rawValue: "post-not-there")
  /// A post that the member holds already.
  public static let postAlreadyHeld = Self(rawValue: "post-already-held")
  /// Organisations of one name that a decision puts under one superior.
  public static let sameNamedSiblings = Self(rawValue: "same-named-siblings")
  /// Somebody or something of the day before that is lost on the day.
  public static let unaccounted = Self(rawValue: "unaccounted")
  /// Somebody or something of the day that came from nowhere.
  public static let fromNowhere = Self(rawValue: "from-nowhere")
  /// Somebody who counts twice on the day.
  public static let countedTwice = Self(rawValue: "counted-twice")
}
