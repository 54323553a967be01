internal import IdeaCatalog
internal import TextBasics

extension Rule {
  static let skillAlias = skill(
    id: "MI701", name: "skill-alias", summary: "A skill is written with another spelling or a short form of its name.",
    rationale: """
      Who looks for ideas by skill finds one spelling and misses the others: `Golang` stands in 395 real ideas and `Go` in \
      237. Searching here finds both. Spellings and short forms of a name are reported; `Golang`, which most ideas say, is left \
      alone, and so is what means a little more or less, as `CI` and `CI/CD` do.
      """,
    bad: "↓golang, Rust", good: "Golang, Rust, CI, shell scripts, C/C++, Database, Frontend development"
  ) { !isSameWord($0, $1) && SkillSpelling.isName($1) && SkillSpelling.isOther($0, of: $1) }

  static let skillCase = skill(
    id: "MI702", name: "skill-case", summary: "A skill has other capitals than its own.",
    rationale: """
      Lists of skills show one entry for each spelling; `typescript` and `TypeScript` become two. Words that are no names, \
      such as `scripting`, may begin with either letter.
      """,
    bad: "↓typescript, Rust", good: "TypeScript, Rust, GraphQL, distributed systems, Technical writing"
  ) { isSameWord($0, $1) && SkillSpelling.differsInName($0, $1) }

  static let skillDuplicate = Rule(
    id: "MI703", name: "skill-duplicate", summary: "A skill stands twice in one list.",
    rationale: "Under two names, as `Go` and `Golang`, it looks like two skills.",
    severity: .info, fix: .safe(changing: .skills),
    bad: [RuleExample(idea("Go, Rust, ↓Golang"))], good: [RuleExample(idea("Go, C++, Go templates, C/C++"))]
  ) { file, reporter in
    let ideas = file.file.ideas
    var seen = WordSet()
    for index in ideas.indices
    where ideas[index].skills.count > 1 && !file.fields[index].repeated.contains(.skills) {
      seen.removeAll()
      for (number, skill) in ideas[index].skills.enumerated() {
        let isOther = skill.text != skill.name && SkillSpelling.isOther(skill.text, of: skill.name)
        let name = (isOther ? skill.name : skill.text).utf8
        guard !seen.insert(WordHash(name.span, 0..<name.count)) else { continue }
        reporter.report(
          .removeSkill(skill.text), at: skill.range, idea: index,
          edits: removal(of: skill.range, behind: ideas[index].skills[max(0, number - 1)].range, file.file))
      }
    }
  }

  static let skillsTrailingSeparator = Rule(
    id: "MI706", name: "skills-trailing-separator", summary: "A list of skills ends with a comma or a semicolon.",
    rationale: "It looks as if a skill was cut off, or as if one more was meant and never written.",
    severity: .info, fix: .safe(),
    bad: [RuleExample(idea("Go, Rust↓,"))], good: [RuleExample(idea("Go, Rust."))]
  ) { file, reporter in
    let bytes = file.file.source.bytes
    let ideas = file.file.ideas
    for index in ideas.indices {
      let fields = ideas[index].fields
      for number in fields.indices where fields[number].field == .skills && !fields[number].isEmpty {
        let record = fields[number]
        let end = record.value.end
        let isWide = ["，", "；", "、"].contains { ByteText.stands($0, in: bytes.span, at: end - 3, end: end) }
        guard isWide || bytes[end - 1] == 0x2C || bytes[end - 1] == 0x3B else { continue }
        let mark = SourceRange(end - (isWide ? 3 : 1), end)
        reporter.report(.removeMark, at: mark, idea: index, edits: [SourceEdit(mark, "")])
      }
    }
  }

  /// Removes a skill with the separator before it, or with its list item.
  private static func removal(of skill: SourceRange, behind previous: SourceRange, _ file: IdeaFile) -> [SourceEdit] {
    let line = ItemLine(at: skill.start, in: file)
    if line.hasMarker, line.content == skill.start, line.text(from: skill.start, in: file.source).end == skill.end {
      return [line.removal(in: file)]
    }
    let between = file.source.text(in: SourceRange(previous.end, skill.start))
    guard previous.end < skill.start, between.allSatisfy({ ",; ".contains($0) }) else { return [] }
    return [SourceEdit(SourceRange(previous.end, skill.end), "")]
  }

  /// A rule about skills that are not written with their own names, and are as `isMeant` says.
  private static func skill(
    id: String, name: String, summary: String, rationale: String, bad: String, good: String,
    isMeant: @escaping @Sendable (_ text: String, _ name: String) -> Bool
  ) -> Rule {
    Rule(
      id: id, name: name, summary: summary, rationale: rationale, severity: .info,
      fix: .safe(changing: [.skills, .technologies]), bad: [RuleExample(idea(bad))],
      good: [RuleExample(idea(good))]
    ) { file, reporter in
      let ideas = file.file.ideas
      for index in ideas.indices {
        report(ideas[index].skills)
        report(ideas[index].technologies)
        func report(_ skills: [Skill]) {
          for skill in skills.indices {
            let name = skills[skill].name
            // A mark at the end is no matter of the name.
            guard name != skills[skill].text, !skills[skill].text.hasPrefix(name), isMeant(skills[skill].text, name)
            else {
              continue
            }
            let text = skills[skill].text
            reporter.report(
              .write(name, insteadOf: text), at: skills[skill].range, idea: index,
              edits: TextEdit.replace(skills[skill].range, reading: text, by: name, of: file.file.source))
          }
        }
      }
    }
  }

  /// Whether two texts are the same but for the case of letters.
  private static func isSameWord(_ text: String, _ name: String) -> Bool {
    if text.utf8.elementsEqual(name.utf8, by: { ASCII.lowered($0) == ASCII.lowered($1) }) { return true }
    let isASCII = text.utf8.allSatisfy { $0 < 0x80 } && name.utf8.allSatisfy { $0 < 0x80 }
    return !isASCII && text.lowercased() == name.lowercased()
  }

  private static func idea(_ skills: String) -> String {
    """
    #### Collect metrics

    - Description: Metrics are read one by one.
    - Recommended Skills: \(skills)
    """
  }
}

extension Finding.Message {
  fileprivate static let removeMark: Self = "remove the mark at the end of the list"

  fileprivate static func removeSkill(_ text: String) -> Self {
    "remove \(Quoted.title(text)): the list has it already"
  }

  fileprivate static func write(_ name: String, insteadOf text: String) -> Self {
    "write \(Quoted.title(name)) instead of \(Quoted.title(text))"
  }
}
