internal import PartyRegistry
internal import VietnameseText

/// A case of somebody on the way to membership, as it is on a day.
struct AdmissionRow: Sendable {
  let explanation: AdmissionExplanation
  let number: Int

  var progress: AdmissionProgress { explanation.progress }
  var admission: AdmissionCase { progress.admission }
}

/// A step with a day by which it has to be taken.
struct DueRow: Sendable {
  let due: DueAdmissionStep
  let number: Int

  var admission: AdmissionCase { due.explanation.progress.admission }
}

extension Listing {
  /// `admissions`: where each case stands, what may come next and by when.
  public static let admissions = Listing(
    id: "admissions", label: BilingualText(vi: "Danh sách hồ sơ kết nạp", en: "Admission cases"),
    summary: BilingualText(
      vi: "Mỗi hồ sơ kết nạp một dòng: bước hiện tại, bước tiếp theo, ai làm, hạn, và mẫu đã có",
      en: "One row a case: its stage, what may come next, who has to act, by when, and the forms in the file"),
    columns: admissionColumns,
    defaultColumns: ["id", "name", "born", "cell-name", "track", "stage", "since", "state", "next", "due"],
    sections: { context, request in
      let cells = context.cellsAsked(request)
      let rows = context.registry.admissions.all(on: context.day)
        .filter { explanation in
          (cells?.contains(explanation.progress.cell) ?? true)
            && (request.stage.map { explanation.progress.stage == $0 } ?? true)
        }.enumerated().map { AdmissionRow(explanation: $1, number: $0 + 1) }
      return ListingSections(count: 1) { _ in [ListingSection(records: rows)] }
    })

  /// `admissions-due`: what has to be done by when, what is overdue first.
  public static let admissionsDue = Listing(
    id: "admissions-due", label: BilingualText(vi: "Việc đến hạn trong hồ sơ kết nạp", en: "Admission steps due"),
    summary: BilingualText(
      vi: "Các bước có thời hạn của hồ sơ đang mở: quá hạn trước, rồi theo hạn, kèm quy định",
      en: "The steps of open cases that have a deadline, overdue ones first, with the rule"),
    columns: dueColumns,
    defaultColumns: ["number", "id", "name", "cell-name", "stage", "body", "due", "days", "rule"],
    sections: { context, request in
      let cells = context.cellsAsked(request)
      let admissions = context.registry.admissions
      let due = admissions.overdue(on: context.day) + admissions.due(from: context.day, through: .last)
      let rows = due.filter { step in
        (cells?.contains(step.explanation.progress.cell) ?? true) && step.due <= request.dueBy ?? .last
          && (request.stage.map { step.step.stage.id == $0 } ?? true)
      }.enumerated().map { DueRow(due: $1, number: $0 + 1) }
      return ListingSections(count: 1) { _ in [ListingSection(records: rows)] }
    })

  /// `sources`: how many cases each cell has, by where their source was built, and what became of them.
  public static let sources = Listing(
    id: "sources", label: BilingualText(vi: "Nguồn kết nạp", en: "Sources of admission"),
    summary: BilingualText(
      vi: "Số hồ sơ theo chi bộ và nơi tạo nguồn: đang xét, dự bị, chính thức, đã kết thúc; tỷ lệ hồ sơ được kết nạp",
      en: "Cases by cell and source: open, probationary, official, ended; the share of them that was admitted"),
    columns: sourceColumns,
    defaultColumns: ["cell", "cell-name", "source", "cases", "open", "admitted", "recognised", "ended", "share"],
    sections: { context, request in
      let cells = context.cellsAsked(request)
      let rows = SourceRow.rows(
        context.registry.admissions.all(on: context.day).map(\.progress)
          .filter { cells?.contains($0.cell) ?? true })
      return ListingSections(count: 1) { _ in [ListingSection(records: rows)] }
    })

  private static let admissionColumns: [ListingColumn<AdmissionRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + caseColumns { $0.admission } + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in
        block.append(row.progress.cell.rawValue)
      },
      lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 22) { row, context, block in
        block.append(context.registry.organization(row.progress.cell)?.name.value(on: context.day))
      },
      lifeColumn("source", "Nguồn", "Source", about: .admission, weight: 12) { row, context, block in
        block.append(context.label(row.admission.source))
      },
      lifeColumn("track", "Diện", "Track", about: .admission, weight: 12) { row, context, block in
        block.append(context.label(row.admission.track))
      },
      lifeColumn("stage", "Bước đã qua", "Stage", about: .admission, weight: 18) { row, context, block in
        block.append(context.label(row.progress.stage))
      },
      lifeColumn("since", "Từ ngày", "Since", kind: .day, about: .admission, weight: 12) { row, _, block in
        block.append(row.progress.since)
      },
      lifeColumn("state", "Tình trạng", "State", about: .admission, weight: 14) { row, context, block in
        block.append(context.state(row.progress.state))
      },
    ] + resolutionColumns { $0.progress } + [
      lifeColumn("next", "Bước tiếp theo", "Next", kind: .stack, about: .admission, weight: 22) {
        row, context, block in
        block.append(lines: row.explanation.onward.filter(\.blockers.isEmpty).compactMap { context.label($0.stage.id) })
      },
      lifeColumn("blocked", "Còn vướng", "Blocked", kind: .stack, about: .admission, weight: 22) {
        row, context, block in
        block.append(
          lines: row.explanation.onward.filter { !$0.blockers.isEmpty }.compactMap { context.label($0.stage.id) })
      },
      lifeColumn("due", "Hạn", "Due", kind: .day, about: .admission, weight: 12) { row, _, block in
        block.append(row.explanation.firstDue)
      },
      lifeColumn("overdue", "Quá hạn", "Overdue", kind: .boolean, about: .admission, weight: 8) {
        row, context, block in
        block.append(row.explanation.firstDue.map { $0 < context.day } ?? false)
      },
      lifeColumn("expired", "Hết giá trị", "Expired", kind: .stack, about: .admission, weight: 18) {
        row, context, block in
        block.append(lines: row.explanation.expired.compactMap { context.label($0.stage.id) })
      },
      lifeColumn("overrides", "Cấp trên cho phép", "Overrides", kind: .stack, about: .admission, weight: 18) {
        row, context, block in
        block.append(
          lines: row.progress.judgements.filter { $0.isOverridden && !$0.blockers.isEmpty }.map { judgement in
            let step = row.admission.steps[judgement.step]
            return [context.label(step.stage), step.override?.number].compactMap(\.self).joined(separator: ": ")
          })
      },
      lifeColumn("forms", "Mẫu đã có", "Forms", kind: .stack, about: .admission, weight: 14) { row, _, block in
        block.append(lines: row.explanation.file.filter(\.isInFile).map(\.number))
      },
      lifeColumn("member", "Mã đảng viên", "Member", about: .recordID) { row, _, block in
        block.append(row.progress.wasAdmitted ? row.admission.member?.rawValue : nil)
      },
    ]

  private static let dueColumns: [ListingColumn<DueRow>] =
    [
      lifeColumn("number", "TT", "No.", kind: .integer, about: .nothing, weight: 6) { row, _, block in
        block.append(row.number)
      }
    ] + caseColumns { $0.admission } + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in
        block.append(row.due.explanation.progress.cell.rawValue)
      },
      lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 22) { row, context, block in
        let cell = row.due.explanation.progress.cell
        block.append(context.registry.organization(cell)?.name.value(on: context.day))
      },
      lifeColumn("stage", "Việc phải làm", "Step", about: .admission, weight: 20) { row, context, block in
        block.append(context.label(row.due.step.stage.id))
      },
      lifeColumn("body", "Nơi thực hiện", "By", about: .admission, weight: 22) { row, context, block in
        block.append(
          row.due.step.body.flatMap(context.registry.organization).map {
            $0.committeeName.value(on: context.day) ?? $0.name.value(on: context.day)
          })
      },
      lifeColumn("due", "Hạn", "Due", kind: .day, about: .admission, weight: 12) { row, _, block in
        block.append(row.due.due)
      },
      lifeColumn("days", "Còn (ngày)", "Days left", kind: .integer, about: .admission, weight: 8) {
        row, context, block in block.append(Int(row.due.due.number - context.day.number))
      },
      lifeColumn("rule", "Quy định", "Rule", about: .nothing, weight: 20) { row, context, block in
        let citation = context.regulations.citation(of: row.due.step.stage)
        // Whoever counts on the day has to know that days off may still move it.
        let unknown = row.due.step.unknownYear.map {
          context.text(vi: "chưa có lịch nghỉ năm \($0)", en: "the days off of \($0) are not known")
        }
        block.append([citation.document, citation.article, unknown].compactMap(\.self).joined(separator: ", "))
      },
    ]

  private static let sourceColumns: [ListingColumn<SourceRow>] = [
    lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in block.append(row.cell.rawValue) },
    lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 24) { row, context, block in
      block.append(context.registry.organization(row.cell)?.name.value(on: context.day))
    },
    lifeColumn("setting", "Loại hình", "Setting", about: .work, weight: 12) { row, context, block in
      block.append(context.label(context.registry.organization(row.cell)?.setting.value(on: context.day)))
    },
    lifeColumn("source", "Nguồn", "Source", about: .admission, weight: 14) { row, context, block in
      block.append(context.label(row.source))
    },
    countColumn("cases", "Số hồ sơ", "Cases", weight: 8) { $0.cases },
    countColumn("open", "Đang xét", "Open", weight: 8) { $0.open },
    countColumn("admitted", "Dự bị", "Admitted", weight: 8) { $0.admitted },
    countColumn("recognised", "Chính thức", "Recognised", weight: 8) { $0.recognised },
    countColumn("ended", "Đã kết thúc", "Ended", weight: 8) { $0.ended },
    lifeColumn(
      "share", "Tỷ lệ hồ sơ được kết nạp", "Share admitted", about: .work, weight: 9, alignment: .trailing
    ) { row, context, block in
      block.append(context.percentage(row.everAdmitted, of: row.cases))
    },
  ]

  static func caseColumns<Record: Sendable>(
    _ admission: @escaping @Sendable (Record) -> AdmissionCase
  ) -> [ListingColumn<Record>] {
    [
      lifeColumn("id", "Mã hồ sơ", "Case", about: .recordID) { row, _, block in
        block.append(admission(row).id.rawValue)
      },
      lifeColumn("name", "Họ và tên", "Name", weight: 22) { row, _, block in
        block.append(admission(row).person.name.full)
      },
      lifeColumn("sex", "Giới tính", "Sex", weight: 6) { row, context, block in
        switch admission(row).person.sex {
        case .female: block.append(context.text(vi: "nữ", en: "female"))
        case .male: block.append(context.text(vi: "nam", en: "male"))
        case nil: block.appendEmpty()
        }
      },
      lifeColumn("born", "Ngày sinh", "Born", kind: .partialDate, weight: 13) { row, _, block in
        block.append(admission(row).person.born)
      },
    ]
  }
}

/// The cases of one cell from one source.
struct SourceRow: Sendable {
  let cell: Organization.ID
  let source: Setting?
  var cases = 0
  var open = 0
  var admitted = 0
  var recognised = 0
  var ended = 0
  /// Those who were admitted at some time, whatever became of them.
  var everAdmitted = 0

  /// The rows of some cases, by cell and source, in the order of their ids.
  static func rows(_ progress: [AdmissionProgress]) -> [SourceRow] {
    struct Key: Hashable {
      let cell: Organization.ID
      let source: Setting?
    }
    var rows: [Key: SourceRow] = [:]
    for one in progress {
      let key = Key(cell: one.cell, source: one.admission.source)
      var row = rows[key] ?? SourceRow(cell: key.cell, source: key.source)
      row.cases += 1
      if one.wasAdmitted { row.everAdmitted += 1 }
      switch one.state {
      case .open: row.open += 1
      case .admitted: row.admitted += 1
      case .recognised: row.recognised += 1
      case .ended: row.ended += 1
      }
      rows[key] = row
    }
    return rows.values.sorted {
      ($0.cell.rawValue, $0.source?.rawValue ?? "") < ($1.cell.rawValue, $1.source?.rawValue ?? "")
    }
  }
}

extension ListingContext {
  /// The organisations asked for, with all below; `nil` for the whole registry.
  func cellsAsked(_ request: ListingRequest) -> Set<Organization.ID>? {
    request.organization.map { Set(snapshot.subtree(of: $0).map(\.id)) }
  }

  /// Where a case stands.
  func state(_ state: AdmissionProgress.State) -> String {
    switch state {
    case .open: text(vi: "đang xét", en: "open")
    case .admitted: text(vi: "dự bị", en: "probationary")
    case .recognised: text(vi: "chính thức", en: "official")
    case .ended(.refuses): text(vi: "không đủ điều kiện", en: "refused")
    case .ended(.withdraws): text(vi: "rút đơn", en: "withdrawn")
    case .ended(.leaves): text(vi: "chuyển đi", en: "moved out")
    case .ended(.strikesOff): text(vi: "xóa tên dự bị", en: "struck off")
    case .ended: text(vi: "đã kết thúc", en: "ended")
    }
  }
}
