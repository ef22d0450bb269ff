import Foundation

/// A PDF drawn by hand: texts and lines where they are told to stand.
struct DrawnSheets {
  struct Sheet {
    /// Texts with the place where they begin, from the lower left corner of a sheet of 595 by 842 points.
    var texts: [(x: Int, y: Int, text: String)]
    /// Lines from one point to another.
    var lines: [(x: Int, y: Int, toX: Int, toY: Int)]
  }

  var sheets: [Sheet]

  var file: Data {
    let pages = sheets.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(pages)] /Count \(sheets.count) >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for (index, sheet) in sheets.enumerated() {
      let lines = sheet.lines.map { "\($0.x) \($0.y) m \($0.toX) \($0.toY) l S" }
      let texts = sheet.texts.map { "BT /F0 10 Tf \($0.x) \($0.y) Td (\($0.text)) Tj ET" }
      let content = (["0.5 w"] + lines + texts).joined(separator: "\n")
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + 2 * index) 0 R "
          + "/Resources << /Font << /F0 3 0 R >> >> >>")
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var places: [String] = []
    for (index, object) in objects.enumerated() {
      let place = "\(file.utf8.count)"
      places.append(String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n")
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n" + places.joined()
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Data(file.utf8)
  }
}
