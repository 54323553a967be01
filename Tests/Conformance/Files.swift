#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whole files by the calls of the system.
enum Files {
  /// The bytes of a file, or `nil` where there is none.
  static func contents(of path: String) -> ContiguousArray<UInt8>? {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    return contents(of: file)
  }

  /// What is left of an open file; 0 is standard input.
  static func contents(of file: Int32) -> ContiguousArray<UInt8> {
    var bytes: ContiguousArray<UInt8> = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count <= 0 { return bytes }
      bytes.append(contentsOf: buffer[0..<count])
    }
  }

  /// Writes to standard output.
  static func write(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { sendOut($0) }
      if count <= 0 { return }
      written += count
    }
  }

  private static func sendOut(_ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(1, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(1, bytes.baseAddress, bytes.count)
    #else
      Darwin.write(1, bytes.baseAddress, bytes.count)
    #endif
  }
}
