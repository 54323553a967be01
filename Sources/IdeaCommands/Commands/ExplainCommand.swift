internal import CommandKit
internal import IdeaLint
internal import TextBasics

/// `ideacat explain`: one rule in full.
enum ExplainCommand {
  static let rule = Key<String>.operand("RULE", help: "The id or the name of a rule.")

  static let command = Command(
    name: "explain", abstract: "Tell all about one rule of 'lint'.",
    discussion: "In the examples, ↓ stands before what the rule objects to.",
    section: CommandSection.check, rows: [rule.row],
    examples: [
      Command.Example("By its id.", "ideacat explain MI106"),
      Command.Example("By its name.", "ideacat explain missing-upstream-issue"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let name = arguments[rule]
    guard let rule = Rule.named(name) else {
      let match = Rule.closest(to: name).map { "did you mean '\($0)'?" } ?? "'ideacat rules' lists them"
      throw arguments.usageError("unknown rule '\(TerminalText.escaped(name))'; \(match)")
    }
    var page = session.page(arguments, labelWidth: 9)
    write(rule, to: &page)
    session.print(text: page.writer.bytes)
  }

  private static func write(_ rule: Rule, to page: inout Page) {
    page.add(title: "\(rule.id) \(rule.name)", name: nil)
    page.add("Objects", rule.summary)
    page.add("Severity", rule.severityWords)
    page.add("Looks at", rule.templateWords)
    page.add("Fix", rule.fixWords)
    page.add("Options", rule.options.map { "\($0.key)=\($0.defaultSetting.text): \($0.help)" })
    page.add(heading: "Why", text: rule.rationale)
    for example in rule.bad { write(example, "Objected to", to: &page) }
    for example in rule.good { write(example, "Fine", to: &page) }
  }

  /// An example, and the file that is looked at with it.
  private static func write(_ example: RuleExample, _ heading: String, to page: inout Page) {
    let place = example.path == "ideas.md" ? "" : " in \(example.path)"
    let told = example.options.sorted { $0.key < $1.key }.map { " with \($0.key)=\($0.value)" }.joined()
    page.add(heading: heading + place + told, text: text(of: example.markdown))
    if let neighbour = example.neighbour {
      page.add(heading: "Beside \(neighbour.path)", text: text(of: neighbour.markdown))
    }
  }

  /// The text without the line ends behind it.
  private static func text(of markdown: String) -> String {
    var lines = markdown.utf8[...]
    while lines.last == UInt8(ascii: "\n") { lines.removeLast() }
    return String(Substring(lines))
  }
}
