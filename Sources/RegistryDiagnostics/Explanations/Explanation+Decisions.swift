internal import VietnameseText

extension Explanation {
  /// Findings about what a decision says, and what stands against it.
  static let decisions: [Explanation] = [
    Explanation(
      "decision-without-day",
      vi: "Quyết định có việc phải thi hành mà không nói từ ngày nào, nên không biết ai ở đâu vào ngày nào.",
      en: "The decision does something and does not say from which day, so nobody can tell who is where on what day.",
      mending: .init(
        vi: "Thêm effective: ngày đầu tiên có hiệu lực. Quyết định không sắp xếp gì thì bỏ operations.",
        en: "Add effective, the first day on which it holds. A decision that reorganises nothing has no operations."),
      .after(
        .whole,
        """
        decisions:
        - «»{number: 5-QĐ/ĐU, operations: [{rename: {organization: CA, name: Chi bộ khu An}}]}
        """)),
    Explanation(
      "already-declared",
      vi:
        "Tổ chức mà quyết định thành lập đã được khai trong organizations. Một tổ chức chỉ khai một chỗ, nếu không ngày thành lập có hai nguồn.",
      en:
        "The body that the decision founds is declared under organizations too. It stands in one place only, or its founding would have two sources.",
      mending: .init(
        vi: "Bỏ một trong hai; muốn nhập vào tổ chức đang có thì ghi into là mã của nó.",
        en: "Remove one of them; to merge into a body that exists, let into be its id."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{found: {id: «»CA, name: Chi bộ thôn An, kind: chi bộ, parent: DB}}]
        """)),
    Explanation(
      "missing-for-new-body",
      vi:
        "Tổ chức mới thiếu một điều không suy ra được từ các tổ chức cũ, như cấp trên khi chúng ở dưới hai cấp trên khác nhau.",
      en:
        "The new body lacks something that does not follow from the old ones, such as its superior where they stand under two.",
      mending: .init(
        vi: "Ghi khóa mà thông báo nêu.",
        en: "Give the key that the message names."),
      .after(
        .whole,
        """
        organizations:
        - {id: DX, name: Đảng bộ xã Xa, kind: đảng bộ cơ sở, founded: 1990-01-01}
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DX, founded: 1990-01-01}
        decisions:
        - number: 5-QĐ/HU
          effective: 2019-07-01
          operations: [{merge: {organizations: [CA, CX], into: «»{id: CN, name: Chi bộ An Xa, kind: chi bộ}}}]
        """)),
    Explanation(
      "empty-operation",
      vi: "Việc này không đổi gì: không nêu tên mới, không nêu ai, hoặc nhập một tổ chức vào chính nó.",
      en: "The operation does nothing: it names no new name and nobody, or merges a body into itself.",
      mending: .init(
        vi: "Ghi rõ điều thay đổi, hoặc bỏ việc này.",
        en: "Say what changes, or remove it."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{rename: «»{organization: CA}}]
        """)),
    Explanation(
      "unknown-operation",
      vi: "Một mục của operations không ghi việc nào.",
      en: "An entry of operations names no operation.",
      mending: .init(
        vi: "Ghi một việc: found, rename, move, change-kind, merge, split, dissolve, end, transfer hoặc hand-over.",
        en: "Name one of found, rename, move, change-kind, merge, split, dissolve, end, transfer and hand-over."),
      .after(
        .whole,
        """
        decisions:
        - {number: 5-QĐ/ĐU, effective: 2019-07-01, operations: [«»{}]}
        """)),
    Explanation(
      "several-operations",
      vi: "Một mục ghi hai việc; các khóa của mục không có thứ tự, nên không rõ việc nào làm trước.",
      en: "One entry holds two operations; its keys have no order, and nobody can say which comes first.",
      mending: .init(
        vi: "Cho mỗi việc một mục riêng.",
        en: "Give each an entry of its own."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{rename: {organization: CA, name: Chi bộ khu An}, «»move: {organization: CA, parent: DB}}]
        """)),
    Explanation(
      "into-nothing",
      vi: "into không phải là mã, cũng không phải là các khóa của tổ chức mới.",
      en: "into is neither an id nor the keys of a new body.",
      mending: .init(
        vi: "Ghi into: MÃ, hoặc into: {id: …, name: …, kind: …}.",
        en: "Write into: ID, or into: {id: …, name: …, kind: …}."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{merge: {organizations: [CA, CB], into: «»[CN]}}]
        """)),
    Explanation(
      "not-that-day",
      vi: "Quyết định nói đến một tổ chức mà ngày đó chưa có hoặc đã kết thúc.",
      en: "The decision is about a body that is not there yet or any longer on that day.",
      mending: .init(
        vi: "Sửa mã, ngày hiệu lực, hoặc ngày kết thúc ghi trong hồ sơ tổ chức.",
        en: "Correct the id, the effective day or the end in the body's record."),
      .after(
        .whole,
        """
        organizations:
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB, founded: 1990-01-01, closed: 2010-01-01}
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{rename: {organization: «»CX, name: Chi bộ khu Xa}}]
        """)),
    Explanation(
      "decided-twice",
      vi: "Trong một ngày có hai quyết định khác nhau về cùng một điều của một tổ chức.",
      en: "Two things are decided for one day about the same matter of one body.",
      mending: .init(
        vi: "Giữ một; nếu việc sau thay việc trước thì bỏ việc trước.",
        en: "Keep one of them; where the later one stands in place of the earlier, remove the earlier."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations:
          - rename: {organization: CA, name: Chi bộ khu An}
          - rename: {organization: CA, name: «»Chi bộ làng An}
        """)),
    Explanation(
      "closed-and-changed",
      vi:
        "Tổ chức kết thúc đúng ngày nó bị đổi tên, chuyển hay chuyển loại; từ ngày đó nó không còn, nên thay đổi không rơi vào đâu.",
      en:
        "The body closes on the very day on which it is renamed, moved or changed; it is not there any more on that day.",
      mending: .init(
        vi: "Bỏ thay đổi; nếu muốn đổi trước khi kết thúc thì cho ngày sớm hơn.",
        en: "Remove the change, or let it hold from an earlier day."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations:
          - dissolve: {organization: CA, members: [{to: CB, rest: true}]}
          - move: {organization: CA, parent: «»DB}
        """)),
    Explanation(
      "stated-that-day",
      vi: "Hồ sơ đã ghi giá trị mới từ đúng ngày quyết định cũng thay đổi nó: một việc ghi hai lần.",
      en:
        "The record states the new value from the very day on which the decision changes it too: one thing is written twice.",
      mending: .init(
        vi: "Bỏ mục ở history và để quyết định nói, hoặc ngược lại.",
        en: "Leave it to the decision and remove the entry of history, or the other way round."),
      .after(
        .whole,
        """
        organizations:
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB, founded: 1990-01-01, history: [{from: 2019-07-01, name: Chi bộ khu Xa}]}
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{rename: {organization: CX, name: «»Chi bộ khu Xa}}]
        """)),
    Explanation(
      "stated-beyond",
      vi: "Hồ sơ ghi điều này còn kéo dài quá ngày quyết định kết thúc nó.",
      en: "The record states that it lasts beyond the day on which the decision ends it.",
      mending: .init(
        vi: "Bỏ ngày kết thúc trong hồ sơ: quyết định đã nói.",
        en: "Leave the end out of the record: the decision says it."),
      .after(
        .whole,
        """
        organizations:
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DB, founded: 1990-01-01, closed: 2021-01-01}
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{dissolve: {organization: «»CX}}]
        """)),
    Explanation(
      "destination-closed",
      vi: "Người hay tổ chức được chuyển đến một nơi mà ngày đó chưa có hoặc vừa kết thúc.",
      en: "People or bodies are sent to one that is not there yet, or ends on that day.",
      mending: .init(
        vi: "Ghi nơi đến khác; tổ chức mới thì thành lập trong cùng ngày.",
        en: "Name another destination; a new body is founded on the same day."),
      .after(
        .whole,
        """
        decisions:
        - number: 5-QĐ/ĐU
          effective: 2019-07-01
          operations: [{dissolve: {organization: CA, members: [{to: «»CA, rest: true}]}}]
        """)),
    Explanation(
      "not-a-child",
      vi: "Tổ chức được nêu không trực thuộc tổ chức đang sắp xếp vào ngày đó.",
      en: "The body named does not stand directly below the one that is reorganised, on that day.",
      mending: .init(
        vi: "Sửa mã, hoặc xem lại parent của nó.",
        en: "Correct the id, or look at its parent."),
      .after(
        .whole,
        """
        organizations:
        - {id: DX, name: Đảng bộ xã Xa, kind: đảng bộ cơ sở, founded: 1990-01-01}
        - {id: CX, name: Chi bộ thôn Xa, kind: chi bộ, parent: DX, founded: 1990-01-01}
        decisions:
        - number: 5-QĐ/HU
          effective: 2019-07-01
          operations: [{end: {organization: DB, children: [{to: DX, organizations: [CA, CB, «»CX]}]}}]
        """)),
  ]
}
