internal import VietnameseText

extension Explanation {
  /// Findings about records that contradict themselves or one another.
  static let recordContradictions: [Explanation] = [
    Explanation(
      "badge-twice",
      vi: "Một mức Huy hiệu được ghi hai lần cho một người.",
      en: "One person has the badge for the same years twice.",
      mending: .init(
        vi: "Bỏ một mục, hoặc sửa years.",
        en: "Remove one, or correct years."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {decision-date: 1990-01-05, ceremony: 1990-01-15, cell: CA}, official: 1991-01-15, badges: [{years: 30, day: 2020-02-03}, {years: «»30, day: 2021-02-03}]}
        """)),
    Explanation(
      "duplicate-person",
      vi:
        "Hai bản ghi có cùng số căn cước, số thẻ, số lý lịch, hoặc cùng họ tên và ngày sinh, nên có thể là một người. Sổ không bao giờ tự gộp.",
      en:
        "Two records share a citizen number, a card, a file, or a name and birth, and are likely one person. They are never merged by themselves.",
      mending: .init(
        vi:
          "Nếu là một người thì giữ một bản ghi và chép phần còn thiếu sang; nếu là hai người thì sửa số ghi sai, hoặc ghi số căn cước của cả hai.",
        en:
          "Keep one record and copy what it lacks if it is one person; if they are two, correct the number, or give the citizen numbers of both."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, citizen-id: "001075000004", admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        - {id: A5, name: Hồ Văn Tứ, citizen-id: «»"001075000004", admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "ids-differ-by-case",
      vi:
        "Hai mã chỉ khác nhau ở chữ hoa, chữ thường. Người đọc không phân biệt được, và trên một số máy hai tệp mang tên đó là một.",
      en:
        "Two ids differ by capitals alone. People cannot tell them apart, and on some machines files of these names are one.",
      mending: .init(
        vi: "Đổi một mã cho khác hẳn.",
        en: "Give one of them an id that is really another."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: «»a3, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "decision-twice",
      vi: "Một cơ quan, một số, một ngày ký mà có hai quyết định. Văn bản được nhận ra bằng ba điều đó.",
      en: "One issuer, one number and one day of signing, and two decisions. A paper is known by these three.",
      mending: .init(
        vi: "Bỏ một, hoặc sửa số hay ngày; việc của cùng quyết định thì ghi chung vào operations.",
        en: "Remove one, or correct number or day; what one decision does stands under one operations."),
      .after(
        .whole, on: "2024-06-30",
        """
        decisions:
        - {number: 7-NQ, issuer: CA, signed: 2015-03-01, about: Về học tập}
        - {number: «»7-NQ, issuer: CA, signed: 2015-03-01, about: Về học tập}
        """)),
    Explanation(
      "citizen-number-shape",
      vi: "Số căn cước không đủ hoặc thừa chữ số, nên không thể là số thật và không dùng để nhận ra người trùng được.",
      en:
        "The citizen number has too few or too many digits; it cannot be one, and nobody who is on record twice is found by it.",
      mending: .init(
        vi: "Chép lại từ thẻ; đặt trong dấu nháy và giữ số 0 ở đầu.",
        en: "Copy it from the card again; put it in quotes, and keep leading zeros."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, citizen-id: «»"0010750000", admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "card-number-shape",
      vi: "Số thẻ đảng viên không đủ hoặc thừa chữ số.",
      en: "The number of the membership card has too few or too many digits.",
      mending: .init(
        vi: "Chép lại từ thẻ; đặt trong dấu nháy và giữ số 0 ở đầu.",
        en: "Copy it from the card again; put it in quotes, and keep leading zeros."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, cards: [{number: «»"2500004"}]}
        """)),
    Explanation(
      "name-in-capitals",
      vi: "Họ tên viết toàn chữ hoa. Từ đó không suy ra được chữ thường đúng, nên in ra sẽ không đều với người khác.",
      en: "The name is written in capitals. The right small letters do not follow from it, and it stands out in print.",
      mending: .init(
        vi: "Viết lại: chữ đầu mỗi tiếng viết hoa.",
        en: "Write it with capitals at the beginning of each syllable only."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: «»HỒ VĂN TƯ, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "name-spaces",
      vi:
        "Giữa các tiếng của họ tên có dấu cách thừa hoặc dấu cách lạ. Sổ đọc như dấu cách thường, nhưng tìm trong tệp sẽ không thấy.",
      en:
        "The name has spaces too many, or odd ones, between its syllables. They are read as ordinary ones, but a search in the file would miss it.",
      mending: .init(
        vi: "Gõ lại tên với một dấu cách thường giữa các tiếng.",
        en: "Type the name anew, with one ordinary space between syllables."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: «»Hồ  Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "name-foreign-letter",
      vi:
        "Họ tên có chữ của tiếng khác trông giống Đ. Sổ đọc là Đ, nhưng tìm và xếp thứ tự bằng chương trình khác sẽ sai.",
      en:
        "The name has a letter of another language that only looks like Đ. It is read as Đ, but other programs would not find or order it rightly.",
      mending: .init(
        vi: "Gõ lại chữ Đ bằng bàn phím tiếng Việt.",
        en: "Type the Đ anew on a Vietnamese keyboard."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: «»Ðỗ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "name-remark",
      vi: "Trong họ tên có phần trong ngoặc, như (B) hay (mất), nên tên gọi để xếp thứ tự có thể sai.",
      en:
        "The name holds a remark in brackets, such as (B); the given name by which lists are ordered may then be wrong.",
      mending: .init(
        vi: "Bỏ ngoặc khỏi name; tên khác thì ghi ở khóa của nó, điều cần nhớ thì ghi sau dấu #.",
        en: "Take the brackets out of name; another name has a key of its own, and a remark goes behind a #."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: «»Hồ Văn Tư (B), admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "history-after-closing",
      vi: "Một thay đổi của tổ chức được ghi sau khi tổ chức đã kết thúc.",
      en: "A change of the body is dated after it had ended.",
      mending: .init(
        vi: "Sửa ngày của thay đổi, hoặc ngày kết thúc.",
        en: "Correct the day of the change, or that of the end."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB, founded: 1990-01-01, closed: 2010-01-01, history: [{from: «»2011-01-01, name: Chi bộ khu Xa}]}
        """)),
    Explanation(
      "document-head-incomplete",
      vi:
        "Tổ chức có con dấu và có ra văn bản mà thiếu tên cấp ủy, ký hiệu hoặc địa danh, nên phần đầu văn bản in ra sẽ khuyết.",
      en:
        "A body with a seal issues papers, and the name of its committee, its symbol or its place is missing, so that the head of a printed document would have gaps.",
      mending: .init(
        vi: "Ghi committee-name, symbol, place cho tổ chức.",
        en: "Give the body committee-name, symbol and place."),
      .after(
        .whole, on: "2024-06-30",
        """
        decisions:
        - {number: 8-QĐ, issuer: DC, signed: 2015-03-02, about: Về học tập}
        organizations:
        - «»{id: DC, name: Đảng bộ tỉnh Thử, kind: đảng bộ tỉnh, place: Thử, founded: 1990-01-01}
        """)),
    Explanation(
      "symbol-not-issuers",
      vi: "Ký hiệu trong số văn bản không phải của cơ quan ghi ở issuer; một trong hai ghi nhầm.",
      en: "The symbol in the number is not that of the issuer; one of them is wrong.",
      mending: .init(
        vi: "Đối chiếu với văn bản rồi sửa số hoặc issuer.",
        en: "Compare with the paper, and correct the number or the issuer."),
      .after(
        .whole, on: "2024-06-30",
        """
        decisions:
        - {number: «»8-QĐ/HU, issuer: TU, signed: 2015-03-02, about: Về học tập}
        organizations:
        - {id: TU, name: Đảng bộ tỉnh Thử, committee-name: Tỉnh ủy Thử, symbol: TU, place: Thử, kind: đảng bộ tỉnh, founded: 1990-01-01}
        """)),
    Explanation(
      "decider-not-superior",
      vi: "Quyết định đổi tên, chuyển hay kết thúc một tổ chức do cơ quan không đứng trên tổ chức đó ban hành.",
      en: "Who decided to rename, move or end a body does not stand above it.",
      mending: .init(
        vi: "Sửa issuer, hoặc ghi đúng cấp trên của tổ chức vào ngày đó.",
        en: "Correct the issuer, or the body's superior on that day."),
      .after(
        .whole, on: "2024-06-30",
        """
        decisions:
        - {number: 8-QĐ, issuer: «»CA, signed: 2015-03-02, effective: 2015-04-01, operations: [{rename: {organization: CB, name: Chi bộ khu Bình}}]}
        """)),
  ]
}
