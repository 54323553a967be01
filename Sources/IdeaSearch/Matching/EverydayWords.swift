internal import TextBasics

/// Names of skills that are words of everyday English as well.
///
/// Prose goes, rests and comes next. So in a text these stand for the skill only where they are written as its name:
/// `Go`, `REST`, `Next`.
enum EverydayWords {
  /// Whether a folded name means the skill only when it is written like it, even when someone looks for it.
  static func isAlwaysStrict(_ name: String) -> Bool { isIn(always, name) }

  /// Whether a folded name does so when someone looks for the skill under another name.
  static func isStrictAsOtherName(_ name: String) -> Bool {
    isIn(always, name) || isIn(asOtherName, name)
  }

  /// Whether a folded name is none in a text when someone looks for the skill under another name: a cluster has nodes, and
  /// every plan a next step, also where titles have them with a capital.
  static func isNoOtherNameInText(_ name: String) -> Bool { isIn(inSkillsOnly, name) }

  /// Whether a folded name is one of them in any way.
  static func isEveryday(_ name: String) -> Bool { isStrictAsOtherName(name) || isNoOtherNameInText(name) }

  private static let inSkillsOnly = WordTable(["node", "next"])

  private static func isIn(_ words: WordTable, _ name: String) -> Bool {
    let bytes = name.utf8.span
    return words.contains(0..<bytes.count, in: bytes)
  }

  private static let always = WordTable(["c", "go", "rest"])

  private static let asOtherName = WordTable([
    "ci", "communication", "container", "database", "db", "dl", "docs", "kube", "md", "network", "networks", "operator",
    "operators", "restful", "security", "shell", "tcp", "testing", "torch", "ts", "ui",
  ])
}
