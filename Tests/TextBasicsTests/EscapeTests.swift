import Testing
import TextBasics

private func written(_ write: (inout ByteWriter) -> Void) -> String {
  var writer = ByteWriter()
  write(&writer)
  return writer.text
}

/// Puts `piece` at every place of a word of eight bytes and of its tail: no place may be looked at less closely.
private func atEveryPlace(_ piece: String, _ check: (_ text: String, _ before: String, _ after: String) -> Void) {
  for before in 0...17 {
    for after in [0, 1, 7, 8, 9] {
      let left = String(repeating: "a", count: before)
      let right = String(repeating: "z", count: after)
      check(left + piece + right, left, right)
    }
  }
}

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"), ("\u{8}", "\\b"), ("\u{C}", "\\f"),
    ("\u{0}", "\\u0000"), ("\u{1B}", "\\u001b"), ("\u{1F}", "\\u001f"), ("\u{2028}", "\\u2028"),
    ("\u{2029}", "\\u2029"), ("\r\n", "\\r\\n"), ("\u{2028}\"\u{2029}", "\\u2028\\\"\\u2029"),
    ("\u{7F}", "\\u007f"), ("\u{80}", "\\u0080"), ("\u{9B}31m", "\\u009b31m"), ("\u{9F}", "\\u009f"),
    ("\u{61C}", "\\u061c"), ("\u{200E}", "\\u200e"), ("\u{200F}", "\\u200f"), ("\u{202A}", "\\u202a"),
    ("\u{202E}“x”\u{202C}", "\\u202e“x”\\u202c"), ("\u{2066}é\u{2069}\n", "\\u2066é\\u2069\\n"),
  ])
  func escapes(_ piece: String, _ escaped: String) {
    atEveryPlace(piece) { text, before, after in
      #expect(written { $0.write(json: text) } == before + escaped + after)
    }
  }

  @Test(arguments: [
    " ", "/", "<", "~", "é", "\u{A0}", "“quoted”", "\u{2027}", "\u{20A8}", "\u{200D}", "\u{202F}", "\u{2065}",
    "\u{206A}",
    "\u{61B}", "\u{61D}", "量", "🎓", "\u{FEFF}",
  ])
  func leaves(_ piece: String) {
    atEveryPlace(piece) { text, _, _ in #expect(written { $0.write(json: text) } == text) }
  }

  /// A plain loop over scalars as the judge of the word-wise one.
  @Test func agreesWithAPlainLoop() {
    var state: UInt64 = 0x1DEA
    let alphabet: [Unicode.Scalar] = [
      "a", "b", "\"", "\\", "\n", "\u{1}", "\u{2028}", "“", "é", "🎓", "!", "[", "<", "#", "\u{9B}", "\u{202E}",
    ]
    for _ in 0..<2_000 {
      var text = ""
      var expected = ""
      for _ in 0..<20 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let scalar = alphabet[Int(state >> 33) % alphabet.count]
        text.unicodeScalars.append(scalar)
        switch scalar {
        case "\"", "\\": expected += "\\" + String(scalar)
        case "\n": expected += "\\n"
        case "\u{1}": expected += "\\u0001"
        case "\u{2028}": expected += "\\u2028"
        case "\u{9B}": expected += "\\u009b"
        case "\u{202E}": expected += "\\u202e"
        default: expected.unicodeScalars.append(scalar)
        }
      }
      #expect(written { $0.write(json: text) } == expected)
    }
  }
}

@Suite struct MarkupTextTests {
  @Test(arguments: [
    ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("<b a=\"&\">", "&lt;b a=&quot;&amp;&quot;&gt;"),
  ])
  func escapesHTMLAndXML(_ piece: String, _ escaped: String) {
    atEveryPlace(piece) { text, before, after in
      #expect(written { $0.write(html: text) } == before + escaped + after)
      #expect(written { $0.write(xml: text) } == before + escaped + after)
    }
  }

  @Test func leavesAllOtherASCIIInHTML() {
    for value in UInt8(0)..<128 where !"&<>\"".utf8.contains(value) {
      let text = String(Unicode.Scalar(value))
      #expect(written { $0.write(html: text) } == text)
    }
    #expect(written { $0.write(html: "Größe 量 🎓 '") } == "Größe 量 🎓 '")
  }

  @Test func escapesBytesForHTML() {
    let bytes: [UInt8] = [0x3C, 0xFF, 0x3E]
    var writer = ByteWriter()
    writer.write(html: bytes.span)
    #expect(writer.bytes == Array("&lt;".utf8) + [0xFF] + Array("&gt;".utf8))
  }

  @Test func dropsWhatXMLCannotHold() {
    #expect(written { $0.write(xml: "a\u{0}\u{8}\u{B}\u{1B}\u{FFFE}\u{FFFF}b é\u{85}") } == "ab é\u{85}")
    #expect(written { $0.write(xml: "a\tb\nc\rd") } == "a&#9;b&#10;c&#13;d")
  }
}

@Suite struct CSVFieldTests {
  @Test(arguments: [
    ("", ""), ("plain text; é", "plain text; é"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("\"", "\"\"\"\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""), ("a\r\nb", "\"a\r\nb\""), ("a-b=c", "a-b=c"),
    ("=1+2", "\"'=1+2\""), ("+1", "\"'+1\""), ("-1", "\"'-1\""), ("@handle", "\"'@handle\""), ("\tx", "\"'\tx\""),
    ("\rx", "\"'\rx\""), ("=\"a\"", "\"'=\"\"a\"\"\""),
  ])
  func writesFields(_ text: String, _ field: String) {
    #expect(written { $0.write(csvField: text) } == field)
  }

  @Test(arguments: [("@handle", "@handle"), ("=1,2", "\"=1,2\""), ("-", "-")])
  func rawHasNoFormulaGuard(_ text: String, _ field: String) {
    #expect(written { $0.write(csvField: text, raw: true) } == field)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\\u{1B}[31mb"), ("\u{0}\u{7F}é\u{9B}x\u{A0}", "\\u{0}\\u{7F}é\\u{9B}x\u{A0}"),
    ("bidi \u{202E}x\u{200D}", "bidi \\u{202E}x\u{200D}"), ("a\tb", "a\tb"), ("\u{1B}=1,2", "\"\\u{1B}=1,2\""),
  ])
  func controlsAreSeenUnlessRaw(_ text: String, _ field: String) {
    #expect(written { $0.write(csvField: text) } == field)
    #expect(written { $0.write(csvField: text, raw: true) }.replacing("\"", with: "") == text)
  }

  @Test func quotesTheDelimiterInUse() {
    #expect(written { $0.write(csvField: "a;b,c", delimiter: UInt8(ascii: ";")) } == "\"a;b,c\"")
    #expect(written { $0.write(csvField: "a,b", delimiter: UInt8(ascii: ";")) } == "a,b")
    #expect(written { $0.write(csvField: "a\tb", delimiter: UInt8(ascii: "\t")) } == "\"a\tb\"")
  }
}

@Suite struct WorkflowCommandTests {
  @Test func escapesDataAndProperties() {
    let text = "50%0A: a,b\r\n::error::x"
    #expect(written { $0.write(workflowData: text) } == "50%250A: a,b%0D%0A::error::x")
    #expect(written { $0.write(workflowProperty: text) } == "50%250A%3A a%2Cb%0D%0A%3A%3Aerror%3A%3Ax")
  }
}

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("\u{1B}[31mred", "\\u{1B}[31mred"), ("\u{7}\u{0}", "\\u{7}\\u{0}"), ("\u{7F}", "\\u{7F}"),
    ("\u{9B}31m", "\\u{9B}31m"), ("\u{202E}abc\u{202C}", "\\u{202E}abc\\u{202C}"),
    ("\u{2066}\u{2069}", "\\u{2066}\\u{2069}"),
    ("a\u{200E}\u{200F}\u{61C}", "a\\u{200E}\\u{200F}\\u{61C}"), ("a\u{200B}b\u{FEFF}", "a\\u{200B}b\\u{FEFF}"),
    ("a\u{200D}b", "a\\u{200D}b"), ("a\u{200C}\u{2060}\u{AD}", "a\\u{200C}\\u{2060}\\u{AD}"),
    ("\u{E0041}", "\\u{E0041}"), ("\u{B}\u{C}", "\\u{B}\\u{C}"), ("🎓\u{200D}", "🎓\\u{200D}"),
  ])
  func showsWhatIsHidden(_ text: String, _ escaped: String) {
    #expect(TerminalText.escaped(text) == escaped)
    #expect(
      written {
        $0.write("> "); $0.write(terminal: text)
      } == "> " + escaped)
  }

  @Test(arguments: [
    "", "plain \\u{1B}", "Größe 量", "👩\u{200D}💻 and ❤\u{FE0F}\u{200D}🔥", "e\u{301}", "नमस्ते",
    "क्\u{200D}ष می\u{200C}خواهم", "\u{A0}",
  ])
  func leavesText(_ text: String) {
    #expect(TerminalText.escaped(text) == text)
  }

  @Test func lineEndsAndTabsBecomeBlanks() {
    let text = "a\tb\nc\r\nd\re\u{2028}f\u{2029}g\n\nh"
    #expect(TerminalText.escaped(text) == "a b c d e f g  h")
    #expect(TerminalText.escaped(text, keepingNewlines: true) == "a b\nc\nd\ne\nf\ng\n\nh")
  }
}

@Suite struct PlainMarkdownTests {
  @Test(arguments: [
    ("a | b", "a &#124; b"), ("`c` *d* _e_", "&#96;c&#96; &#42;d&#42; &#95;e&#95;"),
    ("<b>&amp;", "&#60;b&#62;&#38;amp;"),
    ("@ada", "&#64;&#8203;ada"), ("#12", "&#35;&#8203;12"), ("https://x.org", "https&#58;//x.org"),
    ("www.x.org", "www&#46;x.org"), ("[a](b)", "&#91;a&#93;(b)"),
    ("say \"50%\" - it's 茶; (ok)?", "say \"50%\" - it's 茶; (ok)?"),
    ("a\nb\u{1B}\u{202E}", "a b&#92;u&#123;1B&#125;&#92;u&#123;202E&#125;"),
  ])
  func nothingIsMarkup(_ text: String, _ escaped: String) {
    #expect(written { $0.write(plainMarkdown: text) } == escaped)
  }
}
