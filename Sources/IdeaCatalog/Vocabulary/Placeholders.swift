/// Words that stand where a value is still missing.
package enum Placeholders {
  /// Whether the whole of a value is such a word: `TBD`, `N/A`, `_No response_`.
  package static func isPlaceholder(_ text: String) -> Bool {
    var scalars = Substring(text.lowercased()).unicodeScalars
    while let first = scalars.first, isEdge(first) { scalars.removeFirst() }
    while let last = scalars.last, isEdge(last) { scalars.removeLast() }
    let word = String(Substring(scalars))
    if word.isEmpty { return text.contains("?") || text.contains("-") || text.contains("…") || text.contains("...") }
    return words.contains(word)
  }

  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\n", "_", "*", ".", "-", "?", "(", ")", "[", "]", "<", ">", "!", ":", ",", "…", "–", "—", "`": true
    default: false
    }
  }

  private static let words: Set<String> = [
    "tbd", "tba", "tbc", "n/a", "na", "none", "nil", "null", "xxx", "xx", "todo", "to be determined", "to be defined",
    "to be decided", "to be announced", "to be added", "no response", "not yet", "coming soon", "fill in", "fixme",
    "not available", "not applicable", "pending",
  ]
}
