#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file of the process: reading and writing that neither signals nor short counts disturb.
struct Descriptor: Sendable {
  static let standardInput = Descriptor(number: 0)
  static let standardOutput = Descriptor(number: 1)
  static let standardError = Descriptor(number: 2)

  let number: Int32

  /// Opens a file for reading.
  init(reading path: UnsafePointer<CChar>) throws(SystemError) {
    try self.init(path, O_RDONLY | O_CLOEXEC)
  }

  /// Opens a file for writing, whatever it is: a device, a pipe.
  init(writing path: UnsafePointer<CChar>) throws(SystemError) {
    try self.init(path, O_WRONLY | O_CLOEXEC)
  }

  /// Opens a file for adding to its end, or creates it.
  init(appending path: UnsafePointer<CChar>) throws(SystemError) {
    try self.init(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC)
  }

  /// Creates a file that must not be there yet.
  init(creating path: UnsafePointer<CChar>) throws(SystemError) {
    try self.init(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
  }

  private init(_ path: UnsafePointer<CChar>, _ flags: Int32) throws(SystemError) {
    var opened = open(path, flags, 0o666)
    while opened < 0, errno == EINTR { opened = open(path, flags, 0o666) }
    guard opened >= 0 else { throw .last }
    number = opened
  }

  init(number: Int32) {
    self.number = number
  }

  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #elseif canImport(Darwin)
      _ = Darwin.close(number)
    #endif
  }

  /// Reads what is there, at most as much as `memory` holds; 0 at the end.
  func read(into memory: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(number, memory.baseAddress, memory.count)
      #elseif canImport(Musl)
        let count = Musl.read(number, memory.baseAddress, memory.count)
      #elseif canImport(Darwin)
        let count = Darwin.read(number, memory.baseAddress, min(memory.count, 1 << 30))
      #endif
      if count >= 0 { return count }
      if errno == EAGAIN { wait(for: Int16(POLLIN)) } else if errno != EINTR { throw .last }
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = unsafeWrite(bytes, from: written)
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        wait(for: Int16(POLLOUT))
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  private func unsafeWrite(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { all in
      let rest = UnsafeRawBufferPointer(rebasing: all[start...])
      #if canImport(Glibc)
        return Glibc.write(number, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
        return Musl.write(number, rest.baseAddress, rest.count)
      #elseif canImport(Darwin)
        return Darwin.write(number, rest.baseAddress, min(rest.count, 1 << 30))
      #endif
    }
  }

  /// Waits until a descriptor that someone else made non-blocking is ready.
  private func wait(for events: Int16) {
    var request = pollfd(fd: number, events: events, revents: 0)
    _ = poll(&request, 1, -1)
  }
}
