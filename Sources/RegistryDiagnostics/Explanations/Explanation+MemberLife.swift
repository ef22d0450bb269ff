internal import VietnameseText

extension Explanation {
  /// Findings about the lives of members: transfers, temporary activity, re-admission, badges.
  static let memberLife: [Explanation] = [
    Explanation(
      "temporary-over-limit",
      vi:
        "Sinh hoạt tạm thời kéo dài hơn thời hạn cho lý do đó. Ở nơi sinh hoạt tạm, đảng viên không có quyền biểu quyết, nên không được để lâu như thế thay cho chuyển sinh hoạt.",
      en:
        "The temporary activity lasts longer than is allowed for its reason. A guest does not vote, so it may not stand in for a transfer for so long.",
      mending: .init(
        vi: "Ghi until nếu đã về; gia hạn thì ghi giấy mới thành mục riêng; ở hẳn thì chuyển sinh hoạt chính thức.",
        en:
          "Give until where the member is back; an extension is a letter and an entry of its own; who stays is transferred."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, temporary: [«»{cell: CB, from: 2022-01-15, until: 2023-06-15, reason: công tác}]}
        """)),
    Explanation(
      "temporary-below-limit",
      vi: "Sinh hoạt tạm thời ngắn hơn mức tối thiểu; đi ngắn như thế thì không phải giới thiệu sinh hoạt.",
      en: "The temporary activity is shorter than the least; for so short an absence no letter is needed.",
      mending: .init(
        vi: "Kiểm tra hai ngày; nếu đúng thì có thể bỏ mục này.",
        en: "See whether the days are right; where they are, the entry can be left out."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, temporary: [«»{cell: CB, from: 2022-01-15, until: 2022-02-15, reason: công tác}]}
        """)),
    Explanation(
      "transfer-written-late",
      vi: "Giấy giới thiệu được viết khi đã quá hạn làm thủ tục kể từ quyết định điều động hoặc ngày đổi nơi cư trú.",
      en:
        "The letter was written after the time for the papers had run out, counted from the decision or the change of residence.",
      mending: .init(
        vi: "Kiểm tra decided và introduced. Nếu đúng thì giữ nguyên: sổ ghi việc đã xảy ra.",
        en: "See whether decided and introduced are right. Where they are, leave them: the registry says what happened."
      ),
      .after(
        .whole, on: "2025-12-31",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, transfers: [{decided: 2025-07-01, introduced: «»2025-10-15, received: 2025-10-20, from: CA, to-outside: Đảng bộ xã Xa}]}
        """)),
    Explanation(
      "transfer-overdue",
      vi:
        "Giấy giới thiệu đã quá hạn mà nơi đến chưa tiếp nhận. Từ ngày đó đảng viên là chưa nối sinh hoạt, và thời gian ấy không tính vào tuổi đảng.",
      en:
        "The letter is past its time, and nobody has received it. From then on the member is not connected, and that time does not count in the Party age.",
      mending: .init(
        vi: "Ghi received khi nơi đến đã tiếp nhận; chưa rõ thì hỏi nơi đến và đảng viên.",
        en: "Give received once it was; where nobody knows, ask the other side and the member."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, transfers: [{letter: 5-GTSHĐ, introduced: «»2024-01-02, from: CA, to-outside: Đảng bộ xã Xa}]}
        """)),
    Explanation(
      "deadline-outside-calendar",
      vi:
        "Hạn được tính bằng ngày làm việc mà lịch nghỉ của năm đó chưa có, nên ngày hết hạn có thể lệch vài ngày. Nói ra để không ai tin hẳn vào nó.",
      en:
        "The deadline counts working days, and the days off of that year are not known, so it may be some days off. It is told so that nobody relies on it.",
      mending: .init(
        vi: "Thêm lịch nghỉ của năm ở working-days trong một bản quy định riêng.",
        en: "Add that year's days off under working-days of an edition of your own."),
      .after(
        .whole, on: "2030-06-30", beside: ["transfer-overdue"],
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, transfers: [{letter: 5-GTSHĐ, introduced: «»2029-12-03, from: CA, to-outside: Đảng bộ xã Xa}]}
        """)),
    Explanation(
      "transfer-dates-differ",
      vi:
        "Ngày tiếp nhận trên giấy giới thiệu không phải là ngày đảng viên đổi chi bộ. Đến trước ngày tiếp nhận, đảng viên còn tính ở chi bộ cũ.",
      en:
        "The day of receipt is not the day on which the member changes cells. Until the receipt, the member counts at the old cell.",
      mending: .init(
        vi: "Cho cells đổi đúng ngày received, hoặc sửa received.",
        en: "Let cells change on the day of received, or correct received."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - id: A4
          name: Hồ Văn Tư
          official: 2001-01-05
          cells: [{cell: CA, from: 2000-01-05, until: 2019-06-24}, {cell: CB, from: 2019-06-24}]
          transfers: [{introduced: 2019-06-24, received: «»2019-07-08, from: CA, to: CB}]
        """)),
    Explanation(
      "too-many-memberships",
      vi: "Người này được kết nạp nhiều lần hơn mức cho phép.",
      en: "The person was admitted more often than is allowed.",
      mending: .init(
        vi: "Kiểm tra xem có thời kỳ nào ghi hai lần, hoặc là một lần chuyển sinh hoạt bị ghi thành kết nạp.",
        en: "See whether a period stands twice, or a transfer was written down as an admission."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - id: A4
          name: Hồ Văn Tư
          memberships:
          - {admitted: {ceremony: 1990-01-05, cell: CA}, official: 1991-01-05, left: {manner: xóa tên, on: 1995-01-05}}
          - {admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, left: {manner: xóa tên, on: 2005-01-05}}
          - «»{admitted: {ceremony: 2018-01-05, cell: CA}, official: 2019-01-05}
          cells: [{cell: CA, from: 1990-01-05, until: 1995-01-05}, {cell: CA, from: 2000-01-05, until: 2005-01-05}, {cell: CA, from: 2018-01-05}]
        """)),
    Explanation(
      "readmission-too-early",
      vi: "Người đã ra khỏi Đảng được kết nạp lại khi chưa đủ thời gian chờ.",
      en: "Somebody who had left was admitted again before the time that has to pass.",
      mending: .init(
        vi: "Kiểm tra ngày ra khỏi Đảng và ngày kết nạp lại; nếu là khôi phục đảng tịch thì không ghi left.",
        en: "See whether both days are right; where membership was restored, there is no left."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - id: A4
          name: Hồ Văn Tư
          memberships:
          - {admitted: {ceremony: 2010-01-05, cell: CA}, official: 2011-01-05, left: {manner: xóa tên, on: 2017-01-05}}
          - «»{admitted: {ceremony: 2018-01-05, cell: CA}, official: 2019-01-05}
          cells: [{cell: CA, from: 2010-01-05, until: 2017-01-05}, {cell: CA, from: 2018-01-05}]
        """)),
    Explanation(
      "badge-too-early",
      vi: "Huy hiệu được trao khi chưa đủ tuổi đảng, kể cả phần được xét sớm.",
      en: "The badge was awarded before the years of membership were reached, the early award allowed for.",
      mending: .init(
        vi:
          "Kiểm tra ngày quyết định kết nạp và ngày trao. Tuổi đảng trừ thời gian ở ngoài Đảng và thời gian chưa nối sinh hoạt.",
        en:
          "See whether the day of the admission decision and that of the award are right. Time outside the Party or not connected does not count."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {decision-date: 1995-01-05, ceremony: 1995-01-15, cell: CA}, official: 1996-01-15, badges: [{years: 30, day: «»2022-02-03}]}
        """)),
    Explanation(
      "unknown-badge",
      vi: "Không có Huy hiệu cho số năm này.",
      en: "There is no badge for so many years.",
      mending: .init(
        vi: "Sửa years; các mức đứng ở quy tắc badges của bản quy định.",
        en: "Correct years; the rule badges of the edition has those that there are."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {decision-date: 1990-01-05, ceremony: 1990-01-15, cell: CA}, official: 1991-01-15, badges: [{years: «»35, day: 2018-02-03}]}
        """)),
  ]
}
