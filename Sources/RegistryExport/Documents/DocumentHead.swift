internal import PartyRegistry
public import VietnameseText

/// What a document says around its table.
///
/// Every text is printed as it stands: whoever makes the head has put the capitals where the rules of the
/// document's date want them. Exporters add no words of their own.
public struct DocumentHead: Hashable, Sendable {
  /// A day on a document, kept as numbers so that exporters need no calendar.
  public struct Date: Hashable, Sendable {
    /// The year.
    public var year: Int
    /// The month, from 1.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int

    /// A day from its numbers.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  /// One signature block.
  public struct Signature: Hashable, Sendable {
    /// The first lines: for whom it is signed, as in `T/M CHI BỘ`.
    public var authority: [String]
    /// The signer's office, as in `BÍ THƯ`.
    public var office: String?
    /// What is asked of the signer, small and in italics, as in `(Ký, ghi rõ họ tên)`.
    public var note: String?
    /// The signer's name; room is left for the signature above it.
    public var name: String?

    /// A block from its lines.
    public init(authority: [String], office: String? = nil, note: String? = nil, name: String? = nil) {
      self.authority = authority
      self.office = office
      self.note = note
      self.name = name
    }
  }

  /// What stands at the foot of a page and at the head of the next one, each before the number of rows so far.
  public struct Carried: Hashable, Sendable {
    /// At the foot, as in `Cộng chuyển trang sau`.
    public var foot: String
    /// At the head, as in `Trang trước chuyển sang`.
    public var head: String

    /// The words for foot and head.
    public init(foot: String, head: String) {
      self.foot = foot
      self.head = head
    }
  }

  /// The words of a table of contents.
  public struct Contents: Hashable, Sendable {
    /// Its title, as in `MỤC LỤC`.
    public var title: String
    /// Over the numbers of rows, as in `Đảng viên`.
    public var count: String
    /// Over the numbers of pages, as in `Trang`.
    public var page: String

    /// The words of a table of contents.
    public init(title: String, count: String = "", page: String = "") {
      self.title = title
      self.count = count
      self.page = page
    }
  }

  /// Who gets a copy.
  public struct Recipients: Hashable, Sendable {
    /// The word above, as in `Nơi nhận:`.
    public var label: String
    /// The lines, as in `- Lưu Chi bộ.`
    public var lines: [String]

    /// Recipients under their word.
    public init(label: String, lines: [String]) {
      self.label = label
      self.lines = lines
    }
  }

  /// The language in which the document stands; column labels follow it.
  public var language: Language
  /// Top right, with a rule under it: `ĐẢNG CỘNG SẢN VIỆT NAM`.
  public var banner: String?
  /// Top left: the superior organisation, as in `ĐẢNG BỘ XÃ LẠC ĐẠO`.
  public var superior: String?
  /// Under it, bold, then an asterisk: who issues the document, as in `CHI BỘ THÔN MINH HẢI`.
  public var issuer: String?
  /// The line for number and symbol, as in `Số 05-DS/CB`.
  public var number: String?
  /// Where it is issued.
  public var place: String?
  /// When it is issued.
  public var date: Date?
  /// What it is, as in `DANH SÁCH ĐẢNG VIÊN`.
  public var title: String
  /// The line under the title, as in `(có đến ngày 30/6/2019)`.
  public var subtitle: String? {
    get { guardedSubtitle?.text }
    set { guardedSubtitle = newValue.map { GuardedText($0) } }
  }
  /// The same with the classes of its parts, where it says something about a person.
  public var guardedSubtitle: GuardedText?
  /// The lines after the last row: totals, which are an organisation's own.
  public var closing: [String]
  /// The signature blocks, left to right.
  public var signatures: [Signature]
  /// Who gets a copy; at the left, beside or under the signatures.
  public var recipients: Recipients?
  /// The words for the number of rows carried from page to page; formats without pages of their own leave it out.
  public var carried: Carried?
  /// The words of a table of contents over the outermost groups; `nil` for a document without one. Formats without
  /// pages of their own leave it out.
  public var contents: Contents?
  /// Behind the title of a group that goes on from the page before, as in `(tiếp theo)`; formats without pages of their
  /// own leave it out.
  public var continued: String?
  /// What stands in the place of the rows where there are none, as in `Không có`.
  public var none: String?
  /// Whether this head only says what a listing is, and the listing is no document of its own: formats of data leave it
  /// out.
  public var isListing = false
  /// The page it is printed on.
  public var page: PageDescription

  /// A document with a title; all else may be set afterwards.
  public init(title: String, language: Language = .vietnamese) {
    self.language = language
    self.title = title
    closing = []
    signatures = []
    page = PageDescription()
  }

  /// What a sheet is a sheet of: the title, the issuer and the line under the title, or the date where there is none.
  public var runningTitle: String {
    [title, issuer, subtitle ?? placeAndDate].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " – ")
  }

  /// The line of place and date, as in `Hưng Yên, ngày 05 tháng 02 năm 2019`.
  ///
  /// In Vietnamese days below 10 and the months 1 and 2 get a zero, as the rules for Party documents want.
  public var placeAndDate: String? {
    guard let date else { return place }
    let text: String
    switch language {
    case .vietnamese:
      let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
      let month = date.month < 3 ? "0\(date.month)" : "\(date.month)"
      text = "ngày \(day) tháng \(month) năm \(date.year)"
    case .english:
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
      ]
      let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : "\(date.month)"
      text = "\(date.day) \(month) \(date.year)"
    }
    guard let place else { return text }
    return "\(place), \(text)"
  }
}

extension DocumentHead {
  /// The classes of its texts: of totals, and of the names of those whom it is about or who sign it.
  var privacyClasses: [Privacy] {
    [guardedSubtitle?.privacy].compactMap(\.self) + closing.map { _ in .of(.work) }
      + signatures.compactMap { $0.name.map { _ in .of(.name) } }
  }

  /// The head with nothing that is guarded more than `most`.
  func guarded(most: Privacy) -> DocumentHead {
    var head = self
    head.guardedSubtitle = guardedSubtitle?.masked(most: most)
    if most < .of(.work) { head.closing = [] }
    if most < .of(.name) {
      for index in head.signatures.indices { head.signatures[index].name = nil }
    }
    return head
  }
}
