#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Environment {
  /// The world of the running process.
  ///
  /// From now on a write into a closed pipe fails instead of ending the process without a word to anyone.
  package static func process() -> Environment {
    signal(SIGPIPE, SIG_IGN)
    HeapGrowth.inLargeSteps()
    return Environment(
      files: FileSystem(),
      standardInput: { () throws(SystemError) in try Descriptor.standardInput.readAll() },
      standardOutput: .descriptor(.standardOutput),
      standardError: .descriptor(.standardError),
      variable: { name in getenv(name).map { String(cString: $0) } },
      cores: { Threads.cores },
      milliseconds: {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1_000 + Int(time.tv_nsec) / 1_000_000
      })
  }
}

extension Environment.Output {
  fileprivate static func descriptor(_ descriptor: Descriptor) -> Environment.Output {
    Environment.Output(
      write: { bytes throws(SystemError) in try descriptor.write(bytes) },
      isTerminal: { isatty(descriptor.number) == 1 },
      width: {
        var size = winsize()
        guard ioctl(descriptor.number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
      })
  }
}

/// Ends the process with a status for the shell.
package func endProcess(with status: Int32) -> Never { exit(status) }
