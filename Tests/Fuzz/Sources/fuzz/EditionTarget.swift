internal import RegistryYAML

/// Editions, beside a registry that they judge.
enum EditionTarget {
  static func run(_ bytes: [UInt8]) {
    // The editions that come along with one are named by their paths.
    guard !bytes.contains(text: ".yaml"), !bytes.contains(text: ".yml") else { return }
    // One half of the inputs stands over the built-in edition, the other half alone.
    let isAlone = bytes.reduce(0) { $0 ^ $1 } & 1 == 0
    let edition = RegistrySource(name: "a.yaml", bytes: bytes)
    RegistryTarget.load([RegistrySource(name: "registry.yaml", text: isAlone ? alone : over), edition], input: bytes)
  }

  private static let over = "coso: 1\nregistry: Sổ thử\nregulations: [vn, a.yaml]\n" + records
  private static let alone = "coso: 1\nregistry: Sổ thử\nregulations: a.yaml\n" + records
  private static let records = """
    organizations:
      - {id: DB, name: Đảng bộ xã Thử, kind: grassroots-committee, place: Thử, founded: 1999-09-01}
      - {id: CB, name: Chi bộ thôn An, kind: cell, parent: DB, setting: hamlet, founded: 1999-09-01}
    members:
      - {id: M-1, name: Lê Văn Anh, born: 1950-01-01, admitted: {decision: 1-QĐ, decision-date: 1990-01-10, ceremony: 1990-02-01, cell: CB}, official: 1991-02-01, posts: [{organization: CB, title: secretary, from: 2017-01-01}], badges: [{years: 30, day: 2020-02-03}]}
      - {id: M-2, name: Lê Thị Bình, born: 1980-01-01, admitted: {decision: 2-QĐ, decision-date: 2018-01-10, ceremony: 2018-02-01, cell: CB}, temporary: [{cell: CB, from: 2019-01-01, until: 2019-03-01}]}
    admissions:
      - id: KN-1
        person: {name: Đỗ Đức Hùng, sex: male, born: 1995-03-14}
        cell: CB
        source: hamlet
        track: residential
        steps:
          - {stage: source, on: 2018-05-20}
          - {stage: sympathizer, on: 2018-07-03}

    """
}
