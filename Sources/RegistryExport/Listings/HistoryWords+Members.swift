internal import PartyRegistry
internal import VietnameseText

extension ListingContext {
  /// What there is to say of an event in a member's life, part by part.
  func memberDetails(of event: HistoryEvent, on day: Day) -> [String] {
    switch event.matter {
    case .admitted(let admission, _): return details(of: admission, on: day)
    case .nameChanged(let from, let to):
      return [text(vi: "từ “\(from.full)” thành “\(to.full)”", en: "from '\(from.full)' to '\(to.full)'")]
    case .came(let to, let from, let transfer, let group): return arrival(to, from, transfer, group, on: day)
    case .groupChanged(let cell, let group):
      return [
        group.map { groupName($0, in: cell) } ?? text(vi: "không ở tổ đảng nào", en: "in none"),
        name(of: cell, on: day),
      ]
    case .homeRenamed(let from, let to):
      return [text(vi: "từ “\(from)” thành “\(to)”", en: "from '\(from)' to '\(to)'")]
    case .homeMoved(let cell, let from, let to):
      return [
        name(of: cell, on: day),
        to.map { text(vi: "về ", en: "under ") + name(of: $0, on: day) },
        from.map { text(vi: "trước đó thuộc ", en: "before under ") + name(of: $0, on: day.adding(days: -1)) },
      ].compactMap(\.self)
    case .letterWritten(let transfer):
      return [
        transfer.from.map { text(vi: "từ ", en: "from ") + place(of: $0, on: day) },
        (transfer.toOutside ?? transfer.to.map { place(of: $0, on: day) }).map { text(vi: "đến ", en: "to ") + $0 },
      ].compactMap(\.self) + letter(transfer) + [text(vi: "chưa có ngày tiếp nhận", en: "not received yet")]
    case .wentOutside(let transfer):
      return [
        transfer.toOutside.map { text(vi: "đến ", en: "to ") + $0 },
        transfer.from.map { text(vi: "từ ", en: "from ") + place(of: $0, on: day.adding(days: -1)) },
      ].compactMap(\.self) + letter(transfer)
    case .temporaryBegun(let activity):
      let last = activity.interval.until.map { $0.adding(days: -1) }
      return [
        text(vi: "tại ", en: "in ") + place(of: activity.cell, on: day),
        activity.reason.map { text(vi: "lý do: ", en: "reason: ") + regulations.label(of: $0)[language] },
        last.map { text(vi: "đến hết ngày ", en: "to ") + shown($0) },
        activity.letter.map { letter in
          text(vi: "giấy giới thiệu ", en: "letter ") + letter
            + (activity.introduced.map { text(vi: " ngày ", en: " of ") + shown($0) } ?? "")
        },
      ].compactMap(\.self)
    case .temporaryEnded(let activity):
      return [text(vi: "tại ", en: "in ") + place(of: activity.cell, on: day.adding(days: -1))]
    case .postBegun(let post):
      return ["\(title(of: post, on: day))\(mode(of: post)), \(place(of: post, on: day))"] + ratification(of: post)
    case .postEnded(let post):
      let before = day.adding(days: -1)
      return ["\(title(of: post, on: before)), \(place(of: post, on: before))"]
    case .disciplined(let form): return [regulations.label(of: form)[language]]
    case .rewarded(let reward): return [reward.name]
    case .badge(let badge):
      return [self.badge(badge.years), badge.number.map { text(vi: "số ", en: "number ") + $0 }].compactMap(\.self)
    case .card(let card): return [text(vi: "số ", en: "number ") + card.number, label(card.series)].compactMap(\.self)
    case .left(let departure): return [departure.reason].compactMap(\.self)
    default: return []
    }
  }

  private func details(of admission: Membership.Admission, on day: Day) -> [String] {
    let sponsors = admission.sponsors.compactMap { registry.member($0)?.name.value(on: day).full }
    return [
      admission.cell.map { text(vi: "tại ", en: "in ") + place(of: $0, on: day) },
      admission.ceremony == nil ? text(vi: "chưa rõ ngày làm lễ", en: "day of the ceremony not known") : nil,
      admission.received.flatMap { $0 <= self.day ? $0 : nil }.map {
        text(vi: "chi bộ nhận quyết định ngày ", en: "decision received on ") + shown($0)
      },
      sponsors.isEmpty
        ? nil : text(vi: "người giới thiệu: ", en: "introduced by ") + sponsors.joined(separator: ", "),
    ].compactMap(\.self)
  }

  private func arrival(
    _ to: Organization.ID, _ from: Organization.ID?, _ transfer: Transfer?, _ group: String?, on day: Day
  ) -> [String] {
    let origin = from.map { place(of: $0, on: day.adding(days: -1)) } ?? transfer?.fromOutside
    return [
      place(of: to, on: day),
      group.map { groupName($0, in: to) },
      origin.map { text(vi: "từ ", en: "from ") + $0 },
    ].compactMap(\.self) + (transfer.map(letter) ?? [])
  }

  /// A letter with its two days.
  private func letter(_ transfer: Transfer) -> [String] {
    let written = transfer.introduced.map { text(vi: " ngày ", en: " of ") + shown($0) } ?? ""
    return [
      transfer.letter.map { text(vi: "giấy giới thiệu ", en: "letter ") + $0 + written },
      transfer.received.map { text(vi: "tiếp nhận ngày ", en: "received on ") + shown($0) },
      transfer.duesPaidUntil.map { text(vi: "đảng phí đã đóng đến hết tháng ", en: "dues paid to ") + shown($0) },
    ].compactMap(\.self)
  }

  private func groupName(_ id: String, in cell: Organization.ID) -> String {
    registry.organization(cell)?.groups.first { $0.id == id }?.name ?? id
  }

  /// A post by its title, as it is called where it is held.
  func title(of post: Post, on day: Day) -> String {
    guard case .organization(let id) = post.place, let organization = registry.organization(id) else {
      // Outside the Party one title of the editions stands for many: it is called what it is written as.
      return (language == .vietnamese ? post.wording : nil) ?? regulations.label(of: post.title)[language]
    }
    let kind = organization.kind.value(on: within(organization.life, day))
    return regulations.label(of: post.title, in: kind)[language]
  }

  /// How somebody came to a post, in parentheses.
  func mode(of post: Post) -> String { label(post.mode).map { " (\($0))" } ?? "" }

  /// When a superior ratified it.
  func ratification(of post: Post) -> [String] {
    [ratified(post).map { text(vi: "chuẩn y ngày ", en: "ratified on ") + shown($0) }].compactMap(\.self)
  }

  private func place(of post: Post, on day: Day) -> String {
    switch post.place {
    case .organization(let id): name(of: id, on: day)
    case .host(let id): registry.host(id)?.name ?? id.rawValue
    }
  }
}
