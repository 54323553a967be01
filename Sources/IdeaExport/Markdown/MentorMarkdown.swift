internal import IdeaCatalog
internal import TextBasics

/// Writes people in the form of the templates: `Name (@handle, mail)`.
enum MentorMarkdown {
  /// Writes a mentor; nothing where nothing is known that may be written.
  static func write(_ mentor: Mentor, to output: inout ByteWriter) {
    let start = output.bytes.count
    var details = [mentor.github.map { "@" + $0 }, mentor.email, mentor.affiliation].compactMap(\.self)
    if let name = mentor.name {
      writeName(name, of: mentor, &details, to: &output)
    } else if let url = mentor.profileURL {
      MarkdownURL.write(url, to: &output)
    } else if !details.isEmpty {
      // Nobody's name: the first detail stands for it, without parentheses.
      MarkdownText.write(line: details.removeFirst(), to: &output)
    }
    write(details, to: &output)
    if let role = mentor.role, output.bytes.count > start {
      output.write(" - ")
      MarkdownText.write(line: role, startsLine: false, to: &output)
    }
  }

  /// A name with a profile is a link to it, and one that would be taken apart a link to whatever there is.
  private static func writeName(
    _ name: String, of mentor: Mentor, _ details: inout [String], to output: inout ByteWriter
  ) {
    if let url = mentor.profileURL {
      MarkdownURL.writeLink(text: name, url, to: &output)
    } else if isPlain(name) {
      MarkdownText.write(line: name, to: &output)
    } else if let github = mentor.github, GitHubHandle.isValid(github.utf8) {
      MarkdownURL.writeLink(text: name, "https://github.com/" + github, to: &output)
      details.removeFirst()
    } else if let email = mentor.email {
      MarkdownURL.writeLink(text: name, "mailto:" + email, to: &output)
      details.removeAll { $0 == email }
    } else {
      MarkdownText.write(line: name, to: &output)
    }
  }

  private static func write(_ details: [String], to output: inout ByteWriter) {
    for (index, detail) in details.enumerated() {
      output.write(index == 0 ? " (" : ", ")
      MarkdownText.write(line: detail, startsLine: false, to: &output)
    }
    if !details.isEmpty { output.write(byte: UInt8(ascii: ")")) }
  }

  /// Whether a name holds nothing that could part two people or end a name.
  private static func isPlain(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return !words.contains { ["and", "from", "-", "–", "—"].contains($0) }
      && !name.utf8.contains { ",;:&/+|<>\"@[]#".utf8.contains($0) }
  }
}
