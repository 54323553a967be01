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
    let words = words(of: heading)
    guard let last = words.last, let first = words.first else { return nil }
    let isShort = words.count <= 3
    if isShort, samples.contains(first) || samples.contains(last) { return .sample }
    if heading.hasSuffix("(sample)") || heading.hasSuffix("(sample):") || heading.hasSuffix("(template)") {
      return .sample
    }
    if prose.contains(words.joined(separator: " ")) { return .prose }
    if words.count <= 8, proseOpenings.contains(where: { heading.lowercased().hasPrefix($0) }) { return .prose }
    guard words.contains(where: { containers.contains($0) || programs.contains($0) || isYear($0) }) else { return nil }
    return words.allSatisfy { containers.contains($0) || programs.contains($0) || fillers.contains($0) || isNumber($0) }
      ? .container : nil
  }

  /// Whether a heading proposes that readers bring ideas of their own.
  package static func isInvitation(_ heading: String) -> Bool {
    let text = heading.lowercased()
    return text.contains("propose your own") || text.contains("your own idea") || text.contains("your own project")
      || text == "todo" || text.hasPrefix("todo:")
  }

  private static let samples: Set<String> = ["template", "templates", "sample", "samples", "example", "modelo", "exemplo"]

  private static let prose: Set<String> = [
    "table of contents", "contents", "toc", "timeline", "contact", "contacts", "about", "introduction", "overview",
    "how to apply", "application", "applications", "status", "resources", "links", "references", "faq", "notes", "note",
    "mentors", "mentees", "contributors", "eligibility", "requirements", "application instructions", "index", "license",
    "important dates", "dates", "schedule", "organizers", "administrators", "program guidelines", "mentorship duration",
  ]

  private static let proseOpenings: [String] = [
    "how to ", "how do ", "what is ", "what are ", "why ", "mentorship duration", "important dates", "project proposals",
    "application process", "table of contents", "instructions", "getting started",
  ]

  private static let containers: Set<String> = [
    "idea", "ideas", "project", "projects", "proposal", "proposals", "mentorship", "mentorships", "program", "programs",
    "programme", "internship", "internships",
  ]

  private static let programs: Set<String> = [
    "lfx", "gsoc", "gsod", "communitybridge", "aosc", "omp", "lfdt", "term", "q1", "q2", "q3", "q4", "quarter", "summer",
    "spring", "fall", "autumn", "winter",
  ]

  private static let fillers: Set<String> = [
    "proposed", "accepted", "selected", "participating", "potential", "available", "current", "open", "new", "our",
    "the", "a", "of", "for", "cncf", "google", "linux", "foundation", "in", "and", "to", "at", "list", "with", "code", "docs", "season", "community", "bridge",
    "by", "mentoring", "mentor", "mentors", "mentee", "participants", "submitted", "completed", "active", "all",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  private static func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

  private static func isYear(_ word: String) -> Bool { word.utf8.count == 4 && word.hasPrefix("20") && isNumber(word) }

  private static func words(of heading: String) -> [String] {
    heading.lowercased().unicodeScalars
      .split { !($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
      .map { String(String.UnicodeScalarView($0)) }
  }
}
