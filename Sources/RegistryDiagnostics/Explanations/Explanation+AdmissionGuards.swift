internal import VietnameseText

extension Explanation {
  /// What keeps a step of an admission case from being taken: the person, the papers and who acts.
  static let admissionGuards: [Explanation] = [
    Explanation(
      "step-birth-unknown",
      vi: "Bước này xét tuổi mà hồ sơ chưa ghi ngày sinh.",
      en: "The stage looks at the age, and no date of birth is on record.",
      mending: .init(
        vi: "Ghi person.born; phải đủ ngày tháng năm.",
        en: "Give person.born with day, month and year."),
      .admission(
        person: "{name: Lưu Thị Năm, education: THPT}", on: "2024-06-30",
        """
        - «»{stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        """)),
    Explanation(
      "step-too-young",
      vi: "Vào ngày chi bộ xét, người này chưa đủ tuổi.",
      en: "On the day of the cell's resolution the person is not old enough.",
      mending: .init(
        vi: "Đối chiếu ngày sinh; nếu đúng thì chi bộ xét lại sau ngày đủ tuổi.",
        en: "Compare the birth with the papers; where it is right, the cell votes again once the person is old enough."),
      .admission(
        person: "{name: Lưu Thị Năm, born: 2005-09-01, education: THPT}", on: "2024-06-30",
        """
        - {stage: cell-resolution, on: «»2023-07-05, votes: {entitled: 3, for: 3}}
        """)),
    Explanation(
      "step-too-old",
      vi: "Vào ngày chi bộ xét, người này đã quá tuổi của diện thường; diện trên tuổi có quy trình riêng.",
      en:
        "On the day of the cell's resolution the person is older than the ordinary track allows; there is one for those above.",
      mending: .init(
        vi: "Ghi track: over-60 cùng ý kiến đồng ý của cấp có thẩm quyền, hoặc sửa ngày sinh.",
        en: "Say track: over-60 and record the consent that it takes, or correct the birth."),
      .admission(
        person: "{name: Lưu Thị Năm, born: 1962-09-01, education: THPT}", on: "2024-06-30",
        """
        - {stage: cell-resolution, on: «»2023-07-05, votes: {entitled: 3, for: 3}}
        """)),
    Explanation(
      "step-education",
      vi: "Trình độ học vấn chưa ghi hoặc thấp hơn mức quy định.",
      en: "The education is not on record, or is lower than it has to be.",
      mending: .init(
        vi: "Ghi person.education; nơi có chính sách riêng thì bản quy định của địa phương đổi mức.",
        en: "Give person.education; where a policy allows less, a local edition changes the level."),
      .admission(
        person: "{name: Lưu Thị Năm, born: 1996-04-12, education: tiểu học}", on: "2024-06-30",
        """
        - «»{stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        """)),
    Explanation(
      "step-document",
      vi: "Hồ sơ còn thiếu một mẫu mà bước này đòi hỏi.",
      en: "The file lacks a form that this stage asks for.",
      mending: .init(
        vi: "Ghi bước tạo ra mẫu đó, hoặc thêm số mẫu vào documents của bước đã nhận nó.",
        en: "Record the stage that makes it, or add its number to documents of the step that received it."),
      .files(
        on: "2024-06-30",
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            regulations: [vn, edition.yaml]
            """),
          .init(
            "sample.yaml",
            """
            coso: 1
            organizations:
            - {id: CA, name: Chi bộ thôn An, kind: chi bộ, founded: 1990-01-01}
            members:
            - {id: A1, name: Lê Văn Anh, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}], posts: [{organization: CA, title: bí thư, from: 2015-01-01}]}
            - {id: A2, name: Trần Thị Ánh, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            - {id: A3, name: Phạm Văn Ba, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            admissions:
            - {id: HS1, person: {name: Lưu Thị Năm}, cell: CA, steps: [{stage: source, on: 2023-01-05}, «»{stage: sympathizer, on: 2023-02-05}]}
            """),
          .init(
            "edition.yaml",
            """
            edition: own
            label: {vi: Quy định riêng, en: Rules of our own}
            admission-forms: [{number: P-1, vi: Phiếu giới thiệu nguồn, en: Sheet of sources}]
            admission-stages:
            - {id: sheet, vi: nộp phiếu, en: sheet handed in, after: [source], form: P-1}
            - {id: sympathizer, after: {any: [source, sheet]}, guards: {documents: [P-1]}}
            """),
        ])),
    Explanation(
      "step-too-few-sponsors",
      vi: "Số đảng viên chính thức giới thiệu ít hơn quy định.",
      en: "Fewer official members introduce the person than it takes.",
      mending: .init(
        vi:
          "Ghi đủ mã người giới thiệu ở sponsors; người dự bị không tính. Tổ chức đoàn thể giới thiệu thay thì ghi introduced-by.",
        en:
          "Give the ids under sponsors; probationary members do not count. Where an association introduces instead, say introduced-by."
      ),
      .admission(
        keys: ["track: youth"], through: "opinions", on: "2024-06-30",
        """
        - {stage: introductions, on: 2023-06-15, sponsors: «»[A4], introduced-by: [youth-union]}
        ---
        coso: 1
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2023-01-05, cell: CA}, official: 2024-01-05}
        """)),
    Explanation(
      "step-sponsor-too-new",
      vi: "Người giới thiệu chưa cùng công tác, sinh hoạt với người được giới thiệu đủ thời gian.",
      en: "The sponsor has not been together with the person for long enough.",
      mending: .init(
        vi: "Chọn người giới thiệu khác, hoặc bổ sung thời gian sinh hoạt còn thiếu trong hồ sơ của người giới thiệu.",
        en: "Choose another sponsor, or add the stays that are missing in the sponsor's record."),
      .admission(
        keys: ["track: youth"], through: "opinions", on: "2024-06-30",
        """
        - {stage: introductions, on: 2023-06-15, sponsors: «»[A4], introduced-by: [youth-union]}
        ---
        coso: 1
        members:
        - {id: A4, name: Hồ Văn Tư, official: 2001-01-05, cells: [{cell: CB, from: 2000-01-05, until: 2023-03-01}, {cell: CA, from: 2023-03-01}]}
        """)),
    Explanation(
      "step-not-introduced",
      vi: "Thiếu giới thiệu của tổ chức đoàn thể mà diện này cần.",
      en: "The introduction by an association, which this track needs, is missing.",
      mending: .init(
        vi: "Ghi introduced-by ở bước giới thiệu.",
        en: "Give introduced-by with the step of the introductions."),
      .admission(
        keys: ["track: youth"], through: "opinions", on: "2024-06-30",
        """
        - «»{stage: introductions, on: 2023-06-15, sponsors: [A1]}
        """)),
    Explanation(
      "step-opinion",
      vi: "Thiếu ý kiến của một nơi phải hỏi, như đoàn thể hay nơi cư trú.",
      en: "The opinion of somebody who has to be asked is missing, such as the associations or the place of residence.",
      mending: .init(
        vi: "Ghi đủ ở opinions của bước lấy ý kiến.",
        en: "Give it under opinions of that step."),
      .admission(
        through: "verification", on: "2024-06-30",
        """
        - {stage: opinions, on: 2023-06-10, opinions: «»[associations]}
        """)),
    Explanation(
      "step-too-early",
      vi: "Chưa đến ngày được làm bước này, như xét công nhận khi chưa hết thời gian dự bị.",
      en: "It is not time for this stage yet, as for a review before probation has ended.",
      mending: .init(
        vi: "Sửa ngày, hoặc làm lại sau ngày đó.",
        en: "Correct the day, or do it again after that day."),
      .admission(
        keys: ["member: A4", "track: re-admission"], on: "2024-06-30",
        """
        - {stage: provincial-consent, on: «»2023-07-03, number: 12-CV/TU}
        ---
        coso: 1
        members:
        - {id: A4, name: Lưu Thị Năm, admitted: {ceremony: 2015-01-05, cell: CA}, official: 2016-01-05, left: {manner: xóa tên, on: 2021-01-05}}
        """)),
    Explanation(
      "step-too-late",
      vi: "Bước có hạn chặt đã làm sau hạn. Chỉ khi cấp trên đồng ý bằng văn bản thì vẫn được.",
      en: "A stage with a strict deadline was passed after it. It counts only where the superior consented in writing.",
      mending: .init(
        vi: "Ghi override là văn bản cho phép, hoặc sửa ngày.",
        en: "Give that paper as override, or correct the day."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        - {stage: committee-resolution, on: 2023-07-20, votes: {entitled: 9, for: 9}}
        - {stage: decision, on: 2023-08-01, received: 2023-08-03, number: 9-QĐ}
        - {stage: ceremony, on: «»2023-11-01}
        """)),
    Explanation(
      "step-wrong-body",
      vi: "Bước do một cơ quan không có thẩm quyền làm.",
      en: "The stage was done by a body that may not do it.",
      mending: .init(
        vi: "Sửa body của bước.",
        en: "Correct the step's body."),
      .admission(
        on: "2026-10-01",
        """
        - {stage: cell-resolution, on: 2026-07-28, votes: {entitled: 3, for: 3}}
        - {stage: committee-resolution, on: 2026-08-03, votes: {entitled: 9, for: 9}}
        - {stage: decision, on: 2026-08-10, body: «»CA, number: 9-QĐ}
        """)),
    Explanation(
      "step-power",
      vi: "Đảng ủy cơ sở chỉ được quyết định khi đã được ủy quyền, mà sổ chưa ghi sự ủy quyền vào ngày đó.",
      en: "A grassroots committee decides only with delegated powers, and none is on record for that day.",
      mending: .init(
        vi: "Ghi powers cho tổ chức với ngày bắt đầu, hoặc sửa body thành cấp trên.",
        en: "Give the organisation its powers with their first day, or let the superior be the body."),
      .files(
        on: "2024-06-30",
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            regulations: [vn, edition.yaml]
            """),
          .init(
            "sample.yaml",
            """
            coso: 1
            organizations:
            - {id: CA, name: Chi bộ thôn An, kind: chi bộ, founded: 1990-01-01}
            members:
            - {id: A1, name: Lê Văn Anh, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}], posts: [{organization: CA, title: bí thư, from: 2015-01-01}]}
            - {id: A2, name: Trần Thị Ánh, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            - {id: A3, name: Phạm Văn Ba, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            admissions:
            - {id: HS1, person: {name: Lưu Thị Năm}, cell: CA, steps: [«»{stage: source, on: 2023-01-05}]}
            """),
          .init(
            "edition.yaml",
            """
            edition: own
            label: {vi: Quy định riêng, en: Rules of our own}
            admission-stages: [{id: source, guards: {power: admits-members}}]
            """),
        ])),
    Explanation(
      "step-not-former-member",
      vi: "Diện kết nạp lại cần thời kỳ đảng tịch trước, mà sổ không ghi người này từng là đảng viên.",
      en: "Re-admission needs a former membership, and nothing says that this person was a member before.",
      mending: .init(
        vi: "Ghi member là mã đảng viên có thời kỳ trước ở memberships, hoặc sửa track.",
        en: "Let member name the record with the former period under memberships, or correct the track."),
      .admission(
        keys: ["track: re-admission"], on: "2024-06-30",
        """
        - «»{stage: provincial-consent, on: 2023-07-03, number: 12-CV/TU}
        """)),
    Explanation(
      "step-not-recorded",
      vi: "Bước thiếu điều mà nó phải ghi lại, như số quyết định, kết luận thẩm tra hay người giúp đỡ.",
      en: "The step lacks what it has to record, such as a decision, the conclusion of the verification or the helper.",
      mending: .init(
        vi: "Thêm khóa mà thông báo nêu vào bước.",
        en: "Add to the step what the message names."),
      .after(
        .whole, on: "2024-06-30",
        """
        admissions:
        - id: HS1
          person: {name: Lưu Thị Năm}
          cell: CA
          steps: [{stage: source, on: 2023-01-05}, {stage: sympathizer, on: 2023-02-05}, «»{stage: helper, on: 2023-02-10}]
        """)),
  ]
}
