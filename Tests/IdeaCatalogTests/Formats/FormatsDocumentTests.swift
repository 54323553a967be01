import TestSupport
import Testing

/// `Documentation/Formats.md` says what the tables of the code say.
struct FormatsDocumentTests {
  private static let path = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/Documentation/Formats.md"
  }()

  @Test func documentIsTrue() {
    expectGolden(FormatsDocument.text, at: Self.path)
  }
}
