import TestSupport
import Testing

/// What GitHub's and GitLab's runners get beside findings.
@Suite struct GitHubReportTests {
  /// A world with a checkout, in which a run begins in a folder.
  private static func world(_ variables: [String: String] = [:]) throws -> (World, TemporaryFolder) {
    let folder = try TemporaryFolder()
    try folder.write(Samples.broken, to: "docs/ideas/a.md")
    var world = World(folder)
    world.folder = folder.path + "/docs"
    world.variables = variables
    return (world, folder)
  }

  /// Files are named from the checkout, wherever in it the run began.
  @Test(arguments: ["github", "sarif", "gitlab", "rdjson", "junit", "markdown"])
  func filesAreNamedFromTheCheckout(_ format: String) throws {
    var (world, folder) = try Self.world()
    for root in ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] {
      world.variables = [root: folder.path, "PWD": folder.path + "/docs"]
      let inside = world.run("lint", "--format", format, "ideas").output
      #expect(inside.contains("docs/ideas/a.md"))
      #expect(!inside.contains(folder.path))
      #expect(world.run("lint", "--format", format, folder.path + "/docs/ideas").output == inside)
      #expect(world.run("lint", "--format", format, "../docs/../docs/ideas").output == inside)
    }
    world.variables = ["GITHUB_WORKSPACE": "/elsewhere", "PWD": folder.path + "/docs"]
    #expect(!world.run("lint", "--format", format, "ideas").output.contains("docs/ideas/a.md"))
  }

  @Test(arguments: ["text", "compact", "json", "ndjson"]) func filesAreNamedAsGiven(_ format: String) throws {
    var (world, folder) = try Self.world()
    world.variables = ["GITHUB_WORKSPACE": folder.path, "PWD": folder.path + "/docs"]
    let output = world.run("lint", "--format", format, "ideas").output
    #expect(output.contains("ideas/a.md") && !output.contains("docs"))
  }

  @Test func theSummaryOfTheStepIsAddedTo() throws {
    let (world, folder) = try Self.world(["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "summary.md"])
    try folder.write("before\n", to: "docs/summary.md")
    let page = world.run("lint", "--format", "markdown").output
    #expect(folder.text(of: "docs/summary.md") == "before\n")
    let outcome = world.run("lint")
    #expect(outcome.status == 1)
    #expect(folder.text(of: "docs/summary.md") == "before\n" + page)
    #expect(!outcome.output.contains("summary"))
  }

  @Test func aSummaryThatCannotBeWrittenIsAFailure() throws {
    let (world, _) = try Self.world(["GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": "no/summary.md"])
    let outcome = world.run("lint", "--quiet")
    #expect(outcome.status == 3)
    #expect(outcome.errors == "ideacat lint: no/summary.md: no such file or folder\n")
  }

  @Test func theLastLineSaysWhatIsNotShown() throws {
    let folder = try TemporaryFolder()
    for index in 10..<23 {
      try folder.write(Samples.broken.replacing("Boil faster", with: "Boil \(index) faster"), to: "\(index).md")
    }
    var world = World(folder)
    world.variables = ["GITHUB_ACTIONS": "true"]
    func lastLine() -> String? {
      world.run("lint", "--select", "MI105,MI111").output.split(separator: "\n").last.map(String.init)
    }
    #expect(
      lastLine() == "3 findings are not shown as annotations: GitHub shows 10 of each level; this log has them all")
    world.variables["GITHUB_STEP_SUMMARY"] = "summary"
    #expect(
      lastLine() == "3 findings are not shown as annotations: GitHub shows 10 of each level; the summary has them all")
  }

  /// A comment has room for so much; the worst comes first.
  @Test func aCommentIsCut() throws {
    let folder = try TemporaryFolder()
    let idea = "#### Boil %\n\n- Description: Short.\n- Recommended Skills: golang\n- Upstream Issue: TBD\n\n"
    for name in ["a", "b", "c"] {
      let ideas = (0..<200).map { idea.replacing("%", with: "\($0)") }.joined()
      try folder.write("### Kettle\n\n" + ideas, to: "\(name).md")
    }
    let page = World(folder).run("lint", "--format", "markdown").output
    #expect(page.utf8.count <= 65_536)
    #expect(page.utf8.count > 60_000)
    #expect(page.hasSuffix("bytes; `ideacat lint` prints them all.\n"))
    #expect(page.components(of: "<details>") == page.components(of: "</details>"))
    #expect(page.contains("| c.md | "))
    #expect(!page.contains(" | info | "))
    #expect(page.contains(" | error | "))
    let rows = page.components(of: "` |\n")
    let left = page.split(separator: "\n").last?.split(separator: " ").first.flatMap { Int($0) } ?? 0
    let all = World(folder).run("lint").output.components(of: "\n")
    #expect(rows + left == all)
  }
}
