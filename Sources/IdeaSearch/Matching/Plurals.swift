internal import TextBasics

/// The other number of English words: operators for operator, policy for policies.
enum Plurals {
  /// The forms that a folded word may have in the other number; none for short words, and for what is no word.
  ///
  /// Nothing checks that they are words: what nobody writes is not found.
  static func forms(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    // Of `plug-in` and its kin the last word has the number.
    guard bytes.count > 2, let last = bytes.last, ASCII.isLetter(last),
      bytes.allSatisfy({ ASCII.isLetter($0) || $0 == UInt8(ascii: "-") })
    else { return [] }
    // The system is no plural of what slides over data.
    if word == "windows" { return [] }
    func ends(with text: String) -> Bool { word.hasSuffix(text) }
    func dropping(_ count: Int, _ ending: String = "") -> String { String(word.dropLast(count)) + ending }
    if bytes.count > 3 {
      if ends(with: "ies") { return [dropping(3, "y"), dropping(1)] }
      if ["ses", "xes", "zes", "ches", "shes"].contains(where: ends) { return [dropping(1), dropping(2)] }
      if ends(with: "us") { return [word + "es", dropping(1)] }
      if ends(with: "s"), !ends(with: "ss") { return [dropping(1)] }
    }
    if ends(with: "y"), !"aeiou".utf8.contains(bytes[bytes.count - 2]) { return [dropping(1, "ies")] }
    if ["s", "x", "z", "ch", "sh"].contains(where: ends) { return [word + "es"] }
    return [word + "s"]
  }
}
