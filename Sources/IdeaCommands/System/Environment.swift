/// All that a run of the program sees of the world: tests hand in their own.
package struct Environment: Sendable {
  /// A stream that is written to.
  package struct Output: Sendable {
    /// Writes all bytes.
    package let write: @Sendable ([UInt8]) throws(SystemError) -> Void
    /// Whether a person reads along.
    package let isTerminal: @Sendable () -> Bool
    /// The cells of a line of the terminal, or `nil` where it does not say.
    package let width: @Sendable () -> Int?

    /// Creates a stream.
    package init(
      write: @escaping @Sendable ([UInt8]) throws(SystemError) -> Void,
      isTerminal: @escaping @Sendable () -> Bool = { false }, width: @escaping @Sendable () -> Int? = { nil }
    ) {
      self.write = write
      self.isTerminal = isTerminal
      self.width = width
    }
  }

  /// The files, as seen from the working folder.
  package let files: FileSystem
  /// Reads standard input to its end.
  package let standardInput: @Sendable () throws(SystemError) -> ContiguousArray<UInt8>
  /// Where results go.
  package let standardOutput: Output
  /// Where messages go.
  package let standardError: Output
  /// The environment variable of a name.
  package let variable: @Sendable (String) -> String?
  /// The number of processors.
  package let cores: @Sendable () -> Int
  /// A clock that begins anywhere and never goes back.
  package let milliseconds: @Sendable () -> Int

  /// Creates a world.
  package init(
    files: FileSystem, standardInput: @escaping @Sendable () throws(SystemError) -> ContiguousArray<UInt8>,
    standardOutput: Output, standardError: Output, variable: @escaping @Sendable (String) -> String?,
    cores: @escaping @Sendable () -> Int, milliseconds: @escaping @Sendable () -> Int
  ) {
    self.files = files
    self.standardInput = standardInput
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.variable = variable
    self.cores = cores
    self.milliseconds = milliseconds
  }
}
