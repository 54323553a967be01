internal import TextBasics

/// The words that headings of an idea file's own structure are made of: `Proposed Project ideas`, `Template`, `How to
/// apply`. Such a heading is neither a project nor an idea.
package enum SectionWords {
  /// What a heading of the structure announces.
  package enum Role: Sendable {
    /// Ideas or projects: `Accepted Projects`.
    case container
    /// An example that must not be read as an idea: `Template`, `Sample`.
    case sample
    /// Prose about the programme: `How to apply`, `Timeline`.
    case prose
  }

  /// The role of a heading, by its plain text; `nil` for the name of a project or an idea.
  package static func role(of heading: String) -> Role? {
    let bytes = heading.utf8.span
    let first = nextWord(in: bytes, from: 0)
    guard !first.isEmpty else { return nil }
    if isSample(first, bytes) { return .sample }
    // Most names of projects and ideas begin with no word of these.
    let hash = WordHash(bytes, first)
    let isName =
      structure.number(of: hash) == nil && firstWordsOfProse.number(of: hash) == nil && !isNumber(first, bytes)
    return isName ? nil : roleOfStructure(bytes)
  }

  /// Whether a heading announces an example: one of a few words of which the first or the last says so, or one that says
  /// so in parentheses at its end.
  private static func isSample(_ first: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let last = lastWord(of: bytes)
    let endsSo = samples.contains(last, in: bytes)
    if endsSo, last.lowerBound > 0, bytes[last.lowerBound - 1] == 0x28 { return true }
    guard endsSo || samples.contains(first, in: bytes) else { return false }
    var words = 0
    forEachWord(bytes) { _ in
      words += 1
      return words <= 3
    }
    return words <= 3
  }

  /// The role of a heading that begins as those of the structure do, and is no example.
  private static func roleOfStructure(_ bytes: Span<UInt8>) -> Role? {
    var words = 0
    var phrase = WordHash()
    var isOpening = false
    var isStructure = true
    var names = false
    forEachWord(bytes) { word in
      if words < longestPhrase {
        if words > 0 { phrase.add(0x20) }
        for offset in word { phrase.add(bytes[offset]) }
      }
      words += 1
      if words <= 2, proseOpenings.number(of: phrase) != nil { isOpening = true }
      if isStructure {
        let kind = structure.number(of: word, in: bytes)
        if kind == 1 || isYear(word, bytes) { names = true }
        if kind == nil, !isNumber(word, bytes) { isStructure = false }
      }
      return isStructure || isOpening || words <= longestPhrase
    }
    if words <= longestPhrase, prose.number(of: phrase) != nil { return .prose }
    if isOpening, words <= 8 { return .prose }
    return names && isStructure ? .container : nil
  }

  /// Whether a heading proposes that readers bring ideas of their own, or is a note to its writers.
  package static func isInvitation(_ heading: String) -> Bool {
    let bytes = heading.utf8.span
    if ByteText.isWord("todo", in: bytes, nextWord(in: bytes, from: 0)) { return true }
    guard ByteSearch.contains("own", in: bytes) else { return false }
    // The words before the one in hand.
    var (before, last) = (0..<0, 0..<0)
    var invites = false
    forEachWord(bytes) { word in
      if ByteText.isWord("own", in: bytes, last), ByteText.isWord("your", in: bytes, before) {
        if offers.contains(word, in: bytes) { invites = true }
      } else if ByteText.isWord("own", in: bytes, word), ByteText.isWord("your", in: bytes, last) {
        if offers.contains(before, in: bytes) { invites = true }
      }
      (before, last) = (last, word)
      return !invites
    }
    return invites
  }

  /// What readers are asked to do, and with what.
  private static let offers = WordTable([
    "propose", "suggest", "submit", "bring", "idea", "ideas", "project", "projects", "proposal", "proposals",
  ])

  private static let samples = WordTable([
    "template", "templates", "sample", "samples", "example", "modelo", "exemplo", "ejemplo", "plantilla",
    "modèle", "exemple", "vorlage", "beispiel", "esempio", "模板", "示例", "テンプレート",
  ])

  /// The number of words of the longest heading in ``prose``.
  private static let longestPhrase = 3

  private static let prose = WordTable(proseHeadings)

  private static let proseHeadings = [
    "table of contents", "contents", "toc", "timeline", "contact", "contacts", "about", "introduction", "overview",
    "how to apply", "application", "applications", "status", "resources", "links", "references", "faq", "notes", "note",
    "mentors", "mentees", "contributors", "eligibility", "requirements", "application instructions", "index", "license",
    "important dates", "dates", "schedule", "cronograma", "calendario", "calendrier", "zeitplan", "contato", "contacto",
    "como participar", "cómo participar", "how it works", "code of conduct", "terms", "prizes", "history", "news",
    "organizers", "administrators", "program guidelines", "mentorship duration",
  ]

  /// The first one or two words of headings over prose.
  private static let proseOpenings = WordTable(openingsOfProse)

  private static let openingsOfProse = [
    "how to", "how do", "what is", "what are", "why", "mentorship duration", "important dates", "project proposals",
    "application process", "instructions", "getting started",
  ]

  private static let firstWordsOfProse: WordTable = {
    var words = WordTable(reserving: 128)
    for heading in proseHeadings + openingsOfProse {
      var word = WordHash()
      for byte in heading.utf8 {
        if byte == 0x20 { break }
        word.add(byte)
      }
      words.add(word, 0)
    }
    return words
  }()

  /// The words of headings over lists of ideas: 1 for those that name such a list, 0 for those that only join them.
  private static let structure: WordTable = {
    var words = WordTable(reserving: containers.count + programs.count + fillers.count)
    for word in containers { words.add(word, 1) }
    for word in programs { words.add(word, 1) }
    for word in fillers { words.add(word, 0) }
    return words
  }()

  private static let containers: [String] = [
    "idea", "ideas", "project", "projects", "proposal", "proposals", "mentorship", "mentorships", "program", "programs",
    "programme", "internship", "internships", "topic", "topics",
    // In other languages.
    "ideia", "ideias", "projeto", "projetos", "projecto", "projectos", "proposta", "propostas", "proyecto", "proyectos",
    "propuesta", "propuestas", "idée", "idées", "projet", "projets", "proposition", "propositions", "idee", "ideen",
    "projekt", "projekte", "projektideen", "projektliste", "projektvorschläge", "progetto", "progetti", "项目", "项目列表",
    "项目想法", "项目创意", "想法列表", "项目清单", "课题列表", "プロジェクト", "プロジェクト一覧", "プロジェクトアイデア",
    "アイデア", "アイデア一覧",
  ]

  private static let programs: [String] = [
    "lfx", "gsoc", "gsod", "communitybridge", "aosc", "omp", "lfdt", "term", "q1", "q2", "q3", "q4", "quarter",
    "summer",
    "spring", "fall", "autumn", "winter", "season",
  ]

  private static let fillers: [String] = [
    "proposed", "accepted", "selected", "participating", "potential", "available", "current", "open", "new", "our",
    "the", "a", "of", "for", "cncf", "google", "linux", "foundation", "in", "and", "to", "at", "list", "with", "code",
    "docs", "community", "bridge",
    "by", "alternative", "additional", "other", "more", "further", "past", "previous", "suspended", "archived",
    "upcoming", "draft", "main",
    "future", "existing", "final", "status", "stretch", "small", "medium", "large", "sized", "size", "hour", "hours",
    "easy", "hard", "beginner", "intermediate", "advanced", "difficulty", "level", "round", "edition", "cohort", "gsoc",
    // In other languages.
    "de", "do", "da", "dos", "das", "para", "na", "no", "primeira", "segunda", "terceira", "edição", "participantes",
    "aceites", "aceitos", "selecionados", "seleccionados", "aceptados", "propuestos", "propostos", "lista", "el", "la",
    "los", "las", "y", "e", "en", "des", "les", "le", "pour", "liste", "proposés", "acceptés", "der", "die", "für",
    "und", "vorgeschlagene", "angenommene", "di", "per", "mentoria", "mentoría",
    "mentoring", "mentor", "mentors", "mentee", "participants", "submitted", "completed", "active", "all",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static func isNumber(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for offset in word where !ASCII.isDigit(bytes[offset]) { return false }
    return true
  }

  private static func isYear(_ word: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    word.count == 4 && isNumber(word, bytes) && bytes[word.lowerBound] == 0x32 && bytes[word.lowerBound + 1] == 0x30
  }

  /// Calls `body` with each run of letters and digits until it returns `false`; bytes above ASCII count as letters.
  private static func forEachWord(_ bytes: Span<UInt8>, _ body: (Range<Int>) -> Bool) {
    var word = nextWord(in: bytes, from: 0)
    while !word.isEmpty, body(word) { word = nextWord(in: bytes, from: word.upperBound) }
  }

  /// The first run of letters and digits from an offset on; empty where there is none.
  private static func nextWord(in bytes: Span<UInt8>, from offset: Int) -> Range<Int> {
    var start = offset
    while start < bytes.count {
      let width = symbolWidth(in: bytes, at: start)
      if width == 0, isInWord(bytes[start]) { break }
      start += max(1, width)
    }
    var end = start
    while end < bytes.count, isInWord(bytes[end]), symbolWidth(in: bytes, at: end) == 0 { end += 1 }
    return start..<end
  }

  private static func lastWord(of bytes: Span<UInt8>) -> Range<Int> {
    var end = bytes.count
    while end > 0, !isInWord(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, isInWord(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// The number of bytes of a picture, a symbol or what joins them; 0 where none stands.
  private static func symbolWidth(in bytes: Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case 0xF0...: 4
    case 0xE2 where offset + 1 < bytes.count && bytes[offset + 1] < 0xB0: 3
    case 0xEF where offset + 1 < bytes.count && bytes[offset + 1] == 0xB8: 3
    default: 0
    }
  }

  private static func isInWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte >= 0x80 }
}
