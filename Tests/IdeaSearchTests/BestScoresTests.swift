import IdeaSearch
import Testing

@Suite struct BestScoresTests {
  @Test func onlyWhatIsWorseThanAllWantedIsLetGo() {
    var best = BestScores(count: 2)
    let isKept = [5, 3, 4, 3, 4, 6, 4, 5].map { best.take($0) }
    #expect(isKept == [true, true, true, false, true, true, false, true])
  }

  @Test func whatIsNeededIsTheScoreOfTheLastOfTheBest() {
    var best = BestScores(count: 2)
    let needed = [5, 3, 4, 1].map { score in
      _ = best.take(score)
      return best.needed
    }
    #expect(needed == [nil, 3, 4, 4])
  }

  @Test func nothingIsAmongNone() {
    var best = BestScores(count: 0)
    let isKept = best.take(7)
    #expect(!isKept)
  }

  @Test(arguments: [1, 3, 20]) func theBestOfManyAreKept(count: Int) {
    // Scores in no order: each number below 101 three times.
    let scores = (0..<303).map { $0 * 37 % 101 }
    var best = BestScores(count: count)
    let kept = scores.filter { best.take($0) }
    #expect(kept.sorted().suffix(count) == scores.sorted().suffix(count))
    #expect(kept.count < scores.count)
  }
}
