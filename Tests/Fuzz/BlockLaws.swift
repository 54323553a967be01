import MarkdownSyntax
import TextBasics

/// Blocks are nested and in order, each line lies in its leaf, and no byte is lost.
enum BlockLaws {
  static func check(_ document: Document) {
    let count = document.source.bytes.count
    precondition(!document.nodes.isEmpty && document.nodes.after(0) == document.nodes.count)
    var open: [Int] = []
    // The end of the last block before the one in hand, of each open container.
    var reached: [UInt32] = [0]
    var lines = 0
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, document.nodes.after(last) <= index {
        open.removeLast()
        reached.removeLast()
      }
      precondition(node.start <= node.end && Int(node.end) <= count)
      let after = document.nodes.after(index)
      precondition(after > index && after <= document.nodes.count)
      if let parent = open.last {
        precondition(document.nodes[parent].kind.canContain)
        precondition(document.nodes[parent].range.contains(node.range))
        precondition(after <= document.nodes.after(parent))
        precondition(reached[reached.count - 1] <= node.start)
        reached[reached.count - 1] = node.end
      }
      if node.kind.canContain {
        open.append(index)
        reached.append(node.start)
      } else {
        for number in document.lineNumbers(of: node) {
          let line = document.lines[number]
          precondition(number == lines && line.start <= line.end && Int(line.end) <= count)
          lines = number + 1
        }
      }
    }
    precondition(lines == document.lines.count)
    checkCover(document)
    // Nothing to hold them against, but they must not trap.
    _ = document.root.plainText
    _ = document.dump
  }

  /// What is in no block at the top is white space or a byte order mark.
  private static func checkCover(_ document: Document) {
    let bytes = document.source.bytes
    var offset = document.source.hasByteOrderMark ? 3 : 0
    var next = 1
    while true {
      let isEnd = next >= document.nodes.count
      let start = isEnd ? bytes.count : Int(document.nodes[next].start)
      for at in min(offset, start)..<start { precondition(ASCII.isSpace(bytes[at])) }
      if isEnd { return }
      offset = Int(document.nodes[next].end)
      next = document.nodes.after(next)
    }
  }
}
