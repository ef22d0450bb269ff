public import VietnameseText

/// What a code means, the smallest input that makes it, and how to mend that, in both languages.
///
/// The ``Catalogue`` has the sentence of a code, which tells what is wrong in one place of one file; an explanation is
/// for whoever meets the code and wants to know why it matters. What rule stands behind it, it does not say: that is
/// asked of the editions, by running the input.
public struct Explanation: Sendable {
  /// The code.
  public var code: Diagnostic.Code
  /// What it means, and why it is told.
  public var meaning: BilingualText
  /// How to mend it.
  public var mending: BilingualText
  /// The smallest input that makes it.
  public var input: Input

  /// The explanation of `code`.
  ///
  /// - Parameters:
  ///   - code: the code.
  ///   - vi: what it means, in Vietnamese.
  ///   - en: the same in English.
  ///   - mending: how to mend it.
  ///   - input: the smallest input that makes it.
  public init(_ code: Diagnostic.Code, vi: String, en: String, mending: BilingualText, _ input: Input) {
    self.code = code
    self.meaning = BilingualText(vi: vi, en: en)
    self.mending = mending
    self.input = input
  }
}

extension Explanation {
  /// Some explanations of one subject.
  public struct Group: Sendable {
    /// What they are about.
    public var title: BilingualText
    /// One for each code.
    public var explanations: [Explanation]
  }

  /// The explanations of every code of this package, by subject.
  public static let groups: [Group] = [
    .init(title: .init(vi: "Tìm và mở tệp", en: "Finding and opening files"), explanations: inputs),
    .init(title: .init(vi: "Văn bản YAML", en: "The text of YAML"), explanations: yamlText + yamlValues),
    .init(title: .init(vi: "Khóa và giá trị", en: "Keys and values"), explanations: decoding + documents),
    .init(title: .init(vi: "Các bản ghi với nhau", en: "Records among each other"), explanations: model),
    .init(title: .init(vi: "Quy định về tổ chức", en: "Rules about organisations"), explanations: organizationRules),
    .init(
      title: .init(vi: "Quy định về cấp ủy, chức vụ, đảng viên", en: "Rules about bodies, posts and members"),
      explanations: bodyRules),
    .init(title: .init(vi: "Đời đảng viên", en: "The life of a member"), explanations: memberLife),
    .init(title: .init(vi: "Thời gian và biểu quyết", en: "Intervals and votes"), explanations: references),
    .init(
      title: .init(vi: "Ngày tháng mâu thuẫn", en: "Dates that contradict each other"),
      explanations: dateContradictions),
    .init(
      title: .init(vi: "Bản ghi mâu thuẫn", en: "Records that contradict themselves"),
      explanations: recordContradictions),
    .init(
      title: .init(vi: "Hồ sơ kết nạp", en: "Admission cases"),
      explanations: admissionSteps + admissionGuards + admissionCases),
    .init(
      title: .init(vi: "Quyết định sắp xếp", en: "Decisions that reorganise"), explanations: decisions + destinations),
    .init(title: .init(vi: "Bản quy định", en: "Editions"), explanations: editions),
    .init(title: .init(vi: "Danh sách và cột", en: "Listings and columns"), explanations: listings),
    .init(
      title: .init(vi: "Dòng lệnh và tệp ghi ra", en: "The command line and outputs"), explanations: command + output),
    .init(title: .init(vi: "In văn bản", en: "Printing documents"), explanations: printing),
    .init(title: .init(vi: "Bộ xuất bằng ngôn ngữ khác", en: "Exporters in other languages"), explanations: exporters),
  ]

  /// The explanations of every code of this package, in the order of the codes.
  public static let all: [Explanation] = groups.flatMap(\.explanations).sorted { $0.code < $1.code }

  /// The explanation of a code; `nil` where there is none.
  public static func of(_ code: Diagnostic.Code) -> Explanation? { all.first { $0.code == code } }
}
