internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread that is started before its work is known.
///
/// Until a processor that rests runs a new thread, a thousand files are found. So it is started before these are looked for,
/// and keeps its processor awake until there is work for it, or it is clear that there will be none soon.
final class EarlyThread: Sendable {
  private enum State: UInt8, AtomicRepresentable {
    case waits, hasWork, hasEnded
  }

  /// What both sides see.
  private final class Desk: Sendable {
    let state = Atomic(State.waits)
    nonisolated(unsafe) var work: (@Sendable () -> Void)?  // written before the state says so, read after it
  }

  private let desk = Desk()
  private let worker: Worker

  /// Starts the thread, or gives `nil` when the system has none left.
  init?() {
    let desk = desk
    guard let worker = Worker({ Self.work(at: desk) }) else { return nil }
    self.worker = worker
  }

  private static func work(at desk: Desk) {
    for _ in 0..<patience where desk.state.load(ordering: .relaxed) == .waits { sched_yield() }
    // Whoever is first decides: no work is handed to a thread that ends.
    let (_, state) = desk.state.compareExchange(expected: .waits, desired: .hasEnded, ordering: .acquiring)
    if state == .hasWork { desk.work?() }
  }

  /// How often the thread looks for work: for some milliseconds.
  private static let patience = 20_000

  /// Hands the thread its work; false where it did not wait any longer, or has work already.
  func run(_ work: @escaping @Sendable () -> Void) -> Bool {
    // Nobody may write what the thread may be reading.
    guard desk.state.load(ordering: .relaxed) == .waits else { return false }
    desk.work = work
    let (isTaken, _) = desk.state.compareExchange(expected: .waits, desired: .hasWork, ordering: .releasing)
    return isTaken
  }

  /// Waits until the work that it was handed is done.
  func join() { worker.join() }

  deinit {
    // One that got no work ends by itself.
    let (_, state) = desk.state.compareExchange(expected: .waits, desired: .hasEnded, ordering: .relaxed)
    if state != .hasWork { worker.detach() }
  }
}
