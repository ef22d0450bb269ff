import VietnameseText

extension ListingDefinition: Declared {
  package static var unread: ListingDefinition {
    ListingDefinition(id: "", label: BilingualText(vi: "", en: ""), base: "")
  }
  package static var word: StaticString { "listing" }

  package static func declare(to fields: inout some FieldVisitor<ListingDefinition>) {
    fields.ownID(
      FieldHead(
        "id", "mã", "ID", vi: "Mã của danh sách, dùng trong lệnh.", en: "The id by which commands know it.",
        required: true, subject: true), get: { $0.id }, set: { $0.id = $1 ?? $0.id })
    fields.label(
      FieldHead(
        "label", "tên gọi", "label", vi: "Tên danh sách.", en: "What it is called.", also: "name, tên", required: true),
      get: { $0.label }, set: { $0.label = $1 ?? $0.label })
    fields.label(
      FieldHead(
        "summary", "tóm tắt", "summary", vi: "Danh sách này dùng để làm gì.", en: "What it is for.",
        also: "description, mô tả"), get: { $0.summary }, set: { $0.summary = $1 })
    fields.text(
      FieldHead(
        "of", "dựa trên danh sách", "of", vi: "Mã của danh sách làm gốc.",
        en: "The id of the listing that it is made of.",
        also: "base, listing, from", required: true), get: { $0.base }, set: { $0.base = $1 ?? $0.base })
    fields.parts(
      FieldHead(
        "columns", "các cột", "columns", vi: "Các cột, theo thứ tự.", en: "The columns, in their order.",
        also: "fields, cột", filled: true), each: { $0.columns.forEach($1) }, take: { $0.columns.append($1) },
      clear: { $0.columns = [] })
    fields.parts(
      FieldHead(
        "where", "điều kiện", "where", vi: "Các điều kiện mà dòng phải đạt.",
        en: "The conditions that rows have to meet.",
        also: "filter, conditions, lọc"), each: { $0.conditions.forEach($1) }, take: { $0.conditions.append($1) },
      clear: { $0.conditions = [] })
    fields.parts(
      FieldHead(
        "groups", "cấp nhóm", "groups", vi: "Các cột để chia nhóm.", en: "The columns by which rows are grouped.",
        also: "group, group-by"), each: { $0.groups.forEach($1) }, take: { $0.groups.append($1) },
      clear: { $0.groups = [] })
    fields.texts(
      FieldHead(
        "count-by", "đếm theo", "count by", vi: "Các cột để đếm số dòng theo.",
        en: "The columns by which rows are counted.",
        also: "count, tally, thống kê theo"), orOne: true, get: { $0.countBy }, set: { $0.countBy = $1 })
    fields.parts(
      FieldHead(
        "order", "thứ tự", "order", vi: "Các cột để sắp xếp.", en: "The columns by which rows are ordered.",
        also: "sort, order-by, sắp xếp"), each: { $0.order.forEach($1) }, take: { $0.order.append($1) },
      clear: { $0.order = [] })
    fields.label(
      FieldHead("title", "tiêu đề", "title", vi: "Tiêu đề khi in.", en: "The title in print.", also: "heading"),
      get: { $0.title }, set: { $0.title = $1 })
  }
}

extension FieldHead {
  /// The column of a part of a listing.
  fileprivate static let column = FieldHead(
    "column", "cột", "column", vi: "Mã của cột.", en: "The id of the column.", also: "field", required: true)
}

extension ListingDefinition.Column: Declared {
  package static var unread: Self { Self("") }
  package static var word: StaticString { "listing-column" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.text(.column.leading(.short), get: { $0.id }, set: { $0.id = $1 ?? $0.id })
    fields.label(
      FieldHead("label", "tên gọi", "label", vi: "Tên cột khác.", en: "Another name of the column.", also: "name, tên"),
      get: { $0.label }, set: { $0.label = $1 })
  }
}

extension ListingDefinition.Group: Declared {
  package static var unread: Self { Self("") }
  package static var word: StaticString { "listing-group" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.text(
      FieldHead(
        "key", "cột khóa", "key", vi: "Mã của cột chia nhóm.", en: "The id of the column that makes the groups.",
        also: "column", required: true, lead: .short), get: { $0.key }, set: { $0.key = $1 ?? $0.key })
    fields.text(
      FieldHead(
        "title", "tiêu đề", "title", vi: "Mã của cột làm tiêu đề nhóm.", en: "The id of the column that heads them.",
        also: "heading"), get: { $0.title }, set: { $0.title = $1 })
  }
}

extension ListingDefinition.Order: Declared {
  package static var unread: Self { Self("") }
  package static var word: StaticString { "listing-order" }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.text(.column.leading(.short), get: { $0.column }, set: { $0.column = $1 ?? $0.column })
    fields.flag(
      FieldHead(
        "descending", "giảm dần", "descending", vi: "Xếp từ lớn đến nhỏ.", en: "Whether the largest comes first.",
        also: "reverse, desc"), get: { $0.isDescending ? true : nil }, set: { $0.isDescending = $1 ?? false })
  }
}

extension ListingDefinition.Condition: Declared {
  package static var unread: Self { Self("", .empty(false)) }
  package static var word: StaticString { "listing-condition" }
  package static var alternatives: FieldAlternatives? {
    FieldAlternatives(
      code: "comparison-count",
      keys: ["is", "is-not", "one-of", "at-least", "at-most", "less-than", "more-than", "contains", "empty"],
      isSecondAtFault: false)
  }

  package static func declare(to fields: inout some FieldVisitor<Self>) {
    fields.text(.column, get: { $0.column }, set: { $0.column = $1 ?? $0.column })
    fields.text(
      FieldHead(
        "is", "bằng", "is", vi: "Giá trị phải bằng.", en: "What the value has to be.", also: "equals, equal, eq",
        about: .name), get: { if case .equal(let text) = $0.comparison { text } else { nil } },
      set: { $0.compare($1.map { .equal($0) }) })
    fields.text(
      FieldHead(
        "is-not", "khác", "is not", vi: "Giá trị phải khác.", en: "What the value may not be.",
        also: "not, not-equal, ne", about: .name),
      get: { if case .notEqual(let text) = $0.comparison { text } else { nil } },
      set: { $0.compare($1.map { .notEqual($0) }) })
    fields.texts(
      FieldHead(
        "one-of", "là một trong", "one of", vi: "Giá trị phải là một trong số này.",
        en: "The values of which it has to be one.",
        also: "in, any", about: .name), orOne: false,
      get: { if case .oneOf(let texts) = $0.comparison { texts } else { [] } }, set: { $0.compare(.oneOf($1)) })
    fields.text(
      FieldHead(
        "at-least", "ít nhất", "at least", vi: "Giá trị không nhỏ hơn.", en: "The least that the value may be.",
        also: "min, ge, from", about: .name),
      get: { if case .atLeast(let text) = $0.comparison { text } else { nil } },
      set: { $0.compare($1.map { .atLeast($0) }) })
    fields.text(
      FieldHead(
        "at-most", "nhiều nhất", "at most", vi: "Giá trị không lớn hơn.", en: "The most that the value may be.",
        also: "max, le, until", about: .name),
      get: { if case .atMost(let text) = $0.comparison { text } else { nil } },
      set: { $0.compare($1.map { .atMost($0) }) })
    fields.text(
      FieldHead(
        "less-than", "nhỏ hơn", "less than", vi: "Giá trị phải nhỏ hơn.", en: "What the value has to be less than.",
        also: "below, before, lt", about: .name),
      get: { if case .less(let text) = $0.comparison { text } else { nil } },
      set: { $0.compare($1.map { .less($0) }) })
    fields.text(
      FieldHead(
        "more-than", "lớn hơn", "more than", vi: "Giá trị phải lớn hơn.", en: "What the value has to be more than.",
        also: "above, after, gt", about: .name),
      get: { if case .more(let text) = $0.comparison { text } else { nil } },
      set: { $0.compare($1.map { .more($0) }) })
    fields.text(
      FieldHead(
        "contains", "có chứa", "contains", vi: "Giá trị phải có chứa.", en: "What the value has to contain.",
        also: "like, has", about: .name),
      get: { if case .contains(let text) = $0.comparison { text } else { nil } },
      set: { $0.compare($1.map { .contains($0) }) })
    fields.flag(
      FieldHead(
        "empty", "trống", "empty", vi: "Giá trị có trống hay không.", en: "Whether there is to be no value.",
        also: "blank, null"), get: { if case .empty(let flag) = $0.comparison { flag } else { nil } },
      set: { $0.compare($1.map { .empty($0) }) })
  }

  private mutating func compare(_ comparison: ListingDefinition.Comparison?) {
    if let comparison { self.comparison = comparison }
  }
}
