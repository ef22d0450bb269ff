internal import VietnameseText

extension Catalogue {
  /// Finding and opening files.
  static let inputs: [Entry] = [
    Entry("no-such-input", vi: "không có tệp hay thư mục “{path}”", en: "there is no file or directory '{path}'"),
    Entry("unreadable-input", vi: "không đọc được “{path}”[: {reason}]", en: "cannot read '{path}'[: {reason}]"),
    Entry(
      "no-yaml-in-directory", vi: "thư mục “{path}” không có tệp *.yaml hay *.yml nào",
      en: "the directory '{path}' has no *.yaml or *.yml file"),
    Entry(
      "path-not-utf8", vi: "tên “{path}” không phải là văn bản UTF-8 nên không đọc được",
      en: "the name '{path}' is not UTF-8 text, and cannot be read",
      help: .init(vi: "đổi tên tệp hoặc thư mục này", en: "rename the file or folder")),
    Entry(
      "input-without-end", vi: "“{path}” không phải là tệp và cho quá {limit} MiB",
      en: "'{path}' is no file and gives more than {limit} MiB",
      help: .init(vi: "ghi dữ liệu vào một tệp rồi đọc tệp đó", en: "write the data to a file, and read that")),

    // What a folder holds and is not read.
    Entry(
      "skipped-ending", vi: "không đọc “{path}”: đuôi tệp phải là .yaml hoặc .yml, chữ thường",
      en: "'{path}' is not read: a file must end in .yaml or .yml, in small letters",
      help: .init(vi: "đổi đuôi tệp, hoặc ghi tên tệp vào dòng lệnh", en: "rename it, or name it on the command line")),
    Entry(
      "skipped-backup", vi: "không đọc “{path}”: giống bản sao dự phòng hoặc tệp tạm của trình soạn thảo",
      en: "'{path}' is not read: it looks like a backup or a working file of an editor"),
    Entry(
      "skipped-link", vi: "không đọc “{path}”: liên kết ra ngoài thư mục, đến “{target}”",
      en: "'{path}' is not read: the link leads out of the folder, to '{target}'",
      help: .init(vi: "ghi thêm “{target}” vào dòng lệnh", en: "name '{target}' too on the command line")),
    Entry(
      "skipped-dangling-link", vi: "không đọc “{path}”: liên kết đến chỗ không có gì",
      en: "'{path}' is not read: the link leads nowhere"),
    Entry(
      "skipped-special-file", vi: "không đọc “{path}”: không phải là tệp thường",
      en: "'{path}' is not read: it is no regular file"),
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
