internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics
internal import VietnameseText

extension ListingDefinition {
  /// A definition before any of its keys is read.
  static let unread = ListingDefinition(id: "", label: BilingualText(vi: "", en: ""), base: "")

  static let fields: [Field<ListingDefinition>] = [
    Field("id", "mã", required: true) { target, decoding, node in
      target.id = (decoding.identifier(node) as Organization.ID).rawValue
      decoding.subject = target.id
    },
    Field("label", "tên gọi", also: "name, tên", required: true) { target, decoding, node in
      if let label = decoding.label(node) { target.label = label }
    },
    Field("summary", "tóm tắt", also: "description, mô tả") { $0.summary = $1.label($2) },
    Field("of", "dựa trên danh sách", also: "base, listing, from", required: true) { $0.base = $1.text($2) ?? "" },
    Field("columns", "các cột", also: "fields, cột") { target, decoding, node in
      decoding.list(node) { decoding, element in
        var column = Column("")
        if decoding.record.kind(element) == .scalar {
          column.id = decoding.text(element) ?? ""
        } else {
          decoding.mapping(element, into: &column, columnFields, of: "listing-column")
        }
        target.columns.append(column)
      }
      if target.columns.isEmpty, decoding.record.kind(node) == .sequence { decoding.report("no-column", at: node) }
    },
    Field("where", "điều kiện", also: "filter, conditions, lọc") { target, decoding, node in
      decoding.list(node) { decoding, element in
        var reading = ReadCondition()
        let problems = decoding.diagnostics.count
        decoding.mapping(element, into: &reading, conditionFields, of: "listing-condition")
        // A comparison that could not be read is not missing too.
        if decoding.diagnostics.count == problems, reading.comparisons.count != 1 {
          decoding.report(
            "comparison-count", at: decoding.record.firstChild(element) ?? element,
            facts: [
              .init("count", integer: reading.comparisons.count),
              .init("expected", list: conditionFields.dropFirst().map(\.key.description)),
            ])
        }
        // What could not be read keeps its place, so that positions stay those of the file.
        target.conditions.append(Condition(reading.column, reading.comparisons.first ?? .empty(false)))
      }
    },
    Field("groups", "cấp nhóm", also: "group, group-by") { target, decoding, node in
      decoding.list(node) { decoding, element in
        var group = Group("")
        if decoding.record.kind(element) == .scalar {
          group.key = decoding.text(element) ?? ""
        } else {
          decoding.mapping(element, into: &group, groupFields, of: "listing-group")
        }
        target.groups.append(group)
      }
    },
    Field("count-by", "đếm theo", also: "count, tally, thống kê theo") { target, decoding, node in
      if decoding.record.kind(node) == .scalar {
        if let column = decoding.text(node) { target.countBy = [column] }
      } else {
        target.countBy = decoding.texts(node)
      }
    },
    Field("order", "thứ tự", also: "sort, order-by, sắp xếp") { target, decoding, node in
      decoding.list(node) { decoding, element in
        var order = Order("")
        if decoding.record.kind(element) == .scalar {
          order.column = decoding.text(element) ?? ""
        } else {
          decoding.mapping(element, into: &order, orderFields, of: "listing-order")
        }
        target.order.append(order)
      }
    },
    Field("title", "tiêu đề", also: "heading") { $0.title = $1.label($2) },
  ]

  private static let columnFields: [Field<Column>] = [
    Field("column", "cột", also: "field", required: true) { $0.id = $1.text($2) ?? "" },
    Field("label", "tên gọi", also: "name, tên") { $0.label = $1.label($2) },
  ]

  private static let groupFields: [Field<Group>] = [
    Field("key", "cột khóa", also: "column", required: true) { $0.key = $1.text($2) ?? "" },
    Field("title", "tiêu đề", also: "heading") { $0.title = $1.text($2) },
  ]

  private static let orderFields: [Field<Order>] = [
    Field("column", "cột", also: "field", required: true) { $0.column = $1.text($2) ?? "" },
    Field("descending", "giảm dần", also: "reverse, desc") { $0.isDescending = $1.boolean($2) ?? false },
  ]

  /// A condition while its keys are read: it must turn out to have one comparison.
  private struct ReadCondition {
    var column = ""
    var comparisons: [Comparison] = []

    mutating func take(_ comparison: Comparison?) {
      if let comparison { comparisons.append(comparison) }
    }
  }

  private static let conditionFields: [Field<ReadCondition>] = [
    Field("column", "cột", also: "field", required: true) { $0.column = $1.text($2) ?? "" },
    Field("is", "bằng", also: "equals, equal, eq", about: .name) { $0.take($1.text($2).map(Comparison.equal)) },
    Field("is-not", "khác", also: "not, not-equal, ne", about: .name) {
      $0.take($1.text($2).map(Comparison.notEqual))
    },
    Field("one-of", "là một trong", also: "in, any", about: .name) { $0.take(.oneOf($1.texts($2))) },
    Field("at-least", "ít nhất", also: "min, ge, from", about: .name) {
      $0.take($1.text($2).map(Comparison.atLeast))
    },
    Field("at-most", "nhiều nhất", also: "max, le, until", about: .name) {
      $0.take($1.text($2).map(Comparison.atMost))
    },
    Field("less-than", "nhỏ hơn", also: "below, before, lt", about: .name) {
      $0.take($1.text($2).map(Comparison.less))
    },
    Field("more-than", "lớn hơn", also: "above, after, gt", about: .name) {
      $0.take($1.text($2).map(Comparison.more))
    },
    Field("contains", "có chứa", also: "like, has", about: .name) {
      $0.take($1.text($2).map(Comparison.contains))
    },
    Field("empty", "trống", also: "blank, null") { $0.take($1.boolean($2).map(Comparison.empty)) },
  ]
}

extension Decoding {
  /// A label: a text for both languages, or one for each.
  fileprivate mutating func label(_ node: Record.Node) -> BilingualText? {
    if record.kind(node) == .scalar { return text(node).map { BilingualText(vi: $0, en: $0) } }
    var label = BilingualText(vi: "", en: "")
    mapping(node, into: &label, labelFields, of: "label")
    return label
  }
}

private let labelFields: [Field<BilingualText>] = [
  Field("vi", "tiếng Việt", also: "vietnamese", required: true) { $0.vietnamese = $1.text($2) ?? "" },
  Field("en", "tiếng Anh", also: "english", required: true) { $0.english = $1.text($2) ?? "" },
]
