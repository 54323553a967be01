/// Reads the expected size of a project.
enum SizeReader {
  /// The size that a text means: hours where they are written, else those of the programme's words.
  static func size(_ text: String) -> ProjectSize? {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty, !text.hasPrefix("#"), !Placeholders.isPlaceholder(text) else { return nil }
    return ProjectSize(text: text, hours: hours(text.lowercased()))
  }

  private static func hours(_ text: String) -> Int? {
    var number = 0
    var digits = 0
    for byte in text.utf8 {
      if byte >= 0x30 && byte <= 0x39 {
        number = digits < 6 ? number * 10 + Int(byte - 0x30) : number
        digits += 1
      } else if digits > 0 {
        break
      }
    }
    if digits > 0, text.contains("hour") || text.contains("hr") || [90, 175, 350].contains(number) || endsWithH(text) {
      return number
    }
    if text.contains("small") { return 90 }
    if text.contains("medium") { return 175 }
    return text.contains("large") ? 350 : nil
  }

  /// `350h`, `350 h`.
  private static func endsWithH(_ text: String) -> Bool {
    guard text.hasSuffix("h") else { return false }
    let before = text.dropLast().last { $0 != " " }
    return before?.isNumber ?? false
  }
}
