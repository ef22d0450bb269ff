internal import VietnameseText

extension Explanation {
  /// Findings about who is unaccounted for when a decision is applied.
  static let destinations: [Explanation] = [
    Explanation(
      "children-unaccounted",
      vi:
        "Tổ chức kết thúc mà các tổ chức bên dưới chưa biết về đâu. Không ai và không gì được mất, nên quyết định bị từ chối.",
      en:
        "A body ends, and nobody says where those below it go. Nobody and nothing may be lost, so the decision is refused.",
      mending: .init(
        vi: "Ghi nơi đến của từng tổ chức ở children, hoặc một mục children có rest: true.",
        en: "Name the destination of each under children, or give one entry rest: true."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/HU
          effective: 2019-07-01
          operations: [{end: {organization: «»DB}}]
        """)),
    Explanation(
      "members-unaccounted",
      vi: "Chi bộ kết thúc mà còn đảng viên chưa biết về đâu; thông báo nêu tên từng người.",
      en: "A cell ends, and nobody says where some of its members go; the message names them.",
      mending: .init(
        vi: "Thêm họ vào members của một nơi đến, hoặc cho một mục rest: true.",
        en: "Add them to the members of a destination, or give one entry rest: true."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{dissolve: {organization: «»CA, members: [{to: CB, members: [A1]}]}}]
        """)),
    Explanation(
      "cases-unaccounted",
      vi: "Chi bộ kết thúc mà còn hồ sơ kết nạp đang mở chưa biết về đâu. Người đang chờ kết nạp không được bị quên.",
      en:
        "A cell ends with admission cases that are still open, and nobody says where they go. Who is on the way to membership is not forgotten.",
      mending: .init(
        vi: "Cho một mục members rest: true để hồ sơ đi theo, hoặc ghi bước moved với to trước ngày hiệu lực.",
        en:
          "Let an entry of members have rest: true, which takes them along, or record the step moved with to before that day."
      ),
      .after(
        .whole,
        """
        admissions:
        - {id: HS1, person: {name: Lưu Thị Năm}, cell: CA, steps: [{stage: source, on: 2019-01-05}]}
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{dissolve: {organization: «»CA, members: [{to: CB, members: [A1, A2, A3]}]}}]
        """)),
    Explanation(
      "member-not-there",
      vi: "Quyết định chuyển một người đi từ chi bộ mà người đó không sinh hoạt.",
      en: "The decision moves somebody out of a cell in which the person is not at home.",
      mending: .init(
        vi: "Sửa mã người hoặc chi bộ.",
        en: "Correct the id of the person or of the cell."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{dissolve: {organization: CA, members: [{to: CB, rest: true, members: [«»B2]}]}}]
        """)),
    Explanation(
      "member-not-active",
      vi: "Người được chuyển không sinh hoạt ở chi bộ nào vào ngày đó: đã ra khỏi Đảng, từ trần hay chưa kết nạp.",
      en: "Who is moved is at home in no cell on that day: the person had left, died or was not admitted yet.",
      mending: .init(
        vi: "Bỏ người đó khỏi quyết định, hoặc sửa ngày trong hồ sơ.",
        en: "Take the person out of the decision, or correct the days in the record."),
      .after(
        .whole,
        """
        members:
        - {id: A4, name: Hồ Văn Tư, admitted: {ceremony: 2000-01-05, cell: CA}, official: 2001-01-05, left: {manner: từ trần, on: 2018-01-01}}
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{transfer: {members: [«»A4], to: CB}}]
        """)),
    Explanation(
      "member-already-there",
      vi: "Người được chuyển đến một chi bộ đang sinh hoạt ở đó rồi.",
      en: "Somebody is moved to the cell in which the person is at home already.",
      mending: .init(
        vi: "Bỏ người đó khỏi quyết định, hoặc sửa nơi đến.",
        en: "Take the person out of the decision, or correct the destination."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{transfer: {members: [«»B2], to: CB}}]
        """)),
    Explanation(
      "member-named-twice",
      vi: "Trong một ngày một người được chuyển đến hai nơi.",
      en: "On one day somebody is sent to two places.",
      mending: .init(
        vi: "Giữ một nơi đến.",
        en: "Keep one destination."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{transfer: {members: [A2, «»A2], to: CB}}]
        """)),
    Explanation(
      "two-rests",
      vi: "Phần còn lại của một tổ chức được giao cho hai nơi.",
      en: "The rest of one body is given to two places.",
      mending: .init(
        vi: "Để rest: true ở một nơi, ở nơi kia nêu tên từng người.",
        en: "Leave rest: true in one place, and name the people of the other."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{dissolve: {organization: CA, members: [{to: CB, rest: true}, {to: CB, rest: «»true}]}}]
        """)),
    Explanation(
      "rest-of-nothing",
      vi: "rest: true nói “những người còn lại” mà không nói còn lại của tổ chức nào.",
      en: "rest: true says “everybody else” and not of which body.",
      mending: .init(
        vi: "Thêm from, hoặc nêu tên từng người.",
        en: "Add from, or name the people."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{transfer: {rest: «»true, to: CB}}]
        """)),
    Explanation(
      "empty-post-change",
      vi: "Mục posts của quyết định nêu người và chức vụ mà không nói bắt đầu hay kết thúc ở đâu.",
      en: "An entry of the decision's posts names person and title, and not where the post begins or ends.",
      mending: .init(
        vi: "Thêm to (bắt đầu giữ ở đâu) hoặc from (thôi giữ ở đâu).",
        en: "Add to (where it begins) or from (where it ends)."),
      .after(
        .whole,
        """
        decisions:
        - {number: 5-QĐ/ĐU, effective: 2019-07-01, posts: [«»{member: A2, title: phó bí thư}]}
        """)),
    Explanation(
      "post-not-there",
      vi: "Quyết định cho thôi một chức vụ mà người đó không giữ.",
      en: "The decision ends a post that the person does not hold.",
      mending: .init(
        vi: "Sửa người, chức vụ hoặc tổ chức; hoặc ghi chức vụ còn thiếu ở posts của đảng viên.",
        en: "Correct person, title or body, or add the post that is missing in the member's record."),
      .after(
        .whole,
        """
        decisions:
        - {number: 5-QĐ/ĐU, effective: 2019-07-01, posts: [{member: A2, title: phó bí thư, from: «»CA}]}
        """)),
    Explanation(
      "post-already-held",
      vi: "Quyết định trao một chức vụ mà người đó đang giữ.",
      en: "The decision gives a post that the person holds already.",
      mending: .init(
        vi: "Bỏ mục này, hoặc ghi until cho lần giữ trước.",
        en: "Remove the entry, or give the earlier tenure its until."),
      .after(
        .whole,
        """
        decisions:
        - {number: 5-QĐ/ĐU, effective: 2019-07-01, posts: [«»{member: B1, title: bí thư, to: CB}]}
        """)),
    Explanation(
      "same-named-siblings",
      vi: "Sau sắp xếp, dưới một cấp trên có hai tổ chức cùng tên; danh sách và văn bản sẽ không phân biệt được.",
      en:
        "After the reorganisation two bodies under one superior bear one name, and lists and papers cannot tell them apart.",
      mending: .init(
        vi: "Thêm việc rename, chẳng hạn kèm tên xã cũ trong ngoặc.",
        en: "Add a rename, as with the name of the old commune in brackets."),
      .after(
        .whole, on: "2024-06-30",
        """
        organizations:
        - {id: DX, name: Đảng bộ xã Xa, kind: đảng bộ cơ sở, founded: 1990-01-01}
        - {id: CX, name: Chi bộ thôn An, kind: chi bộ, parent: DX, founded: 1990-01-01, closed: 2024-01-01}
        decisions:
        - number: 5-QĐ/HU
          effective: 2019-07-01
          operations: [{move: «»{organization: CX, parent: DB}}]
        """)),
    Explanation(
      "unaccounted",
      vi:
        "So ngày trước và ngày sau quyết định, một người, chức vụ hay tổ chức biến mất mà không việc nào nói đến. Đây là lỗi của chương trình, được chặn lại ở phép đối chiếu cuối cùng.",
      en:
        "Comparing the day before with the day of the decision, a person, a post or a body is gone, and no operation says why. It would be a fault of the program, caught by the last comparison.",
      mending: .init(
        vi: "Gửi dữ liệu (người đã được thay tên) cho nơi phát triển; quyết định chưa được áp dụng.",
        en: "Send the data, with people renamed, to the developers; the decision was not applied."),
      .made(
        vi:
          "Không tệp nào cho ra khi chương trình đúng. Trong Swift: Conservation so hai Census mà người có ở ngày trước không có ở ngày sau.",
        en:
          "No file gives it while the program is right. In Swift: Conservation compares two censuses, and somebody of the day before is missing."
      )),
    Explanation(
      "from-nowhere",
      vi:
        "So ngày trước và ngày sau quyết định, có người, chức vụ hay tổ chức xuất hiện mà không việc nào nói từ đâu. Đây là lỗi của chương trình.",
      en:
        "Comparing both days, a person, a post or a body is there of which no operation says where it came from. It would be a fault of the program.",
      mending: .init(
        vi: "Gửi dữ liệu (người đã được thay tên) cho nơi phát triển; quyết định chưa được áp dụng.",
        en: "Send the data, with people renamed, to the developers; the decision was not applied."),
      .made(
        vi:
          "Không tệp nào cho ra khi chương trình đúng. Trong Swift: Conservation so hai Census mà người ở ngày sau không có ở ngày trước.",
        en:
          "No file gives it while the program is right. In Swift: Conservation compares two censuses, and somebody of the day was not there before."
      )),
    Explanation(
      "counted-twice",
      vi: "Sau quyết định một người được tính hai lần trong cùng ngày. Đây là lỗi của chương trình.",
      en: "After the decision one person counts twice on one day. It would be a fault of the program.",
      mending: .init(
        vi: "Gửi dữ liệu (người đã được thay tên) cho nơi phát triển; quyết định chưa được áp dụng.",
        en: "Send the data, with people renamed, to the developers; the decision was not applied."),
      .made(
        vi: "Không tệp nào cho ra khi chương trình đúng. Trong Swift: một Census đếm một người hai lần.",
        en: "No file gives it while the program is right. In Swift: a Census that counts somebody twice.")),
  ]
}
