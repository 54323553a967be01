import IdeaCommands
import MarkdownSyntax
import TextBasics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is done with each document; the result is a number, so that nothing is optimised away.
enum Work: String {
  /// The tree of blocks.
  case blocks
  /// Blocks and all inlines.
  case parse
  /// HTML that passes everything on, as the peers' does.
  case html
  /// Safe HTML.
  case safe
  /// Like `parse`, but counts the blocks, inlines and brackets and runs of delimiters that stay text: what may become a
  /// node takes as much memory as one.
  case places

  func run(_ source: SourceText) -> Int {
    let document = Document(source)
    switch self {
    case .blocks: return document.nodes.count
    case .parse: return Self.inlineCount(of: document) { $0.nodes.count }
    case .places:
      return document.nodes.count + Self.inlineCount(of: document) { max($0.nodes.count, $0.placeCount) }
    case .html, .safe:
      var count = 0
      document.writeHTML(self == .html ? .unsafe : .safe) { count += $0.count }
      return count
    }
  }
}

extension SourceText {
  /// Reads a file as the tool does; `nil` where it can't be read.
  init?(path: String) {
    guard let bytes = try? FileSystem().read(FilePath(path)) else { return nil }
    self.init(path: path, bytes: bytes)
  }
}

extension Work {
  /// Reads all inlines of a document and counts them.
  private static func inlineCount(of document: Document, _ counted: (InlineParser) -> Int) -> Int {
    var parser = InlineParser(options: document.options)
    var text: ContiguousArray<UInt8> = []
    var count = 0
    for node in document.nodes where node.kind.containsInlines {
      text.removeAll(keepingCapacity: true)
      for number in document.lineNumbers(of: node) {
        if number > node.first { text.append(0x0A) }
        let line = document.lines[number]
        text.append(contentsOf: document.source.bytes[Int(line.start)..<Int(line.end)])
      }
      parser.parse(text.span, references: document.references)
      count += counted(parser)
    }
    return count
  }
}

/// The time of a clock that only runs forward, in seconds.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}
