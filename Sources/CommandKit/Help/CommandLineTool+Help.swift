extension CommandLineTool {
  /// The help of the whole tool: its commands by section, the options they share, and the exit statuses.
  ///
  /// - Parameter width: The terminal cells of a line.
  package func help(width: Int = 80) -> String {
    var page = HelpPage(width: width)
    page.add(paragraphs: abstract)
    page.add(paragraphs: "Usage: \(name) COMMAND [OPTIONS] [ARGUMENTS]")
    let sections = distinct(commands.map(\.section))
    page.add(
      tables: sections.map { section in
        let rows = commands.filter { $0.section == section }.map { (label: $0.name, text: $0.abstract) }
        return HelpPage.Table(title: section ?? "Commands", rows: rows)
      })
    page.add(tables: [table("Global options", globalRows)])
    page.add(
      tables: [
        HelpPage.Table(
          title: "Exit status", rows: exitStatuses.map { (label: String($0.status), text: $0.meaning) })
      ])
    page.add(paragraphs: "Run '\(name) help COMMAND' for the options of one command.")
    return page.text
  }

  /// The help of one command: usage, what it does, its operands and options by section, and examples.
  ///
  /// - Parameter width: The terminal cells of a line.
  package func help(for command: Command, width: Int = 80) -> String {
    let operands = command.rows.filter { $0.kind == .operands }
    let options = command.rows.filter { $0.kind != .operands }
    var page = HelpPage(width: width)
    page.add(paragraphs: command.abstract)
    page.add(paragraphs: (["Usage: \(name) \(command.name) [OPTIONS]"] + operands.map(\.usage)).joined(separator: " "))
    page.add(paragraphs: command.discussion)
    let sections = distinct(options.map(\.section)).map { section in
      table(section ?? "Options", options.filter { $0.section == section })
    }
    page.add(tables: [table("Arguments", operands)] + sections + [table("Global options", globalRows)])
    if !command.examples.isEmpty {
      let examples = command.examples.map { ["# \($0.note)", "$ \($0.line)"] }
      page.add(title: "Examples", lines: Array(examples.joined(separator: [""])))
    }
    return page.text
  }

  private func table(_ title: String, _ rows: [OptionRow]) -> HelpPage.Table {
    HelpPage.Table(title: title, rows: rows.filter { !$0.isHidden }.map { (label: $0.helpLabel, text: $0.helpText) })
  }

  /// The sections in the order of their first row, the common one, which has no name, before all others.
  private func distinct(_ sections: [String?]) -> [String?] {
    var result: [String?] = sections.contains(nil) ? [nil] : []
    for section in sections where !result.contains(section) { result.append(section) }
    return result
  }
}
