internal import VietnameseText

extension Catalogue {
  /// What exporters in other languages do that they should not.
  static let exporters: [Entry] = [
    Entry(
      "exporter-shadowed", vi: "không dùng {path}: định dạng {format} là định dạng sẵn có",
      en: "{path} is not used: the format {format} is built in"),
    Entry("exporter-not-started", vi: "không chạy được {path}[: {reason}]", en: "cannot start {path}[: {reason}]"),
    Entry(
      "exporter-exited", vi: "{path} báo lỗi: kết thúc với mã {status}",
      en: "{path} failed: it ended with code {status}"),
    Entry(
      "exporter-signalled", vi: "{path} bị dừng bởi tín hiệu {signal}", en: "{path} was ended by signal {signal}"),
    Entry(
      "exporter-timed-out", vi: "{path} không phản hồi quá {seconds} giây, đã bị dừng",
      en: "{path} gave no sign for more than {seconds} s and was ended",
      help: .init(vi: "cho nhiều thời gian hơn bằng --plugin-timeout", en: "give it more time by --plugin-timeout")),
    Entry(
      "exporter-ran-too-long", vi: "{path} chạy quá {seconds} giây, đã bị dừng",
      en: "{path} ran for more than {seconds} s and was ended",
      help: .init(vi: "cho nhiều thời gian hơn bằng --plugin-total", en: "give it more time by --plugin-total")),
    Entry(
      "exporter-exposed", vi: "không chạy {path}: mọi người dùng của máy đều sửa được {exposed}",
      en: "{path} is not run: every user of this machine can change {exposed}",
      help: .init(
        vi: "chmod o-w {exposed}, sau khi xem lại nội dung", en: "chmod o-w {exposed}, once you have seen what is in it"
      )),
    Entry(
      "exporter-wrote-too-much", vi: "{path} ghi quá {limit} byte, đã bị dừng",
      en: "{path} wrote more than {limit} bytes and was ended"),
    Entry(
      "exporter-complained-too-much", vi: "{path} báo lỗi dài quá {limit} byte, đã bị dừng",
      en: "{path} complained at more length than {limit} bytes and was ended"),
    Entry(
      "exporter-ignored-input", vi: "{path} kết thúc mà chưa đọc hết dữ liệu",
      en: "{path} ended before it had read all data"),
    Entry(
      "exporter-left-process", vi: "{path} kết thúc nhưng để lại tiến trình còn giữ đầu ra, đã bị dừng",
      en: "{path} ended, but left a process that held its output and was ended"),
    Entry("exporter-wrote-nothing", vi: "{path} không ghi ra gì", en: "{path} wrote nothing"),
    Entry(
      "exporter-unfit-description", vi: "{path} tự khai không đúng[: {reason}]",
      en: "{path} describes itself wrongly[: {reason}]",
      help: .init(
        vi: "xem giao thức trong Sources/ExternalExporters/Protocol",
        en: "see the protocol in Sources/ExternalExporters/Protocol")),
  ]
}
