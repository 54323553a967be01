internal import IdeaCatalog

/// The ideas of a document in the order of its headings: by programme and term, then by project, then by subproject.
///
/// Groups stand in the order of their first idea, and ideas without a project or subproject before all others: below
/// the heading of one they would belong to it.
struct MarkdownSections {
  /// Ideas of one programme and term.
  struct Section {
    let program: Program
    let term: Term?
    let projects: [Group<Group<Idea>>]
  }

  /// Elements below a heading; `name` is `nil` where there is none.
  struct Group<Element> {
    let name: String?
    let elements: [Element]
  }

  let sections: [Section]

  init(_ ideas: [Idea]) {
    struct Key: Hashable {
      let program: Program
      let term: Term?
    }
    sections = Self.grouped(ideas) { Key(program: $0.program, term: $0.term) }.map { key, ideas in
      Section(
        program: key.program, term: key.term,
        projects: Self.named(ideas, by: \.project).map { project in
          Group(name: project.name, elements: Self.named(project.elements, by: \.subproject))
        })
    }
  }

  private static func named(_ ideas: [Idea], by name: (Idea) -> String?) -> [Group<Idea>] {
    let groups = grouped(ideas, by: name).map { Group(name: $0.key, elements: $0.elements) }
    return groups.filter { $0.name == nil } + groups.filter { $0.name != nil }
  }

  /// The elements by key, keys in the order of their first element.
  private static func grouped<Key: Hashable>(
    _ ideas: [Idea], by key: (Idea) -> Key
  ) -> [(key: Key, elements: [Idea])] {
    var groups: [(key: Key, elements: [Idea])] = []
    var places: [Key: Int] = [:]
    for idea in ideas {
      let key = key(idea)
      if let place = places[key] {
        groups[place].elements.append(idea)
      } else {
        places[key] = groups.count
        groups.append((key, [idea]))
      }
    }
    return groups
  }
}
