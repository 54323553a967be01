/// The bytes of one file as they were read, and the name to show for it.
///
/// Nothing is repaired or replaced: offsets count the bytes of the file, a byte order mark included. Invalid UTF-8
/// becomes U+FFFD only where text is made of it.
public struct SourceText: Sendable {
  /// How lines end.
  public enum LineEnding: Sendable {
    case lineFeed
    case carriageReturnLineFeed
    case carriageReturn

    /// The characters of the line end.
    public var text: String {
      switch self {
      case .lineFeed: "\n"
      case .carriageReturnLineFeed: "\r\n"
      case .carriageReturn: "\r"
      }
    }
  }

  /// The largest file that is read, in bytes: offsets are 31 bits wide.
  public static let maximumSize = (1 << 31) - 1

  /// The path to show, with forward slashes; `<stdin>` or a given name for standard input.
  public let path: String
  /// The bytes of the file.
  public let bytes: ContiguousArray<UInt8>

  /// Creates a text from the bytes of a file.
  public init(path: String, bytes: ContiguousArray<UInt8>) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a text from a string.
  public init(path: String, text: String) {
    self.init(path: path, bytes: ContiguousArray(text.utf8))
  }

  /// Whether the text begins with a UTF-8 byte order mark.
  public var hasByteOrderMark: Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// Whether the text begins with a byte order mark of UTF-16, which is refused with a finding.
  public var looksLikeUTF16: Bool { Self.looksLikeUTF16(bytes.span) }

  /// Whether bytes begin with a byte order mark of UTF-16.
  package static func looksLikeUTF16(_ bytes: Span<UInt8>) -> Bool {
    bytes.count >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF))
  }

  /// The line end that most lines have; LF where there is none or a tie.
  ///
  /// - Complexity: linear in the number of bytes.
  public var lineEnding: LineEnding {
    var counts = (lineFeed: 0, both: 0, carriageReturn: 0)
    let span = bytes.span
    var offset = 0
    while true {
      offset = ByteSearch.lineEnd(in: span, from: offset, end: span.count)
      if offset >= span.count { break }
      if span[offset] == 0x0A {
        counts.lineFeed += 1
      } else if offset + 1 < span.count, span[offset + 1] == 0x0A {
        counts.both += 1
        offset += 1
      } else {
        counts.carriageReturn += 1
      }
      offset += 1
    }
    if counts.both > counts.lineFeed, counts.both >= counts.carriageReturn { return .carriageReturnLineFeed }
    return counts.carriageReturn > counts.lineFeed ? .carriageReturn : .lineFeed
  }

  /// The text of a range, invalid UTF-8 replaced by U+FFFD.
  public func text(in range: SourceRange) -> String {
    let end = min(range.end, bytes.count)
    guard range.start < end else { return "" }
    return String(decoding: bytes[range.start..<end], as: UTF8.self)
  }
}
