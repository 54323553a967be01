internal import CommandKit
internal import IdeaSearch
internal import TextBasics

/// The words of `search` and the options that stand for `field:value`.
enum QueryOptions {
  private static let section = "Filters"

  static let words = Key<[String]>.operands(
    "QUERY", help: "Words that must all occur, and all else the query language knows.")

  /// An option for each field of the query language, in the order of help.
  static let filters: [(field: QueryField, key: Key<[String]>)] = [
    option(.skill, "NAME,…", "Find ideas that ask for one of these skills or technologies."),
    option(.tech, "NAME,…", "The same among technologies alone, where ideas name them apart."),
    option(.mentor, "NAME,…", "Find ideas of a mentor: words of the name, @handle or address."),
    option(.project, "NAME,…", "Find ideas of a project."),
    option(.subproject, "NAME,…", "Find ideas of a part of a project, such as a SIG."),
    option(.program, "NAME,…", "Find ideas of a programme: lfx, gsoc and so on."),
    option(.year, "YEAR,…", "Find ideas of a year or of years, as 2024, 2023..2025 or 2024.. ."),
    option(.term, "TERM,…", "Find ideas of a term, as lfx/2024-term3, 2024-term3 or term3."),
    option(.size, "SIZE,…", "Find ideas of a size: small, medium, large, or hours as 90..175."),
    option(.difficulty, "WORD,…", "Find ideas of a difficulty."),
    option(.has, "WHAT,…", "Find ideas that say this at all: mentors, upstream, lfx-url, outcome and so on."),
    option(.title, "WORD,…", "Find ideas that have this in their title."),
    option(.id, "ID,…", "Find the idea with this id, or ids that begin so: lfx/2024* ."),
  ]

  static let rows = filters.map(\.key.row)

  private static func option(
    _ field: QueryField, _ value: String, _ help: String
  ) -> (field: QueryField, key: Key<[String]>) {
    (field, Key<[String]>.repeated(field.rawValue, value: value, help: help, section: section))
  }

  /// What was asked for.
  static func query(_ arguments: Arguments) throws(UsageError) -> Query {
    let text = arguments[words].joined(separator: " ")
    var query = Query()
    do throws(QueryError) {
      query = try Query(text)
    } catch {
      throw usageError(error, in: text, arguments)
    }
    for (field, key) in filters {
      for values in arguments[key] {
        do throws(QueryError) {
          try query.add(field, values)
        } catch {
          throw usageError(error, in: values, behind: "--\(field.rawValue) ", arguments)
        }
      }
    }
    if query.isEmpty { throw arguments.usageError("nothing to look for: give words, or a filter such as '--skill'") }
    return query
  }

  /// The error with the query below it, and carets below what is meant.
  private static func usageError(
    _ error: QueryError, in text: String, behind option: String = "", _ arguments: Arguments
  ) -> UsageError {
    let bytes = Array(text.utf8)
    func cells(_ range: Range<Int>) -> Int {
      DisplayWidth.cells(of: TerminalText.escaped(String(decoding: bytes[range], as: UTF8.self)))
    }
    let margin = DisplayWidth.cells(of: option) + cells(0..<error.range.lowerBound)
    let marks = max(1, cells(error.range))
    return arguments.usageError(
      """
      \(TerminalText.escaped(error.message))
        \(option)\(TerminalText.escaped(text))
        \(String(repeating: " ", count: margin))\(String(repeating: "^", count: marks))
      """)
  }
}
