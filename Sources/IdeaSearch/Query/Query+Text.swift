extension Query {
  /// Reads a query.
  ///
  /// - Throws: What is wrong with it; offsets are bytes of `text`.
  package init(_ text: String) throws(QueryError) {
    var parser = QueryParser(text)
    try parser.parse()
    self.init(conditions: parser.conditions, parts: parser.parts)
  }

  /// Adds a condition on a field; its values are alternatives, parted by commas as in `field:value,value`.
  ///
  /// - Throws: What is wrong with the values; offsets are bytes of `values`.
  package mutating func add(_ field: QueryField, _ values: String) throws(QueryError) {
    var scanner = QueryScanner(values)
    let list = try scanner.values(endingAtBlank: false)
    add(try QueryParser.condition(field, list, of: values))
  }
}
