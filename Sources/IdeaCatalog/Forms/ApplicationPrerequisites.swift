/// What applicants of a programme hand in, as one text: a line for each thing.
struct ApplicationPrerequisites {
  /// What the programme itself asks for: `Resume`, `Cover Letter`.
  var items: [String] = []
  /// Whether there is a coding challenge.
  var hasCodingChallenge = false
  /// The address of the coding challenge.
  var codingChallenge: String?
  /// What the mentors or the foundation ask for beside that.
  var tasks: [Task] = []

  /// Something to do or to hand in that has a name of its own.
  struct Task {
    var name: String?
    var description: String?
    var hasUpload = false

    var isEmpty: Bool { name == nil && description == nil }

    /// `Name: description (file upload)`.
    fileprivate var line: String {
      let words = [name, description].compactMap { $0 }.joined(separator: ": ")
      return hasUpload ? words + " (file upload)" : words
    }
  }

  /// The text; `nil` where nothing is asked for.
  var text: String? {
    var lines = items
    if hasCodingChallenge || codingChallenge != nil {
      lines.append(["Coding Challenge", codingChallenge].compactMap { $0 }.joined(separator: ": "))
    }
    lines += tasks.filter { !$0.isEmpty }.map(\.line)
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}
