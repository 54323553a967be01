import MarkdownSyntax
import TestSupport
import Testing

// Nothing here but what is public.

/// The examples of the documentation: they stand below as they stand there, so they compile and do what they say.
@Suite struct DocumentationTests {
  private static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  @Test func examplesStandHere() {
    let code = lines(of: Corpus.bytes(of: #filePath))
    let catalog = "\(Self.folder)/Sources/MarkdownSyntax/MarkdownSyntax.docc"
    var count = 0
    for name in files(in: catalog, endingWith: ".md") {
      var example: [String]?
      for line in lines(of: Corpus.bytes(of: "\(catalog)/\(name)")) {
        if line == "```swift" {
          example = []
        } else if line == "```", let complete = example {
          #expect(contains(code, complete), "\(name): \(complete.joined(separator: "\n"))")
          count += 1
          example = nil
        } else {
          example?.append(line)
        }
      }
    }
    #expect(count >= 3)
  }

  /// The lines without the indentation and what is said of the output.
  private func lines(of bytes: ContiguousArray<UInt8>) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let code = line.split(separator: " // ", maxSplits: 1, omittingEmptySubsequences: false)[0]
      return String(code.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func contains(_ code: [String], _ example: [String]) -> Bool {
    code.indices.contains { start in code[start...].starts(with: example) }
  }

  /// Takes the place of what the standard library prints to.
  private final class Printed {
    var lines: [String] = []
  }

  @Test func essentials() {
    let printed = Printed()
    func print(_ items: Any...) { printed.lines.append(items.map { "\($0)" }.joined(separator: " ")) }

    let document = Document("# Ideas\n\nSee [the *plan*](https://example.org/plan).")

    for case .enter(let block) in document.root.walk where block.kind == .heading {
      print(block.headingLevel, block.plainText)
    }
    print(document.html())

    #expect(printed.lines[0] == "1 Ideas")
    #expect(printed.lines[1].hasPrefix("<h1>Ideas</h1>\n"))
  }

  @Test func links() {
    let printed = Printed()
    func print(_ items: Any...) { printed.lines.append(items.map { "\($0)" }.joined(separator: " ")) }
    let document = Document("See [the plan](/plan 'Why') and https://example.org.")

    for block in document.root.children {
      for case .enter(let inline) in block.inlines.walk {
        if let destination = inline.destination { print(inline.plainText, destination) }
      }
    }

    #expect(printed.lines == ["the plan /plan", "https://example.org https://example.org"])
  }
}
