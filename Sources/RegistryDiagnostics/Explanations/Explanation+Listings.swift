internal import VietnameseText

extension Explanation {
  /// Listings that a registry defines for itself, and columns that are asked for.
  static let listings: [Explanation] = [
    Explanation(
      "listing-id-taken",
      vi: "Danh sách tự đặt mang mã của một danh sách đã có, nên gọi tên nó thì không rõ là danh sách nào.",
      en: "A listing of your own bears the id of one that is there, and nobody could say which is meant.",
      mending: .init(
        vi: "Đặt mã khác; coso listings liệt kê các mã đã có.",
        en: "Choose another id; coso listings has those that are taken."),
      .after(
        .whole, on: "2024-06-30",
        """
        listings:
        - {id: «»members, label: {vi: Đảng viên, en: Members}, of: members, columns: [name]}
        """)),
    Explanation(
      "clashing-identifier",
      vi: "Khi xuất mã ra Swift (check --emit-ids), hai mã khác nhau thành cùng một tên.",
      en: "Written as Swift (check --emit-ids), two ids become one name.",
      mending: .init(
        vi: "Đổi một trong hai mã.",
        en: "Change one of the two ids."),
      .commands(
        after: .whole,
        #"""
        printf 'coso: 1\norganizations:\n- {id: C-A, name: Chi bộ Ca, kind: cell, parent: DB, founded: 1990-01-01, closed: 2010-01-01}\n- {id: C_A, name: Chi bộ Cà, kind: cell, parent: DB, founded: 1990-01-01, closed: 2010-01-01}\n' > sample.yaml
        coso check registry.yaml sample.yaml --on 2024-06-30 --emit-ids Ids.swift
        """#)),
    Explanation(
      "no-column",
      vi: "Danh sách không nêu cột nào, hoặc giữa hai dấu phẩy không có tên cột.",
      en: "A list names no column, or nothing stands between two commas.",
      mending: .init(
        vi: "Viết mã các cột cách nhau bằng dấu phẩy; coso listings liệt kê các cột.",
        en: "Write the ids of columns split by commas; coso listings has them."),
      .after(
        .whole, on: "2024-06-30",
        """
        listings:
        - {id: ten, label: {vi: Tên, en: Names}, of: members, columns: «»[]}
        """)),
    Explanation(
      "repeated-column",
      vi: "Một cột được nêu hai lần; bảng không có hai cột cùng mã.",
      en: "A column is named twice; no table has two columns of one id.",
      mending: .init(
        vi: "Bỏ một lần.",
        en: "Remove one of them."),
      .after(
        .whole, on: "2024-06-30",
        """
        listings:
        - {id: ten, label: {vi: Tên, en: Names}, of: members, columns: [name, «»name]}
        """)),
    Explanation(
      "columns-dropped",
      vi:
        "Theo --max-privacy, các cột nhạy cảm hơn mức đó bị bỏ khỏi văn bản. Nói ra để người nhận không tưởng danh sách vốn không có chúng.",
      en:
        "By --max-privacy, columns that are guarded more are left out of the document. It is told so that nobody takes the list for one without them.",
      mending: .init(
        vi: "Không cần làm gì; muốn có các cột đó thì nâng mức, nếu người nhận được phép xem.",
        en: "Nothing has to be done; a higher class brings them back, where the reader may see them."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --max-privacy internal --format csv
        """)),
    Explanation(
      "columns-masked",
      vi: "Theo --mask, ô của các cột nhạy cảm hơn mức được che; cột vẫn đứng đó.",
      en: "By --mask, the cells of columns that are guarded more are hidden; the columns stay.",
      mending: .init(
        vi: "Không cần làm gì.",
        en: "Nothing has to be done."),
      .commands(
        after: .whole,
        """
        coso list members registry.yaml --on 2024-06-30 --max-privacy internal --mask --format csv
        """)),
    Explanation(
      "comparison-count",
      vi: "Một điều kiện ở where không so sánh gì, hoặc so sánh hai lần.",
      en: "A condition under where compares nothing, or twice.",
      mending: .init(
        vi: "Ghi đúng một phép; điều kiện thứ hai là một mục nữa của where.",
        en: "Give exactly one comparison; a second condition is another entry of where."),
      .after(
        .whole, on: "2024-06-30",
        """
        listings:
        - {id: nu, label: {vi: Nữ, en: Women}, of: members, columns: [name], where: [{«»column: sex}]}
        """)),
    Explanation(
      "comparison-without-order",
      vi: "Cột này không có lớn nhỏ, nên không so được bằng at-least, at-most…",
      en: "The column has no order, and at-least, at-most and the like cannot compare it.",
      mending: .init(
        vi: "Dùng is, is-not, one-of, contains hoặc empty.",
        en: "Use is, is-not, one-of, contains or empty."),
      .after(
        .whole, on: "2024-06-30",
        """
        listings:
        - {id: nu, label: {vi: Nữ, en: Women}, of: members, columns: [name], where: [{column: sex, at-least: «»nữ}]}
        """)),
    Explanation(
      "count-with-groups",
      vi: "Danh sách đếm theo count-by đã gộp các dòng, nên không chia nhóm hay chọn cột như danh sách thường.",
      en: "A listing with count-by has gathered its rows already, and neither groups them nor chooses columns.",
      mending: .init(
        vi: "Thêm cột vào count-by thay cho khóa đó.",
        en: "Add the column to count-by instead."),
      .after(
        .whole, on: "2024-06-30",
        """
        listings:
        - {id: dem, label: {vi: Đếm, en: Count}, of: members, count-by: [sex], groups: «»[{key: cell, title: cell-name}]}
        """)),
    Explanation(
      "comparison-unfit-value",
      vi: "Giá trị đem so không cùng loại với cột: chữ với ngày, chữ với số.",
      en: "The value is of another kind than the column: a word against a day, a word against a number.",
      mending: .init(
        vi: "Viết giá trị theo loại của cột.",
        en: "Write the value as the column's kind wants it."),
      .after(
        .whole, on: "2024-06-30",
        """
        listings:
        - {id: tre, label: {vi: Trẻ, en: Young}, of: members, columns: [name], where: [{column: born, at-least: «»khi nào}]}
        """)),
  ]
}
