#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread that runs one piece of work.
struct Worker: @unchecked Sendable {  // on some systems the thread is told by a pointer, which is only handed back
  #if canImport(Glibc)
    private let thread: pthread_t
  #else
    private let thread: pthread_t?
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
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 4 << 20)  // Musl would give 128 KB, macOS 512
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let status = pthread_create(&thread, &attributes, { Worker.run($0) }, box.toOpaque())
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

  /// Lets the thread end without being waited for.
  func detach() {
    #if !canImport(Glibc)
      guard let thread else { return }
    #endif
    pthread_detach(thread)
  }

  /// Waits until the work is done.
  func join() {
    #if !canImport(Glibc)
      guard let thread else { return }
    #endif
    pthread_join(thread, nil)
  }
}
