import IdeaCatalog
import IdeaSearch
import Testing

@Suite struct WordTests {
  private let metrics = "Show metrics of the lamp"
  private let rest = "Rest mode of the lamp"
  private let buoys = "Operator for buoys"
  private let foghorn = "Faster foghorn"

  private func titles(_ words: String...) -> Set<String> { Set(Sample.titles(Query(words: words))) }

  @Test func everyWordMustOccur() {
    #expect(titles("lamp") == [metrics, rest])
    #expect(titles("lamp", "dashboard") == [metrics])
    #expect(titles("lamp", "nothing") == [])
    #expect(titles().count == 4)
    #expect(titles(" ").count == 4)
  }

  @Test func upperAndLowerCaseAndAccentsAreOne() {
    #expect(titles("LAMP") == [metrics, rest])
    #expect(titles("jose") == [rest])
    #expect(titles("NUÑEZ") == [rest])
    #expect(titles("nun\u{303}ez") == [rest])
    #expect(Sample.titles(Query(words: ["lodz"]), in: Sample.ideas([("Łódź", "x", "Go")])) == ["Łódź"])
  }

  @Test func theBeginningOfAWordWillDo() {
    #expect(titles("fog") == [foghorn])
    #expect(titles("horn") == [])
    #expect(titles("fo") == [])
  }

  @Test func namesOfOneSkillAreOne() {
    #expect(titles("golang") == [metrics, buoys])
    #expect(titles("k8s") == [metrics, buoys])
    #expect(titles("kubernetes") == [metrics, buoys])
    #expect(titles("kube") == [metrics, buoys])
    #expect(titles("ml") == [foghorn])
    #expect(titles("machine learning") == [foghorn])
  }

  @Test func goIsALanguageAndNotAVerb() {
    let ideas = Sample.ideas([
      ("Verb", "Let us go there, and go on.", "Rust"), ("Prose", "It is written in Go.", "Rust"),
      ("Alias", "Written in golang", "Rust"), ("Skill", "x", "go"), ("Gopher", "gopher, GO, goes", "Rust"),
    ])
    #expect(Set(Sample.titles(Query(words: ["go"]), in: ideas)) == ["Prose", "Alias", "Skill"])
    #expect(Set(Sample.titles(Query(words: ["golang"]), in: ideas)) == ["Prose", "Alias", "Skill"])
    #expect(Set(Sample.titles(Query(words: ["Go"]), in: ideas)) == ["Prose", "Alias", "Skill"])
  }

  @Test func otherEverydayWords() {
    #expect(titles("rest") == [buoys])
    #expect(titles("c") == [])
    #expect(titles("c++") == [foghorn])
    #expect(titles("cpp") == [foghorn])
    let ideas = Sample.ideas([("Cluster", "a node of the cluster", "Go"), ("JS", "with nodejs", "Go")])
    #expect(Sample.titles(Query(words: ["node.js"]), in: ideas) == ["JS"])
  }

  @Test func phrases() {
    #expect(titles("written in") == [buoys, foghorn])
    #expect(titles("in written") == [])
    let ideas = Sample.ideas([("Broken", "one\n  two", "Go, Zig")])
    #expect(Sample.titles(Query(words: ["one two"]), in: ideas) == ["Broken"])
    #expect(Sample.titles(Query(words: ["go zig"]), in: ideas) == [])
  }

  @Test func wordsWithoutBlanksBetweenThem() {
    let ideas = Sample.ideas([("日本語の灯台", "説明", "Go")])
    #expect(Sample.titles(Query(words: ["灯台"]), in: ideas).count == 1)
  }

  @Test func handlesAreWords() {
    #expect(titles("@bo-li") == [buoys])
    #expect(titles("bo-li") == [buoys])
    #expect(titles("ana") == [metrics, buoys])
  }
}
