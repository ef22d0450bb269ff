internal import PartyRegistry
internal import VietnameseText

extension HistoryEvent.Matter {
  /// The name for machines, which never changes.
  var id: String {
    switch self {
    case .founded: "founded"
    case .renamed: "renamed"
    case .committeeRenamed: "committee-renamed"
    case .kindChanged: "kind-changed"
    case .parentChanged: "parent-changed"
    case .settingChanged: "setting-changed"
    case .hostsChanged: "hosts-changed"
    case .localityChanged: "locality-changed"
    case .groupFormed: "group-formed"
    case .groupEnded: "group-ended"
    case .powerGiven: "power-given"
    case .powerEnded: "power-ended"
    case .consentGiven: "consent-given"
    case .consentEnded: "consent-ended"
    case .committeeBegun: "committee-begun"
    case .committeeEnded: "committee-ended"
    case .holderBegun, .postBegun: "post-begun"
    case .holderEnded, .postEnded: "post-ended"
    case .tookOver: "took-over"
    case .childrenFounded: "children-founded"
    case .childrenCame: "children-came"
    case .childrenWent: "children-went"
    case .homeRenamed: "home-renamed"
    case .homeMoved: "home-moved"
    case .childrenClosed: "children-closed"
    case .closed: "closed"
    case .admitted(_, let isAgain): isAgain ? "readmitted" : "admitted"
    case .recognised: "became-official"
    case .nameChanged: "name-changed"
    case .came: "came"
    case .groupChanged: "group-changed"
    case .letterWritten: "letter-written"
    case .wentOutside: "went-outside"
    case .temporaryBegun: "temporary-begun"
    case .temporaryEnded: "temporary-ended"
    case .standingBegun: "standing-begun"
    case .standingEnded: "standing-ended"
    case .disciplined: "disciplined"
    case .rewarded: "rewarded"
    case .joinedYouthUnion: "youth-union"
    case .badge: "badge"
    case .card: "card"
    case .left: "left"
    }
  }
}

extension ListingContext {
  /// What befell, in a few words.
  func label(of event: HistoryEvent) -> String {
    switch event.matter {
    case .founded: text(vi: "Thành lập", en: "Founded")
    case .renamed, .nameChanged: text(vi: "Đổi tên", en: "Renamed")
    case .committeeRenamed: text(vi: "Đổi tên cấp ủy", en: "Committee renamed")
    case .kindChanged: text(vi: "Chuyển loại hình", en: "Changed kind")
    case .parentChanged: text(vi: "Chuyển trực thuộc", en: "New parent")
    case .settingChanged: text(vi: "Thay đổi loại hình nơi hoạt động", en: "New setting")
    case .hostsChanged: text(vi: "Thay đổi đơn vị", en: "New units")
    case .localityChanged: text(vi: "Thay đổi địa bàn", en: "New locality")
    case .groupFormed: text(vi: "Lập tổ đảng", en: "Party group formed")
    case .groupEnded: text(vi: "Bỏ tổ đảng", en: "Party group ended")
    case .powerGiven: text(vi: "Giao quyền", en: "Power delegated")
    case .powerEnded: text(vi: "Thôi giao quyền", en: "Power ended")
    case .consentGiven: text(vi: "Cấp trên đồng ý", en: "Consent given")
    case .consentEnded: text(vi: "Hết hiệu lực ý kiến đồng ý", en: "Consent ended")
    case .committeeBegun: text(vi: "Nhiệm kỳ mới", en: "New term")
    case .committeeEnded: text(vi: "Hết nhiệm kỳ", en: "Term over")
    case .holderBegun, .postBegun: text(vi: "Giữ chức vụ", en: "Post begun")
    case .holderEnded, .postEnded: text(vi: "Thôi chức vụ", en: "Post ended")
    case .tookOver: text(vi: "Tiếp nhận tổ chức", en: "Took over")
    case .childrenFounded: text(vi: "Lập tổ chức trực thuộc", en: "Organisation founded below")
    case .childrenCame: text(vi: "Nhận tổ chức trực thuộc", en: "Organisation came below")
    case .homeRenamed: text(vi: "Chi bộ đổi tên", en: "Cell renamed")
    case .homeMoved: text(vi: "Chi bộ chuyển trực thuộc", en: "Cell under a new parent")
    case .childrenWent: text(vi: "Chuyển đi tổ chức trực thuộc", en: "Organisation went elsewhere")
    case .childrenClosed: text(vi: "Tổ chức trực thuộc kết thúc", en: "Organisation below closed")
    case .closed(let manner, _):
      manner.map { capitalised(regulations.label(of: $0)[language]) } ?? text(vi: "Kết thúc", en: "Closed")
    case .admitted(_, let isAgain):
      isAgain
        ? text(vi: "Kết nạp lại vào Đảng", en: "Admitted again")
        : text(vi: "Kết nạp vào Đảng", en: "Admitted to the Party")
    case .recognised: text(vi: "Công nhận chính thức", en: "Became official")
    case .came(_, let from, let transfer, _):
      from == nil && transfer == nil
        ? text(vi: "Sinh hoạt tại chi bộ", en: "In the cell") : text(vi: "Chuyển sinh hoạt đến", en: "Transferred")
    case .groupChanged: text(vi: "Chuyển tổ đảng", en: "Other Party group")
    case .letterWritten: text(vi: "Giới thiệu chuyển sinh hoạt", en: "Letter of transfer")
    case .wentOutside: text(vi: "Chuyển sinh hoạt đi", en: "Transferred out")
    case .temporaryBegun: text(vi: "Sinh hoạt tạm thời", en: "Temporary activity")
    case .temporaryEnded: text(vi: "Hết sinh hoạt tạm thời", en: "Temporary activity ended")
    case .standingBegun(let state): capitalised(regulations.label(of: state)[language])
    case .standingEnded(let state): ending(of: state)
    case .disciplined: text(vi: "Kỷ luật", en: "Discipline")
    case .rewarded: text(vi: "Khen thưởng", en: "Reward")
    case .joinedYouthUnion: text(vi: "Vào Đoàn Thanh niên", en: "Joined the Youth Union")
    case .badge: text(vi: "Tặng Huy hiệu Đảng", en: "Badge awarded")
    case .card: text(vi: "Cấp thẻ đảng viên", en: "Card issued")
    case .left(let departure): capitalised(regulations.label(of: departure.manner)[language])
    }
  }

  /// What else there is to say of an event, part by part.
  func details(of event: HistoryEvent, in subject: HistorySubject) -> [String] {
    let day = event.date.latest
    switch subject {
    case .organization(let organization):
      return organizationDetails(of: event, organization, on: day) + members(event.strength)
    case .member: return memberDetails(of: event, on: day)
    }
  }

  private func organizationDetails(
    of event: HistoryEvent, _ organization: Organization, on day: Day
  ) -> [String] {
    let before = day.adding(days: -1)
    switch event.matter {
    case .founded(let origin, let predecessors): return founding(of: organization, origin, predecessors)
    case .renamed(let from, let to): return [text(vi: "từ “\(from)” thành “\(to)”", en: "from '\(from)' to '\(to)'")]
    case .committeeRenamed(let name): return [name].compactMap(\.self)
    case .kindChanged(let from, let to):
      let labels = (regulations.label(of: from)[language], regulations.label(of: to)[language])
      return [text(vi: "từ \(labels.0) thành \(labels.1)", en: "from \(labels.0) to \(labels.1)")]
    case .parentChanged(let from, let to):
      return [
        to.map { text(vi: "về ", en: "under ") + name(of: $0, on: day) },
        from.map { text(vi: "trước đó thuộc ", en: "before under ") + name(of: $0, on: before) },
      ].compactMap(\.self)
    case .settingChanged(let setting): return [label(setting)].compactMap(\.self)
    case .hostsChanged(let hosts): return hosts.compactMap { registry.host($0)?.name }
    case .localityChanged(let locality): return [locality].compactMap(\.self)
    case .groupFormed(let group), .groupEnded(let group): return [group.name]
    case .powerGiven(let power), .powerEnded(let power): return [regulations.label(of: power)[language]]
    case .consentGiven(let consent), .consentEnded(let consent):
      return [regulations.label(of: consent.subject)[language], consent.by.map { name(of: $0, on: day) }]
        .compactMap(\.self)
    case .committeeBegun(let committee), .committeeEnded(let committee): return details(of: committee)
    case .holderBegun(let id, let post), .holderEnded(let id, let post):
      let name = registry.member(id)?.name.value(on: day).full ?? id.rawValue
      return ["\(title(of: post, on: day)): \(name)\(event.matter.id == "post-begun" ? mode(of: post) : "")"]
        + (event.matter.id == "post-begun" ? ratification(of: post) : [])
    case .tookOver(let id, let manner):
      return ["\(name(of: id, on: before))\(manner.map { " (\(regulations.label(of: $0)[language]))" } ?? "")"]
    case .childrenFounded(let ids): return [names(ids, on: day)]
    case .childrenCame(let ids, let from):
      return [names(ids, on: day), from.map { text(vi: "từ ", en: "from ") + name(of: $0, on: before) }]
        .compactMap(\.self)
    case .childrenWent(let ids, let to):
      return [names(ids, on: day), to.map { text(vi: "về ", en: "to ") + name(of: $0, on: day) }].compactMap(\.self)
    case .childrenClosed(let ids, let manner):
      return ["\(names(ids, on: before))\(manner.map { " (\(regulations.label(of: $0)[language]))" } ?? "")"]
    case .closed(_, let successors):
      guard !successors.isEmpty else { return [] }
      return [text(vi: "tiếp nối: ", en: "succeeded by ") + names(successors, on: day)]
    default: return []
    }
  }

  private func names(_ ids: [Organization.ID], on day: Day) -> String {
    ids.map { name(of: $0, on: day) }.joined(separator: ", ")
  }

  /// A strength in running text. None on record says nothing: many organisations are kept without their members.
  private func members(_ strength: Strength?) -> [String] {
    guard let strength, strength.total > 0 else { return [] }
    let probationary =
      strength.probationary == 0
      ? "" : text(vi: " (dự bị \(strength.probationary))", en: " (\(strength.probationary) probationary)")
    return [text(vi: "đảng số \(strength.total)", en: "\(strength.total) members") + probationary]
  }

  private func founding(
    of organization: Organization, _ origin: Term<Vocabularies.Origins>?, _ predecessors: [Organization.ID]
  ) -> [String] {
    let day = organization.founding.on
    let kind = regulations.label(of: organization.kind.value(on: day))[language]
    let parent = organization.parent.value(on: day).map { name(of: $0, on: day) }
    let hosts = organization.hosts.value(on: day).compactMap { registry.host($0)?.name }
    let from = predecessors.map { name(of: $0, on: day.adding(days: -1)) }
    return [
      organization.name.value(on: day),
      kind + (parent.map { text(vi: " trực thuộc ", en: " under ") + $0 } ?? ""),
      label(organization.setting.value(on: day)).map { text(vi: "loại hình ", en: "setting: ") + $0 },
      hosts.isEmpty ? nil : text(vi: "tại ", en: "in ") + hosts.joined(separator: ", "),
      label(origin),
      from.isEmpty ? nil : text(vi: "từ ", en: "from ") + from.joined(separator: ", "),
    ].compactMap(\.self)
  }

  private func details(of committee: Committee) -> [String] {
    let body = regulations.label(of: committee.body)[language]
    return [
      body + (committee.term.map { text(vi: " nhiệm kỳ ", en: ", term ") + $0 } ?? ""),
      committee.seats.map { text(vi: "\($0) ủy viên", en: "\($0) seats") },
      committee.congress.map { text(vi: "đại hội ngày ", en: "congress on ") + shown($0) },
    ].compactMap(\.self)
  }
}
