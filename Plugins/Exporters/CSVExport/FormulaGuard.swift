/// Disarms cells that a spreadsheet would run as a formula when it opens a file, and arms them again.
///
/// An apostrophe is put before text that starts with `=`, `+`, `-`, `@`, a tab or a carriage return, or with the
/// full-width forms of the four signs. It is put before text that starts with an apostrophe too, so
/// that whoever reads a guarded file takes one apostrophe off the front of each cell that has one and gets back
/// what was written. Numbers, days and truth values are no text and stay as they are.
public enum FormulaGuard {
  /// What is put before a cell: the apostrophe, in ASCII.
  public static let mark: UInt8 = 0x27

  /// Whether text has to be guarded.
  @inlinable
  public static func isNeeded(for text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    switch text[0] {
    case 0x27, 0x2B, 0x2D, 0x3D, 0x40, 0x09, 0x0D: return true
    case 0xEF:
      guard text.count > 2, text[1] == 0xBC else { return false }
      return text[2] == 0x8B || text[2] == 0x8D || text[2] == 0x9D || text[2] == 0xA0
    default: return false
    }
  }

  /// A cell's text as it was before the guard, from the cell as it was read.
  public static func removed(from cell: String) -> String {
    cell.utf8.first == mark ? String(cell.unicodeScalars.dropFirst()) : cell
  }
}
