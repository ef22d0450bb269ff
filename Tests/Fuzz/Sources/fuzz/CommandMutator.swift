/// Makes command lines, words apart by zeros: what a command is asked is mostly known words in a wrong place.
enum CommandMutator {
  /// The line with one to three changes, or another one.
  static func mutate(_ bytes: [UInt8], _ random: inout Random) -> [UInt8]? {
    var words = bytes.split(separator: 0).map { Array($0) }
    if words.isEmpty || random.number(below: 6) == 0 { words = [word(random.one(of: commands)), word("REGISTRY")] }
    for _ in 0...random.number(below: 3) {
      let place = random.number(below: words.count + 1)
      switch random.number(below: 8) {
      case 0: words[0] = word(random.one(of: commands))
      case 1, 2, 3:
        words.insert(word(random.one(of: options)), at: place)
        words.insert(word(random.one(of: values)), at: place + 1)
      case 4: words.insert(word(random.one(of: flags)), at: place)
      case 5: if place < words.count { words[place] = word(random.one(of: values)) }
      case 6: if place < words.count { words.swapAt(place, random.number(below: words.count)) }
      default: if place < words.count, words.count > 1 { words.remove(at: place) }
      }
    }
    return Array(words.joined(separator: [0]))
  }

  private static func word(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static let commands = [
    "check", "tree", "list", "roster", "history", "diff", "receipt", "formats", "listings", "documents", "editions",
    "keys", "admissions", "help", "chekc",
  ]

  private static let flags = [
    "--strict", "--all", "--mask", "--explain-privacy", "--split", "--one-line", "--lines", "--overdue", "--version",
    "--help", "-h", "--", "-", "--lines=yes", "--unknown",
  ]

  private static let options = [
    "--on", "--language", "--diagnostics", "--emit-ids", "--organization", "--format", "-o", "--option",
    "--plugin-path", "--plugin-timeout", "--max-privacy", "--columns", "--where", "--order", "--from", "--to",
    "--document", "--number", "--place", "--dated", "--signer", "--on-behalf", "--recipient", "--member", "--due",
    "--stage", "--explain", "--what-if", "--step", "--votes", "--diagram", "--track",
  ]

  private static let values = [
    "REGISTRY", "REFUSED", "ABSENT", ".", "-", "DB", "CB", "M-1", "M-2", "KN-1", "XX", "", "2019-06-30", "2025-12-31",
    "0001-01-01", "9999-12-31", "9999-12-32", "30/6/2019", "2019", "vi", "en", "de", "json", "text", "sarif", "csv",
    "ndjson", "html", "pdf", "xlsx", "dot", "mermaid", "svg", "yaml", "out.csv", "out.html", "out.pdf", "out.xlsx",
    "registry.yaml", ".output", "public", "internal", "personal", "sensitive", "members", "organizations", "posts",
    "roster", "member-book", "member-sheet", "badges-due", "transfer-book", "targets", "history", "changes",
    "strength-changes", "receipt-lines", "admissions", "admissions-due", "sources", "badge-book", "attendance",
    "id", "name", "id,name", "name,name", ",", "id,,name", "name:descending", "name:ascending:x", "id=M-1",
    "born>=1950",
    "name~Lê", "name~", "=", "id", "separator=tab", "separator=", "size=99999999999999999999", "size=24",
    "font=Nothing",
    "bom=yes", "header=vi", "dates=dmy", "0", "-1", "1", "9223372036854775807", "9223372036854775808", "1e9",
    "for=9223372036854775807,entitled=9223372036854775807", "for=11,entitled=12", "for=,entitled=", "for=11,for=12",
    "posts", "party-age", "opened", "decision", "ceremony", "Bí thư", "\u{202E}", "e\u{301}", "\u{1B}[2J", "👨‍👩‍👧‍👦",
    "05-DS/CB", "CHI ỦY", "Văn phòng",
  ]
}
