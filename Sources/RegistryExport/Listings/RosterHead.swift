internal import PartyRegistry
internal import VietnameseText

extension ListingContext {
  /// A strength in words: the total, and what it is made of.
  func totals(_ strength: Strength) -> String {
    switch language {
    case .vietnamese:
      "Cộng: \(strength.total) đảng viên (chính thức \(strength.official), dự bị \(strength.probationary))"
    case .english:
      "Total: \(strength.total) members (official \(strength.official), probationary \(strength.probationary))"
    }
  }
}
