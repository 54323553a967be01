#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileSystem {
  /// An entry of a folder.
  struct Entry: Sendable {
    enum Kind: Sendable {
      case file, folder
      /// A symbolic link, or what the file system does not tell without being asked again.
      case unknown
      /// A pipe, a socket, a device.
      case other
    }

    let name: [UInt8]
    let kind: Kind
    /// The number on the folder's device; a link's own.
    let number: UInt64
  }

  /// The entries of a folder but for itself and the one above, in no order.
  func entries(of path: FilePath) throws(SystemError) -> [Entry] {
    let opened = withSystemPath(path) { opendir($0) }
    guard let stream = opened else { throw .last }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let record = readdir(stream) else {
        if errno != 0 { throw .last }
        return entries
      }
      let name = Self.name(of: record)
      if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { continue }
      entries.append(
        Entry(
          name: name, kind: Entry.Kind(type: record.pointee.d_type), number: UInt64(record.pointee.d_ino)))
    }
  }

  /// The name, which ends at the first zero of an array that is longer; read in place, not by copying the record.
  private static func name(of record: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(record).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while start[count] != 0 { count += 1 }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}

extension FileSystem.Entry.Kind {
  init(type: UInt8) {
    switch Int32(type) {
    case Int32(DT_REG): self = .file
    case Int32(DT_DIR): self = .folder
    case Int32(DT_LNK), Int32(DT_UNKNOWN): self = .unknown
    default: self = .other
    }
  }
}
