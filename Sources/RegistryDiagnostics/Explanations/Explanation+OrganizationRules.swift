internal import VietnameseText

extension Explanation {
  /// What breaks a rule about organisations on a day.
  static let organizationRules: [Explanation] = [
    Explanation(
      "kind-not-in-force",
      vi:
        "Bản quy định của ngày xét không còn loại hình này, như đảng bộ huyện sau khi bỏ cấp huyện. Tổ chức phải kết thúc hoạt động hoặc chuyển loại hình.",
      en:
        "The edition of that day no longer has this kind, as a district's since there are no districts. The body has to end or become another kind.",
      mending: .init(
        vi:
          "Ghi closed, hoặc ghi kind mới ở history từ ngày chuyển. Nơi chuyển đổi muộn hơn thì ghi editions với ngày bắt đầu theo bản mới.",
        en:
          "Give closed, or the new kind under history from its day. Where it changed over later, say under editions since when it stands under the new one."
      ),
      .after(
        .whole, on: "2025-07-01",
        """
        organizations:
        - {id: HT, name: Đảng bộ huyện Thử, kind: «»đảng bộ huyện, founded: 1990-01-01}
        members:
        - {id: T1, name: Cao Văn Thái, admitted: {ceremony: 1995-01-10, cell: CA}, official: 1996-01-10, posts: [{organization: HT, title: bí thư, mode: điều động, from: 2015-01-01}]}
        """)),
    Explanation(
      "too-few-official-members",
      vi:
        "Chi bộ không đủ số đảng viên chính thức tối thiểu, nên không đứng được thành tổ chức và không ra được nghị quyết. Đảng viên dự bị không tính vào số này.",
      en:
        "The cell has fewer official members than the least, and can neither stand as an organisation nor pass a resolution. Probationary members do not count here.",
      mending: .init(
        vi:
          "Kiểm tra xem có ai chưa được ghi official. Nếu thiếu thật thì cấp trên giới thiệu đảng viên về, hoặc ghép với chi bộ khác.",
        en:
          "See whether somebody's official day is missing. If they really are too few, the superior assigns members, or it is joined with another cell."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - «»{id: CC, name: Chi bộ trường học, kind: chi bộ, parent: DB, founded: 2020-01-01}
        members:
        - {id: C1, name: Hà Thị Chi, official: 2001-01-01, cells: [{cell: CC, from: 2020-01-01}], posts: [{organization: CC, title: bí thư, from: 2020-01-01}]}
        """)),
    Explanation(
      "too-few-members",
      vi:
        "Đảng bộ cơ sở có ít đảng viên hơn mức lập đảng bộ; dưới mức đó thì là chi bộ cơ sở, trừ khi cấp trên đồng ý bằng văn bản.",
      en:
        "The grassroots organisation has fewer members than it takes; below that it would be a grassroots cell, unless the superior has consented in writing.",
      mending: .init(
        vi: "Ghi văn bản đồng ý ở consents: [{for: organization-under-30, decision: …}], hoặc chuyển loại hình.",
        en: "Record the paper under consents: [{for: organization-under-30, decision: …}], or change the kind."),
      .files(
        on: "2024-06-30",
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            organizations:
            - {id: DB, name: Đảng bộ xã Thử, kind: «»đảng bộ cơ sở, founded: 1990-01-01}
            - {id: CA, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1990-01-01}
            members:
            - id: A1
              name: Lê Văn Anh
              official: 1996-01-10
              cells: [{cell: CA, from: 1995-01-10}]
              posts: [{organization: DB, title: bí thư, from: 2015-01-01}, {organization: CA, title: bí thư, from: 2015-01-01}]
            - {id: A2, name: Trần Thị Ánh, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            - {id: A3, name: Phạm Văn Ba, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            """)
        ])),
    Explanation(
      "too-many-members",
      vi:
        "Chi bộ đông hơn mức mà quy định cho lập khi cấp trên chưa đồng ý. Chia thành tổ đảng không thay cho việc đồng ý đó.",
      en:
        "The cell has more members than it may without the superior's consent. Party groups within it are no substitute for that consent.",
      mending: .init(
        vi:
          "Ghi văn bản đồng ý ở consents: [{for: cell-over-30, decision: …}], hoặc chia chi bộ bằng một quyết định split.",
        en:
          "Record the paper under consents: [{for: cell-over-30, decision: …}], or divide the cell by a decision with split."
      ),
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
            - {id: A4, name: Hồ Văn Tư, official: 1996-01-10, cells: [{cell: CA, from: 1995-01-10}]}
            """),
          .init(
            "edition.yaml",
            """
            edition: own
            label: {vi: Quy định riêng, en: Rules of our own}
            # Để ví dụ chỉ cần bốn người thay vì ba mươi mốt.
            rules: [{id: cell-size, at-most: 3}]
            """),
        ])),
    Explanation(
      "consent-missing",
      vi: "Tổ chức thuộc loại chỉ được lập khi cấp trên trực tiếp đồng ý bằng văn bản, mà sổ chưa ghi văn bản đó.",
      en:
        "The body is of a kind that the direct superior has to consent to in writing, and no such paper is on record.",
      mending: .init(
        vi: "Ghi ở consents của tổ chức, kèm số văn bản và ngày.",
        en: "Record it under the body's consents, with number and day."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: DP, name: Đảng bộ bộ phận khu Thử, kind: «»đảng bộ bộ phận, parent: DB, founded: 2020-01-01}
        members:
        - {id: P1, name: Cao Văn Phúc, admitted: {ceremony: 1995-01-10, cell: CA}, official: 1996-01-10, posts: [{organization: DP, title: bí thư, mode: điều động, from: 2020-01-01}]}
        """)),
    Explanation(
      "other-kind-due",
      vi: "Chi bộ cơ sở đã đông đến mức phải lập đảng bộ cơ sở với các chi bộ trực thuộc.",
      en: "The grassroots cell has become so large that a grassroots organisation with cells below it is due.",
      mending: .init(
        vi: "Chuẩn bị quyết định change-kind hoặc split; hoặc kiểm tra xem có ai đã chuyển đi mà chưa ghi.",
        en: "Prepare a decision with change-kind or split; or see whether somebody has left who is still on record."),
      .files(
        on: "2024-06-30",
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Chi bộ cơ sở Thử
            regulations: [vn, edition.yaml]
            organizations:
            - {id: CA, name: Chi bộ cơ sở Thử, kind: «»chi bộ cơ sở, founded: 1990-01-01}
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
            # Để ví dụ chỉ cần ba người thay vì ba mươi.
            rules: [{id: cell-to-organization, at-least: 3}]
            """),
        ])),
    Explanation(
      "setting-forbidden",
      vi: "Quy định của địa phương không cho lập chi bộ loại hình này dưới cấp trên ấy trong thời gian đó.",
      en: "A local rule does not allow a cell of this setting under that superior at that time.",
      mending: .init(
        vi:
          "Chuyển đảng viên về chi bộ khác và kết thúc chi bộ bằng một quyết định dissolve, hoặc sửa setting nếu ghi nhầm.",
        en: "Let its members go to other cells by a decision with dissolve, or correct the setting if it is wrong."),
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
            - {id: CQ, name: Chi bộ cơ quan, kind: chi bộ, setting: «»commune-office, founded: 1990-01-01}
            members:
            - {id: A1, name: Lê Văn Anh, official: 1996-01-10, cells: [{cell: CQ, from: 1995-01-10}], posts: [{organization: CQ, title: bí thư, from: 2015-01-01}]}
            - {id: A2, name: Trần Thị Ánh, official: 1996-01-10, cells: [{cell: CQ, from: 1995-01-10}]}
            - {id: A3, name: Phạm Văn Ba, official: 1996-01-10, cells: [{cell: CQ, from: 1995-01-10}]}
            """),
          .init(
            "edition.yaml",
            """
            edition: own
            label: {vi: Quy định riêng, en: Rules of our own}
            rules: [{id: no-office, check: forbidden-setting, settings: [commune-office], level: error}]
            """),
        ])),
    Explanation(
      "founder-not-superior",
      vi:
        "Quyết định thành lập do một cơ quan khác ký, trong khi việc thành lập thuộc cấp trên trực tiếp của ngày đó. Có thể cấp trên hoặc số văn bản ghi nhầm.",
      en:
        "Another body signed the founding decision, where founding is for the direct superior of that day. The superior or the number of the paper may be wrong.",
      mending: .init(
        vi:
          "Sửa issuer hoặc số quyết định; nếu tổ chức chuyển về sau khi thành lập thì ghi parent cũ rồi parent mới ở history.",
        en:
          "Correct the issuer or the number; where the body came here after its founding, give the old parent and the new one under history."
      ),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: CC, name: Chi bộ trường học, kind: chi bộ, parent: DB, founded: {on: 2012-01-01, decision: «»{number: 45-QĐ, issuer: Đảng ủy xã Khác}}}
        members:
        - {id: C1, name: Hà Thị Chi, official: 2001-01-01, cells: [{cell: CC, from: 2012-01-01}], posts: [{organization: CC, title: bí thư, from: 2012-01-01}]}
        - {id: C2, name: Mai Thị Cúc, official: 2001-01-01, cells: [{cell: CC, from: 2012-01-01}]}
        - {id: C3, name: Tạ Văn Chiến, official: 2001-01-01, cells: [{cell: CC, from: 2012-01-01}]}
        """)),
  ]
}
