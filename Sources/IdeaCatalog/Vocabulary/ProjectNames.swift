/// The names of known projects: what tells a project's heading from an idea's.
package enum ProjectNames {
  /// Whether the text is the name of a known project, case, punctuation and what stands in parentheses aside.
  package static func isKnown(_ text: String) -> Bool { folded.contains(fold(text)) }

  private static let folded: Set<String> = {
    var names = Set<String>()
    for project in table {
      names.insert(fold(project.name))
      names.insert(fold(project.slug))
    }
    return names
  }()

  /// The letters and digits of a name in lower case, without what stands in parentheses.
  private static func fold(_ name: String) -> String {
    var folded = ""
    var depth = 0
    for scalar in name.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if depth == 0, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        folded += scalar.properties.lowercaseMapping
      }
      if scalar == ")" { depth = max(0, depth - 1) }
    }
    return folded
  }
}
