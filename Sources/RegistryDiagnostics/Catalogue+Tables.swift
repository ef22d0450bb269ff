internal import VietnameseText

extension Catalogue {
  /// Finding and opening files.
  static let inputs: [Entry] = [
    Entry("no-such-input", vi: "không có tệp hay thư mục “{path}”", en: "there is no file or directory '{path}'"),
    Entry("unreadable-input", vi: "không đọc được “{path}”[: {reason}]", en: "cannot read '{path}'[: {reason}]"),
    Entry(
      "no-yaml-in-directory", vi: "thư mục “{path}” không có tệp *.yaml hay *.yml nào",
      en: "the directory '{path}' has no *.yaml or *.yml file"),
  ]

  /// Findings of the model.
  static let model: [Entry] = [
    Entry(
      "duplicate-group", vi: "mã tổ đảng “{id}” đã dùng trong chi bộ này",
      en: "the group id '{id}' is used twice in this cell"),
    Entry(
      "unknown-decision", vi: "viện dẫn quyết định thứ {position}, nhưng chỉ có {count} quyết định, đếm từ 0",
      en: "refers to decision {position}, counted from 0, and there are {count}"),
    Entry(
      "parent-cycle", vi: "tổ chức nằm dưới chính nó từ ngày {day}: {ring}",
      en: "the organisation stands below itself from {day}: {ring}"),
    Entry(
      "two-home-cells", vi: "ngày {day} đảng viên sinh hoạt ở hai chi bộ: “{cell}” và “{other}”",
      en: "on {day} the member is at home in two cells: '{cell}' and '{other}'",
      help: .init(
        vi: "ghi until ở chi bộ cũ: ngày đầu tiên không còn sinh hoạt ở đó",
        en: "give the older stay an until: the first day on which the member is no longer there")),
    Entry(
      "not-a-cell", vi: "“{id}” là {found}, không phải chi bộ", en: "'{id}' is a {found}, not a cell",
      help: .init(vi: "đảng viên sinh hoạt ở chi bộ", en: "members are at home in cells")),
    Entry(
      "membership-order", vi: "thời kỳ đảng tịch thứ {period} bắt đầu khi thời kỳ trước chưa kết thúc",
      en: "membership period {period} begins before the one before it has ended"),
    Entry(
      "no-home-cell", vi: "đảng viên “{id}” không có chi bộ nào", en: "the member '{id}' has no home cell",
      help: .init(vi: "thêm khóa cells, hoặc admitted.cell", en: "add cells, or admitted.cell")),
    Entry(
      "kind-not-allowed", vi: "{kind} không đứng trực tiếp dưới {parent}[ vào ngày {day}]",
      en: "a {kind} may not stand directly under a {parent}[ on {day}]"),
    Entry(
      "outside-parent-life", vi: "ngày {day} tổ chức cấp trên “{id}” chưa có hoặc không còn",
      en: "on {day} the parent '{id}' is not yet or no longer there"),
    Entry(
      "home-cell-closed", vi: "ngày {day} chi bộ “{id}” chưa có hoặc không còn, mà đảng viên vẫn sinh hoạt ở đó",
      en: "on {day} the home cell '{id}' is not yet or no longer there"),
  ]

  /// Places that belong to another problem.
  static let related: [Entry] = [
    Entry("declared-first", vi: "khai lần đầu ở đây", en: "first declared here"),
    Entry("other-place", vi: "liên quan đến chỗ này", en: "the other place is here"),
    Entry("yaml-first-key", vi: "khóa này đứng lần đầu ở đây", en: "the key stands first here"),
    Entry("yaml-noticed-here", vi: "đến đây thì YAML không còn đọc được", en: "from here on it makes no sense"),
  ]
}
