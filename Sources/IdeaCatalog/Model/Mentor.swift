public import TextBasics

/// A person who mentors an idea; two are equal when all but their ranges is.
public struct Mentor: Hashable, Sendable {
  /// The full name as written, without role, affiliation or handle; `nil` where only a handle stands there.
  public var name: String?
  /// The GitHub handle without `@`.
  public var github: String?
  /// The e-mail address; private: only for output that asks for it.
  public var email: String?
  /// The login of the Linux Foundation.
  public var lfid: String?
  /// `primary`, `co-mentor`, `secondary`, `backup`, or the word that was written.
  public var role: String?
  /// The link to a profile that is not GitHub's.
  public var profileURL: String?
  /// What is named as the mentor's project or employer.
  public var affiliation: String?
  /// Where the mentor's whole entry stands.
  public var range: SourceRange
  /// How the entry deviates from `Name (@handle, mail)`.
  package var form: MentorForm = []

  /// Whether handle and address, where they are given, can be ones.
  package var isReachable: Bool { form.isDisjoint(with: [.invalidHandle, .invalidEmail]) }

  /// Creates a mentor.
  public init(
    name: String? = nil, github: String? = nil, email: String? = nil, lfid: String? = nil, role: String? = nil,
    profileURL: String? = nil, affiliation: String? = nil, range: SourceRange = SourceRange(0, 0)
  ) {
    self.name = name
    self.github = github
    self.email = email
    self.lfid = lfid
    self.role = role
    self.profileURL = profileURL
    self.affiliation = affiliation
    self.range = range
  }

  /// Whether both are the same person in every field, wherever they stand.
  public static func == (left: Mentor, right: Mentor) -> Bool {
    left.name == right.name && left.github == right.github && left.email == right.email && left.lfid == right.lfid
      && left.role == right.role && left.profileURL == right.profileURL && left.affiliation == right.affiliation
  }

  /// Feeds what ``==(_:_:)`` compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(github)
    hasher.combine(email)
  }
}

/// How a mentor's entry was written, where it was not `Name (@handle, mail)`: what the rules of group 2 look at.
package struct MentorForm: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A handle without `@`.
  package static let handleWithoutAt = MentorForm(rawValue: 1)
  /// A handle that GitHub cannot have: the text that was written is in `github`.
  package static let invalidHandle = MentorForm(rawValue: 2)
  /// An address that is none: the text that was written is in `email`.
  package static let invalidEmail = MentorForm(rawValue: 4)
  /// An address written as words, such as `user AT example DOT org`.
  package static let obfuscatedEmail = MentorForm(rawValue: 8)
  /// Not exactly `Name (@handle, mail)`, role apart.
  package static let unusual = MentorForm(rawValue: 16)
  /// Separated from another entry on the same line.
  package static let shared = MentorForm(rawValue: 32)
}
