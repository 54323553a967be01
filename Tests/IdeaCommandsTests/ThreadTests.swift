import Synchronization
import Testing

@testable import IdeaCommands

@Suite struct ThreadTests {
  @Test(arguments: [1, 2, 5]) func resultsStandInOrder(jobs: Int) {
    let squares = Threads.orderedMap(count: 100, jobs: jobs) { $0 * $0 }
    #expect(squares == (0..<100).map { $0 * $0 })
  }

  @Test(arguments: [1, 2, 5]) func anEarlyThreadHelps(jobs: Int) {
    let squares = Threads.orderedMap(count: 100, jobs: jobs, early: EarlyThread()) { $0 * $0 }
    #expect(squares == (0..<100).map { $0 * $0 })
  }

  @Test func anEarlyThreadDoesItsWorkOnce() throws {
    let early = try #require(EarlyThread())
    let counter = Counter()
    // On a busy machine it may have ended before.
    guard early.run({ counter.add() }) else { return }
    #expect(!early.run { counter.add() })
    early.join()
    #expect(counter.value == 1)
  }

  private final class Counter: Sendable {
    private let count = Atomic(0)

    func add() { count.add(1, ordering: .relaxed) }

    var value: Int { count.load(ordering: .relaxed) }
  }
}
