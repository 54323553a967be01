internal import CommandKit
internal import MarkdownSyntax
internal import TextBasics

/// `ideacat markdown`: Markdown as HTML.
enum MarkdownCommand {
  /// Whose Markdown is read.
  enum Dialect: String, CaseIterable, OptionValue {
    case commonmark, github

    var options: DocumentOptions { self == .commonmark ? .commonMark : .github }
  }

  static let files = Key<[String]>.operands(
    "FILE", default: "-", help: "Files to render one after another; - is standard input.")
  static let dialect = Key<Dialect>.option(
    "dialect", "d", value: "DIALECT", default: .github,
    help: "Read CommonMark alone, or what GitHub adds to it as well.", section: "Input")
  static let unsafe = Key<Bool>.flag(
    "unsafe", help: "Pass raw HTML and links of every scheme on; only for text of people you trust.",
    section: "Output")

  static let command = Command(
    name: "markdown", abstract: "Render Markdown as HTML.",
    discussion: """
      The HTML is a fragment: what stands in the body of a page, also of several files. It can neither run anything nor lead anywhere but to \
      'http', 'https', 'mailto' and relative addresses: raw HTML becomes a comment, other links lead nowhere. With \
      '--unsafe' it is what the specification of the dialect shows, GitHub's filter of some tags included.
      """,
    section: CommandSection.publish, rows: [dialect.row, unsafe.row, files.row],
    examples: [
      Command.Example("Render a file.", "ideacat markdown README.md"),
      Command.Example("Render what another command writes.", "ideacat export -f markdown | ideacat markdown"),
      Command.Example("Render as the specification does.", "ideacat markdown -d commonmark --unsafe spec.md"),
    ])

  static func run(_ arguments: Arguments, _ session: inout Session) throws(UsageError) {
    let html: HTMLOptions = arguments[unsafe] ? .unsafe : .safe
    let names = arguments[files]
    for (place, name) in (names.isEmpty ? ["-"] : names).enumerated() where !session.isOutputLost {
      guard let source = session.text(named: name) else { continue }
      Document(source, options: arguments[dialect].options).writeHTML(html, part: place + 1) { portion in
        session.print(document: portion.withUnsafeBufferPointer { Array($0) })
        session.flush()
      }
    }
  }
}

extension Session {
  /// The text of a file, or of standard input for `-`; `nil`, and said, where it can't be read.
  fileprivate mutating func text(named name: String) -> SourceText? {
    guard !name.isEmpty else {
      fail("the name of a file is empty")
      return nil
    }
    let input = name == "-" ? Input.standardInput(name: "<stdin>") : .file(FilePath(name))
    do throws(SystemError) {
      let source = try environment.read(input)
      if !source.looksLikeUTF16 { return source }
      fail("\(input.path): is UTF-16; save it as UTF-8")
    } catch {
      fail("\(input.path): \(error.reason)")
    }
    return nil
  }
}
