// A key and its value in one call: how most fields of an object are written.
extension JSONWriter {
  /// Writes a key and a string.
  package mutating func field(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }

  /// Writes a key and a string, or `null` when there is none.
  package mutating func field(_ key: String, _ value: String?) {
    self.key(key)
    string(value)
  }

  /// Writes a key and a whole number.
  package mutating func field(_ key: String, _ value: Int) {
    self.key(key)
    integer(value)
  }

  /// Writes a key and a whole number, or `null` when there is none.
  package mutating func field(_ key: String, _ value: Int?) {
    self.key(key)
    integer(value)
  }

  /// Writes a key and a Boolean.
  package mutating func field(_ key: String, _ value: Bool) {
    self.key(key)
    boolean(value)
  }

  /// Writes a key and an array of strings.
  package mutating func field(_ key: String, _ values: some Sequence<String>) {
    array(key, of: values) { json, value in json.string(value) }
  }

  /// Writes a key and an array, each element by `write`.
  package mutating func array<Element, Failure: Error>(
    _ key: String, of elements: some Sequence<Element>,
    _ write: (inout JSONWriter, Element) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    beginArray()
    for element in elements { try write(&self, element) }
    endArray()
  }

  /// Writes a key and an object, its fields by `write`.
  package mutating func object<Failure: Error>(
    _ key: String, _ write: (inout JSONWriter) throws(Failure) -> Void
  ) throws(Failure) {
    self.key(key)
    beginObject()
    try write(&self)
    endObject()
  }
}
