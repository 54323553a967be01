import IdeaCatalog
import IdeaSearch
import Testing
import TextBasics

/// A file that is left out has no hit, however a word is written in it.
@Suite struct RawFilterTests {
  /// Ways of writing `kubernetes operator` that a reader takes for these words.
  private static let hidden = [
    "kubernetes operator", "KUBERNETES OPERATORS", "kube*rnetes* operator", "**k**ubernetes **o**perator",
    "~~kuber~~netes operator", "`kubernetes` oper`ator`", "kube[rnetes](https://example.org) operator",
    "[kube](https://example.org)rnetes operator", "[kube]rnetes operator\n\n[kube]: https://example.org",
    "kuber<b>n</b>etes operator", "kuber<!-- x -->netes operator", "kubern&#101;tes operator",
    "&#x6B;ubernetes o&#112;erator", "ku&#98;ernetes o&#x50;erator", "kübernetes öperator", "kuḃernetes operator",
    "kub\u{301}ernetes operator", "ｋｕｂｅｒｎｅｔｅｓ ｏｐｅｒａｔｏｒ", "kuｂernetes oｐerator", "\u{212A}ubernetes operator",
    "kuber\u{5B0}netes oper\u{64B}ator\u{1DC4}", "ku\u{200F}ber\u{2066}netes\u{2069} oper\u{FE20}ator",
    "kuber\u{AD}netes operator", "kuber\u{200B}netes oper\u{200D}ator", "kuber-netes oper-ator",
    "kubernetes\n  operator", "kubernetes\\\n  operator", "kubernetes&nbsp;operator", "k8s operator",
    "a k8s-operator", "kuber![netes](x.png) operator", "kube&eacute;rnetes kubernétes operator",
    "k&ucirc;bernetes operator", "kuberneteſ operator", "…kubernetes operator…", "→kubernetes™ operator•",
    "**Kubernetes**/operator", "kubernetes <https://example.org> operator", "kube\\_rnetes kubernetes operator",
    "kubernetes\n> operator", "kubernetes\n\n1. operator", "kubernetes\n\n  1. operator",
    "the\n\n  2. kubernetes operator",
    "operator\n\n  1. kubernetes\n\n  2. operator", "kube&racute;netes operator",
    "kubernetes\n\n```text\noperator\n```",
    "kubernetes.\n- operator",
    "see [kubernetes][1] operator", "kubernetes<br>operator", "kubernetes[^1] operator\n\n[^1]: x",
    "kubernetes <!-- 2 --> operator", "kubernetes ![](x.png) operator", "kubernetes {.x} operator",
    "kubernetes\\ operator",
    "kubernetes &amp; operator", "kubernetes – operator", "the operator's kubernetes-operator",
  ]

  private static let queries = [
    "kubernetes", "operator", "\"kubernetes operator\"", "kubernetes operator", "kuber*", "k8s", "skill:k8s",
    "kubernetes or nothing", "(kubernetes operator) or nothing", "title:kubernetes", "nothing or -nothing operators",
    "project:att", "project:kubeedge", "project:muller", "mentor:jose", "mentor:@bo-li", "mentor:bo@example.org",
    "mentor:\"li bo\"", "project:lampio", "project:lamp.io", "project:\"Open Policy Agent (OPA)\"",
    "project:\"big lamp (bl)\"",
    "project:\"big lamp\"", "project:a-lamps", "c++", "c", "ci/cd", "node.js", "plug-in", "plugin", "multicluster",
    "灯台", "λόγοσ", "λογος", "Ελκα", "ёлка", "елка", "שלום", "محمد", "5μm",
    "skill:golang", "go", "rest", "nextjs", "-kubernetes", "19", "v19", "é", "привет", "tech:react", "x.y",
    "\"kubernetes oper*\"", "strasse", "strassen", "stras*", "office", "ice*", "auto dimming", "mentor:weiss",
    "mentor:https://github.com/bo-li",
    "skill:oop", "skill:\"kubernetes operators\"",
    "has:mentors go", "mentor:@far-away", "project:facts wick", "title:beacon", "year:2025 kubernetes",
    "term:gsoc kubernetes", "program:lfx operator", "https://example.org/lamp/wick", "example.org/lamp", "lamp/wick#31",
    "wick#31", "31", "zugstrasse", "2.0", "\"19 lamps\"", "-year:2024 kubernetes", "year:2024 or kubernetes",
    "\"operator kubernetes\"", "\"lamp wick\"", "lamp-wick", "\"wick trimmer\"", "netes", "oper*", "rust",
    "quickstart", "skill:\"user spaces\"", "tech:\"work flow\"", "skill:\"auto dimming\"", "frontend", "microservices",
    "databan*", "https://example.org/lamp/wick/issues/31#issuecomment-31",
    "userspace", "workflow",
  ]

  private static let texts =
    hidden.map { "### Lamp\n\n#### T\n\n- Description: \($0)\n- Recommended Skills: x\n- Mentor(s):\n" }
    + hidden.map {
      "### Lamp\n\n#### \($0.replacing("\n", with: " "))\n\n- Description: x\n- Recommended Skills: \($0)\n"
    }
    + [
      "### Lamp.io\n\n#### T\n\n- Description: x\n- Mentor(s): J*os*é N&uacute;ñez (@jn)\n",
      "### Big *Lamp*\n\n#### T\n\n- Description: v19\n- Mentor(s): Bo Li ([@bo-li](https://github.com/bo-li), bo@example.org)\n",
      "### O*P*A\n\n#### T\n\n- Description: x\n- Mentor(s): Bo\n",
      "### A/Lamps\n\n#### T\n\n- Description: x\n- Mentor(s): Bo Li (bo AT example DOT org)\n",
      "### X\n\n#### T\n\n- Description: C++ for ci / cd, node\\.js, a plug-in, multi-cluster\n- Recommended Skills: Go\n",
      "### X\n\n#### ΛΌΓΟΣ λόγος 5µm\n\n- Description: Go\n",
      "### Ёлка\n\n#### Έλκα שָׁלוֹם\n\n- Description: مُحَمَّد\n- Skills: kubernetes\n- Mentor(s): Ελκα\n",
      "### X\n\n#### 日本語の灯台\n\n- Description: Привет RESTful, Next.js, plugin\n- Technologies: ReactJS, x\\.y\n- Mentors: Bo\n",
      "### X\n\n#### Straße\n\n- Description: o&#xFB03;ce, autodimming\n- Skills: operator\n- Mentor(s): Bo Weiß\n",
      "### X\n\n#### Stra&szlig;en\n\n- Description: oﬃce, oﬀice, ofﬁce\n- Skills: Java, orientação a objetos\n",
      "### X\n\n#### Stra&#223;e STRAẞE\n\n- Description: auto**dimming** ﬁt\n- Skills: x\n- Mentors: Ana WEIẞ\n",
      "### X\n\n#### Zugstraße\n\n- Description: x\n- Skills: y\n- Mentors: Ana Wei&#223;\n",
      "### X\n\n#### v2.0\n\n- Description: x\n- Skills: v19 lamps\n",
      "[{\"program_name_short\": \"\\u006bubernetes\", \"cncf_project\": \"Lamp\", \"skills\": \"go\"}]",
      "{\"programs\": [{\"program_name_short\": \"\\u006bubernetes\", \"cncf_project\": \"Lamp\", \"skills\": \"go\"}]}",
      "#### T\n\n- Description: C\n- Skills: continuous integration, G&#111;\n- Mentors: Ana\n",
      "### X\n\n#### T\n\n- Description: lampwick v31, lamp wicks\n- Upstream Issue: https://www.example.org/lamp/wick/issues/31\n",
      "### X\n\n#### T\n\n- Description: wick\n\n  trimmer\n- Skills: Rust\n- Upstream Issue: lamp/wick#31\n",
      "### X\n\n#### T\n\n- Description: a quick\n  start of a front*end*, m\u{ed}cro <b>service</b>, data\u{AD}base\n- Skills: user[space](x)\n",
      "### X\n\n#### T\n\n- Description: quick**start** micro&shy;services, da*t*a&nbsp;banks\n- Skills: work\\\n  flow\n",
      "+++\ntitle = \"A\\nrust\"\nproject = \"lamp\\twick trimmer\"\n+++\n\n- Description: x\n- Skills: y\n",
      // Names of projects with marks in them, which punctuation does not tell apart either.
      "### AT&amp;T\n\n#### T\n\n- Description: x\n- Skills: y\n",
      "### Kube<b>Edge</b>\n\n#### T\n\n- Description: x\n- Skills: y\n",
      "### [Kube](https://example.org)Edge\n\n#### T\n\n- Description: x\n- Skills: y\n",
      "### M[ü](https://example.org)ller\n\n#### T\n\n- Description: x\n- Skills: y\n",
      // What an idea takes from elsewhere: the address of a link, the facts before the text, a heading above others.
      "### X\n\n#### T\n\n- Description: x\n- Mentors: [Ana][1]\n\n[1]: https://github.com/far-away\n",
      "+++\ntitle = \"Beacon\"\nproject = \"Facts\"\n+++\n\n- Description: wick\n- Skills: Go\n- Mentors: Ana\n",
      "# Ideas\n\n## Kubernetes\n\n### A\n\n- Description: x\n- Skills: y\n\n### B\n\n- Description: x\n- Skills: y\n",
      "## A\n\n**operator**\n- Description: x\n- Skills: go\n\n**T**\n- Description: kubernetes\n- Skills: y\n",
      "| Title | Description | Skills |\n|--|--|--|\n| A | kubernetes operator | go |\n| B | lamp | rest |\n",
    ]

  /// The texts with all line ends, read whole.
  private static let files = texts.flatMap { text in
    [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text].map {
      IdeaFile(SourceText(path: "lfx/2025-term1.md", text: $0))
    }
  }

  @Test(arguments: queries) func nothingIsLost(query: String) throws {
    let query = try Query(query)
    let filter = RawFilter(query)
    for file in Self.files {
      let hits = Search(file.ideas).hits(for: query)
      if hits.isEmpty { continue }
      let bytes = file.source.bytes.span
      #expect(
        filter.scan(bytes, path: file.source.path).mayMatch, "\(String(decoding: file.source.bytes, as: UTF8.self))")
      // Nor is an idea of the file.
      let filtered = filter.places(in: bytes)
      let places = try #require(filtered)
      let read = IdeaFile(file.source, where: places.mayAnswer).ideas
      let found = Search(read).hits(for: query).map { read[$0.ideaIndex] }
      let all = hits.map { file.ideas[$0.ideaIndex] }
      #expect(
        found == all && found.map(\.range) == all.map(\.range), "\(String(decoding: file.source.bytes, as: UTF8.self))")
    }
  }

  /// Bytes are looked at many at a time: a word may begin at any of them, and may be the last thing there is.
  @Test(arguments: ["", " the end of a text that goes on for some more bytes than are looked at in one step"])
  func wordsAreFoundWhereverTheyStand(tail: String) throws {
    let filter = RawFilter(try Query("kubernetes"))
    for text in Self.hidden where !text.contains("8s") {
      for shift in 0..<34 {
        let text = String(repeating: "a", count: shift) + " " + text + tail
        #expect(filter.scan(text.utf8.span).mayMatch, "\(text)")
      }
    }
  }

  @Test func ideasWithoutTheWordsAreNotRead() throws {
    let text = """
      # Kubernetes ideas

      ## Harbour

      ### A

      - Description: x
      - Skills: Go

      ### B

      - Description: a gateway for Kubernetes
      - Skills: Go

      ### C

      - Description: a gateway
      - Skills: Go
      """
    let source = SourceText(path: "lfx/2025-term1.md", text: text)
    for (query, titles) in [
      ("kubernetes gateway", ["B"]), ("gateway", ["B", "C"]), ("project:harbour", ["A", "B", "C"]),
    ] {
      let found = try RawFilter(Query(query)).places(in: text.utf8.span)
      let places = try #require(found)
      #expect(IdeaFile(source, where: places.mayAnswer).ideas.map(\.title) == titles)
    }
  }

  @Test(arguments: [
    ("year:2024", "lfx/2025-term1.md"), ("term:gsoc", "lfx/2025-term1.md"), ("program:gsoc", "lfx/2025-term1.md"),
    ("term:term3 year:..2025", "lfx/2025-term1.md"), ("term:2025-term2", "2025-term1.md"),
  ])
  func pathsTellProgrammeAndTerm(query: String, path: String) throws {
    let filter = RawFilter(try Query(query))
    #expect(!filter.scan("# Ideas".utf8.span, path: path).mayMatch)
    #expect(filter.scan("# Ideas".utf8.span, path: "ideas.md").mayMatch)
    // A form says its term itself.
    let form = "Proposal\n\n### CNCF Project\n\nLamp\n\n### Term\n\n2024 Term 1\n\n### Program Name\n\nA\n"
    #expect(filter.scan(form.utf8.span, path: path).mayMatch)
  }

  @Test func hiddenWordsAreFoundAtAll() throws {
    let found = try Self.hidden.filter { text in
      let file = IdeaFile(SourceText(path: "x.md", text: "### L\n\n#### T\n\n- Description: \(text)\n- Skills: x\n"))
      return try !Search(file.ideas).hits(for: Query("kubernetes operator")).isEmpty
    }
    // Without these the law above would say nothing.
    #expect(found.count >= Self.hidden.count - 4)
  }

  @Test(arguments: ["kubernetes", "skill:k8s", "mentor:@bo-li", "kubernetes or elixir", "kubernetes project:lamp"])
  func mostFilesAreLeftOut(query: String) throws {
    let filter = RawFilter(try Query(query))
    let text = """
      # Ideas

      ### Harbour

      #### **Light** the [harbour](https://example.org?a=1&b=2), don’t `wait`

      - Description: A bulb &amp; a *lamb*, 100&#37; café – kube
      - Mentor(s): Cy Ek (@cy)
      """
    #expect(filter.scan(text.replacing("kube", with: "").utf8.span).mayMatch == false)
  }

  /// A word may go on behind a link or a tag; a letter or two are not enough to think so.
  @Test(arguments: [
    ("silence", "[files](https://example.org)"), ("albertteoh", "a [proposal](https://example.org)"),
    ("whale", "<b>new</b> <i>w</i>"),
  ])
  func endsOfLinksAreNoWords(query: String, text: String) throws {
    #expect(!RawFilter(try Query(query)).scan(text.utf8.span).mayMatch)
  }

  /// Letters beside a word make another one of it.
  @Test(arguments: [("ring", "strings of rings2 ringing"), ("star", "start the restart"), ("\"a star\"", "a start")])
  func partsOfWordsAreNoWords(query: String, text: String) throws {
    #expect(!RawFilter(try Query(query)).scan(text.utf8.span).mayMatch)
  }

  /// References that are none, and numbers that no character has.
  @Test(arguments: ["&", "&;", "&#;", "&#x;", "&#99999999999999999999;", "&#xFFFFFFFFFFFF;", "&#x110000;", "&#xD800;"])
  func brokenReferencesDoNoHarm(reference: String) throws {
    let text = "\(reference)ubernetes k\(reference)"
    let found = Search(Sample.ideas([("T", text, "Go")])).hits(for: try Query("kubernetes"))
    #expect(try found.isEmpty || RawFilter(Query("kubernetes")).scan(text.utf8.span).mayMatch)
  }

  @Test func onlyFormsAreParsedWhateverTheirBytesAre() throws {
    let filter = RawFilter(try Query("skill:elixir"))
    #expect(filter.scan("### Harbour\n\n#### Light\n\n- Skills: Go\n".utf8.span).mayMatch == false)
    #expect(filter.scan("[Harbour](https://example.org)\n\n# Ideas\n".utf8.span).mayMatch == false)
    #expect(
      filter.scan("### CNCF Project\n\nHarbour\n\n### Term\n\n2030 Term 1\n\n### Program Name\n\nLight\n".utf8.span)
        .mayMatch)
  }

  @Test(arguments: ["-kubernetes", "year:2024", "id:x", "c", "go or year:2024", "灯台", "id:x kubernetes"])
  func whatBytesCannotTellIsParsed(query: String) throws {
    let filter = RawFilter(try Query(query))
    #expect(filter.scan("".utf8.span).mayMatch)
  }
}
