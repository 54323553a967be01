internal import IdeaCatalog

/// What changed from one catalog to another.
struct CatalogDiff {
  /// In the order of the new catalog.
  private(set) var added: [Idea] = []
  /// In the order of the old catalog.
  let removed: [Idea]
  /// In the order of the new catalog.
  private(set) var changed: [IdeaChange] = []
  /// How many ideas are the same in both.
  private(set) var unchangedCount = 0

  /// Compares two catalogs.
  init(from old: DiffSide, to new: DiffSide, includingEmails: Bool) {
    let pairs = IdeaPairs(old.ideas, new.ideas)
    removed = pairs.removed
    for (idea, partner) in zip(new.ideas, pairs.partners) {
      guard let partner else {
        added.append(idea)
        continue
      }
      let change = IdeaChange(from: old.ideas[partner], of: old, to: idea, of: new, includingEmails: includingEmails)
      if change.fields.isEmpty { unchangedCount += 1 } else { changed.append(change) }
    }
  }

  /// Whether the catalogs hold the same.
  var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// How much changed, in words.
  var summary: String {
    "\(added.count) added, \(removed.count) removed, \(changed.count) changed, \(unchangedCount) unchanged"
  }
}
