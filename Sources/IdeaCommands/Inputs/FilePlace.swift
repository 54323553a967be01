internal import TextBasics

/// A line of a file, as compilers and `lint` write it: `ideas/2024.md:12`.
struct FilePlace {
  let path: FilePath
  /// 1-based.
  let line: Int

  /// Reads a path and a line, and ignores a column behind them; `nil` where there is no line, as in an id.
  init?(_ text: String) {
    var parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    if parts.last?.isEmpty == true { parts.removeLast() }
    var numbers: [Int] = []
    while numbers.count < 2, parts.count > 1, let number = parts.last.flatMap(Self.number) {
      numbers.append(number)
      parts.removeLast()
    }
    guard let line = numbers.last, let end = parts.last?.endIndex, end > text.startIndex else { return nil }
    path = FilePath(String(text[..<end]))
    self.line = line
  }

  /// The path of a text that is meant as a place and tells no line: what stands before the first colon.
  static func path(of text: String) -> FilePath { FilePath(String(text.prefix { $0 != ":" })) }

  private static func number(_ text: Substring.UTF8View) -> Int? {
    Int(String(Substring(text))).flatMap { $0 > 0 ? $0 : nil }
  }
}
