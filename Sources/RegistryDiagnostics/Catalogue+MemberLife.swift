internal import VietnameseText

extension Catalogue {
  /// Findings about the lives of members: transfers, temporary activity, re-admission, badges, leaving.
  static let memberLife: [Entry] = [
    Entry(
      "temporary-over-limit",
      vi: "sinh hoạt tạm thời tại “{cell}” từ {from} đến {until} quá thời hạn[ đối với lý do {reason}] ({limit})",
      en: "temporary activity in '{cell}' from {from} to {until} is over the limit[ for {reason}] ({limit})",
      help: .init(
        vi: "gia hạn bằng giấy giới thiệu mới, ghi thành một mục temporary riêng, hoặc chuyển sinh hoạt chính thức",
        en: "extend it by a new letter with an entry of its own, or make it an official transfer")),
    Entry(
      "temporary-below-limit",
      vi: "sinh hoạt tạm thời tại “{cell}” từ {from} đến {until} ngắn hơn mức tối thiểu (đến {limit})",
      en: "temporary activity in '{cell}' from {from} to {until} is shorter than the least (to {limit})"),
    Entry(
      "transfer-written-late",
      vi: "giấy giới thiệu viết ngày {day}, quá hạn làm thủ tục {limit} kể từ ngày {since}",
      en: "the letter was written on {day}; the papers were due by {limit}, counted from {since}"),
    Entry(
      "transfer-overdue",
      vi: "giấy giới thiệu[ {letter}] quá hạn nối sinh hoạt (hạn cuối {limit}); đảng viên chưa nối sinh hoạt",
      en: "the letter[ {letter}] was to be presented by {limit}; the member is not connected",
      help: .init(
        vi: "ghi received khi nơi đến đã tiếp nhận, hoặc liên hệ nơi đến",
        en: "give received once the other side has received it, or ask there")),
    Entry(
      "deadline-outside-calendar",
      vi: "hạn {limit} tính bằng ngày làm việc, nhưng chưa có lịch nghỉ của năm {year}",
      en: "the limit {limit} counts working days, but the days off of {year} are not known",
      help: .init(
        vi: "ghi lịch nghỉ của năm đó ở khóa working-days của một bản quy định riêng",
        en: "give the days off of that year under working-days of an edition of your own")),
    Entry(
      "transfer-dates-differ",
      vi: "giấy giới thiệu được tiếp nhận ngày {received}, nhưng thời gian sinh hoạt ở “{cell}” không khớp với ngày đó",
      en: "the letter was received on {received}, but the stay in '{cell}' does not fit that day",
      help: .init(
        vi: "đảng viên tính ở chi bộ cũ đến trước ngày tiếp nhận, ở chi bộ mới từ ngày đó",
        en: "the member counts at the old cell until the day of receipt, and at the new one from it on")),
    Entry(
      "too-many-memberships", vi: "thời kỳ đảng tịch thứ {period}: mỗi người chỉ được có {limit}",
      en: "membership period {period}: a person may have no more than {limit}"),
    Entry(
      "readmission-too-early",
      vi: "kết nạp lại ngày {day} khi ra khỏi Đảng ngày {left}: sớm nhất là {limit}",
      en: "admitted again on {day} after leaving on {left}: the earliest is {limit}"),
    Entry(
      "badge-too-early",
      vi: "Huy hiệu {years} năm tuổi đảng trao ngày {awarded}, mà đến {reached} mới đủ tuổi đảng",
      en: "the badge for {years} years was awarded on {awarded}, but they are reached on {reached} only",
      help: .init(
        vi: "tuổi đảng tính từ ngày quyết định kết nạp, trừ thời gian ở ngoài Đảng và chưa nối sinh hoạt",
        en: "Party age counts from the admission decision, less the time outside the Party and not connected")),
    Entry(
      "unknown-badge", vi: "không có Huy hiệu {years} năm tuổi đảng", en: "there is no badge for {years} years"),
  ]
}
