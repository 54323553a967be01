#if canImport(Glibc)
  @preconcurrency internal import Glibc
#elseif canImport(Musl)
  @preconcurrency internal import Musl
#elseif canImport(Darwin)
  @preconcurrency internal import Darwin
#endif

/// Programs of the machine.
enum Programs {
  /// What a program that has ended left behind.
  struct Outcome: Sendable {
    /// 0 where all went well; 128 and more where a signal ended it.
    let status: Int32
    /// All that it put on standard output.
    let output: ContiguousArray<UInt8>
  }

  /// Runs a program to its end, without a shell: it reads nothing, and what it says on standard error is dropped.
  ///
  /// - Parameters:
  ///   - program: Its name, which is looked up as a shell does.
  ///   - arguments: What it is called with; it runs in the working folder of the process.
  static func run(_ program: String, _ arguments: [String]) throws(SystemError) -> Outcome {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .last }
    let reader = Descriptor(number: ends[0])
    defer { reader.close() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = try Self.start(program, arguments, writingTo: Descriptor(number: ends[1]))
    var failure: SystemError?
    var output = ContiguousArray<UInt8>()
    do throws(SystemError) { output = try reader.readAll() } catch { failure = error }
    var status: Int32 = 0
    while waitpid(started, &status, 0) < 0 {
      if errno != EINTR { throw .last }
    }
    if let failure { throw failure }
    let signal = status & 0x7F
    return Outcome(status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: output)
  }

  private static func start(
    _ program: String, _ arguments: [String], writingTo output: Descriptor
  ) throws(SystemError) -> pid_t {
    defer { output.close() }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.number, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    let code = posix_spawnp(&started, program, &actions, nil, words, environ)
    guard code == 0 else { throw .code(code) }
    return started
  }
}
