public import VietnameseText

/// A form of the admission file, as an edition's catalogue names it.
public struct AdmissionForm: Hashable, Sendable {
  /// The number, such as `6-KNĐ`, to the letter.
  public var number: String
  /// The title that is printed on it.
  public var title: BilingualText
  /// How well it is known.
  public var basis: Rule.Basis?

  /// A form.
  public init(number: String, title: BilingualText, basis: Rule.Basis? = nil) {
    self.number = number
    self.title = title
    self.basis = basis
  }
}

/// A form in the file of a case, or one that the track of the case asks for.
public struct FiledForm: Hashable, Sendable {
  /// The number of the form.
  public var number: String
  /// What it is, where the catalogue of the day has it.
  public var form: AdmissionForm?
  /// The stage that fills it; `nil` for a paper that a step has put there besides.
  public var stage: AdmissionStage.ID?
  /// The day of the step that has put it there; `nil` where it is not in the file.
  public var filed: Day?

  /// Whether it is in the file.
  public var isInFile: Bool { filed != nil }
}

extension RuleSet {
  /// The form of a number; `nil` where the catalogue has none.
  public func form(_ number: String) -> AdmissionForm? { forms.first { $0.number == number } }

  /// A catalogue with later entries laid over it: a form that comes again takes the place of the earlier one.
  static func laid(_ entries: [AdmissionForm], over forms: [AdmissionForm]) -> [AdmissionForm] {
    var forms = forms
    for entry in entries {
      if let place = forms.firstIndex(where: { $0.number == entry.number }) {
        forms[place] = entry
      } else {
        forms.append(entry)
      }
    }
    return forms
  }
}
