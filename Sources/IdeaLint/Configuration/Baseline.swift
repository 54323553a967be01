internal import TextBasics

/// Findings that are known: only what is new beside them counts.
package struct Baseline: Sendable {
  /// A finding that is known.
  package struct KnownFinding: Sendable, Hashable {
    /// The path of the file, from the folder of the baseline.
    package let path: String
    /// The id of the rule.
    package let rule: String
    package let fingerprint: Fingerprint

    package init(path: String, rule: String, fingerprint: Fingerprint) {
      self.path = path
      self.rule = rule
      self.fingerprint = fingerprint
    }

    fileprivate func precedes(_ other: KnownFinding) -> Bool {
      if path != other.path { return path.utf8.lexicographicallyPrecedes(other.path.utf8) }
      if rule != other.rule { return rule.utf8.lexicographicallyPrecedes(other.rule.utf8) }
      return fingerprint < other.fingerprint
    }
  }

  /// In the order of paths, rules and fingerprints, each once.
  package let entries: [KnownFinding]

  /// Creates the baseline of entries in any order.
  package init(_ entries: some Sequence<KnownFinding>) {
    var sorted: [KnownFinding] = []
    for entry in entries.sorted(by: { $0.precedes($1) }) where entry != sorted.last { sorted.append(entry) }
    self.entries = sorted
  }

  /// Reads a baseline.
  ///
  /// - Throws: What makes the text none, and where.
  package init(_ bytes: ContiguousArray<UInt8>) throws(ConfigurationError) {
    func error(_ message: String, _ offset: Int) -> ConfigurationError {
      ConfigurationError(message: message, position: LineIndex(bytes.span).position(at: offset, in: bytes.span))
    }
    let value: JSONValue
    do throws(JSONError) { value = try JSONReader.value(of: bytes) } catch {
      throw ConfigurationError(
        message: error.reason.rawValue, position: LineIndex(bytes.span).position(at: error.offset, in: bytes.span))
    }
    guard let findings = value["findings"], findings.kind == .array else {
      throw error("no baseline: write one with --write-baseline", value.range.start)
    }
    var entries: [KnownFinding] = []
    for value in findings.elements {
      guard let path = value["path"]?.string, let rule = value["rule"]?.string,
        let fingerprint = value["fingerprint"]?.string.flatMap({ Fingerprint(text: $0) })
      else { throw error("a known finding has a path, a rule and a fingerprint", value.range.start) }
      entries.append(KnownFinding(path: path, rule: rule, fingerprint: fingerprint))
    }
    self.init(entries)
  }

  /// The baseline as JSON, which is the same for the same findings.
  package func document() -> [UInt8] {
    var json = JSONWriter(reserving: 120 * entries.count + 100)
    json.beginObject()
    json.field("schemaVersion", "1.0")
    json.array("findings", of: entries) { json, entry in
      json.beginObject()
      json.field("path", entry.path)
      json.field("rule", entry.rule)
      json.field("fingerprint", entry.fingerprint.text)
      json.endObject()
    }
    json.endObject()
    return json.bytes
  }

  /// The entries of a file.
  ///
  /// - Complexity: logarithmic in the number of entries.
  package func entries(of path: String) -> ArraySlice<KnownFinding> {
    let start = entries.boundary { !$0.path.utf8.lexicographicallyPrecedes(path.utf8) }
    let end = entries.boundary { path.utf8.lexicographicallyPrecedes($0.path.utf8) }
    return entries[start..<max(start, end)]
  }
}
