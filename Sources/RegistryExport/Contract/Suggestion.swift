import VietnameseText

/// The one candidate that `word` was probably meant to be.
func suggestion(for word: String, among candidates: [String]) -> String? {
  nil
}
