/// The terms that paths, headings and names speak of.
package enum TermWords {
  /// The term of a path; `nil` where it names no year.
  package static func term(inPath path: String) -> Term? { ProgramTermReader(path: path).term }

  /// The term in a heading or a full name; `nil` where it names no year.
  package static func term(in text: String) -> Term? { ProgramTermReader(text: text).term }

  /// Whether two terms cannot be the same: a year holds all of its terms.
  package static func differ(_ left: Term, _ right: Term) -> Bool {
    guard left.year == right.year else { return true }
    guard let own = left.number, let other = right.number else { return false }
    return own != other
  }
}
