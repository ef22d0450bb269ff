package import VietnameseText

/// A closed set of words that Swift knows, with the Vietnamese names under which files may give them: `sex: Nữ`.
///
/// Words of editions about themselves have no Vietnamese names: their ids are all that there is.
package protocol Choosable: CaseIterable, Sendable {
  /// The id in files, and what it is called.
  var word: BilingualText { get }
}

extension Choosable where Self: RawRepresentable<String> {
  package var word: BilingualText { BilingualText(vi: rawValue, en: rawValue) }
}

extension Member.Sex: Choosable {
  package var word: BilingualText {
    switch self {
    case .female: BilingualText(vi: "nữ", en: "female")
    case .male: BilingualText(vi: "nam", en: "male")
    }
  }
}

extension JoinDate: Choosable {
  package var word: BilingualText {
    switch self {
    case .ceremony: BilingualText(vi: "lễ kết nạp", en: rawValue)
    case .decision: BilingualText(vi: "quyết định kết nạp", en: rawValue)
    }
  }
}

extension Target.Measure: Choosable {
  package var word: BilingualText {
    switch self {
    case .admissions: BilingualText(vi: "kết nạp", en: rawValue)
    case .newOrganizations: BilingualText(vi: "tổ chức mới", en: rawValue)
    }
  }
}
