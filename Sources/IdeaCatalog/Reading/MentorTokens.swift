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

  /// What the words at a place announce: `Email:`, `Company:`.
  func contact(announcedAt index: Int, in text: AnnotatedText) -> MentorWords.Contact? {
    guard index + 1 < tokens.count, tokens[index].kind == .words, tokens[index + 1].kind == .colon else { return nil }
    return MentorWords.contact(tokens[index].range, in: text.bytes.span)
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

  /// The place behind what belongs to words that name nobody, in parentheses or not.
  func endOfRemark(from index: Int, _ reach: MentorRemarks.Reach) -> Int {
    var depth = 0
    var next = index
    while next < tokens.count {
      switch tokens[next].kind {
      case .opening: depth += 1
      case .closing:
        if depth == 0 { return next }
        depth -= 1
      case .comma, .separator, .dash, .lineBreak, .colon:
        if depth == 0, reach == .entry { return next }
      default: break
      }
      next += 1
    }
    return next
  }

  /// Whether somebody who can be reached is named from a place on.
  func nameSomebody(from index: Int, in text: AnnotatedText) -> Bool {
    tokens[index...].contains { isReachable($0, in: text) }
  }

  private func isReachable(_ token: MentorToken, in text: AnnotatedText) -> Bool {
    switch token.kind {
    case .handle, .email, .gluedAddress: true
    case .link: token.link >= 0 && GitHubHandle.handle(ofURL: text.links[token.link].destination) != nil
    default: false
    }
  }

  /// The next place, from one on, where a line ends.
  func endOfLine(from index: Int) -> Int {
    tokens[index...].firstIndex { $0.kind == .lineBreak } ?? tokens.count
  }

  /// Whether what follows a colon says how to reach the one before it.
  func haveContact(after colon: Int) -> Bool {
    guard colon + 1 < tokens.count else { return false }
    switch tokens[colon + 1].kind {
    case .handle, .email, .gluedAddress, .link: return true
    default: return false
    }
  }

  /// Whether a lone word ends a line behind a comma and an address: `Ana Cruz, ana@example.org, Acme`.
  func isBehindAddress(_ index: Int) -> Bool {
    guard index > 1, tokens[index - 1].kind == .comma,
      tokens[index - 2].kind == .email || tokens[index - 2].kind == .link
    else { return false }
    return index + 1 == tokens.count || tokens[index + 1].kind == .lineBreak
  }

  /// Whether parentheses with a handle or an address follow the words: they are those of one more person.
  func haveOwnParentheses(after index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .opening else { return false }
    return tokens[index + 2].kind == .handle || tokens[index + 2].kind == .email
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
