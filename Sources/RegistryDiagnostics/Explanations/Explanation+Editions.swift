internal import VietnameseText

extension Explanation {
  /// What is wrong with an edition of the regulations itself.
  static let editions: [Explanation] = [
    Explanation(
      "edition-fork",
      vi: "Hai bản quy định cùng nói là thay thế một bản. Từ ngày đó không rõ bản nào có hiệu lực.",
      en: "Two editions say that they replace the same one, and nobody can say which of them holds from then on.",
      mending: .init(
        vi: "Cho bản sau thay thế bản trước nó trong chuỗi; coso editions cho biết chuỗi có sẵn.",
        en: "Let the later one replace the one before it in the chain; coso editions shows the built-in one."),
      .edition(
        """
        effective: 2027-01-01
        «»replaces: 232-QD-2025
        """)),
    Explanation(
      "edition-overlap",
      vi: "Một bản quy định có hiệu lực khi bản mà nó thay thế còn hiệu lực, hoặc trước cả bản đó.",
      en: "An edition takes effect while the one that it replaces still holds, or before that one began.",
      mending: .init(
        vi: "Sửa effective của bản mới, hoặc until của bản cũ.",
        en: "Correct effective of the new one or until of the old one."),
      .edition(
        """
        «»effective: 2026-07-26
        replaces: 208-QD-2026
        """)),
    Explanation(
      "edition-gap",
      vi: "Giữa bản cũ và bản mới có những ngày không bản nào có hiệu lực; việc xảy ra vào ngày đó không xét được.",
      en:
        "Between the old edition and the new one there are days on which none holds, and what happened then cannot be judged.",
      mending: .init(
        vi: "Cho bản mới bắt đầu đúng ngày bản cũ hết hiệu lực, hoặc bỏ until.",
        en: "Let the new one begin when the old one ends, or leave until out."),
      .files(
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            regulations: [vn, a.yaml, b.yaml]
            """),
          .init(
            "a.yaml",
            """
            edition: a
            label: {vi: Quy định thứ nhất, en: The first rules}
            effective: 2027-01-01
            until: 2027-12-31
            """),
          .init(
            "b.yaml",
            """
            edition: b
            label: {vi: Quy định thứ hai, en: The second rules}
            «»effective: 2028-01-01
            replaces: a
            """),
        ])),
    Explanation(
      "kind-nowhere",
      vi:
        "Trong hệ thống tổ chức của bản này, không đi từ cấp cao nhất xuống được loại hình ấy, nên tổ chức loại đó không bao giờ hợp lệ.",
      en:
        "In this edition's hierarchy no way leads from the top down to this kind, so that no body of it can ever be right.",
      mending: .init(
        vi: "Thêm loại hình vào danh sách của loại hình chứa nó, hoặc bỏ nó khỏi hierarchy.",
        en: "Add it to the list of a kind that may contain it, or take it out of hierarchy."),
      .edition(
        """
        effective: 2027-01-01
        hierarchy: {province: [cell], «»district: [grassroots-cell]}
        """)),
    Explanation(
      "unreachable-kind",
      vi: "Bản này thêm một loại hình mà không bản nào nói nó đứng dưới đâu, nên không tổ chức nào dùng được.",
      en: "The edition adds a kind, and no edition says what it stands under, so no body can be of it.",
      mending: .init(
        vi: "Thêm loại hình vào hierarchy.",
        en: "Add it to hierarchy."),
      .edition(
        """
        kinds: [{id: «»league, vi: liên chi, en: league}]
        """)),
    Explanation(
      "label-taken",
      vi: "Tên gọi mới, khi bỏ dấu, trùng với tên của một mục đã có. Viết tên ấy trong sổ thì không rõ là mục nào.",
      en:
        "Without diacritics the new label is that of a term which is there already; written in a registry it would not say which is meant.",
      mending: .init(
        vi: "Chọn tên khác, hoặc chỉ dùng mã trong sổ.",
        en: "Choose another label, or use ids in the registry."),
      .edition(
        """
        settings: [{id: «»village, vi: thôn, en: village}]
        """)),
    Explanation(
      "broader-cycle",
      vi: "Đi theo broader từ một mục lại về chính nó, nên không rõ mục nào rộng hơn.",
      en: "Following broader from a term leads back to itself, so nobody can say which is the wider one.",
      mending: .init(
        vi: "Bỏ broader của mục rộng nhất.",
        en: "Leave broader out of the widest."),
      .edition(
        """
        settings: [{id: «»khom, vi: khóm, en: khóm, broader: khom}]
        """)),
    Explanation(
      "rule-never-holds",
      vi: "Quy tắc không có hiệu lực ngày nào: kết thúc trước khi bắt đầu, hoặc nằm ngoài thời gian của bản.",
      en: "The rule holds on no day: it ends before it begins, or lies outside the edition's own time.",
      mending: .init(
        vi: "Sửa from, until của quy tắc.",
        en: "Correct the rule's from and until."),
      .edition(
        """
        rules: [{id: «»a, check: founder, from: 2019-01-01, until: 2019-01-01}]
        """)),
    Explanation(
      "rule-without-check",
      vi:
        "Quy tắc không nói kiểm tra điều gì và cũng không sửa quy tắc nào đã có; thường do gõ nhầm mã của quy tắc cần sửa.",
      en: "The rule does not say what it checks, and there is none of its id to change; usually the id is a slip.",
      mending: .init(
        vi: "Sửa mã theo gợi ý, hoặc thêm check cho quy tắc mới.",
        en: "Correct the id as suggested, or give a new rule its check."),
      .edition(
        """
        rules: [{id: «»cell-minimun, at-least: 3}]
        """)),
    Explanation(
      "rule-incomplete",
      vi: "Quy tắc loại này cần một mức hay một từ mà chưa được cho, nên không so được với gì.",
      en: "A rule of this check needs a limit or a term that is not given, and has nothing to measure by.",
      mending: .init(
        vi: "Thêm khóa mà thông báo nêu; coso keys rules liệt kê các khóa.",
        en: "Add the key that the message names; coso keys rules lists them."),
      .edition(
        """
        rules: [{id: «»a, check: official-members}]
        """)),
    Explanation(
      "invalid-fraction",
      vi:
        "Ở đây phải là một phân số viết bằng hai số. Phiếu được tính chính xác bằng phân số, không bằng số thập phân làm tròn.",
      en: "A fraction in two numbers belongs here. Votes are counted exactly, and not by rounded decimals.",
      mending: .init(
        vi: "Viết như 2/3.",
        en: "Write it as 2/3."),
      .edition(
        """
        rules: [{id: a, check: body-share, body: committee, of: committee, share: «»0.66}]
        """)),
    Explanation(
      "stage-unreachable",
      vi: "Không có đường nào từ bước đầu đến bước này, nên không hồ sơ nào tới được.",
      en: "No way leads from the beginning to this stage, and no case can ever come to it.",
      mending: .init(
        vi: "Ghi after là bước đứng trước nó.",
        en: "Let after name the stage before it."),
      .edition(
        """
        admission-stages:
        - {id: «»lost, vi: lạc lối, en: lost, after: [lost]}
        """)),
    Explanation(
      "stage-dead-end",
      vi: "Bước này không mở đường cho bước nào và cũng không kết thúc hồ sơ, nên làm xong cũng như không.",
      en: "The stage opens the way to none and does not end the case, so that passing it changes nothing.",
      mending: .init(
        vi: "Thêm mã của nó vào after của bước sau, hoặc cho nó một effect.",
        en: "Name it in the after of the next stage, or give it an effect."),
      .edition(
        """
        admission-stages:
        - {id: «»idle, vi: đứng yên, en: idle, after: [source]}
        """)),
    Explanation(
      "guard-without-record",
      vi: "Điều kiện của bước hỏi một điều mà không bước nào trước đó ghi lại, nên điều kiện không bao giờ đạt.",
      en: "The stage's guard asks for something that no stage before it records, and can never be met.",
      mending: .init(
        vi: "Cho một bước trước ghi điều đó (records, form), hoặc bỏ điều kiện.",
        en: "Let an earlier stage record it (records, form), or leave the guard out."),
      .edition(
        """
        admission-stages:
        - {id: «»last, vi: bước cuối, en: last, effect: refuses, after: [source], guards: {introduced-by: union}}
        """)),
    Explanation(
      "deadline-without-step",
      vi: "Hạn của bước tính từ một bước khác mà hồ sơ có thể không đi qua, nên khi đó không có hạn.",
      en: "The deadline counts from another stage, which a case need not have passed; then there is none.",
      mending: .init(
        vi: "Tính từ bước luôn có trước đó, hoặc thêm bước ấy vào after.",
        en: "Count from a stage that always comes before, or add it to after."),
      .edition(
        """
        admission-stages:
        - {id: «»last, vi: bước cuối, en: last, effect: refuses, after: [source], deadline: {within: {days: 3}, since: ceremony}}
        """)),
    Explanation(
      "stage-unchanged",
      vi: "Bản này ghi lại một bước đúng như bản trước đã ghi, nên mục ấy không thay đổi gì.",
      en: "The edition says of a stage just what the one before says, so that the entry changes nothing.",
      mending: .init(
        vi: "Bỏ mục đó, hoặc ghi điều thay đổi.",
        en: "Remove the entry, or say what changes."),
      .edition(
        """
        admission-stages:
        - {id: «»source, vi: tạo nguồn, en: source}
        """)),
  ]
}
