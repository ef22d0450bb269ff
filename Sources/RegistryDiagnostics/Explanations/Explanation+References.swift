internal import VietnameseText

extension Explanation {
  /// Findings about what stated intervals say of each other, and of votes against the records.
  static let references: [Explanation] = [
    Explanation(
      "outside-life",
      vi:
        "Bản ghi nhắc đến một tổ chức vào ngày tổ chức ấy chưa thành lập hoặc đã kết thúc. Ngày hoặc mã bị ghi nhầm, hoặc việc chuyển sau sắp xếp chưa ghi.",
      en:
        "A record names an organisation on a day on which it was not founded yet or had ended. The day or the id is wrong, or what a reform moved was not written down.",
      mending: .init(
        vi: "Sửa ngày, hoặc ghi tổ chức tiếp nhận sau khi sắp xếp.",
        en: "Correct the day, or name the body that took over."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB, founded: 1990-01-01, closed: 2010-01-01}
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, temporary: [{cell: «»CX, from: 2011-01-15, until: 2011-10-15, reason: công tác}]}
        """)),
    Explanation(
      "host-ended",
      vi: "Đơn vị đã kết thúc mà tổ chức vẫn ghi đứng trong đó, hoặc đảng viên vẫn ghi làm việc, giữ chức ở đó.",
      en:
        "The unit has ended, and an organisation is still said to stand in it, or a member to work or hold a post there.",
      mending: .init(
        vi: "Ghi đơn vị mới ở history từ ngày đổi, hoặc ghi until cho chức vụ.",
        en: "Give the new unit under history from its day, or the post's until."),
      .after(
        .whole, on: "2024-06-30",
        """
        hosts:
        - {id: CT, name: Công ty Cũ, until: 2015-01-01}
        members:
        - {id: A4, name: Hồ Văn Tư, workplace: «»CT, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "group-ended",
      vi: "Đảng viên được ghi sinh hoạt ở một tổ đảng vào ngày tổ ấy chưa có hoặc đã thôi.",
      en: "A member is said to be in a Party group on a day on which it is not there.",
      mending: .init(
        vi: "Chia thời gian ở chi bộ thành hai mục: có tổ đảng và không có, hoặc sửa ngày của tổ.",
        en: "Make two stays of it, with the group and without, or correct the group's days."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: CC, name: Chi bộ trường học, kind: chi bộ, parent: DB, founded: 2012-01-01, groups: [{id: T1, name: Tổ 1, until: 2020-01-01}]}
        members:
        - {id: C1, name: Hà Thị Chi, official: 2001-01-01, cells: [{cell: CC, from: 2012-01-01}], posts: [{organization: CC, title: bí thư, from: 2012-01-01}]}
        - {id: C2, name: Mai Thị Cúc, official: 2001-01-01, cells: [{cell: CC, from: 2012-01-01}]}
        - {id: C3, name: Tạ Văn Chiến, official: 2001-01-01, cells: [{cell: CC, from: 2012-01-01, group: «»T1}]}
        """)),
    Explanation(
      "not-a-member",
      vi: "Người giới thiệu hay giúp đỡ được nêu ở đây khi đó đã ra khỏi Đảng hoặc đã từ trần.",
      en: "Who is named as sponsor or helper had left the Party or died by then.",
      mending: .init(
        vi: "Sửa mã người, hoặc sửa ngày ra khỏi Đảng của người đó.",
        en: "Correct the id, or the day on which that person left."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, left: {manner: từ trần, on: 2015-01-01}}
        admissions:
        - {id: HS1, person: {name: Lưu Thị Năm}, cell: CA, steps: [{stage: tạo nguồn, on: 2023-01-05, helper: «»A4}]}
        """)),
    Explanation(
      "post-outlived",
      vi: "Chức vụ còn ghi sau ngày người giữ nó đã chuyển đi, ra khỏi Đảng, hay sau khi nhiệm kỳ của cơ quan đó hết.",
      en:
        "The post is recorded beyond the day on which its holder moved away or left, or on which the body's term ended.",
      mending: .init(
        vi: "Ghi until là ngày thôi giữ chức. Nếu cấp trên điều động giữ tiếp thì ghi mode: điều động.",
        en:
          "Give until as the day on which the post was given up. Where a superior let the holder stay, say mode: assigned."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - id: A4
          name: Hồ Văn Tư
          official: 2001-01-05
          cells: [{cell: CA, from: 2000-01-05, until: 2019-03-01}, {cell: CB, from: 2019-03-01}]
          posts: [{organization: CA, title: phó bí thư, from: 2015-01-01, until: «»2020-01-01}]
        """)),
    Explanation(
      "holder-elsewhere",
      vi:
        "Người giữ chức vụ của một tổ chức lại sinh hoạt ở nơi khác. Bí thư, cấp ủy viên được chọn trong đảng viên của chính tổ chức, trừ người được điều động.",
      en:
        "Who holds a post in an organisation is at home elsewhere. Secretaries and committee members come from its own members, unless assigned.",
      mending: .init(
        vi: "Sửa tổ chức của chức vụ, ghi đúng chi bộ, hoặc ghi mode: điều động.",
        en: "Correct the post's organisation or the home cell, or say mode: assigned."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, posts: [{organization: «»CB, title: phó bí thư, from: 2015-01-01}]}
        """)),
    Explanation(
      "home-gap",
      vi:
        "Giữa hai chi bộ, hoặc sau chi bộ cuối, có thời gian không ghi đảng viên ở đâu, nên người này không được đếm ở đâu cả.",
      en:
        "Between two stays, or after the last one, nobody knows where the member was at home, and no cell counts this person.",
      mending: .init(
        vi: "Nối hai khoảng thời gian, ghi giấy chuyển đi ở transfers, hoặc ghi left.",
        en: "Let one stay begin when the other ends, give the letter under transfers, or left."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, official: 2001-01-05, cells: [{cell: CA, from: 2000-01-05, until: «»2011-01-01}, {cell: CB, from: 2012-01-01}]}
        """)),
    Explanation(
      "guest-at-home",
      vi: "Đảng viên được ghi sinh hoạt tạm thời ở chính chi bộ của mình, thường sau khi đã chuyển hẳn về đó.",
      en: "A member is recorded as a guest in the member's own cell, usually after having moved there for good.",
      mending: .init(
        vi: "Cho thời gian tạm thời kết thúc vào ngày chuyển chính thức.",
        en: "Let the temporary activity end on the day of the transfer."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, temporary: [{cell: «»CA, from: 2011-01-15, until: 2011-10-15, reason: công tác}]}
        """)),
    Explanation(
      "letter-from-elsewhere",
      vi: "Giấy giới thiệu ghi do một chi bộ viết mà khi đó đảng viên không sinh hoạt ở đấy.",
      en: "The letter is said to come from a cell in which the member was not at home then.",
      mending: .init(
        vi: "Sửa from của giấy, hoặc bổ sung thời gian sinh hoạt còn thiếu ở cells.",
        en: "Correct the letter's from, or add the stay that is missing under cells."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, transfers: [{introduced: 2019-06-24, received: 2019-07-08, from: «»CB, to-outside: Đảng bộ xã Xa}]}
        """)),
    Explanation(
      "vote-not-of-cell",
      vi: "Người được trừ khỏi số biểu quyết không sinh hoạt ở chi bộ đó, nên vốn không nằm trong số được tính.",
      en: "Somebody is left out of the cell's vote who is not at home in it, and was never counted.",
      mending: .init(
        vi: "Bỏ người đó khỏi excluded, hoặc sửa nơi sinh hoạt trong hồ sơ.",
        en: "Take the person out of excluded, or correct the home."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, excluded: [{member: «»B2, why: ốm}], for: 3}}
        """)),
    Explanation(
      "vote-not-of-body",
      vi: "Người được trừ khỏi số biểu quyết của cấp ủy không giữ chức vụ nào ở đó.",
      en: "Somebody is left out of a committee's vote who holds no post there.",
      mending: .init(
        vi: "Bỏ người đó khỏi excluded, hoặc ghi chức vụ ở posts.",
        en: "Take the person out of excluded, or record the post."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, for: 3}}
        - {stage: committee-resolution, on: 2023-07-20, body: DB, votes: {entitled: 9, excluded: [{member: «»A2, why: ốm}], for: 8}}
        """)),
    Explanation(
      "vote-not-official",
      vi:
        "Đảng viên dự bị không có quyền biểu quyết, nên không cần trừ khỏi số được biểu quyết; trừ như thế thì số bị trừ hai lần.",
      en: "A probationary member has no vote anyway and need not be left out of it; doing so takes one off twice.",
      mending: .init(
        vi: "Bỏ người đó khỏi excluded.",
        en: "Take the person out of excluded."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, excluded: [{member: «»A4, why: ốm}], for: 3}}
        ---
        coso: 1
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2023-05-19, cell: CA}, official: 2024-05-19}
        """)),
    Explanation(
      "vote-reason-unfounded",
      vi: "Lý do không tính một người trong biểu quyết không có trong hồ sơ của người đó vào ngày họp.",
      en: "The reason for which somebody is not counted does not stand in that person's own record for the day.",
      mending: .init(
        vi: "Ghi sinh hoạt tạm thời, miễn hay đình chỉ vào hồ sơ đảng viên, hoặc sửa lý do.",
        en: "Record the temporary activity, exemption or suspension with the member, or correct the reason."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, excluded: [{member: A3, why: «»temporary-away}], for: 2}}
        """)),
    Explanation(
      "vote-count-differs",
      vi:
        "Số người được biểu quyết hay có trong biên bản khác số mà sổ tính được cho ngày đó. Tỷ lệ phiếu đúng hay sai là ở con số này.",
      en:
        "The number entitled or present by the minutes is another than the records of that day give. Whether the vote carried depends on it.",
      mending: .init(
        vi: "Kiểm tra biên bản, rồi kiểm tra đảng viên của chi bộ vào ngày đó; sửa chỗ sai.",
        en: "Look at the minutes, then at who was in the cell that day, and correct what is wrong."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: «»4, for: 4}}
        """)),
    Explanation(
      "vote-excluded-twice",
      vi: "Một người bị trừ hai lần khỏi số được biểu quyết.",
      en: "One person is left out of the vote twice.",
      mending: .init(
        vi: "Bỏ một lần.",
        en: "Remove one of them."),
      .admission(
        on: "2024-06-30",
        """
        - {stage: cell-resolution, on: 2023-07-05, votes: {entitled: 3, excluded: [{member: A3, why: ốm}, {member: «»A3, why: ốm}], for: 2}}
        """)),
  ]
}
