internal import VietnameseText

extension Catalogue {
  /// What the command refuses: usage, and output that cannot be written.
  static let command: [Entry] = [
    Entry(
      "unknown-command", vi: "không có lệnh “{found}”[; có: {expected}]",
      en: "there is no command '{found}'[; there are {expected}]"),
    Entry(
      "argument-not-utf8", vi: "“{found}” không phải là văn bản UTF-8", en: "'{found}' is not UTF-8 text",
      help: .init(
        vi: "đổi tên tệp, hoặc đưa nội dung qua /dev/stdin", en: "rename the file, or hand it over as /dev/stdin")),
    Entry(
      "unknown-section", vi: "không có mục “{found}”[; có: {expected}]",
      en: "there is no section '{found}'[; there are {expected}]"),
    Entry(
      "unknown-code", vi: "không có thông báo nào mang mã “{found}”", en: "no problem has the code '{found}'",
      help: .init(vi: "xem coso explain", en: "see coso explain")),
    Entry(
      "no-exporter", vi: "không có bộ xuất nào ghi tệp .{found}[; có: {expected}]",
      en: "no exporter writes .{found} files[; there are {expected}]",
      help: .init(vi: "chọn định dạng bằng --format", en: "choose the format by --format")),
    Entry(
      "option-of-another-document", vi: "tài liệu “{document}” không dùng {found}[; dùng được: {expected}]",
      en: "the document '{document}' does not take {found}[; it takes {expected}]",
      help: .init(vi: "xem coso documents", en: "see coso documents")),
    Entry(
      "option-of-another-listing", vi: "{found} chỉ dùng với các danh sách {expected}",
      en: "{found} goes with the listings {expected} only"),
    Entry(
      "unknown-listing", vi: "không có danh sách “{found}”[; có: {expected}]",
      en: "there is no listing '{found}'[; there are {expected}]"),
    Entry(
      "unknown-column", vi: "danh sách không có cột “{found}”[; có: {expected}]",
      en: "the listing has no column '{found}'[; there are {expected}]"),
    Entry(
      "unknown-organization", vi: "không có tổ chức nào mang mã “{found}”", en: "there is no organisation '{found}'"),
    Entry(
      "no-organizations", vi: "ngày {day} chưa có hoặc không còn tổ chức nào",
      en: "on {day} there is no organisation yet or any longer"),
    Entry(
      "days-reversed", vi: "ngày đầu {from} đứng sau ngày cuối {to}",
      en: "the earlier day {from} is after the later day {to}"),
    Entry(
      "unknown-subject", vi: "không có tổ chức hay đảng viên nào mang mã “{found}”",
      en: "there is no organisation and no member '{found}'"),
    Entry(
      "organization-not-alive",
      vi: "ngày {day} tổ chức “{found}” chưa có hoặc không còn: từ {from}[ đến trước {until}]",
      en: "on {day} the organisation '{found}' is not yet or no longer there: it is from {from}[ to before {until}]"),
    Entry(
      "unknown-format", vi: "không có định dạng “{found}”[; có: {expected}]",
      en: "there is no format '{found}'[; there are {expected}]",
      help: .init(vi: "xem coso formats", en: "see coso formats")),
    Entry(
      "unknown-option", vi: "định dạng {format} không có tùy chọn “{found}”[; có: {expected}]",
      en: "the format {format} has no option '{found}'[; there are {expected}]"),
    Entry(
      "unfit-option", vi: "tùy chọn “{option}” không nhận giá trị “{found}”[; nhận: {expected}]",
      en: "the option '{option}' cannot be '{found}'[; expected one of {expected}]"),
    Entry(
      "option-without-value", vi: "“{found}” phải viết là tên=giá-trị", en: "'{found}' has to be written as key=value"),
    Entry(
      "unfit-day", vi: "“{found}” không phải là ngày", en: "'{found}' is no day",
      help: .init(
        vi: "viết 2019-06-30 hoặc 30/6/2019", en: "write 2019-06-30 or 30/6/2019")),
    Entry(
      "binary-to-terminal", vi: "định dạng {format} không in ra màn hình được",
      en: "the format {format} does not go to a terminal",
      help: .init(vi: "thêm -o TỆP", en: "add -o FILE")),
    Entry(
      "unfit-condition", vi: "“{found}” không phải là điều kiện", en: "'{found}' is no condition",
      help: .init(
        vi: "viết cột, dấu và giá trị, như sex=nữ, born>=1980 hoặc name~văn",
        en: "write a column, a sign and a value, as in sex=nữ, born>=1980 or name~văn")),
    Entry(
      "output-is-input", vi: "“{path}” là tệp vừa được đọc, không ghi đè",
      en: "'{path}' is one of the files that were read; it is left as it is",
      help: .init(vi: "chọn tên tệp khác sau -o", en: "give -o the name of another file")),
    Entry(
      "folder-not-empty", vi: "“{path}” đã có và không phải là thư mục trống",
      en: "'{path}' is there already, and is no empty folder",
      help: .init(vi: "ghi tên một thư mục mới", en: "name a folder that is not there yet")),
    Entry("cannot-write", vi: "không ghi được “{path}”[: {reason}]", en: "cannot write '{path}'[: {reason}]"),
    Entry(
      "exporter-failed", vi: "định dạng {format} không xuất được[: {reason}]",
      en: "the format {format} failed[: {reason}]"),
  ]
}
