internal import TextBasics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileSystem {
  /// All bytes of a file, a device or a pipe.
  ///
  /// - Parameter limit: The most bytes; where there are more, ``SystemError/tooLarge`` is thrown.
  package func read(
    _ path: FilePath, limit: Int = SourceText.maximumSize
  ) throws(SystemError) -> ContiguousArray<UInt8> {
    let descriptor = try withSystemPath(path) { path throws(SystemError) in try Descriptor(reading: path) }
    defer { descriptor.close() }
    return try descriptor.readAll(limit: limit)
  }
}

extension Descriptor {
  /// All bytes that are left.
  ///
  /// The size is asked for first, so that the bytes go where they stay, into memory that nobody zeroed before.
  func readAll(limit: Int = SourceText.maximumSize) throws(SystemError) -> ContiguousArray<UInt8> {
    let status = try FileSystem.Status(of: self)
    if status.kind == .folder { throw .code(EISDIR) }
    guard status.size <= limit else { throw .tooLarge }
    guard status.kind == .file, status.size > 0 else { return try readStream(limit: limit) }
    return try bytes(atMost: status.size)
  }

  /// Reads what tells no size, piece by piece.
  private func readStream(limit: Int) throws(SystemError) -> ContiguousArray<UInt8> {
    var all = ContiguousArray<UInt8>()
    while true {
      let piece = try bytes(atMost: 1 << 16)
      if piece.isEmpty { return all }
      guard all.count + piece.count <= limit else { throw .tooLarge }
      all += piece
    }
  }

  /// The next bytes, fewer than `limit` only at the end.
  private func bytes(atMost limit: Int) throws(SystemError) -> ContiguousArray<UInt8> {
    var failure: SystemError?
    let bytes = ContiguousArray<UInt8>(unsafeUninitializedCapacity: limit) { memory, filled in
      LargePages.request(for: memory)
      do throws(SystemError) {
        while filled < limit {
          let rest = UnsafeMutableBufferPointer(rebasing: memory[filled..<limit])
          let count = try read(into: UnsafeMutableRawBufferPointer(rest))
          if count == 0 { break }
          filled += count
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
