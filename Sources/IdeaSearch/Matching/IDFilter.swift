/// An idea by its id, by the end of it from a slash on, or by the beginning of it.
struct IDFilter: Sendable {
  private let text: String
  let isBeginning: Bool

  init(_ text: String, isBeginning: Bool) {
    self.text = text.lowercased()
    self.isBeginning = isBeginning
  }

  func matches(_ id: String) -> Bool {
    isBeginning ? id.hasPrefix(text) : id == text || id.hasSuffix("/" + text)
  }
}
