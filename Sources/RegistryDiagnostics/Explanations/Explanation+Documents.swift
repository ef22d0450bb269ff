internal import VietnameseText

extension Explanation {
  /// From nodes to records: documents, intervals and parts of records.
  static let documents: [Explanation] = [
    Explanation(
      "missing-format-version",
      vi:
        "Mỗi tài liệu mở đầu bằng coso: 1, để biết tệp nói về sổ và viết theo định dạng nào. Tệp không có dòng đó có thể là tệp của chương trình khác.",
      en:
        "Every document begins with coso: 1, which says that it is about a registry and in which format. A file without it may be another program's.",
      mending: .init(
        vi: "Thêm coso: 1 làm dòng đầu, hoặc đưa tệp khác ra khỏi thư mục dữ liệu.",
        en: "Add coso: 1 as its first line, or take another program's file out of the folder."),
      .alone(
        """
        «»registry: Đảng bộ xã Thử
        coso: 1
        """)),
    Explanation(
      "unsupported-format-version",
      vi: "Tệp viết theo một định dạng mà bản lệnh này chưa biết, có thể do một bản mới hơn ghi ra.",
      en: "The file is in a format that this version of the command does not know; a newer one may have written it.",
      mending: .init(
        vi: "Dùng coso: 1, hoặc cài bản lệnh mới hơn.",
        en: "Use coso: 1, or install a newer command."),
      .alone(
        """
        coso: «»2
        registry: Đảng bộ xã Thử
        """)),
    Explanation(
      "empty-interval",
      vi: "Khoảng thời gian kết thúc trước hoặc đúng ngày bắt đầu, nên không có ngày nào.",
      en: "The interval ends before it begins, or on the same day, and holds no day at all.",
      mending: .init(
        vi: "Sửa một trong hai ngày. until là ngày đầu tiên không còn tính; nếu có ngày cuối còn tính thì ghi through.",
        en:
          "Correct one of the days. until is the first day that no longer counts; where you have the last that does, write through."
      ),
      .after(
        .commune,
        """
        committees:
        - «»{organization: CB, body: cell-committee, from: 2018-01-01, until: 2018-01-01}
        """)),
    Explanation(
      "through-and-until",
      vi: "Ngày kết thúc được ghi bằng cả hai khóa, mà hai khóa nói về hai ngày khác nhau.",
      en: "The end is given by both keys, which speak of two different days.",
      mending: .init(
        vi: "Giữ một khóa: through là ngày cuối cùng còn tính, until là ngày đầu tiên không còn tính.",
        en: "Keep one of them: through is the last day that counts, until the first that no longer does."),
      .edition(
        """
        rules: [{id: cell-size, level: note, from: 2019-01-01, through: «»2019-12-31, until: 2020-01-01}]
        """)),
    Explanation(
      "day-of-another-year",
      vi: "Lịch làm việc của một năm có ngày thuộc năm khác, nên hạn tính bằng ngày làm việc sẽ sai.",
      en: "The working days of one year name a day of another, which would make deadlines in working days wrong.",
      mending: .init(
        vi: "Sửa năm của ngày, hoặc chuyển ngày sang mục của năm đó.",
        en: "Correct the day's year, or move it to the entry of its year."),
      .edition(
        """
        working-days: [{year: 2030, off: [«»2031-01-01]}]
        """)),
    Explanation(
      "history-before-beginning",
      vi: "Một thay đổi được ghi vào ngày mà mục này chưa có: trước ngày sinh, hay trước ngày thành lập.",
      en: "A change is dated before the record begins: before the birth, or before the founding.",
      mending: .init(
        vi: "Sửa ngày của thay đổi hoặc ngày bắt đầu; giá trị có từ đầu thì ghi thẳng ở mục, không ghi ở history.",
        en:
          "Correct the day of the change or the beginning; what held from the beginning stands in the record itself and not under history."
      ),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, born: 1980, cells: [{cell: CB, from: 2000-01-01}], history: [{from: «»1979-01-01, residence: thôn An}]}
        """)),
    Explanation(
      "duplicate-history",
      vi: "Một khóa có hai giá trị bắt đầu cùng một ngày, nên không biết từ ngày đó giá trị nào đúng.",
      en: "One key has two values that begin on one day, and nobody can say which holds from then on.",
      mending: .init(
        vi: "Giữ giá trị đúng, hoặc sửa ngày của một mục.",
        en: "Keep the right one, or correct the day of one entry."),
      .after(
        .commune,
        """
        members:
        - id: A1
          name: Lê Văn Anh
          cells: [{cell: CB, from: 2000-01-01}]
          history: [{from: 2001-01-01, residence: thôn An}, {from: 2001-01-01, «»residence: thôn Bình}]
        """)),
    Explanation(
      "empty-history",
      vi: "Mục history chỉ có ngày mà không nói điều gì thay đổi.",
      en: "The entry of history has a day and does not say what changed.",
      mending: .init(
        vi: "Thêm khóa đã thay đổi, hoặc bỏ mục đó.",
        en: "Add the key that changed, or remove the entry."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, cells: [{cell: CB, from: 2000-01-01}], history: [{«»from: 2001-01-01}]}
        """)),
    Explanation(
      "name-part-not-in-name",
      vi: "Phần họ hay tên ghi riêng không có trong họ tên đầy đủ. Danh sách xếp theo tên, nên hai chỗ phải khớp nhau.",
      en:
        "The family or given name that stands apart is not part of the full name. Lists are in the order of names, so both have to agree.",
      mending: .init(
        vi: "Sửa phần ghi riêng hoặc họ tên đầy đủ; thường không cần ghi riêng.",
        en: "Correct the part or the full name; usually the part need not be given at all."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: {full: Lê Văn Anh, family: «»Đỗ}, cells: [{cell: CB, from: 2000-01-01}]}
        """)),
    Explanation(
      "value-out-of-range",
      vi: "Con số không thể có ở đây: âm, bằng không, hoặc quá lớn.",
      en: "The number cannot be here: it is negative, zero or too large.",
      mending: .init(
        vi: "Sửa theo khoảng mà thông báo nêu.",
        en: "Correct it to be within what the message says."),
      .after(
        .commune,
        """
        hosts:
        - {id: CT, name: Công ty Thử, employees: [{from: 2018-01-01, count: «»-3}]}
        """)),
    Explanation(
      "unknown-edition",
      vi:
        "Không có bản quy định nào tên như vậy, cả trong lệnh lẫn bên cạnh tệp này. Thiếu nó thì không xét được theo quy định.",
      en:
        "There is no edition of that name, neither in the command nor beside this file. Without it nothing can be judged.",
      mending: .init(
        vi:
          "Ghi vn cho các bản có sẵn, thêm tệp của địa phương tính từ tệp này: [vn, quy-dinh.yaml]; coso editions liệt kê các bản.",
        en:
          "Write vn for the built-in ones, and files of your own as seen from this file: [vn, rules.yaml]; coso editions lists them."
      ),
      .alone(
        """
        coso: 1
        registry: Đảng bộ xã Thử
        regulations: «»viet-nam
        """)),
    Explanation(
      "edition-document-in-data",
      vi:
        "Một bản quy định nằm giữa các tệp dữ liệu mà không tệp nào nêu tên nó. Quy định chỉ được dùng khi sổ nói rõ là dùng.",
      en: "An edition stands among the data, and no file names it. Rules are used only where the registry says so.",
      mending: .init(
        vi: "Nêu tệp ở khóa regulations, hoặc đưa ra ngoài thư mục dữ liệu.",
        en: "Name the file under regulations, or take it out of the folder."),
      .alone(
        """
        «»edition: own
        ---
        coso: 1
        registry: Đảng bộ xã Thử
        """)),
    Explanation(
      "flat-and-list",
      vi:
        "Thời kỳ đảng tịch ghi bằng hai cách: ngay ở đảng viên và trong memberships, nên không rõ khóa đứng riêng thuộc thời kỳ nào.",
      en:
        "Membership is given in two ways, on the member and under memberships, and nobody can say to which period the key that stands alone belongs.",
      mending: .init(
        vi: "Có một thời kỳ thì ghi ngay ở đảng viên; kết nạp lại thì đưa tất cả vào memberships.",
        en: "One period stands on the member; of somebody admitted again, put all of it under memberships."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, cells: [{cell: CB, from: 2000-01-01}], memberships: [{official: 2001-01-01}], official: «»2001-01-01}
        """)),
    Explanation(
      "post-place",
      vi:
        "Một chức vụ phải nói giữ ở đâu: ở một tổ chức đảng (organization) hay ở một đơn vị (host), và chỉ một trong hai.",
      en:
        "A post has to say where it is held: in a Party organisation (organization) or in a unit (host), and only one of them.",
      mending: .init(
        vi: "Thêm khóa còn thiếu, hoặc tách thành hai chức vụ.",
        en: "Add the one that is missing, or make two posts of it."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, cells: [{cell: CB, from: 2000-01-01}], posts: [{«»title: bí thư, from: 2001-01-01}]}
        """)),
    Explanation(
      "missing-edition",
      vi:
        "Tệp được nêu ở regulations không mở đầu bằng edition:, nên không phải là bản quy định; có thể là một tệp dữ liệu.",
      en: "The file that regulations names does not begin with edition:, so it is no edition; it may be data.",
      mending: .init(
        vi: "Thêm edition: và mã của bản làm dòng đầu, hoặc nêu đúng tệp.",
        en: "Begin it with edition: and an id, or name the right file."),
      .files(
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            regulations: [vn, edition.yaml]
            """),
          .init(
            "edition.yaml",
            """
            «»label: {vi: Quy định riêng, en: Rules of our own}
            """),
        ])),
  ]
}
