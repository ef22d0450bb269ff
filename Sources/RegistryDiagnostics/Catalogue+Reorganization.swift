internal import VietnameseText

extension Catalogue {
  /// Findings about decisions that reorganise.
  static let reorganization: [Entry] = [
    // What a decision says.
    Entry(
      "decision-without-day", vi: "quyết định có nội dung thi hành nhưng không có ngày hiệu lực",
      en: "the decision has operations and no effective day",
      help: .init(
        vi: "thêm khóa effective: ngày đầu tiên có hiệu lực", en: "add effective: the first day on which it holds")
    ),
    Entry(
      "already-declared", vi: "“{id}” đã được khai ở nơi khác, không thể thành lập mới bằng quyết định",
      en: "'{id}' is declared elsewhere, and cannot be founded by the decision too",
      help: .init(
        vi: "tổ chức do quyết định lập ra chỉ khai trong quyết định đó; nhập vào tổ chức đang có thì viết into: {id}",
        en:
          "a body that a decision founds is declared in that decision alone; to merge into one that exists write into: {id}"
      )),
    Entry(
      "missing-for-new-body", vi: "không suy ra được {key}[ ({label of key})] của tổ chức mới từ các tổ chức cũ",
      en: "the {key}[ ({label of key})] of the new body does not follow from the old ones",
      help: .init(vi: "ghi rõ khóa {key}", en: "give {key}")
    ),
    Entry(
      "empty-operation", vi: "việc này không thay đổi gì", en: "this operation does nothing",
      help: .init(vi: "ghi rõ tổ chức, đảng viên hoặc tên mới", en: "name organisations, members or a new name")),
    Entry(
      "unknown-operation", vi: "mỗi việc có đúng một trong các khóa: {expected}",
      en: "an operation has exactly one of the keys {expected}"),
    Entry(
      "several-operations", vi: "một mục chỉ ghi một việc; tách “{key}” thành mục riêng",
      en: "one entry holds one operation; give '{key}' an entry of its own"),
    Entry(
      "into-nothing", vi: "into là mã của tổ chức đang có, hoặc nhóm khóa của tổ chức mới",
      en: "into is the id of an organisation that exists, or the keys of a new one"),

    // Against what stands, and against each other.
    Entry(
      "not-that-day", vi: "ngày {day} tổ chức “{id}” chưa có hoặc không còn",
      en: "on {day} the organisation '{id}' is not yet or no longer there"),
    Entry(
      "decided-twice", vi: "ngày {day} có hai quyết định về {key}[ ({label of key})] của “{id}”",
      en: "{key}[ ({label of key})] of '{id}' is decided twice for {day}"),
    Entry(
      "closed-and-changed", vi: "“{id}” kết thúc chính ngày {day}, không thể thay đổi nữa",
      en: "'{id}' closes on {day}, and cannot be changed on that day too"),
    Entry(
      "stated-that-day",
      vi: "{key}[ ({label of key})] của “{id}” đã khai bắt đầu đúng ngày {day}, là ngày quyết định này thay đổi nó",
      en:
        "{key}[ ({label of key})] of '{id}' is stated to begin on {day}, the very day on which this decision changes it",
      help: .init(
        vi: "bỏ phần khai trong hồ sơ, hoặc bỏ việc này trong quyết định",
        en: "leave it to the record or to the decision, not to both")),
    Entry(
      "stated-beyond",
      vi:
        "{key}[ ({label of key})] của “{id}” đã khai kéo dài đến {until}, quá ngày {day} là ngày quyết định kết thúc nó",
      en:
        "{key}[ ({label of key})] of '{id}' is stated to last until {until}, beyond {day}, on which this decision ends it",
      help: .init(
        vi: "bỏ ngày kết thúc trong hồ sơ: quyết định đã nói lên điều đó",
        en: "leave the end out of the record: the decision says it")),
    Entry(
      "destination-closed", vi: "không thể chuyển đến “{id}”: ngày {day} tổ chức này chưa có hoặc không còn",
      en: "nobody can go to '{id}': on {day} it is not yet or no longer there"),
    Entry(
      "not-a-child", vi: "ngày {day} “{id}” không trực thuộc[ “{parent}”] tổ chức được nêu",
      en: "on {day} '{id}' does not stand directly below[ '{parent}',] the organisation named"),

    // Who is unaccounted for.
    Entry(
      "children-unaccounted", vi: "{count} tổ chức dưới “{id}” chưa có nơi chuyển đến: {who}",
      en: "no destination for {count} of the organisations below '{id}': {who}",
      help: .init(
        vi: "thêm vào children, hoặc một mục children có rest: true",
        en: "list them in children, or give one of its entries rest: true")),
    Entry(
      "members-unaccounted", vi: "{count} đảng viên của “{id}” chưa có nơi chuyển đến: {who}",
      en: "no destination for {count} of the members of '{id}': {who}",
      help: .init(
        vi: "thêm vào members, hoặc một mục members có rest: true",
        en: "list them in members, or give one of its entries rest: true")),
    Entry(
      "cases-unaccounted", vi: "{count} hồ sơ kết nạp của “{id}” chưa có nơi chuyển đến: {who}",
      en: "no destination for {count} of the admission cases of '{id}': {who}",
      help: .init(
        vi: "cho một mục members có rest: true, hoặc ghi bước chuyển hồ sơ với khóa to trước ngày hiệu lực",
        en: "give an entry of members rest: true, or record a step that moves the case, with the key to, before the day"
      )),
    Entry(
      "member-not-there", vi: "ngày {day} {who} không sinh hoạt ở “{id}”[ mà ở “{home}”]",
      en: "on {day} {who} is not at home in '{id}'[ but in '{home}']"),
    Entry(
      "member-not-active", vi: "ngày {day} {who} không sinh hoạt ở chi bộ nào",
      en: "on {day} {who} is at home in no cell"),
    Entry(
      "member-already-there", vi: "{who} đang sinh hoạt ở “{id}” rồi", en: "{who} is at home in '{id}' already"),
    Entry(
      "member-named-twice", vi: "{who} được chuyển hai lần trong ngày {day}: đến “{other}” và đến “{to}”",
      en: "{who} is moved twice on {day}: to '{other}' and to '{to}'"),
    Entry(
      "two-rests", vi: "phần còn lại của “{id}” được giao cho hai nơi", en: "the rest of '{id}' is given to two places",
      help: .init(vi: "mỗi tổ chức chỉ có một rest: true", en: "each organisation has rest: true once")),
    Entry(
      "rest-of-nothing", vi: "rest: true nhưng không nói phần còn lại của tổ chức nào",
      en: "rest: true, and not of which organisation", help: .init(vi: "thêm khóa from", en: "add from")),

    // Posts.
    Entry(
      "empty-post-change", vi: "không nói chức vụ bắt đầu ở đâu hay kết thúc ở đâu",
      en: "it does not say where the post begins or ends",
      help: .init(vi: "thêm khóa to hoặc from", en: "add to or from")),
    Entry(
      "post-not-there", vi: "ngày {day} {who} không giữ chức {title} ở “{id}”",
      en: "on {day} {who} does not hold the post {title} in '{id}'"),
    Entry(
      "post-already-held", vi: "ngày {day} {who} đang giữ chức {title} ở “{id}” rồi",
      en: "on {day} {who} holds the post {title} in '{id}' already"),

    // What shows when all is done.
    Entry(
      "same-named-siblings", vi: "từ ngày {day} dưới {parent} có các tổ chức cùng tên “{name}”: {who}",
      en: "from {day} on several organisations under {parent} are called '{name}': {who}",
      help: .init(
        vi: "thêm việc rename, chẳng hạn ghi tên xã cũ trong ngoặc",
        en: "rename them, as with the name of the old commune in brackets")),
    Entry(
      "unaccounted", vi: "ngày {day} không còn thấy {kind} của “{who}”[ ở “{id}”] mà không rõ lý do",
      en: "on {day} {a kind} of '{who}'[ in '{id}'] is lost without a reason"),
    Entry(
      "from-nowhere", vi: "ngày {day} có {kind} của “{who}”[ ở “{id}”] không rõ từ đâu",
      en: "on {day} {a kind} of '{who}'[ in '{id}'] comes from nowhere"),
    Entry(
      "counted-twice", vi: "ngày {day} “{who}” được tính hai lần", en: "on {day} '{who}' counts twice"),
  ]
}
