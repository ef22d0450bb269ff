internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Host {
  /// A host before any of its keys is read.
  static let unread = Host(id: ID(checked: ""), name: "")

  static let fields: [Field<Host>] = [
    Field("id", "mã", also: "code, mã số, số hiệu", required: true) {
      $0.id = $1.identifier($2)
      $1.subject = $0.id.rawValue
    },
    Field("name", "tên đơn vị", required: true) { $0.name = $1.text($2) ?? "" },
    Field("type", "loại đơn vị", also: "kind, loại") { $0.type = $1.term($2) },
    Field("ownership", "hình thức sở hữu", also: "owner, sở hữu") { $0.ownership = $1.term($2) },
    Field("locality", "địa bàn", also: "area, address, địa chỉ, xã") { $0.locality = $1.text($2) },
    Field("employees", "số lao động", also: "workers, staff, headcount, lao động") {
      $0.employees = $1.records($2, from: Headcount(from: .first, count: 0), headcountFields, of: "headcount")
    },
    Field("union", "có công đoàn", also: "trade-union, công đoàn") { $0.hasUnion = $1.boolean($2) },
    Field("youth-union", "có Đoàn Thanh niên", also: "đoàn thanh niên") { $0.hasYouthUnion = $1.boolean($2) },
    Field("until", "đến trước ngày", also: "closed, end, ended, kết thúc, giải thể") { $0.until = $1.day($2) },
  ]

  private static let headcountFields: [Field<Headcount>] = [
    Field("from", "từ ngày", also: "start, begin, since, bắt đầu, ngày bắt đầu", required: true) {
      $0.from = $1.day($2) ?? .first
    },
    Field("count", "số người", also: "number, số lượng", required: true) {
      $0.count = $1.integer($2, in: Bounds.count) ?? 0
    },
  ]
}
