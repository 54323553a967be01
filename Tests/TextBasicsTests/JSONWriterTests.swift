import Testing
import TextBasics

@Suite struct JSONWriterTests {
  private func example(_ style: JSONWriter.Style) -> String {
    var json = JSONWriter(style: style)
    json.beginObject()
    json.field("title", "Größe \"A\"")
    json.field("mentor", nil as String?)
    json.field("size", 350)
    json.field("year", nil as Int?)
    json.field("open", true)
    json.field("skills", ["Go", "Rust"])
    json.field("links", [String]())
    json.object("empty") { _ in }
    json.array("mentors", of: [1, 2]) { json, number in
      json.beginObject()
      json.field("number", number)
      json.endObject()
    }
    json.key("matrix")
    json.beginArray()
    json.beginArray()
    json.integer(-1)
    json.null()
    json.boolean(false)
    json.endArray()
    json.beginArray()
    json.endArray()
    json.endArray()
    json.endObject()
    return json.text
  }

  @Test(arguments: [
    (0, "0"), (1, "0.001"), (69, "0.069"), (70, "0.07"), (500, "0.5"), (505, "0.505"), (1_000, "1"), (12_340, "12.34"),
  ])
  func thousandths(count: Int, text: String) {
    var json = JSONWriter()
    json.thousandths(count)
    #expect(json.text == text + "\n")
  }

  @Test func pretty() {
    #expect(
      example(.pretty) == """
        {
          "title": "Größe \\"A\\"",
          "mentor": null,
          "size": 350,
          "year": null,
          "open": true,
          "skills": [
            "Go",
            "Rust"
          ],
          "links": [],
          "empty": {},
          "mentors": [
            {
              "number": 1
            },
            {
              "number": 2
            }
          ],
          "matrix": [
            [
              -1,
              null,
              false
            ],
            []
          ]
        }

        """)
  }

  @Test func compact() {
    #expect(
      example(.compact) == """
        {"title":"Größe \\"A\\"","mentor":null,"size":350,"year":null,"open":true,"skills":["Go","Rust"],"links":[],\
        "empty":{},"mentors":[{"number":1},{"number":2}],"matrix":[[-1,null,false],[]]}

        """)
  }

  @Test func severalValuesAreLines() {
    var json = JSONWriter(style: .compact)
    for number in 1...2 {
      json.beginObject()
      json.field("n", number)
      json.endObject()
    }
    json.string("end")
    #expect(json.text == "{\"n\":1}\n{\"n\":2}\n\"end\"\n")
  }

  @Test func keysAreEscapedToo() {
    var json = JSONWriter(style: .compact)
    json.beginObject()
    json.field("a\"\n", "")
    json.endObject()
    #expect(json.text == "{\"a\\\"\\n\":\"\"}\n")
  }

  @Test func insideScriptNothingClosesTheElement() {
    var json = JSONWriter(style: .compact, insideScript: true)
    json.string("</script><!--")
    #expect(json.text == "\"\\u003c/script>\\u003c!--\"\n")
  }

  @Test func misuseTraps() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginObject()
      json.string("no key")
    }
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginArray()
      json.key("no object")
    }
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginObject()
      json.endArray()
    }
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.beginObject()
      json.key("no value")
      json.endObject()
    }
  }
}
