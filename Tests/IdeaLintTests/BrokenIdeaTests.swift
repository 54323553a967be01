import IdeaCatalog
import IdeaLint
import Testing
import TextBasics

/// A clean list of ideas, broken in the many ways that people break one: the rule that is meant finds it, in the line where
/// it stands. The list itself, with either line end and either bullet, is what the repair leaves: nothing is found in it.
@Suite struct BrokenIdeaTests {
  private static let list = """
    # LFX Mentorship 2031 Term 1

    ## Proposed Project ideas

    ### Karmada

    #### Add metrics to the scheduler

    - Description: Karmada schedules workloads over many clusters, and nobody sees how long a decision takes.
    - Expected Outcome: Metrics of every step, shown on a dashboard.
    - Recommended Skills: Go, Kubernetes, Prometheus
    - Mentor(s):
      - Ana Silva (@ana-silva, ana@example.org)
      - Ben Okoro (@ben-okoro, ben@example.org)
    - Upstream Issue: https://github.com/karmada-io/karmada/issues/101

    #### Draw the topology of clusters

    - Description: Operators would like to see clusters as a map, with the workloads that run on each of them.
    - Expected Outcome:
      - A page that draws the clusters
      - Tests that hold it
    - Recommended Skills:
      - TypeScript
      - React
    - Mentor(s):
      - Chen Wei (@chenwei, chen@example.org)
      - Dora Klein (@dora-klein, dora@example.org)
    - Upstream Issue: https://github.com/karmada-io/dashboard/issues/77

    ### Kubernetes

    #### SIG Network

    ##### Test the new proxy mode

    - Description: The mentee writes conformance tests and runs them every night in the infrastructure.
    - Expected Outcome: A suite of tests that runs every night.
    - Recommended Skills: Go, Linux, Networking
    - Mentor(s):
      - Eva Lund (@eva-lund, eva@example.org)
      - Farid Nasser (@farid, farid@example.org)
    - Upstream Issue: https://github.com/kubernetes/kubernetes/issues/120001

    ### Volcano

    #### Show queues in Headlamp

    - Description: A plugin of Headlamp would show the queues to everyone who opens the dashboard of a cluster.
    - Expected Outcome: A plugin that is released and documented.
    - Recommended Skills: TypeScript, React, Kubernetes
    - Mentor(s):
      - Grace Mwangi (@grace-mwangi, grace@example.org)
      - Hiro Tanaka (@hiro, hiro@example.org)
    - Upstream Issue: https://github.com/volcano-sh/volcano/issues/5001

    """

  private static let ana = "Ana Silva (@ana-silva, ana@example.org)"
  private static let issue = "https://github.com/karmada-io/karmada/issues/101"

  @Test(arguments: [
    list, list.replacing("\n", with: "\r\n"), list.replacing("- ", with: "* "), list.replacing("  - ", with: "    - "),
    list.replacing("###", with: "####"),
  ])
  func nothingIsFoundInTheList(text: String) throws { #expect(try findings(text) == []) }

  @Test(
    arguments: [
      ("MI001", "### Karmada", "### [CNCF Project Name]"),
      ("MI001", "#### Add metrics to the scheduler", "#### Project Title"),
      ("MI001", ana, "Mentor Name (@ana-silva, ana@example.org)"),
      ("MI001", issue, "https://github.com/org/repo/issues/1"),
      ("MI001", "Go, Kubernetes, Prometheus", "[what they should know]"),
      ("MI002", "### Volcano", "#### Volcano"), ("MI002", "### Volcano\n\n#### Show", "#### Volcano\n\n##### Show"),
      ("MI002", "### Kubernetes", "#### Kubernetes"), ("MI002", "#### SIG Network", "##### SIG Network"),
      ("MI002", "##### Test", "#### Test"), ("MI002", "##### Test", "### Test"), ("MI002", "#### Draw", "### Draw"),
      ("MI004", "### Volcano", "### Fluid\n\nTBD\n\n### Volcano"),
      ("MI005", "### Kubernetes", "###[Kubernetes](https://kubernetes.io)"),
      ("MI009", "Expected Outcome: Metrics", "Expected outcome: Metrics"), ("MI009", "Mentor(s):", "Mentors:"),
      ("MI011", "- Recommended Skills: Go, K", "-Recommended Skills: Go, K"), ("MI011", "- Mentor(s):", "Mentor(s):"),
      ("MI020", "- Mentor(s):", "- Mentor(s): (Please use the same email address that you use on the platform)"),
      ("MI020", ana, "\(ana) - please use the same email as on the platform"),
      ("MI023", "Expected Outcome: Metrics", "Expected Outcome Metrics"),
      ("MI023", "Upstream Issue: https", "Upstream Issue https"),
      ("MI023", "Description: Karmada", "Description Karmada"),
      ("MI023", "Recommended Skills: Go, K", "Recommended Skills; Go, K"),
      ("MI024", "  - \(ana)\n  - Ben", "- \(ana)\n- Ben"),
      ("MI024", "  - TypeScript\n  - React", "- TypeScript\n- React"),
      ("MI025", "#### Draw the topology of clusters", "**Draw the topology of clusters**"),
      ("MI025", "#### Draw the topology of clusters", "Draw the topology of clusters"),
      ("MI112", issue, "https://github.com/karmada-io/karmada/issues/xxxx"),
      ("MI112", issue, "https://github.com/karmada-io/karmada/issues/<number>"),
      ("MI112", issue, "https://github.com/karmada-io/karmada/issues/###"), ("MI112", issue, "To be announced"),
      ("MI201", ana, "Ana Silva (@ana-silva) (ana@example.org)"),
      ("MI209", ana, "Ana Silva (@ana-silva, ana@example..org)"),
      ("MI224", "\n  - \(ana)\n  - Ben", "\n  \(ana), Ben"), ("MI225", "\n  - \(ana)\n  - Ben", " \(ana) Ben"),
      ("MI301", issue, "https://github.com/karmada-io/karmada/issue/101"),
      ("MI301", issue, "https://gihub.com/karmada-io/karmada/issues/101"),
      ("MI301", issue, "https://github.com/karmada-io/karmada/issues 101"),
      ("MI301", issue, "https://github.com//karmada/issues/101"),
      ("MI301", issue, "https://github.com/karmada-io/karmada/issues/l01"),
      ("MI301", issue, "\(issue)https://github.com"),
      ("MI315", "Karmada schedules", "[Karmada](htps://karmada.io) schedules"),
      ("MI315", "Karmada schedules", "[Karmada]() schedules"),
      ("MI315", "Karmada schedules", "[Karmada](https://karmada.io schedules"),
      ("MI315", "Karmada schedules", "[Karmada](https://karmada .io) schedules"),
      ("MI315", "Karmada schedules", "[Karmada][https://karmada.io] schedules"),
      ("MI315", "Karmada schedules", "[Karmada]https://karmada.io schedules"), ("MI315", issue, "[101](\(issue)"),
      ("MI315", issue, "101](\(issue))"), ("MI511", "#### Draw", "#### [Karmada] Draw"),
      ("MI706", "Prometheus\n", "Prometheus，\n"),
      ("MI806", "- Recommended Skills: Go, K", "-\u{A0}Recommended Skills: Go, K"),
      ("MI806", "### Karmada\n", "### Karmada\u{A0}\n"),
      ("MI809", "Karmada schedules", "<img src=x onerror=alert(1)> schedules"),
      ("MI809", "Karmada schedules", "[Karmada](javascript:alert(1)) schedules"),
      ("MI810", "Karmada schedules", "=SUM(A1) schedules"),
    ] as [(String, String, String)])
  func theRuleFindsTheLine(rule: String, clean: String, broken: String) throws {
    let place = try #require(Self.list.firstRange(of: clean))
    let line = Self.list[..<place.lowerBound].utf8.count { $0 == 0x0A } + 1
    let last = line + broken.utf8.count { $0 == 0x0A } + 1
    let found = try findings(Self.list[..<place.lowerBound] + broken + Self.list[place.upperBound...])
    #expect(found.contains { $0.rule == rule && line <= $0.line && $0.line <= last }, "\(found)")
  }

  private static let table = """
    # Ideas

    | Project | Idea | Description | Skills | Mentors | Difficulty | Size |
    |---|---|---|---|---|---|---|
    | Karmada | Collect metrics | Metrics are read one by one and kept nowhere. | Go | \(ana), Ben Okoro (@ben, ben@example.org) | Medium | 175 hours |
    | Volcano | Draw clusters | Members are shown in a list of names only. | React | Chi Wu (@chi-wu, chi@example.org), Dana Roy (@dana, dana@example.org) | Hard | 350 hours |

    """

  /// Each row is an idea, and the order of columns is nobody's fault.
  @Test(
    arguments: [
      (nil, "Medium", "Medium"), ("MI101", "Collect metrics", ""), ("MI111", "| Go |", "| |"),
      ("MI112", "| Go |", "| TBD |"), ("MI209", "ana@example.org", "ana@example"),
    ] as [(String?, String, String)])
  func rowsOfATableAreJudged(rule: String?, clean: String, broken: String) throws {
    let found = try findings(Self.table.replacing(clean, with: broken))
    #expect(rule.map { found.contains(Found(rule: $0, line: 5)) } ?? found.isEmpty, "\(found)")
  }

  private struct Found: Equatable {
    let rule: String
    let line: Int
  }

  private func findings(_ text: some StringProtocol) throws -> [Found] {
    let file = IdeaFile(SourceText(path: "lfx-2031-term1.md", text: String(text)))
    return Linter(try RuleSelection()).lint(file).findings.map {
      Found(rule: $0.rule, line: file.lineIndex.line(at: $0.range.start))
    }
  }
}
