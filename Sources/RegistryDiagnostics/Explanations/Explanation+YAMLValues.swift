internal import VietnameseText

extension Explanation {
  /// The text of YAML files: keys, anchors and limits.
  static let yamlValues: [Explanation] = [
    Explanation(
      "yaml-duplicate-key",
      vi:
        "Một khóa đứng hai lần trong cùng một mục. Nếu lặng lẽ lấy giá trị sau thì giá trị trước mất mà không ai hay.",
      en:
        "One key stands twice in one record. Were the later value taken in silence, the first would be lost without anybody noticing.",
      mending: .init(
        vi: "Bỏ một trong hai; giá trị thay đổi theo thời gian thì ghi ở history.",
        en: "Remove one of them; what changes over time goes under history."),
      .alone(
        """
        coso: 1
        registry: Đảng bộ xã Thử
        «»registry: Đảng bộ xã Khác
        """)),
    Explanation(
      "yaml-key-not-text",
      vi: "Ở chỗ của khóa lại là một danh sách hay một nhóm khóa.",
      en: "A list or a mapping stands where a key should.",
      mending: .init(
        vi: "Viết tên khóa bằng chữ; bỏ dấu ngoặc quanh nó.",
        en: "Write the key as text, without brackets around it."),
      .alone(
        """
        coso: 1
        registry: Đảng bộ xã Thử
        «»[hosts]: []
        """)),
    Explanation(
      "yaml-merge-key",
      vi:
        "Khóa << của YAML chép các khóa của mục khác vào đây. Sổ không nhận, vì người đọc không còn thấy mục này thực sự ghi gì.",
      en:
        "YAML's key << copies another record's keys to this place. A registry does not take it, as a reader would no longer see what the record says.",
      mending: .init(
        vi: "Viết các khóa ra đầy đủ.",
        en: "Write the keys out."),
      .alone(
        """
        coso: 1
        dates: {«»<<: x}
        """)),
    Explanation(
      "yaml-tag",
      vi:
        "Thẻ kiểu như !x hay !!map buộc bộ đọc hiểu giá trị theo cách riêng. Trong sổ, khóa quyết định giá trị là gì.",
      en:
        "A tag such as !x or !!map makes a reader take the value in a way of its own. In a registry the key says what a value is.",
      mending: .init(
        vi: "Bỏ thẻ kiểu.",
        en: "Leave the tag out."),
      .alone(
        """
        coso: 1
        registry: «»!x Thử
        """)),
    Explanation(
      "yaml-anchor-name",
      vi: "Dấu & hay * phải có tên đi liền sau.",
      en: "A & or * has to be followed by a name at once.",
      mending: .init(
        vi: "Đặt tên cho neo, hoặc đặt giá trị trong dấu nháy nếu dấu & là chữ.",
        en: "Name the anchor, or put the value in quotes if the & is part of it."),
      .alone(
        """
        coso: 1
        registry: &«»
        """)),
    Explanation(
      "yaml-unknown-anchor",
      vi: "Bí danh *tên dùng lại giá trị đã neo bằng &tên ở phía trên; phía trên không có neo nào tên như thế.",
      en: "An alias *name uses a value again that was anchored by &name above; above there is no anchor of that name.",
      mending: .init(
        vi: "Sửa tên, đưa neo lên trước, hoặc đặt giá trị trong dấu nháy nếu dấu * là chữ.",
        en: "Correct the name, move the anchor up, or put the value in quotes if the * is part of it."),
      .alone(
        """
        coso: 1
        registry: «»*ten
        """)),
    Explanation(
      "yaml-recursive-alias",
      vi: "Bí danh chỉ vào chính giá trị đang chứa nó, nên giá trị không bao giờ hết.",
      en: "The alias names the very value that it stands in, which would never end.",
      mending: .init(
        vi: "Viết giá trị ra đầy đủ ở chỗ của bí danh.",
        en: "Write the value out in the alias's place."),
      .alone(
        """
        coso: 1
        regulations: &r [«»*r]
        """)),
    Explanation(
      "yaml-depth",
      vi:
        "Danh sách và nhóm khóa lồng nhau sâu hơn mức mà một sổ có thể cần; thường là lỗi của chương trình sinh ra tệp.",
      en:
        "Lists and mappings stand within each other more deeply than any registry needs; usually a program that writes the file is at fault.",
      mending: .init(
        vi: "Xem lại chương trình đã ghi tệp, hoặc đếm lại các dấu ngoặc.",
        en: "Look at the program that wrote the file, or count the brackets."),
      .alone(
        """
        coso: 1
        registry: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[«»[[Thử]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
        """)),
    Explanation(
      "yaml-alias-limit",
      vi: "Các bí danh chép đi chép lại quá nhiều mục, đến mức một tệp nhỏ có thể chiếm hết bộ nhớ.",
      en: "Aliases copy so many nodes that a small file could take all memory.",
      mending: .init(
        vi: "Viết dữ liệu ra thay vì dùng bí danh lồng nhau.",
        en: "Write the data out instead of nesting aliases."),
      .commands(
        """
        { echo 'coso: 1'; echo "a: &a [$(printf 'x,%.0s' {1..1000})]"; echo "b: &b [$(printf '*a,%.0s' {1..1000})]"; } > registry.yaml
        coso check registry.yaml 2>&1 | grep yaml-
        """)),
    Explanation(
      "yaml-size",
      vi:
        "Một giá trị, một mục hay một tài liệu lớn hơn mức mà một sổ có thể cần, và bị từ chối trước khi chiếm hết bộ nhớ.",
      en:
        "A value, a record or a document is larger than any registry needs, and is refused before it takes all memory.",
      mending: .init(
        vi: "Xem lại tệp: thường là một dấu nháy không đóng, hoặc dữ liệu khác được chép nhầm vào.",
        en: "Look at the file: usually a quote was not closed, or other data was pasted into it."),
      .commands(
        #"""
        { echo 'coso: 1'; printf 'registry: '; head -c 1048577 /dev/zero | tr '\0' x; } > registry.yaml
        coso check registry.yaml
        """#)),
  ]
}
