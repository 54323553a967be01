/// Writes JSON (RFC 8259) piece by piece, in the order of the calls.
///
/// ```swift
/// var json = JSONWriter(style: .compact)
/// json.beginObject()
/// json.field("title", idea.title)
/// json.array("mentors", of: idea.mentors) { json, mentor in json.string(mentor.name) }
/// json.endObject()  // {"title":"…","mentors":["…"]} and a line feed
/// ```
///
/// A line feed follows every value at the top, so a pretty document ends with one, and several compact values are
/// NDJSON. A call that would not give JSON (a value without a key, an end without its begin) is a mistake of the
/// program and traps; no input can cause one.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Style: Sendable {
    /// One value a line, indented by two spaces a level.
    case pretty
    /// No blanks and no line feeds inside a value.
    case compact
  }

  /// An object or array that has begun and not ended.
  private struct Container {
    let isObject: Bool
    var isEmpty = true
  }

  /// What has been written and was not taken; complete when every container has ended.
  package private(set) var output: ByteWriter
  private let style: Style
  private let insideScript: Bool
  private var containers: [Container] = []
  private var hasKey = false

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - insideScript: Whether `<` is escaped too, for JSON that is put into an HTML `script` element.
  ///   - capacity: The number of bytes to make room for.
  package init(style: Style = .pretty, insideScript: Bool = false, reserving capacity: Int = 0) {
    self.style = style
    self.insideScript = insideScript
    output = ByteWriter(reserving: capacity)
  }

  /// The bytes written so far.
  package var bytes: [UInt8] { output.bytes }

  /// What was written since it was last taken: a long document need not be there all at once.
  package mutating func takeBytes() -> [UInt8] {
    let bytes = output.bytes
    output = ByteWriter(reserving: bytes.count)
    return bytes
  }

  /// The text written so far.
  package var text: String { output.text }
}

// MARK: - Objects and arrays

extension JSONWriter {
  /// Begins an object; what follows are keys, each with its value.
  package mutating func beginObject() { begin(Container(isObject: true), UInt8(ascii: "{")) }

  /// Ends the innermost container, which must be an object.
  package mutating func endObject() { end(isObject: true, UInt8(ascii: "}")) }

  /// Begins an array; what follows are its elements.
  package mutating func beginArray() { begin(Container(isObject: false), UInt8(ascii: "[")) }

  /// Ends the innermost container, which must be an array.
  package mutating func endArray() { end(isObject: false, UInt8(ascii: "]")) }

  /// Writes the key of the value that comes next.
  package mutating func key(_ key: String) {
    precondition(containers.last?.isObject == true && !hasKey, "a key stands in an object, before its value")
    separate()
    writeQuoted(key)
    output.write(byte: UInt8(ascii: ":"))
    if style == .pretty { output.write(byte: UInt8(ascii: " ")) }
    hasKey = true
  }

  private mutating func begin(_ container: Container, _ bracket: UInt8) {
    beginValue()
    output.write(byte: bracket)
    containers.append(container)
  }

  private mutating func end(isObject: Bool, _ bracket: UInt8) {
    guard let container = containers.popLast(), container.isObject == isObject, !hasKey else {
      preconditionFailure("an end without its begin, or a key without its value")
    }
    if !container.isEmpty { breakLine() }
    output.write(byte: bracket)
    endValue()
  }
}

// MARK: - Values

extension JSONWriter {
  /// Writes a string.
  package mutating func string(_ value: String) {
    beginValue()
    writeQuoted(value)
    endValue()
  }

  /// Writes a string, or `null` when there is none.
  package mutating func string(_ value: String?) {
    if let value { string(value) } else { null() }
  }

  /// Writes a whole number.
  package mutating func integer(_ value: Int) {
    beginValue()
    output.write(decimal: value)
    endValue()
  }

  /// Writes a whole number, or `null` when there is none.
  package mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { null() }
  }

  /// Writes a number of at least 0 that is given in thousandths: 69 is `0.069`, 500 is `0.5`, 1000 is `1`.
  package mutating func thousandths(_ count: Int) {
    beginValue()
    output.write(decimal: count / 1_000)
    var rest = count % 1_000
    if rest > 0 { output.write(byte: UInt8(ascii: ".")) }
    while rest > 0 {
      output.write(decimal: rest / 100)
      rest = rest % 100 * 10
    }
    endValue()
  }

  /// Writes `true` or `false`.
  package mutating func boolean(_ value: Bool) {
    beginValue()
    output.write(value ? "true" : "false")
    endValue()
  }

  /// Writes `null`.
  package mutating func null() {
    beginValue()
    output.write("null")
    endValue()
  }
}

// MARK: - Layout

extension JSONWriter {
  /// Puts a comma and a line break before an element; the value of a key stands on the key's line.
  private mutating func beginValue() {
    guard let container = containers.last else { return }
    precondition(container.isObject == hasKey, "a value in an object needs a key")
    if !container.isObject { separate() }
    hasKey = false
  }

  private mutating func endValue() {
    if containers.isEmpty { output.newline() }
  }

  private mutating func separate() {
    let innermost = containers.count - 1
    if !containers[innermost].isEmpty { output.write(byte: UInt8(ascii: ",")) }
    containers[innermost].isEmpty = false
    breakLine()
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    output.newline()
    output.write(repeating: UInt8(ascii: " "), count: 2 * containers.count)
  }

  private mutating func writeQuoted(_ text: String) {
    output.write(byte: UInt8(ascii: "\""))
    output.write(json: text, insideScript: insideScript)
    output.write(byte: UInt8(ascii: "\""))
  }
}
