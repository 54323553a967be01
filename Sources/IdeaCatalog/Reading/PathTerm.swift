internal import TextBasics

/// What the path alone says about programme and term: what it says, nothing in the file can say otherwise.
package struct PathTerm: Sendable {
  /// The programme, if the path says one.
  package let program: Program?
  /// The term, if the path says one.
  package let term: Term?

  /// Reads a path.
  package init(_ path: String) {
    let reader = ProgramTermReader(path: path)
    (program, term) = (reader.program, reader.term)
  }

  /// Whether a file of this path can hold ideas of a programme and a term.
  package func allows(_ program: Program, _ term: Term?) -> Bool {
    (self.program ?? program) == program && (self.term ?? term) == term
  }

  /// Whether a path says a year, and none of these; that much costs no more than a look at its digits.
  package static func excludes(_ years: [Int], _ path: String) -> Bool {
    let bytes = path.utf8.span
    var saysYear = false
    func isWord(_ at: Int) -> Bool { ASCII.isAlphanumeric(bytes[at]) || bytes[at] >= 0x80 }
    for at in 0..<max(0, bytes.count - 3) where bytes[at] == UInt8(ascii: "2") && bytes[at + 1] == UInt8(ascii: "0") {
      guard ASCII.isDigit(bytes[at + 2]), ASCII.isDigit(bytes[at + 3]) else { continue }
      if at > 0 && isWord(at - 1) || at + 4 < bytes.count && isWord(at + 4) { continue }
      if years.contains(2_000 + 10 * Int(bytes[at + 2] & 0x0F) + Int(bytes[at + 3] & 0x0F)) { return false }
      saysYear = true
    }
    return saysYear
  }
}
