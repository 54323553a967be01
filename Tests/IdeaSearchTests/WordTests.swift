import IdeaCatalog
import IdeaSearch
import Testing

@Suite struct WordTests {
  private let metrics = "Show metrics of the lamp"
  private let rest = "Rest mode of the lamp"
  private let buoys = "Operator for buoys"
  private let foghorn = "Faster foghorn"

  private func titles(_ query: String) throws -> Set<String> { Set(try Sample.titles(query)) }

  @Test func everyWordMustOccur() throws {
    #expect(try titles("lamp") == [metrics, rest])
    #expect(try titles("lamp dashboard") == [metrics])
    #expect(try titles("lamp nothing") == [])
    #expect(try titles(" ").count == 4)
  }

  @Test func caseAccentsAndWidthAreOne() throws {
    #expect(try titles("LAMP") == [metrics, rest])
    #expect(try titles("jose") == [rest])
    #expect(try titles("NUÑEZ") == [rest])
    #expect(try titles("nun\u{303}ez") == [rest])
    #expect(try titles("ｌａｍｐ") == [metrics, rest])
    #expect(try Sample.titles("lodz", in: Sample.ideas([("Łódź", "x", "Go")])) == ["Łódź"])
    #expect(try Sample.titles("wasm 2", in: Sample.ideas([("Ｗａｓｍ ２", "x", "Go")])).count == 1)
    #expect(try Sample.titles("don't", in: Sample.ideas([("Don’t", "x", "Go")])).count == 1)
    #expect(try Sample.titles("λογοσ", in: Sample.ideas([("Λογος", "x", "Go")])).count == 1)
    #expect(try Sample.titles("ΛΟΓΟΣ", in: Sample.ideas([("λογος", "x", "Go")])).count == 1)
    #expect(try Sample.titles("5μm", in: Sample.ideas([("5µm", "x", "Go")])).count == 1)
    #expect(try Sample.titles("5µm", in: Sample.ideas([("5ΜM", "x", "Go")])).count == 1)
    #expect(try Sample.titles("sıs", in: Sample.ideas([("ſis", "x", "Go")])).count == 1)
  }

  @Test(arguments: [
    ("Νίκος ένας", "Νικος ενας"), ("ΝΙΚΟΣ", "Νίκος"), ("Ελλάδα", "ΕΛΛΑΔΑ"), ("ἀρχή", "αρχη"), ("προϊόν", "ΠΡΟΪΟΝ"),
    ("ΰ", "υ"), ("ёлка", "ЕЛКА"), ("за\u{301}мок", "замок"), ("шко\u{301}ла", "школа"), ("й", "и\u{306}"),
    ("Ї", "і\u{308}"), ("ў", "У\u{306}"), ("שָׁלוֹם", "שלום"), ("مُحَمَّد", "محمد"), ("أحمد", "احمد"), ("ا\u{653}ن", "آن"),
    ("\u{200F}שלום\u{200E}", "שלום"),
  ])
  func marksAreOneInAllScripts(marked: String, plain: String) throws {
    #expect(try Sample.titles(plain, in: Sample.ideas([(marked, "x", "Go")])) == [marked])
    #expect(try Sample.titles(marked, in: Sample.ideas([(plain, "x", "Go")])) == [plain])
  }

  @Test(arguments: [("май", "маи"), ("київ", "киів"), ("कि", "क"), ("が", "か"), ("น้ำ", "นำ")])
  func lettersOfTheirOwnAreNot(word: String, other: String) throws {
    #expect(try Sample.titles(word, in: Sample.ideas([(other, "x", "Go")])).isEmpty)
    #expect(try Sample.titles(other, in: Sample.ideas([(word, "x", "Go")])).isEmpty)
  }

  @Test(arguments: ["", "é", "A", "  ", "\n\t", "Ａ "]) func whereAWordStandsDoesNotMatter(before: String) throws {
    for count in 0..<18 {
      for blanks in [" ", "  ", "\n", " \t ", "\r\n", "\u{A0} "] {
        let text = before + String(repeating: "X", count: count) + blanks + "LAMP" + blanks + "Pòst" + blanks
        let found = try Sample.titles("\"lamp post\"", in: Sample.ideas([("T", text, "Go")]))
        #expect(found == ["T"], "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    ("auto dimming", "autodimming"), ("auto dimming lamp", "a lamp with auto-dimmings"),
    ("lamp —  light", "lamp, light"),
    ("a light house", "a lighthouse"), ("+lamp +light", "light of a lamp"),
    ("weiss", "weiß"), ("WEIẞ", "weiss"), ("oeuvre", "Œuvre"), ("æther", "Aether"), ("file", "ﬁle"),
    ("eﬃcient", "efficient"),
    ("web assembly", "a wasm runtime"), ("web-assembly", "a wasm runtime"), ("machine learning lamp", "an ML lamp"),
    ("multi-cluster", "many multi-clusters"), ("plug-in", "plugins"), ("\"real time\"", "real-time"),
    ("real-time", "in real time"), ("300", "300+ lamps"), ("lamp", "“lamp”?"), ("“lamp”", "a lamp"), ("[lamp]", "lamp"),
    ("lamp - light", "lamp light"), ("c++", "C++ lamps"), ("lamp: light", "a light of a lamp"),
    ("wick", "…wick"), ("wick", "wick…"), ("wick", "•wick™"), ("wick", "→wick→light"), ("19", "→v19"),
    ("wick", "（wick）"), ("\"ci cd\"", "with ci/cd"), ("ci/cd", "with CI-CD"), ("“unit tests”", "a unit test"),
    ("(f(x) or y)", "f(x)"), ("windows", "Windows"),
    ("quickstart", "quick start of a lamp"), ("Microservices", "one micro-service"), ("micro-service", "microservices"),
    ("databan*", "data banks"), ("frontend", "at the front end"),
    ("wic*", "→wicks…"), ("\"a wic*\"", "a wicked lamp"), ("\"a lamp*\"", "a lamp-post"), ("日本", "「日本」"),
    ("灯台", "灯台の説明"), ("\". lamp\"", "a lamp"),
  ]) func whatIsMeant(query: String, text: String) throws {
    #expect(try Sample.titles(query, in: Sample.ideas([("T", text, "Basket")])) == ["T"])
  }

  @Test(arguments: [
    ("auto dimming light", "autodimming"), ("-auto dimming", "autodimming"), ("\"auto dimming\"", "autodimming"),
    ("auto lamp dimming", "autodimming lamp"), ("quickstart", "a quick, early start"), ("timer", "time r"),
    ("datasets", "data: sets"), ("lampwick", "lamp wick"), ("data", "a databank"), ("wei", "weiß"),
    ("“unit tests”", "tests of a unit"), ("windows", "a sliding window"), ("\"ci cd\"", "ci, cd"),
    ("node.js", "Node of a cluster"), ("nextjs", "Next steps"),
    ("web assembly", "a web of wires"), ("-web assembly", "a wasm runtime"), ("c", "C++ lamps"), ("c", "C# lamps"),
    ("c+", "C++ lamps"),
    ("wick", "éwick"), ("wick", "wickλ"), ("wick", "wick²"), ("web lamp assembly", "a wasm runtime"),
    ("web* assembly", "a wasm runtime"), ("\"a wic*\"", "a lamp, wicked"), ("\"a wic\"", "a wicked lamp"),
  ]) func whatIsNotMeant(query: String, text: String) throws {
    #expect(try Sample.titles(query, in: Sample.ideas([("T", text, "Basket")])) == [])
  }

  @Test func amongSkillsEverydayNamesAreNames() throws {
    let ideas = Sample.ideas([("A", "x", "programming (Bash/go)"), ("B", "Ready to go", "Bash")])
    #expect(try Sample.titles("skill:go", in: ideas) == ["A"])
    #expect(try Sample.titles("go", in: ideas) == [])
  }

  @Test(arguments: [
    ("https://github.com/lighthouse/lamp/issues/7", 1), ("github.com/Lighthouse/lamp/issues/8/", 1),
    ("https://github.com/lighthouse/lamp/issues/7#issuecomment-123456789", 1),
    ("https://github.com/lighthouse/lamp#8", 2),
    ("https://github.com/lighthouse/lamp", 2), ("8", 0), ("https://github.com/lighthouse/la", 0),
  ]) func addressesOfIssuesAreFound(query: String, count: Int) throws {
    #expect(try Sample.titles(query).count == count)
  }

  @Test func numbersOfIssuesAreFound() throws {
    let file = Sample.file("a.md", "### A\n\n- Description: x\n- Upstream Issue: https://example.org/issues/3143\n")
    #expect(try Sample.titles("3143", in: file.ideas) == ["A"])
    #expect(try Sample.titles("314", in: file.ideas) == [])
  }

  @Test(arguments: [
    ("k8s", "Kubernetes"), ("kubernetes", "K8s"), ("litmuschaos", "Litmus Chaos"), ("otel", "OpenTelemetry"),
    ("\"chaos mesh\"", "ChaosMesh"), ("ChaosMesh", "Chaos Mesh"), ("\"Cloud Custodian\"", "CloudCustodian"),
    ("cloudcustodian", "Cloud-Custodian"), ("certmanager", "cert-manager"), ("\"Cert Manager\"", "certmanager"),
  ])
  func projectsHaveSeveralNames(query: String, name: String) throws {
    let text =
      "### \(name)\n\n#### A\n\n- Description: x\n- Skills: Go\n\n### Lamp\n\n#### B\n\n- Description: x\n- Skills: Go\n"
    let file = Sample.file("lfx/2025-term1.md", text)
    #expect(try Sample.titles("project:\(query)", in: file.ideas) == ["A"])
    let filter = RawFilter(try Query("project:\(query)"))
    #expect(filter.scan(text.utf8.span).mayMatch)
    #expect(!filter.scan(text.replacing(name, with: "Lamp").utf8.span).mayMatch)
  }

  /// What stands in parentheses is part of the name, but for the initials of the words before them.
  @Test(arguments: [
    ("Kubernetes (SIG Network)", ["Kubernetes (SIG Network)"]),
    ("kubernetes sig network", ["Kubernetes (SIG Network)"]),
    ("K8s (nothing)", []), ("k8s", ["Kubernetes", "Kubernetes (SIG Network)"]),
    ("Open Policy Agent (OPA)", ["OPA"]), ("Open Policy Agent", ["OPA"]), ("Open Policy Agent (Lamp)", []),
    ("Long Life Lamp (LLL)", ["Long Life Lamp", "Long Life Lamp (LLL)"]), ("Long Life Lamp (LED)", []),
  ])
  func parenthesesArePartOfAName(asked: String, found: [String]) throws {
    let names = ["Kubernetes", "Kubernetes (SIG Network)", "OPA", "Long Life Lamp", "Long Life Lamp (LLL)"]
    let text = names.map { "### \($0)\n\n#### \($0)\n\n- Description: x\n- Skills: Go\n\n" }.joined()
    let file = Sample.file("lfx/2025-term1.md", text)
    #expect(try Sample.titles("project:\"\(asked)\"", in: file.ideas).sorted() == found)
    #expect(RawFilter(try Query("project:\"\(asked)\"")).scan(text.utf8.span).mayMatch || found.isEmpty)
  }

  @Test func handlesMayBeAskedForByTheirBeginning() throws {
    #expect(try titles("mentor:@bo*") == [buoys])
    #expect(try titles("mentor:bo-*") == [buoys])
    #expect(try titles("mentor:@bo") == [])
  }

  @Test func beginningsAreAskedFor() throws {
    #expect(try titles("fog") == [])
    #expect(try titles("fog*") == [foghorn])
    #expect(try titles("horn*") == [])
    #expect(try titles("skill:prom*") == [metrics])
  }

  @Test(arguments: [
    ("operators", "Operator"), ("policy", "policies"), ("policies", "policy"), ("box", "boxes"), ("classes", "class"),
    ("databases", "database"), ("branch", "branches"), ("status", "statuses"), ("menus", "menu"), ("index", "indexes"),
    ("lamps", "lamp"), ("apis", "api"),
    ("gpu", "gpus"), ("gpus", "gpu"), ("pod", "pods"), ("class", "classes"), ("key", "keys"), ("keys", "key"),
  ]) func oneAndSeveral(query: String, text: String) throws {
    #expect(try Sample.titles(query, in: Sample.ideas([("T", text, "y")])).count == 1)
  }

  @Test(arguments: [
    ("goes", "go"), ("test", "testing"), ("aws", "aw"), ("kubernetes", "kubernetesque"), ("bus", "bu"),
    ("typescript", "Ty"),
    ("is", "i"), ("wick", "v1wick"), ("19", "ev19"), ("lamppost", "lamp--post"), ("k8s*", "kubernetes"),
  ])
  func otherWords(query: String, text: String) throws {
    #expect(try Sample.titles(query, in: Sample.ideas([("T", text, "y")])) == [])
  }

  @Test func hyphensAndVersions() throws {
    let ideas = Sample.ideas([
      ("One", "a plug-in for multi-cluster v19", "y"), ("Two", "a plugin, multicluster, x19", "y"),
    ])
    #expect(try Sample.titles("plugin", in: ideas) == ["One", "Two"])
    #expect(try Sample.titles("plug-in", in: ideas) == ["One", "Two"])
    #expect(try Sample.titles("multicluster", in: ideas) == ["One", "Two"])
    #expect(try Sample.titles("19", in: ideas) == ["One"])
  }

  @Test func namesOfOneSkillAreOne() throws {
    #expect(try titles("golang") == [metrics, buoys])
    #expect(try titles("k8s") == [metrics, buoys])
    #expect(try titles("kubernetes") == [metrics, buoys])
    #expect(try titles("kube") == [metrics, buoys])
    #expect(try titles("ml") == [foghorn])
    #expect(try titles("\"machine learning\"") == [foghorn])
  }

  @Test func goIsALanguageAndNotAVerb() throws {
    let ideas = Sample.ideas([
      ("Verb", "Let us go there, and go on.", "Rust"), ("Prose", "It is written in Go.", "Rust"),
      ("Alias", "Written in golang", "Rust"), ("Skill", "x", "go"), ("Gopher", "gopher, GO, goes", "Rust"),
    ])
    for query in ["go", "golang", "Go"] {
      #expect(Set(try Sample.titles(query, in: ideas)) == ["Prose", "Alias", "Skill"])
    }
  }

  @Test func otherEverydayWords() throws {
    #expect(try titles("rest") == [buoys])
    #expect(try titles("c") == [])
    #expect(try titles("c++") == [foghorn])
    #expect(try titles("cpp") == [foghorn])
    let ideas = Sample.ideas([("Cluster", "a node of the cluster", "Go"), ("JS", "with nodejs", "Go")])
    #expect(try Sample.titles("node.js", in: ideas) == ["JS"])
  }

  @Test func phrases() throws {
    #expect(try titles("\"written in\"") == [buoys, foghorn])
    #expect(try titles("\"in written\"") == [])
    let ideas = Sample.ideas([("Broken", "one\n  two", "Go, Zig")])
    #expect(try Sample.titles("\"one two\"", in: ideas) == ["Broken"])
    #expect(try Sample.titles("\"go zig\"", in: ideas) == [])
  }

  @Test func wordsWithoutBlanksBetweenThem() throws {
    let ideas = Sample.ideas([("日本語の灯台", "説明", "Go")])
    #expect(try Sample.titles("灯台", in: ideas).count == 1)
  }

  /// The words of all values are looked for, each in its field.
  @Test(arguments: [
    ("zebra1", SearchField.title), ("zebra2", .skills), ("zebra3", .skills), ("zebra4", .project), ("zebra5", .project),
    ("zebra6", .mentors), ("@zebra7", .mentors), ("zebra8", .mentors), ("zebra9", .expectedOutcome),
    ("zebra10", .description), ("zebra11", .other), ("zebra12", .other), ("zebra13", .other), ("zebra14", .other),
    ("zebra15", .other), ("zebra16", .other),
  ])
  func allFieldsAreSearched(word: String, field: SearchField) throws {
    let text = """
      ## zebra4

      ### zebra5

      #### zebra1

      CNCF - Lamp: zebra11 (2025 Term 1)

      - Description: zebra10
      - Expected Outcome: zebra9
      - Recommended Skills: zebra2
      - Technologies: zebra3
      - Component: zebra12
      - Difficulty: zebra13
      - Prerequisites: zebra14
      - Expected project size: zebra15
      - Reading list: zebra16
      - Mentor(s):
        - zebra6 (@zebra7, zebra8)
      """
    let ideas = Sample.file("gsoc/2025.md", text).ideas
    #expect(Search(ideas).hits(for: try Query(word)).map(\.matchedFields) == [[field]])
    // No phrase stands across values.
    #expect(try Sample.titles("\"zebra2 zebra3\"", in: ideas).isEmpty)
  }

  @Test func handlesAreWords() throws {
    #expect(try titles("@bo-li") == [buoys])
    #expect(try titles("bo-li") == [buoys])
    #expect(try titles("ana") == [metrics, buoys])
  }

  @Test func whatWasFoundCanBeMarked() throws {
    func marked(_ query: String, _ text: String) throws -> [String] {
      let bytes = Array(text.utf8)
      return Highlighter(try Query(query)).ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    #expect(try marked("jose café", "José, CAFÉ; Jose\u{301} x") == ["José", "CAFÉ", "Jose\u{301}"])
    #expect(try marked("go -rust", "Go, rust, golang") == ["Go", "golang"])
    #expect(try marked("lamp*", "İ lamps and clamps") == ["lamps"])
    #expect(try marked("plug-in plugin", "plugin") == ["plugin"])
    #expect(try marked("auto dim strasse", "Autodim in Straße 1") == ["Autodim", "Straße"])
    #expect(try marked("year:2024", "2024") == [])
    #expect(try marked("lamp wic*", "…lamp→wicks…") == ["lamp", "wicks"])
    #expect(
      try marked("mentor:ana project:tuf", "Ana of The Update Framework") == ["Ana", "The", "Update", "Framework"])
    #expect(try marked("plug plug-in", "a plug-in") == ["plug-in"])
    #expect(try marked("lamp", "lamp lamps") == ["lamp", "lamps"])
    func markedAddress(_ query: String, _ address: String) throws -> Substring? {
      let range = Highlighter(try Query(query)).range(inAddress: address)
      return range.flatMap { address.utf8.dropFirst($0.lowerBound).prefix($0.count) }.map(Substring.init)
    }
    #expect(try markedAddress("example.org/lamp", "https://example.org/lamp/issues/12") == "example.org/lamp")
    let issue = "https://example.org/lamp12/issues/12"
    #expect(try Highlighter(Query("12")).range(inAddress: issue) == issue.utf8.count - 2..<issue.utf8.count)
    #expect(try markedAddress("title:12", "https://example.org/lamp/issues/12") == nil)
  }
}
