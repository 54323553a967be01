/// The lines of a table of contents in the order of the headings.
///
/// Each entry takes what is no entry along: what stands below it moves with it, other lines stay behind it, and those at
/// the end of the contents at the end.
struct ContentsOrder {
  /// An entry, and what comes behind it.
  private struct Group {
    var entry: ContentsLine
    var others: [ContentsLine] = []
    var added: [ContentsLine] = []
  }

  /// What stands before the first entry.
  private var leading: [ContentsLine] = []
  private var groups: [Group] = []
  /// The group of each heading.
  private var places: [Int: Int] = [:]
  /// Whether entries stay in the order that they have.
  private let isFixed: Bool

  /// - Parameter isFixed: Whether entries stay in the order that they have.
  init(isFixed: Bool) { self.isFixed = isFixed }

  /// Adds a line that is there, behind those before it; no two are entries of one heading.
  mutating func append(_ line: ContentsLine) {
    if let heading = line.heading {
      places[heading] = groups.count
      groups.append(Group(entry: line))
    } else if groups.isEmpty {
      leading.append(line)
    } else {
      groups[groups.count - 1].others.append(line)
    }
  }

  /// Adds a new line behind the entry of a heading, and before all others where there is none.
  mutating func insert(_ line: ContentsLine, behind heading: Int?) {
    if let group = heading.flatMap({ places[$0] }) {
      groups[group].added.append(line)
    } else {
      leading.append(line)
    }
  }

  /// The lines, none of which stands more than one level below the line before it.
  func lines() -> [ContentsLine] {
    let order = groups.indices.sorted {
      isFixed ? $0 < $1 : (groups[$0].entry.heading ?? 0, $0) < (groups[$1].entry.heading ?? 0, $1)
    }
    var lines = leading
    var last: ArraySlice<ContentsLine> = []
    var waiting: ArraySlice<ContentsLine> = []
    for index in order {
      let group = groups[index]
      lines += waiting
      let below = group.others.prefix { $0.depth > group.entry.depth }
      lines += [group.entry] + below + group.added
      waiting = group.others.dropFirst(below.count)
      if index == groups.count - 1 { swap(&last, &waiting) }
    }
    lines += waiting + last
    for index in lines.indices {
      lines[index].depth = min(lines[index].depth, index > 0 ? lines[index - 1].depth + 1 : 0)
    }
    return lines
  }
}
