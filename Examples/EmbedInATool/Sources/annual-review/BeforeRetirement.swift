import PartyRegistry
import RegistryExport
import VietnameseText

extension MemberColumn {
  /// The age on the day that is listed, in whole years: a column that the library has not.
  static var age: MemberColumn {
    .integer("age", BilingualText(vi: "Tuổi", en: "Age"), privacy: .personal, weight: 6) { row, context in
      row.member.age(on: context.day)
    }
  }
}

extension Member {
  /// The age on a day, in whole years: of somebody born on an unknown day of a month, on its last one.
  func age(on day: Day) -> Int? {
    guard let born else { return nil }
    let now = day.components
    let month = born.month ?? 12
    let hadBirthday = (now.month, now.day) >= (month, born.day?.components.day ?? 31)
    return now.year - born.year - (hadBirthday ? 0 : 1)
  }
}

extension Listing {
  /// Members from 55 on, by cell, the eldest first: columns composed in Swift, then filtered, grouped and put in order.
  static var beforeRetirement: Listing {
    get throws {
      let own = ["id", "name", "cell", "cell-name"].compactMap(MemberColumn.member)
      let posts = MemberColumn.member("post")?.renamed(label: BilingualText(vi: "Giữ chức", en: "Holds"))
      let all = Listing(
        id: "ages", label: BilingualText(vi: "Tuổi đời", en: "Ages"), members: own + [.age] + [posts].compactMap(\.self)
      )
      var definition = ListingDefinition(
        id: "before-retirement", label: BilingualText(vi: "Sắp nghỉ hưu", en: "Before retirement"), base: "ages")
      definition.columns = [.init("row-number"), .init("name"), .init("age"), .init("post")]
      definition.conditions = [.init("age", .atLeast("55")), .init("age", .atMost("61"))]
      definition.groups = [.init("cell", title: "cell-name")]
      definition.order = [.init("age", isDescending: true), .init("name")]
      return try all.refined(by: definition)
    }
  }
}
