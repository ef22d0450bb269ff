internal import VietnameseText

extension Catalogue {
  /// Findings about records that contradict themselves, or one another.
  package static let contradictions: [Entry] = [
    // The order of dates in a life.
    Entry(
      "born-too-late", vi: "ngày sinh {date} không sớm hơn {other} ({day})",
      en: "the date of birth, {date}, is not before {a other} ({day})"),
    Entry(
      "born-in-future", vi: "ngày sinh {born} còn ở tương lai so với ngày {day}",
      en: "the date of birth, {born}, is still to come on {day}"),
    Entry(
      "received-before-decision", vi: "chi bộ nhận quyết định kết nạp ngày {date}, trước ngày ký ({day})",
      en: "the cell received the decision on {date}, before it was signed ({day})"),
    Entry(
      "received-after-ceremony", vi: "chi bộ nhận quyết định kết nạp ngày {date}, sau lễ kết nạp ({day})",
      en: "the cell received the decision on {date}, after the ceremony ({day})"),
    Entry(
      "official-before-admission", vi: "là đảng viên chính thức từ {date}, không muộn hơn {other} ({day})",
      en: "an official member from {date}, which is not after {a other} ({day})"),
    Entry(
      "left-before-admission", vi: "ra khỏi Đảng ngày {date}, trước {other} ({day})",
      en: "left the Party on {date}, before {a other} ({day})"),
    Entry(
      "admitted-after-death", vi: "kết nạp lại {date} người đã từ trần ngày {left}",
      en: "admitted again on {date} after the death on {left}"),
    Entry(
      "before-admission", vi: "{what} {date} khi chưa kết nạp ({day})",
      en: "{what}: {date}, before the admission ({day})"),
    Entry(
      "after-departure", vi: "{what} {date}, sau khi đảng viên ra khỏi Đảng ngày {left} ({manner})",
      en: "{what}: {date}, after the member left on {left} ({manner})"),
    Entry(
      "stay-after-departure",
      vi: "còn ghi sinh hoạt ở “{cell}” sau khi đảng viên ra khỏi Đảng ngày {left} ({manner})",
      en: "a stay in '{cell}' is recorded after the member left the Party on {left} ({manner})"),
    Entry(
      "received-before-introduced", vi: "giấy giới thiệu được tiếp nhận ngày {date}, trước ngày viết ({day})",
      en: "the letter was received on {date}, before it was written ({day})"),
    Entry(
      "begun-before-introduced", vi: "sinh hoạt tạm thời từ ngày {date}, trước ngày viết giấy giới thiệu ({day})",
      en: "temporary activity from {date}, before the letter was written ({day})"),
    Entry(
      "introduced-before-decided",
      vi: "giấy giới thiệu viết ngày {date}, trước ngày quyết định điều động hoặc đổi nơi cư trú ({day})",
      en: "the letter was written on {date}, before the decision or the change of residence that it follows ({day})"),
    Entry(
      "youth-union-after-admission", vi: "vào Đoàn Thanh niên ngày {date}, sau khi đã kết nạp vào Đảng ({day})",
      en: "joined the Youth Union on {date}, after the admission to the Party ({day})"),
    Entry(
      "card-before-joining", vi: "ngày vào Đảng ghi trên thẻ ({date}) sau ngày cấp thẻ ({day})",
      en: "the date of joining on the card, {date}, is after its issue ({day})"),
    Entry(
      "ratified-before-election", vi: "chuẩn y ngày {date}, trước khi nhận chức vụ ({day})",
      en: "ratified on {date}, before the post began ({day})"),
    Entry(
      "effective-before-signed", vi: "quyết định ký ngày {date}, sau ngày có hiệu lực ({day})",
      en: "the decision was signed on {date}, after the day on which it holds ({day})"),
    Entry(
      "before-the-party", vi: "{what} {date}, trước ngày thành lập Đảng ({founded})",
      en: "{what}: {date}, before the Party was founded ({founded})"),
    Entry(
      "admitted-too-young", vi: "kết nạp {date} khi mới {years} tuổi (sinh {born}), phải đủ {least} tuổi",
      en: "admitted on {date} at {years} (born {born}); it takes {least} years of age"),
    Entry(
      "probation-over", vi: "quá {end}, {months} tháng từ lễ kết nạp ({ceremony}), mà chưa ghi công nhận chính thức",
      en: "{months} months after the ceremony ({ceremony}), since {end}, no recognition is on record",
      help: .init(
        vi: "ghi official khi đã công nhận, hoặc left nếu đã xóa tên",
        en: "give official once it is recognised, or left where the name was struck off")),

    // What there can be only one of.
    Entry("badge-twice", vi: "đã ghi Huy hiệu {years} năm tuổi đảng", en: "the badge for {years} years stands twice"),
    Entry(
      "duplicate-person", vi: "“{id}” trùng {by} với “{other}”: có thể là một người ghi hai lần",
      en: "'{id}' and '{other}' have the same {by}: they are likely one person",
      help: .init(
        vi: "giữ một bản ghi; nếu là hai người thì sửa chỗ ghi sai, hoặc ghi số căn cước của cả hai",
        en: "keep one record; where they are two people, mend what is wrong, or give the citizen numbers of both")),
    Entry(
      "ids-differ-by-case", vi: "mã “{id}” chỉ khác “{other}” ở chữ hoa, chữ thường",
      en: "the ids '{id}' and '{other}' differ by case alone"),
    Entry(
      "decision-twice", vi: "quyết định số {number} ngày {signed} đã có",
      en: "the decision {number} of {signed} stands twice",
      help: .init(
        vi: "một cơ quan trong một ngày chỉ có một văn bản mang số này",
        en: "one issuer has one paper of a number a day")),

    // How numbers and names are written.
    Entry(
      "citizen-number-shape", vi: "số căn cước có {count} chữ số; phải là {lengths} chữ số",
      en: "the citizen number has {count} digits; it takes {lengths}, and nothing else"),
    Entry(
      "card-number-shape", vi: "số thẻ đảng viên có {count} chữ số; phải là {lengths} chữ số",
      en: "the card number has {count} digits; it takes {lengths}, and nothing else"),
    Entry(
      "name-in-capitals", vi: "họ tên “{name}” viết toàn chữ hoa", en: "the name '{name}' is written in capitals"),
    Entry(
      "name-spaces", vi: "họ tên có dấu cách thừa hoặc lạ; đọc là “{name}”",
      en: "the name has odd spaces; it is read as '{name}'"),
    Entry(
      "name-foreign-letter", vi: "họ tên có chữ trông giống Đ; đọc là “{name}”",
      en: "the name has a letter that only looks like Đ; it is read as '{name}'"),
    Entry(
      "name-remark", vi: "họ tên “{name}” có phần trong ngoặc; tên là “{given}”",
      en: "the name '{name}' has a remark in brackets; the given name is '{given}'"),

    // Organisations and their papers.
    Entry(
      "history-after-closing", vi: "mục history ngày {from} ({key}) sau khi tổ chức đã kết thúc ngày {closed}",
      en: "an entry of the history of {from} ({key}), after the organisation was closed on {closed}"),
    Entry(
      "document-head-incomplete", vi: "ngày {day} thiếu {missing} cho phần đầu văn bản",
      en: "on {day} the head of its documents lacks {missing}"),
    Entry(
      "symbol-not-issuers", vi: "số “{number}” không mang ký hiệu {symbol} của “{issuer}”",
      en: "the number '{number}' does not bear the symbol {symbol} of '{issuer}'"),
    Entry(
      "decider-not-superior",
      vi: "“{found}” không phải là cấp trên của “{id}”, nên không quyết định được về tổ chức này",
      en: "'{found}' does not stand above '{id}', and cannot decide about it"),
  ]
}
