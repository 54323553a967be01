internal import IdeaCatalog
internal import TextBasics

/// Writes skills on one line, or as a list where one of them could not stand beside others.
enum SkillMarkdown {
  /// Whether the skills can stand on a line, parted by commas.
  ///
  /// - Parameter width: The most bytes the line may have.
  static func fitsLine(_ skills: [Skill], width: Int) -> Bool {
    skills.reduce(0) { $0 + $1.text.utf8.count + 2 } <= width && skills.allSatisfy { isPlain($0.text) }
  }

  /// Writes the skills on a line.
  ///
  /// - Parameter startsLine: Whether nothing stands before them on it.
  static func writeLine(_ skills: [Skill], startsLine: Bool, to output: inout ByteWriter) {
    for (index, skill) in skills.enumerated() {
      if index > 0 { output.write(", ") }
      MarkdownText.write(line: skill.text, startsLine: startsLine && index == 0, to: &output)
    }
  }

  /// Writes a bullet for each skill, the line ends between them.
  static func writeList(_ skills: [Skill], indent: Int, to output: inout ByteWriter) {
    for (index, skill) in skills.enumerated() {
      if index > 0 { output.newline() }
      output.write(repeating: UInt8(ascii: " "), count: indent)
      output.write("- ")
      MarkdownText.write(line: skill.text, to: &output)
    }
  }

  /// Whether a skill holds no separators, no brackets and nothing that could be a label.
  private static func isPlain(_ skill: String) -> Bool {
    let bytes = skill.utf8
    let startsWithJoiner = ["and ", "or ", "& "].contains { skill.lowercased().hasPrefix($0) }
    return !startsWithJoiner && bytes.last != UInt8(ascii: ".")
      && !bytes.contains { ",;:()[]`".utf8.contains($0) || $0 >= 0xE3 }
  }
}
