extension Finding.Code {
  /// A birth that is no earlier than something in the same life.
  public static let bornTooLate = Self(rawValue: "born-too-late")
  /// A birth after the last day that anything is known of.
  public static let bornInFuture = Self(rawValue: "born-in-future")
  /// A decision that the cell received before it was signed.
  public static let receivedBeforeDecision = Self(rawValue: "received-before-decision")
  /// A ceremony before the cell had received the decision.
  public static let receivedAfterCeremony = Self(rawValue: "received-after-ceremony")
  /// An official member before, or on the day of, the admission.
  public static let officialBeforeAdmission = Self(rawValue: "official-before-admission")
  /// A departure before the admission.
  public static let leftBeforeAdmission = Self(rawValue: "left-before-admission")
  /// A further admission of somebody who has died.
  public static let admittedAfterDeath = Self(rawValue: "admitted-after-death")
  /// Something that only members have, before the admission.
  public static let beforeAdmission = Self(rawValue: "before-admission")
  /// Something that begins after the member has left, or died.
  public static let afterDeparture = Self(rawValue: "after-departure")
  /// A stay recorded for days on which the member had left the Party.
  public static let stayAfterDeparture = Self(rawValue: "stay-after-departure")
  /// A letter that was received before it was written.
  public static let receivedBeforeIntroduced = Self(rawValue: "received-before-introduced")
  /// Temporary activity that began before its letter was written.
  public static let begunBeforeIntroduced = Self(rawValue: "begun-before-introduced")
  /// A day of joining the Youth Union that is later than the admission to the Party.
  public static let youthUnionAfterAdmission = Self(rawValue: "youth-union-after-admission")
  /// A letter that was written before what it follows.
  public static let introducedBeforeDecided = Self(rawValue: "introduced-before-decided")
  /// A card issued before the date of joining that is printed on it.
  public static let cardBeforeJoining = Self(rawValue: "card-before-joining")
  /// An election ratified before it was held.
  public static let ratifiedBeforeElection = Self(rawValue: "ratified-before-election")
  /// Something that holds before the decision on it was signed.
  public static let effectiveBeforeSigned = Self(rawValue: "effective-before-signed")
  /// An admission, or an organisation, from before there was a Party.
  public static let beforeTheParty = Self(rawValue: "before-the-party")
  /// An admission below the age that it takes.
  public static let admittedTooYoung = Self(rawValue: "admitted-too-young")
  /// A probation that is over without recognition.
  public static let probationOver = Self(rawValue: "probation-over")
  /// Two badges for the same years.
  public static let badgeTwice = Self(rawValue: "badge-twice")
  /// Two records about one person.
  public static let duplicatePerson = Self(rawValue: "duplicate-person")
  /// A citizen number of another length, or with something else than digits in it.
  public static let citizenNumberShape = Self(rawValue: "citizen-number-shape")
  /// A card number of another length, or with something else than digits in it.
  public static let cardNumberShape = Self(rawValue: "card-number-shape")
  /// A name in capitals.
  public static let nameInCapitals = Self(rawValue: "name-in-capitals")
  /// A name with spaces that are none, or too many.
  public static let nameSpaces = Self(rawValue: "name-spaces")
  /// A name with a letter of another language in the place of one that looks the same.
  public static let nameForeignLetter = Self(rawValue: "name-foreign-letter")
  /// A name with a remark in brackets behind it.
  public static let nameRemark = Self(rawValue: "name-remark")
  /// Ids that differ by case alone.
  public static let idsDifferByCase = Self(rawValue: "ids-differ-by-case")
  /// A change in an organisation that is no more.
  public static let historyAfterClosing = Self(rawValue: "history-after-closing")
  /// An organisation that issues documents without everything that their head needs.
  public static let documentHeadIncomplete = Self(rawValue: "document-head-incomplete")
  /// Two decisions of one issuer, number and day.
  public static let decisionTwice = Self(rawValue: "decision-twice")
  /// A number with the symbol of another issuer.
  public static let symbolNotIssuers = Self(rawValue: "symbol-not-issuers")
  /// A body closed, moved or renamed by one that does not stand above it.
  public static let deciderNotSuperior = Self(rawValue: "decider-not-superior")
}
