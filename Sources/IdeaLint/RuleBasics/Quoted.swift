/// Text of a file as it stands in a message.
enum Quoted {
  /// The text in quotation marks, cut where it is longer than a line of a terminal can take.
  static func title(_ text: String) -> String { "\"\(cut(text))\"" }

  /// The text, cut where it is longer than that.
  static func cut(_ text: String) -> String {
    let longest = 60
    guard text.utf8.count > longest, text.unicodeScalars.count > longest else { return text }
    return String(text.unicodeScalars.prefix(longest - 1)) + "…"
  }
}
