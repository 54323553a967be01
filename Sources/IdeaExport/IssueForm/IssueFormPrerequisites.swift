internal import IdeaCatalog
internal import TextBasics

/// What is asked of applicants, as the form asks for it: boxes for the usual things, and one custom prerequisite.
struct IssueFormPrerequisites {
  /// The things that have a box.
  private static let boxes = [
    "Resume", "Cover Letter", "School Enrollment Verification", "Participation Permission from school or employer",
  ]
  private static let challenge = "Coding Challenge"
  private static let upload = " (file upload)"
  /// The longest name of a custom prerequisite that the platform takes, in UTF-16 units.
  private static let longestName = 20

  private var ticked: Set<String> = []
  private var challengeURL: String?
  private var customName: String?
  private var customDescription: String?
  private var hasUpload = false

  /// Sorts the lines of a text: one that is a box's is ticked, the others are the custom prerequisite.
  init(_ text: String?) {
    var custom: [Substring] = []
    for line in text?.split(separator: "\n") ?? [] {
      if Self.boxes.contains(String(line)) || line == Self.challenge {
        ticked.insert(String(line))
      } else if line.hasPrefix(Self.challenge + ": ") {
        ticked.insert(Self.challenge)
        challengeURL = String(line.dropFirst(Self.challenge.utf8.count + 2))
      } else {
        custom.append(line)
      }
    }
    if !custom.isEmpty { setCustom(custom.joined(separator: "\n")) }
  }

  /// `Name: description (file upload)`, or a description alone.
  private mutating func setCustom(_ text: String) {
    hasUpload = text.hasSuffix(Self.upload)
    let text = hasUpload ? text.dropLast(Self.upload.utf8.count) : text[...]
    let name = text.prefix { $0 != ":" && $0 != "\n" }
    let rest = text[name.endIndex...]
    if name.utf16.count <= Self.longestName, rest.hasPrefix(": "), !name.isEmpty {
      customName = String(name)
      customDescription = String(rest.dropFirst(2))
    } else {
      customDescription = String(text)
    }
  }

  /// Writes the answer to a section about prerequisites; false for any other section.
  func write(_ section: IssueFormSection, to output: inout ByteWriter) -> Bool {
    switch section {
    case .prerequisites:
      for (index, box) in (Self.boxes + [Self.challenge]).enumerated() {
        if index > 0 { output.newline() }
        Self.write(box: box, isTicked: ticked.contains(box), to: &output)
      }
    case .codingChallenge: if let challengeURL { MarkdownURL.write(challengeURL, to: &output) }
    case .customPrerequisites:
      let isTicked = customName != nil || customDescription != nil
      Self.write(box: "Custom Prerequisite (fill in details below)", isTicked: isTicked, to: &output)
    case .customName: if let customName { MarkdownText.write(line: customName, to: &output) }
    case .customDescription:
      if let customDescription {
        MarkdownText.write(lines: customDescription, indent: 0, startsLine: true, to: &output)
      }
    case .customUpload:
      let box = "Yes — completion of this task requires the mentee to submit a file."
      Self.write(box: box, isTicked: hasUpload, to: &output)
    default: return false
    }
    return true
  }

  private static func write(box: String, isTicked: Bool, to output: inout ByteWriter) {
    output.write(isTicked ? "- [x] " : "- [ ] ")
    output.write(box)
  }
}
