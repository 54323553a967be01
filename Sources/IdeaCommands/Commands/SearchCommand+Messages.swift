internal import CommandKit
internal import IdeaSearch
internal import TextBasics

extension SearchCommand {
  /// Says what the results do not.
  static func explain(_ answer: SearchAnswer, _ request: SearchRequest, _ session: inout Session) {
    if let relaxed = answer.relaxed { session.say("no idea has all of this; showing " + showing(relaxed)) }
    let replaced = answer.relaxed.map { $0.taken.count + $0.omitted.count } ?? 0
    for correction in answer.corrections.dropFirst(replaced) {
      session.say("no idea matches \"\(correction.typed)\"; showing \"\(correction.used)\"")
    }
    if answer.hits.count < answer.total, !answer.hits.isEmpty {
      let found = request.newestWanted == nil ? "\(answer.total) ideas" : "more ideas"
      session.say("\(found) were found, printed are the first \(answer.hits.count)")
    }
    if answer.total == 0 {
      session.say("no idea was found" + reason(answer))
      suggest(answer.alternatives, session)
    }
    for (word, field, filter) in answer.query.filtersMeant
    where answer.total == 0 || [.program, .year, .term].contains(field) {
      advise(word, to: "filter by it", filter, session)
    }
    if answer.total == 0 {
      for (word, query) in answer.query.alternativesMeant {
        advise(word, to: "look for any of them", query, session)
      }
      session.end(with: .findings)
    }
  }

  /// What words were taken for, and which ones were left out.
  private static func showing(_ relaxed: RelaxedQuery) -> String {
    var pieces = relaxed.taken.map { "\"\($0.used)\" for \"\(TerminalText.escaped($0.typed))\"" }
    if !relaxed.omitted.isEmpty {
      let words = relaxed.omitted.map { "\"\(TerminalText.escaped($0))\"" }
      pieces.append("what is found without " + words.joined(separator: ", "))
    }
    return pieces.joined(separator: ", ")
  }

  /// Says what would find something.
  private static func suggest(_ alternatives: [SearchAnswer.Alternative], _ session: Session) {
    for alternative in alternatives {
      guard let instead = alternative.instead else { continue }
      session.say(
        "with '\(TerminalText.escaped(instead))' instead of \(quoted(alternative.texts)) \(ideas(alternative.count)) found"
      )
    }
    let shorter = alternatives.filter { $0.instead == nil }.sorted { $0.count > $1.count }
    if shorter.isEmpty { return }
    let pieces = shorter.enumerated().map { place, alternative in
      "without \(quoted(alternative.texts)) "
        + (place == 0
          ? "\(ideas(alternative.count)) found" : "\(alternative.count)")
    }
    session.say(pieces.joined(separator: ", "))
  }

  private static func quoted(_ texts: [String]) -> String {
    let quoted = texts.map { "'\(TerminalText.escaped($0))'" }
    return [quoted.dropLast().joined(separator: ", "), quoted.last ?? ""].filter { !$0.isEmpty }.joined(
      separator: " and ")
  }

  private static func ideas(_ count: Int) -> String { count == 1 ? "1 idea is" : "\(count) ideas are" }

  /// What of the query no idea answers, where it asks for several things: one of them, or all together.
  private static func reason(_ answer: SearchAnswer) -> String {
    let most = 5
    let unmet = answer.query.texts(of: answer.unmet).withoutRepetitions
    if unmet.isEmpty {
      let parts = answer.query.texts(of: answer.query.wanted)
      return parts.count > 1 ? "; each part is found, but not in one idea" : ""
    }
    let named = unmet.prefix(most).map { "'\(TerminalText.escaped($0))'" }
    let others = unmet.count - named.count
    let rest = others > 0 ? ["\(others) other\(others == 1 ? "" : "s")"] : []
    return "; none has " + (named + rest).joined(separator: " or ")
  }

  private static func advise(_ word: String, to aim: String, _ query: String, _ session: Session) {
    session.say(
      "'\(TerminalText.escaped(word))' was looked for as a word; to \(aim) write '\(TerminalText.escaped(query))'")
  }

  /// Tells who gave a file, a folder or an option among the words, as other tools take them, how to.
  static func adviseAboutWords(_ words: [String], _ answer: SearchAnswer, _ session: Session) {
    var paths: [String] = []
    for (place, word) in words.enumerated() {
      if command.rows.contains(where: { "-" + $0.name == word }) {
        session.say("'\(word)' leaves out the word '\(word.dropFirst())'; the option is '-\(word)'")
        continue
      }
      let isUnmet = answer.total == 0 || answer.corrections.contains { $0.typed == word }
      let isPath = word.contains("/") || word == "." || word == ".."
      guard isPath || isUnmet && place > 0 else { continue }
      if (try? session.environment.files.status(of: FilePath(word))) != nil { paths.append(word) }
    }
    guard let first = paths.first else { return }
    let name = "'\(TerminalText.escaped(first))'"
    switch paths.count - 1 {
    case 0: session.say("\(name) was looked for as a word; to search in it give '--in'")
    // The names that the shell makes of a pattern.
    case let others:
      session.say("\(name) and \(others) more were looked for as words; to search in them give '--in' before each")
    }
  }
}
