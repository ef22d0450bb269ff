internal import PartyRegistry
internal import VietnameseText

extension ListingContext {
  /// A strength in words: the total, and what it is made of.
  func totals(_ strength: Strength) -> String {
    let unknown =
      strength.unknown == 0
      ? "" : text(vi: ", chưa rõ ngày kết nạp \(strength.unknown)", en: ", not known \(strength.unknown)")
    return text(
      vi:
        "Cộng: \(strength.total) đảng viên (chính thức \(strength.official), dự bị \(strength.probationary)\(unknown))",
      en:
        "Total: \(strength.total) members (official \(strength.official), probationary \(strength.probationary)\(unknown))"
    )
  }
}
