import IdeaCommands
import Synchronization
import TestSupport

/// What a run of the program left behind.
struct Outcome: Equatable {
  let status: Int32
  let output: String
  let errors: String
}

/// A world to run the program in: a folder, standard input, which can be read once, a terminal or none.
struct World {
  var folder: String
  var input = ""
  var variables: [String: String] = [:]
  /// The cells of a line of the terminal on both streams; `nil` for a pipe.
  var terminalWidth: Int?
  var cores = 2
  /// How far the clock goes on from one look at it to the next.
  var millisecondsPerLook = 0
  /// What every write to standard output ends with.
  var outputFailure: SystemError?
  /// Keeps the folder from being removed.
  private var temporary: TemporaryFolder?

  init(_ folder: TemporaryFolder) {
    self.folder = folder.path
    temporary = folder
  }

  init(folder: String) {
    self.folder = folder
  }

  /// Runs a whole command.
  func run(_ words: String...) -> Outcome { run(words) }

  /// Runs a whole command.
  func run(_ words: [String]) -> Outcome {
    let output = Sink()
    let errors = Sink()
    let clock = Clock(millisecondsPerLook)
    let unread = Mutex(input)
    let (failure, width, variables, cores) = (outputFailure, terminalWidth, variables, cores)
    let environment = Environment(
      files: FileSystem(folder: folder),
      standardInput: { () throws(SystemError) in
        unread.withLock { text in
          defer { text = "" }
          return ContiguousArray(text.utf8)
        }
      },
      standardOutput: Environment.Output(
        write: { bytes throws(SystemError) in
          if let failure { throw failure }
          output.append(bytes)
        }, isTerminal: { width != nil }, width: { width }),
      standardError: Environment.Output(
        write: { bytes throws(SystemError) in errors.append(bytes) }, isTerminal: { width != nil }, width: { width }),
      variable: { variables[$0] }, cores: { cores }, milliseconds: { clock.next() })
    let status = Ideacat.run(words, in: environment)
    return Outcome(status: status, output: output.text, errors: errors.text)
  }
}

extension World {
  /// Commands and what they print, as a person sees them on a terminal.
  func transcript(_ commands: [[String]]) -> String {
    commands.map { words in
      let outcome = run(words)
      let status = outcome.status == 0 ? "" : "exit \(outcome.status)\n"
      return "$ ideacat \(words.joined(separator: " "))\n\(outcome.output)\(outcome.errors)\(status)"
    }.joined(separator: "\n")
  }
}

/// A clock that goes on when it is looked at.
private final class Clock: Sendable {
  private let time = Mutex(0)
  private let step: Int

  init(_ step: Int) {
    self.step = step
  }

  func next() -> Int {
    time.withLock { time in
      time += step
      return time
    }
  }
}

/// Collects what is written.
private final class Sink: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  func append(_ more: [UInt8]) { bytes.withLock { $0 += more } }

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
}

/// The folder of fixtures and goldens.
let fixtures = {
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return parts.dropLast().joined(separator: "/") + "/Fixtures"
}()
