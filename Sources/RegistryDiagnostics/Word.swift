internal import VietnameseText

/// A word that sentences need in both languages, such as what a field should have been.
///
/// An unknown word is shown by its key, so a room may add its own before the glossary knows it.
public struct Word: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The key, in kebab-case.
  public var rawValue: String

  /// The word with the key `rawValue`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The word with the key `value`.
  public init(stringLiteral value: String) {
    self.rawValue = value
  }

  /// A text.
  public static let text: Word = "text"
  /// A list.
  public static let list: Word = "list"
  /// A mapping of keys to values.
  public static let mapping: Word = "mapping"
  /// Nothing: an empty value.
  public static let nothing: Word = "nothing"
  /// A day.
  public static let date: Word = "date"
  /// A day, a month or a year.
  public static let partialDate: Word = "partial-date"
  /// An id.
  public static let id: Word = "id"
  /// A whole number.
  public static let number: Word = "number"
  /// True or false.
  public static let boolean: Word = "boolean"
  /// A term of a vocabulary.
  public static let term: Word = "term"

  /// The registry itself.
  public static let registry: Word = "registry"
  /// An edition of the regulations.
  public static let edition: Word = "edition"
  /// An organisation.
  public static let organization: Word = "organization"
  /// The unit that an organisation stands in.
  public static let host: Word = "host"
  /// A member.
  public static let member: Word = "member"
  /// A committee.
  public static let committee: Word = "committee"
  /// A post.
  public static let post: Word = "post"
  /// A membership period.
  public static let membership: Word = "membership"
  /// An admission into the Party.
  public static let admission: Word = "admission"
  /// A stay in a home cell.
  public static let stay: Word = "stay"
  /// A transfer.
  public static let transfer: Word = "transfer"
  /// A temporary activity in another cell.
  public static let temporary: Word = "temporary"
  /// An entry of a record's history.
  public static let historyEntry: Word = "history-entry"
  /// A decision.
  public static let decision: Word = "decision"
  /// A Party group, part of a cell.
  public static let group: Word = "group"
}

extension Word {
  /// The word in `language`; with its article where the language has one and `withArticle` asks for it.
  func spoken(in language: Language, withArticle: Bool) -> String {
    guard let entry = Self.glossary[self] else { return rawValue }
    switch language {
    case .vietnamese: return entry.vi
    case .english where withArticle: return entry.article.isEmpty ? entry.en : "\(entry.article) \(entry.en)"
    case .english: return entry.en
    }
  }

  private static let glossary: [Word: (vi: String, article: String, en: String)] = [
    .text: ("chữ", "a", "text"),
    .list: ("danh sách", "a", "list"),
    .mapping: ("nhóm khóa", "a", "mapping"),
    .nothing: ("giá trị trống", "an", "empty value"),
    .date: ("ngày", "a", "date"),
    .partialDate: ("ngày, tháng hoặc năm", "a", "date, month or year"),
    .id: ("mã", "an", "id"),
    .number: ("số nguyên", "a", "whole number"),
    .boolean: ("true hoặc false", "", "true or false"),
    .term: ("thuật ngữ", "a", "term"),
    .registry: ("sổ", "the", "registry"),
    .edition: ("bản quy định", "an", "edition"),
    .organization: ("tổ chức", "an", "organisation"),
    .host: ("đơn vị", "a", "host"),
    .member: ("đảng viên", "a", "member"),
    .committee: ("cấp ủy", "a", "committee"),
    .post: ("chức vụ", "a", "post"),
    .membership: ("thời kỳ đảng tịch", "a", "membership period"),
    .admission: ("việc kết nạp", "an", "admission"),
    .stay: ("thời gian sinh hoạt", "a", "stay in a cell"),
    .transfer: ("việc chuyển sinh hoạt", "a", "transfer"),
    .temporary: ("việc sinh hoạt tạm thời", "a", "temporary activity"),
    .historyEntry: ("mục history", "a", "history entry"),
    .decision: ("quyết định", "a", "decision"),
    .group: ("tổ đảng", "a", "Party group"),
    "scalar-bytes": ("byte trong một giá trị", "", "bytes in one value"),
    "record-nodes": ("giá trị trong một mục", "", "values in one record"),
    "top-level-keys": ("khóa trong một tài liệu", "", "keys in one document"),
    "document": ("tài liệu", "a", "document"),
    "unit": ("đơn vị", "a", "unit"),
    "source-file": ("tệp", "a", "file"),
    "headcount": ("số lao động", "a", "headcount"),
    "founding": ("việc thành lập", "a", "founding"),
    "closing": ("việc kết thúc", "a", "closing"),
    "operation": ("việc", "an", "operation"),
    "new-body": ("tổ chức mới", "a", "new body"),
    "destination": ("nơi chuyển đến", "a", "destination"),
    "post-change": ("việc về chức vụ", "a", "change of a post"),
    "power": ("quyền được giao", "a", "delegated power"),
    "consent": ("ý kiến đồng ý", "a", "consent"),
    "education": ("trình độ", "an", "education"),
    "card": ("thẻ đảng viên", "a", "card"),
    "reward": ("việc khen thưởng", "a", "reward"),
    "badge": ("huy hiệu", "a", "badge"),
    "standing": ("tình trạng sinh hoạt", "a", "standing"),
    "discipline": ("việc kỷ luật", "a", "disciplinary measure"),
    "recognition": ("việc công nhận chính thức", "a", "recognition"),
    "departure": ("việc ra khỏi Đảng", "a", "departure"),
    "ratification": ("việc chuẩn y", "a", "ratification"),
    "occupation": ("nghề nghiệp", "an", "occupation"),
    "name": ("họ tên", "a", "name"),
    "label": ("tên gọi", "a", "label"),
    "listing": ("danh sách tự đặt", "a", "listing"),
    "listing-column": ("cột", "a", "column"),
    "listing-condition": ("điều kiện", "a", "condition"),
    "listing-group": ("cấp nhóm", "a", "level of groups"),
    "listing-order": ("thứ tự", "an", "order"),
    "dates": ("nhóm dates", "a", "group of dates"),
    "ethnicity": ("dân tộc", "an", "ethnicity"),
    "religion": ("tôn giáo", "a", "religion"),
    "rule": ("quy định", "a", "rule"),
    "rule-source": ("nguồn của quy định", "a", "rule's source"),
    "working-days": ("ngày làm việc", "", "working days"),
    "run-of-days": ("khoảng ngày", "a", "run of days"),
    "time-limit": ("thời hạn", "a", "time limit"),
    "target": ("chỉ tiêu", "a", "target"),
    "admission-case": ("hồ sơ kết nạp", "an", "admission case"),
    "person": ("người xin vào Đảng", "a", "person"),
    "step": ("bước của hồ sơ", "a", "step"),
    "votes": ("kết quả biểu quyết", "", "votes"),
    "exclusion": ("người không tính", "an", "exclusion"),
    "stage": ("bước trong quy trình", "a", "stage"),
    "track": ("diện kết nạp", "a", "track"),
    "vote": ("cách biểu quyết", "a", "vote"),
    "deadline": ("thời hạn", "a", "deadline"),
    "condition": ("điều kiện", "a", "condition"),
    "item-certificate": ("số giấy chứng nhận", "", "the number of the certificate"),
    "item-sponsors": ("người giới thiệu", "", "who introduces"),
    "item-helper": ("đảng viên giúp đỡ", "", "who helps"),
    "item-decision": ("số quyết định", "", "the number of the decision"),
    "item-received": ("ngày nhận quyết định", "", "the day of receipt"),
    "item-votes": ("kết quả biểu quyết", "", "the votes"),
    "item-opinions": ("các tổ chức cho ý kiến", "", "whose opinions"),
    "item-conclusion": ("kết luận thẩm tra", "", "the conclusion"),
    "item-reason": ("lý do", "", "the reason"),
    "item-destination": ("chi bộ tiếp nhận", "", "the cell that takes it over"),
    "body-cell": ("chi bộ", "", "the cell"),
    "body-grassroots": ("tổ chức cơ sở đảng", "", "the grassroots organisation"),
    "body-above-grassroots": ("cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng", "", "the level above the grassroots"),
    "body-province": ("cấp ủy tỉnh", "", "the provincial level"),
    "associations": ("tổ chức chính trị - xã hội", "", "the associations"),
    "residence": ("chi ủy nơi cư trú", "", "the cell of residence"),
    "employer": ("nơi làm việc", "", "the employer"),
    "youth-union": ("Đoàn Thanh niên", "", "the youth union"),
    "union": ("Công đoàn", "", "the trade union"),
    "actor-applicant": ("người xin vào Đảng", "", "the applicant"),
    "actor-helper": ("đảng viên giúp đỡ", "", "the helper"),
    "actor-cell": ("chi bộ", "", "the cell"),
    "actor-cell-committee": ("chi ủy", "", "the cell committee"),
    "actor-sub-committee": ("đảng ủy bộ phận", "", "the sub-committee"),
    "actor-committee": ("đảng ủy cơ sở", "", "the grassroots committee"),
    "actor-decider": ("cấp có thẩm quyền quyết định", "", "whoever decides"),
    "actor-school": ("trung tâm chính trị", "", "the political centre"),
    "actor-associations": (
      "tổ chức chính trị - xã hội, chi ủy nơi cư trú", "", "associations and the cell of residence"
    ),
    "count-entitled": ("đảng viên chính thức được biểu quyết", "", "entitled official members"),
    "count-members": ("đảng viên", "", "members"),
    "fact-birth": ("ngày sinh", "the", "birth"),
    "fact-youth-union": ("vào Đoàn Thanh niên", "the", "day of joining the Youth Union"),
    "fact-reward": ("khen thưởng", "the", "reward"),
    "fact-decision": ("ký quyết định kết nạp", "the", "signing of the admission decision"),
    "fact-decision-receipt": ("nhận quyết định kết nạp", "the", "receipt of the admission decision"),
    "fact-ceremony": ("lễ kết nạp", "the", "ceremony"),
    "fact-admission": ("kết nạp", "the", "admission"),
    "fact-readmission": ("kết nạp lại", "the", "further admission"),
    "fact-official": ("công nhận chính thức", "the", "recognition as an official member"),
    "fact-joining-on-card": ("ngày vào Đảng ghi trên thẻ", "the", "date of joining on the card"),
    "fact-card": ("cấp thẻ đảng viên", "the", "issue of the card"),
    "fact-badge": ("trao Huy hiệu Đảng", "the", "award of the badge"),
    "fact-post": ("nhận chức vụ", "the", "beginning of the post"),
    "fact-ratification": ("chuẩn y", "the", "ratification"),
    "fact-stay": ("sinh hoạt ở chi bộ", "the", "stay in the cell"),
    "fact-temporary": ("sinh hoạt tạm thời", "the", "temporary activity"),
    "fact-transfer-decision": ("quyết định điều động, đổi nơi cư trú", "the", "decision that the letter follows"),
    "fact-introduction": ("viết giấy giới thiệu", "the", "writing of the letter"),
    "fact-receipt": ("tiếp nhận giấy giới thiệu", "the", "receipt of the letter"),
    "fact-standing": ("tình trạng sinh hoạt", "the", "beginning of the standing"),
    "fact-discipline": ("kỷ luật", "the", "disciplinary measure"),
    "fact-signing": ("ký quyết định", "the", "signing of the decision"),
    "fact-effect": ("có hiệu lực", "the", "day on which it holds"),
    "fact-history": ("mục history", "the", "entry of the history"),
    "fact-departure": ("ra khỏi Đảng", "the", "departure"),
    "fact-death": ("từ trần", "the", "death"),
    "fact-founding": ("thành lập", "the", "founding"),
    "same-citizen-id": ("số căn cước", "the", "citizen number"),
    "same-card-number": ("số thẻ đảng viên", "the", "card number"),
    "same-profile": ("số lý lịch", "the", "profile number"),
    "same-name-and-birth": ("họ tên và ngày sinh", "", "name and date of birth"),
    "adoption": ("mục editions", "an", "entry of editions"),
    "reference-superior": ("tổ chức cấp trên", "", "the organisation above"),
    "reference-predecessor": ("tổ chức tiền thân", "", "the predecessor"),
    "reference-successor": ("tổ chức kế thừa", "", "the successor"),
    "reference-consent": ("tổ chức đồng ý", "", "who consented"),
    "reference-home": ("nơi sinh hoạt", "", "the home cell"),
    "reference-admission": ("nơi kết nạp", "", "the cell that admitted"),
    "reference-letter-from": ("nơi giới thiệu đi", "", "the cell that wrote the letter"),
    "reference-letter-to": ("nơi tiếp nhận", "", "the cell that receives the letter"),
    "reference-temporary": ("nơi sinh hoạt tạm thời", "", "the host of temporary activity"),
    "reference-post": ("nơi giữ chức vụ", "", "where the post is held"),
    "reference-committee": ("tổ chức của cấp ủy", "", "the organisation of the body"),
    "reference-target": ("tổ chức được giao chỉ tiêu", "", "who is to reach the target"),
    "reference-case-cell": ("chi bộ lập hồ sơ", "", "the cell of the case"),
    "reference-step-body": ("tổ chức thực hiện bước này", "", "who acted in the step"),
    "reference-step-destination": ("nơi chuyển hồ sơ đến", "", "where the case goes"),
    "ending-body": (
      "nhiệm kỳ đã kết thúc mà không có nhiệm kỳ tiếp theo", "", "the body's term ended and none followed"
    ),
    "ending-departure": (
      "đảng viên đã ra khỏi Đảng hoặc chuyển đi nơi khác", "", "the member left the Party or the registry"
    ),
    "ending-home": ("đảng viên không còn sinh hoạt trong tổ chức đó", "", "the member's home is no longer within it"),
    "secondary-source": ("theo nguồn thứ cấp, cần đối chiếu", "", "from a secondary source, to be verified"),
    "from-memory": ("theo trí nhớ, cần đối chiếu", "", "from memory, to be verified"),
  ]
}
