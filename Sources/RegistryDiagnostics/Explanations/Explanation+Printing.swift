internal import VietnameseText

extension Explanation {
  /// What keeps a document from being printed.
  static let printing: [Explanation] = [
    Explanation(
      "unknown-document",
      vi: "Không có văn bản nào mang mã ghi ở --document vào ngày đó.",
      en: "There is no document of the id behind --document on that day.",
      mending: .init(
        vi: "Xem coso documents rồi sửa mã; địa phương thêm văn bản của mình bằng một bản quy định.",
        en: "See coso documents and correct the id; a local edition adds documents of its own."),
      .commands(
        after: .whole,
        """
        coso roster registry.yaml --organization CA --on 2024-06-30 --document danh-ba
        """)),
    Explanation(
      "unknown-member",
      vi: "Không đảng viên nào mang mã đã ghi, như ở --member.",
      en: "No member bears the id that was given, such as the one behind --member.",
      mending: .init(
        vi: "Sửa mã theo gợi ý; coso find tìm theo tên.",
        en: "Correct it as suggested; coso find searches by name."),
      .commands(
        after: .whole,
        """
        coso roster registry.yaml --organization CA --on 2024-06-30 --document member-sheet --member A9
        """)),
    Explanation(
      "no-post",
      vi: "Người được chọn ký không giữ chức vụ nào trong tổ chức vào ngày đó, nên không có tư cách ký.",
      en: "Who was chosen to sign holds no post in the organisation on that day, and has nothing to sign as.",
      mending: .init(
        vi: "Chọn người có chức vụ, hoặc ghi chức vụ còn thiếu ở posts.",
        en: "Choose somebody who holds one, or record the post that is missing."),
      .commands(
        after: .whole,
        """
        coso roster registry.yaml --organization CA --on 2024-06-30 --signer A2
        """)),
    Explanation(
      "split-without-folder",
      vi: "--split ghi mỗi chi bộ một tệp, nên cần một thư mục để ghi vào.",
      en: "--split writes a file for each cell, and needs a folder for them.",
      mending: .init(
        vi: "Thêm -o THƯ-MỤC.",
        en: "Add -o FOLDER."),
      .commands(
        after: .whole,
        """
        coso roster registry.yaml --organization DB --on 2024-06-30 --split
        """)),
    Explanation(
      "trait-off",
      vi: "Lệnh này được dựng không kèm bộ xuất ấy, vì bộ xuất cần thư viện của hệ thống.",
      en: "This command was built without that exporter, which needs libraries of the system.",
      mending: .init(
        vi: "Dựng lại với tính năng tương ứng, hoặc dùng -o danh-sach.html rồi in từ trình duyệt.",
        en: "Build it with the trait, or write -o roster.html and print from a browser."),
      .commands(
        after: .whole, trait: .without("PDF"),
        """
        coso roster registry.yaml --organization CA --on 2024-06-30 -o roster.pdf
        """)),
    Explanation(
      "no-font",
      vi: "Máy chưa cài phông chữ cần để in PDF. Chữ được nhúng vào tệp, nên phải có phông.",
      en: "The font for the PDF is not installed. Its letters go into the file, so it has to be there.",
      mending: .init(
        vi: "Cài phông, hoặc chọn phông khác bằng --option font=…",
        en: "Install it, or choose another by --option font=…"),
      .commands(
        after: .whole, trait: .with("PDF"),
        """
        coso roster registry.yaml --organization CA --on 2024-06-30 -o roster.pdf --option font=NoSuch
        """)),
    Explanation(
      "unfit-font",
      vi: "Tệp phông chữ hỏng hoặc thuộc dạng không nhúng được vào PDF.",
      en: "The font file is broken, or of a form that cannot be put into a PDF.",
      mending: .init(
        vi: "Cài lại phông, hoặc chọn phông khác bằng --option font=…",
        en: "Install the font anew, or choose another by --option font=…"),
      .made(
        vi: "Một tệp phông hỏng đứng trước trong thư mục phông của máy; trong Swift là PDFExportError.unfitFont.",
        en:
          "A broken font file stands first in the machine's folders of fonts; in Swift it is PDFExportError.unfitFont.")
    ),
    Explanation(
      "missing-glyph",
      vi:
        "Phông chữ không có một chữ trong dữ liệu. Không in ra giấy có ô trống, nên văn bản bị từ chối và nêu rõ của ai.",
      en:
        "The font lacks a letter of the data. Nothing is printed with holes, so the document is refused and says whose it is.",
      mending: .init(
        vi: "Thường là một ký tự lạ lọt vào tên: gõ lại; hoặc chọn phông có chữ đó.",
        en: "Usually an odd character got into a name: type it anew, or choose a font that has it."),
      .commands(
        after: .whole, trait: .with("PDF"),
        """
        sed -i 's/Lê Văn Anh/Lê Văn 東/' registry.yaml
        coso roster registry.yaml --organization CA --on 2024-06-30 -o roster.pdf
        """)),
  ]
}
