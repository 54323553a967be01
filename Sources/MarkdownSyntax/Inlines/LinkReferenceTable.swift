/// The link reference definitions of a document (CommonMark 0.31.2, 4.7), found by label.
///
/// An empty table holds no memory. Labels are hashed with the process's random seed, so no document can be written to
/// make them collide; nothing depends on the order of the slots.
package struct LinkReferenceTable: Sendable {
  /// One definition; the ranges are in `bytes`.
  package struct Entry: Sendable {
    /// The label as it is compared.
    package var label: Range<UInt32>
    /// The destination as it was written, not decoded.
    package var destination: Range<UInt32>
    /// The title as it was written, not decoded; empty when there is none.
    package var title: Range<UInt32>
    /// The index of the block of a footnote definition; 0 for a link reference definition.
    package var footnote: UInt32 = 0
  }

  /// A place of the table. The hash is kept beside the index, so that looking past another label and growing touch no
  /// entry: in a document of many definitions entries lie far apart.
  private struct Slot {
    /// The lower half of the label's hash.
    var hash: UInt32 = 0
    /// An index in `entries` plus 1, or 0 where the slot is empty.
    var entry: UInt32 = 0
  }

  /// The definitions in the order of the document, those with a label that was taken left out.
  package private(set) var entries: [Entry] = []
  /// The labels, destinations and titles of the entries.
  package private(set) var bytes: [UInt8] = []
  /// Open addressing with a power of two.
  private var slots: [Slot] = []
  /// The label in hand; kept for its memory.
  private var scratch: [UInt8] = []

  /// Creates an empty table.
  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// Whether there are footnote definitions among the entries.
  package private(set) var hasFootnotes = false

  /// Takes the definition in, unless its label is taken: the first of a label wins.
  ///
  /// - Returns: Whether it was taken in.
  @discardableResult
  package mutating func add(_ definition: LinkReferenceDefinition, in text: Span<UInt8>) -> Bool {
    let title = definition.title ?? definition.end..<definition.end
    return add(
      label: text.extracting(definition.label), destination: text.extracting(definition.destination),
      title: text.extracting(title))
  }

  /// Takes a definition in, unless its label is taken: the first of a label wins.
  ///
  /// - Returns: Whether it was taken in.
  @discardableResult
  package mutating func add(label: Span<UInt8>, destination: Span<UInt8>, title: Span<UInt8>) -> Bool {
    if 2 * (entries.count + 1) > slots.count { grow() }
    if LinkLabel.isNormal(label) { return add(name: label, destination, title) }
    // Moved out, so that reading from it and changing the rest do not overlap, and moved back.
    var name: [UInt8] = []
    swap(&name, &scratch)
    defer { swap(&name, &scratch) }
    LinkLabel.normalize(label, into: &name)
    return add(name: name.span, destination, title)
  }

  /// Takes a footnote definition in, unless its label, which begins with the caret, is taken.
  ///
  /// It is stored under the label, what follows the caret as its destination. No link reference definition
  /// can have such a label: it would have been read as a footnote definition, or it holds white space, which no
  /// footnote's label does.
  mutating func addFootnote(label: Span<UInt8>, block: Int) {
    guard add(label: label, destination: label.extracting(1..<label.count), title: Span()) else { return }
    entries[entries.count - 1].footnote = UInt32(truncatingIfNeeded: block)
    hasFootnotes = true
  }

  private mutating func add(name: Span<UInt8>, _ destination: Span<UInt8>, _ title: Span<UInt8>) -> Bool {
    let hash = LinkLabel.hash(name)
    let slot = slot(of: name, hash)
    guard slots[slot].entry == 0 else { return false }
    entries.append(Entry(label: store(name), destination: store(destination), title: store(title)))
    slots[slot] = Slot(hash: hash, entry: UInt32(truncatingIfNeeded: entries.count))
    return true
  }

  /// The index in `entries` of the definition with this label.
  package func lookup(_ label: Span<UInt8>) -> Int? {
    var scratch: [UInt8] = []
    return lookup(label, scratch: &scratch)
  }

  /// The index in `entries` of the definition with this label; `scratch` is overwritten.
  func lookup(_ label: Span<UInt8>, scratch: inout [UInt8]) -> Int? {
    // A character has at most four bytes.
    guard !entries.isEmpty, label.count <= 4 * LinkScanner.longestLabel else { return nil }
    if LinkLabel.isNormal(label) { return find(label) }
    LinkLabel.normalize(label, into: &scratch)
    return find(scratch.span)
  }

  private func find(_ label: Span<UInt8>) -> Int? {
    let index = Int(slots[slot(of: label, LinkLabel.hash(label))].entry)
    return index == 0 ? nil : index - 1
  }

  /// The slot that holds the label, or the empty one where it belongs.
  private func slot(of label: Span<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot].entry != 0 {
      if slots[slot].hash == hash, isEqual(entries[Int(slots[slot].entry) - 1].label, label) { return slot }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ range: Range<UInt32>, _ label: Span<UInt8>) -> Bool {
    guard range.count == label.count else { return false }
    let stored = bytes.span
    let start = Int(range.lowerBound)
    for offset in label.indices where stored[start + offset] != label[offset] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [Slot](repeating: Slot(), count: max(16, 2 * slots.count))
    for old in slots where old.entry != 0 {
      var slot = Int(old.hash) & (larger.count - 1)
      while larger[slot].entry != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = old
    }
    slots = larger
  }

  private mutating func store(_ part: Span<UInt8>) -> Range<UInt32> {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    part.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    return start..<UInt32(truncatingIfNeeded: bytes.count)
  }
}
