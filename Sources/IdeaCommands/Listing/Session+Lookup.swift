internal import IdeaCatalog
internal import TextBasics

extension Session {
  /// Says why a word did not lead to one idea or mentor; the run ends with status 1.
  ///
  /// - Parameter sought: What the word could have been the name of.
  mutating func explain(_ answer: Lookup.Answer, to word: String, sought: String = "idea") {
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
    case .project:
      let quoted = word.utf8.contains(UInt8(ascii: " ")) ? "\"\(word)\"" : word
      say("'\(word)' is a project; 'ideacat search --project \(quoted)' finds its ideas")
    case .nothing(let suggestion):
      let isHandle = word.utf8.first == UInt8(ascii: "@") && sought != "idea"
      let what = isHandle ? "no mentor has the handle" : "no \(sought) is called"
      let advice = suggestion.map { "; did you mean '\($0)'?" } ?? "; 'ideacat search' finds ideas by their words"
      say("\(what) '\(word)'\(advice)")
    }
    end(with: .findings)
  }
}
