import IdeaCatalog
import Testing
import TextBasics

/// Labels, values, and how far a field goes.
struct FieldReaderTests {
  private func idea(_ body: String) throws -> Idea {
    let file = IdeaFile(SourceText(path: "ideas.md", text: "### Orchard\n\n#### Grow\n\n\(body)\n"))
    return try #require(file.ideas.first)
  }

  @Test(arguments: [
    "- Description: Plant trees.\n- Mentor(s): Ana Cruz",
    "* Description: Plant trees.\n* Mentors: Ana Cruz",
    "-\tDescription: Plant trees.\n-\tMentor(s): Ana Cruz",
    "-    Description: Plant trees.\n-    Mentors(s): Ana Cruz",
    "- **Description:** Plant trees.\n- **Mentor(s):** Ana Cruz",
    "- **Description**: Plant trees.\n- __Mentor(s)__: Ana Cruz",
    "**Description:** Plant trees.\n\n**Mentors:** Ana Cruz",
    "- description: Plant trees.\n- MENTORS: Ana Cruz",
    "- Description：Plant trees.\n- Mentor(s)： Ana Cruz",
    "- Description:Plant trees.\n- Mentor(s):Ana Cruz",
    "- Description\n  Plant trees.\n- Mentor(s)\n  - Ana Cruz",
    "- Desciption: Plant trees.\n- Possible mentors: Ana Cruz",
    "- Description: Plant trees.\nMentor(s): Ana Cruz",
    "1. Description: Plant trees.\n2. Mentor(s): Ana Cruz",
    "- Description: Plant trees.\n\n- Mentor(s): Mentor(s): Ana Cruz",
    " - Description: Plant trees.\n - Mentor(s): Ana Cruz",
    "- [ ] Description: Plant trees.\n- [x] Mentor(s): Ana Cruz",
    "Description - Plant trees.\n\nMentors — Ana Cruz",
    "**Description** – Plant trees.\n\n**Mentors** Ana Cruz",
    "**Description :** Plant trees.\n**Mentors :** Ana Cruz",
    "<b>Description:</b> Plant trees.<br>\n<b>Mentors</b>: Ana Cruz",
    "🎯 **Description:** Plant trees.\n\n🧑‍🏫 Mentors: Ana Cruz",
    "**Description**\nPlant trees.\n**Mentors**\nAna Cruz",
    "Description\n: Plant trees.\n\nMentors\n: Ana Cruz",
    "Description:: Plant trees.\n\n*Coding Mentors*: Ana Cruz",
    "- Beschreibung: Plant trees.\n- Betreuer: Ana Cruz",
    "- Descripción: Plant trees.\n- Mentores: Ana Cruz",
    "- DESCRIÇÃO: Plant trees.\n- Orientador: Ana Cruz",
    "**描述**：Plant trees.\n\n**导师**：Ana Cruz",
    "**説明**：Plant trees.\n\n**メンター**：Ana Cruz",
  ])
  func labels(body: String) throws {
    let idea = try idea(body)
    #expect(idea.description?.text == "Plant trees.")
    #expect(idea.mentors.map(\.name) == ["Ana Cruz"])
    #expect(idea.otherFields.isEmpty)
  }

  /// A name stands on one line; what goes on over several blocks is none, and is kept.
  @Test func whatIsNoNameIsKept() throws {
    let wrapped = try idea("- Project title: Grow more\n  trees\n- Description: Plant.\n- Skills: Go")
    #expect(wrapped.title == "Grow more trees")
    let long = try idea("- Project title:\n\n  Grow\n\n  - more\n  - trees\n- Description: Plant.\n- Skills: Go")
    #expect(long.title == "Grow")
    #expect(long.otherFields == [OtherField(label: "Project title", text: "Grow\n- more\n- trees")])
  }

  @Test(arguments: [
    ("- Description: One.\n\n  Two.\n- Skills: Go", "One.\nTwo."),
    ("- Description: One.\n\nTwo.\n\n- Skills: Go", "One.\nTwo."),
    ("- Description:\nOne.\n- Skills: Go", "One."),
    ("- Description: One.\n```\ncode\n```\n- Skills: Go", "One.\ncode"),
    ("- Description: One.\n- Two has no label.\n- Skills: Go", "One.\n- Two has no label."),
    ("- Description:\n\n  > ## Inside\n  > Quoted.\n\n- Skills: Go", "Inside\nQuoted."),
    ("- Description: One.\n  - a: b\n  - c\n- Skills: Go", "One.\n- a: b\n- c"),
    ("- Description: One.\n\n---\n\n- Skills: Go", "One."),
    ("- Description: One. <!-- note -->\n- Skills: Go", "One."),
    ("Text before the labels.\n\n- Skills: Go\n- Mentors: Ana Cruz", "Text before the labels."),
    ("Open issue: <https://example.org/1>\n\nText.\n\n- a\n\n**Skills:** Go\n\n**Mentors:** Ana Cruz", "Text.\n- a"),
  ])
  func values(body: String, description: String) throws {
    let idea = try idea(body)
    #expect(idea.description?.text == description)
    #expect(idea.skills.map(\.text) == ["Go"])
  }

  @Test(arguments: [
    "- Description:\n\n  > ## Description\n  > Why.\n  >\n  > ## Expected Outcomes\n  > - A tool\n  > - A text\n- Skills: Go",
    "- Description:\n\n  > Why.\n  >\n  > **Project Deliverables**\n  > - A tool\n  > - A text\n  >\n  > **Background**\n- Skills: Go",
    "- Description: Why.\n\n  ## Expected outcome\n\n  - A tool\n  - A text\n- Skills: Go",
  ])
  func outcomesInsideADescriptionAreTakenFromThere(body: String) throws {
    let idea = try idea(body)
    #expect(idea.expectedOutcome?.text == "- A tool\n- A text")
    #expect(idea.description?.text.contains("A tool") == true, "the description keeps all that was written")
  }

  @Test func fieldsInATableOfTwoColumns() throws {
    let idea = try idea(
      """
      Plant trees.

      | Mentors | Ana Cruz (@ana-cruz)<br>Bo Lund (@bolund) |
      |---|---|
      | **Required skills** | Go, Rust |
      | Difficulty | Easy |
      | Season | Spring |
      """)
    #expect(idea.description?.text == "Plant trees.")
    #expect(idea.mentors.map(\.github) == ["ana-cruz", "bolund"])
    #expect(idea.skills.map(\.text) == ["Go", "Rust"])
    #expect(idea.difficulty == "Easy")
    #expect(idea.otherFields == [OtherField(label: "Season", text: "Spring")])
    #expect(idea.fields.dropFirst().allSatisfy { $0.carrier == .tableCell })
  }

  @Test func bulletsBesideAnEmptyLabelAreItsValue() throws {
    let idea = try idea("- Description: D\n- Expected Outcome:\n- 1. A tool\n- Release notes: written\n- Skills: Go")
    #expect(idea.expectedOutcome?.text == "- 1. A tool\n- Release notes: written")
    #expect(idea.otherFields.isEmpty)
  }

  @Test func unknownLabelsAreKept() throws {
    let idea = try idea("- Description: D\n- Bonus Task: Water them too.\n- Skills: Go")
    #expect(idea.otherFields == [OtherField(label: "Bonus Task", text: "Water them too.")])
    #expect(idea.description?.text == "D")
  }

  @Test(arguments: [
    "- Description: D\n- Skills: Go\n- Outcome:\n  - A tool.\n  Mentor(s): Ana Cruz",
    "- Description: D\n- Skills:\n  - Go\n  - Mentor(s): Ana Cruz",
    "- Description: D\n- Skills:\n  - Go\n    - Mentor(s):\n      - Ana Cruz",
  ])
  func labelsThatSlippedIntoAListCountWhereTheirFieldIsMissing(body: String) throws {
    #expect(try idea(body).mentors.map(\.name) == ["Ana Cruz"])
    let whole = try idea(body + "\n- Mentor(s): Bo Lund")
    #expect(whole.mentors.map(\.name) == ["Bo Lund"], "only there")
  }

  @Test func aBulletOfAListThatOnlyLooksLikeALabelStaysInIt() throws {
    let idea = try idea(
      "- Description: Plant trees.\n- Expected outcome:\n  - An orchard.\n  - Stretch goal: a second one.\n  - Ten trees."
    )
    #expect(idea.expectedOutcome?.text == "- An orchard.\n- Stretch goal: a second one.\n- Ten trees.")
    #expect(idea.otherFields.isEmpty)
  }

  @Test func labelsAtTheLeftMarginOfAListItemCount() throws {
    let idea = try idea(
      "- Description: D\n- Outcome:\n  - A tool.\nMentors: Ana Cruz\nIssue: https://example.org/1\n- Skills: Go")
    #expect(idea.mentors.map(\.name) == ["Ana Cruz"])
    #expect(idea.upstreamIssues.map(\.url) == ["https://example.org/1"])
    #expect(idea.expectedOutcome?.text == "- A tool.")
  }

  @Test func everyRecordKnowsItsPlaces() throws {
    let text = "### P\n\n#### I\n\n- Description: One\n  two.\n- **Skills:** Go, C\n"
    let source = SourceText(path: "ideas.md", text: text)
    let fields = try #require(IdeaFile(source).ideas.first).fields
    #expect(fields.map(\.field) == [.description, .skills])
    #expect(fields.map { source.text(in: $0.label) } == ["Description:", "**Skills:**"])
    #expect(fields.map { source.text(in: $0.value) } == ["One\n  two.", "Go, C"])
    #expect(fields.map(\.carrier) == [.listItem, .listItem])
  }

  @Test func ofSeveralLabelsTheSurestGivesTheValue() throws {
    let idea = try idea("- Background: Why.\n- Description: What.\n- Goals: More trees.\n- Mentors: Ana Cruz")
    #expect(idea.description?.text == "What.")
    #expect(idea.expectedOutcome?.text == "More trees.")
    #expect(idea.otherFields == [OtherField(label: "Background", text: "Why.")])
    let goal = try self.idea("- Goal: More trees.\n- Mentors: Ana Cruz")
    #expect(goal.description?.text == "More trees.")
    #expect(goal.expectedOutcome == nil)
  }

  @Test func everydayWordsNeedTheFormOfALabel() throws {
    let idea = try idea("- Description: One.\n- Skills:\n  - Go\n- Experience\n- Duration: 12 weeks")
    #expect(idea.size?.text.hasPrefix("12 weeks") == true)
    #expect(idea.skills.map(\.text) == ["Go", "Experience"])
  }

  @Test func repeatedAndEmptyFieldsStayOnRecord() throws {
    let idea = try idea("- Description: A\n- Description: B\n- Mentor(s):\n- Skills: Go")
    #expect(idea.description?.text == "A")
    #expect(idea.records(of: .description).count == 2)
    #expect(idea.records(of: .mentors).map(\.isEmpty) == [true])
  }

  @Test func markdownOfAValueHasNoIndentationOfItsCarrier() throws {
    let idea = try idea(
      "- Description: One.\n\n  Two with `code`.\n\n  - a\n    - b\n- Expected Outcome:\n  - x\n  - y\n- Skills: Go")
    #expect(idea.description?.markdown == "One.\n\nTwo with `code`.\n\n- a\n  - b")
    #expect(idea.expectedOutcome?.markdown == "- x\n- y")
    let headed = try self.idea("- Description:\n\n  ## Head\n\n  Text.\n- Skills: Go")
    #expect(headed.description?.markdown == "## Head\n\nText.")
    let quoted = try self.idea("- Description:\n  > ## Head\n  >\n  > Text.\n- Skills: Go")
    #expect(quoted.description?.markdown == "## Head\n\nText.")
  }

  @Test(arguments: [
    ("Go, Kubernetes, C++", ["Go", "Kubernetes", "C++"]),
    ("Go; CI/CD; eBPF.", ["Go", "CI/CD", "eBPF"]),
    ("Go, and Rust", ["Go", "Rust"]),
    ("Go (net, http), `a, b`, REST", ["Go (net, http)", "a, b", "REST"]),
    ("Go，Rust、C", ["Go", "Rust", "C"]),
    ("Go, TBD", ["Go"]),
    ("Go, Docker, etc.", ["Go", "Docker"]),
    ("\n  - Go, if possible\n  - Kubernetes.", ["Go, if possible", "Kubernetes"]),
    ("Go,\n  Rust", ["Go", "Rust"]),
    ("[Go](https://example.org), **Rust**", ["Go", "Rust"]),
  ])
  func skills(value: String, expected: [String]) throws {
    #expect(try idea("- Description: D\n- Recommended Skills: \(value)").skills.map(\.text) == expected)
  }

  @Test(arguments: [
    ("https://example.org/1", ["https://example.org/1"]),
    ("<https://example.org/1>", ["https://example.org/1"]),
    ("[text](https://example.org/1)", ["https://example.org/1"]),
    ("https://example.org/1.", ["https://example.org/1"]),
    ("https://example.org/1 and https://example.org/2", ["https://example.org/1", "https://example.org/2"]),
    ("\n  - https://example.org/1\n  - https://example.org/2", ["https://example.org/1", "https://example.org/2"]),
    ("https://example.org/1, https://example.org/1", ["https://example.org/1"]),
    ("owner/repo#12", []),
    ("TBD", []),
    ("", []),
  ])
  func upstreamIssues(value: String, expected: [String]) throws {
    #expect(
      try idea("- Description: D\n- Skills: Go\n- Upstream Issue: \(value)").upstreamIssues.map(\.url) == expected)
  }

  @Test(arguments: [
    ("small (~90 hours)", 90), ("Medium", 175), ("large (~350 hour projects)", 350), ("350h", 350), ("175", 175),
    ("350 Hours", 350), ("12 weeks", nil), ("large (~175 hour project)", 175),
  ])
  func sizes(text: String, hours: Int?) throws {
    let size = try idea("- Description: D\n- Skills: Go\n- Expected project size: \(text)").size
    #expect(size == ProjectSize(text: text, hours: hours))
  }

  @Test(arguments: [
    ("🟡 Medium (175 hours)", "Medium (175 hours)", "175 hours", 175), ("Hard, 350h", "Hard, 350h", "Hard, 350h", 350),
    ("\n  - medium", "medium", nil, nil), ("Easy.\\", "Easy", nil, nil), ("⭐⭐ Medium", "Medium", nil, nil),
    ("★★☆ (hard)", "★★☆ (hard)", nil, nil), ("\n  - easy\n  - hard", "- easy\n- hard", nil, nil),
    ("level 90", "level 90", nil, nil),
    ("Hard (basic), then easier...", "Hard (basic), then easier...", nil, nil), ("🟢", "🟢", nil, nil),
    ("Medium. Good for a first idea.", "Medium. Good for a first idea.", nil, nil),
  ])
  func difficulties(text: String, difficulty: String, size: String?, hours: Int?) throws {
    let found = try idea("- Description: D\n- Skills: Go\n- Difficulty: \(text)")
    #expect(found.difficulty == difficulty)
    #expect(found.size == size.map { ProjectSize(text: $0, hours: hours) })
    let sized = try idea("- Description: D\n- Skills: Go\n- Size: 90 hours.\n- Difficulty: \(text)")
    #expect(sized.size == ProjectSize(text: "90 hours", hours: 90))
  }

  /// Labels whose value, or the other labels, say what they mean.
  @Test func labelsWithSeveralMeanings() throws {
    let sized = try idea("**Skills:** Go\n\n**Description:** D\n\n**Scope:** 175 hours\n")
    #expect(sized.size == ProjectSize(text: "175 hours", hours: 175))
    #expect(try idea("**Skills:** Go\n\n**Scope:** Plant 175 trees.\n").description?.text == "Plant 175 trees.")
    let fields = "**Skills:** Go\n\n**Description:** D\n\n"
    #expect(try idea(fields + "**Contact:** Ana Cruz (ana@example.org)").mentors.map(\.name) == ["Ana Cruz"])
    #expect(try idea(fields + "**Contact:** #orchard on Slack, @orchard").mentors.isEmpty)
    #expect(try idea(fields + "**Contact:** the list (dev@lists.example.org)").mentors.isEmpty)
    let both = try idea(fields + "**Mentor:** Bo Lund\n\n**Contact:** Ana Cruz (ana@example.org)")
    #expect(both.mentors.map(\.name) == ["Bo Lund"])
    #expect(both.otherFields.map(\.label) == ["Contact"])
  }

  @Test func whatBreaksALineIsNoPartOfItsLastValue() throws {
    let idea = try idea(
      "**Description:** D\n\n**Skills:** Go, C++\\\n**Size:** 90 hours\\\n**Mentors:** Ana Cruz\\\n**Difficulty:** Easy"
    )
    #expect(idea.skills.map(\.text) == ["Go", "C++"])
    #expect(idea.size?.text == "90 hours")
    #expect(idea.mentors.map(\.name) == ["Ana Cruz"])
    #expect(idea.difficulty == "Easy")
  }

  @Test func shortFields() throws {
    let idea = try idea(
      "- Description: D\n- Skills: Go\n- Difficulty: Hard\n- Component: Roots\n- LFX URL: https://example.org/p\n- Technologies: A, B"
    )
    #expect(idea.difficulty == "Hard")
    #expect(idea.component == "Roots")
    #expect(idea.lfxURL?.url == "https://example.org/p")
    #expect(idea.technologies.map(\.text) == ["A", "B"])
  }
}
