import IdeaCatalog
import TextBasics

/// Two small files of invented ideas, and helpers to read others.
enum Sample {
  static let lfx = """
    ## Proposed Project ideas

    ### Lighthouse

    #### Show metrics of the lamp

    - Description: The lamp has *one-time* metrics. Collect them with [Prometheus](https://prometheus.io).
    - Expected Outcome:
      - A design document
      - A dashboard, with tests
    - Recommended Skills: golang, Kubernetes
    - Mentor(s):
      - Ana Cruz (@anacruz, ana@example.org)
      - Bo Li (@bo-li, bo@example.org)
    - Upstream Issue: https://github.com/lighthouse/lamp/issues/7
    """

  static let gsoc = """
    ### Proposals

    #### Harbor Lights

    ##### Speed up the foghorn

    - Description: It is slow.

      - Measure it
      - Make it fast
    - Expected Outcome: A fast foghorn
    - Recommended Skills:
      - C++
      - Patience, a lot of it
    - Expected project size: large (~350 hours)
    - Difficulty: hard
    - Mentor(s):
      - Cy Diaz (@cy, cy@example.org) - primary
      - Di Ek (@di-ek, di@example.org)
    - Upstream Issue (URL): https://github.com/harbor/foghorn/issues/1
    """

  static let catalog = catalog([("ideas/lfx/2024-term3.md", lfx), ("ideas/gsoc/2025.md", gsoc)])

  static func catalog(_ files: [(path: String, text: String)]) -> Catalog {
    Catalog(files.map { IdeaFile(SourceText(path: $0.path, text: $0.text)) })
  }

  /// The catalog of one idea whose fields are `fields`.
  static func catalog(fields: String, title: String = "Title") -> Catalog {
    catalog([("ideas/lfx/2025-term1.md", "### Lamp\n\n#### \(title)\n\n\(fields)\n")])
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
