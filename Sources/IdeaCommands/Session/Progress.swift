internal import Synchronization
internal import TextBasics

/// How far the reading of files has come, for a person who waits: on a terminal, and only when it takes over a second.
final class Progress: Sendable {
  private struct State {
    var done = 0
    /// When the line was last written, in milliseconds; `nil` before that.
    var written: Int?
  }

  private let total: Int
  private let environment: Environment
  private let start: Int
  private let isShown: Bool
  private let state = Mutex(State())

  /// Begins to count.
  ///
  /// - Parameter total: The number of files.
  init(of total: Int, in environment: Environment) {
    self.total = total
    self.environment = environment
    start = environment.milliseconds()
    isShown = environment.standardError.isTerminal()
  }

  /// Counts a file; any thread may.
  func count() {
    guard isShown else { return }
    state.withLock { state in
      state.done += 1
      let now = environment.milliseconds()
      guard now - start >= 1_000, now - (state.written ?? start - 200) >= 200 else { return }
      state.written = now
      write("\r\(state.done) of \(total) files")
    }
  }

  /// Takes the line away again.
  func end() {
    state.withLock { state in
      if state.written != nil { write("\r\u{1B}[K") }
      state.written = nil
    }
  }

  private func write(_ text: String) { try? environment.standardError.write(Array(text.utf8)) }
}
