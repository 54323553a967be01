internal import TextBasics

/// Reads the expected size of a project.
enum SizeReader {
  /// The size that a text means: hours where they are written, else those of the programme's words.
  static func size(_ text: String) -> ProjectSize? {
    guard let text = text.onOneLine, !text.hasPrefix("#"), !Placeholders.isPlaceholder(text) else { return nil }
    return ProjectSize(text: ShortText.bare(text), hours: hours(text))
  }

  /// The size that stands behind a difficulty: `Medium (175 hours)`.
  static func noted(behind difficulty: String) -> ProjectSize? {
    guard isTime(difficulty) else { return nil }
    let part = difficulty.split(separator: "(").dropFirst().first?.split(separator: ")").first.map(String.init)
    guard let text = (part.flatMap { isTime($0) ? $0 : nil } ?? difficulty).onOneLine else { return nil }
    return ProjectSize(text: text, hours: hours(text))
  }

  /// Whether a few words say how many hours something takes.
  static func isTime(_ text: String) -> Bool { text.utf8.count <= 80 && writtenHours(text, knowsSizes: false) != nil }

  private static func hours(_ text: String) -> Int? {
    if let hours = writtenHours(text, knowsSizes: true) { return hours }
    if ByteSearch.contains("small", in: text) { return 90 }
    if ByteSearch.contains("medium", in: text) { return 175 }
    return ByteSearch.contains("large", in: text) ? 350 : nil
  }

  /// The first number of a text where it is one of hours.
  ///
  /// - Parameter knowsSizes: Whether the numbers that programmes have need no word for hours.
  private static func writtenHours(_ text: String, knowsSizes: Bool) -> Int? {
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
    let isTime =
      digits > 0
      && (hourWords.contains { ByteSearch.contains($0, in: text) } || ByteSearch.contains("hr", in: text)
        || knowsSizes && [90, 175, 350].contains(number) || endsWithH(text))
    return isTime ? number : nil
  }

  /// What hours are called, in the languages of the labels.
  private static let hourWords = ["hour", "hora", "heure", "stunde", "小时", "时间", "時間"]

  /// `350h`, `350 h`.
  private static func endsWithH(_ text: String) -> Bool {
    guard let last = text.utf8.last, last | 0x20 == 0x68 else { return false }
    return text.utf8.dropLast().last { $0 != 0x20 }.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }
}
