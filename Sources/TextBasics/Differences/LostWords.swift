/// Compares two forms of a text by their words.
package enum LostWords {
  /// Words that belong to the form of an address or a link.
  private static let ofForm: Set<String> = [
    "http", "https", "www", "github", "com", "mailto", "at", "dot", "email", "mentor",
  ]

  /// Whether every word of the old text stands in the new one, case, form and some words aside.
  package static func areNone(between old: String, and new: String, butFor others: Set<String> = []) -> Bool {
    Set(words(old)).subtracting(words(new)).subtracting(others).isSubset(of: ofForm)
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String(String.UnicodeScalarView($0)).lowercased() }
  }
}
