import PartyRegistry

extension ContradictionTests {
  // MARK: The order of dates

  /// For each entry of the table the smallest change that breaks it and nothing else.
  static let orders: [(earlier: LifeFact, later: LifeFact, break: Break)] = [
    (
      .birth, .decision,
      Break(("born: 1950-03-04", "born: «born-too-late»1990-01-10"), ("1990-01-10, rec", "«@»1990-01-10, rec"))
    ),
    (
      .birth, .ceremony,
      Break(
        ("born: 1975-01-02", "born: «born-too-late»1998-02-01"), ("ceremony: 1998-02-01", "ceremony: «@»1998-02-01"))
    ),
    (.birth, .official, Break(("1975-03-04, official: ", "«born-too-late»2001-02-01, official: «@»"))),
    (
      .birth, .stay,
      Break(
        ("born: 1975-03-04", "born: «born-too-late»1975-03-04"),
        ("{cell: CB-B, from: 2000-02-01}", "«@»{cell: CB-B, from: 1975-03-04}"))
    ),
    (
      .birth, .joiningOnCard,
      Break(("born: 1950-03-04", "born: «born-too-late»1950-03-04"), ("joined: 1990-01-11", "joined: «@»1950-02"))
    ),
    (
      .birth, .youthUnion,
      Break(
        ("born: 1950-12-13", "born: «born-too-late»1950-12-13"),
        ("youth-union: 1966-03-26", "youth-union: «@»1950-12-13"))
    ),
    (
      .birth, .reward,
      Break(("born: 1950-12-13", "born: «born-too-late»1950-12-13"), ("on: 1995-05-19", "on: «@»1950-12-13"))
    ),
    (
      .youthUnion, .admission,
      Break(
        ("youth-union: 1966-03-26", "youth-union: «youth-union-after-admission»1975-03-26"),
        ("ceremony: 1975-02-01", "ceremony: «@»1975-02-01"))
    ),
    (
      .temporaryIntroduction, .temporary,
      Break(
        ("from: 2003-01-15", "from: «begun-before-introduced»2003-01-15"),
        ("introduced: 2003-01-10", "introduced: «@»2003-01-16"))
    ),
    (
      .transferDecision, .introduction,
      Break(
        ("introduced: 2002-03-01", "introduced: «introduced-before-decided»2002-03-01"),
        ("decided: 2002-02-20", "decided: «@»2002-03-02"))
    ),
    (
      .decision, .ceremony,
      Break(
        ("decision-date: 1970-01-10, ceremony: ", "decision-date: «@»1970-02-02, ceremony: «ceremony-before-decision»"))
    ),
    (
      .decision, .decisionReceipt,
      Break(
        (
          "decision-date: 1990-01-10, received: 1990-01-20",
          "decision-date: «@»1990-01-10, received: «received-before-decision»1990-01-09"
        ))
    ),
    (
      .decisionReceipt, .ceremony,
      Break(("received: 1990-01-20, ceremony: ", "received: «received-after-ceremony»1990-02-02, ceremony: «@»"))
    ),
    (
      .decision, .official,
      Break(
        ("decision-date: 1970-01-10", "decision-date: «@»1970-01-10"),
        ("official: 1971-02-01", "official: «official-before-admission»1970-01-10"))
    ),
    (
      .ceremony, .official,
      Break(
        (
          "ceremony: 1998-02-01, cell: CB-A}, official: 1999-02-01",
          "ceremony: «@»1998-02-01, cell: CB-A}, official: «official-before-admission»1997"
        ))
    ),
    (
      .decision, .departure,
      Break(
        ("decision-date: 1975-01-10", "decision-date: «@»1975-01-10"),
        ("resigned, on: 2016-01-10", "resigned, on: «left-before-admission»1975-01-09"))
    ),
    (
      .ceremony, .departure,
      Break(
        ("ceremony: 1996-04-05", "ceremony: «@»1996-04-05"), ("on: 2003-01-01", "on: «left-before-admission»1996-04-04")
      )
    ),
    (
      .official, .departure,
      Break(
        (
          "official: 1997-04-05, left: {manner: resigned, on: 2003-01-01",
          "official: «after-departure»1997-04-05, left: {manner: resigned, on: «@»1997-01-01"
        ))
    ),
    (
      .readmission, .death,
      Break(
        ("manner: struck-off, on: ", "manner: died, on: «@»"),
        ("ceremony: 2009-02-04", "ceremony: «admitted-after-death»2009-02-04"))
    ),
    (
      .admission, .card,
      Break(
        ("issued: 1972-05-01", "issued: «before-admission»1969"), ("ceremony: 1970-02-01", "ceremony: «@»1970-02-01"))
    ),
    (
      .admission, .badge,
      Break(
        ("day: 2000-02-03", "day: «before-admission»1969-05-19"), ("ceremony: 1970-02-01", "ceremony: «@»1970-02-01"))
    ),
    (
      .admission, .post,
      Break(
        ("from: 1995-05-01", "from: «before-admission»1989-05-01"), ("ceremony: 1990-02-01", "ceremony: «@»1990-02-01"))
    ),
    (
      .admission, .stay,
      Break(
        ("{cell: CB-A, from: 1970-02-02}", "«before-admission»{cell: CB-A, from: 1969-12-31}"),
        ("ceremony: 1970-02-01", "ceremony: «@»1970-02-01"))
    ),
    (
      .admission, .temporary,
      Break(
        (
          "{cell: CB-A, from: 2008-01-15, until: 2008-10-15",
          "{cell: CB-B, from: «before-admission»1989-01-15, until: 1989-10-15"
        ), ("ceremony: 1990-02-01", "ceremony: «@»1990-02-01"))
    ),
    (
      .admission, .introduction,
      Break(
        ("introduced: 2002-03-01", "introduced: «before-admission»1974-03-01"),
        ("ceremony: 1975-02-01", "ceremony: «@»1975-02-01"))
    ),
    (
      .admission, .receipt,
      Break(
        ("ceremony: 1990-03-04", "ceremony: «@»1990-03-04"),
        ("received: 2001-03-10", "received: «before-admission»1989-03-10"))
    ),
    (
      .admission, .standing,
      Break(
        ("from: 2018-01-01", "from: «before-admission»1969-01-01"), ("ceremony: 1970-02-01", "ceremony: «@»1970-02-01"))
    ),
    (
      .admission, .discipline,
      Break(("on: 1985-04-01", "on: «before-admission»1969-04-01"), ("ceremony: 1970-02-01", "ceremony: «@»1970-02-01"))
    ),
    (
      .stayEnd, .departure,
      Break(
        ("died, on: ", "died, on: «@»"),
        ("{cell: CB-B, from: 2005-03-10}", "«stay-after-departure»{cell: CB-B, from: 2005-03-10, until: 2012-06-02}"))
    ),
    (
      .card, .departure,
      Break(("resigned, on: 2016", "resigned, on: «@»2016"), ("issued: 1977-05-01", "issued: «after-departure»2017"))
    ),
    (
      .post, .departure,
      Break(
        ("resigned, on: 2016", "resigned, on: «@»2016"),
        ("from: 1999-01-01, until: 2005-01-01", "from: «after-departure»2017-01-01, until: 2018-01-01"))
    ),
    (
      .temporary, .departure,
      Break(
        ("resigned, on: 2016", "resigned, on: «@»2016"),
        ("from: 2003-01-15, until: 2003-10-15", "from: «after-departure»2017-01-15, until: 2017-10-15"))
    ),
    (
      .standing, .departure,
      Break(
        ("resigned, on: 2016", "resigned, on: «@»2016"),
        ("from: 2014-01-01, until: 2015-01-01", "from: «after-departure»2016-02-01, until: 2016-03-01"))
    ),
    (
      .discipline, .departure,
      Break(("resigned, on: 2016", "resigned, on: «@»2016"), ("on: 2010-04-01", "on: «after-departure»2016-04-01"))
    ),
    (
      .badge, .leaving,
      Break(("resigned, on: 2016", "resigned, on: «@»2016"), ("day: 2006-02-03", "day: «after-departure»2016-05-19"))
    ),
    (
      .introduction, .leaving,
      Break(
        ("resigned, on: 2016", "resigned, on: «@»2016"),
        (
          "introduced: 2002-03-01, received: 2002-03-11",
          "introduced: «after-departure»2016-03-01, received: 2016-03-11"
        ))
    ),
    (
      .outsidePost, .death,
      Break(
        ("died, on: ", "died, on: «@»"),
        ("from: 1988-01-01, until: 2009-12-31", "from: «after-departure»2013-01-01, until: 2013-12-31"))
    ),
    (
      .introduction, .death,
      Break(("died, on: ", "died, on: «@»"), ("introduced: 2007-03-01", "introduced: «after-departure»2013-03-01"))
    ),
    (
      .receipt, .death,
      Break(("died, on: ", "died, on: «@»"), ("received: 2009-03-10", "received: «after-departure»2013-03-10"))
    ),
    (
      .history, .death,
      Break(("died, on: ", "died, on: «@»"), ("from: 2011-05-06", "from: «after-departure»2013-05-06"))
    ),
    (
      .introduction, .receipt,
      Break(
        (
          "introduced: 2002-03-01, received: 2002-03-11",
          "introduced: «@»2002-03-01, received: «received-before-introduced»2002-02-28"
        ))
    ),
    (
      .joiningOnCard, .card,
      Break(("issued: 1992-05-01, joined: 1990-01-11", "issued: «@»1992-05-01, joined: «card-before-joining»1993"))
    ),
    (
      .post, .ratification,
      Break(("from: 1995-05-01", "from: «@»1995-05-01"), ("on: 1995-05-10", "on: «ratified-before-election»1995-04-10"))
    ),
    (
      .standingDecision, .standing,
      Break(
        ("exempt, from: 2010-01-01", "exempt, from: «effective-before-signed»2010-01-01"),
        ("signed: 2009-12-25", "signed: «@»2010-02"))
    ),
    (
      .disciplineDecision, .discipline,
      Break(
        ("on: 2001-04-02", "on: «effective-before-signed»2001-04-02"), ("signed: 2001-04-01", "signed: «@»2001-04-03"))
    ),
    (
      .departureDecision, .departure,
      Break(
        ("on: 2016-01-10", "on: «effective-before-signed»2016-01-10"), ("signed: 2016-01-04", "signed: «@»2016-01-14"))
    ),
  ]

  // MARK: Everything else

  static let others: [Break] = [
    Break(
      (
        "place: Thử, kind: district, founded: 1960-01-01",
        "place: Thử, kind: district, founded: «before-the-party»1930-02-02"
      )),
    Break(("decision-date: 1985-01-10", "decision-date: «before-the-party»1930-01")),
    Break(
      ("born: 1975-01-02", "born: 1985-01-02"), ("ceremony: 1998-02-01", "ceremony: «admitted-too-young»1998-02-01")),
    Break(("born: 2000-06-01", "born: 2006"), ("ceremony: 2023-12-01", "ceremony: «admitted-too-young»2023-12-01")),
    Break(("ceremony: 2023-12-01", "ceremony: «probation-over»2023-03-29")),
    Break(("{years: 40", "{years: «badge-twice»30")),
    Break(
      (
        "born: 1970-01-05, admitted: {ceremony: 1996-04-05, cell: CB-B}, official: 1997-04-05, left: {manner: resigned, on: 2003-01-01}",
        "born: «born-in-future»2070-01-05, admitted: {ceremony: 2096-04-05, cell: CB-B}"
      )),
    // The same person twice: by each number, and by name and birth.
    Break(("\"001075000005\"", "«duplicate-person»\"001075000004\"")),
    Break(("\"25000005\"", "«duplicate-person»\"25000002\"")),
    Break(("000005 HY", "«duplicate-person»000002 HY")),
    Break(
      ("name: Vũ Văn Giang, born: 1968-10-11", "name: Bui Văn HẢI, born: 1975-03-04"),
      ("name: Bùi Văn Hải", "name: «duplicate-person»Bùi Văn Hải")),
    // Numbers.
    Break(("\"001075000005\"", "«citizen-number-shape»\"0010750000\"")),
    Break(("\"001075000005\"", "«citizen-number-shape»\"00107500000O\"")),
    Break(("\"25000005\"", "«card-number-shape»\"2500005\"")),
    // Names.
    Break(("Phạm Văn Cường", "«name-in-capitals»PHẠM VĂN CƯỜNG")),
    Break(("Phạm Văn Cường", "«name-spaces»Phạm  Văn Cường")),
    Break(("Phạm Văn Cường", "«name-spaces»\"Phạm\\u00a0Văn\\u2009Cường\"")),
    Break(("Đỗ Văn Dũng", "«name-foreign-letter»Ðỗ Văn Dũng")),
    Break(("Phạm Văn Cường", "«name-remark»Phạm Văn Cường (B)")),
    // Ids.
    Break(("{id: M5", "{id: «ids-differ-by-case»m4")),
    // Organisations and their papers.
    Break(("{from: 2005-01-01, name", "{from: «history-after-closing»2010-01-01, name")),
    Break(("committee-name: Đảng ủy xã Thử\n    ", ""), ("- id: DB", "- «document-head-incomplete»id: DB")),
    Break(("symbol: HU, place: Thử, ", "symbol: HU, "), ("{id: HU", "«document-head-incomplete»{id: HU")),
    Break(
      (
        "{number: 8-QĐ/ĐU, issuer: DB, signed: 2015-03-02}",
        "{number: «decision-twice»7-QĐ/ĐU, issuer: Đảng ủy xã Thử, signed: 2015-03-01}"
      )),
    Break(("effective: 2015-04-01", "effective: «effective-before-signed»2015-02-28")),
    Break(("on: 1960-09-01", "on: «effective-before-signed»1960-09-01"), ("signed: 1960-08-20", "signed: 1960-10")),
    Break(
      ("from: 2010-01-01, manner", "from: «effective-before-signed»2010-01-01, manner"),
      ("signed: 2009-12-20", "signed: 2010-01-20")),
    Break(("number: 7-QĐ/ĐU", "number: «symbol-not-issuers»7-QĐ/HU")),
    Break(("number: 3-QĐ/ĐU", "number: «symbol-not-issuers»3-QĐ/TU")),
    Break(("number: 10-QĐ/HU", "number: «symbol-not-issuers»10-QĐ/ĐU")),
    Break(("issuer: DB\n", "issuer: «decider-not-superior»CB-A\n")),
    Break(("3-QĐ/ĐU, issuer: DB", "3-QĐ/ĐU, issuer: «decider-not-superior»CB-A")),
  ]
}
