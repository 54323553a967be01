/// Reads programme and term from the words of a path, a heading or a full name.
struct ProgramTermReader {
  private(set) var program: Program?
  private(set) var term: Term?

  /// Reads a path: the deepest folder or file name that says something decides.
  init(path: String) {
    for component in path.split(separator: "/").reversed() {
      let words = Self.words(of: component)
      if program == nil { program = Self.program(in: words) }
      if term == nil {
        term = Self.term(in: words)
      }
    }
    refineByFolders(path)
  }

  /// Reads a heading or a full name.
  init(text: String) {
    let words = Self.words(of: text[...])
    program = Self.program(in: words)
    term = Self.term(in: words)
  }

  /// `2024/03-Sep-Nov/project_ideas.md`: the year and the term stand in folders of their own.
  private mutating func refineByFolders(_ path: String) {
    var year: Int?
    for component in path.split(separator: "/") {
      let words = Self.words(of: component)
      if words.count == 1, let value = Self.year(words[0]) {
        year = value
      } else if let found = year, words.count >= 2, let number = Self.folderTerm(words), term?.number == nil {
        term = Term(year: found, period: .term(number))
        year = nil
      }
    }
  }

  /// `03-Sep-Nov`, `01-Spring`: a number of two digits and a month or season.
  private static func folderTerm(_ words: [String]) -> Int? {
    guard words[0].utf8.count == 2, let number = Int(words[0]), (1...4).contains(number) else { return nil }
    let seasons: Set<String> = [
      "spring", "summer", "fall", "autumn", "winter", "jan", "feb", "mar", "march", "apr", "may", "jun", "june", "jul",
      "aug", "sep", "sept", "oct", "nov", "dec",
    ]
    return seasons.contains(words[1]) ? number : nil
  }

  private static func program(in words: [String]) -> Program? {
    for (index, word) in words.enumerated() {
      let pair = index + 1 < words.count ? "\(word) \(words[index + 1])" : word
      switch (word, pair) {
      case ("lfx", _): return .lfx
      case ("communitybridge", _), (_, "community bridge"): return .communitybridge
      case ("gsoc", _), ("summerofcode", _): return .gsoc
      case ("gsod", _), ("seasonofdocs", _): return .gsod
      case (let word, _) where isYearly("gsoc", word): return .gsoc
      case (let word, _) where isYearly("gsod", word): return .gsod
      case ("aosc", _): return .aosc
      case ("omp", _), (_, "open mainframe"): return .omp
      case ("lfdt", _), ("hyperledger", _): return .lfdt
      case (_, "summer of") where index + 2 < words.count && words[index + 2] == "code": return .gsoc
      case (_, "season of") where index + 2 < words.count && words[index + 2] == "docs": return .gsod
      default: continue
      }
    }
    return nil
  }

  private static func term(in words: [String]) -> Term? {
    guard let first = words.firstIndex(where: { year($0) != nil }), let year = year(words[first]) else { return nil }
    for (index, word) in words.enumerated() {
      if word == "term" || word == "t", index + 1 < words.count, let number = Int(words[index + 1]),
        (1...4).contains(number)
      {
        return Term(year: year, period: .term(number))
      }
      for prefix in ["term", "t"] where word.hasPrefix(prefix) {
        if let number = Int(word.dropFirst(prefix.count)), (1...4).contains(number) {
          return Term(year: year, period: .term(number))
        }
      }
      if let period = quarters(word) { return Term(year: year, period: period) }
    }
    return Term(year: year)
  }

  /// `q1`, `q3q4`.
  private static func quarters(_ word: String) -> Term.Period? {
    let bytes = Array(word.utf8)
    func quarter(at index: Int) -> Int? {
      guard bytes[index] == 0x71, (0x31...0x34).contains(bytes[index + 1]) else { return nil }
      return Int(bytes[index + 1] - 0x30)
    }
    guard bytes.count == 2 || bytes.count == 4, let first = quarter(at: 0) else { return nil }
    guard bytes.count == 4 else { return .quarters(first, first) }
    return quarter(at: 2).map { .quarters(first, $0) }
  }

  /// `gsoc2024`, `gsoc24`.
  private static func isYearly(_ program: String, _ word: String) -> Bool {
    word.hasPrefix(program) && word.utf8.dropFirst(program.utf8.count).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static func year(_ word: String) -> Int? {
    for program in ["gsoc", "gsod"] where word.hasPrefix(program) && word.utf8.count > program.utf8.count {
      let digits = word.dropFirst(program.utf8.count)
      return year(digits.utf8.count == 2 ? "20" + digits : String(digits))
    }
    guard word.utf8.count == 4, word.hasPrefix("20"), let year = Int(word) else { return nil }
    return year
  }

  /// The runs of letters and digits, in lower case.
  private static func words(of text: Substring) -> [String] {
    text.lowercased().utf8
      .split { !(($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 >= 0x80) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
