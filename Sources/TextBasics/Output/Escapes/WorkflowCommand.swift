extension ByteWriter {
  /// Appends `text` as the message of a GitHub workflow command, what stands after the second `::`.
  ///
  /// `%`, CR and LF become `%25`, `%0D` and `%0A`; the runner turns them back (actions/toolkit, `command.ts`).
  package mutating func write(workflowData text: String) {
    write(workflow: text, isProperty: false)
  }

  /// Appends `text` as the value of a property of a GitHub workflow command, such as `file=` or `title=`.
  ///
  /// Escaped like ``write(workflowData:)``, and `:` and `,` become `%3A` and `%2C`.
  package mutating func write(workflowProperty text: String) {
    write(workflow: text, isProperty: true)
  }

  private mutating func write(workflow text: String, isProperty: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "%"): write("%25")
      case UInt8(ascii: "\r"): write("%0D")
      case UInt8(ascii: "\n"): write("%0A")
      case UInt8(ascii: ":") where isProperty: write("%3A")
      case UInt8(ascii: ",") where isProperty: write("%2C")
      default: write(byte: byte)
      }
    }
  }
}
