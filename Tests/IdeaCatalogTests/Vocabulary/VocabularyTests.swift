import IdeaCatalog
import MarkdownSyntax
import Testing
import TextBasics

/// The tables of words.
struct VocabularyTests {
  private func field(_ label: String) -> Field? {
    let bytes = ContiguousArray(label.utf8)
    return LabelTable.field(of: 0..<bytes.count, in: bytes.span)
  }

  @Test func everySpellingOfTheTableIsFound() {
    let foreign = LabelTable.foreignSpellings.flatMap(\.fields)
    for (expected, labels) in LabelTable.spellings + LabelTable.everydayWords + foreign {
      for label in labels {
        #expect(field(label) == expected, "\(label)")
        #expect(field(label.uppercased()) == expected || !label.utf8.allSatisfy { $0 < 0x80 }, "\(label)")
        #expect(field("**\(label)** (URL)") == expected, "\(label)")
      }
    }
  }

  @Test(arguments: [
    ("Mentor", Field.mentors), ("mentors", .mentors), ("Mentors(s)", .mentors), ("Recommended Skill(s)", .skills),
    ("Upstream Issues", .upstreamIssue), ("Upstream Issue(URL)", .upstreamIssue), ("Issue(s)", .upstreamIssue),
    ("Expected  outcomes", .expectedOutcome), ("Community Bridge project (URL)", .lfxURL), ("Components", .component),
  ])
  func foldedLabels(label: String, expected: Field) {
    #expect(field(label) == expected)
  }

  @Test(arguments: ["", "Descriptions of", "Mentoring", "The"])
  func otherWordsAreNoLabels(label: String) {
    #expect(field(label) == nil)
  }

  /// Labels of known ones, and how sure they are.
  @Test(arguments: [
    ("Potential Outcomes", Field.expectedOutcome, LabelTable.Strength.strong), ("Student Requirements", .skills, .weak),
    ("Suggested Skills and Background", .skills, .strong), ("Required Knowledge & Experience", .skills, .strong),
    ("Difficulty Rating of Project", .difficulty, .strong), ("Goals of the project", .description, .weak),
    ("Hours and length of internship", .size, .strong), ("Expected Development Time", .size, .strong),
    ("Languages/skills", .skills, .strong), ("Language / Tools", .skills, .weak),
    ("Tools/Technology", .technologies, .strong),
    ("Goals/Deliverables", .expectedOutcome, .strong), ("Deliverables/Goals", .expectedOutcome, .strong),
    ("Expected outcomes/benefits/deliverables", .expectedOutcome, .strong), ("Reviewers/Mentors", .mentors, .weak),
    ("Contact(s) / potential mentor(s)", .mentors, .strong), ("Chat/Mentors", .mentors, .strong),
    ("Mentors and contact details", .mentors, .strong),
  ])
  func composedLabels(label: String, expected: Field, strength: LabelTable.Strength) {
    let bytes = ContiguousArray(label.utf8)
    let match = LabelTable.match(0..<bytes.count, in: bytes.span)
    #expect(match?.field == expected)
    #expect(match?.strength == strength)
  }

  @Test(arguments: [
    "Potential issues", "Potential project", "Suggested approach", "Issues and challenges", "Difficulty and mentors",
    "Client/Server", "Input/Output", "Project/Mentors", "TCP/Size", "Chat/Contact", "Skills and nails", "Required",
    "Potential ", "/", "a/", "/Mentors/", " and ", " of the project", "Expected /", "Mentors and ",
  ])
  func composedWordsThatAreNoLabels(label: String) {
    #expect(field(label) == nil || field(label) == LabelTable.everydayWords.first { $0.labels.contains(label) }?.field)
  }

  @Test(arguments: [
    ("Diffuculty", Field.difficulty), ("Desciption", .description), ("Expected Outcom", .expectedOutcome),
  ])
  func misspeltLabels(label: String, expected: Field) {
    let bytes = ContiguousArray(label.utf8)
    #expect(field(label) == nil)
    #expect(LabelTable.misspeltField(of: 0..<bytes.count, in: bytes.span) == expected)
  }

  @Test func projectsAreKnownByOtherNamesAndParts() {
    for project in ProjectNames.otherNames {
      #expect(ProjectNames.entry(named: project.project)?.name == project.project)
      for name in project.names { #expect(ProjectNames.kin(named: name)?.entry.name == project.project, "\(name)") }
      for part in project.parts { #expect(ProjectNames.kin(named: part)?.isPart == true, "\(part)") }
    }
    #expect(ProjectNames.kin(named: "OpenTelemetry PHP")?.entry.name == "OpenTelemetry")
    #expect(ProjectNames.kin(named: "Orchard") == nil)
  }

  @Test(arguments: [
    ("LitmusChaos", "Litmus"), ("Litmus Chaos", "Litmus"), ("litmus", "Litmus"), ("TUF", "The Update Framework (TUF)"),
    ("The Update Framework", "The Update Framework (TUF)"),
    ("the update framework (tuf)", "The Update Framework (TUF)"),
    ("k8s", "Kubernetes"), ("Open-Telemetry", "OpenTelemetry"), ("CNI", "Container Network Interface (CNI)"),
    // Parts are projects of their own, and so is what nobody knows.
    ("Argo CD", "Argo CD"), ("Kubernetes (SIG Network)", "Kubernetes (SIG Network)"),
    ("OpenTelemetry PHP", "OpenTelemetry PHP"),
    ("Litmus (docs)", "Litmus (docs)"), ("Orchard", "Orchard"), ("", ""), ("(", "("),
  ])
  func projectsHaveOneUsualName(name: String, usual: String) { #expect(ProjectNames.usualName(of: name) == usual) }

  @Test func usualNamesAreUsual() {
    for project in ProjectNames.otherNames {
      for name in [project.project] + project.names { #expect(ProjectNames.usualName(of: name) == project.project) }
      // A part may be in the list itself.
      for part in project.parts { #expect(ProjectNames.usualName(of: part) != project.project, "\(part)") }
    }
  }

  @Test func skillsHaveOneName() {
    for (name, aliases) in SkillNames.table {
      #expect(SkillNames.canonicalName(of: name) == name)
      for alias in aliases {
        #expect(alias == alias.lowercased(), "\(alias)")
        #expect(SkillNames.canonicalName(of: alias) == name, "\(alias) stands twice in the table")
      }
    }
    #expect(SkillNames.canonicalName(of: "Golang") == "Go")
    #expect(SkillNames.canonicalName(of: " k8s. ") == "Kubernetes")
    #expect(SkillNames.canonicalName(of: "Pruning") == "Pruning")
  }

  @Test(arguments: [
    ("Golang", ["Go"]), ("Go", ["Go"]), ("experience with golang or Rust", ["Go", "Rust"]),
    ("Kubernetes (k8s, kubernetes)", ["Kubernetes"]), ("C++/C# code", ["C++", "C#"]), ("C/C++", ["C", "C++"]),
    ("C / C++", ["C", "C++"]),
    ("basics of machine learning", ["Machine Learning"]), ("Pruning of pear trees", ["Pruning of pear trees"]),
    ("go.", ["Go"]), ("", [""]),
  ])
  func entriesSpeakOfSkills(entry: String, names: [String]) {
    #expect(SkillNames.names(in: entry) == names)
  }

  @Test(arguments: [
    ("Proposed Project ideas", SectionWords.Role.container), ("Project Ideas:", .container), ("Ideas", .container),
    ("Accepted Projects", .container), ("LFX Mentorship 2024 Term 3", .container), ("Template", .sample),
    ("Sample:", .sample), ("Orchard (sample)", .sample), ("How to apply", .prose), ("Table of Contents", .prose),
    ("Timeline", .prose),
  ])
  func headingsOfTheStructure(heading: String, role: SectionWords.Role) {
    #expect(SectionWords.role(of: heading) == role)
  }

  @Test(arguments: ["Orchard", "The Update Framework", "Kubernetes", "Improve mentorship docs for Orchard", "CNCF"])
  func otherHeadings(heading: String) {
    #expect(SectionWords.role(of: heading) == nil)
  }

  @Test(arguments: ["TBD", "tba.", "N/A", "_No response_", "???", "XXX", "-", "…", "to be determined"])
  func placeholders(text: String) {
    #expect(Placeholders.isPlaceholder(text))
  }

  @Test(arguments: ["Go", "Nadia", "None of the above is needed", "", "TBD by the mentors in May"])
  func noPlaceholders(text: String) {
    #expect(!Placeholders.isPlaceholder(text))
  }
}
