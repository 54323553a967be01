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
    var words = 0
    var first = 0..<0
    var last = 0..<0
    var phrase = WordHash()
    var isOpening = false
    var isStructure = true
    var names = false
    // Most names of projects and ideas begin with no word of these.
    var isName = false
    forEachWord(bytes) { word in
      if words == 0 {
        first = word
        isName =
          !isNumber(word, bytes) && !structure.contains(word, in: bytes)
          && firstWordsOfProse.number(of: WordHash(bytes, word)) == nil
        isStructure = !isName
      }
      last = word
      if isName {
        words += 1
        return words <= longestPhrase
      }
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
      // Of most names of projects and ideas nothing more can be told.
      return isStructure || isOpening || words <= longestPhrase
    }
    if words > longestPhrase, !isStructure, !isOpening { last = lastWord(of: bytes) }
    guard words > 0 else { return nil }
    if words <= 3, samples.contains(first, in: bytes) || samples.contains(last, in: bytes) { return .sample }
    if samples.contains(last, in: bytes), last.lowerBound > 0, bytes[last.lowerBound - 1] == 0x28 { return .sample }
    if !isName, words <= longestPhrase, prose.number(of: phrase) != nil { return .prose }
    if isOpening, words <= 8 { return .prose }
    return names && isStructure ? .container : nil
  }

  /// Whether a heading proposes that readers bring ideas of their own, or is a note to its writers.
  package static func isInvitation(_ heading: String) -> Bool {
    let bytes = heading.utf8.span
    var isFirst = true
    // The words before the one in hand.
    var (before, last) = (0..<0, 0..<0)
    var invites = false
    let holdsOwn = ByteSearch.contains("own", in: bytes)
    forEachWord(bytes) { word in
      if isFirst, ByteText.isWord("todo", in: bytes, word) { invites = true }
      if ByteText.isWord("own", in: bytes, last), ByteText.isWord("your", in: bytes, before) {
        if offers.contains(word, in: bytes) { invites = true }
      } else if ByteText.isWord("own", in: bytes, word), ByteText.isWord("your", in: bytes, last) {
        if offers.contains(before, in: bytes) { invites = true }
      }
      isFirst = false
      (before, last) = (last, word)
      return holdsOwn && !invites
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
    "upcoming",
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
    var at = 0
    while at < bytes.count {
      let start = at
      while at < bytes.count, isInWord(bytes[at]) { at += 1 }
      if at == start {
        at += 1
      } else if !body(start..<at) {
        return
      }
    }
  }

  private static func lastWord(of bytes: Span<UInt8>) -> Range<Int> {
    var end = bytes.count
    while end > 0, !isInWord(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, isInWord(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  private static func isInWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte >= 0x80 }
}
