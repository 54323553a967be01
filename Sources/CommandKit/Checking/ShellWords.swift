/// The words of a command line as a shell splits it, as far as examples in help need it.
enum ShellWords {
  /// The words up to the first `|`, `>` or `<` that stands alone; single and double quotes keep blanks together.
  static func words(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var quote: Character?
    for character in line {
      if let current = quote {
        if character == current { quote = nil } else { word.append(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        isOpen = true
      } else if character == " " {
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
        isOpen = true
      }
    }
    if isOpen { words.append(word) }
    return Array(words.prefix { $0 != "|" && $0 != ">" && $0 != "<" })
  }
}
