internal import TextBasics

/// A path as the system has it: bytes that need not be UTF-8.
package struct FilePath: Hashable, Sendable {
  /// The bytes, without an end mark.
  let bytes: [UInt8]

  /// Creates a path of a text, less what says nothing: `./` in front, repeated and final slashes.
  package init(_ text: String) {
    let all = Array(text.utf8)
    let slash = UInt8(ascii: "/")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(all.count)
    var at = 0
    while at < all.count {
      let end = all[at...].firstIndex(of: slash) ?? all.count
      if end > at, end > at + 1 || all[at] != UInt8(ascii: ".") {
        if !bytes.isEmpty || all[0] == slash { bytes.append(slash) }
        bytes += all[at..<end]
      }
      at = end + 1
    }
    if bytes.isEmpty, all.first == slash { bytes = [slash] }
    self.bytes = bytes
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The working folder: an entry of it is shown by its name alone.
  static let workingFolder = FilePath(bytes: [])

  /// The path to show.
  package var text: String { bytes.isEmpty ? "." : String(decoding: bytes, as: UTF8.self) }

  var isAbsolute: Bool { bytes.first == UInt8(ascii: "/") }

  /// The path of an entry of this folder.
  func appending(_ name: [UInt8]) -> FilePath {
    if bytes.isEmpty { return FilePath(bytes: name) }
    var result = bytes
    result.reserveCapacity(bytes.count + name.count + 1)
    if result.last != UInt8(ascii: "/") { result.append(UInt8(ascii: "/")) }
    result += name
    return FilePath(bytes: result)
  }

  /// The name of the entry and the folder that holds it.
  var split: (folder: FilePath, name: [UInt8]) {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (.workingFolder, bytes) }
    return (FilePath(bytes: Array(bytes[..<max(slash, 1)])), Array(bytes[(slash + 1)...]))
  }

  /// Whether a name says Markdown: `.md` or `.markdown`, in any case.
  static func isMarkdown(_ name: Span<UInt8>) -> Bool {
    let count = name.count
    return count > 3 && ByteText.begins(".md", in: name, at: count - 3, end: count)
      || count > 9 && ByteText.begins(".markdown", in: name, at: count - 9, end: count)
  }
}
