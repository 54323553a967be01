internal import TextBasics

/// Reads the mentors of an export.
enum ExportFilePeople {
  /// The mentor that an object is; `nil` where it names nobody.
  static func mentor(_ value: JSONValue) -> Mentor? {
    func text(_ key: String) -> String? { value[key]?.string?.onOneLine }
    var mentor = Mentor(
      name: text("name"), github: text("github_handle").map { String($0.drop { $0 == "@" }) }, email: text("email"),
      lfid: text("lfid"), role: text("role"), range: value.range)
    let isNobody = mentor.name == nil && mentor.github == nil && mentor.email == nil && mentor.lfid == nil
    if isNobody || mentor.name.map({ Placeholders.isPlaceholder($0) }) ?? false { return nil }
    if let github = mentor.github, !GitHubHandle.isValid(github.utf8) { mentor.form.insert(.invalidHandle) }
    if let email = mentor.email, !EmailAddress.isValid(email) { mentor.form.insert(.invalidEmail) }
    return mentor
  }
}
