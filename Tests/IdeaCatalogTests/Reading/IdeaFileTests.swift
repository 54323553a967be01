import IdeaCatalog
import Testing
import TextBasics

/// Which sections are ideas, whose they are, and what they are called.
struct IdeaFileTests {
  private static let fields = "\n\n- Description: D\n- Mentor(s): Ana Cruz (@ana-cruz)\n\n"

  private func file(_ text: String, path: String = "ideas.md") -> IdeaFile {
    IdeaFile(SourceText(path: path, text: text))
  }

  /// Each idea as `project > sub-project > title`.
  private func tree(_ text: String) -> [String] {
    file(text.replacing("¶", with: Self.fields)).ideas.map {
      [$0.project, $0.subproject, $0.title].compactMap { $0 }.joined(separator: " > ")
    }
  }

  @Test(arguments: [
    (
      "## Project Ideas\n### Orchard\n#### One¶#### Two¶### Garden\n#### Three¶",
      ["Orchard > One", "Orchard > Two", "Garden > Three"]
    ),
    ("# Page\n## Orchard\n### One¶## Garden\n### Two¶", ["Orchard > One", "Garden > Two"]),
    (
      "### Kubernetes\n#### SIG Roots\n##### One¶#### SIG Leaves\n##### Two¶",
      ["Kubernetes > SIG Roots > One", "Kubernetes > SIG Leaves > Two"]
    ),
    ("### One¶### Two¶", ["One", "Two"]),
    ("# Ideas 2024\n## One¶## Two¶", ["One", "Two"]),
    // An idea at the depth of projects belongs to the project before it.
    (
      "## Proposed Project ideas\n### Orchard\n#### One¶### Two¶### Garden\n#### Three¶",
      ["Orchard > One", "Orchard > Two", "Garden > Three"]
    ),
    // So does an idea at any other depth.
    (
      "### Orchard\n#### One¶### Garden\n# Two¶#### Three¶",
      ["Orchard > One", "Garden > Two", "Garden > Three"]
    ),
    // A known project at the depth of ideas keeps the ideas beside it.
    (
      "### Antrea\n#### One¶#### Cilium\n##### Two¶#### Three¶### Dapr\n#### Four¶",
      ["Antrea > One", "Cilium > Two", "Cilium > Three", "Dapr > Four"]
    ),
    // A project above the depth of the others does not take them with it.
    (
      "### A\n#### One¶### B\n#### Two¶# C\n#### Three¶### D\n#### Four¶",
      ["A > One", "B > Two", "C > Three", "D > Four"]
    ),
    ("Orchard\n=======\n\nOne\n---¶", ["One"]),
    ("### [Orchard](https://example.org)\n#### `One` & *two*¶", ["Orchard > One & two"]),
  ])
  func projects(text: String, expected: [String]) {
    #expect(tree(text) == expected)
  }

  @Test(arguments: [
    "### Template\n\n#### Title¶",
    "### Sample:\n\n#### Orchard\n##### Refactor¶",
    "### Orchard (sample):\n\n#### Refactor¶",
    "```\n### Orchard\n#### One\n- Description:\n- Mentor(s):\n```\n",
    "<!--\n### Orchard\n#### One\n- Description: D\n- Mentor(s): Ana\n-->\n",
    "## How to apply\n\n- Description: one\n",
    "## Table of contents\n\n- [One](#one)\n- [Two](#two)\n",
    "### Propose your own idea¶",
    "| Mentors | Description |\n|---|---|\n| a | b |\n",
    "",
  ])
  func noIdeas(text: String) {
    #expect(tree(text).isEmpty)
  }

  @Test(arguments: [
    ("ideas/lfx/2024-term3.md", "lfx/2024-term3"),
    ("programs/lfx-mentorship/2024/03-Sep-Nov/project_ideas.md", "lfx/2024-term3"),
    ("programs/lfx-mentorship/2023/01-Spring/README.md", "lfx/2023-term1"),
    ("programs/lfx-mentorship/2022/03-Sept-Nov/README.md", "lfx/2022-term3"),
    ("programs/summerofcode/2024.md", "gsoc/2024"),
    ("lfx-2024-term3-accepted.md", "lfx/2024-term3"),
    ("gsoc-2024-kubeflow-ideas.md", "gsoc/2024"),
    ("communitybridge-2020-q1-ideas.md", "communitybridge/2020-q1"),
    ("communitybridge-2020-q3q4-ideas.md", "communitybridge/2020-q3q4"),
    ("ideas/gsoc/2025-orchard.md", "gsoc/2025"),
    ("gsod-2022-orchard.md", "gsod/2022"),
    ("notes.md", "other/undated"),
  ])
  func programmeAndTermFromThePath(path: String, expected: String) {
    let file = file("### Orchard\n#### One" + Self.fields, path: path)
    #expect(file.ideas.first?.id == "\(expected)/orchard/one")
  }

  @Test func headingsThatAreLabels() throws {
    let text = """
      ## Orchard tools

      ### Grow

      Plant trees.

      #### Skills Needed

      - Go
      - Rust

      #### Background Information

      Old trees.

      #### Available Mentors

      Ana Cruz, Bo Lund

      ### Prune

      #### Goal: Cut branches.
      #### Features:
        - Fast
      #### Challenges: Thorns.
      """
    let ideas = file(text).ideas
    #expect(ideas.map(\.title) == ["Grow", "Prune"])
    #expect(ideas.map(\.project) == ["Orchard tools", "Orchard tools"])
    #expect(ideas.map { $0.description?.text } == ["Plant trees.", "Cut branches."])
    #expect(ideas[0].skills.map(\.text) == ["Go", "Rust"])
    #expect(ideas[0].mentors.map(\.name) == ["Ana Cruz", "Bo Lund"])
    #expect(ideas[0].otherFields == [OtherField(label: "Background Information", text: "Old trees.")])
    #expect(ideas[1].expectedOutcome?.text == "- Fast")
    #expect(ideas[1].otherFields == [OtherField(label: "Challenges", text: "Thorns.")])
  }

  @Test func aPageThatIsOneIdea() throws {
    let text = """
      # Orchard: Grow

      # Description

      Plant trees.

      # Learning Objectives

      Patience.

      # Recommended Skills

      - Go

      # Mentor(s) Names and Contact Info

      Ana Cruz, [ana@example.org](mailto:ana@example.org)
      """
    let ideas = file(text).ideas
    #expect(ideas.map(\.title) == ["Orchard: Grow"])
    #expect(ideas.first?.description?.text == "Plant trees.")
    #expect(ideas.first?.mentors.map(\.email) == ["ana@example.org"])
    #expect(ideas.first?.otherFields == [OtherField(label: "Learning Objectives", text: "Patience.")])
  }

  @Test func renderedPagesSavedAsText() throws {
    let text = """
      Ideas for Orchard¶
      1. Grow trees in dry places¶
      Goal: Plant where it is dry.¶
      Features:¶
      - Water
      - Shade
      Challenges: Heat.¶
      2. Prune by night¶
      Goal: See in the dark.¶
      Features:¶
      - Lamps
      """
    let file = file(text)
    #expect(file.ideas.map(\.title) == ["Grow trees in dry places", "Prune by night"])
    #expect(file.ideas.map { $0.description?.text } == ["Plant where it is dry.", "See in the dark."])
    #expect(file.ideas.map { $0.expectedOutcome?.text } == ["- Water\n- Shade", "- Lamps"])
    #expect(file.ideas[0].otherFields == [OtherField(label: "Challenges", text: "Heat.")])
    #expect(file.ideas.map(\.lines) == [2...7, 8...11])
    #expect(file.source.text(in: file.ideas[0].titleRange).hasPrefix("1. Grow"), "the source stays as it was")
  }

  @Test(arguments: [
    ("+++\ntitle = \"Ideas\"\n# a comment\n+++\n", "+++"), ("---\ntitle: Ideas\ndate: 2024\n---\n", "---"),
  ])
  func frontMatterIsNoText(front: String, mark: String) {
    let file = file("\u{FEFF}" + front + "\n## Orchard\n\n### One" + Self.fields)
    #expect(file.outline.sections.map(\.title) == ["", "Orchard", "One"])
    #expect(file.ideas.map(\.title) == ["One"])
    #expect(self.file(String(front.dropLast(4)) + "\n# Orchard\n").outline.sections.count > 1, "never closed: text")
  }

  @Test(arguments: [
    ("Project 3: Grow", "Grow"), ("Idea #1: Grow", "Grow"), ("Idea: Grow", "Grow"), ("2. Grow", "Grow"),
    ("12) Grow", "Grow"), ("Project Orchard: Grow", "Project Orchard: Grow"), ("2024 plans", "2024 plans"),
    ("Project 3A: Grow", "Grow"), ("Project 3D maps", "Project 3D maps"), ("Task 1 Grow", "Grow"),
    ("Task 1 is done", "Task 1 is done"), ("Project 2031 Maps", "Project 2031 Maps"), ("项目 1 Grow", "Grow"),
    ("💡 Grow", "Grow"), ("⭐️ Idea 2: Grow", "Grow"), ("🌳🌱", "🌳🌱"), ("🌳 🌱 Grow", "Grow"), ("Idea 2: 🌱 Grow", "Grow"),
    ("💡Grow", "💡Grow"),
    ("3D maps", "3D maps"), ("Projects: Grow", "Projects: Grow"), ("1.0 offering", "1.0 offering"),
  ])
  func titles(heading: String, title: String) {
    #expect(file("### \(heading)" + Self.fields).ideas.map(\.title) == [title])
  }

  @Test func garbledTextIsReadAsWhatItWas() {
    let idea = file("### Orchard\n#### Itâ€™s\n\n- Description: Donâ€™t â€œcutâ€\u{9D}.\n- Mentors: JosÃ© Cruz\n").ideas
      .first
    #expect(idea?.title == "It’s")
    #expect(idea?.description?.text == "Don’t “cut”.")
    #expect(idea?.mentors.map(\.name) == ["José Cruz"])
  }

  @Test func programmeAndTermFromTheText() {
    let heading = file("# LFX Mentorship 2025 Term 2\n\n### Orchard\n#### One" + Self.fields)
    #expect(heading.ideas.first?.id == "lfx/2025-term2/orchard/one")
    let named = file("### Orchard\n#### One\n\nCNCF - Orchard: One (2023 Term 1)" + Self.fields)
    #expect(named.ideas.first?.id == "lfx/2023-term1/orchard/one")
    #expect(named.ideas.first?.fullName == "CNCF - Orchard: One (2023 Term 1)")
    #expect(named.ideas.first?.description?.text == "D")
  }

  @Test func identifiersAreUnique() {
    let text = "### Orchard\n#### One\(Self.fields)#### One\(Self.fields)#### !\(Self.fields)#### ?\(Self.fields)"
    #expect(
      file(text).ideas.map(\.id) == [
        "other/undated/orchard/one", "other/undated/orchard/one-2", "other/undated/orchard/-",
        "other/undated/orchard/--2",
      ])
    let twice = Catalog([file(text), file(text)])
    #expect(Set(twice.ideas.map(\.id)).count == 8)
    #expect(twice.projects.map(\.ideaCount) == [8])
  }

  @Test func termLabels() {
    #expect(Term(year: 2024, period: .term(3)).label == "2024 Term 3 (Sep-Nov)")
    #expect(Term(year: 2020, period: .quarters(3, 4)).label == "2020 Q3-Q4")
    #expect(Term(year: 2024).label == "2024")
  }

  @Test func linesOfAnIdea() throws {
    let text = "### Orchard\n\n#### One\n\n- Description: D\n- Mentors: Ana\n\n---\n\n#### Two" + Self.fields
    #expect(file(text).ideas.map(\.lines) == [3...6, 10...13])
    #expect(file(text.replacing("\n", with: "\r\n")).ideas.map(\.lines) == [3...6, 10...13])
  }

  @Test func kindsOfPages() {
    let idea = "### Orchard\n#### One\n\n- Description: D\n- Mentors: Ana\n"
    #expect(file(idea).sourceFile.kind == .ideas)
    #expect(file(idea + "- LFX URL: https://example.org/x\n").sourceFile.kind == .accepted)
    #expect(file("Nothing here.\n").sourceFile.kind == .other)
    #expect(file("").pageKind == .empty)
    #expect(file("## Template\n\n```\n### P\n```\n").pageKind == .template)
    #expect(file("## Template\n\n```\n### P\n```\n\n## Proposed Project ideas\n").pageKind == .emptyList)
    #expect(file("This list has moved to <https://example.org>.\n").pageKind == .redirect)
    #expect(file("# Report\n\n## What I did\n\nText\n\n## Future work\n\nText\n").pageKind == .report)
  }

  @Test func anyBytesAreRead() {
    var bytes = ContiguousArray("### P\n#### I\n- Description: \u{FF}x\n- Mentors: \n".utf8)
    for position in bytes.indices {
      for byte: UInt8 in [0, 0x0A, 0x3A, 0x80, 0xFF, 0x28, 0x5B, 0x60] {
        let kept = bytes[position]
        bytes[position] = byte
        let ideas = IdeaFile(SourceText(path: "x", bytes: bytes)).ideas
        for idea in ideas {
          #expect(idea.range.end <= bytes.count)
          _ = idea.description?.markdown
        }
        bytes[position] = kept
      }
    }
  }
}
