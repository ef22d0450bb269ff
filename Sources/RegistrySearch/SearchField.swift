public import VietnameseText

/// What a registry has that can be found.
public enum SearchKind: String, Hashable, Sendable, CaseIterable {
  /// Members of the Party, those who have left too.
  case member
  /// Organisations, those that are no more too.
  case organization
  /// Cases of people on their way to membership.
  case `case`
}

/// What something is found by.
public enum SearchField: UInt8, Hashable, Sendable, CaseIterable {
  /// The name of a person on the day.
  case name
  /// A name that a person had before the day.
  case formerName
  /// The name at birth.
  case birthName
  /// Another name that a person goes by, *bí danh*.
  case otherName
  /// The name of an organisation on the day.
  case organizationName
  /// A name that an organisation had before the day.
  case formerOrganizationName
  /// What the committee of an organisation is called.
  case committeeName
  /// The number of a membership card.
  case card
  /// The number of a member's file.
  case profile
  /// The number of the citizen card, the present one or one before it.
  case citizenNumber
  /// The number of the identity card before the citizen card.
  case formerCitizenNumber
  /// The id of a member.
  case memberID
  /// The id of an organisation.
  case organizationID
  /// The id of an admission case.
  case caseID
  /// The year of birth.
  case birthYear
  /// The home place of a person's family.
  case hometown
  /// Where an organisation lies.
  case locality

  /// What it is called, as a word within a cell.
  public var label: BilingualText {
    switch self {
    case .name: BilingualText(vi: "họ tên", en: "name")
    case .formerName: BilingualText(vi: "tên cũ", en: "former name")
    case .birthName: BilingualText(vi: "tên khai sinh", en: "name at birth")
    case .otherName: BilingualText(vi: "bí danh", en: "other name")
    case .organizationName: BilingualText(vi: "tên tổ chức", en: "name")
    case .formerOrganizationName: BilingualText(vi: "tên cũ", en: "former name")
    case .committeeName: BilingualText(vi: "tên cấp ủy", en: "committee")
    case .card: BilingualText(vi: "số thẻ", en: "card number")
    case .profile: BilingualText(vi: "số lý lịch", en: "file number")
    case .citizenNumber: BilingualText(vi: "số định danh", en: "citizen number")
    case .formerCitizenNumber: BilingualText(vi: "số CMND cũ", en: "former identity card")
    case .memberID, .organizationID, .caseID: BilingualText(vi: "mã", en: "id")
    case .birthYear: BilingualText(vi: "năm sinh", en: "year of birth")
    case .hometown: BilingualText(vi: "quê quán", en: "hometown")
    case .locality: BilingualText(vi: "địa bàn", en: "locality")
    }
  }

  var bit: UInt32 { 1 << UInt32(rawValue) }
}
