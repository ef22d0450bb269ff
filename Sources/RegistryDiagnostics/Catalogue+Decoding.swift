internal import VietnameseText

extension Catalogue {
  /// From nodes to records.
  static let decoding: [Entry] = [
    Entry(
      "unknown-key", vi: "không có khóa “{key}”[; ở đây dùng được: {expected}]",
      en: "unknown key '{key}'[; expected one of {expected}]",
      help: .init(vi: "[còn các khóa: {rest of expected}]", en: "[further keys: {rest of expected}]")),
    Entry(
      "missing-key", vi: "[{record} ]thiếu khóa “{key}”[ ({label of key})]",
      en: "missing key '{key}'[ ({label of key})][ of {a record}]"),
    Entry(
      "wrong-type", vi: "ở đây phải là {expected}[, không phải {found}]",
      en: "expected {a expected}[, found {a found}]",
      help: .init(vi: "[viết {example}]", en: "[write {example}]")
    ),
    Entry(
      "invalid-date", vi: "“{found}” không phải là ngày", en: "'{found}' is not a date",
      help: .init(
        vi: "viết năm-tháng-ngày như 2018-11-13, hoặc ngày/tháng/năm như 13/11/2018",
        en: "write year-month-day as in 2018-11-13, or day/month/year as in 13/11/2018")),
    Entry(
      "invalid-id", vi: "“{found}” không dùng làm mã được", en: "'{found}' cannot be an id",
      help: .init(
        vi: "mã chỉ gồm chữ cái không dấu, chữ số và - _ .",
        en: "an id has only letters without marks, digits and - _ .")),
    Entry("invalid-number", vi: "“{found}” không phải là số nguyên", en: "'{found}' is not a whole number"),
    Entry(
      "unknown-term", vi: "không có “{found}” trong {vocabulary}[; dùng được: {expected}]",
      en: "unknown {vocabulary} '{found}'[; expected one of {expected}]"),
    Entry(
      "ambiguous-term", vi: "“{found}” có thể hiểu theo nhiều cách trong {vocabulary}[: {candidates}]",
      en: "'{found}' may mean several terms of {vocabulary}[: {candidates}]",
      help: .init(vi: "viết mã của mục cần dùng", en: "write the id of the term that you mean")),
    Entry("duplicate-id", vi: "mã “{id}” đã dùng cho một mục khác", en: "the id '{id}' is used twice"),
    Entry("unknown-reference", vi: "không có {kind} nào mang mã “{id}”", en: "there is no {kind} with the id '{id}'"),
    Entry("duplicate-registry", vi: "khóa “registry” đã có ở một tệp khác", en: "'registry' is given twice"),
    Entry(
      "missing-registry", vi: "không tệp nào có khóa “registry”", en: "no file gives 'registry'",
      help: .init(
        vi: "thêm tên sổ vào một tệp, như registry: Đảng bộ xã Minh Hải",
        en: "name the registry in one file, as in registry: Đảng bộ xã Minh Hải")),
    Entry(
      "missing-format-version", vi: "tài liệu không mở đầu bằng “coso: 1”",
      en: "the document does not start with 'coso: 1'"
    ),
    Entry(
      "unsupported-format-version", vi: "chưa đọc được phiên bản định dạng “{found}”",
      en: "format version '{found}' is not supported", help: .init(vi: "dùng coso: 1", en: "use coso: 1")),
    Entry(
      "empty-interval", vi: "khoảng thời gian trống: từ {from} đến trước {until}",
      en: "the interval is empty: from {from} to before {until}",
      help: .init(
        vi: "until là ngày đầu tiên không còn hiệu lực, phải sau from",
        en: "until is the first day on which it no longer holds, and must come after from")),
    Entry(
      "through-and-until", vi: "ngày kết thúc ghi hai lần: cả “through” và “until”",
      en: "the end is given twice, as 'through' and as 'until'",
      help: .init(
        vi: "through là ngày cuối cùng còn tính, until là ngày đầu tiên không còn tính; chỉ ghi một trong hai",
        en: "through is the last day that counts, until the first that no longer does; write one of them")),
    Entry(
      "day-of-another-year", vi: "ngày {day} không thuộc năm {year}", en: "{day} is not a day of {year}"),
    Entry(
      "history-before-beginning", vi: "mục history từ {from} có trước ngày bắt đầu {beginning}",
      en: "the history entry of {from} is before the beginning on {beginning}"),
    Entry(
      "duplicate-history", vi: "khóa “{key}”[ ({label of key})] có hai giá trị cùng từ ngày {from}",
      en: "'{key}'[ ({label of key})] has two values from {from} on"),
    Entry(
      "empty-history", vi: "mục history này không đổi giá trị nào", en: "this history entry changes nothing",
      help: .init(
        vi: "thêm khóa đã thay đổi từ ngày đó, hoặc bỏ mục này",
        en: "add the key that changed on that day, or remove the entry")),
    Entry(
      "name-part-not-in-name", vi: "“{part}” không có trong họ tên “{name}”",
      en: "'{part}' is not part of the name '{name}'"),
    Entry(
      "value-out-of-range", vi: "{found} nằm ngoài khoảng cho phép[, từ {minimum}][ đến {maximum}]",
      en: "{found} is out of range[; at least {minimum}][, at most {maximum}]"),
    Entry(
      "unknown-edition", vi: "không có bản quy định “{found}”[; có sẵn: {expected}]",
      en: "there is no edition '{found}'[; built in: {expected}]"),
    Entry(
      "edition-document-in-data", vi: "bản quy định không đứng chung với dữ liệu của sổ",
      en: "an edition does not stand among the registry's files",
      help: .init(
        vi: "để tệp này ngoài thư mục dữ liệu và nêu nó ở khóa “regulations”",
        en: "keep this file apart and name it under 'regulations'")),
    Entry(
      "flat-and-list", vi: "khóa này đứng riêng mà hồ sơ đã có “memberships”",
      en: "this key stands beside 'memberships'",
      help: .init(
        vi: "đưa vào “memberships”, hoặc bỏ “memberships” khi chỉ có một thời kỳ",
        en: "put it into 'memberships', or leave 'memberships' out where there is one period only")),
    Entry(
      "post-place", vi: "chức vụ phải có một trong hai khóa “organization” và “host”",
      en: "a post has one of 'organization' and 'host'"),
    Entry(
      "missing-edition", vi: "bản quy định không mở đầu bằng khóa “edition”",
      en: "the edition does not start with 'edition'"),
  ]
}
