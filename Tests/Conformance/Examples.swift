import MarkdownSyntax
import TextBasics

/// The examples of the specifications.
enum Examples {
  /// Runs all of them and prints what fails; true when nothing does.
  static func run(in folder: String) -> Bool {
    guard Files.contents(of: folder + "/commonmark-0.31.2.json") != nil else {
      print("conformance: there are no examples in \(folder); skipped")
      return true
    }
    let passed = [
      compare("CommonMark 0.31.2", folder + "/commonmark-0.31.2.json", input: "markdown", output: "html") {
        Document($0, options: .commonMark).html(.unsafe)
      },
      compare("GFM", folder + "/gfm.json", input: "markdown", output: "html") { Document($0).html(.unsafe) },
      slugs(folder + "/github-slugger.json"),
    ]
    return !passed.contains(false)
  }

  /// One slugger for all cases, in the order of the file.
  private static func slugs(_ path: String) -> Bool {
    var anchors = HeadingAnchors()
    return compare("github-slugger", path, input: "input", output: "expected") { anchors.anchor(of: $0) }
  }

  private static func compare(
    _ name: String, _ path: String, input: String, output: String, _ made: (String) -> String
  ) -> Bool {
    guard let bytes = Files.contents(of: path) else {
      print("\(name): cannot read \(path)")
      return false
    }
    do {
      let examples = try JSONReader.value(of: bytes).elements
      var passed = 0
      for (number, example) in examples.enumerated() {
        let text = example[input]?.string ?? ""
        let expected = example[output]?.string
        let result = made(text)
        if result == expected {
          passed += 1
        } else {
          print("\(name) \(number + 1): \(text)\n  expected \(expected ?? "")\n  made     \(result)")
        }
      }
      print("\(name): \(passed) of \(examples.count)")
      return passed == examples.count && passed > 0
    } catch {
      print("\(name): \(path) is no JSON at offset \(error.offset)")
      return false
    }
  }
}
