internal import TextBasics

/// Reads programme and term from the words of a path, a heading or a full name.
///
/// Words are runs of letters and digits, compared case aside; bytes above ASCII count as letters.
struct ProgramTermReader {
  private(set) var program: Program?
  private(set) var term: Term?

  /// Reads a path: the deepest folder or file name that says something decides.
  init(path: String) {
    let bytes = path.utf8.span
    var end = bytes.count
    while end > 0 {
      var start = end
      while start > 0, bytes[start - 1] != 0x2F { start -= 1 }
      read(start..<end, of: bytes)
      end = start - 1
    }
    refineByFolders(bytes)
  }

  /// Reads a heading or a full name.
  init(text: String) {
    let bytes = text.utf8.span
    read(0..<bytes.count, of: bytes)
  }

  /// Takes from a stretch what is not known yet.
  private mutating func read(_ range: Range<Int>, of bytes: Span<UInt8>) {
    guard program == nil || term == nil else { return }
    let words = Self.words(in: range, of: bytes)
    if program == nil { program = Self.program(in: words, of: bytes) }
    if term == nil { term = Self.term(in: words, of: bytes) }
  }

  /// `2024/03-Sep-Nov/project_ideas.md`: the year and the term stand in folders of their own.
  private mutating func refineByFolders(_ bytes: Span<UInt8>) {
    guard term?.number == nil else { return }
    var year: Int?
    var start = 0
    while start < bytes.count {
      let end = ByteSearch.first(0x2F, in: bytes, from: start, end: bytes.count)
      let words = Self.words(in: start..<end, of: bytes)
      if words.count == 1, let value = Self.year(words[0], of: bytes) {
        year = value
      } else if let year, words.count >= 2, let number = Self.folderTerm(words, of: bytes) {
        term = Term(year: year, period: .term(number))
        return
      }
      start = end + 1
    }
  }

  /// `03-Sep-Nov`, `01-Spring`: a number of two digits and a month or season.
  private static func folderTerm(_ words: [Range<Int>], of bytes: Span<UInt8>) -> Int? {
    guard words[0].count == 2, let number = termNumber(words[0], of: bytes) else { return nil }
    let seasons: [StaticString] = [
      "spring", "summer", "fall", "autumn", "winter", "jan", "feb", "mar", "march", "apr", "may", "jun", "june", "jul",
      "aug", "sep", "sept", "oct", "nov", "dec",
    ]
    return seasons.contains { ByteText.isWord($0, in: bytes, words[1]) } ? number : nil
  }

  private static func program(in words: [Range<Int>], of bytes: Span<UInt8>) -> Program? {
    for index in words.indices {
      func isWord(_ text: StaticString, _ offset: Int = 0) -> Bool {
        index + offset < words.count && ByteText.isWord(text, in: bytes, words[index + offset])
      }
      if isWord("lfx") { return .lfx }
      if isWord("communitybridge") || isWord("community") && isWord("bridge", 1) { return .communitybridge }
      if isYearly("gsoc", words[index], of: bytes) || isWord("summerofcode") { return .gsoc }
      if isYearly("gsod", words[index], of: bytes) || isWord("seasonofdocs") { return .gsod }
      if isWord("aosc") { return .aosc }
      if isWord("omp") || isWord("open") && isWord("mainframe", 1) { return .omp }
      if isWord("lfdt") || isWord("hyperledger") { return .lfdt }
      if isWord("summer"), isWord("of", 1), isWord("code", 2) { return .gsoc }
      if isWord("season"), isWord("of", 1), isWord("docs", 2) { return .gsod }
    }
    return nil
  }

  private static func term(in words: [Range<Int>], of bytes: Span<UInt8>) -> Term? {
    guard let first = words.firstIndex(where: { year($0, of: bytes) != nil }), let year = year(words[first], of: bytes)
    else { return nil }
    for index in words.indices {
      let word = words[index]
      if index + 1 < words.count, ByteText.isWord("term", in: bytes, word) || ByteText.isWord("t", in: bytes, word),
        let number = termNumber(words[index + 1], of: bytes)
      {
        return Term(year: year, period: .term(number))
      }
      for prefix in ["term", "t"] as [StaticString]
      where ByteText.begins(prefix, in: bytes, at: word.lowerBound, end: word.upperBound) {
        if let number = termNumber(word.dropFirst(prefix.utf8CodeUnitCount), of: bytes) {
          return Term(year: year, period: .term(number))
        }
      }
      if let period = quarters(word, of: bytes) { return Term(year: year, period: period) }
    }
    return Term(year: year)
  }

  /// The number of a term, 1 to 4, as `3` or `03`.
  private static func termNumber(_ word: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    number(word, of: bytes).flatMap { (1...4).contains($0) ? $0 : nil }
  }

  /// The number that a word of up to 18 digits is.
  private static func number(_ word: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    guard (1...18).contains(word.count) else { return nil }
    var number = 0
    for offset in word {
      guard ASCII.isDigit(bytes[offset]) else { return nil }
      number = number * 10 + Int(bytes[offset] & 0x0F)
    }
    return number
  }

  /// `q1`, `q3q4`.
  private static func quarters(_ word: Range<Int>, of bytes: Span<UInt8>) -> Term.Period? {
    func quarter(at offset: Int) -> Int? {
      guard ASCII.lowered(bytes[offset]) == 0x71, (0x31...0x34).contains(bytes[offset + 1]) else { return nil }
      return Int(bytes[offset + 1] & 0x0F)
    }
    guard word.count == 2 || word.count == 4, let first = quarter(at: word.lowerBound) else { return nil }
    guard word.count == 4 else { return .quarters(first, first) }
    return quarter(at: word.lowerBound + 2).map { .quarters(first, $0) }
  }

  /// `gsoc2024`, `gsoc24`.
  private static func isYearly(_ program: StaticString, _ word: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    ByteText.begins(program, in: bytes, at: word.lowerBound, end: word.upperBound)
      && word.dropFirst(program.utf8CodeUnitCount).allSatisfy { ASCII.isDigit(bytes[$0]) }
  }

  /// `2024`, `gsoc2024`, `gsoc24`.
  private static func year(_ word: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    let hasProgram =
      word.count > 4
      && (["gsoc", "gsod"] as [StaticString]).contains {
        ByteText.begins($0, in: bytes, at: word.lowerBound, end: word.upperBound)
      }
    let digits = hasProgram ? word.dropFirst(4) : word
    guard digits.count == 4 || hasProgram && digits.count == 2, let number = number(digits, of: bytes) else {
      return nil
    }
    return digits.count == 2 ? 2_000 + number : number / 100 == 20 ? number : nil
  }

  /// The runs of letters and digits.
  private static func words(in range: Range<Int>, of bytes: Span<UInt8>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var at = range.lowerBound
    while at < range.upperBound {
      let start = at
      while at < range.upperBound, ASCII.isAlphanumeric(bytes[at]) || bytes[at] >= 0x80 { at += 1 }
      if at > start { words.append(start..<at) } else { at += 1 }
    }
    return words
  }
}
