internal import VietnameseText

extension Explanation {
  /// What keeps a step of an admission case from being taken: order, time and votes.
  static let admissionSteps: [Explanation] = [
    Explanation(
      "step-unknown-stage",
      vi:
        "Bước này có trong vốn từ nhưng không thuộc quy trình của diện và ngày đó, chẳng hạn bước riêng của diện khác.",
      en:
        "The stage is known, but does not belong to the pipeline of this track on that day; it may be another track's.",
      mending: .init(
        vi: "Sửa track của hồ sơ, hoặc ghi bước của quy trình; coso admissions --diagram mermaid vẽ quy trình.",
        en: "Correct the case's track, or name a stage of its pipeline; coso admissions --diagram mermaid draws it."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps: [{stage: source, on: 2023-01-05}, {stage: «»superior-consent, on: 2023-02-05}]
        """)),
    Explanation(
      "step-ended",
      vi: "Sau khi hồ sơ đã kết thúc (không đủ điều kiện, rút đơn, chuyển đi, công nhận) lại ghi thêm bước.",
      en: "A step was recorded after the case had ended (refused, withdrawn, moved out, recognised).",
      mending: .init(
        vi: "Bỏ bước đó, hoặc bỏ bước kết thúc ghi nhầm; bắt đầu lại thì mở hồ sơ mới.",
        en: "Remove it, or the ending if that is wrong; starting anew is a new case."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps:
          - {stage: source, on: 2023-01-05}
          - {stage: refused, on: 2023-02-05, reason: chưa đủ điều kiện}
          - {stage: «»sympathizer, on: 2023-03-05}
        """)),
    Explanation(
      "step-already-done",
      vi: "Một bước chỉ đi qua một lần lại được ghi lần nữa.",
      en: "A stage that is passed once is recorded again.",
      mending: .init(
        vi: "Bỏ một lần. Nếu lần trước không đạt thì ghi phiếu của lần đó.",
        en: "Remove one of them. Where the first attempt failed, record its votes."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps: [{stage: source, on: 2023-01-05}, {stage: «»source, on: 2023-02-05}]
        """)),
    Explanation(
      "step-out-of-order",
      vi: "Ngày của bước đứng trước ngày của bước ghi trên nó. Hồ sơ kể theo thứ tự thời gian.",
      en: "The step's day is before that of the one above it. A case is told in the order of time.",
      mending: .init(
        vi: "Xếp lại các bước, hoặc sửa ngày.",
        en: "Put the steps in order, or correct the day."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps: [{stage: source, on: 2023-02-05}, {stage: sympathizer, on: «»2023-01-05}]
        """)),
    Explanation(
      "step-missing",
      vi: "Bước này chỉ được làm sau một bước khác mà hồ sơ chưa ghi.",
      en: "This stage comes after another one, which the case does not have.",
      mending: .init(
        vi: "Ghi bước còn thiếu với ngày của nó; coso admissions --explain MÃ cho biết cần gì.",
        en: "Record the step that is missing, with its day; coso admissions --explain ID tells what is needed."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps: [{stage: source, on: 2023-01-05}, {stage: «»helper, on: 2023-02-05, helper: A1}]
        """)),
    Explanation(
      "step-expired",
      vi: "Kết quả của một bước trước, như giấy chứng nhận lớp bồi dưỡng, đã hết giá trị vào ngày này.",
      en: "The result of an earlier stage, such as the certificate of the course, holds no longer on that day.",
      mending: .init(
        vi: "Ghi lần học mới, hoặc sửa ngày.",
        en: "Record the course that was taken again, or correct the day."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps:
          - {stage: source, on: 2017-01-05}
          - {stage: sympathizer, on: 2017-02-05}
          - {stage: helper, on: 2017-02-10, helper: A1}
          - {stage: awareness-course, on: 2018-03-02, certificate: 233/GCN}
          - {stage: application, on: «»2023-03-20}
        """)),
    Explanation(
      "step-not-failed",
      vi:
        "Bước này chỉ có khi một lần biểu quyết đã không đạt đủ số lần quy định, như báo cáo cấp trên sau ba lần xét không đạt.",
      en:
        "This stage is open only after a vote has failed so many times, as the superior decides after three reviews without the majority.",
      mending: .init(
        vi: "Ghi đủ các lần biểu quyết không đạt, hoặc bỏ bước này.",
        en: "Record the votes that failed, or remove this step."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: «»superior-review, on: 2023-07-20, number: 8-QĐ}
        """)),
    Explanation(
      "step-too-many-attempts",
      vi: "Chi bộ đã biểu quyết không đạt đủ số lần cho phép; không được xét thêm lần nữa mà phải báo cáo cấp trên.",
      en: "The vote has failed as often as it may; there is no further one, and the superior decides.",
      mending: .init(
        vi: "Bỏ lần xét thừa, ghi bước báo cáo cấp trên.",
        en: "Remove the vote that is too much, and record the step of the superior."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        - {stage: committee-resolution, on: 2023-07-20, votes: {entitled: 9, for: 9}}
        - {stage: decision, on: 2023-08-01, number: 9-QĐ}
        - {stage: ceremony, on: 2023-08-10}
        - {stage: strike-off-review, on: 2023-09-01, reason: bỏ sinh hoạt, votes: {entitled: 3, for: 1}}
        - {stage: strike-off-review, on: 2023-10-01, reason: bỏ sinh hoạt, votes: {entitled: 3, for: 1}}
        - {stage: strike-off-review, on: 2023-11-01, reason: bỏ sinh hoạt, votes: {entitled: 3, for: 1}}
        - «»{stage: strike-off-review, on: 2023-12-01, reason: bỏ sinh hoạt, votes: {entitled: 3, for: 1}}
        """)),
  ]
}
