internal import VietnameseText

extension Explanation {
  /// What else is told of admission cases and targets.
  static let admissionCases: [Explanation] = [
    Explanation(
      "step-received-before",
      vi: "Văn bản được nhận trước ngày ban hành.",
      en: "The paper was received before its own day.",
      mending: .init(
        vi: "Sửa received hoặc on.",
        en: "Correct received or on."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps: [{stage: source, on: 2023-01-05, received: «»2023-01-04}]
        """)),
    Explanation(
      "step-inconsistent-votes",
      vi:
        "Các số phiếu không thể cùng đúng: phiếu nhiều hơn người có mặt, người có mặt nhiều hơn người được biểu quyết…",
      en: "The numbers of the vote cannot all be right: more votes than people present, more present than entitled …",
      mending: .init(
        vi: "Chép lại các số từ biên bản.",
        en: "Copy the numbers from the minutes again."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: «»{entitled: 3, present: 2, for: 2, against: 1}}
        """)),
    Explanation(
      "step-vote-base",
      vi:
        "Biên bản ghi số người làm mẫu số khác với số theo quy tắc (được biểu quyết trừ người được miễn tính). Đạt hay không là theo mẫu số này.",
      en:
        "The minutes state another base than the rule gives (those entitled, less those who are not counted). Whether the vote carried depends on it.",
      mending: .init(
        vi: "Sửa base, hoặc lý do ở excluded; cũng có thể bỏ base vì sổ tự tính.",
        en: "Correct base or the reasons under excluded; base can be left out, as it is computed."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: «»{entitled: 3, base: 2, for: 3}}
        """)),
    Explanation(
      "step-forbidden",
      vi: "Một điều không được có lại có, nên bước này không làm được trong trường hợp ấy.",
      en: "Something is there that must not be, so that this stage is closed in this case.",
      mending: .init(
        vi: "Xem quy định được viện dẫn và các bước đã ghi; có thể một bước ghi nhầm.",
        en: "Look at the rule that is cited and at the steps before; one of them may be wrong."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        - «»{stage: sub-organization-report, on: 2023-07-10}
        """)),
    Explanation(
      "step-none-of",
      vi:
        "Quy định cho đi bằng một trong nhiều cách, mà chưa cách nào đạt; các thông báo sau nó nói từng cách còn thiếu gì.",
      en: "The rule leaves several ways open, and none of them is met; the messages behind it tell what each lacks.",
      mending: .init(
        vi: "Làm đủ một cách là được.",
        en: "It is enough to meet one of them."),
      .admission(
        on: "2024-06-30", beside: ["step-wrong-body", "step-power"],
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        - {stage: committee-resolution, on: 2023-07-20, votes: {entitled: 9, for: 9}}
        - «»{stage: decision, on: 2023-08-01, body: DB, number: 9-QĐ}
        """)),
    Explanation(
      "step-overridden",
      vi:
        "Bước còn điều kiện chưa đạt nhưng cấp trên đã cho phép bằng văn bản. Ghi lại để người đọc hồ sơ biết, không phải là sai.",
      en:
        "Conditions are unmet, and a superior has allowed the step in writing. It is told so that readers know, and is no mistake.",
      mending: .init(
        vi: "Không cần làm gì; giữ văn bản cho phép trong hồ sơ.",
        en: "Nothing has to be done; keep the paper in the file."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps: [{stage: source, on: 2023-01-05}, {stage: helper, on: 2023-02-05, helper: A1, override: «»9-CV}]
        """)),
    Explanation(
      "step-late",
      vi: "Bước làm sau hạn. Hồ sơ vẫn tiếp tục, nhưng cần biết để rút kinh nghiệm và giải trình.",
      en: "The stage was passed after its deadline. The case goes on, and somebody may have to explain it.",
      mending: .init(
        vi: "Kiểm tra ngày; nếu đúng thì giữ nguyên.",
        en: "See whether the day is right; where it is, leave it."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        - {stage: committee-resolution, on: 2023-07-20, votes: {entitled: 9, for: 9}}
        - {stage: decision, on: «»2023-11-20, number: 9-QĐ}
        """)),
    Explanation(
      "case-cell-closed",
      vi: "Hồ sơ còn mở ở một chi bộ đã kết thúc, nên không ai theo dõi nó nữa.",
      en: "The case is still open in a cell that has ended, and nobody follows it any more.",
      mending: .init(
        vi: "Thêm bước moved với to là chi bộ nhận hồ sơ.",
        en: "Add the step moved, its to being the cell that takes the case."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB, founded: 1990-01-01, closed: 2023-06-01}
        admissions:
        - {id: HS1, person: {name: Lưu Thị Năm}, cell: «»CX, steps: [{stage: source, on: 2023-01-05}]}
        """)),
    Explanation(
      "case-dates-differ",
      vi: "Ngày lễ kết nạp trong hồ sơ kết nạp khác ngày trong hồ sơ đảng viên.",
      en: "The ceremony in the admission case is on another day than in the member's record.",
      mending: .init(
        vi: "Đối chiếu biên bản lễ rồi sửa chỗ sai.",
        en: "Compare with the minutes of the ceremony, and correct the one that is wrong."),
      .admission(
        keys: ["member: «»A4"], on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        - {stage: committee-resolution, on: 2023-07-20, votes: {entitled: 9, for: 9}}
        - {stage: decision, on: 2023-08-01, number: 9-QĐ}
        - {stage: ceremony, on: 2023-08-10}
        ---
        coso: 1
        members:
        - {id: A4, name: Lưu Thị Năm, born: 1996-04-12, admitted: {ceremony: 2023-08-11, cell: CA}}
        """)),
    Explanation(
      "case-unknown-form",
      vi: "Số mẫu ghi ở documents không có trong danh mục mẫu của ngày đó.",
      en: "The number under documents is no form of that day's catalogue.",
      mending: .init(
        vi: "Sửa số mẫu.",
        en: "Correct the number."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - {id: HS1, person: {name: Lưu Thị Năm}, cell: CA, steps: [{stage: source, on: 2023-01-05, documents: [«»mẫu-99]}]}
        """)),
    Explanation(
      "target-twice",
      vi: "Hai chỉ tiêu giống nhau cho một tổ chức trong một năm; báo cáo sẽ hiện hai dòng mâu thuẫn.",
      en: "Two targets of one kind stand for one organisation and year; a report would show both.",
      mending: .init(
        vi: "Giữ chỉ tiêu mới nhất.",
        en: "Keep the newest."),
      .after(
        .whole, on: "2024-06-30",
        """
        targets:
        - {organization: DB, year: 2024, measure: kết nạp, at-least: 2}
        - {organization: «»DB, year: 2024, measure: kết nạp, at-least: 3}
        """)),
    Explanation(
      "unknown-case",
      vi: "Không hồ sơ kết nạp nào mang mã ghi sau --explain hay --what-if.",
      en: "No admission case bears the id behind --explain or --what-if.",
      mending: .init(
        vi: "Sửa mã theo gợi ý; coso admissions liệt kê các hồ sơ.",
        en: "Correct it as suggested; coso admissions lists the cases."),
      .commands(
        after: .underway,
        """
        coso admissions registry.yaml --on 2024-06-30 --explain HS9
        """)),
    Explanation(
      "unknown-stage",
      vi: "Quy trình không có bước mang mã ghi ở --stage hay --step.",
      en: "There is no stage of the id behind --stage or --step.",
      mending: .init(
        vi: "Dùng một mã trong thông báo.",
        en: "Use one of those in the message."),
      .commands(
        after: .underway,
        """
        coso admissions registry.yaml --on 2024-06-30 --stage ket-nap
        """)),
    Explanation(
      "unknown-track",
      vi: "Vào ngày đó không có diện kết nạp mang mã ghi ở --track.",
      en: "On that day there is no track of the id behind --track.",
      mending: .init(
        vi: "Dùng một mã trong thông báo.",
        en: "Use one of those in the message."),
      .commands(
        after: .underway,
        """
        coso admissions registry.yaml --on 2024-06-30 --diagram mermaid --track nong-dan
        """)),
    Explanation(
      "unfit-votes",
      vi: "Kết quả biểu quyết sau --votes không viết theo dạng đọc được.",
      en: "What stands behind --votes is not written as votes are.",
      mending: .init(
        vi: "Viết như for=11,entitled=12.",
        en: "Write it as for=11,entitled=12."),
      .commands(
        after: .underway,
        """
        coso admissions registry.yaml --on 2024-06-30 --what-if HS1 --step cell-resolution --votes 11/12
        """)),
  ]
}
