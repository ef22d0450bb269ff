internal import VietnameseText

extension Catalogue {
  /// What keeps a step of an admission case from being taken.
  static let admissions: [Entry] = [
    Entry(
      "step-unknown-stage", vi: "quy trình của ngày {day} không có bước “{stage}”",
      en: "the pipeline of {day} has no stage '{stage}'"),
    Entry("step-ended", vi: "hồ sơ đã kết thúc ở bước “{other}”", en: "the case has ended at '{other}'"),
    Entry("step-already-done", vi: "bước “{stage}” đã xong", en: "'{stage}' is passed already"),
    Entry(
      "step-out-of-order", vi: "ngày {day} trước bước gần nhất là {after}",
      en: "{day} is before the last step, of {after}",
      help: .init(vi: "ghi các bước theo thứ tự ngày", en: "give the steps in the order of their days")),
    Entry(
      "step-missing", vi: "“{stage}”: chưa qua bước “{other}”", en: "'{stage}': '{other}' has to be passed first"),
    Entry(
      "step-expired", vi: "“{stage}”: kết quả của “{other}” chỉ có giá trị đến {until}",
      en: "'{stage}': the result of '{other}' held until {until} only"),
    Entry(
      "step-not-failed", vi: "“{stage}” chỉ khi “{other}” đã {needed} lần không đạt; mới {times} lần",
      en: "'{stage}' only after '{other}' was voted down {needed} times; so far {times}"),
    Entry(
      "step-too-many-attempts", vi: "“{stage}” đã {times} lần không đạt: báo cáo cấp trên quyết định",
      en: "'{stage}' was voted down {times} times: the superior decides"),
    Entry("step-birth-unknown", vi: "“{stage}”: chưa ghi ngày sinh", en: "'{stage}': the date of birth is not known"),
    Entry(
      "step-too-young", vi: "“{stage}”: ngày {day} mới {months} tháng tuổi, phải đủ {needed} tháng",
      en: "'{stage}': on {day} {months} months old; {needed} are needed"),
    Entry(
      "step-too-old", vi: "“{stage}”: tháng của ngày {day} đã {months} tháng tuổi, không quá {allowed}",
      en: "'{stage}': {months} months old in the month of {day}; at most {allowed}"),
    Entry(
      "step-education", vi: "“{stage}”: trình độ phải từ {needed}[, đang ghi {found}]",
      en: "'{stage}': the education has to be {needed} at least[, and is {found}]"),
    Entry("step-document", vi: "“{stage}”: thiếu mẫu {form}", en: "'{stage}': the form {form} is missing"),
    Entry(
      "step-too-few-sponsors", vi: "“{stage}”: có {count} đảng viên chính thức giới thiệu, cần {needed}",
      en: "'{stage}': {count} official members introduce; {needed} are needed"),
    Entry(
      "step-sponsor-too-new", vi: "“{stage}”: “{member}” mới cùng công tác, sinh hoạt {months} tháng, cần {needed}",
      en: "'{stage}': '{member}' has been together with the person for {months} months; {needed} are needed"),
    Entry(
      "step-not-introduced", vi: "“{stage}”: chưa có giới thiệu của {by}", en: "'{stage}': {by} has not introduced"),
    Entry("step-opinion", vi: "“{stage}”: chưa có ý kiến của {by}", en: "'{stage}': the opinion of {by} is missing"),
    Entry("step-too-early", vi: "“{stage}”: chưa đến ngày {until}", en: "'{stage}': not before {until}"),
    Entry("step-too-late", vi: "“{stage}”: quá hạn {since}", en: "'{stage}': was due by {since}"),
    Entry(
      "step-wrong-body", vi: "“{stage}”: phải do {needed}[, không phải “{found}”]",
      en: "'{stage}': has to be done by {needed}[, not by '{found}']"),
    Entry(
      "step-power", vi: "“{stage}”: cấp ủy cơ sở chưa {power}", en: "'{stage}': no delegated power: {power}"),
    Entry(
      "step-not-former-member", vi: "“{stage}”: chưa ghi thời kỳ đảng tịch trước của người này",
      en: "'{stage}': no former membership of this person is on record"),
    Entry("step-not-recorded", vi: "“{stage}”: chưa ghi {item}", en: "'{stage}': {item} is not on record"),
    Entry(
      "step-received-before", vi: "“{stage}”: nhận ngày {received}, trước khi có văn bản ngày {day}",
      en: "'{stage}': received on {received}, before the paper of {day}"),
    Entry(
      "step-inconsistent-votes", vi: "“{stage}”: số phiếu không khớp với số có mặt và số được biểu quyết",
      en: "'{stage}': the votes do not agree with those present and entitled"),
    Entry(
      "step-vote-base", vi: "“{stage}”: ghi {stated} người được tính, theo quy định là {computed}",
      en: "'{stage}': the base is stated as {stated}; by the rule it is {computed}"),
    Entry("step-forbidden", vi: "“{stage}”: trường hợp này không được phép", en: "'{stage}': not in this case"),
    Entry(
      "step-none-of", vi: "“{stage}”: phải đạt một trong {count} cách, chưa cách nào đạt",
      en: "'{stage}': one of {count} ways has to be open, and none is"),
    Entry(
      "step-overridden", vi: "“{stage}”: cấp trên cho phép theo {number}, dù còn {count} điều kiện chưa đạt",
      en: "'{stage}': allowed by the superior's {number}, with {count} conditions unmet"),
    Entry(
      "step-late", vi: "“{stage}”: quá hạn {since}, làm ngày {day}", en: "'{stage}': was due by {since}, taken on {day}"
    ),
    Entry(
      "case-cell-closed", vi: "chi bộ “{cell}” không còn; hồ sơ đang mở phải chuyển đến một chi bộ",
      en: "the cell '{cell}' is no more; an open case has to go to another",
      help: .init(vi: "thêm bước chuyển hồ sơ với khóa to", en: "add a step that moves it, with the key to")),
    Entry(
      "case-dates-differ", vi: "lễ kết nạp ở hồ sơ ngày {found}, ở đảng viên “{member}” ngày {recorded}",
      en: "the ceremony is on {found} in the case and on {recorded} in the record of '{member}'"),
    Entry(
      "case-unknown-form", vi: "“{form}” không có trong danh mục mẫu của ngày {day}",
      en: "the catalogue of {day} has no form '{form}'"),
    Entry(
      "target-twice", vi: "“{id}” có hai chỉ tiêu như nhau cho năm {year}",
      en: "'{id}' has two targets of one kind for {year}"),
    Entry("unknown-case", vi: "không có hồ sơ kết nạp “{found}”", en: "there is no admission case '{found}'"),
    Entry(
      "unknown-stage", vi: "không có bước “{found}”[; có: {expected}]",
      en: "there is no stage '{found}'[; there are {expected}]"),
    Entry(
      "unknown-track", vi: "ngày này không có diện “{found}”[; có: {expected}]",
      en: "there is no track '{found}' on the day[; there are {expected}]"),
    Entry(
      "unfit-votes", vi: "“{found}” không phải là kết quả biểu quyết", en: "'{found}' are no votes",
      help: .init(vi: "viết như for=11,entitled=12", en: "write them as for=11,entitled=12")),
  ]

  /// What is wrong with a pipeline of admission in an edition.
  static let pipelines: [Entry] = [
    Entry(
      "stage-unreachable", vi: "không cách nào đi đến bước “{stage}”", en: "no way leads to the stage '{stage}'"),
    Entry(
      "stage-dead-end", vi: "bước “{stage}” không dẫn đến đâu: không bước nào cần nó và nó không kết thúc hồ sơ",
      en: "the stage '{stage}' leads nowhere: no other asks for it, and it does not end the case"),
    Entry(
      "guard-without-record", vi: "bước “{stage}” hỏi {what}, mà không bước nào trước đó ghi",
      en: "the stage '{stage}' asks for {what}, which no stage before it records"),
    Entry(
      "deadline-without-step", vi: "bước “{stage}” tính hạn từ “{since}”, mà bước ấy có thể không có",
      en: "the stage '{stage}' counts from '{since}', which may not have happened"),
    Entry(
      "stage-unchanged", vi: "bước “{stage}” ghi lại đúng như bản “{edition}”",
      en: "the stage '{stage}' says what the edition '{edition}' says already"),
  ]
}
