/// A registry in which nothing contradicts anything else, with every kind of fact that one can; judged on 2024-06-30.
enum ContradictionSample {
  static let day = "2024-06-30"

  static let text = """
    coso: 1
    registry: Đảng bộ xã Thử
    regulations: vn
    hosts:
      - {id: DN, name: Công ty Thử, type: enterprise}
    organizations:
      - {id: HU, name: Đảng bộ huyện Thử, committee-name: Huyện ủy Thử, symbol: HU, place: Thử, kind: district, founded: 1960-01-01}
      - id: DB
        name: Đảng bộ xã Thử
        committee-name: Đảng ủy xã Thử
        symbol: ĐU
        place: xã Thử
        kind: grassroots-organization
        parent: HU
        founded: {on: 1960-09-01, decision: {number: 12-QĐ/HU, issuer: HU, signed: 1960-08-20}}
        consents: [{for: organization-under-30}]
      - {id: CB-A, name: Chi bộ thôn An, kind: cell, parent: DB, founded: 1960-09-01}
      - {id: CB-B, name: Chi bộ thôn Bình, kind: cell, parent: DB, founded: 1960-09-01}
      - id: CB-X
        name: Chi bộ thôn Xa
        kind: cell
        parent: DB
        founded: 1960-09-01
        closed: {from: 2010-01-01, manner: ended, decision: {number: 3-QĐ/ĐU, issuer: DB, signed: 2009-12-20}}
        history: [{from: 2005-01-01, name: Chi bộ khu Xa}]
    decisions:
      - number: 7-QĐ/ĐU
        issuer: DB
        signed: 2015-03-01
        effective: 2015-04-01
        operations: [{rename: {organization: CB-B, name: Chi bộ khu Bình}}]
      - {number: 8-QĐ/ĐU, issuer: DB, signed: 2015-03-02}
    members:
      # A whole life, to death.
      - id: M1
        name: Lê Văn Anh
        sex: male
        born: 1950-03-04
        citizen-id: "001050000001"
        residence: thôn An
        cards: [{number: "25000001", issued: 1992-05-01, joined: 1990-01-11, series: old}]
        profile: 000001 HY
        admitted: {decision: 1-QĐ/HU, decision-date: 1990-01-10, received: 1990-01-20, ceremony: 1990-02-01, cell: CB-A}
        official: 1991-02-01
        left: {manner: died, on: 2012-06-01}
        cells: [{cell: CB-A, from: 1990-02-01, until: 2005-03-10}, {cell: CB-B, from: 2005-03-10}]
        transfers: [{letter: 5-GT, introduced: 2005-03-01, received: 2005-03-10, from: CB-A, to: CB-B}, {letter: 6-GT, introduced: 2007-03-01, from-outside: Xa}, {letter: 7-GT, received: 2009-03-10, from-outside: Xa}]
        temporary: [{cell: CB-A, from: 2008-01-15, until: 2008-10-15, reason: work}]
        standing: [{state: exempt, from: 2010-01-01, decision: {number: 9-QĐ/ĐU, issuer: DB, signed: 2009-12-25}}]
        posts: [{organization: CB-A, title: deputy-secretary, from: 1995-05-01, until: 2000-05-01, mode: elected, ratified: {on: 1995-05-10}}, {host: DN, title: director, from: 1988-01-01, until: 2009-12-31}]
        discipline: [{form: reprimand, on: 2001-04-02, decision: {number: 4-QĐ/ĐU, issuer: DB, signed: 2001-04-01}}]
        history: [{from: 2011-05-06, residence: thôn Bình}]
      # Alive, and much honoured.
      - id: M2
        name: Trần Thị Bình
        sex: female
        born: 1948-05-06
        citizen-id: "001048000002"
        cards: [{number: "25000002", issued: 1972-05-01, series: old}]
        profile: 000002 HY
        admitted: {decision: 2-QĐ/HU, decision-date: 1970-01-10, ceremony: 1970-02-01, cell: CB-A}
        official: 1971-02-01
        cells: [{cell: CB-A, from: 1970-02-02}]
        badges: [{years: 30, day: 2000-02-03}, {years: 40, day: 2011-02-03}]
        standing: [{state: exempt, from: 2018-01-01, until: 2018-12-31}]
        discipline: [{form: warning, on: 1985-04-01}]
        posts: [{organization: CB-A, title: secretary, from: 2020-06-01}, {organization: DB, title: secretary, from: 2020-06-02}, {organization: HU, title: secretary, from: 2020-06-03}]
      # Struck off, and admitted again.
      - id: M3
        name: Phạm Văn Cường
        born: 1955-07-08
        memberships:
          - {admitted: {decision-date: 1980-01-10, ceremony: 1980-02-03, cell: CB-A}, official: 1981-02-03, left: {manner: struck-off, on: 1995-01-10, decision: {number: 6-QĐ/HU, issuer: HU, signed: 1995-01-05}}}
          - {admitted: {decision-date: 2009-01-11, ceremony: 2009-02-04, cell: CB-A}, official: 2010-02-04}
        cells: [{cell: CB-A, from: 1980-02-03, until: 1995-01-10}, {cell: CB-A, from: 2009-02-04}]
      # Of some little is known.
      - {id: M4, name: Đỗ Văn Dũng, born: 1975-01-02, citizen-id: "001075000004", admitted: {ceremony: 1998-02-01, cell: CB-A}, official: 1999-02-01}
      - {id: M5, name: Đỗ Thị Én, born: 1976-01-02, citizen-id: "001075000005", cards: [{number: "25000005"}], profile: 000005 HY, admitted: {ceremony: 1998-02-02, cell: CB-B}, official: 1999-02-02}
      - {id: M6, name: Vũ Văn Giang, born: 1968-10-11, admitted: {ceremony: 1990-03-04, cell: CB-B}, official: 1991-03-04, transfers: [{received: 2001-03-10, from-outside: Xa}], posts: [{organization: CB-B, title: secretary, from: 2020-06-01}]}
      - {id: M7, name: Bùi Văn Hải, born: 1975-03-04, official: 2001-02-01, cells: [{cell: CB-B, from: 2000-02-01}]}
      - {id: M8, name: Hoàng Thị Ích, born: 2000-06-01, admitted: {ceremony: 2023-12-01, cell: CB-A}}
      - {id: M10, name: Ngô Văn Khoa, admitted: {decision-date: 1985-01-10}, official: 1986-02-01, cells: [{cell: CB-B, from: 1985-02-01}]}
      # Left for good.
      - id: M9
        name: Dương Văn Lộc
        born: 1950-12-13
        youth-union: 1966-03-26
        rewards: [{name: Bằng khen, on: 1995-05-19}]
        cards: [{number: "25000009", issued: 1977-05-01}]
        admitted: {decision-date: 1975-01-10, ceremony: 1975-02-01, cell: CB-B}
        official: 1976-02-01
        left: {manner: resigned, on: 2016-01-10, decision: {number: 10-QĐ/HU, issuer: HU, signed: 2016-01-04}}
        badges: [{years: 30, day: 2006-02-03}]
        transfers: [{letter: 8-GT, introduced: 2002-03-01, received: 2002-03-11, from-outside: Xa, decided: 2002-02-20}]
        temporary: [{cell: CB-A, from: 2003-01-15, until: 2003-10-15, reason: work, introduced: 2003-01-10}]
        standing: [{state: exempt, from: 2014-01-01, until: 2015-01-01}]
        posts: [{organization: CB-B, title: cell-committee-member, from: 1999-01-01, until: 2005-01-01}]
        discipline: [{form: reprimand, on: 2010-04-01}]
      - {id: M11, name: Lý Văn Minh, born: 1970-01-05, admitted: {ceremony: 1996-04-05, cell: CB-B}, official: 1997-04-05, left: {manner: resigned, on: 2003-01-01}}

    """
}
