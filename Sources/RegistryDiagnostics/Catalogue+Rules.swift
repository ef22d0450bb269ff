internal import VietnameseText

extension Catalogue {
  /// What breaks a rule of the regulations.
  static let rules: [Entry] = [
    Entry(
      "kind-not-in-force", vi: "quy định không còn loại hình {kind} từ ngày {since}",
      en: "since {since} the regulations no longer have the kind {kind}",
      help: .init(
        vi: "kết thúc hoạt động hoặc chuyển loại hình; nếu chuyển đổi muộn hơn thì ghi ở khóa editions",
        en: "end it or change its kind; where it changes over later, say so under editions")),
    Entry(
      "too-few-official-members", vi: "ngày {day} chỉ có {count} đảng viên chính thức, cần ít nhất {least}",
      en: "on {day} there are only {count} official members; at least {least} are needed",
      help: .init(
        vi: "giới thiệu đảng viên về sinh hoạt ở đây, hoặc ghép với chi bộ khác",
        en: "assign members to it, or join it with another cell")),
    Entry(
      "too-few-members", vi: "ngày {day} {kind} có {count} đảng viên, dưới {least}",
      en: "on {day} the {kind} has {count} members, fewer than {least}",
      help: .init(
        vi: "ghi ý kiến đồng ý của cấp trên ở khóa consents, hoặc chuyển loại hình",
        en: "record the superior's consent under consents, or change its kind")),
    Entry(
      "too-many-members", vi: "ngày {day} {kind} có {count} đảng viên, trên {most}",
      en: "on {day} the {kind} has {count} members, more than {most}",
      help: .init(
        vi: "ghi ý kiến đồng ý của cấp trên ở khóa consents; lập tổ đảng không thay được",
        en: "record the superior's consent under consents; Party groups are no substitute")),
    Entry(
      "consent-missing", vi: "ngày {day} chưa ghi ý kiến đồng ý của cấp trên: {consent}",
      en: "on {day} the superior's consent is not on record: {consent}",
      help: .init(vi: "ghi ở khóa consents", en: "record it under consents")),
    Entry(
      "other-kind-due", vi: "ngày {day} {kind} có {count} đảng viên, từ {least} trở lên thì lập {due}",
      en: "on {day} the {kind} has {count} members; from {least} on a {due} is due"),
    Entry(
      "setting-forbidden", vi: "ngày {day} ở đây không được có chi bộ loại hình “{setting}”",
      en: "on {day} there may be no cell of the setting '{setting}' here"),
    Entry(
      "founder-not-superior", vi: "quyết định thành lập “{found}” không phải của cấp trên trực tiếp là {superior}",
      en: "the founding decision '{found}' is not one of the direct superior, {superior}"),
    Entry(
      "body-without-basis", vi: "ngày {day} có {body} khi chỉ có {count} đảng viên chính thức, cần từ {least}",
      en: "on {day} there is a {body} with only {count} official members; it takes {least}"),
    Entry(
      "body-missing", vi: "ngày {day} có {count} đảng viên chính thức mà chưa có {body}; từ {least} thì bầu",
      en: "on {day} there are {count} official members and no {body}; it is elected from {least} on"),
    Entry(
      "body-too-small", vi: "{body} có {count} người, ít hơn {least}",
      en: "the {body} has {count} seats, fewer than {least}"
    ),
    Entry(
      "body-too-large", vi: "{body} có {count} người, nhiều hơn {most}",
      en: "the {body} has {count} seats, more than {most}"),
    Entry(
      "body-share-exceeded", vi: "{body} có {count} người, quá {share} của {other} gồm {whole} người",
      en: "the {body} has {count} seats, over {share} of the {other} with {whole}"),
    Entry(
      "term-over", vi: "nhiệm kỳ {months} tháng của {body} đã hết từ ngày {end}",
      en: "the term of {months} months of the {body} is over since {end}",
      help: .init(
        vi: "ghi until cho nhiệm kỳ cũ và thêm nhiệm kỳ mới sau đại hội",
        en: "end the old term with until and add the new one of the congress")),
    Entry(
      "post-vacant", vi: "ngày {day} chưa có {title}, khuyết từ {since} ({days} ngày)",
      en: "on {day} there is no {title}, since {since} ({days} days)"),
    Entry(
      "several-holders", vi: "ngày {day} “{id}” có hơn một {title}: còn có “{other}”",
      en: "on {day} '{id}' has more than one {title}: '{other}' too"),
    Entry(
      "probationary-post", vi: "ngày {day} đảng viên dự bị giữ chức vụ trong Đảng: {title}",
      en: "on {day} a probationary member holds a post of the Party: {title}"),
    Entry(
      "sponsor-not-official", vi: "ngày {day} người giới thiệu “{id}” chưa phải là đảng viên chính thức",
      en: "on {day} the sponsor '{id}' was not an official member"),
    Entry(
      "official-day",
      vi: "ngày chính thức {found} khác ngày hết {months} tháng dự bị là {due}[, theo quyết định {decision}]",
      en: "the official day {found} is not {due}, when {months} months of probation end[; by decision {decision}]"),
    Entry(
      "no-admission-date",
      vi: "chưa có ngày kết nạp, quyết định kết nạp hay công nhận chính thức, nên không rõ là chính thức hay dự bị",
      en: "no date of decision, ceremony or recognition is on record, so whether the member is official is not known",
      help: .init(
        vi:
          "ghi ở khóa admitted hoặc official; khi chưa ghi thì chỉ tính vào đảng số, không tính vào số chính thức hay dự bị",
        en: "give it under admitted or official; until then the member counts in the strength alone")),
    Entry(
      "ceremony-before-decision", vi: "lễ kết nạp {ceremony} trước ngày ký quyết định {decision}",
      en: "the ceremony of {ceremony} is before the decision of {decision}"),
    Entry(
      "overlapping-intervals", vi: "trùng thời gian với một mục khác từ ngày {day}",
      en: "overlaps another entry from {day} on",
      help: .init(
        vi: "until là ngày đầu tiên không còn hiệu lực", en: "until is the first day on which it no longer holds")),
  ]

  /// What is wrong with an edition of the regulations itself.
  static let editions: [Entry] = [
    Entry(
      "edition-fork", vi: "“{former}” đã được bản “{other}” thay thế", en: "'{former}' is replaced by '{other}' already"
    ),
    Entry(
      "edition-overlap", vi: "bản “{edition}” từ {from} chồng lên “{former}”[, từ {begun}][, đến trước {until}]",
      en: "'{edition}' from {from} overlaps '{former}'[, from {begun}][, to before {until}]"),
    Entry(
      "edition-gap", vi: "từ {until} đến trước {from} không có bản nào giữa “{former}” và “{edition}”",
      en: "from {until} to before {from} no edition holds between '{former}' and '{edition}'"),
    Entry(
      "kind-nowhere", vi: "không loại hình nào được chứa {kind}, tính từ “{top}” xuống",
      en: "no kind from '{top}' down may contain a {kind}"),
    Entry(
      "unreachable-kind", vi: "không bản quy định nào xếp {kind} vào hệ thống tổ chức",
      en: "no edition gives {a kind} a place in its hierarchy"),
    Entry(
      "label-taken", vi: "tên gọi “{found}” đã dùng cho “{other}”: chỉ gọi được bằng mã",
      en: "the label '{found}' names '{other}' too, so that neither can be given by it"),
    Entry(
      "broader-cycle", vi: "“{id}” thuộc về chính nó qua broader", en: "'{id}' is broader than itself"),
    Entry(
      "rule-never-holds", vi: "quy tắc “{id}” không có hiệu lực ngày nào", en: "the rule '{id}' holds on no day"),
    Entry(
      "rule-without-check", vi: "không có quy tắc “{id}” nào để sửa đổi, và quy tắc mới phải có khóa check",
      en: "there is no rule '{id}' to change, and a new one has a check"),
    Entry(
      "rule-incomplete", vi: "quy tắc “{id}” loại {check} còn thiếu {missing}",
      en: "the rule '{id}' of {check} lacks {missing}"),
    Entry(
      "invalid-fraction", vi: "“{found}” không phải là phân số", en: "'{found}' is not a fraction",
      help: .init(vi: "viết như 2/3", en: "write it as 2/3")),
  ]
}
