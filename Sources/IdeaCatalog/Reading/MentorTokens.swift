internal import MarkdownSyntax
internal import TextBasics

/// The tokens of a list of mentors, and what several of them mean together.
struct MentorTokens {
  private let tokens: [MentorToken]

  init(_ text: AnnotatedText) { tokens = MentorTokenizer.tokens(of: text) }

  var count: Int { tokens.count }

  subscript(_ index: Int) -> MentorToken { tokens[index] }

  /// Whether a name on another network stands here: `ana_cruz (Discord)`.
  func isChatHandle(at index: Int, in text: AnnotatedText) -> Bool {
    index + 3 < tokens.count && tokens[index + 1].kind == .opening && tokens[index + 2].kind == .words
      && tokens[index + 3].kind == .closing && MentorWords.isNetwork(tokens[index + 2].range, in: text.bytes.span)
  }

  /// Whether `@nick:example.org`, an address of Matrix, stands here.
  func isMatrixAddress(at index: Int, in text: AnnotatedText) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].kind == .colon && tokens[index + 2].kind == .words
      && tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
      && tokens[index + 1].range.upperBound == tokens[index + 2].range.lowerBound
      && text.bytes[tokens[index + 2].range].contains(0x2E)
  }

  /// Whether the words before a token begin their line, a dash or more before them aside.
  ///
  /// - Parameter isBelow: Whether that counts for the first line, too.
  func beginLine(before index: Int, isBelow: Bool) -> Bool {
    var place = index - 1
    guard place >= 0, tokens[place].kind == .words else { return false }
    place -= 1
    while place >= 0, tokens[place].kind == .dash { place -= 1 }
    return place < 0 ? isBelow : tokens[place].kind == .lineBreak
  }

  /// The place behind what the words before a colon announce, where that is nobody: nothing at all, or an issue, as in
  /// `Other ideas:`; `nil` where it may be somebody.
  func endOfNobody(after colon: Int, in text: AnnotatedText) -> Int? {
    guard colon + 1 < tokens.count else { return colon + 1 }
    let next = tokens[colon + 1]
    guard next.kind == .link else { return nil }
    let destination = next.link >= 0 ? text.links[next.link].destination : text.string(next.range)
    let isIssue = GitHubHandle.isOnGitHub(destination) && GitHubHandle.handle(ofURL: destination) == nil
    return isIssue ? colon + 2 : nil
  }

  /// Whether a handle or an address comes before the next person can begin: then the words begin a person.
  ///
  /// - Parameter hasEmail: Whether the person in hand has an address: then another one is that of the next.
  func haveOwnHandle(after index: Int, hasEmail: Bool) -> Bool {
    var next = index + 1
    while next < tokens.count {
      switch tokens[next].kind {
      case .handle: return true
      case .email: return hasEmail
      case .opening: next += 1
      default: return false
      }
    }
    return false
  }
}
