internal import PartyRegistry
internal import VietnameseText

/// A form of the file of a case.
struct FormRow: Sendable {
  let explanation: AdmissionExplanation
  let form: FiledForm
}

extension Listing {
  /// `admission-forms`: the forms that each case asks for, and which of them are in its file.
  public static let admissionForms = Listing(
    id: "admission-forms", label: BilingualText(vi: "Mục lục hồ sơ kết nạp", en: "Forms of the admission files"),
    summary: BilingualText(
      vi: "Các mẫu của từng hồ sơ kết nạp theo diện: số mẫu, tên mẫu, bước, đã có hay chưa, từ ngày nào",
      en: "The forms of each case by its track: number, title, stage, whether it is in the file, and since when"),
    columns: formColumns,
    defaultColumns: ["id", "name", "cell-name", "form", "title", "stage", "filed", "in-file"],
    sections: { context, request in
      let cells = context.cellsAsked(request)
      let cases = context.registry.admissions.all(on: context.day)
        .filter { cells?.contains($0.progress.cell) ?? true }
      return ListingSections(count: cases.count) { index in
        [ListingSection(records: cases[index].file.map { FormRow(explanation: cases[index], form: $0) })]
      }
    })

  private static let formColumns: [ListingColumn<FormRow>] =
    caseColumns { $0.explanation.progress.admission } + [
      lifeColumn("cell", "Mã chi bộ", "Cell", about: .place) { row, _, block in
        block.append(row.explanation.progress.cell.rawValue)
      },
      lifeColumn("cell-name", "Chi bộ", "Cell name", about: .place, weight: 22) { row, context, block in
        block.append(context.name(row.explanation.progress.cell))
      },
      lifeColumn("form", "Mẫu", "Form", about: .admission, weight: 9) { row, _, block in
        block.append(row.form.number)
      },
      lifeColumn("title", "Tên mẫu", "Title", about: .admission, weight: 34) { row, context, block in
        block.append(row.form.form?.title[context.language])
      },
      lifeColumn("stage", "Bước", "Stage", about: .admission, weight: 20) { row, context, block in
        block.append(context.label(row.form.stage))
      },
      lifeColumn("filed", "Ngày có", "Filed", kind: .day, about: .admission, weight: 12) { row, _, block in
        block.append(row.form.filed)
      },
      lifeColumn("in-file", "Đã có", "In the file", kind: .boolean, about: .admission, weight: 7) { row, _, block in
        block.append(row.form.isInFile)
      },
    ]
}
