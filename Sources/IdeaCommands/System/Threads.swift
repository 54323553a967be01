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
  /// - Parameter jobs: The most threads to use, the calling one included.
  static func orderedMap<Output: Sendable>(
    count: Int, jobs: Int, _ body: @escaping @Sendable (Int) -> Output
  ) -> [Output] {
    orderedMap(count: count, jobs: jobs, state: {}) { _, index in body(index) }
  }

  /// The same, with something that each thread has for itself, such as memory to use again.
  static func orderedMap<State, Output: Sendable>(
    count: Int, jobs: Int, state: @escaping @Sendable () -> State,
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
    let others = (1..<min(jobs, count)).compactMap { _ in Worker(work) }
    work()
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

/// A thread that runs one piece of work.
private struct Worker {
  #if canImport(Darwin)
    private let thread: pthread_t?
  #else
    private let thread: pthread_t
  #endif

  private final class Box: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) {
      self.work = work
    }
  }

  /// Starts the thread, or gives `nil` when the system has none left: the others do its work.
  init?(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Box(work))
    #if canImport(Darwin)
      var thread: pthread_t?
      let status = pthread_create(&thread, nil, { Worker.run($0) }, box.toOpaque())
    #else
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      defer { pthread_attr_destroy(&attributes) }
      pthread_attr_setstacksize(&attributes, 4 << 20)  // Musl would give 128 KB
      var thread = pthread_t()
      let status = pthread_create(&thread, &attributes, { Worker.run($0) }, box.toOpaque())
    #endif
    guard status == 0 else {
      box.release()
      return nil
    }
    self.thread = thread
  }

  private static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let context else { return nil }
    Unmanaged<Box>.fromOpaque(context).takeRetainedValue().work()
    return nil
  }

  func join() {
    #if canImport(Darwin)
      guard let thread else { return }
    #endif
    pthread_join(thread, nil)
  }
}
