internal import TextBasics

/// The names of known projects: what tells a project's heading from an idea's.
package enum ProjectNames {
  /// Whether the text is the name of a known project, case, punctuation and what stands in parentheses aside.
  package static func isKnown(_ text: String) -> Bool {
    let name = fold(text)
    return places.number(of: name) != nil || more.number(of: name) != nil
  }

  /// The names that are not in the list of projects.
  private static let more: WordTable = {
    var names = WordTable(reserving: 128)
    for alias in aliases { names.add(fold(alias), 0) }
    for project in otherNames {
      for name in project.names { names.add(fold(name), 0) }
    }
    return names
  }()

  /// Names that people use beside the one in the list.
  private static let aliases = [
    "WasmEdge", "Keptn", "Litmus", "LitmusChaos", "OPA", "Envoy Proxy", "K8s", "OTel", "TUF", "CAPI", "Argo CD",
    "Argo Workflows", "Brigade", "Chaos Mesh", "Kyverno Policies", "Vitess.io", "CNCF Landscape",
  ]

  /// The hash of what decides in a name: its letters and digits in lower case, without what stands in parentheses.
  private static func fold(_ name: String) -> WordHash {
    let bytes = name.utf8.span
    var hash = WordHash()
    var depth = 0
    for offset in 0..<bytes.count {
      let byte = bytes[offset]
      if byte == 0x28 { depth += 1 }
      if depth == 0, ASCII.isAlphanumeric(byte) || byte >= 0x80 { hash.add(byte) }
      if byte == 0x29 { depth = max(0, depth - 1) }
    }
    return hash
  }
}
