internal import TextBasics

/// Reads the title of a finished project from a report's title or from the value of a label.
enum ReportTitle {
  /// Whether a title is that of a report.
  static func saysReport(_ title: String) -> Bool {
    let words = ["report", "work product", "final submission", "final evaluation", "final work"]
    return words.contains { ByteSearch.contains($0, in: title) }
  }

  /// What of a report's title names the project: the first of its parts that speaks neither of a report nor of a
  /// programme. `nil` where none does.
  static func project(in title: String) -> String? {
    for part in parts(of: title) {
      let words = withoutTag(part)
      if saysReport(words) || ProgramTermReader(text: words).program != nil { continue }
      if words.utf8.contains(where: { ASCII.isLetter($0) || $0 >= 0x80 }) { return words }
    }
    return nil
  }

  /// A title without a mark of its programme before it: `[GSoC 2024] `, `GSoC'24: `.
  static func withoutTag(_ title: String) -> String {
    var title = title[...]
    if title.first == "[", let end = title.firstIndex(of: "]") {
      let tag = ProgramTermReader(text: String(title[..<end]))
      let rest = title[title.index(after: end)...]
      if tag.program != nil || tag.term != nil, rest.contains(where: { $0 != " " }) { title = rest }
    } else if let end = title.firstIndex(of: ":"), ProgramTermReader(text: String(title[..<end])).program != nil {
      let rest = title[title.index(after: end)...]
      if rest.contains(where: { $0 != " " }) { title = rest }
    }
    let marks: Set<Character> = [" ", "-", "–", "—", ":", "|", "\"", "“", "”"]
    title = title.drop { marks.contains($0) }
    while let last = title.last, marks.contains(last) { title.removeLast() }
    return String(title)
  }

  /// The parts of a title between colons, bars, and dashes with blanks around them.
  private static func parts(of title: String) -> [String] {
    var parts: [String] = []
    var words: [Substring] = []
    for word in title.split(separator: " ") {
      switch word {
      case "-", "–", "—", "|", "||", "//", "/", "::", "@":
        parts.append(words.joined(separator: " "))
        words = []
      default:
        words.append(word.last == ":" ? word.dropLast() : word)
        if word.last == ":" {
          parts.append(words.joined(separator: " "))
          words = []
        }
      }
    }
    parts.append(words.joined(separator: " "))
    return parts.filter { !$0.isEmpty }
  }
}
