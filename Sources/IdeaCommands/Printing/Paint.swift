internal import TextBasics

/// Colours and weights of text on a terminal, or none of them.
struct Paint: Sendable {
  /// What a piece of text is painted for.
  enum Role: Sendable {
    case strong, faint, error, warning, info, match, found, added

    /// The numbers of the escape sequence (ECMA-48, Select Graphic Rendition).
    fileprivate var code: StaticString {
      switch self {
      case .strong: "1"
      case .faint: "2"
      case .error: "1;31"
      case .warning: "1;33"
      case .info: "1;36"
      case .match, .added: "32"
      case .found: "1;31"
      }
    }
  }

  let isOn: Bool

  /// Writes text, which must be safe for a terminal already.
  func write(_ text: String, as role: Role, to writer: inout ByteWriter) {
    if text.isEmpty { return }
    write(as: role, to: &writer) { $0.write(text) }
  }

  /// Paints what `body` writes, which must be safe for a terminal already and not nothing.
  func write(as role: Role, to writer: inout ByteWriter, _ body: (inout ByteWriter) -> Void) {
    if isOn {
      writer.write("\u{1B}[")
      writer.write(role.code)
      writer.write("m")
    }
    body(&writer)
    if isOn { writer.write("\u{1B}[0m") }
  }
}
