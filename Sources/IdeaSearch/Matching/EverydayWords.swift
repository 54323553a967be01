/// Names of skills that are words of everyday English as well.
///
/// Prose goes, rests and comes next. So in a text these stand for the skill only where they are written as its name:
/// `Go`, `REST`, `Next`.
enum EverydayWords {
  /// Whether a folded name means the skill only when it is written like it, even when someone looks for it.
  static func isAlwaysStrict(_ name: String) -> Bool { always.contains(name) }

  /// Whether a folded name does so when someone looks for the skill under another name.
  static func isStrictAsOtherName(_ name: String) -> Bool { always.contains(name) || asOtherName.contains(name) }

  private static let always: Set<String> = ["c", "go", "rest"]

  private static let asOtherName: Set<String> = [
    "ci", "communication", "container", "database", "db", "dl", "docs", "kube", "md", "network", "networks", "next",
    "node", "operator", "operators", "restful", "security", "shell", "tcp", "testing", "torch", "ts", "ui",
  ]
}
