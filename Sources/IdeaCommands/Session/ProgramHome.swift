/// Where the program and its documentation are published.
enum ProgramHome {
  /// The address, stated here and nowhere else; whoever publishes the program puts theirs.
  static let address = "https://ideacat.example.org"

  /// The section about a rule in `Documentation/Rules.md`.
  static func page(ofRule id: String, named name: String) -> String {
    "\(address)/Documentation/Rules.md#\(id.lowercased())-\(name)"
  }
}
