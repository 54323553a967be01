import IdeaCatalog
import IdeaSearch
import TextBasics

/// Invented ideas, and helpers to search them by title.
enum Sample {
  static let ideas = Catalog([
    file("lfx/2024-term3.md", older), file("lfx/2025-term1.md", newer), file("gsoc/2025.md", gsoc),
  ]).ideas

  static func file(_ path: String, _ text: String) -> IdeaFile { IdeaFile(SourceText(path: path, text: text)) }

  /// The ideas of a file in which each title has a description and skills.
  static func ideas(
    _ rows: [(title: String, description: String, skills: String)], path: String = "lfx/2025-term1.md"
  ) -> [Idea] {
    let text = rows.map { row in
      "#### \(row.title)\n\n- Description: \(row.description)\n- Recommended Skills: \(row.skills)\n- Mentor(s):\n\n"
    }
    return file(path, "### Lamp\n\n" + text.joined()).ideas
  }

  /// The titles of the ideas that answer a query, the best first.
  static func titles(_ query: String, in ideas: [Idea] = ideas) throws -> [String] {
    Search(ideas).hits(for: try Query(query)).map { ideas[$0.ideaIndex].title }
  }

  private static let older = """
    ### Lighthouse

    #### Show metrics of the lamp

    - Description: Collect them on k8s. Let us go there.
    - Expected Outcome: A dashboard
    - Recommended Skills: Golang, Prometheus
    - Mentor(s):
      - Ana Cruz (@anacruz, ana@example.org)
    - Upstream Issue: https://github.com/lighthouse/lamp/issues/7

    #### Rest mode of the lamp

    - Description: The lamp rests by day.
    - Recommended Skills: Rust
    - Mentor(s):
      - José Núñez (@jnunez)
    - Upstream Issue: https://github.com/lighthouse/lamp/issues/8
    """

  private static let newer = """
    ### Harbor Lights

    #### Operator for buoys

    - Description: Buoys run on Kubernetes. It is written in Go.
    - Expected Outcome: A REST interface and a dashboard of metrics
    - Recommended Skills:
      - experience with Go or Rust
      - k8s
    - Mentor(s):
      - Bo Li (@bo-li, bo@example.org)
      - Ana Diaz (@diaz)
    - Upstream Issue: https://github.com/harbor/buoy/issues/1
    """

  private static let gsoc = """
    ### Proposals

    #### Lighthouse

    ##### Faster foghorn

    - Description: It is written in C++ and JavaScript.
    - Recommended Skills: C++, Machine Learning
    - Expected project size: large
    - Mentor(s):
      - Cy Ek (@cy)
    - Upstream Issue (URL): https://github.com/harbor/foghorn/issues/1
    """
}
