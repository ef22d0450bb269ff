internal import VietnameseText

extension Explanation {
  /// From nodes to records: keys, forms of values, ids.
  static let decoding: [Explanation] = [
    Explanation(
      "unknown-key",
      vi:
        "Ở đây không có khóa nào tên như vậy, nên giá trị của nó không được đọc. Phần lớn là do gõ nhầm một chữ; bỏ qua thì dữ liệu mất mà không ai hay.",
      en:
        "There is no such key here, and what stands under it was not read. Most are slips of the finger; passed over, the data would be lost without anybody noticing.",
      mending: .init(
        vi: "Sửa theo gợi ý; coso keys liệt kê mọi khóa. Điều chỉ để ghi nhớ thì viết sau dấu #.",
        en: "Correct it as suggested; coso keys lists every key. What is only a remark goes behind a #."),
      .after(
        .commune,
        """
        «»member: []
        """)),
    Explanation(
      "missing-key",
      vi: "Mục này thiếu một khóa mà nếu không có thì không biết nói về ai hay về điều gì.",
      en: "This record lacks a key without which nobody knows whom or what it is about.",
      mending: .init(
        vi: "Thêm khóa và giá trị; coso keys cho biết khóa nào bắt buộc.",
        en: "Add the key with its value; coso keys tells which are required."),
      .after(
        .commune,
        """
        members:
        - {«»id: A1, cells: [{cell: CB, from: 2000-01-01}]}
        """)),
    Explanation(
      "wrong-type",
      vi:
        "Giá trị có hình dạng khác: một danh sách ở chỗ của chữ, chữ ở chỗ của nhóm khóa, hay một từ ở chỗ của có/không.",
      en:
        "The value has another shape: a list where text belongs, text where keys belong, or a word where yes or no belongs.",
      mending: .init(
        vi: "Viết lại theo hình dạng mà thông báo nêu; coso keys có hình dạng của mọi khóa.",
        en: "Write it in the shape that the message names; coso keys has that of every key."),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: «»[Lê, Anh], cells: [{cell: CB, from: 2000-01-01}]}
        """)),
    Explanation(
      "invalid-date",
      vi:
        "Giá trị không phải là một ngày có thật, hoặc viết theo cách không đọc được. Mọi quy định đều xét theo ngày, nên ngày phải chắc chắn.",
      en:
        "The value is no day that there is, or is written in a way that is not read. Every rule is judged by days, so they have to be certain.",
      mending: .init(
        vi:
          "Viết năm-tháng-ngày (2018-11-13) hoặc ngày/tháng/năm (13/11/2018); hồ sơ cũ chỉ có năm hay tháng thì ghi 1985 hoặc 1985-02 ở khóa nào nhận.",
        en:
          "Write year-month-day (2018-11-13) or day/month/year (13/11/2018); where old papers have no more, 1985 or 1985-02 under the keys that take it."
      ),
      .after(
        .commune,
        """
        members:
        - {id: A1, name: Lê Văn Anh, born: «»31/2/1980, cells: [{cell: CB, from: 2000-01-01}]}
        """)),
    Explanation(
      "invalid-id",
      vi:
        "Mã là tên không đổi của một mục, dùng trong tệp, dòng lệnh và chương trình, nên chỉ gồm chữ không dấu, chữ số và - _ .",
      en:
        "An id is a record's name that never changes; it stands in files, on command lines and in programs, so it has letters without marks, digits and - _ . only.",
      mending: .init(
        vi: "Bỏ dấu và dấu cách: CB-DONG-NGOC thay cho “Chi bộ Đông Ngọc”; tên đầy đủ ghi ở khóa name.",
        en: "Leave marks and spaces out: CB-DONG-NGOC and not “Chi bộ Đông Ngọc”; the full name goes under name."),
      .after(
        .commune,
        """
        hosts:
        - {id: «»CÔNG-TY, name: Công ty Thử}
        """)),
    Explanation(
      "invalid-number",
      vi: "Ở đây phải là một số nguyên viết bằng chữ số.",
      en: "A whole number in digits belongs here.",
      mending: .init(
        vi: "Viết số không kèm đơn vị, dấu chấm hay chữ: 1200.",
        en: "Write it without a unit, a separator or words: 1200."),
      .after(
        .commune,
        """
        hosts:
        - {id: CT, name: Công ty Thử, employees: [{from: 2018-01-01, count: «»khoảng 200}]}
        """)),
    Explanation(
      "unknown-term",
      vi:
        "Giá trị phải là một từ trong vốn từ của các bản quy định (loại hình, chức vụ, lý do…), vì danh sách, thống kê và quy tắc đếm theo từ đó.",
      en:
        "The value has to be a word of the editions' vocabulary (kinds, titles, reasons …), as lists, statistics and rules count by it.",
      mending: .init(
        vi:
          "Dùng một trong các từ được nêu, bằng mã hoặc tên tiếng Việt; coso editions liệt kê tất cả. Địa phương có từ riêng thì thêm bằng một bản quy định riêng.",
        en:
          "Use one of the words named, by id or Vietnamese label; coso editions lists all. A province adds words of its own by an edition."
      ),
      .after(
        .commune,
        """
        hosts:
        - {id: CT, name: Công ty Thử, type: «»xưởng}
        """)),
    Explanation(
      "ambiguous-term",
      vi: "Từ viết không dấu, hay tên gọi, khớp với nhiều mục trong vốn từ, nên không rõ là mục nào.",
      en: "The word, as written without diacritics, or the label fits several terms of the vocabulary.",
      mending: .init(
        vi: "Viết đủ dấu, hoặc viết mã của mục cần dùng.",
        en: "Write it with its diacritics, or give the id of the term that you mean."),
      .files(
        [
          .init(
            "registry.yaml",
            """
            coso: 1
            registry: Đảng bộ xã Thử
            regulations: [vn, edition.yaml]
            hosts:
            - {id: CT, name: Công ty Thử, type: «»to may}
            """),
          .init(
            "edition.yaml",
            """
            edition: own
            label: {vi: Quy định riêng, en: Rules of our own}
            host-types:
            - {id: sewing, vi: tổ cắt may, en: sewing team, aliases: [tổ may]}
            - {id: machine, vi: tổ máy phát, en: generating set, aliases: [tổ máy]}
            """),
        ])),
    Explanation(
      "duplicate-id",
      vi:
        "Hai mục mang cùng một mã. Mã là chung cho tổ chức, đơn vị, đảng viên và hồ sơ, nên mọi chỗ nhắc đến mã này sẽ không rõ nói về ai.",
      en:
        "Two records bear one id. Ids are shared by organisations, hosts, members and cases, so that whatever names this id would not say whom it means.",
      mending: .init(
        vi: "Xem cả hai chỗ: nếu là hai mục khác nhau thì đổi mã của một mục, nếu khai hai lần thì bỏ một.",
        en: "Look at both places: give one of them another id if they are two, remove one if it is declared twice."),
      .after(
        .commune,
        """
        hosts:
        - {id: «»CB, name: Công ty Thử}
        """)),
    Explanation(
      "unknown-reference",
      vi: "Chỗ này nhắc đến một mã mà không mục nào mang: gõ nhầm, hoặc tệp khai mục đó chưa được đọc cùng.",
      en: "This place names an id that no record bears: a slip, or the file that declares it was not read.",
      mending: .init(
        vi: "Sửa mã theo gợi ý, hoặc đọc cả thư mục thay vì một tệp.",
        en: "Correct the id as suggested, or read the whole folder instead of one file."),
      .after(
        .commune,
        """
        committees:
        - {organization: «»CC, body: committee, from: 2018-01-01}
        """)),
    Explanation(
      "duplicate-registry",
      vi: "Hai tệp cùng đặt tên cho sổ. Một sổ có một tên, đứng ở đầu mọi danh sách; có thể hai sổ đã bị đọc chung.",
      en:
        "Two files name the registry. It has one name, which stands on top of every list; perhaps two registries were read together.",
      mending: .init(
        vi: "Giữ khóa registry ở một tệp; nếu là hai sổ thì đọc riêng từng sổ.",
        en: "Keep registry in one file; where they are two, read each for itself."),
      .after(
        .head,
        """
        registry: «»Đảng bộ xã Khác
        """)),
    Explanation(
      "missing-registry",
      vi: "Không tệp nào nói sổ tên gì. Tên đứng ở đầu mọi danh sách, nên thiếu nó thì không in được gì.",
      en:
        "No file says what the registry is called. The name stands on top of every list, so nothing can be printed without it.",
      mending: .init(
        vi: "Thêm registry: và tên sổ vào một tệp, thường là tệp đầu.",
        en: "Add registry: with the name to one file, usually the first."),
      .alone(
        """
        coso: 1
        """)),
  ]
}
