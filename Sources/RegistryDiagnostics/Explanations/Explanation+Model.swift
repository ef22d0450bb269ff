internal import VietnameseText

extension Explanation {
  /// Findings of the model about records, and places that belong to another problem.
  static let model: [Explanation] = [
    Explanation(
      "duplicate-group",
      vi: "Hai tổ đảng của một chi bộ mang cùng mã, nên không biết đảng viên sinh hoạt ở tổ nào.",
      en: "Two Party groups of one cell bear one id, and nobody can say in which of them a member is.",
      mending: .init(
        vi: "Đổi mã của một tổ.",
        en: "Give one of them another id."),
      .alone(
        """
        coso: 1
        registry: Đảng bộ xã Thử
        organizations:
        - {id: CB, name: Chi bộ thôn Bình, kind: chi bộ, founded: 1990-01-01, groups: [{id: T1, name: Tổ 1}, {id: «»T1, name: Tổ 2}]}
        """)),
    Explanation(
      "unknown-decision",
      vi: "Một bản ghi dựng bằng Swift viện dẫn quyết định theo thứ tự, mà danh sách không có quyết định ở vị trí đó.",
      en: "A record built in Swift refers to a decision by its position, and there is none at that position.",
      mending: .init(
        vi: "Thêm quyết định vào decisions của bản nháp, hoặc sửa vị trí.",
        en: "Add the decision to the draft's decisions, or correct the position."),
      .made(
        vi:
          "Không tệp YAML nào cho ra: tệp nêu quyết định bằng chính số của nó. Trong Swift: đặt Stay.decision là vị trí không có trong Draft.decisions.",
        en:
          "No YAML gives it, as files name decisions by their numbers. In Swift: a Stay.decision that is no position in Draft.decisions."
      )),
    Explanation(
      "parent-cycle",
      vi:
        "Đi từ tổ chức này lên cấp trên, rồi cấp trên nữa, lại gặp chính nó. Cây tổ chức không có ngọn thì không đếm và không in được.",
      en:
        "Going from the organisation to its superior, and on to that one's, leads back to itself. A tree without a top can be neither counted nor printed.",
      mending: .init(
        vi: "Sửa parent của một tổ chức trong vòng; tổ chức đứng đầu sổ không có parent.",
        en: "Correct the parent of one body in the ring; the one on top has none."),
      .alone(
        """
        coso: 1
        registry: Đảng bộ xã Thử
        organizations:
        - {id: CA, name: Chi bộ thôn An, kind: chi bộ, parent: «»CB, founded: 1990-01-01}
        - {id: CB, name: Chi bộ thôn Bình, kind: chi bộ, parent: CA, founded: 1990-01-01}
        """)),
    Explanation(
      "two-home-cells",
      vi: "Trong một ngày, một đảng viên được ghi sinh hoạt chính thức ở hai chi bộ, nên sẽ được đếm hai lần.",
      en: "On one day a member is recorded at home in two cells, and would be counted twice.",
      mending: .init(
        vi: "Ghi until ở chi bộ cũ. Nếu chỉ sinh hoạt tạm thời ở nơi thứ hai thì đưa sang khóa temporary.",
        en: "Give the older stay its until. Where the second is a guest's stay only, put it under temporary."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, cells: [{cell: CB, from: 2000-01-01}, «»{cell: CB, from: 2001-01-01}]}
        """)),
    Explanation(
      "not-a-cell",
      vi: "Nơi sinh hoạt là một đảng bộ chứ không phải chi bộ. Đảng viên sinh hoạt ở chi bộ; đảng bộ gồm các chi bộ.",
      en:
        "The home is a Party organisation and not a cell. Members are at home in cells; organisations are made of cells.",
      mending: .init(
        vi: "Ghi mã của chi bộ. Chức vụ ở đảng bộ thì ghi ở khóa posts.",
        en: "Give the id of the cell. A post in the organisation goes under posts."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, cells: [{cell: «»DB, from: 2000-01-01}]}
        """)),
    Explanation(
      "membership-order",
      vi: "Thời kỳ đảng tịch sau bắt đầu khi thời kỳ trước chưa kết thúc, nên người này là đảng viên hai lần cùng lúc.",
      en:
        "A later period of membership begins before the earlier one has ended: the person would be a member twice at once.",
      mending: .init(
        vi: "Ghi left cho thời kỳ trước, và xếp các thời kỳ theo thứ tự.",
        en: "Give left to the earlier one, and write them in their order."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, cells: [{cell: CB, from: 2000-01-01}], memberships: [{official: 2001-01-01}, «»{official: 2005-01-01}]}
        """)),
    Explanation(
      "no-home-cell",
      vi: "Không biết đảng viên sinh hoạt ở đâu, nên người này không có trong đảng số của chi bộ nào.",
      en: "Nobody knows where the member is at home, so that no cell's strength counts this person.",
      mending: .init(
        vi: "Thêm cells: [{cell: …, from: …}], hoặc admitted.cell cho người được kết nạp ở đó.",
        en: "Add cells: [{cell: …, from: …}], or admitted.cell for somebody admitted there."),
      .after(
        .whole, on: "2024-06-30",
        """
        members:
        - «»{id: A4, name: Hồ Văn Tư, official: 2001-01-01}
        """)),
    Explanation(
      "kind-not-allowed",
      vi:
        "Theo bản quy định của ngày lập quan hệ, loại hình này không đứng trực tiếp dưới loại hình kia. Sai cấp trên thì sai cả thẩm quyền, con dấu và thống kê.",
      en:
        "By the edition of the day on which the relation came about, this kind does not stand directly under that one. With a wrong superior, powers, seals and statistics go wrong too.",
      mending: .init(
        vi: "Sửa parent hoặc kind; sau sắp xếp thì ghi giá trị mới ở history từ ngày đổi.",
        en: "Correct parent or kind; after a reform give the new value under history from its day."),
      .after(
        .whole, on: "2024-06-30",
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2020-01-01
          operations: [{move: {organization: CB, parent: «»CA}}]
        """)),
    Explanation(
      "outside-parent-life",
      vi: "Tổ chức được ghi trực thuộc một tổ chức vào ngày tổ chức ấy chưa có hoặc đã kết thúc, nên rơi ra khỏi cây.",
      en: "The body is recorded under one that is not there yet or any longer on that day, and falls out of the tree.",
      mending: .init(
        vi: "Sửa ngày, hoặc ghi cấp trên mới ở history từ ngày cấp trên cũ kết thúc.",
        en: "Correct the day, or give the new superior under history from the day on which the old one ended."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: DX, name: Đảng bộ xã Xa, kind: đảng bộ cơ sở, founded: 1990-01-01, closed: 2010-01-01}
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: «»DX, founded: 1990-01-01, closed: 2012-01-01}
        """)),
    Explanation(
      "home-cell-closed",
      vi: "Đảng viên còn sinh hoạt ở một chi bộ chưa có hoặc đã kết thúc, nên ngày đó không được đếm ở đâu cả.",
      en:
        "A member is still at home in a cell that is not there yet or any longer, and is counted nowhere on that day.",
      mending: .init(
        vi: "Ghi nơi sinh hoạt tiếp theo ở cells, hoặc sửa ngày kết thúc của chi bộ.",
        en: "Give the next home under cells, or correct the day on which the cell ended."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB, founded: 1990-01-01, closed: 2010-01-01}
        members:
        - {id: X1, name: Lý Văn Xuân, official: 2001-01-01, cells: [{cell: «»CX, from: 2000-01-01, until: 2012-01-01}, {cell: CA, from: 2012-01-01}]}
        """)),
    Explanation(
      "declared-first",
      vi: "Đây không phải là lỗi riêng: nó chỉ chỗ khai trước của điều mà một lỗi khác nói là khai hai lần.",
      en:
        "No problem of its own: it shows where that was declared first of which another problem says that it stands twice.",
      mending: .init(
        vi: "Xem lỗi mà nó đi kèm, chẳng hạn duplicate-id.",
        en: "See the problem that it belongs to, such as duplicate-id."),
      .after(
        .commune, isRelated: true,
        """
        hosts:
        - {id: «»CT, name: Công ty Thử}
        - {id: CT, name: Công ty Khác}
        """)),
    Explanation(
      "other-place",
      vi: "Đây không phải là lỗi riêng: nó chỉ chỗ thứ hai mà một lỗi khác so với.",
      en: "No problem of its own: it shows the second place that another problem compares with.",
      mending: .init(
        vi: "Xem lỗi mà nó đi kèm: một trong hai chỗ sai.",
        en: "See the problem that it belongs to: one of the two places is wrong."),
      .after(
        .whole, on: "2024-06-30", isRelated: true,
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {decision-date: «»2010-02-03, ceremony: 2010-01-05, cell: CA}, official: 2011-01-05}
        """)),
    Explanation(
      "yaml-first-key",
      vi: "Đây không phải là lỗi riêng: nó chỉ chỗ đầu tiên của khóa đứng hai lần.",
      en: "No problem of its own: it shows where a key that stands twice stands first.",
      mending: .init(
        vi: "Xem yaml-duplicate-key.",
        en: "See yaml-duplicate-key."),
      .alone(
        isRelated: true,
        """
        coso: 1
        «»registry: Đảng bộ xã Thử
        registry: Đảng bộ xã Khác
        """)),
    Explanation(
      "yaml-noticed-here",
      vi: "Đây không phải là lỗi riêng: lỗi đã mở ra ở chỗ trước, và đến đây thì chắc chắn không còn đọc được.",
      en: "No problem of its own: what is wrong began before, and here it became certain.",
      mending: .init(
        vi: "Sửa ở chỗ của lỗi mà nó đi kèm, như dấu nháy hay dấu ngoặc chưa đóng.",
        en: "Mend the place of the problem that it belongs to, such as a quote or bracket that is not closed."),
      .alone(
        isRelated: true,
        """
        coso: 1
        regulations: [vn
        registry«»: Đảng bộ xã Thử
        """)),
  ]
}
