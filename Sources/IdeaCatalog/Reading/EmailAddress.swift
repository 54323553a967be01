/// E-mail addresses, as far as a list of mentors needs them.
package enum EmailAddress {
  /// Whether the text is an address: one `@`, a name before it, a host with a dot behind it, no blank.
  package static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let dot = parts[1].firstIndex(of: 0x2E) else { return false }
    guard dot > parts[1].startIndex, parts[1].last != 0x2E else { return false }
    return !text.utf8.contains { $0 <= 0x20 || $0 == 0x28 || $0 == 0x29 || $0 == 0x2C || $0 == 0x3A }
  }

  /// The address that is written as `user AT host DOT org`, or with these words in brackets.
  static func revealed(_ text: String) -> String {
    var address = ""
    for word in text.split(whereSeparator: { " ()[]{}".contains($0) }) {
      switch word.lowercased() {
      case "at": address += "@"
      case "dot": address += "."
      default: address += word
      }
    }
    return address
  }
}
