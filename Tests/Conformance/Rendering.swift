import MarkdownSyntax
import TextBasics

/// Renders many documents in one run: a process for each would take longer than all else.
///
/// For a peer's sake there are no alerts: cmark-gfm knows none.
enum Rendering {
  static func run(isGitHub: Bool, isSafe: Bool, isPeer: Bool) {
    let separator: UInt8 = 0x1E
    var output: [UInt8] = []
    for part in Files.contents(of: 0).split(separator: separator, omittingEmptySubsequences: false) {
      let document = Document(
        SourceText(path: "", bytes: ContiguousArray(part)),
        options: isGitHub ? .github.subtracting(isPeer ? .alerts : []) : .commonMark)
      document.writeHTML(isSafe ? .safe : .unsafe) { portion in
        portion.withUnsafeBufferPointer { output.append(contentsOf: $0) }
      }
      output.append(separator)
    }
    Files.write(output)
  }
}
