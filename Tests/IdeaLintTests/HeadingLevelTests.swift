import IdeaLint
import Testing
import TextBasics

/// MI002 and its neighbours on outlines: each line is a heading, and `*` at its end gives it the fields of an idea.
@Suite struct HeadingLevelTests {
  private func text(_ outline: String) -> String {
    outline.split(separator: "\n").map { line in
      line.hasSuffix("*")
        ? "\(line.dropLast())\n\n- Description: Text.\n- Recommended Skills: Go\n" : "\(line)\n"
    }.joined(separator: "\n")
  }

  /// The headings with a finding, each with what the finding says.
  private func found(_ outline: String, _ rule: String = "MI002") throws -> [String] {
    let text = text(outline)
    return try lint(text, rule).findings.map { finding in
      let bytes = Array(text.utf8)[Int(finding.range.lower)..<Int(finding.range.upper)]
      return "\(String(decoding: bytes, as: UTF8.self)): \(finding.message)"
    }
  }

  @Test(arguments: [
    "## Ideas\n### Karmada\n#### One*\n#### Two*\n### KubeEdge\n#### Three*",
    // Two depths in two parts of a page.
    "## LFX\n### Karmada\n#### One*\n## GSoC\n### Proposals\n#### KubeEdge\n##### Two*\n#### Keptn\n##### Three*",
    // A project made of others, one of them known by itself.
    "### Karmada\n#### One*\n### Kubernetes\n#### Headlamp\n##### Two*\n#### SIG Docs\n##### Three*",
    // Ideas of the whole before its parts.
    "### Kubernetes\n#### One*\n#### SIG Docs\n##### Two*\n### Karmada\n#### Three*",
    // A page about one project, which has a title.
    "# Mentoring at Example\n## Ideas\n### One*\n### Two*\n## How to apply\n### First\n### Second",
    "# KubeVirt\n## One*\n## Two*",
    // A known name inside of an idea.
    "### Karmada\n#### One*\n##### Prometheus\n#### Two*",
    "### Karmada\n#### One*\n### Timeline\n### Keptn\n#### Two*",
    "## Kubernetes\n#### One*\n#### Two*\n## Karmada\n#### Three*",
  ])
  func soundOutlinesHaveNone(outline: String) throws {
    #expect(try found(outline) == [])
  }

  @Test func anIdeaBesideProjects() throws {
    #expect(
      try found("### Kubescape\n#### One*\n### Two*\n#### Three*\n### Karmada\n#### Four*") == [
        "### Two: make this heading level 4: at level 3 the idea is a project of its own, beside \"Kubescape\""
      ])
    #expect(
      try found("## Ideas\n### Kubernetes\n### One*\n### Two*") == [
        "### One: make this heading level 4: at level 3 the idea is a project of its own, beside \"Kubernetes\"",
        "### Two: make this heading level 4: at level 3 the idea is a project of its own, beside \"Kubernetes\"",
      ])
    #expect(
      try found("# Ideas\n### Kubescape\n# One*\n#### Two*\n### Karmada\n#### Three*") == [
        "# One: make this heading level 4: at level 1 the idea takes in what follows, and is no part of \"Kubescape\""
      ])
  }

  @Test func aProjectTooDeep() throws {
    #expect(
      try found("### Crossplane\n#### One*\n#### Karmada\n##### Two*\n##### Three*\n### Tremor\n#### Four*") == [
        "#### Karmada: make this heading level 3: at level 4 the project is a part of \"Crossplane\"",
        "##### Two: make this heading level 4: \"Karmada\", which it is a part of, is at the wrong level too",
        "##### Three: make this heading level 4: \"Karmada\", which it is a part of, is at the wrong level too",
      ])
    #expect(
      try found("### in-toto\n#### One*\n### Racklet\n#### in-toto\n##### Two*\n### Keylime\n#### Three*").count == 2)
  }

  @Test func aProjectTooHigh() throws {
    #expect(
      try found("### Proposals\n#### LitmusChaos\n##### One*\n### Meshery\n#### Two*\n#### WasmEdge\n##### Three*") == [
        "### Meshery: make this heading level 4: at level 3 the project takes in \"WasmEdge\"",
        "#### Two: make this heading level 5: \"Meshery\", which it is a part of, is at the wrong level too",
      ])
    #expect(
      try found("### Keptn\n#### One*\n### Meshery\n#### Two*\n## kgateway\n#### Three*") == [
        "## kgateway: make this heading level 3: at level 2 the project stands above the others"
      ])
  }

  /// With few headings beside it the level of one is told by what the others hold, and last by the template.
  @Test(
    arguments: [
      (
        "## Ideas\n### TestGrid\n### One*",
        ["### One: make this heading level 4: at level 3 the idea is a project of its own, beside \"TestGrid\""]
      ),
      (
        "## Ideas\n#### TestGrid\n#### One*",
        ["#### TestGrid: make this heading level 3: at level 4 the idea \"One\" is no part of the project"]
      ),
      (
        "## Ideas\n### Karmada\n### One*",
        ["### One: make this heading level 4: at level 3 the idea is a project of its own, beside \"Karmada\""]
      ),
      (
        "## Ideas\n### TestGrid\n# One*",
        ["# One: make this heading level 4: at level 1 the idea takes in what follows, and is no part of \"TestGrid\""]
      ),
      (
        "## Ideas\n### Karmada\n##### One*",
        ["##### One: make this heading level 4: level 5 skips one below \"Karmada\""]
      ),
      (
        "## Ideas\n#### TestGrid\n##### One*\n### Racklet\n#### Two*\n### NATS\n#### Three*",
        [
          "#### TestGrid: make this heading level 3: level 4 skips one, and the projects beside it do not",
          "##### One: make this heading level 4: \"TestGrid\", which it is a part of, is at the wrong level too",
        ]
      ),
      (
        "## Ideas\n### Konveyor AI\n#### One*\n#### Jaeger\n#### Two*",
        ["#### Jaeger: make this heading level 3: at level 4 the project is a part of \"Konveyor AI\""]
      ),
      (
        "## Ideas\n#### TestGrid\n##### One*\n### Racklet\n#### Two*\n#### Meshery\n##### Three*\n#### Keptn\n##### Four*",
        [
          "### Racklet: make this heading level 4: at level 3 the project takes in \"Meshery\"",
          "#### Two: make this heading level 5: \"Racklet\", which it is a part of, is at the wrong level too",
        ]
      ),
    ] as [(String, [String])])
  func fewHeadings(text: String, expected: [String]) throws { #expect(try found(text) == expected) }

  @Test func onlyTheHeadingOfAProjectIsWrong() throws {
    #expect(
      try found("## Karmada\n#### One*\n### KubeEdge\n#### Two*") == [
        "## Karmada: make this heading level 3: at level 2 the project takes in \"KubeEdge\""
      ])
    #expect(
      try found("### Karmada\n#### One*\n## KubeEdge\n#### Two*\n### Keptn\n#### Three*") == [
        "## KubeEdge: make this heading level 3: at level 2 the project takes in \"Keptn\""
      ])
    let first = "## Ideas\n#### Karmada\n#### One*\n#### Two*\n### KubeEdge\n#### Three*\n### Keptn\n#### Four*"
    #expect(
      try found(first) == [
        "#### Karmada: make this heading level 3: at level 4 the idea \"One\" is no part of the project"
      ])
    #expect(try found(first, "MI003") == [])
    let only = "## Ideas\n##### Karmada\n##### One*\n##### Two*"
    #expect(
      try found(only) == [
        "##### Karmada: make this heading level 4: at level 5 the idea \"One\" is no part of the project"
      ])
    #expect(try found(only, "MI003") == [])
  }

  @Test func aPartOfAProjectBesideIt() throws {
    #expect(
      try found("### Kubernetes\n#### Headlamp\n##### One*\n### Kubernetes SIG Docs\n#### Two*\n### Keptn\n#### Three*")
        == [
          "### Kubernetes SIG Docs: make this heading level 4: at level 3 it is a project of its own, beside \"Kubernetes\"",
          "#### Two: make this heading level 5: \"Kubernetes SIG Docs\", which it is a part of, is at the wrong level too",
        ])
  }

  @Test func anIdeaBesideItsSubproject() throws {
    #expect(
      try found("### Kubernetes\n#### Headlamp\n##### One*\n#### Two*\n### Karmada\n#### Three*") == [
        "#### Two: make this heading level 5: at level 4 the idea stands beside \"Headlamp\", not in it"
      ])
  }

  @Test func aSkippedLevel() throws {
    #expect(
      try found("### Karmada\n#### One*\n### Keptn\n##### Two*") == [
        "##### Two: make this heading level 4: level 5 skips one below \"Keptn\""
      ])
    #expect(
      try found("### Kubernetes\n#### SIG Docs\n###### One*\n### Karmada\n#### Two*") == [
        "###### One: make this heading level 5: level 6 skips one below \"SIG Docs\""
      ])
  }

  @Test func anIdeaInAnIdea() throws {
    #expect(
      try found("### Karmada\n#### One*\n##### Two*\n#### Three*") == [
        "##### Two: make this heading level 4: at level 5 the idea is a part of the idea \"One\""
      ])
    #expect(
      try found("## Ideas\n### One*\n### Two*\n#### Three*\n### Four*") == [
        "#### Three: make this heading level 3: at level 4 the idea is a part of the idea \"Two\""
      ])
    #expect(
      try found("# Ideas\n## One*\n### Two*\n### Three*") == [
        "## One: make this heading level 3: at level 2 the idea \"Two\" is a part of this one"
      ])
  }

  @Test func fieldsBelowAProjectAreNoMatterOfItsLevel() throws {
    let outline = "### Karmada*\n#### One*\n#### Two*\n### Keptn\n#### Three*"
    #expect(try found(outline) == [])
    #expect(try found(outline, "MI025").count == 1)
    #expect(try found("### Keptn\n#### One*\n### Karmada*\n### Dapr\n#### Two*") == [])
    #expect(try found("### Keptn\n#### One*\n### Karmada*\n### Dapr\n#### Two*", "MI025").count == 1)
  }

  @Test func aProjectWithoutIdeas() throws {
    #expect(try found("### Karmada\n#### One*\n### Fluid\n### Keptn\n#### Two*", "MI004").count == 1)
    #expect(try found("## Proposed Project ideas\n### Fluid", "MI004").count == 1)
    // What MI002 reports is no empty project.
    #expect(try found("### Karmada\n### One*\n### Two*\n### Keptn\n#### Three*", "MI004") == [])
    #expect(try found("## Ideas\n### Karmada\n#### One*\n### Timeline\n### Template", "MI004") == [])
    #expect(try found("## How to apply\n## Eligibility\n## Steps", "MI004") == [])
    #expect(try found("# A remark\n# Mentoring at us\n## Our tasks\n### One*\n### Two*", "MI004") == [])
  }
}
