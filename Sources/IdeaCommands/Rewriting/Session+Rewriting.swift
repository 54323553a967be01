internal import CommandKit
internal import TextBasics

extension Session {
  /// Puts the new texts into the place of the old ones: a file is replaced as a whole, what was read from standard input
  /// goes to standard output, changed or not.
  ///
  /// - Returns: How many files were changed. What could not be written is said and makes the run end with status 3.
  @discardableResult
  mutating func write(_ rewrites: [Rewrite]) -> Int {
    var count = 0
    for rewrite in rewrites {
      switch rewrite.input {
      case .standardInput: output.write(contentsOf: rewrite.new)
      case .file(let path):
        guard rewrite.isChange else { continue }
        do throws(SystemError) {
          try environment.files.replace(path, with: Array(rewrite.new))
          count += 1
        } catch {
          fail("cannot write \(path.text): \(error.reason)")
        }
      }
    }
    return count
  }

  /// Prints what would change as unified diffs; on a terminal in colours, and with what it would obey made visible.
  mutating func print(diffsOf rewrites: [Rewrite], _ arguments: Arguments) {
    let stream = environment.standardOutput
    let isTerminal = stream.isTerminal()
    let paint = Paint(isOn: arguments[ColorChoice.key].colors(stream, of: environment))
    for rewrite in rewrites {
      let diff = UnifiedDiff(path: rewrite.input.path, old: rewrite.old, new: rewrite.new)
      guard isTerminal || paint.isOn else {
        output.write(contentsOf: diff.bytes)
        continue
      }
      for line in diff.lines {
        let text = TerminalText.escaped(String(decoding: line.bytes.dropLast(), as: UTF8.self))
        if let role = line.kind.role { paint.write(text, as: role, to: &output) } else { output.write(text) }
        output.newline()
      }
    }
  }
}

extension UnifiedDiff.Kind {
  /// How a line is painted; `nil` for one that is the same in both versions.
  fileprivate var role: Paint.Role? {
    switch self {
    case .header: .strong
    case .hunk: .info
    case .removal: .error
    case .addition: .match
    case .context, .note: nil
    }
  }
}
