/// The headings under which help lists the commands.
enum CommandSection {
  static let check = "Check"
  static let read = "Find and read"
  static let publish = "Publish"
}
