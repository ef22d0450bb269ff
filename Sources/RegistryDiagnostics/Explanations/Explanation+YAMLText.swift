internal import VietnameseText

extension Explanation {
  /// The text of YAML files: characters and structure.
  static let yamlText: [Explanation] = [
    Explanation(
      "yaml-syntax",
      vi:
        "Chỗ này không phải là YAML và không rơi vào lỗi nào có tên riêng. Mọi lỗi cú pháp mà thư viện đọc YAML báo đều có mã riêng; mã này giữ chỗ cho lỗi mà một bản libyaml khác có thể báo.",
      en:
        "This is no YAML, and no mistake that has a name of its own. Every syntax error that the YAML reader reports has its own code; this one is there for what another version of libyaml may report.",
      mending: .init(
        vi: "Xem dòng được chỉ và dòng ngay trên nó: dấu hai chấm, dấu nháy, dấu ngoặc, khoảng lùi đầu dòng.",
        en: "Look at the line shown and the one above it: colons, quotes, brackets, indentation."),
      .made(
        vi: "Một lỗi của libyaml mà bảng các lỗi đã biết không có; chưa tìm được tệp nào cho ra nó.",
        en: "An error of libyaml that is not among those known; no file is known to give it.")),
    Explanation(
      "yaml-empty",
      vi:
        "Tệp không có gì để đọc: trống, chỉ có ghi chú, hoặc có hai dấu --- liền nhau. Thường là một tệp bị lưu hỏng hoặc chưa viết xong.",
      en:
        "The file has nothing to read: it is empty, has comments only, or two --- in a row. Usually it was saved badly or never written.",
      mending: .init(
        vi: "Viết nội dung, mở đầu bằng coso: 1; hoặc xóa tệp.",
        en: "Write something that begins with coso: 1, or remove the file."),
      .alone(
        """
        coso: 1
        registry: Đảng bộ xã Thử
        ---
        «»---
        coso: 1
        # Sẽ viết sau.
        """)),
    Explanation(
      "yaml-root",
      vi: "Cả tài liệu là một danh sách hay một đoạn chữ, trong khi sổ gồm các khóa như members, organizations.",
      en: "The whole document is a list or a text, where a registry is keys such as members and organizations.",
      mending: .init(
        vi: "Đặt danh sách dưới khóa của nó, sau dòng coso: 1, như members: [...].",
        en: "Put the list under its key, after the line coso: 1, as in members: [...]."),
      .alone(
        """
        «»- {id: A1, name: Lê Văn Anh}
        """)),
    Explanation(
      "yaml-encoding",
      vi:
        "Tệp không phải là UTF-8, thường vì được lưu bằng bảng mã cũ của Windows hay TCVN3. Đọc đoán thì tên người sẽ sai dấu, nên tệp không được nhận.",
      en:
        "The file is not UTF-8, usually because it was saved in an old encoding of Windows or in TCVN3. Guessing would spoil the names of people, so it is refused.",
      mending: .init(
        vi: "Mở lại bằng đúng bảng mã rồi lưu với bảng mã UTF-8.",
        en: "Open it in the encoding that it has, and save it as UTF-8."),
      .commands(
        #"""
        printf 'coso: 1\nregistry: X\xe3 Th\xed\n' > registry.yaml
        coso check registry.yaml
        """#)),
    Explanation(
      "yaml-control-character",
      vi:
        "Tệp chứa ký tự điều khiển không nhìn thấy, thường lọt vào khi chép từ nơi khác. Nó có thể nằm giữa tên người và làm hỏng việc tìm kiếm, in ấn.",
      en:
        "The file has a control character, which nobody sees; it comes in when text is copied from elsewhere. Within a name it would spoil searching and printing.",
      mending: .init(
        vi: "Xóa ký tự ở chỗ được chỉ; nếu không thấy, hãy gõ lại cả từ.",
        en: "Remove the character at the place shown; where you cannot see it, type the word anew."),
      .commands(
        #"""
        printf 'coso: 1\nregistry: X\x1b\n' > registry.yaml
        coso check registry.yaml
        """#)),
    Explanation(
      "yaml-tab",
      vi: "Dòng được lùi vào bằng dấu tab. YAML chỉ tính dấu cách, vì độ rộng của tab mỗi máy một khác.",
      en: "The line is indented by a tab. YAML counts spaces alone, as a tab is of another width on every machine.",
      mending: .init(
        vi: "Thay tab bằng dấu cách; đặt trình soạn thảo chèn dấu cách khi bấm Tab.",
        en: "Put spaces in its place, and let your editor insert spaces for the Tab key."),
      .commands(
        #"""
        printf 'coso: 1\ndates:\n\tparty-join: ceremony\n' > registry.yaml
        coso check registry.yaml
        """#)),
    Explanation(
      "yaml-reserved-character",
      vi: "Giá trị mở đầu bằng @ hoặc `, hai ký tự mà YAML để dành.",
      en: "The value begins with @ or `, which YAML keeps for itself.",
      mending: .init(
        vi: "Đặt cả giá trị trong dấu nháy.",
        en: "Put the whole value in quotes."),
      .alone(
        """
        coso: 1
        registry: «»@Thử
        """)),
    Explanation(
      "yaml-indentation",
      vi: "Dòng này lùi vào nhiều hay ít hơn các khóa cùng mục, nên không rõ nó thuộc về mục nào.",
      en: "This line is indented more or less than the keys beside it, so that nobody can tell what it belongs to.",
      mending: .init(
        vi: "Cho các khóa của một mục thẳng cột với nhau.",
        en: "Let the keys of one record stand in one column."),
      .alone(
        """
        coso: 1
        organizations:
          - id: DB
           «»name: Đảng bộ xã Thử
        """)),
    Explanation(
      "yaml-stray-text",
      vi: "Sau một giá trị đã trọn vẹn còn có chữ thừa, hoặc có dấu ngoặc đóng mà không có dấu mở.",
      en: "Text stands behind a value that is complete already, or a bracket closes that was never opened.",
      mending: .init(
        vi: "Xóa phần thừa; nếu nó thuộc giá trị thì đặt tất cả trong một cặp dấu nháy.",
        en: "Remove what is too much; where it belongs to the value, put all of it in one pair of quotes."),
      .alone(
        """
        coso: 1
        registry: 'Đảng bộ' «»xã Thử
        """)),
    Explanation(
      "yaml-stray-colon",
      vi: "Trong giá trị không có dấu nháy mà có dấu hai chấm và dấu cách, nên YAML tưởng đó lại là một khóa nữa.",
      en: "A value without quotes has a colon and a space in it, which YAML takes for another key.",
      mending: .init(
        vi: "Đặt giá trị trong dấu nháy.",
        en: "Put the value in quotes."),
      .alone(
        """
        coso: 1
        registry: Đảng bộ xã«»: Thử
        """)),
    Explanation(
      "yaml-stray-dash",
      vi: "Dấu gạch đầu một mục của danh sách đứng ngay sau khóa, trên cùng một dòng.",
      en: "The dash of a list's element stands behind the key, on the same line.",
      mending: .init(
        vi: "Xuống dòng rồi mới viết dấu gạch, hoặc viết danh sách trong dấu ngoặc vuông.",
        en: "Begin it on a line of its own, or write the list in square brackets."),
      .alone(
        """
        coso: 1
        regulations: «»- vn
        """)),
    Explanation(
      "yaml-missing-colon",
      vi: "Dòng này đứng ở chỗ của một khóa mà không có dấu hai chấm.",
      en: "This line stands where a key should, and has no colon.",
      mending: .init(
        vi: "Thêm dấu hai chấm và giá trị, hoặc thêm # ở đầu nếu đó là ghi chú.",
        en: "Add the colon and a value, or a # before it if it is a comment."),
      .alone(
        """
        coso: 1
        «»registry
        """)),
    Explanation(
      "yaml-unclosed-quote",
      vi: "Dấu nháy mở ở đây không có dấu đóng, nên mọi dòng sau đều bị coi là chữ của giá trị này.",
      en: "The quote that opens here is never closed, so that all that follows counts as text of this value.",
      mending: .init(
        vi: "Thêm dấu nháy đóng ở cuối giá trị.",
        en: "Close the quote where the value ends."),
      .alone(
        """
        coso: 1
        registry: «»"Đảng bộ xã Thử
        """)),
    Explanation(
      "yaml-unclosed-bracket",
      vi: "Dấu ngoặc [ hoặc { mở ở đây không có dấu đóng.",
      en: "The bracket [ or { that opens here is never closed.",
      mending: .init(
        vi: "Đóng ngoặc ở cuối danh sách hay mục; đếm lại các dấu ngoặc lồng nhau.",
        en: "Close it where the list or record ends; count brackets that stand within each other."),
      .alone(
        """
        coso: 1
        regulations: «»[vn
        """)),
    Explanation(
      "yaml-escape",
      vi:
        #"Trong dấu nháy kép, dấu \ mở đầu một ký hiệu; ở đây sau nó không phải là ký hiệu nào. Đường dẫn của Windows hay rơi vào lỗi này."#,
      en:
        #"Within double quotes a \ begins an escape, and what follows here is none. Paths of Windows often end up so."#,
      mending: .init(
        vi: #"Dùng dấu nháy đơn, hoặc viết \\ cho một dấu gạch chéo ngược."#,
        en: #"Use single quotes, or write \\ for one backslash."#),
      .alone(
        #"""
        coso: 1
        registry: "«»\q"
        """#)),
    Explanation(
      "yaml-block-text",
      vi: "Dấu | hay > mở một khối chữ nhiều dòng và phải đứng cuối dòng; ở đây sau nó còn có chữ.",
      en: "A | or > opens a text of several lines and has to end its line; here something follows it.",
      mending: .init(
        vi: "Xuống dòng sau | rồi lùi cả khối vào; hoặc đặt giá trị trong dấu nháy nếu dấu đó là một phần của nó.",
        en: "Break the line behind | and indent the block; or put the value in quotes if the sign is part of it."),
      .alone(
        """
        coso: 1
        registry: |«»Thử
        """)),
    Explanation(
      "yaml-directive",
      vi: "Dòng mở đầu bằng % là chỉ thị cho bộ đọc YAML; chỉ thị này không có hoặc đòi phiên bản YAML khác.",
      en:
        "A line that begins with % speaks to the YAML reader; there is no such directive, or it asks for another version of YAML.",
      mending: .init(
        vi: "Bỏ dòng đó, hoặc thêm # nếu đó là ghi chú.",
        en: "Remove the line, or put a # before it if it is a comment."),
      .alone(
        """
        «»%YAML 2.0
        ---
        coso: 1
        """)),
  ]
}
