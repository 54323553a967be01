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
    var at = 0
    while at < bytes.count {
      let start = at
      var number = 0
      while at < bytes.count, ASCII.isAlphanumeric(bytes[at]) || bytes[at] >= 0x80 {
        number = at - start < 4 && ASCII.isDigit(bytes[at]) ? number * 10 + Int(bytes[at] & 0x0F) : -10_000
        at += 1
      }
      if number / 100 == 20, at - start == 4 {
        if years.contains(number) { return false }
        saysYear = true
      }
      at += 1
    }
    return saysYear
  }
}
