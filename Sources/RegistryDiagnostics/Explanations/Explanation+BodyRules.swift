internal import VietnameseText

extension Explanation {
  /// What breaks a rule about bodies, posts and members on a day.
  static let bodyRules: [Explanation] = [
    Explanation(
      "body-without-basis",
      vi:
        "Chi bộ có chi ủy khi chưa đủ số đảng viên chính thức để bầu chi ủy; khi đó chỉ có bí thư, và phó bí thư nếu cần.",
      en:
        "The cell has a cell committee without the official members that it takes; it then has a secretary only, and a deputy where needed.",
      mending: .init(
        vi:
          "Bỏ mục committees và các chức chi ủy viên, hoặc ghi until khi số đảng viên giảm xuống; kiểm tra đảng viên còn thiếu.",
        en:
          "Remove the committee and the posts in it, or give until when the numbers fell; see whether members are missing."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        committees:
        - «»{organization: CA, body: chi ủy, from: 2023-01-01, congress: 2023-01-01, until: 2025-01-01}
        """)),
    Explanation(
      "body-missing",
      vi:
        "Chi bộ đã đủ đảng viên chính thức để bầu chi ủy mà sổ chưa ghi chi ủy nào. Đây là điều cần biết, chưa phải là sai.",
      en:
        "The cell has enough official members to elect a cell committee, and none is on record. It is worth knowing, and need not be wrong.",
      mending: .init(
        vi: "Ghi nhiệm kỳ ở committees, hoặc ghi các chi ủy viên ở posts.",
        en: "Record its term under committees, or its members under posts."),
      .files(
        on: "2024-06-30",
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            regulations: [vn, edition.yaml]
            organizations:
            - «»{id: CA, name: Chi bộ thôn An, kind: chi bộ, founded: 1990-01-01}
            members:
            - {id: A1, name: Lê Văn Anh, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}], posts: [{organization: CA, title: bí thư, from: 2015-01-01}]}
            - {id: A2, name: Trần Thị Ánh, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            - {id: A3, name: Phạm Văn Ba, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            """),
          .init(
            "edition.yaml",
            """
            edition: own
            label: {vi: Quy định riêng, en: Rules of our own}
            # Để ví dụ chỉ cần ba người thay vì chín.
            rules: [{id: cell-committee-due, at-least: 3}]
            """),
        ])),
    Explanation(
      "body-too-small",
      vi: "Ban chấp hành, ban thường vụ hay chi ủy có ít người hơn mức mà quy định của kỳ đại hội cho.",
      en: "The committee, standing committee or cell committee has fewer seats than the rule for that congress.",
      mending: .init(
        vi: "Kiểm tra seats; nếu khuyết thật thì cấp trên chỉ định hoặc bầu bổ sung.",
        en: "See whether seats is right; where seats are empty, somebody is appointed or elected."),
      .files(
        on: "2025-08-01",
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            organizations:
            - {id: XA, name: Đảng bộ xã Thử, kind: commune-superior, founded: 2025-07-01}
            members:
            - {id: A1, name: Lê Văn Anh, official: 1996-01-10, cells: [{cell: CA, from: 2025-07-01}], posts: [{organization: XA, title: bí thư, from: 2025-07-01}, {organization: CA, title: bí thư, from: 2025-07-01}]}
            - {id: A2, name: Trần Thị Ánh, official: 1996-01-10, cells: [{cell: CA, from: 2025-07-01}]}
            - {id: A3, name: Phạm Văn Ba, official: 1996-01-10, cells: [{cell: CA, from: 2025-07-01}]}
            committees:
            - {organization: XA, body: ban thường vụ, from: 2025-07-01, seats: «»5}
            """),
          .init(
            "sample.yaml",
            """
            coso: 1
            organizations:
            - {id: CA, name: Chi bộ cơ sở Thử, kind: chi bộ cơ sở, parent: XA, founded: 2025-07-01}
            """),
        ])),
    Explanation(
      "body-too-large",
      vi: "Ban chấp hành, ban thường vụ hay chi ủy đông hơn mức mà quy định cho.",
      en: "The committee, standing committee or cell committee has more seats than its rule allows.",
      mending: .init(
        vi:
          "Sửa seats, hoặc ghi until cho ủy viên đã thôi; nơi được cấp trên cho nhiều hơn thì đổi mức bằng một bản quy định riêng.",
        en:
          "Correct seats, or give until to those who have left it; where the superior allowed more, an edition of your own changes the limit."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        committees:
        - {organization: DB, body: ban chấp hành, from: 2020-05-20, seats: «»16}
        """)),
    Explanation(
      "body-share-exceeded",
      vi: "Ban thường vụ đông so với ban chấp hành hơn tỷ lệ được phép, nên không còn là một bộ phận nhỏ của nó.",
      en: "The standing committee is larger, measured by its committee, than the share that is allowed.",
      mending: .init(
        vi: "Sửa seats của hai ban; nếu đúng thì đó là việc của đại hội hoặc cấp trên.",
        en: "Correct the seats of both; where they are right, it is for the congress or the superior."),
      .after(
        .whole, on: "2026-08-01",
        """
        committees:
        - {organization: DB, body: ban chấp hành, from: 2026-07-26, seats: 11}
        - {organization: DB, body: ban thường vụ, from: 2026-07-26, seats: «»4}
        """)),
    Explanation(
      "term-over",
      vi:
        "Nhiệm kỳ đã hết mà chưa có nhiệm kỳ mới. Cấp ủy vẫn làm việc cho đến khi có cấp ủy mới, nên đây là nhắc việc, không phải là sai.",
      en:
        "The term is over and no new one is on record. The committee stays in office until the next takes over, so it is a reminder and no mistake.",
      mending: .init(
        vi:
          "Sau đại hội, ghi until cho nhiệm kỳ cũ và thêm mục mới với ngày congress; đại hội hoãn thì chỉ còn nhắc lại.",
        en:
          "After the congress end the old one with until and add the new one with its congress; until then this is told again."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        committees:
        - {organization: DB, body: ban chấp hành, from: 2015-05-20, congress: «»2015-05-20, seats: 9}
        """)),
    Explanation(
      "post-vacant",
      vi: "Ngày đó không ai giữ chức vụ mà tổ chức nào cũng phải có, như bí thư. Thường vì quên ghi người kế nhiệm.",
      en:
        "On that day nobody holds a post that every such body needs, such as secretary. Usually the successor was not written down.",
      mending: .init(
        vi: "Ghi chức vụ ở posts của người đang giữ; nếu khuyết thật thì đó là việc phải làm.",
        en: "Record it under posts of whoever holds it; where it really is vacant, there is something to do."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - «»{id: CC, name: Chi bộ trường học, kind: chi bộ, parent: DB, founded: 2020-01-01}
        members:
        - {id: C1, name: Hà Thị Chi, official: 2001-01-01, cells: [{cell: CC, from: 2020-01-01}]}
        - {id: C2, name: Mai Thị Cúc, official: 2001-01-01, cells: [{cell: CC, from: 2020-01-01}]}
        - {id: C3, name: Tạ Văn Chiến, official: 2001-01-01, cells: [{cell: CC, from: 2020-01-01}]}
        """)),
    Explanation(
      "several-holders",
      vi: "Hai người cùng giữ một chức mà chỉ một người được giữ, thường vì người trước thôi chức mà chưa ghi ngày.",
      en: "Two people hold a post that one alone may hold, usually because the former one's last day was not recorded.",
      mending: .init(
        vi: "Ghi until cho người đã thôi.",
        en: "Give until to the one who has left it."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 1995-01-10, cell: CA}, official: 1996-01-10, posts: [«»{organization: CA, title: bí thư, from: 2022-01-01}]}
        """)),
    Explanation(
      "probationary-post",
      vi: "Đảng viên dự bị chưa có quyền biểu quyết, bầu cử và ứng cử, nên không giữ chức vụ trong Đảng.",
      en:
        "A probationary member does not vote yet and can neither elect nor be elected, and holds no post of the Party.",
      mending: .init(
        vi: "Kiểm tra ngày official; nếu đúng là dự bị thì sửa from của chức vụ.",
        en: "See whether the official day is missing; where the member is on probation, correct the from of the post."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2024-01-05, cell: CA}, posts: [{organization: CA, title: «»phó bí thư, from: 2024-05-01}]}
        """)),
    Explanation(
      "sponsor-not-official",
      vi: "Người giới thiệu vào Đảng phải là đảng viên chính thức vào ngày quyết định kết nạp.",
      en: "Who introduces somebody to the Party is an official member on the day of the admission.",
      mending: .init(
        vi: "Kiểm tra ngày chính thức của người giới thiệu và mã ghi ở sponsors.",
        en: "See whether the sponsor's official day and the id under sponsors are right."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2024-01-05, cell: CA}}
        - {id: A5, name: Lưu Thị Năm, admitted: {ceremony: 2024-03-05, cell: CA, sponsors: [A1, «»A4]}}
        """)),
    Explanation(
      "official-day",
      vi:
        "Ngày chính thức khác ngày hết thời gian dự bị. Dù công nhận muộn, đảng viên vẫn là chính thức từ ngày hết dự bị, và tuổi đảng dựa vào đó.",
      en:
        "The official day is another than the one on which probation ended. However late the recognition is, the member is official from that day, and much is counted from it.",
      mending: .init(
        vi: "Ghi official là ngày hết dự bị. Nếu cấp trên quyết định ngày khác thì ghi số quyết định đó.",
        en:
          "Give official as the day on which probation ended. Where a superior decided otherwise, give the number of that decision."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2018-05-19, cell: CA}, official: «»2019-06-30}
        """)),
    Explanation(
      "no-admission-date",
      vi:
        "Sổ có người này mà không có ngày kết nạp hay công nhận nào, nên không rõ là chính thức hay dự bị; người này chỉ được tính vào tổng số.",
      en:
        "The person is in the registry without any date of admission or recognition, so nobody can say whether official or probationary; only the total counts them.",
      mending: .init(
        vi: "Tra hồ sơ rồi ghi admitted hoặc official; chỉ biết năm thì ghi năm.",
        en: "Look it up in the file and give admitted or official; where only the year is known, give the year."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - «»{id: A4, name: Hồ Văn Tư, cells: [{cell: CA, from: 2000-01-01}]}
        """)),
    Explanation(
      "ceremony-before-decision",
      vi: "Lễ kết nạp được ghi trước ngày ký quyết định kết nạp, trong khi lễ chỉ tổ chức khi đã có quyết định.",
      en:
        "The ceremony is recorded before the day on which the admission was decided, and it takes place only after that.",
      mending: .init(
        vi: "Đối chiếu với quyết định: thường ngày và tháng bị đảo, hoặc hai ngày ghi lẫn nhau.",
        en: "Compare with the decision: usually day and month are turned around, or the two dates are exchanged."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {decision-date: 2018-05-20, ceremony: «»2018-05-19, cell: CA}, official: 2019-05-19}
        """)),
    Explanation(
      "overlapping-intervals",
      vi: "Hai mục nói về cùng một điều có thời gian chồng lên nhau, nên một ngày có hai giá trị.",
      en: "Two entries about one thing overlap, so that one day has two values.",
      mending: .init(
        vi: "Ghi until của mục trước là ngày bắt đầu của mục sau.",
        en: "Let the earlier one's until be the day on which the later one begins."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, standing: [{state: exempt, from: 2017-01-01, until: 2019-01-01}, «»{state: suspended, from: 2018-01-01, until: 2018-06-01}]}
        """)),
  ]
}
