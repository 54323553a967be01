internal import TextBasics

/// Memory that one file after another is read into: new memory for each would cost more than reading it.
struct FileBuffer {
  private var memory = ContiguousArray<UInt8>(repeating: 0, count: 1 << 16)
  private var count = 0

  /// The bytes of the file that was read last.
  var bytes: ContiguousArray<UInt8> { ContiguousArray(memory[..<count]) }

  /// Calls `body` with the bytes of the file that was read last, in place.
  func withBytes<Value>(_ body: (Span<UInt8>) -> Value) -> Value { body(memory.span.extracting(0..<count)) }

  /// Reads a file, a device or a pipe.
  ///
  /// - Parameter limit: The most bytes; where there are more, ``SystemError/tooLarge`` is thrown.
  mutating func read(
    _ path: FilePath, in files: FileSystem, limit: Int = SourceText.maximumSize
  ) throws(SystemError) {
    let descriptor = try files.withSystemPath(path) { path throws(SystemError) in try Descriptor(reading: path) }
    defer { descriptor.close() }
    count = 0
    while true {
      let read = try readMore(from: descriptor)
      if read == 0 { return }
      count += read
      guard count <= limit else { throw .tooLarge }
      if count == memory.count { memory += ContiguousArray(repeating: 0, count: memory.count) }
    }
  }

  /// Takes bytes that were read elsewhere.
  mutating func load(_ bytes: ContiguousArray<UInt8>) {
    memory = bytes
    count = bytes.count
  }

  private mutating func readMore(from descriptor: Descriptor) throws(SystemError) -> Int {
    var result: Result<Int, SystemError> = .success(0)
    memory.withUnsafeMutableBytes { memory in
      result = Result { () throws(SystemError) in
        try descriptor.read(into: UnsafeMutableRawBufferPointer(rebasing: memory[count...]))
      }
    }
    return try result.get()
  }
}
