internal import VietnameseText

extension Explanation {
  /// Finding and opening files, and what a folder holds that is not read.
  static let inputs: [Explanation] = [
    Explanation(
      "no-such-input",
      vi:
        "Đường dẫn ghi ở dòng lệnh không chỉ đến tệp hay thư mục nào, nên chưa đọc được gì. Thường do gõ sai tên hoặc đang đứng ở thư mục khác.",
      en:
        "The path on the command line leads to no file and no folder, so nothing was read. Usually it is a slip in the name, or the command was started in another folder.",
      mending: .init(
        vi: "Xem tên bằng ls, sửa lại đường dẫn, hoặc chuyển vào đúng thư mục bằng cd.",
        en: "Look at the names with ls, and correct the path or change into the right folder with cd."),
      .commands(
        """
        coso check danh-sach.yaml
        """)),
    Explanation(
      "unreadable-input",
      vi:
        "Tệp có đó nhưng hệ thống không cho đọc: thiếu quyền, ổ đĩa hỏng hoặc đường dẫn không phải là tệp chứa dữ liệu.",
      en:
        "The file is there, but the system does not let it be read: permission is missing, the disk fails, or the path is not one that holds data.",
      mending: .init(
        vi:
          "Xem lý do của hệ thống trong thông báo; cấp quyền đọc cho tài khoản đang dùng, hoặc chép dữ liệu ra một tệp thường.",
        en:
          "The message has the system's reason; give your account the right to read, or copy the data into an ordinary file."
      ),
      .commands(
        """
        coso check /proc/self/mem
        """)),
    Explanation(
      "no-yaml-in-directory",
      vi: "Thư mục có đó nhưng không có tệp dữ liệu nào: chỉ các tệp *.yaml và *.yml được đọc như sổ.",
      en: "The folder is there but holds no data: only files *.yaml and *.yml are read as a registry.",
      mending: .init(
        vi: "Chỉ đến thư mục chứa dữ liệu, hoặc đổi đuôi tệp thành .yaml. coso init tạo một sổ mẫu để bắt đầu.",
        en: "Name the folder that has the data, or let the files end in .yaml. coso init writes a starter registry."),
      .commands(
        """
        mkdir so-lieu
        coso check so-lieu
        """)),
    Explanation(
      "path-not-utf8",
      vi:
        "Tên tệp hay thư mục chứa byte không phải là chữ UTF-8, thường do chép từ máy dùng bảng mã cũ. Một tên như thế không in lại đúng được trong thông báo và báo cáo.",
      en:
        "The name of a file or folder has bytes that are no UTF-8 text, usually because it was copied from a machine with an older encoding. Such a name cannot be written rightly in messages and reports.",
      mending: .init(
        vi: "Đổi tên, tốt nhất là tên không dấu.",
        en: "Rename it, best to a name without diacritics."),
      .commands(
        #"""
        mkdir so-lieu
        touch so-lieu/$'\xe9.yaml'
        coso check so-lieu
        """#)),
    Explanation(
      "input-without-end",
      vi: "Đầu vào không phải là tệp thường và cứ cho dữ liệu mãi, nên việc đọc dừng lại trước khi hết bộ nhớ.",
      en: "The input is no ordinary file and keeps giving data, so reading stops before memory does.",
      mending: .init(
        vi: "Ghi dữ liệu vào một tệp rồi đọc tệp đó.",
        en: "Write the data to a file and read that."),
      .commands(
        """
        coso check /dev/zero
        """)),
    Explanation(
      "skipped-ending",
      vi:
        "Trong thư mục có tệp trông như dữ liệu nhưng đuôi viết khác .yaml, .yml, nên không được đọc. Nói ra để không ai tưởng người trong tệp đó đã có trong sổ.",
      en:
        "A file of the folder looks like data but ends otherwise than .yaml or .yml, and is not read. It is told so that nobody takes the people in it to be in the registry.",
      mending: .init(
        vi: "Đổi đuôi thành .yaml bằng chữ thường, hoặc ghi thẳng tên tệp vào dòng lệnh.",
        en: "Let it end in .yaml in small letters, or name the file itself on the command line."),
      .commands(
        after: .whole,
        """
        mkdir so-lieu
        cp registry.yaml so-lieu
        cp registry.yaml so-lieu/xa.YAML
        coso check so-lieu --on 2024-06-30
        """)),
    Explanation(
      "skipped-backup",
      vi:
        "Trong thư mục có tệp giống bản sao dự phòng hoặc tệp tạm của trình soạn thảo. Đọc nó thì mọi người sẽ được khai hai lần, nên nó bị bỏ qua.",
      en:
        "A file of the folder looks like a backup or a working file of an editor. Read too, it would declare everybody twice, so it is passed over.",
      mending: .init(
        vi: "Không cần làm gì; nếu đó là dữ liệu thật thì đổi tên, nếu không thì xóa đi.",
        en: "Nothing has to be done; rename it if it is data, remove it if it is not."),
      .commands(
        after: .whole,
        """
        mkdir so-lieu
        cp registry.yaml so-lieu
        cp registry.yaml so-lieu/registry.yaml~
        coso check so-lieu --on 2024-06-30
        """)),
    Explanation(
      "skipped-link",
      vi:
        "Trong thư mục có liên kết dẫn ra ngoài. Chỉ những gì ở trong thư mục được đọc, để một thư mục chép đi đâu cũng cho cùng một sổ.",
      en:
        "A link of the folder leads out of it. Only what is in the folder is read, so that a folder is the same registry wherever it is copied.",
      mending: .init(
        vi: "Chép tệp vào thư mục, hoặc ghi thêm đích của liên kết vào dòng lệnh.",
        en: "Copy the file into the folder, or name the link's target too on the command line."),
      .commands(
        after: .whole,
        """
        mkdir so-lieu
        cp registry.yaml so-lieu
        echo 'coso: 1' > khac.yaml
        ln -s ../khac.yaml so-lieu/khac.yaml
        coso check so-lieu --on 2024-06-30
        """)),
    Explanation(
      "skipped-dangling-link",
      vi: "Trong thư mục có liên kết đến một tệp không còn ở đó. Có thể một phần dữ liệu đã bị dời đi mà không ai hay.",
      en:
        "A link of the folder leads to a file that is not there any more. Part of the data may have been moved without anybody noticing.",
      mending: .init(
        vi: "Tìm lại tệp rồi làm lại liên kết, hoặc xóa liên kết.",
        en: "Find the file and make the link anew, or remove the link."),
      .commands(
        after: .whole,
        """
        mkdir so-lieu
        cp registry.yaml so-lieu
        ln -s mat-roi.yaml so-lieu/xa.yaml
        coso check so-lieu --on 2024-06-30
        """)),
    Explanation(
      "skipped-special-file",
      vi:
        "Trong thư mục có một ống dẫn, ổ cắm hay thiết bị mang tên như tệp dữ liệu. Đọc nó có thể đợi mãi không xong, nên nó bị bỏ qua.",
      en:
        "The folder has a pipe, a socket or a device that is named like data. Reading it might wait for ever, so it is passed over.",
      mending: .init(
        vi: "Xóa nó khỏi thư mục dữ liệu, hoặc ghi nội dung vào một tệp thường.",
        en: "Remove it from the folder, or write its contents to an ordinary file."),
      .commands(
        after: .whole,
        """
        mkdir so-lieu
        cp registry.yaml so-lieu
        mkfifo so-lieu/xa.yaml
        coso check so-lieu --on 2024-06-30
        """)),
  ]
}
