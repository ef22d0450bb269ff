#if PDF
  import RegistryExport
  import VietnameseText

  /// Writes pages as they are laid out, and what holds them together at the end.
  struct PDFPages: PageReceiver {
    private struct Page {
      var object: PDFObjects.Number
      var foot: PDFObjects.Number?
    }

    private struct Bookmark {
      var title: String
      var level: Int
      var page: Int
      /// From the lower edge, in points.
      var top: Int
    }

    private var objects = PDFObjects()
    private var content = PageContent()
    private var pages: [Page] = []
    private var frontPages: [Page] = []
    private var bookmarks: [Bookmark] = []
    private let hasFeet: Bool
    private let root: PDFObjects.Number
    private let tree: PDFObjects.Number
    private let resources: PDFObjects.Number
    private var height: Length = 0
    private var width: Length = 0

    init(hasFeet: Bool) {
      self.hasFeet = hasFeet
      root = objects.reserve()
      tree = objects.reserve()
      resources = objects.reserve()
    }

    mutating func begin(_ sheet: Sheet) {
      width = sheet.width
      height = sheet.height
    }

    mutating func take<Face>(_ page: Drawing, isFront: Bool, _ table: WordTable<Face>) {
      content.removeAll()
      content.draw(page, height: height, table)
      let number = objects.reserve()
      let body = objects.reserve()
      let foot = hasFeet ? objects.reserve() : nil
      objects.write(body, stream: content.bytes)
      let contents = foot.map { "[\(body) 0 R \($0) 0 R]" } ?? "\(body) 0 R"
      let annotations = page.links.map { link in
        let area = link.area
        let corners = [area.x, height - area.y - area.height, area.x + area.width, height - area.y]
        return
          "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[\(corners.map { "\($0 / 1000)" }.joined(separator: " "))]"
          + "/Dest\(destination(of: bookmarks[link.bookmark]))>>"
      }.joined()
      objects.write(
        number,
        "<</Type/Page/Parent \(tree) 0 R/Contents \(contents)"
          + (annotations.isEmpty ? "" : "/Annots[\(annotations)]") + ">>")
      if isFront {
        frontPages.append(Page(object: number, foot: foot))
      } else {
        pages.append(Page(object: number, foot: foot))
      }
    }

    mutating func takeFoot<Face>(_ foot: Drawing, ofPage page: Int, _ table: WordTable<Face>) {
      let all = page < frontPages.count ? frontPages[page] : pages[page - frontPages.count]
      guard let number = all.foot else { return }
      content.removeAll()
      content.draw(foot, height: height, table)
      objects.write(number, stream: content.bytes, isCompressed: false)
    }

    mutating func takeBookmark(_ title: String, level: Int, y: Length) {
      bookmarks.append(Bookmark(title: title, level: level, page: pages.count, top: (height - y) / 1000 + 2))
    }

    mutating func drain(to sink: inout some ByteSink) throws { try objects.drain(to: &sink) }

    private func destination(of bookmark: Bookmark) -> String {
      "[\(pages[bookmark.page].object) 0 R/XYZ null \(bookmark.top) null]"
    }

    // MARK: The end

    /// Writes fonts, bookmarks, what the document says of itself, and the table of objects.
    ///
    /// - Throws: `PDFExportError.unfitFont`.
    mutating func finish(
      _ faces: [FontFace], document: DocumentHead?, language: Language, privacy: [Privacy]
    ) throws(PDFExportError) {
      var names = ""
      for (style, face) in faces.enumerated() where face.codes.count > 2 {
        let number = objects.reserve()
        try EmbeddedFont(face: face).write(as: number, to: &objects)
        names += "/F\(style) \(number) 0 R"
      }
      objects.write(resources, "<</Font<<\(names)>>>>")
      let all = frontPages + pages
      let kids = all.map { "\($0.object) 0 R" }.joined(separator: " ")
      let box = [width, height].map { PDFPages.points($0) }.joined(separator: " ")
      objects.write(
        tree,
        "<</Type/Pages/Count \(all.count)/MediaBox[0 0 \(box)]/Resources \(resources) 0 R/Kids[\(kids)]>>")
      let outline = writeOutline()
      let title = document.map { [$0.title, $0.issuer].compactMap(\.self).joined(separator: " – ") } ?? ""
      let keywords = privacy.map { "privacy:\($0.rawValue)" }.joined(separator: " ")
      let metadata = objects.reserve()
      objects.write(
        metadata, "/Type/Metadata/Subtype/XML", stream: Array(packet(title, document, language, keywords).utf8),
        isCompressed: false)
      let profile = objects.reserve()
      objects.write(profile, "/N 1", stream: GrayProfile.bytes)
      objects.write(
        root,
        "<</Type/Catalog/Pages \(tree) 0 R/Lang(\(language.rawValue))/ViewerPreferences<</DisplayDocTitle true>>"
          + "/Metadata \(metadata) 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Gray 2.2)"
          + "/Info(Gray, gamma 2.2)/DestOutputProfile \(profile) 0 R>>]"
          + (outline.map { "/Outlines \($0) 0 R/PageMode/UseOutlines" } ?? "") + ">>")
      let info = objects.reserve()
      let date = document?.date.map { "/CreationDate(D:\(Self.digits($0, separator: ""))000000Z)" } ?? ""
      objects.write(
        info, "<</Title\(PDFObjects.text(title))/Keywords(\(keywords))/Producer(CoSo)\(date)>>")
      objects.writeEnd(root: root, info: info)
    }

    /// Bookmarks as a tree: one of a deeper level stands under the one before it.
    private mutating func writeOutline() -> PDFObjects.Number? {
      guard !bookmarks.isEmpty else { return nil }
      let outline = objects.reserve()
      let numbers = bookmarks.map { _ in objects.reserve() }
      var parents: [Int?] = []
      var open: [Int] = []
      for (index, bookmark) in bookmarks.enumerated() {
        while let last = open.last, bookmarks[last].level >= bookmark.level { open.removeLast() }
        parents.append(open.last)
        open.append(index)
      }
      var children: [[Int]] = bookmarks.map { _ in [] }
      var tops: [Int] = []
      for (index, parent) in parents.enumerated() {
        if let parent { children[parent].append(index) } else { tops.append(index) }
      }
      for siblings in [tops] + children {
        for (place, index) in siblings.enumerated() {
          var text = "<</Title\(PDFObjects.text(bookmarks[index].title))"
          text += "/Parent \(parents[index].map { numbers[$0] } ?? outline) 0 R"
          text += "/Dest\(destination(of: bookmarks[index]))"
          if place > 0 { text += "/Prev \(numbers[siblings[place - 1]]) 0 R" }
          if place + 1 < siblings.count { text += "/Next \(numbers[siblings[place + 1]]) 0 R" }
          if let first = children[index].first, let last = children[index].last {
            text += "/First \(numbers[first]) 0 R/Last \(numbers[last]) 0 R/Count \(-children[index].count)"
          }
          objects.write(numbers[index], text + ">>")
        }
      }
      if let first = tops.first, let last = tops.last {
        objects.write(
          outline,
          "<</Type/Outlines/First \(numbers[first]) 0 R/Last \(numbers[last]) 0 R/Count \(tops.count)>>")
      }
      return outline
    }

    private static func points(_ length: Length) -> String {
      let rest = length % 1000 / 10
      return "\(length / 1000)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }

    private static func digits(_ date: DocumentHead.Date, separator: String) -> String {
      func pad(_ number: Int, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - "\(number)".count)) + "\(number)"
      }
      return [pad(date.year, 4), pad(date.month, 2), pad(date.day, 2)].joined(separator: separator)
    }

    /// What the document says of itself, in the form that archives read.
    private func packet(
      _ title: String, _ document: DocumentHead?, _ language: Language, _ keywords: String
    ) -> String {
      var escaped = ""
      for scalar in title.unicodeScalars {
        switch scalar {
        case "&": escaped += "&amp;"
        case "<": escaped += "&lt;"
        case ">": escaped += "&gt;"
        case _ where scalar.value < 0x20: escaped += " "
        default: escaped.unicodeScalars.append(scalar)
        }
      }
      let date =
        document?.date.map { "<xmp:CreateDate>\(Self.digits($0, separator: "-"))T00:00:00Z</xmp:CreateDate>\n" } ?? ""
      return """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
        xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
        xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>U</pdfaid:conformance>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(escaped)</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>\(language.rawValue)</rdf:li></rdf:Bag></dc:language>
        <pdf:Keywords>\(keywords)</pdf:Keywords>
        <pdf:Producer>CoSo</pdf:Producer>
        \(date)</rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>

        """
    }
  }
#endif
