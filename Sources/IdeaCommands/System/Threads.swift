internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Work on independent things by several threads; plain ones, as linking Dispatch costs 0.2 ms of every start.
enum Threads {
  /// What `body` makes of 0 up to, not including, `count`, in that order whichever thread was first.
  ///
  /// - Parameters:
  ///   - jobs: The most threads to use, the calling one included.
  ///   - early: One of them that runs already.
  static func orderedMap<Output: Sendable>(
    count: Int, jobs: Int, early: EarlyThread? = nil, _ body: @escaping @Sendable (Int) -> Output
  ) -> [Output] {
    orderedMap(count: count, jobs: jobs, early: early, state: {}) { _, index in body(index) }
  }

  /// The same, with something that each thread has for itself, such as memory to use again.
  static func orderedMap<State, Output: Sendable>(
    count: Int, jobs: Int, early: EarlyThread? = nil, state: @escaping @Sendable () -> State,
    _ body: @escaping @Sendable (inout State, Int) -> Output
  ) -> [Output] {
    guard min(jobs, count) > 1 else {
      var own = state()
      return (0..<count).map { body(&own, $0) }
    }
    let memory = UnsafeMutableBufferPointer<Output?>.allocate(capacity: count)
    memory.initialize(repeating: nil)
    defer {
      memory.deinitialize()
      memory.deallocate()
    }
    nonisolated(unsafe) let slots = memory  // each slot is written by the one thread that took its number
    let next = Counter()
    let work: @Sendable () -> Void = {
      var own = state()
      while true {
        let index = next.take()
        if index >= count { return }
        slots[index] = body(&own, index)
      }
    }
    let runs = early?.run(work) ?? false
    let others = (0..<min(jobs, count) - (runs ? 2 : 1)).compactMap { _ in Worker(work) }
    work()
    if runs { early?.join() }
    for worker in others { worker.join() }
    return slots.compactMap { $0 }
  }

  /// The number of processors that are on.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Hands out 0, 1, 2 …, each once.
  private final class Counter: Sendable {
    private let value = Atomic<Int>(0)

    func take() -> Int { value.add(1, ordering: .relaxed).oldValue }
  }
}
