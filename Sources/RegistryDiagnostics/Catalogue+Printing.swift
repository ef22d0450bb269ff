internal import VietnameseText

extension Catalogue {
  /// What keeps a document from being printed.
  static let printing: [Entry] = [
    Entry(
      "unknown-document", vi: "không có văn bản “{found}”[; có: {expected}]",
      en: "there is no document '{found}'[; there are {expected}]",
      help: .init(vi: "xem coso documents", en: "see coso documents")),
    Entry(
      "unknown-member", vi: "không có đảng viên nào mang mã “{found}”", en: "there is no member '{found}'"),
    Entry(
      "no-post", vi: "“{found}” không giữ chức vụ nào trong tổ chức nên không ký được[; có: {expected}]",
      en: "'{found}' holds no post in the organisation and cannot sign[; there are {expected}]"),
    Entry(
      "split-without-folder", vi: "--split cần một thư mục ghi bằng -o", en: "--split needs a folder given by -o"),
    Entry(
      "trait-off", vi: "lệnh này được dựng không có phần xuất {format}",
      en: "this command was built without the exporter of {format}",
      help: .init(
        vi: "dựng lại với tính năng: swift build --traits default,PDF",
        en: "build it with the trait: swift build --traits default,PDF")),
    Entry(
      "no-font", vi: "máy chưa cài phông chữ “{family}”, kiểu {style} (dạng TrueType)",
      en: "the font '{family}' is not installed in the style {style} (as TrueType outlines)",
      help: .init(
        vi: "trên Debian: sudo apt-get install fonts-croscore; hoặc chọn phông khác bằng --option font=…",
        en: "on Debian: sudo apt-get install fonts-croscore; or choose another font by --option font=…")),
    Entry(
      "unfit-font", vi: "không nhúng được tệp phông chữ {path} vào PDF",
      en: "the font file {path} cannot be put into a PDF"),
    Entry(
      "missing-glyph",
      vi: "phông chữ “{family}” không có chữ “{found}” ({number}), cần cho “{row}”[, cột {column}]",
      en: "the font '{family}' has no glyph for '{found}' ({number}), needed for '{row}'[, column {column}]",
      help: .init(
        vi: "sửa chữ trong dữ liệu, hoặc chọn phông có chữ đó bằng --option font=…",
        en: "correct the letter in the data, or choose a font that has it by --option font=…")),
  ]
}
