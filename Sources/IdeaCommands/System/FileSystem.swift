#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files of the machine, as seen from one folder.
package struct FileSystem: Sendable {
  /// What is at a path, links followed.
  struct Status: Sendable {
    enum Kind: Sendable {
      case file, folder, other
    }

    let kind: Kind
    /// Tells the same file under two paths.
    let identity: Identity
    /// In bytes; 0 for what has no size, such as a pipe.
    let size: Int
    /// The permission bits.
    let permissions: UInt32
  }

  /// The device and the number on it, which no two files share.
  struct Identity: Sendable {
    let device: UInt64
    let number: UInt64
  }

  /// What relative paths begin at; `nil` for the working folder of the process.
  let folder: FilePath?

  /// Creates the view from a folder.
  ///
  /// - Parameter folder: What relative paths begin at; `nil` for the working folder of the process.
  package init(folder: String? = nil) {
    self.folder = folder.map { FilePath($0) }
  }

  /// What is at a path, links followed.
  func status(of path: FilePath) throws(SystemError) -> Status {
    try withSystemPath(path) { path throws(SystemError) in try Status(of: path) }
  }

  /// Calls `body` with the path as C has it.
  func withSystemPath<Value, Failure: Error>(
    _ path: FilePath, _ body: (UnsafePointer<CChar>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    var bytes = path.bytes
    if let folder, !path.isAbsolute { bytes = path.bytes.isEmpty ? folder.bytes : folder.appending(path.bytes).bytes }
    if bytes.isEmpty { bytes = [UInt8(ascii: ".")] }
    bytes.append(0)
    return try bytes.withUnsafeBufferPointer { pointer throws(Failure) in
      guard let start = pointer.baseAddress else { preconditionFailure("the end mark is there") }
      return try body(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
    }
  }
}

extension FileSystem.Status {
  /// What is at a path, links followed.
  ///
  /// - Parameter folder: The open folder that a relative path begins at.
  init(of path: UnsafePointer<CChar>, in folder: Descriptor = Descriptor(number: AT_FDCWD)) throws(SystemError) {
    var record = stat()
    guard fstatat(folder.number, path, &record, 0) == 0 else { throw .last }
    self.init(record)
  }

  /// What is open.
  init(of descriptor: Descriptor) throws(SystemError) {
    var record = stat()
    guard fstat(descriptor.number, &record) == 0 else { throw .last }
    self.init(record)
  }

  /// Reads the record that the system fills in.
  private init(_ record: stat) {
    switch UInt32(record.st_mode) & UInt32(S_IFMT) {
    case UInt32(S_IFREG): kind = .file
    case UInt32(S_IFDIR): kind = .folder
    default: kind = .other
    }
    identity = FileSystem.Identity(
      device: UInt64(truncatingIfNeeded: record.st_dev), number: UInt64(truncatingIfNeeded: record.st_ino))
    size = Int(record.st_size)
    permissions = UInt32(record.st_mode) & 0o7777
  }
}
