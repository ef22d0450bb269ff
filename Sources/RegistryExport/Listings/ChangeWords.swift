internal import PartyRegistry
internal import VietnameseText

extension ListingContext {
  /// What changed since the day asked for, up to the day of the snapshot.
  func changes(_ request: ListingRequest) -> Changes {
    registry.changes(from: min(request.openedOn ?? .first, day), to: day, in: request.organization)
  }

  /// The days that changes are told of, in parentheses.
  func window(_ request: ListingRequest) -> String {
    guard let from = request.openedOn else {
      return text(vi: "(đến hết ngày \(shown(day)))", en: "(up to \(day))")
    }
    return text(vi: "(sau ngày \(shown(from)) đến hết ngày \(shown(day)))", en: "(after \(from), up to \(day))")
  }

  /// A text with a capital at its beginning.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A text without a capital at its beginning.
  func uncapitalised(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// What happened, in a few words.
  func label(of matter: Change.Matter) -> String {
    switch matter {
    case .admitted: text(vi: "Kết nạp", en: "Admitted")
    case .readmitted: text(vi: "Kết nạp lại", en: "Admitted again")
    case .transferredIn: text(vi: "Chuyển đến từ ngoài \(registry.name)", en: "Came from outside \(registry.name)")
    case .movedIn: text(vi: "Chuyển đến", en: "Moved in")
    case .cameAlong: text(vi: "Đến cùng chi bộ", en: "Came with the cell")
    case .entered: text(vi: "Bắt đầu có trong sổ", en: "On record from here on")
    case .left(let manner): capitalised(regulations.label(of: manner)[language])
    case .transferredOut: text(vi: "Chuyển ra ngoài \(registry.name)", en: "Went outside \(registry.name)")
    case .movedOut: text(vi: "Chuyển đi", en: "Moved out")
    case .wentAlong: text(vi: "Đi cùng chi bộ", en: "Went with the cell")
    case .lost: text(vi: "Không rõ nơi đến", en: "Not accounted for")
    case .movedWithin: text(vi: "Chuyển chi bộ", en: "Moved within")
    case .recognised: text(vi: "Chính thức", en: "Became official")
    case .standingBegun(let state): capitalised(regulations.label(of: state)[language])
    case .standingEnded(let state): ending(of: state)
    case .temporaryBegun: text(vi: "Bắt đầu sinh hoạt tạm thời", en: "Temporary activity begun")
    case .temporaryEnded: text(vi: "Hết sinh hoạt tạm thời", en: "Temporary activity ended")
    case .postBegun: text(vi: "Giữ chức vụ", en: "Post begun")
    case .postEnded: text(vi: "Thôi chức vụ", en: "Post ended")
    case .founded: text(vi: "Thành lập", en: "Founded")
    case .renamed: text(vi: "Đổi tên", en: "Renamed")
    case .kindChanged: text(vi: "Chuyển loại hình", en: "Changed kind")
    case .parentChanged: text(vi: "Chuyển trực thuộc", en: "New parent")
    case .closed(let manner):
      manner.map { capitalised(regulations.label(of: $0)[language]) } ?? text(vi: "Kết thúc", en: "Closed")
    }
  }

  /// That a standing is over.
  func ending(of state: StandingState) -> String {
    guard state != .unconnected else { return text(vi: "Đã nối sinh hoạt", en: "Connected again") }
    return text(vi: "Hết ", en: "No longer ") + regulations.label(of: state)[language]
  }

  /// Where a change leads from.
  func from(_ change: Change) -> String? {
    switch change.matter {
    case .transferredIn(let from): from
    case .movedIn, .cameAlong: change.from.map { place(of: $0, on: change.day.adding(days: -1)) }
    case .movedWithin, .temporaryBegun, .temporaryEnded: places(change)?.from
    default: change.from.map { name(of: $0, on: change.day.adding(days: -1)) }
    }
  }

  /// Both ends of a change of cell, with the organisations above them where these are not the same.
  private func places(_ change: Change) -> (from: String, to: String)? {
    guard let from = change.from, let to = change.to else { return nil }
    let (before, after) = (change.day.adding(days: -1), change.day)
    let parents = (parent(of: from, on: before), parent(of: to, on: after))
    guard parents.0 == parents.1 else { return (place(of: from, on: before), place(of: to, on: after)) }
    return (name(of: from, on: before), name(of: to, on: after))
  }

  private func parent(of id: Organization.ID, on day: Day) -> Organization.ID? {
    registry.organization(id).flatMap { $0.parent.value(on: within($0.life, day)) }
  }

  /// Where a change leads to.
  func to(_ change: Change) -> String? {
    switch change.matter {
    case .transferredOut(let to): to
    case .recognised, .standingBegun, .standingEnded: nil
    case .movedOut, .wentAlong: change.to.map { place(of: $0, on: change.day) }
    case .movedWithin, .temporaryBegun, .temporaryEnded: places(change)?.to
    case .closed:
      if case .organization(let id) = change.subject {
        successors(of: id, on: change.day)
      } else {
        nil
      }
    default: change.to.map { name(of: $0, on: change.day) }
    }
  }

  /// The names of the organisations that went on in the place of another; `nil` where there are none.
  func successors(of id: Organization.ID, on day: Day) -> String? {
    let names = registry.successors(of: id).map { name(of: $0, on: day) }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// What else there is to say of a change.
  func detail(of change: Change) -> String? {
    switch change.matter {
    case .postBegun(let title), .postEnded(let title):
      let place = change.to ?? change.from
      let kind = place.flatMap { id in
        registry.organization(id).map { $0.kind.value(on: within($0.life, change.day)) }
      }
      return capitalised(regulations.label(of: title, in: kind)[language])
    case .renamed(let from, _): return text(vi: "Tên cũ: ", en: "Old name: ") + from
    case .kindChanged(let from, let to):
      return "\(regulations.label(of: from)[language]) → \(regulations.label(of: to)[language])"
    default: return change.letter.map { text(vi: "Giấy giới thiệu ", en: "Letter ") + $0 }
    }
  }

  /// The numbers of changes, so that they can be added up: what there was, what came, what went, what there is.
  func reconciled(_ changes: Changes) -> [String] {
    let from = changes.from == .first ? nil : changes.from
    let opening = from.map { text(vi: "Đảng số ngày \(shown($0))", en: "Members on \($0)") }
    let closing = text(vi: "Đảng số ngày \(shown(day))", en: "Members on \(day)")
    var lines: [String] = []
    if let opening { lines.append("\(opening): \(changes.opening).") }
    lines.append(text(vi: "Tăng", en: "Came") + ": \(changes.came)\(parts(changes) { $0.effect > 0 }).")
    lines.append(text(vi: "Giảm", en: "Went") + ": \(changes.went)\(parts(changes) { $0.effect < 0 }).")
    lines.append("\(closing): \(changes.opening) + \(changes.came) − \(changes.went) = \(changes.closing).")
    return lines
  }

  /// The numbers of some changes by what they are, in the order in which they are told, in parentheses.
  private func parts(_ changes: Changes, where isWanted: (Change.Matter) -> Bool) -> String {
    var counts: [(label: String, count: Int)] = []
    for change in changes.all where isWanted(change.matter) {
      let label = uncapitalised(label(of: change.matter))
      if let index = counts.firstIndex(where: { $0.label == label }) {
        counts[index].count += 1
      } else {
        counts.append((label, 1))
      }
    }
    guard !counts.isEmpty else { return "" }
    let sorted = counts.sorted { $0.count != $1.count ? $0.count > $1.count : $0.label < $1.label }
    return " (\(sorted.map { "\($0.label) \($0.count)" }.joined(separator: "; ")))"
  }
}
