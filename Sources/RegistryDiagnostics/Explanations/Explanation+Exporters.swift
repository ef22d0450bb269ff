internal import VietnameseText

extension Explanation {
  /// What exporters in other languages do that they should not.
  static let exporters: [Explanation] = [
    Explanation(
      "exporter-shadowed",
      vi:
        "Một bộ xuất ngoài mang tên của định dạng sẵn có. Định dạng sẵn có luôn được dùng, để không ai lặng lẽ thay nó.",
      en:
        "An external exporter bears the name of a built-in format. The built-in one is always used, so that nobody replaces it in silence.",
      mending: .init(
        vi: "Đổi tên bộ xuất ngoài.",
        en: "Rename the external one."),
      .commands(
        after: .whole,
        #"""
        printf '#!/bin/sh\n' > coso-export-csv
        chmod +x coso-export-csv
        coso list members registry.yaml --on 2024-06-30 --format csv --plugin-path .
        """#)),
    Explanation(
      "exporter-not-started",
      vi: "Hệ thống không chạy được tệp bộ xuất: dòng đầu sai, thiếu trình thông dịch, hay sai loại máy.",
      en:
        "The system cannot run the exporter's file: its first line is wrong, its interpreter is missing, or it is for another machine.",
      mending: .init(
        vi: "Chạy thử tệp bằng tay với --describe và sửa theo lý do trong thông báo.",
        en: "Run it by hand with --describe, and mend the reason that the message names."),
      .commands(
        after: .whole,
        #"""
        printf '#!/khong/co\n' > coso-export-trial
        chmod +x coso-export-trial
        coso list members registry.yaml --on 2024-06-30 --format trial --plugin-path .
        """#)),
    Explanation(
      "exporter-exited",
      vi: "Bộ xuất tự báo lỗi bằng mã kết thúc khác 0. Những gì nó ghi dở bị bỏ.",
      en: "The exporter said by its exit code that it failed. What it had written is dropped.",
      mending: .init(
        vi: "Xem lời của nó trên màn hình lỗi.",
        en: "Look at what it said on standard error."),
      .exporter("cat >/dev/null; exit 3")),
    Explanation(
      "exporter-signalled",
      vi: "Bộ xuất bị hệ thống hay người khác dừng giữa chừng.",
      en: "The exporter was ended by the system or by somebody.",
      mending: .init(
        vi: "Chạy lại; nếu lặp lại, xem nó có dùng hết bộ nhớ không.",
        en: "Run it again; if it happens again, see whether it takes all memory."),
      .exporter("cat >/dev/null; kill -KILL $$")),
    Explanation(
      "exporter-timed-out",
      vi: "Bộ xuất không đọc, không ghi gì trong thời gian cho phép, nên bị dừng cùng mọi tiến trình của nó.",
      en: "The exporter neither read nor wrote within its time, and was ended with all its processes.",
      mending: .init(
        vi: "Sửa bộ xuất, hoặc cho thêm thời gian bằng --plugin-timeout.",
        en: "Mend it, or give it more time by --plugin-timeout."),
      .exporter("sleep 60", options: "--plugin-timeout 1")),
    Explanation(
      "exporter-ran-too-long",
      vi: "Bộ xuất vẫn hoạt động nhưng tổng thời gian đã vượt mức.",
      en: "The exporter went on working, and its time in all was over.",
      mending: .init(
        vi: "Sửa bộ xuất, hoặc cho thêm thời gian bằng --plugin-total.",
        en: "Mend it, or give it more time by --plugin-total."),
      .exporter("while :; do echo x; sleep 0.2; done", options: "--plugin-total 1")),
    Explanation(
      "exporter-exposed",
      vi:
        "Mọi người dùng của máy đều sửa được tệp bộ xuất hoặc thư mục của nó, tức là ai cũng có thể cho chạy lệnh dưới tên bạn và đọc dữ liệu đảng viên.",
      en:
        "Every user of the machine can change the exporter or its folder: anybody could run commands in your name and read the members' data.",
      mending: .init(
        vi: "Xem lại nội dung tệp, rồi chmod o-w.",
        en: "Look at what is in it, and then chmod o-w."),
      .commands(
        after: .whole,
        #"""
        printf '#!/bin/sh\n' > coso-export-trial
        chmod 777 coso-export-trial
        coso list members registry.yaml --on 2024-06-30 --format trial --plugin-path .
        """#)),
    Explanation(
      "exporter-wrote-too-much",
      vi: "Bộ xuất ghi nhiều đến mức chỉ có thể là lặp vô tận, nên bị dừng trước khi đầy đĩa.",
      en: "The exporter wrote so much that it can only be a loop without end, and was ended before the disk was full.",
      mending: .init(
        vi: "Sửa vòng lặp trong bộ xuất.",
        en: "Mend the loop in it."),
      .exporter("cat >/dev/null; yes 'không bao giờ hết'")),
    Explanation(
      "exporter-complained-too-much",
      vi: "Bộ xuất ghi lời báo lỗi dài quá mức, nên bị dừng.",
      en: "The exporter complained at too great a length, and was ended.",
      mending: .init(
        vi: "Cho nó ghi lỗi ngắn hơn.",
        en: "Let it say less."),
      .exporter("cat >/dev/null; yes 'lỗi' >&2")),
    Explanation(
      "exporter-ignored-input",
      vi: "Bộ xuất kết thúc khi dữ liệu chưa được đọc hết, nên văn bản chắc chắn thiếu dòng.",
      en: "The exporter ended before it had read all data, so that rows are missing for sure.",
      mending: .init(
        vi: "Cho nó đọc đến hết đầu vào.",
        en: "Let it read to the end of its input."),
      .exporter("echo xong")),
    Explanation(
      "exporter-left-process",
      vi: "Bộ xuất kết thúc nhưng để lại tiến trình con còn giữ đầu ra, nên không biết văn bản đã xong chưa.",
      en:
        "The exporter ended and left a child that held its output, so that nobody knows whether the document is whole.",
      mending: .init(
        vi: "Cho nó đợi các tiến trình con.",
        en: "Let it wait for its children."),
      .exporter("cat >/dev/null; echo xong; sleep 60 &", options: "--plugin-timeout 1")),
    Explanation(
      "exporter-wrote-nothing",
      vi: "Bộ xuất kết thúc êm đẹp mà không ghi ra gì; một tệp trống không phải là văn bản.",
      en: "The exporter ended well and wrote nothing; an empty file is no document.",
      mending: .init(
        vi: "Cho nó ghi ra ít nhất phần đầu.",
        en: "Let it write a head at least."),
      .exporter("cat >/dev/null")),
    Explanation(
      "exporter-unfit-description",
      vi: "Câu trả lời của bộ xuất cho --describe không đúng giao thức, nên không biết nó ghi gì và nhận tùy chọn nào.",
      en:
        "What the exporter answers to --describe does not follow the protocol, and nobody knows what it writes and which options it takes.",
      mending: .init(
        vi: "So với lược đồ JSON của giao thức và sửa theo lý do trong thông báo.",
        en: "Compare with the JSON Schema of the protocol, and mend what the message says."),
      .commands(
        after: .whole,
        #"""
        printf '#!/bin/sh\necho gi-do\n' > coso-export-trial
        chmod +x coso-export-trial
        coso list members registry.yaml --on 2024-06-30 --format trial --plugin-path .
        """#)),
  ]
}
