// Cases that are under way go with their cell: each to where its member goes, or where the members of the cell go.
extension Reorganizer {
  /// Moves the cases of the day.
  mutating func moveCases() {
    var unaccounted: [Int: [Int]] = [:]
    for index in draft.cases.indices where caseLives[index]?.contains(plan.day) == true {
      guard let cell = position(of: draft.cases[index].cell(on: plan.day)) else { continue }
      let own = draft.cases[index].member.flatMap { position(of: $0) }.flatMap { plan.homes[$0] }
      guard own != nil || !isHome(cell) else { continue }
      guard let to = own ?? commonDestination(from: cell) else {
        unaccounted[cell, default: []].append(index)
        continue
      }
      guard let destination = self.cell(to), destination != cell else { continue }
      let place = DecisionPlace(reorganization: to.place.reorganization, path: to.place.path + to.key)
      draft.cases[index].cell.set(draft.organizations[destination].id, from: plan.day, by: reference(place))
    }
    for (cell, cases) in unaccounted.sorted(by: { $0.key < $1.key }) {
      guard let place = plan.closings[cell]?.place ?? kindPlace(of: cell) else { continue }
      report(
        .casesUnaccounted, at: place,
        [
          .init("id", .text(draft.organizations[cell].id.rawValue)), .init("count", .integer(cases.count)),
          .init(
            "who", .list(cases.map { "\(draft.cases[$0].person.name.full) (\(draft.cases[$0].id))" }), of: "name"),
        ],
        related: cases.prefix(3).map {
          .init(.otherPlace, subject: .init(.admissions, $0, id: draft.cases[$0].id.rawValue), path: [.key("cell")])
        })
    }
  }
}

extension Draft {
  /// From when to when each case is under way: from its first step to the one that ends it, by the stages of that
  /// step's own day; `nil` of a case without steps.
  ///
  /// What decisions are to take along is told by what is on record, and not by whether it should have come about.
  func caseLives() -> [Interval?] {
    var pipelines: [Key: AdmissionPipeline] = [:]
    return cases.map { admission in
      guard let first = admission.steps.first else { return nil }
      let end = admission.steps.first { step in
        let key = Key(stretch: regulations.book.stretch(of: step.on), track: admission.track)
        let pipeline = pipelines[key] ?? regulations.ruleSet(on: step.on).pipeline(admission.track)
        pipelines[key] = pipeline
        return pipeline[step.stage]?.effect?.isEnd == true
      }
      return Interval(from: first.on, until: end.map { max($0.on, first.on) })
    }
  }

  private struct Key: Hashable {
    let stretch: Int
    let track: AdmissionTrack.ID?
  }
}
