/// The name of an idea on the programme's platform: `CNCF - Project: Title (2024 Term 3)`.
enum FullName {
  /// Whether a line is such a name: an organisation, a dash, a project, a colon, a title, and the term in parentheses.
  static func matches(_ line: String) -> Bool {
    guard line.hasSuffix(")"), line.utf8.count <= 300, let opening = line.lastIndex(of: "("),
      let dash = line.firstRange(of: " - "), let colon = line[dash.upperBound...].firstIndex(of: ":"), colon < opening
    else { return false }
    let term = ProgramTermReader(text: String(line[opening...])).term
    return term?.number != nil && !line[..<dash.lowerBound].contains(".")
  }
}
