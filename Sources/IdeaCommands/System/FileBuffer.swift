internal import TextBasics

/// Memory that one file after another is read into: new memory for each would cost more than reading it.
struct FileBuffer {
  private var memory: ContiguousArray<UInt8> = []

  /// A copy of the bytes of the file that was read last, in memory of their size.
  var bytes: ContiguousArray<UInt8> { memory.withUnsafeBufferPointer { ContiguousArray($0) } }

  /// Calls `body` with the bytes of the file that was read last, in place.
  func withBytes<Value>(_ body: (Span<UInt8>) -> Value) -> Value { body(memory.span) }

  /// Reads a file, a device or a pipe.
  ///
  /// - Parameter limit: The most bytes; where there are more, ``SystemError/tooLarge`` is thrown.
  mutating func read(
    _ path: FilePath, in files: FileSystem, limit: Int = SourceText.maximumSize
  ) throws(SystemError) {
    let descriptor = try files.withSystemPath(path) { path throws(SystemError) in try Descriptor(reading: path) }
    defer { descriptor.close() }
    memory.removeAll(keepingCapacity: true)
    while true {
      if memory.count == memory.capacity { memory.reserveCapacity(max(Self.leastSize, 2 * memory.capacity)) }
      let read = try readMore(from: descriptor)
      if read == 0 { return }
      guard memory.count <= limit else { throw .tooLarge }
    }
  }

  /// Room for nearly all files at once; what they do not fill costs nothing.
  private static let leastSize = 1 << 18

  /// Takes bytes that were read elsewhere.
  mutating func load(_ bytes: ContiguousArray<UInt8>) {
    memory = bytes
  }

  /// Appends what is there, as far as there is room; returns how much that is, 0 at the end.
  private mutating func readMore(from descriptor: Descriptor) throws(SystemError) -> Int {
    var result: Result<Int, SystemError> = .success(0)
    memory.append(addingCapacity: memory.capacity - memory.count) { output in
      output.withUnsafeMutableBufferPointer { free, count in
        result = Result { () throws(SystemError) in
          try descriptor.read(
            into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(free)[count...]))
        }
        if case .success(let read) = result { count += read }
      }
    }
    return try result.get()
  }
}
