import Testing
import TextBasics

/// JSON of any shape is read, and what is none is refused where it goes wrong.
struct JSONReaderTests {
  private func value(_ text: String) throws -> JSONValue { try JSONReader.value(of: ContiguousArray(text.utf8)) }

  private func error(_ text: String) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONReader.value(of: ContiguousArray(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("null", JSONKind.null), ("true", .true), (" false\n", .false), ("-0.5e+10", .number), ("\"\"", .string),
    ("[]", .array),
    ("{}", .object), ("[1, [2, {}], \"a\"]", .array), ("\u{FEFF}{\"a\": [{}]}", .object), ("0", .number),
    ("10E2", .number),
  ])
  func kinds(text: String, kind: JSONKind) throws {
    #expect(try value(text).kind == kind)
  }

  @Test(arguments: [
    ("", 0, JSONError.Reason.unexpectedEnd), ("  ", 2, .unexpectedEnd), ("[", 1, .unexpectedEnd),
    ("[1", 2, .unexpectedEnd),
    ("[1,]", 3, .expectedValue), ("[,1]", 1, .expectedValue), ("{\"a\"}", 4, .expectedColon),
    ("{a:1}", 1, .expectedKey),
    ("{\"a\":1,}", 7, .expectedKey), ("[1 2]", 3, .expectedCommaOrEnd), ("[1}", 2, .expectedCommaOrEnd),
    ("1 2", 2, .textBehindValue),
    ("01", 1, .textBehindValue), ("-", 1, .unexpectedEnd), ("-a", 1, .invalidNumber), ("1.", 2, .unexpectedEnd),
    ("1.e", 2, .invalidNumber), ("+1", 0, .expectedValue),
    (".5", 0, .expectedValue), ("tru", 3, .unexpectedEnd), ("trux", 3, .expectedValue),
    ("\"a\nb\"", 2, .controlCharacter), ("\"\\x\"", 2, .invalidEscape),
    ("\"\\u12g4\"", 5, .invalidEscape), ("\"a", 2, .unexpectedEnd), ("'a'", 0, .expectedValue),
    ("]", 0, .expectedValue), ("{\"a\":}", 5, .expectedValue),
    ("[\u{A0}1]", 1, .expectedValue), ("NaN", 0, .expectedValue), ("// a\n1", 0, .expectedValue),
    ("[1]]", 3, .textBehindValue), ("\0", 0, .expectedValue),
  ])
  func errors(text: String, offset: Int, reason: JSONError.Reason) {
    #expect(error(text) == JSONError(reason: reason, offset: offset))
  }

  @Test(arguments: [
    (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9é""#, "ééé"),
    (#""\ud83d\ude42""#, "🙂"),
    (#""\ud83d""#, "\u{FFFD}"), (#""\ude42x""#, "\u{FFFD}x"), (#""\ud83d\n""#, "\u{FFFD}\n"),
    (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\u0000""#, "\0"),
  ])
  func strings(text: String, expected: String) throws {
    #expect(try value(text).string == expected)
  }

  @Test func invalidUTF8BecomesTheReplacementCharacter() throws {
    #expect(try JSONReader.value(of: [0x22, 0x61, 0xFF, 0x22]).string == "a\u{FFFD}")
  }

  @Test func objects() throws {
    let value = try value(#"{"a": 1, "b": [true, null, -2.50], "a": "z", "\u0063": {"d": "e"}}"#)
    #expect(value.elements.map(\.key) == ["a", "b", "a", "c"])
    #expect(value["a"]?.string == "z")
    #expect(value["b"]?.elements.map(\.scalar) == ["true", nil, "-2.50"])
    #expect(value["b"]?.elements.map(\.bool) == [true, nil, nil])
    #expect(value["c"]?["d"]?.string == "e")
    #expect(value["none"] == nil)
    #expect(value["b"]?["a"] == nil)
    #expect(value["a"]?.elements.isEmpty == true)
  }

  @Test func places() throws {
    let text = #" {"ä": [ 10 , "x\ny" ]} "#
    let source = SourceText(path: "", text: text)
    let root = try JSONReader.value(of: source.bytes)
    let list = try #require(root.elements.first)
    #expect(source.text(in: root.range) == #"{"ä": [ 10 , "x\ny" ]}"#)
    #expect(list.keyRange.map { source.text(in: $0) } == #""ä""#)
    #expect(source.text(in: list.range) == #"[ 10 , "x\ny" ]"#)
    #expect(list.elements.map { source.text(in: $0.range) } == ["10", #""x\ny""#])
    #expect(list.elements.last?.plainRange == nil)
    #expect(try value("\"ab\"").plainRange == SourceRange(1, 3))
  }

  @Test func anyDepthIsRead() throws {
    let depth = 200_000
    let open = String(repeating: "[", count: depth)
    #expect(error(open) == JSONError(reason: .unexpectedEnd, offset: depth))
    #expect(try value(open + String(repeating: "]", count: depth)).range.count == 2 * depth)
    #expect(error(String(repeating: "{\"a\":", count: depth))?.offset == 5 * depth)
  }

  @Test func anyPartIsReadOrRefused() {
    let bytes = ContiguousArray(#"{"a": [1.5e3, "x\u00e9\ud83d\ude42", {"b": null}], "c": [true, false]}"#.utf8)
    for end in bytes.indices {
      #expect(throws: JSONError.self) { try JSONReader.value(of: ContiguousArray(bytes[..<end])) }
    }
  }
}
