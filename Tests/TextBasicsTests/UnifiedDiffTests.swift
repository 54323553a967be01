import Testing
import TextBasics

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, path: String = "ideas.md") -> String {
    let diff = UnifiedDiff(path: path, old: ContiguousArray(old.utf8), new: ContiguousArray(new.utf8))
    return String(decoding: diff.bytes, as: UTF8.self)
  }

  @Test func nothingChanged() { #expect(diff("a\nb\n", "a\nb\n") == "") }

  @Test func aLineInTheMiddle() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") == """
        --- a/ideas.md
        +++ b/ideas.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test func changesFarApartAreHunksOfTheirOwn() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = "0\n" + old.replacing("20\n", with: "")
    #expect(
      diff(old, new) == """
        --- a/ideas.md
        +++ b/ideas.md
        @@ -1,3 +1,4 @@
        +0
         1
         2
         3
        @@ -17,4 +18,3 @@
         17
         18
         19
        -20

        """)
  }

  @Test func lastLinesWithoutLineEnd() {
    #expect(
      diff("a", "a\n") == """
        --- a/ideas.md
        +++ b/ideas.md
        @@ -1 +1 @@
        -a
        \\ No newline at end of file
        +a

        """)
    #expect(diff("", "a\n").contains("@@ -0,0 +1 @@\n+a\n"))
    #expect(diff("a\n", "").contains("@@ -1 +0,0 @@\n-a\n"))
  }

  @Test func absolutePathsLoseTheirSlash() { #expect(diff("a", "b", path: "/x/y.md").hasPrefix("--- a/x/y.md\n")) }

  @Test func movedAndRepeatedLinesCompareInOrder() throws {
    let words = ["a", "b", "c", "", "d"]
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<300 {
      let old = (0..<next(12)).map { _ in words[next(5)] + "\n" }
      let new = (0..<next(12)).map { _ in words[next(5)] + "\n" }
      #expect(patched(old, diff(old.joined(), new.joined())) == new)
    }
  }

  /// Applies a diff to lines.
  private func patched(_ old: [String], _ diff: String) -> [String] {
    guard !diff.isEmpty else { return old }
    var result: [String] = []
    var at = 0
    for line in diff.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast() {
      if line.hasPrefix("@@") {
        let numbers = line.dropFirst(4).prefix { $0 != " " }.split(separator: ",")
        let count = numbers.count > 1 ? Int(numbers[1]) ?? 0 : 1
        let start = (Int(numbers[0]) ?? 0) - (count == 0 ? 0 : 1)
        result += old[at..<start]
        at = start
      } else if line.hasPrefix("+") {
        result.append(line.dropFirst() + "\n")
      } else {
        #expect(old[at] == line.dropFirst() + "\n")
        if line.hasPrefix(" ") { result.append(old[at]) }
        at += 1
      }
    }
    return result + old[at...]
  }
}
