internal import TextBasics

/// One run of the program: what it has printed so far, and how it will end.
struct Session {
  /// The world it runs in.
  let environment: Environment
  /// The program and the command, as messages begin: `ideacat lint`.
  var caller: String
  /// Results that are not yet on standard output: they go there at once, as a system call for each would be slow.
  var output = ByteWriter()
  /// How the run will end, as far as is known.
  private(set) var status = ExitStatus.done
  /// A thread that is ready to read files with the calling one.
  var early: EarlyThread?
  /// Whether nobody reads standard output any longer, or it cannot be written.
  private(set) var isOutputLost = false

  init(environment: Environment, caller: String) {
    self.environment = environment
    self.caller = caller
  }

  /// Lets the run end with this status, unless another one says more.
  mutating func end(with status: ExitStatus) {
    self.status.add(status)
  }
}

// MARK: - Results

extension Session {
  /// Puts the results so far on standard output.
  ///
  /// A closed pipe is no error: whoever read it has seen enough, and the rest is dropped.
  mutating func flush() {
    defer { output = ByteWriter() }
    guard !output.bytes.isEmpty, !isOutputLost else { return }
    do throws(SystemError) {
      try environment.standardOutput.write(output.bytes)
    } catch {
      isOutputLost = true
      if error != .closedPipe { fail("cannot write to standard output: \(error.reason)") }
    }
  }
}

// MARK: - Messages

extension Session {
  /// Says in one line what went wrong with the input or the output; the run ends with status 3.
  mutating func fail(_ problem: String) {
    say(problem)
    end(with: .failure)
  }

  /// Says in one line what is strange but does no harm.
  func warn(_ problem: String) {
    say("warning: " + problem)
  }

  /// Says one line in the name of the command.
  func say(_ message: String) {
    tell("\(caller): \(TerminalText.escaped(message))\n")
  }

  /// Puts text on standard error as it is; when that fails there is nobody left to tell.
  func tell(_ text: String) {
    try? environment.standardError.write(Array(text.utf8))
  }
}
