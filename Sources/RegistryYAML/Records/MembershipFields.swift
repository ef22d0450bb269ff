internal import LocatedData
internal import PartyRegistry
internal import RegistryDiagnostics

extension Membership {
  static let fields: [Field<Membership>] = [
    Field("admitted", "kết nạp", also: "admission, joined, join-date, ceremony, ngày vào đảng, ngày kết nạp, vào đảng")
    { readAdmission(into: &$0, &$1, $2) },
    Field(
      "official", "ngày chính thức", also: "recognition, recognised, chính thức, công nhận chính thức, official-date"
    ) { readRecognition(into: &$0, &$1, $2) },
    Field(
      "left", "ra khỏi Đảng",
      also: "exit, departure, leave, quit, died, expelled, death, từ trần, ra đảng, khai trừ, xóa tên",
      about: .departure
    ) { readDeparture(into: &$0, &$1, $2) },
  ]

  static func readAdmission(into membership: inout Membership, _ decoding: inout Decoding, _ node: Record.Node) {
    var admission = Admission()
    decoding.mapping(node, into: &admission, admissionFields, of: .admission)
    membership.admission = admission
  }

  static func readRecognition(into membership: inout Membership, _ decoding: inout Decoding, _ node: Record.Node) {
    if decoding.record.kind(node) == .scalar {
      membership.official = decoding.partialDate(node).map { Recognition(on: $0) }
    } else {
      var official = Recognition(on: PartialDate(.first))
      decoding.mapping(node, into: &official, recognitionFields, of: "recognition")
      membership.official = official
    }
  }

  static func readDeparture(into membership: inout Membership, _ decoding: inout Decoding, _ node: Record.Node) {
    var departure = Departure(manner: Term(""), on: .last)
    decoding.mapping(node, into: &departure, departureFields, of: "departure")
    membership.left = departure
  }

  private static let admissionFields: [Field<Admission>] = [
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { target, decoding, node in
      target.decision = decoding.document(node, signed: target.decision?.signed)
    },
    Field("decision-date", "ngày quyết định", also: "ngày ký, signed, ngày ra quyết định") { target, decoding, node in
      target.decision = (target.decision ?? Document(number: nil)).signed(decoding.partialDate(node))
    },
    Field("received", "ngày chi bộ nhận quyết định", also: "receipt") { $0.received = $1.day($2) },
    Field("ceremony", "ngày lễ kết nạp", also: "date, ngày kết nạp, admitted, joined, on", lead: .told) {
      $0.ceremony = $1.partialDate($2)
    },
    Field("cell", "chi bộ kết nạp", also: "organization, where, nơi kết nạp") { $0.cell = $1.identifier($2) },
    Field("sponsors", "người giới thiệu", also: "introduced-by, sponsor, đảng viên giới thiệu") {
      $0.sponsors = $1.identifiers($2)
    },
  ]

  private static let recognitionFields: [Field<Recognition>] = [
    Field("on", "ngày", also: "date, day", required: true) { if let date = $1.partialDate($2) { $0.on = date } },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { target, decoding, node in
      target.decision = decoding.document(node, signed: target.decision?.signed)
    },
    Field("decision-date", "ngày quyết định", also: "ngày ký, signed, ngày ra quyết định") { target, decoding, node in
      target.decision = (target.decision ?? Document(number: nil)).signed(decoding.partialDate(node))
    },
  ]

  private static let departureFields: [Field<Departure>] = [
    Field("manner", "hình thức ra khỏi Đảng", also: "how, kind, type, form", required: true) {
      $0.manner = $1.term($2)
    },
    Field("on", "ngày", also: "date, day", required: true) { if let day = $1.day($2) { $0.on = day } },
    Field("decision", "quyết định", also: "số quyết định, document, văn bản, căn cứ") { $0.decision = $1.document($2) },
    Field("reason", "lý do", also: "why, cause") { $0.reason = $1.text($2) },
  ]
}

extension Decoding {
  /// A decision whose day of signing may stand in a key of its own, which can come first.
  mutating func document(_ node: Record.Node, signed: PartialDate?) -> Document? {
    guard let document = document(node) else { return nil }
    return document.signed == nil ? document.signed(signed) : document
  }
}

extension Document {
  /// The same document, signed on a date.
  func signed(_ date: PartialDate?) -> Document {
    var document = self
    document.signed = date
    return document
  }
}
