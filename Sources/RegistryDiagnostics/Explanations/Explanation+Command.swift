internal import VietnameseText

extension Explanation {
  /// What the command refuses of its arguments.
  static let command: [Explanation] = [
    Explanation(
      "unknown-command",
      vi: "Chữ đầu tiên sau coso không phải là một lệnh.",
      en: "The first word behind coso is no command.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso --help liệt kê các lệnh.",
        en: "Correct it as suggested; coso --help lists the commands."),
      .commands(
        """
        coso chek registry.yaml
        """)),
    Explanation(
      "argument-not-utf8",
      vi: "Một chữ trên dòng lệnh không phải là UTF-8, nên không chắc là tệp hay mã nào.",
      en: "A word of the command line is not UTF-8, and nobody can be sure which file or id it names.",
      mending: .init(
        vi: "Đổi tên tệp, hoặc đưa nội dung qua /dev/stdin.",
        en: "Rename the file, or hand its contents over as /dev/stdin."),
      .commands(
        #"""
        coso check $'\xe9.yaml'
        """#)),
    Explanation(
      "unknown-section",
      vi: "coso keys không có mục nào tên như vậy.",
      en: "coso keys has no section of that name.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso keys không kèm tên in tất cả.",
        en: "Correct it as suggested; coso keys alone prints all."),
      .commands(
        """
        coso keys membres
        """)),
    Explanation(
      "unknown-code",
      vi: "Không có thông báo nào mang mã này. Mã đứng trong ngoặc vuông ở cuối dòng đầu của mỗi thông báo.",
      en: "No problem has this code. It stands in square brackets at the end of the first line of each.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso explain không kèm mã liệt kê tất cả.",
        en: "Correct it as suggested; coso explain alone lists all."),
      .commands(
        """
        coso explain unknwon-key
        """)),
    Explanation(
      "no-exporter",
      vi: "Không bộ xuất nào ghi tệp có đuôi này, mà cũng không nói định dạng.",
      en: "No exporter writes files that end so, and no format was named.",
      mending: .init(
        vi: "Đổi đuôi tệp, hoặc nói --format; coso formats liệt kê các định dạng.",
        en: "Let the file end otherwise, or say --format; coso formats lists them."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 -o danh-sach.docx
        """)),
    Explanation(
      "option-of-another-document",
      vi: "Tùy chọn này không có nghĩa với văn bản đang in.",
      en: "The option means nothing for this document.",
      mending: .init(
        vi: "Bỏ tùy chọn, hoặc chọn văn bản khác; xem coso documents.",
        en: "Leave it out, or choose another document; see coso documents."),
      .commands(
        after: .whole,
        """
        coso roster registry.yaml --organization CA --on 2024-06-30 --document roster --from 2010-01-01
        """)),
    Explanation(
      "option-of-another-listing",
      vi: "Tùy chọn này chỉ dùng với một số danh sách khác.",
      en: "The option goes with some other listings only.",
      mending: .init(
        vi: "Bỏ tùy chọn, hoặc dùng một danh sách nêu trong thông báo.",
        en: "Leave it out, or use one of the listings named."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --from 2010-01-01
        """)),
    Explanation(
      "unknown-listing",
      vi: "Không có danh sách nào mang mã này, cả trong lệnh lẫn trong sổ.",
      en: "There is no listing of this id, neither in the command nor in the registry.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso listings PATH liệt kê tất cả.",
        en: "Correct it as suggested; coso listings PATH lists all."),
      .commands(
        after: .whole,
        """
        coso list membres registry.yaml --on 2024-06-30
        """)),
    Explanation(
      "unknown-column",
      vi: "Danh sách không có cột mang mã này.",
      en: "The listing has no column of this id.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso listings liệt kê cột của từng danh sách.",
        en: "Correct it as suggested; coso listings has the columns of each."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --columns id,nme
        """)),
    Explanation(
      "unknown-organization",
      vi: "Không tổ chức nào mang mã ghi ở --organization.",
      en: "No organisation bears the id behind --organization.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso tree in cây với các mã.",
        en: "Correct it as suggested; coso tree prints the tree with its ids."),
      .commands(
        after: .whole,
        """
        coso tree registry.yaml --on 2024-06-30 --organization CD
        """)),
    Explanation(
      "no-organizations",
      vi: "Vào ngày đó sổ không có tổ chức nào đang hoạt động, nên không có cây để vẽ.",
      en: "On that day the registry has no organisation, and there is no tree.",
      mending: .init(
        vi: "Sửa --on.",
        en: "Correct --on."),
      .commands(
        after: .whole,
        """
        coso tree registry.yaml --on 1980-01-01
        """)),
    Explanation(
      "days-reversed",
      vi: "Ngày đầu của khoảng thời gian đứng sau ngày cuối.",
      en: "The earlier day of the two is the later one.",
      mending: .init(
        vi: "Đổi chỗ --from và --to.",
        en: "Exchange --from and --to."),
      .commands(
        after: .whole,
        """
        coso diff registry.yaml --from 2020-01-01 --to 2019-01-01
        """)),
    Explanation(
      "unknown-subject",
      vi: "coso history cần mã của một tổ chức hay đảng viên; không ai mang mã này.",
      en: "coso history takes the id of an organisation or member; nobody bears this one.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso find tìm theo tên.",
        en: "Correct it as suggested; coso find searches by name."),
      .commands(
        after: .whole,
        """
        coso history A9 registry.yaml --on 2024-06-30
        """)),
    Explanation(
      "organization-not-alive",
      vi: "Tổ chức có trong sổ nhưng vào ngày đó chưa thành lập hoặc đã kết thúc.",
      en: "The organisation is in the registry, but on that day it is not there yet or any longer.",
      mending: .init(
        vi: "Chọn ngày trong thời gian mà thông báo nêu.",
        en: "Choose a day within what the message says."),
      .commands(
        after: .whole,
        """
        coso tree registry.yaml --on 1980-01-01 --organization CA
        """)),
  ]
}
