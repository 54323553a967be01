internal import IdeaCatalog
internal import TextBasics

extension Session {
  /// Says why a word did not lead to one idea or mentor; the run ends with status 1.
  mutating func explain(_ answer: Lookup.Answer, to word: String) {
    switch answer {
    case .idea, .person: return
    case .several(let ideas):
      say("'\(word)' names \(ideas.count) ideas; name one by its id:")
      for idea in ideas { tell("  \(TerminalText.escaped(idea.id))  \(TerminalText.escaped(idea.title))\n") }
    case .people(let people):
      say("'\(word)' names \(people.count) entries of mentors; name one by its handle:")
      for person in people {
        let handle = person.handle.map { "@" + TerminalText.escaped($0) } ?? "without a handle"
        let count = person.ideas.count == 1 ? "1 idea" : "\(person.ideas.count) ideas"
        tell("  \(handle)  \(TerminalText.escaped(person.displayName)), \(count)\n")
      }
    case .nothing(let suggestion):
      let what = word.utf8.first == UInt8(ascii: "@") ? "no mentor has the handle" : "no idea is called"
      let advice = suggestion.map { "; did you mean '\($0)'?" } ?? "; 'ideacat search' finds ideas by their words"
      say("\(what) '\(word)'\(advice)")
    }
    end(with: .findings)
  }
}
