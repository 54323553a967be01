import IdeaCatalog
import IdeaSearch
import Testing

@Suite struct CorrectionTests {
  private static let ideas = Sample.ideas([
    ("Observe the scheduler", "kubernetes kubernetes metrics", "Prometheus, Rust"),
    ("Light the lamp", "kubernetes, metric, dashboard, test", "Machine Learning, ReactJS"),
  ])

  private static func corrected(
    _ text: String, in ideas: [Idea]
  ) throws -> (query: Query, corrections: [Correction])? {
    let query = try Query(text)
    let search = Search(ideas)
    return search.corrected(query, search.unmet(of: query))
  }

  @Test(arguments: [
    ("kuberntes", "kubernetes"), ("kuberentes lamp", "kubernetes"), ("kubrnets", "kubernetes"),
    ("dashbord", "dashboard"),
    ("sched", "sched*"), ("lapm", "lamp"), ("tset", "test"), ("skill:promethues", "prometheus"),
    ("skill:\"machne lerning\"", "machne lerning→machine learning"), ("title:obsrve", "observe"),
    ("project:lapm", "lamp"), ("nothing or kuberntes", "kubernetes"), ("-prometheus kuberntes", "kubernetes"),
  ]) func guesses(query: String, used: String) throws {
    let found = try #require(try Self.corrected(query, in: Self.ideas))
    #expect(found.corrections.map(\.used) == [String(used.split(separator: "→").last ?? "")])
    #expect(!Search(Self.ideas).hits(for: found.query).isEmpty)
  }

  @Test(arguments: [
    "lam x", "qqqq", "kxbxrxxtes", "kubernetes qq", "year:2019", "-kuberntes -lamp", "ru", "lxxp", "thf",
    "\"light the la\"",
  ])
  func noGuess(query: String) throws {
    let found = try Self.corrected(query, in: Self.ideas)
    #expect(found == nil || found?.corrections.map(\.used) == ["lam*"])
  }

  @Test(arguments: [("eazy", "easy"), ("advancd", "advanced"), ("\"mediun hard\"", "medium hard")])
  func difficultiesToo(typed: String, used: String) throws {
    let text = ["Easy", "Medium / hard", "Advanced"].map {
      "#### Once\n\n- Description: eazyy\n- Skills: Go\n- Difficulty: \($0)\n\n"
    }
    let ideas = Sample.file("gsoc/2025.md", "### Lamp\n\n" + text.joined()).ideas
    let found = try #require(try Self.corrected("difficulty:" + typed, in: ideas))
    #expect(found.corrections.map(\.used) == [used])
    #expect(Search(ideas).hits(for: found.query).count == 1)
    #expect(try Self.corrected("difficulty:lampp", in: ideas) == nil)
  }

  /// Of words that are equally near the one that stands there most often, then the first one by its letters.
  @Test func theMostFrequentOfTheNearest() throws {
    let ideas = Sample.ideas([("x", "bide, bike, bike, bite", "Go"), ("x", "wide, wine, wire", "Go")])
    #expect(try Self.corrected("bive", in: ideas)?.corrections == [Correction("bive", "bike")])
    #expect(try Self.corrected("wipe", in: ideas)?.corrections == [Correction("wipe", "wide")])
  }

  @Test func wordsMakeOneWordAlsoOnceTheyAreCorrected() throws {
    let ideas = Sample.ideas([("Lamp", "autodimming", "Go"), ("Dimming", "x", "Go"), ("Auto", "x", "Go")])
    let found = try #require(try Self.corrected("auto diming lamp", in: ideas))
    #expect(Search(ideas).hits(for: found.query).map { ideas[$0.ideaIndex].title } == ["Lamp"])
  }

  @Test func numbersAreLeftAsTheyAre() throws {
    let ideas = Sample.ideas([("Lamp 3143", "x 12345678", "Go")])
    for query in ["3144", "2143", "12345670"] { #expect(try Self.corrected(query, in: ideas) == nil) }
  }

  @Test func versionsAndPunctuationTooAreLeft() throws {
    let ideas = Sample.ideas([("Lamp v10", "ipv4, lamp", "Go")])
    for query in ["v1.0", "ipv6", "\"lamp, oil\""] { #expect(try Self.corrected(query, in: ideas) == nil) }
  }

  @Test func onlyWhatTheFieldAsksForIsMeant() throws {
    #expect(try Self.corrected("tech:promethues", in: Self.ideas) == nil)
    #expect(try Self.corrected("subproject:lapm", in: Self.ideas) == nil)
    #expect(try Self.corrected("title:promethues", in: Self.ideas) == nil)
    #expect(try Self.corrected("skill:dashbord", in: Self.ideas) == nil)
    #expect(try Self.corrected("mentor:promethues", in: Self.ideas) == nil)
  }

  @Test func mentorsToo() throws {
    let found = try #require(try Self.corrected("mentor:@bo-lii", in: Sample.ideas))
    #expect(found.corrections == [Correction("@bo-lii", "@bo-li")])
    let name = try #require(try Self.corrected("mentor:\"jose nunes\"", in: Sample.ideas))
    #expect(name.corrections.map(\.used) == ["jose nunez"])
  }

  /// What no idea answers is told as it was typed, and only what was asked for.
  @Test(arguments: [
    ("lamp zzzz", ["zzzz"]), ("zzzz", []), ("lamp metrics", []), ("lamp \"zz yy*\"", ["\"zz yy*\""]),
    ("zzzz -yyyy", []),
    ("lamp \"x:y\" \"x,y\"", ["\"x:y\"", "\"x,y\""]),
    ("lamp zz* \"a lamp\"", ["zz*", "\"a lamp\""]),
    ("(zzzz or yyyy) lamp", ["zzzz", "yyyy"]), ("lamp skill:cobol,\"machine x\"", ["skill:cobol,\"machine x\""]),
    ("lamp year:2019 has:mentors", ["year:2019", "has:mentors"]), ("web assembly lamp", ["web", "assembly"]),
  ]) func whatIsUnmet(text: String, unmet: [String]) throws {
    let query = try Query(text)
    #expect(query.texts(of: Search(Self.ideas).unmet(of: query)) == unmet)
  }

  /// Ideas are looked at file by file, and in several threads.
  @Test(arguments: [
    "kuberntes", "metrc", "dashbord lapm", "kubernets or tset", "ligt", "sched", "kubernetse lamp",
    "\"lamp kuberntes\"",
  ])
  func ideasMayBeLookedAtApart(query: String) throws {
    let query = try Query(query)
    let ideas = Self.ideas + Sample.ideas([("Metro of metrics", "testes rests, lampe", "Kubernete")])
    let unmet = query.wanted
    var whole = Guesses(query, unmet)
    whole.look(at: ideas)
    for parted in 0...ideas.count {
      var guesses = Guesses(query, unmet)
      var others = guesses
      guesses.look(at: Array(ideas[parted...]))
      others.look(at: Array(ideas[..<parted]))
      guesses.add(others)
      #expect(guesses.corrected?.corrections == whole.corrected?.corrections)
    }
  }

  @Test(arguments: [
    ("kuberntes", "A b *Kubernetes*", 5), ("kuberntes", "Küberntes", 0), ("kuber", "on kubernetes", 3),
    ("kuberntes", "on “Kubernetes’s”", 3),
    ("kuberntes", "cuba, netbooks", nil), ("mentor:@bo-lii", "Bo (@bo-li)", 5),
    ("mentor:\"bo lanten\"", "Lantern-bo", 0),
    ("bo-lii", "Bo (@bo-li)", nil), ("3144", "3143", nil),
  ])
  func ideasAreReadThatMayHaveWhatWasMeant(query: String, text: String, place: Int?) throws {
    let query = try Query(query)
    let places = NearWords(query, query.wanted).places(in: text.utf8.span)
    #expect((places != nil) == (place != nil))
    guard let places, let place else { return }
    #expect(places.mayAnswer([place..<text.utf8.count]))
    #expect(!places.mayAnswer([0..<place, place + 10..<place + 20]))
  }

  /// Of several words the first place counts, whichever of them stands there; what bytes do not tell may be anywhere.
  @Test func placesOfSeveralWords() throws {
    func places(_ query: String, _ text: String) throws -> RawPlaces? {
      let query = try Query(query)
      return NearWords(query, query.wanted).places(in: text.utf8.span)
    }
    let both = try #require(try places("kuberntes dashbord", "A dashboard on kubernetes."))
    #expect(both.mayAnswer([0..<10]) && both.mayAnswer([14..<20]) && !both.mayAnswer([3..<14]))
    #expect(
      try places("kuberntes", "{\"programs\": [{\"program_name_short\": \"\\u006bubernetes\"}]}")?.mayAnswer([0..<1])
        == true)
    #expect(try places("приве", "привет")?.mayAnswer([0..<1]) == true)
  }
}
