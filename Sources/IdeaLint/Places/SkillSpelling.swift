internal import TextBasics

/// Tells spellings of a skill's name from words that mean a little more or less, and names from other words.
enum SkillSpelling {
  /// Whether a text is another spelling of a name, or a short form that nobody takes for anything else.
  static func isOther(_ text: String, of name: String) -> Bool {
    if shortForms.contains(text) { return true }
    let (own, other) = (WordHash(lettersOf: text), WordHash(lettersOf: name))
    return own == other || own.followed(by: "s") == other
      || (["s", "lang", "js"] as [StaticString]).contains { own == other.followed(by: $0) }
  }

  /// Whether a name has a word that is one: `Databases` and `event-driven architecture` are words of everyday, which
  /// people write as they like.
  static func isName(_ name: String) -> Bool {
    name.utf8.split(whereSeparator: partsWords).contains { !isOrdinary($0) }
  }

  /// Whether two texts that differ in case do so in a word that is a name.
  static func differsInName(_ text: String, _ name: String) -> Bool {
    let words = text.utf8.split(whereSeparator: partsWords)
    let names = name.utf8.split(whereSeparator: partsWords)
    guard words.count == names.count else { return true }
    return zip(words, names).contains { !$0.elementsEqual($1) && !isOrdinary($1) }
  }

  private static func partsWords(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2D }

  private static func isOrdinary(_ word: Substring.UTF8View) -> Bool {
    var hash = WordHash()
    for byte in word { hash.add(byte) }
    return ordinary.number(of: hash) != nil
  }

  private static let shortForms = WordTable([
    "k8s", "js", "ts", "wasm", "otel", "protobuf", "protobufs", "node", "postgres", "reactjs", "vuejs", "tf",
  ])

  /// Words of skills that are no names.
  private static let ordinary = WordTable([
    "access", "administration", "algorithm", "algorithms", "analysis", "analytics", "architecture", "audio",
    "authentication", "authorization", "automation", "backend", "benchmarking", "building", "certificates", "cloud",
    "communication", "compiler", "compilers", "computing", "containers", "control", "cryptography", "data", "database",
    "databases", "debugging", "deep", "design", "development", "distributed", "documentation", "driven", "edge",
    "editing", "end", "engineering", "event", "front", "frontend", "full", "hardware", "infrastructure",
    "integration", "kernel", "language", "learning", "machine", "management", "mesh", "microservices", "mobile",
    "monitoring", "networking", "networks", "object", "observability", "operating", "operators", "packaging",
    "performance", "platforms", "processing", "profiling", "programming", "project", "protocols", "release", "research",
    "responsive", "science", "scripting", "security", "series", "service", "software", "stack", "statistics", "storage",
    "stream", "streaming", "system", "systems", "technical", "test", "testing", "time", "tracing", "translation",
    "user",
    "vector", "video", "virtualization", "visualization", "web", "workflow", "writing",
  ])
}

extension WordHash {
  /// The hash of the word with more letters behind it.
  fileprivate func followed(by letters: StaticString) -> WordHash {
    var longer = self
    for offset in 0..<letters.utf8CodeUnitCount { longer.add(letters.utf8Start[offset]) }
    return longer
  }
}
