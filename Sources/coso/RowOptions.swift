#if CommandLineTool
  internal import ArgumentParser
  internal import PartyRegistry
  internal import RegistryDiagnostics
  internal import RegistryExport

  /// Which rows of a listing to write, and in which order.
  struct RowOptions: ParsableArguments {
    @Option(
      name: .customLong("where"),
      help: ArgumentHelp(
        "Only rows of which it holds: =, !=, >=, <=, >, < or ~ (contains) between a column and a value. Repeatable.",
        valueName: "column=value"))
    var conditions: [String] = []

    @Option(
      help: ArgumentHelp(
        "The column to put rows in order by, :descending behind it for the highest first. Repeatable. Of a roster also posts, name or party-age.",
        valueName: "column"))
    var order: [String] = []

    /// The order of a roster's members, where one is asked for.
    func rosterOrder(of listing: Listing) -> RosterOrder? {
      guard order.count == 1, listing.id == Listing.roster.id || isForRosters(order[0], listing) else { return nil }
      return RosterOrder(rawValue: order[0])
    }

    /// Whether a word is an order of rosters and no column.
    private func isForRosters(_ word: String, _ listing: Listing) -> Bool {
      RosterOrder(rawValue: word) != nil && !listing.columns.contains { $0.id == word }
    }

    /// The listing with these rows in this order.
    func refined(_ listing: Listing, on day: Day) throws -> Listing {
      let orders = rosterOrder(of: listing) == nil ? order.map(Self.order) : []
      guard !conditions.isEmpty || !orders.isEmpty else { return listing }
      var definition = ListingDefinition(id: listing.id, label: listing.label, base: listing.id)
      definition.conditions = try conditions.map(Self.condition)
      definition.order = orders
      let findings = definition.findings(in: Listings(all: [listing]), at: 0).filter {
        $0.code.rawValue != "listing-id-taken"
      }
      guard findings.isEmpty else { throw Refusal.problems(findings.map(Self.problem), .usage) }
      do {
        return try listing.refined(by: definition)
      } catch {
        throw Refusal(error, on: day)
      }
    }

    private static func order(_ text: String) -> ListingDefinition.Order {
      guard text.hasSuffix(":descending") else { return .init(text) }
      return .init(String(text.dropLast(":descending".count)), isDescending: true)
    }

    /// A comparison as it is written on the command line; an empty value stands for an empty cell.
    private static func condition(_ text: String) throws -> ListingDefinition.Condition {
      let column = String(text.prefix { !"=!<>~".contains($0) })
      let rest = text.dropFirst(column.count)
      let sign = ["!=", ">=", "<=", "=", ">", "<", "~"].first { rest.hasPrefix($0) }
      guard !column.isEmpty, let sign else {
        throw Refusal.problem("unfit-condition", [.init("found", text: text)])
      }
      let value = String(rest.dropFirst(sign.count))
      switch sign {
      case "=": return .init(column, value.isEmpty ? .empty(true) : .equal(value))
      case "!=": return .init(column, value.isEmpty ? .empty(false) : .notEqual(value))
      case ">=": return .init(column, .atLeast(value))
      case "<=": return .init(column, .atMost(value))
      case ">": return .init(column, .more(value))
      case "<": return .init(column, .less(value))
      default: return .init(column, .contains(value))
      }
    }

    /// What is wrong with a condition or an order, as the listings of a registry tell it.
    private static func problem(_ finding: Finding) -> Diagnostic {
      var suggestion: String?
      let facts = finding.facts.compactMap { fact -> Diagnostic.Fact? in
        switch fact.value {
        case .text(let text) where fact.name == "suggestion":
          suggestion = text
          return nil
        case .text(let text) where fact.name == "expected":
          return .init(fact.name, list: text.split(separator: ", ").map(String.init))
        case .text(let text): return .init(fact.name, text: text)
        case .word(let word): return .init(fact.name, word: Word(rawValue: word))
        default: return nil
        }
      }
      return Diagnostic(code: .init(rawValue: finding.code.rawValue), facts: facts, suggestion: suggestion)
    }
  }
#endif
