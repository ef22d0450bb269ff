/// A length in thousandths of a point, or a place on a sheet from its upper left corner.
///
/// Whole numbers, so that a layout is the same on every machine.
typealias Length = Int

extension Length {
  /// A length in millimetres.
  static func millimetres(_ count: Int) -> Length { count * 360_000 / 127 }

  /// A length in points.
  static func points(_ count: Int) -> Length { count * 1000 }
}
