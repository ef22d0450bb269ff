import PartyRegistry

// All persons are invented.
let staff = ["NV-001;Đỗ Thị Ánh Tuyết;19/05/2008", "NV-002;Vũ Quang Ân;03/02/2011", "NV-003;Lê Văn Ẩn;2018-11-07"]

struct BadInput: Error {}
guard let id = Organization.ID("CB-COKHI"), let founded = Day("2008-01-03"), let day = Day("2019-06-30") else {
  throw BadInput()
}
let cell = Organization(id: id, name: "Chi bộ Công ty Cơ khí Lạc Hồng", kind: .grassrootsCell, founded: founded)
print(
  String(decoding: try staffRoll(of: staff.compactMap(Worker.init), in: cell, on: day), as: UTF8.self), terminator: "")
