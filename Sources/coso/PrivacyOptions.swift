#if CommandLineTool
  public import ArgumentParser
  internal import RegistryDiagnostics
  public import RegistryExport
  internal import VietnameseText

  extension Privacy: ExpressibleByArgument {}

  /// How much about persons a document may say.
  struct PrivacyOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "Leave out of documents, and hide in messages, what is guarded more than this: public, internal, personal or sensitive.",
        valueName: "class"))
    var maxPrivacy: Privacy?

    @Flag(help: "Hide the cells of such columns instead of leaving them out.") var mask = false

    /// The most guarded class of what messages may show: as much as the document, and without a word enough to find a
    /// record and to mend it.
    var messages: Diagnostic.Privacy {
      switch maxPrivacy {
      case nil: .membership
      case .public: .public
      case .internal: .internal
      case .personal: .personal
      case .sensitive: .sensitive
      }
    }

    func validate() throws {
      if mask, maxPrivacy == nil { throw ValidationError("--mask goes with --max-privacy.") }
    }

    /// The table with less; `nil` where nothing is asked for.
    func guarded(_ table: ListingTable) -> GuardedTable<ListingTable>? {
      maxPrivacy.map { GuardedTable(table, most: $0, mask ? .mask : .drop) }
    }

    /// The lines with less: hidden, or left out, is what is guarded more than it may be.
    func guarded(_ lines: [GuardedText]) -> [GuardedText] {
      guard let maxPrivacy else { return lines }
      return mask ? lines.map { $0.masked(most: maxPrivacy) } : lines.compactMap { $0.without(most: maxPrivacy) }
    }

    /// Says which columns the document is without.
    func note(_ table: GuardedTable<ListingTable>, _ language: Language) {
      let ids = table.guardedColumns.map(\.id)
      guard !ids.isEmpty, let maxPrivacy else { return }
      let note = Diagnostic(
        code: mask ? "columns-masked" : "columns-dropped", severity: .note,
        facts: [.init("columns", list: ids), .init("class", text: maxPrivacy.rawValue)])
      System.complain(Coso.report([note], language))
    }

    /// Writes what a document of the table would carry.
    func explain(_ table: ListingTable, _ language: Language) throws {
      guard let guarded = guarded(table) else { return try explain(table, without: [], language) }
      try explain(guarded, without: guarded.guardedColumns, language)
    }

    private func explain(_ table: some Table, without: [Column.Header], _ language: Language) throws {
      let isVietnamese = language == .vietnamese
      let groups = table.groups.flatMap { [$0.key, $0.title].compactMap(\.self) }
      var rows = (groups + table.columns).map { header in
        [header.id, header.privacy.rawValue, header.label[language] + shortened(header, language)]
      }
      let fate = mask ? (isVietnamese ? "che" : "masked") : isVietnamese ? "bỏ" : "left out"
      for header in without { rows.append([header.id, "\(header.privacy.rawValue): \(fate)", header.label[language]]) }
      let classes = table.privacyClasses.map(\.rawValue).joined(separator: ", ")
      rows.append([isVietnamese ? "Tài liệu có: \(classes)" : "The document carries: \(classes)"])
      rows.append([
        table.isPersonal
          ? isVietnamese ? "Tệp chỉ chủ sở hữu đọc được (0600)" : "Its file is readable by its owner alone (0600)"
          : isVietnamese ? "Tệp không có thông tin về cá nhân" : "Its file says nothing about persons"
      ])
      try Coso.write(rows, spreadingLast: 2)
    }

    private func shortened(_ header: Column.Header, _ language: Language) -> String {
      guard header.isMaskedByDefault else { return "" }
      return language == .vietnamese ? " (che, trừ khi gọi tên cột)" : " (masked unless named)"
    }
  }
#endif
