internal import VietnameseText

extension Catalogue {
  /// The text of YAML files.
  static let yaml: [Entry] = [
    Entry("yaml-syntax", vi: "chỗ này sai cú pháp YAML", en: "this is not valid YAML"),
    Entry("yaml-empty", vi: "tài liệu trống", en: "the document is empty"),
    Entry(
      "yaml-root", vi: "tài liệu phải gồm các khóa, không phải {found}",
      en: "a document must be keys with values, not {a found}",
      help: .init(vi: "mở đầu bằng coso: 1", en: "begin with coso: 1")),

    // Characters.
    Entry(
      "yaml-encoding", vi: "tệp không phải là văn bản UTF-8[ mà là {found}]",
      en: "this is not UTF-8 text[ but {found}]",
      help: .init(
        vi: "lưu lại tệp với bảng mã UTF-8; UTF-16 phải có dấu thứ tự byte ở đầu",
        en: "save the file as UTF-8; UTF-16 needs a byte order mark at its beginning")),
    Entry(
      "yaml-control-character", vi: "tệp có ký tự điều khiển {character}",
      en: "the control character {character} may not stand in a file", help: .init(vi: "xóa ký tự này", en: "remove it")
    ),
    Entry(
      "yaml-tab", vi: "không được dùng dấu tab để lùi đầu dòng", en: "a tab may not indent a line",
      help: .init(vi: "thay dấu tab bằng dấu cách", en: "use spaces instead")),
    Entry(
      "yaml-reserved-character", vi: "giá trị không dấu nháy không được bắt đầu bằng “{character}”",
      en: "text without quotes cannot begin with '{character}'",
      help: .init(vi: "đặt cả giá trị trong dấu nháy", en: "put the text in quotes")),

    // Structure.
    Entry(
      "yaml-indentation", vi: "dòng này lùi đầu dòng không khớp với các dòng trên",
      en: "the indentation of this line does not fit the lines above",
      help: .init(
        vi: "các khóa của một mục phải thẳng cột với nhau", en: "the keys of one record stand in one column")),
    Entry("yaml-stray-text", vi: "phần này không thuộc giá trị đứng trước", en: "this does not belong here"),
    Entry(
      "yaml-stray-colon", vi: "dấu hai chấm không được đứng ở đây", en: "a colon may not stand here",
      help: .init(
        vi: "đặt giá trị trong dấu nháy nếu dấu hai chấm là một phần của nó",
        en: "put the value in quotes if the colon is part of it")),
    Entry(
      "yaml-stray-dash", vi: "một mục của danh sách không được bắt đầu ở đây",
      en: "an element of a list may not begin here",
      help: .init(vi: "viết dấu gạch ở dòng riêng", en: "begin it on a line of its own")),
    Entry("yaml-missing-colon", vi: "khóa này thiếu dấu hai chấm", en: "this key has no colon behind it"),
    Entry(
      "yaml-unclosed-quote", vi: "dấu nháy mở ở đây không được đóng", en: "the quote that opens here is not closed"),
    Entry(
      "yaml-unclosed-bracket", vi: "dấu ngoặc mở ở đây không được đóng", en: "the bracket that opens here is not closed"
    ),
    Entry(
      "yaml-escape", vi: "trong dấu nháy kép không có ký hiệu “\\” này", en: "there is no such escape in double quotes",
      help: .init(
        vi: "viết \\\\ cho dấu gạch chéo ngược, hoặc dùng dấu nháy đơn",
        en: "write \\\\ for a backslash, or use single quotes")),
    Entry(
      "yaml-block-text", vi: "dòng mở đầu khối chữ (| hoặc >) không đúng",
      en: "a block of text (| or >) does not begin like this"),
    Entry("yaml-directive", vi: "chỉ thị % này không dùng được", en: "this % directive cannot be used"),

    // Keys and values.
    Entry("yaml-duplicate-key", vi: "khóa “{key}” đã có trong mục này", en: "the key '{key}' stands twice"),
    Entry("yaml-key-not-text", vi: "khóa phải là chữ", en: "a key must be text"),
    Entry(
      "yaml-merge-key", vi: "không dùng được khóa gộp “<<”", en: "merge keys '<<' are not supported",
      help: .init(vi: "viết các khóa ra đầy đủ", en: "write the keys out")),
    Entry(
      "yaml-tag", vi: "không dùng được thẻ kiểu[ “{tag}”] ở đây", en: "the tag[ '{tag}'] cannot be used here",
      help: .init(vi: "bỏ thẻ kiểu đi", en: "leave the tag out")),

    // Anchors.
    Entry("yaml-anchor-name", vi: "tên neo sai", en: "this cannot name an anchor"),
    Entry(
      "yaml-unknown-anchor", vi: "không có neo “&{anchor}” ở phía trên", en: "there is no anchor '&{anchor}' above"),
    Entry("yaml-recursive-alias", vi: "“*{anchor}” chứa chính nó", en: "'*{anchor}' would hold itself"),

    // Limits.
    Entry(
      "yaml-depth", vi: "các mục lồng nhau quá {limit} cấp", en: "more than {limit} collections within each other"),
    Entry(
      "yaml-alias-limit", vi: "các bí danh chép lại quá {limit} mục",
      en: "the aliases of this file copy more than {limit} nodes"),
    Entry("yaml-size", vi: "quá giới hạn {limit} {what}", en: "more than {limit} {what}"),
  ]
}
