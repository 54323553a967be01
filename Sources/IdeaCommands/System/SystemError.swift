#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why the system refused to read or write.
package enum SystemError: Error, Equatable, Sendable {
  /// The reader at the other end of a pipe is gone; not an error to tell anyone.
  case closedPipe
  /// The file has more bytes than offsets of 32 bits can count.
  case tooLarge
  /// The `errno` of a call that failed.
  case code(Int32)

  /// The error of the call that has just failed.
  static var last: SystemError { errno == EPIPE ? .closedPipe : .code(errno) }

  /// Whether there is nothing at the path.
  var isMissing: Bool { self == .code(ENOENT) || self == .code(ENOTDIR) }

  /// The reason in lower case, for the end of a message; the words of the system where there are no better ones.
  package var reason: String {
    switch self {
    case .closedPipe: "the pipe is closed"
    case .tooLarge: "larger than 2 GiB"
    case .code(ENOENT), .code(ENOTDIR): "no such file or folder"
    case .code(EACCES), .code(EPERM): "permission denied"
    case .code(EISDIR): "is a folder"
    case .code(ELOOP): "too many symbolic links"
    case .code(ENOSPC): "no space left on the device"
    case .code(EROFS): "read-only file system"
    case .code(let code): strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
  }
}
