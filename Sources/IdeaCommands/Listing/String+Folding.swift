internal import TextBasics

extension String {
  /// `text` in lower case, as names are compared.
  init(folding text: String) {
    self = String(String.UnicodeScalarView(EditDistance.folded(text)))
  }
}
