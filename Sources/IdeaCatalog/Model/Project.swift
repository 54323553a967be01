/// A project that ideas belong to.
public struct Project: Hashable, Sendable {
  /// The name as written at its first idea.
  public let name: String
  /// The name as it stands in ids: GitHub's anchor of it.
  public let slug: String
  /// The number of ideas.
  public let ideaCount: Int

  /// Creates a project.
  public init(name: String, slug: String, ideaCount: Int) {
    self.name = name
    self.slug = slug
    self.ideaCount = ideaCount
  }
}
