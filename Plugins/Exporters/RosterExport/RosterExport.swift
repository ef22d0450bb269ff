// RosterExport
