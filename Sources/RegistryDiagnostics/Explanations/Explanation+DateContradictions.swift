internal import VietnameseText

extension Explanation {
  /// Findings about dates of a life that contradict each other.
  static let dateContradictions: [Explanation] = [
    Explanation(
      "born-too-late",
      vi:
        "Ngày sinh không sớm hơn một việc khác trong đời người này, như kết nạp hay vào Đoàn. Thường năm sinh bị gõ nhầm.",
      en:
        "The date of birth is not before something else in that life, such as the admission. Usually the year of birth is a slip.",
      mending: .init(
        vi: "Đối chiếu ngày sinh với lý lịch; nếu ngày sinh đúng thì sửa ngày kia.",
        en: "Compare the birth with the file; where it is right, correct the other date."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, born: «»2001-05-06, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "born-in-future",
      vi: "Đến ngày xét, người này còn chưa ra đời.",
      en: "On the day that is looked at, the person is not born yet.",
      mending: .init(
        vi: "Sửa năm sinh.",
        en: "Correct the year of birth."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, born: «»2070-05-06, admitted: {ceremony: 2098-01-05, cell: CA}}
        """)),
    Explanation(
      "received-before-decision",
      vi: "Chi bộ nhận quyết định kết nạp trước ngày ký, điều không thể có.",
      en: "The cell received the decision on the admission before it was signed, which cannot be.",
      mending: .init(
        vi: "Sửa received hoặc decision-date; thường hai ngày ghi lẫn nhau.",
        en: "Correct received or decision-date; usually the two are exchanged."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {decision-date: 2000-01-02, received: «»2000-01-01, ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "received-after-ceremony",
      vi:
        "Chi bộ nhận quyết định sau khi đã tổ chức lễ kết nạp. Hạn tổ chức lễ tính từ ngày nhận, nên ngày này phải đúng.",
      en:
        "The cell received the decision after the ceremony. The time for the ceremony counts from the receipt, so this day matters.",
      mending: .init(
        vi: "Sửa received hoặc ceremony.",
        en: "Correct received or ceremony."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {decision-date: 2000-01-02, received: «»2000-01-06, ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "official-before-admission",
      vi: "Ngày chính thức không muộn hơn ngày kết nạp, trong khi ai cũng qua thời gian dự bị.",
      en: "The official day is not after the admission, though everybody is on probation first.",
      mending: .init(
        vi: "Kiểm tra hai ngày; thường năm bị gõ nhầm hoặc hai ngày đổi chỗ.",
        en: "Look at both days; usually a year is a slip, or they are exchanged."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: «»1999-01-05}
        """)),
    Explanation(
      "left-before-admission",
      vi: "Ngày ra khỏi Đảng đứng trước ngày kết nạp.",
      en: "The member left the Party before having been admitted.",
      mending: .init(
        vi: "Kiểm tra năm của left và admitted; nếu đã kết nạp lại thì ghi từng thời kỳ ở memberships.",
        en: "Look at the years of left and admitted; of somebody admitted again, give each period under memberships."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, left: {manner: xin ra khỏi Đảng, on: «»1999-06-01}}
        """)),
    Explanation(
      "admitted-after-death",
      vi:
        "Sổ ghi người này từ trần rồi lại được kết nạp. Thường là cách ra khỏi Đảng ghi nhầm, hoặc hai người bị gộp làm một.",
      en:
        "The person is recorded as having died and then as admitted again. Usually the manner of leaving is wrong, or two people were made one.",
      mending: .init(
        vi: "Sửa manner của left, hoặc tách thành hai đảng viên.",
        en: "Correct the manner of left, or make two members of it."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - id: A4
          name: Hồ Văn Tư
          memberships:
          - {admitted: {ceremony: 1992-01-05, cell: CA}, official: 1993-01-05, left: {manner: từ trần, on: 1997-01-05}}
          - {admitted: {ceremony: «»2009-01-05, cell: CA}, official: 2010-01-05}
          cells: [{cell: CA, from: 1992-01-05, until: 1997-01-05}, {cell: CA, from: 2009-01-05}]
        """)),
    Explanation(
      "before-admission",
      vi:
        "Một việc chỉ đảng viên mới có (thẻ, huy hiệu, chức vụ trong Đảng, nơi sinh hoạt, kỷ luật đảng…) được ghi trước ngày kết nạp.",
      en:
        "Something that only members have (a card, a badge, a post, a home cell, a discipline …) is dated before the admission.",
      mending: .init(
        vi: "Sửa ngày của việc đó, hoặc ngày kết nạp.",
        en: "Correct its date, or that of the admission."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, cards: [{number: "25000004", issued: «»1998}]}
        """)),
    Explanation(
      "after-departure",
      vi: "Một việc của đảng viên được ghi sau khi người này đã ra khỏi Đảng hoặc từ trần.",
      en: "Something about the member is dated after the member had left the Party or died.",
      mending: .init(
        vi: "Sửa ngày của việc đó, hoặc ngày ra khỏi Đảng; nếu trở lại thì ghi thời kỳ mới.",
        en: "Correct its date, or that of leaving; who came back has another period."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, left: {manner: xin ra khỏi Đảng, on: 2010-01-05}, discipline: [{form: khiển trách, on: «»2012-04-01}]}
        """)),
    Explanation(
      "stay-after-departure",
      vi: "Nơi sinh hoạt còn ghi sau ngày ra khỏi Đảng. Đảng viên đã không được đếm nữa, nhưng hồ sơ mâu thuẫn.",
      en:
        "A stay in a cell goes on after the membership ended. The member is counted no longer, but the record contradicts itself.",
      mending: .init(
        vi: "Bỏ until của nơi sinh hoạt (left đã kết thúc nó), hoặc ghi đúng ngày left.",
        en: "Leave out the stay's until (left ends it), or correct left."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, official: 2001-01-05, cells: [«»{cell: CA, from: 2000-01-05, until: 2011-01-05}], left: {manner: từ trần, on: 2010-01-05}}
        """)),
    Explanation(
      "received-before-introduced",
      vi: "Nơi đến tiếp nhận trước ngày giấy giới thiệu được viết.",
      en: "The other side received the letter before it was written.",
      mending: .init(
        vi: "Sửa introduced hoặc received.",
        en: "Correct introduced or received."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, transfers: [{introduced: 2019-06-24, received: «»2019-06-20, from: CA, to-outside: Đảng bộ xã Xa}]}
        """)),
    Explanation(
      "begun-before-introduced",
      vi: "Sinh hoạt tạm thời bắt đầu trước khi có giấy giới thiệu.",
      en: "The temporary activity began before its letter was written.",
      mending: .init(
        vi: "Sửa from hoặc introduced của mục temporary.",
        en: "Correct from or introduced of the entry under temporary."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, temporary: [{cell: CB, introduced: 2022-01-20, from: «»2022-01-15, until: 2022-10-15, reason: công tác}]}
        """)),
    Explanation(
      "introduced-before-decided",
      vi: "Giấy giới thiệu được viết trước quyết định điều động hay ngày đổi nơi cư trú là lý do của nó.",
      en: "The letter was written before the decision or the change of residence that it follows.",
      mending: .init(
        vi: "Sửa introduced hoặc decided.",
        en: "Correct introduced or decided."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, transfers: [{decided: 2019-07-01, introduced: «»2019-06-24, received: 2019-07-08, from: CA, to-outside: Đảng bộ xã Xa}]}
        """)),
    Explanation(
      "youth-union-after-admission",
      vi: "Ngày vào Đoàn ghi sau ngày vào Đảng, trong khi đoàn viên vào Đoàn trước.",
      en: "The person joined the Youth Union after the Party, though the Union comes first.",
      mending: .init(
        vi: "Đối chiếu với lý lịch; thường hai ngày đổi chỗ.",
        en: "Compare with the file; usually the two dates are exchanged."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, youth-union: «»2000-03-26, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05}
        """)),
    Explanation(
      "card-before-joining",
      vi: "Ngày vào Đảng in trên thẻ muộn hơn ngày cấp thẻ.",
      en: "The date of joining that is printed on the card is after the day on which the card was issued.",
      mending: .init(
        vi: "Chép lại hai ngày từ thẻ.",
        en: "Copy both days from the card again."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, cards: [{number: "25000004", issued: 2002-05-01, joined: «»2003-01-05}]}
        """)),
    Explanation(
      "ratified-before-election",
      vi: "Cấp trên chuẩn y trước khi người này được bầu hay nhận chức vụ.",
      en: "The superior ratified the post before it was taken up.",
      mending: .init(
        vi: "Sửa from của chức vụ hoặc ngày ratified.",
        en: "Correct the post's from or the day of ratified."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, posts: [{organization: CA, title: phó bí thư, from: 2015-05-01, ratified: {on: «»2015-04-10}}]}
        """)),
    Explanation(
      "effective-before-signed",
      vi: "Quyết định có hiệu lực trước ngày ký. Có khi đúng là hồi tố, nhưng thường là gõ nhầm ngày.",
      en:
        "The decision holds from before the day on which it was signed. Now and then that is meant; usually a date is a slip.",
      mending: .init(
        vi: "Đối chiếu với văn bản rồi sửa signed hoặc effective.",
        en: "Compare with the paper, and correct signed or effective."),
      .after(
        .whole, on: "2024-06-30",
        """
        decisions:
        - {number: 7-QĐ, signed: 2015-03-01, effective: «»2015-02-01, about: Về việc đổi tên, operations: [{rename: {organization: CB, name: Chi bộ khu Bình}}]}
        """)),
    Explanation(
      "before-the-party",
      vi: "Một ngày kết nạp hay thành lập đứng trước ngày thành lập Đảng.",
      en: "An admission or a founding is dated before the Party was founded.",
      mending: .init(
        vi: "Sửa năm; thường hai chữ số bị đảo.",
        en: "Correct the year; usually two figures are turned around."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: HT, name: Đảng bộ tỉnh Thử, kind: đảng bộ tỉnh, founded: «»1903-09-01}
        """)),
    Explanation(
      "admitted-too-young",
      vi: "Khi kết nạp người này chưa đủ tuổi theo quy định của ngày đó. Thường năm sinh hoặc năm kết nạp bị gõ nhầm.",
      en: "The person was younger at the admission than the regulations of that day allow. Usually a year is a slip.",
      mending: .init(
        vi: "Đối chiếu ngày sinh và ngày kết nạp với hồ sơ.",
        en: "Compare the birth and the admission with the file."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, born: 2006-05-06, admitted: {ceremony: «»2023-11-05, cell: CA}}
        """)),
    Explanation(
      "probation-over",
      vi: "Thời gian dự bị và hạn xét công nhận đã qua từ lâu mà sổ chưa ghi công nhận chính thức. Thường là quên ghi.",
      en:
        "Probation and the time for its review are long over, and no recognition is on record. Usually it was not written down.",
      mending: .init(
        vi: "Ghi official; nếu đã xóa tên thì ghi left; nếu còn xét thì làm tiếp hồ sơ.",
        en: "Give official; where the name was struck off, left; where it is still under review, go on with the case."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: «»2021-11-05, cell: CA}}
        """)),
  ]
}
