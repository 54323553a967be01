internal import TextBasics

/// The numbers of a document's footnotes, and of the references to each: both in the order of the text, as cmark-gfm
/// counts them, so they are known before the first line is written.
struct FootnoteNumbers {
  /// The number of the document among those of a page, which stands in the ids of all but the first one.
  var part = 1
  /// The indices of the definitions in the order of their numbers; the first has number 1.
  private(set) var order: [UInt32] = []
  /// Of each definition its number, or 0, and how many references lead to it.
  private var numbers: [(number: UInt32, references: UInt32)] = []
  /// Of all references in the order of the text, the how many-th to its definition each is.
  private var ordinals: [UInt32] = []
  /// The leaves that have references, in the order of the text, and the index in `ordinals` of the first of each.
  private var leaves: [(leaf: UInt32, first: UInt32)] = []
  /// The index in `ordinals` of the reference that is written next.
  private var next = 0

  /// Notes that the leaf at the index `leaf` refers to a definition.
  mutating func note(_ definition: UInt32, in leaf: Int, definitions: Int) {
    if numbers.isEmpty { numbers = Array(repeating: (0, 0), count: definitions) }
    if numbers[Int(definition)].number == 0 {
      order.append(definition)
      numbers[Int(definition)].number = UInt32(truncatingIfNeeded: order.count)
    }
    numbers[Int(definition)].references += 1
    if leaves.last.map({ Int($0.leaf) }) != leaf {
      leaves.append((UInt32(truncatingIfNeeded: leaf), UInt32(truncatingIfNeeded: ordinals.count)))
    }
    ordinals.append(numbers[Int(definition)].references)
  }

  /// Makes the references of a leaf the next ones.
  ///
  /// - Complexity: logarithmic in the number of leaves with references.
  mutating func begin(leaf: Int) {
    var low = 0
    var high = leaves.count
    while low < high {
      let middle = (low + high) / 2
      if Int(leaves[middle].leaf) < leaf { low = middle + 1 } else { high = middle }
    }
    if low < leaves.count, Int(leaves[low].leaf) == leaf { next = Int(leaves[low].first) }
  }

  mutating func writeReference(
    to node: InlineNode, _ references: borrowing LinkReferenceTable, isAttribute: Bool, to output: inout HTMLOutput
  ) {
    let definition = Int(node.link)
    guard next < ordinals.count, definition < numbers.count else { return }
    let ordinal = Int(ordinals[next])
    next += 1
    guard !isAttribute else { return }
    let label = references.footnoteLabel(of: definition)
    output.write("<sup class=\"footnote-ref\"><a href=\"#")
    writeID("fn", label, references, to: &output)
    output.write("\" id=\"")
    writeID("fnref", label, references, to: &output)
    if ordinal > 1 {
      output.write(byte: 0x2D)
      output.write(decimal: ordinal)
    }
    output.write("\" data-footnote-ref>")
    output.write(decimal: Int(numbers[definition].number))
    output.write("</a></sup>")
  }

  /// Writes the id of a definition, or of the first reference to one: `fn-label`, in the second document `fn2-label`.
  func writeID(
    _ kind: StaticString, _ label: Range<Int>, _ references: borrowing LinkReferenceTable, to output: inout HTMLOutput
  ) {
    output.write(kind)
    if part > 1 { output.write(decimal: part) }
    output.write(byte: 0x2D)
    output.write(address: references.bytes.span.extracting(label))
  }

  /// Writes a link back to each reference of a definition.
  func writeReturns(
    from definition: Int, _ references: borrowing LinkReferenceTable, to output: inout HTMLOutput
  ) {
    let label = references.footnoteLabel(of: definition)
    for ordinal in 1...max(1, Int(numbers[definition].references)) {
      if ordinal > 1 { output.write(byte: 0x20) }
      output.write("<a href=\"#")
      writeID("fnref", label, references, to: &output)
      if ordinal > 1 {
        output.write(byte: 0x2D)
        output.write(decimal: ordinal)
      }
      output.write("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if ordinal > 1 {
        output.write("<sup class=\"footnote-ref\">")
        output.write(decimal: ordinal)
        output.write("</sup>")
      }
      output.write("</a>")
    }
  }
}

extension LinkReferenceTable {
  /// The range in `bytes` of the label of a footnote definition, as it was written.
  func footnoteLabel(of definition: Int) -> Range<Int> {
    let label = entries[definition].destination
    return Int(label.lowerBound)..<Int(label.upperBound)
  }
}
