internal import TextBasics

/// The documentation of all rules, made of what they say about themselves.
package enum RuleDocument {
  /// A page of Markdown: a table of the rules, and a section for each.
  package static func markdown() -> String {
    var page = ByteWriter(reserving: 200_000)
    page.write(introduction)
    page.write("| id | name | severity | what it objects to |\n|---|---|---|---|\n")
    for rule in Rule.all {
      page.write("| [\(rule.id)](#\(rule.id.lowercased())-\(rule.name)) | `\(rule.name)` | \(rule.severityWords) | ")
      page.write("\(cell(rule.summary)) |\n")
    }
    for rule in Rule.all { page.write("\n## \(rule.id) \(rule.name)\n\n\(section(about: rule))") }
    return page.text
  }

  private static let introduction = """
    # The rules of `ideacat lint`

    Made by the program itself, from what its rules say; `ideacat explain RULE` shows the same. In the examples `↓` stands \
    before what a rule objects to. Severities differ by template where it says so: `lfx` for lists of proposals, `readme` \
    for lists of accepted ideas, `gsoc` for pages of Google Summer of Code, `issue-form` for the body of an issue form.

    A comment in a file turns a rule off: `<!-- ideacat-disable-line MI106: none yet -->` on its line, \
    `ideacat-disable-next-idea` for one idea, `ideacat-disable-file` for the file, and `ideacat-disable` up to \
    `ideacat-enable`.


    """

  /// What stands below the heading of a rule: why, how bad, and examples.
  package static func section(about rule: Rule) -> String {
    var page = ByteWriter(reserving: 4_000)
    page.write("\(rule.summary) \(rule.rationale)\n\n")
    page.write(
      "Severity: \(rule.severityWords). Looks at: \(rule.templates.kinds.map(\.rawValue).joined(separator: ", "))")
    let onRequest = rule.onRequest.kinds.map(\.rawValue).joined(separator: ", ")
    page.write(onRequest.isEmpty ? ".\n" : "; when it is selected by its id or name only: \(onRequest).\n")
    if rule.fix != nil { page.write("\nFix: \(rule.fixWords).\n") }
    for option in rule.options {
      let text = option.defaultSetting.text
      page.write("\nOption `\(option.key)`: \(option.help) Default: \(text.isEmpty ? "none" : "`\(text)`").\n")
    }
    for example in rule.bad { write(example, "Objected to", to: &page) }
    for example in rule.good { write(example, "Fine", to: &page) }
    return page.text
  }

  private static func write(_ example: RuleExample, _ word: String, to page: inout ByteWriter) {
    let place = example.path == "ideas.md" ? "" : ", in `\(example.path)`"
    let told = example.options.sorted { $0.key < $1.key }.map { ", with `\($0.key)=\($0.value)`" }.joined()
    write(example.markdown, "\(word)\(place)\(told)", to: &page)
    if let neighbour = example.neighbour { write(neighbour.markdown, "beside `\(neighbour.path)`", to: &page) }
  }

  /// A text in a fence longer than any in it.
  private static func write(_ markdown: String, _ title: String, to page: inout ByteWriter) {
    var longest = 2
    var run = 0
    for byte in markdown.utf8 {
      run = byte == 0x60 ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    page.write("\n\(title):\n\n\(fence)markdown\n\(visible(markdown))")
    if markdown.utf8.last != 0x0A { page.newline() }
    page.write("\(fence)\n")
  }

  /// A text whose characters without width are named, as `<U+200B>`: nobody could see them in the page.
  private static func visible(_ text: String) -> String {
    var visible = ""
    for scalar in text.unicodeScalars {
      let isHidden = scalar.properties.generalCategory == .format && scalar != "\u{200D}" || scalar == "\u{A0}"
      if isHidden {
        visible += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// A text as the cell of a table: a bar would end it.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
