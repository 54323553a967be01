internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let mentorIdentityConflict = Rule(
    id: "MI226", name: "mentor-identity-conflict",
    summary: "A mentor has two addresses in one term, or two handles share an address.",
    rationale: """
      Invitations go to the address, and people are found by their handle: with two of either one of them is a slip, or \
      goes to nobody. 29 of 471 handles of real lists have more than one address, most of them in different years, which \
      is left alone: people change their employer. Three addresses belong to two handles, one of them misspelt. What fewer \
      entries have is reported.
      """,
    severity: .warning,
    bad: [
      """
      #### Collect metrics

      - Description: Metrics are read one by one.
      - Mentor(s):
        - Ana Silva (@ana-silva, ana@example.org)
        - Ben Okoro (@ben-okoro, ben@example.org)

      #### Draw charts

      - Description: Charts are drawn by hand.
      - Mentor(s):
        - ↓Ana Silva (@ana-silva, silva@example.org)
      """,
      RuleExample(
        """
        #### Draw charts

        - Description: Charts are drawn by hand.
        - Mentor(s):
          - ↓Ana Silva (@anasilva, ana@example.org)
        """, path: "ideas/lfx/2026-term3/charts.md",
        beside: RuleExample.Neighbour(
          """
          #### Collect metrics

          - Description: Metrics are read one by one.
          - Mentor(s):
            - Ana Silva (@ana-silva, ana@example.org)
          """, path: "ideas/lfx/2026-term3/alarms.md")),
    ],
    good: [
      RuleExample(
        """
        #### Draw charts

        - Description: Charts are drawn by hand.
        - Mentor(s):
          - Ana Silva (@Ana-Silva, ana@example.com)
        """, path: "ideas/lfx/2026-term3.md",
        beside: RuleExample.Neighbour(
          """
          #### Collect metrics

          - Description: Metrics are read one by one.
          - Mentor(s):
            - Ana Silva (@ana-silva, ana@example.org)
          """, path: "ideas/lfx/2025-term3.md"))
    ],
    across: { set, reporter in
      var emails = ValuesByWord()
      var handles = ValuesByWord()
      for file in set.files.indices {
        let digest = set.files[file]
        for (index, person) in digest.people.enumerated() {
          let entry = Sighting(file: file, person: index)
          let handle = WordHash(person.handle.utf8.span, 0..<person.handle.utf8.count)
          emails.add(person.email, entry, to: digest.termHash.with(handle))
          handles.add(handle, entry, to: digest.termHash.with(person.email))
        }
      }
      for file in set.files.indices {
        let digest = set.files[file]
        for person in digest.people {
          let handle = WordHash(person.handle.utf8.span, 0..<person.handle.utf8.count)
          if let other = emails[digest.termHash.with(handle)]?.usual(beside: person.email) {
            reporter.report(
              .useOneAddress(person.handle, set.name(of: other, from: file)), at: person.range, file: file,
              idea: person.idea)
          }
          if let other = handles[digest.termHash.with(person.email)]?.usual(beside: handle) {
            reporter.report(
              .useOneHandle(person.handle, set.handle(of: other), set.name(of: other, from: file)), at: person.range,
              file: file, idea: person.idea)
          }
        }
      }
    })
}

/// The entry of a person in a file.
private struct Sighting {
  let file: Int
  /// As an index into the people of the file.
  let person: Int
}

/// What stands beside each handle, or beside each address.
private struct ValuesByWord {
  private var numbers = WordNumbers()
  private var values: [Values] = []

  mutating func add(_ value: WordHash, _ entry: Sighting, to word: WordHash) {
    let (number, isNew) = numbers.add(word)
    if isNew { values.append(Values()) }
    values[number].add(value, entry)
  }

  subscript(_ word: WordHash) -> Values? { numbers.number(of: word).map { values[$0] } }
}

/// What stands beside a handle or an address, with the first entry of each and how many there are.
private struct Values {
  private var all: [(value: WordHash, count: Int, first: Sighting)] = []

  mutating func add(_ value: WordHash, _ entry: Sighting) {
    if let index = all.firstIndex(where: { $0.value == value }) {
      all[index].count += 1
    } else if all.count < 16 {
      // More than a few are the address of a team, of which nothing can be said.
      all.append((value, 1, entry))
    }
  }

  /// The entry of the value that most have, the first among equals, where `value` is another one.
  func usual(beside value: WordHash) -> Sighting? {
    guard all.count > 1, all.count < 16, var usual = all.first else { return nil }
    for other in all where other.count > usual.count { usual = other }
    return usual.value == value ? nil : usual.first
  }
}

extension FileSet {
  fileprivate func name(of entry: Sighting, from file: Int) -> String {
    name(line: files[entry.file].people[entry.person].line, of: entry.file, from: file)
  }

  fileprivate func handle(of entry: Sighting) -> String { files[entry.file].people[entry.person].handle }
}

extension Finding.Message {
  fileprivate static func useOneAddress(_ handle: String, _ place: String) -> Self {
    "use one e-mail address for \(Quoted.title("@\(handle)")): \(place) has another"
  }

  fileprivate static func useOneHandle(_ handle: String, _ other: String, _ place: String) -> Self {
    "check \(Quoted.title("@\(handle)")): the same e-mail address belongs to \(Quoted.title("@\(other)")) in \(place)"
  }
}
