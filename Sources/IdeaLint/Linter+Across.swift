package import IdeaCatalog
internal import TextBasics

extension Linter {
  /// The findings of a file to which rules across files had something to add.
  package struct Addition: Sendable {
    /// The file, as an index into those that were checked.
    package let file: Int
    /// All findings of the file.
    package let findings: FileFindings
  }

  /// What the rules find in a run of these files, less what comments in them suppress; the order of the files does not
  /// matter to it.
  package func lint(_ files: [IdeaFile]) -> [FileFindings] {
    let checked = files.map { check($0) }
    var findings = checked.map(\.findings)
    for addition in Self.additions(to: checked, isWorded: isWorded) { findings[addition.file] = addition.findings }
    return findings
  }

  /// What rules across files add to the findings of a run, in the order of the files.
  ///
  /// - Parameter isWorded: Whether findings are to say something.
  /// - Complexity: linear in the number of ideas.
  package static func additions(to files: [CheckedFile], isWorded: Bool = true) -> [Addition] {
    let order = files.indices.sorted { left, right in
      // In their places: a digest has many parts.
      files[left].digest.precedes(files[right].digest)
        || !files[right].digest.precedes(files[left].digest) && left < right
    }
    let set = FileSet(files: order.map { files[$0].digest })
    let named = acrossRulesNamed(in: files)
    var reported = [[Finding]](repeating: [], count: files.count)
    var counted = reported
    for (index, rule) in Rule.all.enumerated() {
      guard case .across(let check) = rule.check else { continue }
      let severities = order.map { files[$0].settings.severity(of: index, in: files[$0].digest.template) }
      let isOn = order.map { files[$0].settings.selection.contains(index, in: files[$0].digest.template) }
      guard isOn.contains(true) || named.contains(index) else { continue }
      var reporter = SetReporter(index, set, severities, isWorded: isWorded)
      check(set, &reporter)
      for (place, finding) in reporter.findings {
        let file = order[place]
        if isOn[place] { reported[file].append(finding) }
        if !files[file].findings.suppressions.isEmpty { counted[file].append(finding) }
      }
    }
    return files.indices.compactMap { file in
      guard !reported[file].isEmpty || !counted[file].isEmpty else { return nil }
      let findings = files[file].findings.adding(reported[file], counted: counted[file])
      return Addition(file: file, findings: findings)
    }
  }

  /// The rules across files that comments name: whether a comment does something must not depend on what was selected.
  private static func acrossRulesNamed(in files: [CheckedFile]) -> Set<Int> {
    var named: Set<Int> = []
    for suppression in files.lazy.flatMap(\.findings.suppressions) {
      if suppression.names.isEmpty { return Set(Rule.all.indices) }
      named.formUnion(suppression.names.compactMap(\.rule))
    }
    return named
  }
}

extension FileFindings {
  /// The findings with those of rules across files.
  ///
  /// - Parameter counted: All that these rules find in the file, whatever was selected: a comment that the file's own
  ///   rules have no use for may be of use here.
  fileprivate func adding(_ more: [Finding], counted: [Finding]) -> FileFindings {
    guard !suppressions.isEmpty else {
      return FileFindings(
        path: path, ideaCount: ideaCount, failOn: failOn, findings: (findings + more).sorted { $0.precedes($1) })
    }
    var uses = SuppressionUses(counted)
    var unused: Set<SourceRange> = []
    for use in uses.uses(of: suppressions) {
      if use.isUnused { unused.insert(use.suppression.range) }
      unused.formUnion(use.unusedNames.map { use.suppression.names[$0].range })
    }
    func stays(_ finding: Finding) -> Bool {
      finding.rule != Rule.unusedSuppression.id || unused.contains(finding.range)
    }
    let parts = suppressions.parted(more)
    return FileFindings(
      path: path, ideaCount: ideaCount, failOn: failOn,
      findings: (findings.filter(stays) + parts.reported).sorted { $0.precedes($1) },
      suppressed: (suppressed.filter { stays($0.finding) } + parts.suppressed).sorted {
        $0.finding.precedes($1.finding)
      },
      suppressions: suppressions)
  }
}
