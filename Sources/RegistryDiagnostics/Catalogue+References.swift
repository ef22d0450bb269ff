internal import VietnameseText

extension Catalogue {
  /// Findings about what stated intervals say of each other: posts, homes, guests, letters, references into bodies.
  static let references: [Entry] = [
    Entry(
      "outside-life",
      vi:
        "{what}: ngày {day} “{id}”[ chưa có, đến {founded} mới thành lập][ không còn, đã kết thúc từ {closed}][ theo quyết định {decision}]",
      en:
        "{what}: on {day} '{id}'[ is not there yet; it is founded on {founded}][ is no more; it was closed on {closed}][ by decision {decision}]",
      help: .init(
        vi: "sửa ngày, hoặc ghi tổ chức khi đó đang hoạt động",
        en: "correct the day, or name the organisation that was there then")),
    Entry(
      "host-ended", vi: "ngày {day} đơn vị “{id}” không còn, đã kết thúc từ {ended}",
      en: "on {day} the unit '{id}' is no more; it ended on {ended}",
      help: .init(
        vi: "ghi ngày thôi ở đơn vị đó, hoặc sửa until của đơn vị",
        en: "give the day on which it was left, or correct the unit's until")),
    Entry(
      "group-ended", vi: "ngày {day} tổ đảng “{id}” chưa có hoặc không còn",
      en: "on {day} the Party group '{id}' is not yet or no longer there"),
    Entry(
      "not-a-member", vi: "ngày {day} “{id}” không còn là đảng viên, đã ra khỏi Đảng ngày {left} ({manner})",
      en: "on {day} '{id}' was no member any more, having left the Party on {left} ({manner})"),
    Entry(
      "post-outlived",
      vi: "chức vụ {title}[ ở “{id}”] chỉ giữ đến ngày {day}, vì {why}[ (chuyển về “{to}”)][, mà còn ghi đến {until}]",
      en: "the post {title}[ in '{id}'] was held until {day}, as {why}[ (to '{to}')][; it is recorded until {until}]",
      help: .init(
        vi: "ghi until là ngày thôi giữ chức; nếu vẫn giữ do được điều động thì ghi mode: điều động",
        en: "give until as the day on which the post was given up; where the holder stays on, say mode: assigned")),
    Entry(
      "holder-elsewhere",
      vi: "từ ngày {day} giữ chức {title} ở “{id}” mà không sinh hoạt ở đó[, mà ở “{home}”]",
      en: "from {day} on the post {title} in '{id}' is held by somebody who is not at home there[, but in '{home}']",
      help: .init(
        vi: "nếu cấp trên điều động thì ghi mode: điều động",
        en: "where a superior has assigned the holder, say mode: assigned"
      )),
    Entry(
      "home-gap",
      vi: "từ ngày {from}[ đến trước {until}] không sinh hoạt ở chi bộ nào sau khi thôi ở “{cell}”",
      en: "from {from}[ to before {until}] at home in no cell after the stay in '{cell}'",
      help: .init(
        vi: "ghi tiếp nơi sinh hoạt ở khóa cells, hoặc giấy chuyển đi ở transfers, hoặc khóa left",
        en: "add the next stay under cells, or the letter under transfers, or left")),
    Entry(
      "guest-at-home", vi: "từ ngày {day} sinh hoạt tạm thời ở chính chi bộ của mình là “{id}”",
      en: "from {day} on temporary activity in '{id}', the member's own cell",
      help: .init(
        vi: "kết thúc việc sinh hoạt tạm thời vào ngày chuyển hẳn về đó",
        en: "end the temporary activity on the day on which the member moved there")),
    Entry(
      "letter-from-elsewhere", vi: "ngày {day} không sinh hoạt ở “{id}”[ mà ở “{home}”], nơi ghi là đã giới thiệu đi",
      en: "on {day} the member was not at home in '{id}', which is said to have written the letter[, but in '{home}']"),
    Entry(
      "vote-not-of-cell",
      vi: "ngày {day} “{id}” không sinh hoạt ở “{cell}”[ mà ở “{home}”]: không tính trong biểu quyết",
      en: "on {day} '{id}' was not at home in '{cell}'[ but in '{home}'], and has no part in its vote"),
    Entry(
      "vote-not-of-body", vi: "ngày {day} “{id}” không giữ chức vụ nào ở “{body}”: không tính trong biểu quyết",
      en: "on {day} '{id}' held no post in '{body}', and has no part in its vote"),
    Entry(
      "vote-not-official", vi: "ngày {day} “{id}” chưa phải là đảng viên chính thức, vốn không có quyền biểu quyết",
      en: "on {day} '{id}' was no official member, and has no vote anyway"),
    Entry(
      "vote-reason-unfounded", vi: "ngày {day} hồ sơ của “{id}” không ghi {reason}",
      en: "on {day} the record of '{id}' does not say: {reason}",
      help: .init(
        vi: "ghi vào hồ sơ đảng viên, hoặc sửa lý do không tính", en: "record it with the member, or correct the reason"
      )),
    Entry(
      "vote-count-differs",
      vi: "biên bản ghi {stated} {what}, theo sổ ngày {day} chi bộ có {computed}",
      en: "{stated} {what} by the minutes, {computed} by the records of {day}",
      help: .init(
        vi: "ghi đủ đảng viên của chi bộ ngày đó, hoặc sửa số trong biên bản",
        en: "record everybody who was in the cell that day, or correct the number")),
    Entry(
      "vote-excluded-twice", vi: "“{id}” được trừ hai lần khỏi số được biểu quyết",
      en: "'{id}' is left out of the vote twice"),
  ]
}
