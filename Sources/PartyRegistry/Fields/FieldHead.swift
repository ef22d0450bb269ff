/// What a field is, apart from the form of its value: its key, what it is called, and what it says.
///
/// Whoever reads, writes, explains or lists records takes it from here. It is one object for all of them, and is never
/// copied with the tables that name it.
package final class FieldHead: Sendable {
  /// The key in YAML and JSON.
  package let key: StaticString
  /// What it is called in Vietnamese.
  package let label: StaticString
  /// What it is called in English.
  package let englishLabel: StaticString
  /// Other words that people write for the key, in both languages, split by commas.
  package let synonyms: StaticString
  /// What its value says, in Vietnamese: one sentence.
  package let summary: StaticString
  /// What its value says, in English: one sentence.
  package let englishSummary: StaticString
  /// Whether the record cannot do without it.
  package let isRequired: Bool
  /// Whether messages call the record by it.
  package let isSubject: Bool
  /// What its value is about, where that is other than for the values around it.
  package let concern: Concern?
  /// What it is to a text that stands where the whole record should.
  package let lead: Lead
  /// Whether a list that is there may not be empty.
  package let isFilled: Bool

  /// What a field is to a text that stands where the whole record should.
  package enum Lead: Sendable {
    /// Nothing in particular.
    case none
    /// The one that an example names, if it can read the text.
    case told
    /// The one that is meant: the text is taken.
    case taken
    /// The one that is meant, and of which alone the record may consist in a dump: `official: 2019-05-19`.
    case short
  }

  /// What a field is.
  ///
  /// - Parameters:
  ///   - key: the key in YAML and JSON.
  ///   - label: what it is called in Vietnamese.
  ///   - englishLabel: what it is called in English.
  ///   - summary: what its value says, in Vietnamese.
  ///   - englishSummary: what its value says, in English.
  ///   - synonyms: other words that people write for the key, split by commas.
  ///   - required: whether the record cannot do without it.
  ///   - subject: whether messages call the record by it.
  ///   - concern: what its value is about, where that is other than for the values around it.
  ///   - lead: what it is to a text that stands where the whole record should.
  ///   - filled: whether a list that is there may not be empty.
  package init(
    _ key: StaticString, _ label: StaticString, _ englishLabel: StaticString, vi summary: StaticString,
    en englishSummary: StaticString, also synonyms: StaticString = "", required: Bool = false, subject: Bool = false,
    about concern: Concern? = nil, lead: Lead = .none, filled: Bool = false
  ) {
    self.key = key
    self.label = label
    self.englishLabel = englishLabel
    self.summary = summary
    self.englishSummary = englishSummary
    self.synonyms = synonyms
    isRequired = required
    isSubject = subject
    self.concern = concern
    self.lead = lead
    isFilled = filled
  }

  /// The same field, about something else.
  package func about(_ concern: Concern?) -> FieldHead { with(concern: .some(concern)) }

  /// The same field, which the record cannot do without.
  package var required: FieldHead { with(isRequired: true) }

  /// The same field, which the record can do without.
  package var optional: FieldHead { with(isRequired: false) }

  /// The same field, by which messages call the record.
  package var subject: FieldHead { with(isSubject: true) }

  /// The same field, by which messages do not call the record.
  package var unnamed: FieldHead { with(isSubject: false) }

  /// The same field, which is something else to a text that stands where the whole record should.
  package func leading(_ lead: Lead) -> FieldHead { with(lead: lead) }

  private func with(
    isRequired: Bool? = nil, isSubject: Bool? = nil, concern: Concern?? = nil, lead: Lead? = nil
  ) -> FieldHead {
    FieldHead(
      key, label, englishLabel, vi: summary, en: englishSummary, also: synonyms,
      required: isRequired ?? self.isRequired, subject: isSubject ?? self.isSubject, about: concern ?? self.concern,
      lead: lead ?? self.lead, filled: isFilled)
  }
}
