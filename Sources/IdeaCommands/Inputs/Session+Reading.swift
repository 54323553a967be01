internal import CommandKit
internal import TextBasics

extension Session {
  /// Starts the thread that is to help with the reading, if one may.
  mutating func startThread(_ arguments: Arguments) {
    if early == nil, arguments[InputOptions.jobs] != 1, environment.cores() > 1 { early = EarlyThread() }
  }

  /// Reads all inputs and gives what `body` makes of each, in their order; files are read by several threads where that
  /// pays, and dropped when `body` is done with them.
  ///
  /// What cannot be read is said and makes the run end with status 3; the rest is carried out.
  mutating func read<Output: Sendable>(
    _ inputs: [Input], of arguments: Arguments, _ body: @escaping @Sendable (SourceText) -> Output
  ) -> [Output] {
    readEach(inputs, of: arguments) { _, text in body(text) }.compactMap { $0 }
  }

  /// The same, with the index of each input, and `nil` for those that cannot be read.
  mutating func readEach<Output: Sendable>(
    _ inputs: [Input], of arguments: Arguments, _ body: @escaping @Sendable (Int, SourceText) -> Output
  ) -> [Output?] {
    let environment = environment
    let jobs = jobs(for: inputs, arguments)
    let results = Threads.orderedMap(count: inputs.count, jobs: jobs, early: early.take()) { index in
      Reading { () throws(SystemError) in body(index, try environment.read(inputs[index])) }
    }
    return outputs(of: results, inputs)
  }

  /// The same with bytes that are gone when `body` returns, for what most files are left at a look for.
  ///
  /// - Parameter state: Makes what each thread keeps from file to file.
  mutating func scanEach<State, Output: Sendable>(
    _ inputs: [Input], of arguments: Arguments, state: @escaping @Sendable () -> State,
    _ body: @escaping @Sendable (inout State, Int, borrowing FileBuffer) -> Output
  ) -> [Output?] {
    let environment = environment
    let jobs = jobs(for: inputs, arguments)
    let results = Threads.orderedMap(
      count: inputs.count, jobs: jobs, early: early.take(), state: { (buffer: FileBuffer(), own: state()) }
    ) { thread, index in
      Reading { () throws(SystemError) in
        switch inputs[index] {
        case .file(let path): try thread.buffer.read(path, in: environment.files)
        case .standardInput: thread.buffer.load(try environment.standardInput())
        }
        return body(&thread.own, index, thread.buffer)
      }
    }
    return outputs(of: results, inputs)
  }

  /// What was made of inputs; `nil`, and said, for those that could not be read.
  private mutating func outputs<Output: Sendable>(of results: [Reading<Output>], _ inputs: [Input]) -> [Output?] {
    var outputs: [Output?] = []
    outputs.reserveCapacity(results.count)
    for (input, result) in zip(inputs, results) {
      switch result {
      case .done(let output): outputs.append(output)
      case .failed(let error):
        fail("\(input.path): \(error.reason)")
        outputs.append(nil)
      }
    }
    return outputs
  }

  /// The threads asked for, else one where starting more would take longer than the work.
  private func jobs(for inputs: [Input], _ arguments: Arguments) -> Int {
    if let jobs = arguments[InputOptions.jobs] { return jobs }
    var size = 0
    for input in inputs.count > 1 ? inputs : [] {
      if case .file(let path) = input, let status = try? environment.files.status(of: path) { size += status.size }
      if size >= 250_000 { return environment.cores() }
    }
    return 1
  }
}

/// What became of an input. It is no `Result`: to make sure that errors are errors, the runtime looks through all types of
/// the program, which takes longer than reading a small file.
private enum Reading<Output: Sendable>: Sendable {
  case done(Output)
  case failed(SystemError)

  init(_ body: () throws(SystemError) -> Output) {
    do throws(SystemError) { self = .done(try body()) } catch { self = .failed(error) }
  }
}

extension Environment {
  /// The text of an input.
  func read(_ input: Input) throws(SystemError) -> SourceText {
    switch input {
    case .standardInput(let name): SourceText(path: name, bytes: try standardInput())
    case .file(let path): SourceText(path: path.text, bytes: try files.read(path))
    }
  }
}
