// LocatedData
