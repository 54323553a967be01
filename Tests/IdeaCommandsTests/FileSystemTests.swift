import IdeaCommands
import TestSupport
import Testing

@Suite struct FileSystemTests {
  @Test func aFileIsReplacedWhole() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    try folder.setPermissions(0o640, of: "a.txt")
    let files = FileSystem(folder: folder.path)
    try files.replace(FilePath("a.txt"), with: Array("new".utf8))
    #expect(folder.text(of: "a.txt") == "new")
    #expect(try folder.permissions(of: "a.txt") == 0o640)
    #expect(folder.names == ["a.txt"])
  }

  @Test func aNewFileIsCreated() throws {
    let folder = try TemporaryFolder()
    try FileSystem(folder: folder.path).replace(FilePath("a.txt"), with: [0x61])
    #expect(folder.text(of: "a.txt") == "a")
    #expect(folder.names == ["a.txt"])
  }

  @Test func aLinkStays() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    try folder.link("b.txt", to: "a.txt")
    try FileSystem(folder: folder.path).replace(FilePath("b.txt"), with: Array("new".utf8))
    #expect(folder.text(of: "a.txt") == "new")
    #expect(folder.names == ["a.txt", "b.txt"])
  }

  @Test func whatCannotBeWrittenStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("a")
    let files = FileSystem(folder: folder.path)
    #expect(throws: SystemError.self) { try files.replace(FilePath("a"), with: []) }
    #expect(throws: SystemError.self) { try files.replace(FilePath("missing/b"), with: []) }
    #expect(folder.names == ["a"])
  }

  @Test func whatTellsNoSizeIsReadToItsEnd() throws {
    let bytes = try FileSystem().read(FilePath("/proc/self/status"))
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("Name:"))
  }

  @Test func aFileOfMegabytesIsReadAsItIs() throws {
    let folder = try TemporaryFolder()
    let lines = String(repeating: "a line of twenty-five b.\n", count: 200_000)
    try folder.write(lines, to: "a.md")
    #expect(try FileSystem(folder: folder.path).read(FilePath("a.md")) == ContiguousArray(lines.utf8))
  }

  @Test(arguments: [
    ("", "."), ("/.//", "/"), (".a/..", ".a/.."),
    ("a.md", "a.md"), ("./a.md", "a.md"), ("a//b/", "a/b"), (".", "."), ("./", "."), ("/", "/"), ("/a/./b", "/a/b"),
    ("../a", "../a"),
  ])
  func pathsAreShownTidily(_ written: String, _ shown: String) {
    #expect(FilePath(written).text == shown)
  }
}
