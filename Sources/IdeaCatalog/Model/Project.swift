/// A project that ideas belong to.
public struct Project: Hashable, Sendable {
  /// The name as written at its first idea.
  public let name: String
  /// The name as it stands in ids: GitHub's anchor of it.
  public let slug: String
  /// The number of ideas.
  public let ideaCount: Int
  /// The project of the CNCF that the name stands for, as the foundation writes it; `nil` for a project of others.
  public let officialName: String?
  /// The maturity of that project: `sandbox`, `incubating` or `graduated`.
  public let maturity: String?
  /// Whether the name is that of a part of it, such as `Argo CD` of `Argo`.
  public let isPart: Bool

  /// Creates a project; what the CNCF says of it is looked up by its name.
  public init(name: String, slug: String, ideaCount: Int) {
    self.name = name
    self.slug = slug
    self.ideaCount = ideaCount
    let kin = ProjectNames.kin(named: name)
    officialName = kin?.entry.name
    maturity = kin?.entry.maturity
    isPart = kin?.isPart ?? false
  }
}
