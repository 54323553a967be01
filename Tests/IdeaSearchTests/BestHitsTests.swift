import IdeaSearch
import Testing

@Suite struct BestHitsTests {
  @Test func whatIsNoBetterThanAllWantedIsLetGo() {
    var best = BestHits(count: 2)
    let isKept = [5, 3, 4, 3, 4, 6, 4, 5].map { best.take($0, recency: 0) }
    #expect(isKept == [true, true, true, false, false, true, false, false])
  }

  @Test func ofThoseThatCountTheSameTheNewerStayAndThenTheFirst() {
    var best = BestHits(count: 2)
    let isKept = [(5, 1), (5, 2), (5, 1), (5, 2), (5, 3), (4, 9)].map { best.take($0.0, recency: $0.1) }
    #expect(isKept == [true, true, false, true, true, false])
  }

  @Test func whatIsNeededIsTheScoreOfTheLastOfTheBest() {
    var best = BestHits(count: 2)
    let needed = [5, 3, 4, 1].map { score in
      _ = best.take(score, recency: 0)
      return best.needed
    }
    #expect(needed == [nil, 3, 4, 4])
  }

  @Test func nothingIsAmongNone() {
    var best = BestHits(count: 0)
    let isKept = best.take(7, recency: 0)
    #expect(!isKept)
    #expect(best.needed == .max)
  }

  @Test(arguments: [1, 3, 20]) func theBestOfManyAreKept(count: Int) {
    // Scores in no order: each number below 101 three times.
    let scores = (0..<303).map { $0 * 37 % 101 }
    var best = BestHits(count: count)
    let kept = scores.filter { best.take($0, recency: 0) }
    #expect(kept.sorted().suffix(count) == scores.sorted().suffix(count))
    #expect(kept.count < scores.count)
  }
}
