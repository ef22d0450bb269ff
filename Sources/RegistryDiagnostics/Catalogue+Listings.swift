internal import VietnameseText

extension Catalogue {
  /// Listings that a registry defines for itself.
  static let listings: [Entry] = [
    Entry(
      "listing-id-taken", vi: "đã có danh sách tên “{found}”", en: "there is already a listing called '{found}'",
      help: .init(vi: "đặt mã khác", en: "give it another id")),
    Entry(
      "clashing-identifier", vi: "mã “{id}” và mã “{other}” cùng thành {found} trong Swift",
      en: "the ids '{id}' and '{other}' both become {found} in Swift",
      help: .init(vi: "đổi một trong hai mã", en: "change one of the two")),
    Entry(
      "no-column", vi: "[“{found}”: ]thiếu tên cột[; có: {expected}]",
      en: "['{found}': ]the name of a column is missing[; there are {expected}]",
      help: .init(vi: "viết mã các cột, cách nhau bằng dấu phẩy", en: "give the ids of columns, split by commas")),
    Entry(
      "repeated-column", vi: "cột “{found}” ghi hai lần", en: "the column '{found}' is named twice",
      help: .init(vi: "bỏ một lần", en: "leave one of them out")),
    Entry(
      "columns-dropped", vi: "bỏ các cột nhạy cảm hơn mức {class}: {columns}",
      en: "left out, being guarded more than {class}: {columns}"),
    Entry(
      "columns-masked", vi: "che các cột nhạy cảm hơn mức {class}: {columns}",
      en: "masked, being guarded more than {class}: {columns}"),
    Entry(
      "comparison-count", vi: "mỗi điều kiện phải có đúng một phép so sánh, ở đây có {count}[; dùng được: {expected}]",
      en: "a condition has exactly one comparison, and here are {count}[; there are {expected}]"),
    Entry(
      "comparison-without-order", vi: "cột “{column}” không có thứ tự lớn nhỏ nên không dùng được {found}",
      en: "the column '{column}' has no order, so that '{found}' cannot compare it",
      help: .init(vi: "dùng is, is-not, one-of, contains hoặc empty", en: "use is, is-not, one-of, contains or empty")),
    Entry(
      "count-with-groups", vi: "danh sách đếm (count-by) không chia nhóm bằng {found}",
      en: "a listing that counts has no '{found}'",
      help: .init(vi: "thêm cột đó vào count-by", en: "add the column to count-by")),
    Entry(
      "comparison-unfit-value", vi: "“{found}” không so sánh được với cột “{column}”: phải là {kind}",
      en: "'{found}' does not compare with the column '{column}', which wants {a kind}"),
  ]
}
