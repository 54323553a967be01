import MarkdownSyntax
import Testing
import TextBasics

/// Inputs that make careless block parsers quadratic: four times the text may take no more than about four times as
/// long. The bound is wide, as tests share a machine; a quadratic parser takes sixteen times.
@Suite(.serialized) struct BlockPathologyTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      Family("nested lists") { size in lines(size) { String(repeating: "  ", count: $0) + "- a" } },
      Family("lists nested by tabs") { size in lines(size) { String(repeating: "\t", count: $0) + "- a" } },
      Family("quotes, one more each line") { size in lines(size) { String(repeating: ">", count: $0) + " a" } },
      Family("lists on one line") { String(repeating: "- ", count: $0 / 2) },
      Family("blank lines under a deep list") {
        lines($0 / 2) { String(repeating: "  ", count: $0) + "- a" } + String(repeating: "\n", count: $0 / 2)
      },
      Family("rows of one bar") {
        String(repeating: "|a", count: $0 / 6) + "\n" + String(repeating: "|-", count: $0 / 6) + "\n"
          + String(repeating: "|\n", count: $0 / 6)
      },
      Family("footnotes in footnotes") { String(repeating: "[^a]: ", count: $0 / 6) },
      Family("labels without a colon") { "[" + String(repeating: "a\n", count: $0 / 2) + "]" },
    ])
  func grows(family: Family) {
    let clock = ContinuousClock()
    func time(_ size: Int) -> Duration {
      let text = family.text(size)
      return (0..<3).map { _ in clock.measure { _ = Document(text).nodes.count } }.min() ?? .zero
    }
    // A machine with other work slows one measurement, not all of them.
    var measured = ""
    for _ in 0..<4 {
      let small = time(60_000)
      let large = time(240_000)
      if large < small * 10 + .milliseconds(40) { return }
      measured += " \(small), then \(large);"
    }
    Issue.record("\(family.name):\(measured)")
  }

  /// Inputs of any size.
  struct Family: Sendable, CustomTestStringConvertible {
    let name: String
    let text: @Sendable (Int) -> String

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      self.name = name
      self.text = text
    }

    var testDescription: String { name }
  }
}

/// Lines that grow with their number, until they are `size` bytes.
private func lines(_ size: Int, _ line: (Int) -> String) -> String {
  var text = ""
  var number = 0
  while text.utf8.count < size {
    text += line(number) + "\n"
    number += 1
  }
  return text
}
