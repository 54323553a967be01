import MarkdownSyntax
import TestSupport
import Testing
import TextBasics

/// What holds for the trees of whole files: the project's own ideas, pages and fixtures.
@Suite struct FixtureLawTests {
  private static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/")

  private static let names =
    ["", "Documentation/", "ideas/lfx/", "ideas/gsoc/"].flatMap(names(in:))
    + ["ok/", "broken/", "Markdown/"].flatMap { names(in: "Tests/IdeaCommandsTests/Fixtures/" + $0) }

  private static func names(in place: String) -> [String] {
    files(in: "\(folder)/\(place)", endingWith: ".md").map { place + $0 }
  }

  @Test func thereAreFiles() {
    #expect(Self.names.count > 10 && Self.names.contains("README.md"))
  }

  @Test(arguments: names, [DocumentOptions.github, .commonMark])
  func rangesCoverTheFile(_ name: String, _ options: DocumentOptions) {
    let bytes = Corpus.bytes(of: "\(Self.folder)/\(name)")
    let document = Document(SourceText(path: name, bytes: bytes), options: options)
    // What lies between the blocks at the top is white space, so source and blocks make the file again.
    var rebuilt: ContiguousArray<UInt8> = []
    for block in document.root.children {
      let gap = bytes[rebuilt.count..<max(rebuilt.count, block.range.start)]
      #expect(gap.allSatisfy { ASCII.isSpace($0) }, "before \(block.range)")
      rebuilt += gap + bytes[block.range.start..<block.range.end]
    }
    #expect(rebuilt + bytes[rebuilt.count...] == bytes)
    #expect(bytes[rebuilt.count...].allSatisfy { ASCII.isSpace($0) })
  }

  @Test(arguments: names)
  func childrenLieInOrderWithinTheirParents(_ name: String) {
    let document = Document(SourceText(path: name, bytes: Corpus.bytes(of: "\(Self.folder)/\(name)")))
    for case .enter(let block) in document.root.walk {
      var end = block.range.start
      for child in block.children {
        #expect(child.range.start >= end && child.range.end <= block.range.end, "\(child.kind) \(child.range)")
        end = child.range.end
      }
      if let marker = block.markerRange { #expect(block.range.contains(marker), "\(block.kind) \(marker)") }
      #expect(block.range.contains(block.contentRange), "\(block.kind) \(block.contentRange)")
      check(block.inlines, within: block.range)
    }
  }

  private func check(_ inlines: InlineChildren, within range: SourceRange) {
    var end = range.start
    for inline in inlines {
      #expect(inline.range.start >= end && inline.range.end <= range.end, "\(inline.kind) \(inline.range)")
      #expect(inline.range.contains(inline.contentRange))
      for part in [inline.destinationRange, inline.titleRange] {
        if let part { #expect(inline.range.contains(part)) }
      }
      check(inline.children, within: inline.range)
      end = inline.range.end
    }
  }
}
