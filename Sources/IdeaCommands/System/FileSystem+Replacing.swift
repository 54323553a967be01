#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension FileSystem {
  /// Puts `bytes` in the place of a file, or creates it.
  ///
  /// They go to a new file in the same folder, which is then renamed over the old one: whoever looks sees all of the
  /// old file or all of the new one, also after a crash. Permissions stay; a link stays and what it points to is
  /// replaced; a device or a pipe is written to.
  package func replace(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {
    let target = resolved(path)
    var old: Status?
    do throws(SystemError) {
      old = try status(of: target)
    } catch {
      guard error.isMissing else { throw error }
    }
    switch old?.kind {
    case .folder: throw .code(EISDIR)
    case .other: try write(bytes, to: target)
    case .file, nil: try rename(bytes, to: target, permissions: old?.permissions)
    }
  }

  /// Adds `bytes` to the end of a file, or creates it.
  func append(_ bytes: [UInt8], to path: FilePath) throws(SystemError) {
    let descriptor = try withSystemPath(path) { path throws(SystemError) in try Descriptor(appending: path) }
    defer { descriptor.close() }
    try descriptor.write(bytes)
  }

  private func write(_ bytes: [UInt8], to path: FilePath) throws(SystemError) {
    let descriptor = try withSystemPath(path) { path throws(SystemError) in try Descriptor(writing: path) }
    defer { descriptor.close() }
    try descriptor.write(bytes)
  }

  private func rename(_ bytes: [UInt8], to target: FilePath, permissions: UInt32?) throws(SystemError) {
    let (folder, name) = target.split
    let temporary = folder.appending(Array(".".utf8) + name + Array(".\(getpid()).tmp".utf8))
    try withSystemPath(temporary) { temporary throws(SystemError) in
      let descriptor = try Descriptor(creating: temporary)
      do throws(SystemError) {
        defer { descriptor.close() }
        if let permissions { _ = fchmod(descriptor.number, mode_t(permissions)) }
        try descriptor.write(bytes)
      } catch {
        unlink(temporary)
        throw error
      }
      let failed = withSystemPath(target) { moveFile(temporary, $0) } != 0
      if failed {
        let error = SystemError.last
        unlink(temporary)
        throw error
      }
    }
  }

  /// The path that a symbolic link leads to; any other path as it is.
  private func resolved(_ path: FilePath) -> FilePath {
    withSystemPath(path) { start in
      guard let real = realpath(start, nil) else { return path }
      defer { free(real) }
      return FilePath(String(cString: real))
    }
  }
}

/// `rename`, under a name that the method above does not hide.
private func moveFile(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 { rename(old, new) }
