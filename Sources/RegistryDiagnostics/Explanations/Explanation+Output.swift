internal import VietnameseText

extension Explanation {
  /// What the command refuses of options and outputs.
  static let output: [Explanation] = [
    Explanation(
      "unknown-format",
      vi: "Không có định dạng nào tên như vậy.",
      en: "There is no format of that name.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso formats liệt kê các định dạng và tùy chọn.",
        en: "Correct it as suggested; coso formats lists formats and their options."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --format jsn
        """)),
    Explanation(
      "unknown-option",
      vi: "Định dạng này không có tùy chọn tên như vậy.",
      en: "The format has no option of that name.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso formats liệt kê các tùy chọn.",
        en: "Correct it as suggested; coso formats lists the options."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --format csv --option separatr=tab
        """)),
    Explanation(
      "unfit-option",
      vi: "Tùy chọn có đó nhưng không nhận giá trị này.",
      en: "The option is there, and cannot be this value.",
      mending: .init(
        vi: "Dùng một giá trị nêu trong thông báo.",
        en: "Use one of the values named."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --format csv --option separator=tabs
        """)),
    Explanation(
      "option-without-value",
      vi: "Sau --option phải là tên và giá trị.",
      en: "Behind --option stand a name and a value.",
      mending: .init(
        vi: "Viết --option tên=giá-trị.",
        en: "Write --option name=value."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --format csv --option separator
        """)),
    Explanation(
      "unfit-day",
      vi: "Chữ sau --on, --from hay --to không phải là một ngày có thật.",
      en: "What stands behind --on, --from or --to is no day that there is.",
      mending: .init(
        vi: "Viết 2019-06-30 hoặc 30/6/2019.",
        en: "Write 2019-06-30 or 30/6/2019."),
      .commands(
        after: .whole,
        """
        coso check registry.yaml --on 2019-02-30
        """)),
    Explanation(
      "binary-to-terminal",
      vi: "Định dạng này là tệp nhị phân; in ra màn hình thì chỉ thấy ký tự lạ.",
      en: "The format is binary, and a terminal would show nothing but odd characters.",
      mending: .init(
        vi: "Thêm -o TỆP, hoặc chuyển hướng ra tệp.",
        en: "Add -o FILE, or send it to a file."),
      .made(
        vi: "coso list members registry.yaml --format xlsx trên màn hình, với lệnh có tính năng XLSX.",
        en: "coso list members registry.yaml --format xlsx at a terminal, by a command with the trait XLSX.")),
    Explanation(
      "unfit-condition",
      vi: "Chữ sau --where không phải là một điều kiện đọc được.",
      en: "What stands behind --where is no condition.",
      mending: .init(
        vi: "Viết cột, dấu và giá trị liền nhau, trong dấu nháy: 'born>=1980'.",
        en: "Write column, sign and value together, in quotes: 'born>=1980'."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --where sex
        """)),
    Explanation(
      "output-is-input",
      vi: "Tệp ghi ra chính là tệp vừa đọc; ghi đè thì mất dữ liệu.",
      en: "The output is a file that was just read; writing it would destroy the data.",
      mending: .init(
        vi: "Chọn tên khác sau -o.",
        en: "Choose another name behind -o."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --format csv -o registry.yaml
        """)),
    Explanation(
      "cannot-write",
      vi: "Hệ thống không cho ghi: thư mục không có, thiếu quyền, hết chỗ. Những gì đang có ở đó vẫn nguyên.",
      en:
        "The system does not let it be written: there is no such folder, no permission or no room. What stood there is untouched.",
      mending: .init(
        vi: "Xem lý do trong thông báo, rồi chọn nơi khác hoặc dọn chỗ.",
        en: "Look at the reason in the message, and choose another place or make room."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --format csv -o khong-co/danh-sach.csv
        """)),
    Explanation(
      "folder-not-empty",
      vi:
        "coso init chỉ ghi vào thư mục mới hoặc trống, để không bao giờ trộn sổ mẫu với dữ liệu thật hay ghi đè lên nó.",
      en:
        "coso init writes into a new or empty folder only, so that a starter is never mixed with real data or laid over it.",
      mending: .init(
        vi: "Chọn một tên khác, hoặc dọn trống thư mục nếu không còn cần.",
        en: "Choose another name, or empty the folder if nothing in it is needed."),
      .commands(
        after: .whole,
        """
        mkdir so-lieu
        cp registry.yaml so-lieu
        coso init so-lieu --kind commune
        """)),
    Explanation(
      "exporter-failed",
      vi: "Một bộ xuất dừng giữa chừng vì một lý do không có mã riêng. Không có tệp nào được để lại.",
      en: "An exporter stopped for a reason that has no code of its own. It leaves no file.",
      mending: .init(
        vi: "Xem lý do trong thông báo; với bộ xuất của riêng mình, chạy ExporterConformance.",
        en: "Look at the reason in the message; with an exporter of your own, run ExporterConformance."),
      .made(
        vi: "Một Exporter bằng Swift ném lỗi của riêng nó; các bộ xuất sẵn có không ném lỗi nào như vậy.",
        en: "An Exporter in Swift throws an error of its own; those built in throw none.")),
  ]
}
