internal import CommandKit
internal import TextBasics

extension Session {
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
    let results = Threads.orderedMap(count: inputs.count, jobs: jobs(for: inputs, arguments)) { index in
      Result { () throws(SystemError) in body(index, try environment.read(inputs[index])) }
    }
    var outputs: [Output?] = []
    outputs.reserveCapacity(results.count)
    for (input, result) in zip(inputs, results) {
      switch result {
      case .success(let output): outputs.append(output)
      case .failure(let error):
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
      if size >= 1_000_000 { return environment.cores() }
    }
    return 1
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
