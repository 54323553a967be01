internal import IdeaCatalog
internal import MarkdownSyntax
internal import TextBasics

extension Rule {
  static let linkMalformed = Rule(
    id: "MI315", name: "link-malformed", summary: "What was meant as a link is none, or leads nowhere.",
    rationale: """
      A blank between the two parts of a link, brackets and parentheses the wrong way round or not closed, or an address \
      that is missing, has a blank in it or lost a letter of `https://`: readers see marks instead of a link, or follow \
      one that is dead. Upstream issues are MI301.
      """,
    severity: .error, fix: .safe(changing: .values),
    bad: [
      """
      See ↓[the design] (https://example.org/design).
      """,
      """
      See ↓(the design)[https://example.org/design].
      """,
      """
      See [the design](↓https:/example.org/design).
      """,
      """
      See ↓[the design](https://example.org/design.
      """,
      """
      See [the design](↓https://example.org/the design).
      """,
      """
      See ↓[the design]https://example.org/design.
      """,
    ],
    good: [
      """
      See [the design](https://example.org/design), `[no] (https://example.org)`.

      - [x] (https://example.org) is done
      """
    ]
  ) { file, reporter in
    let document = file.file.document
    let bytes = document.source.bytes
    var places = MarkupPlaces(document)
    for bracket in file.marks.closeBrackets {
      guard let link = MalformedLink(closing: Int(bracket), in: bytes), places.isText(link.range) else { continue }
      reporter.report(.repair(link.fault), at: link.range, idea: file.idea(at: link.range.start), edits: link.edits)
    }
  }
}

extension Finding.Message {
  fileprivate static func repair(_ fault: MalformedLink.Fault) -> Self {
    switch fault {
    case .blankBetween: "remove the blank between the two parts of the link"
    case .swapped, .twoBrackets, .withoutParentheses: "write the link as \"[text](address)\""
    case .scheme: "write \"http://\" or \"https://\" in full"
    case .blankInside: "remove the blank in the address of the link"
    case .unclosed: "close the parenthesis behind the address of the link"
    case .unopened: "open the text of the link with \"[\""
    case .empty: "give the address of the link"
    }
  }
}
