import Foundation
import TextBasics

/// As much of JSON Schema as the schemas of this project use; any other word is a problem, so that nothing in them goes
/// unchecked.
struct JSONSchema {
  private let root: JSONValue
  private let isWhole: Bool

  /// Reads a schema.
  ///
  /// - Parameter isWhole: Whether it has to name all keys that there are.
  init(_ text: String, isWhole: Bool = false) throws {
    root = try JSONReader.value(of: ContiguousArray(text.utf8))
    self.isWhole = isWhole
  }

  /// What is wrong with a value, each with the place of it; a few at most.
  func problems(of text: String) throws -> [String] {
    var problems: [String] = []
    try check(JSONReader.value(of: ContiguousArray(text.utf8)), against: root, at: "$", &problems)
    return Array(problems.prefix(5))
  }

  private func check(_ value: JSONValue, against schema: JSONValue, at path: String, _ problems: inout [String]) throws
  {
    for word in schema.elements {
      switch word.key ?? "" {
      case "$schema", "$id", "title", "description", "$defs": break
      case "$ref": try check(value, against: definition(word.string ?? ""), at: path, &problems)
      case "anyOf":
        let isAny = try word.elements.contains { schema in
          var inner: [String] = []
          try check(value, against: schema, at: path, &inner)
          return inner.isEmpty
        }
        if !isAny { problems.append("\(path): none of the choices") }
      case "type":
        let types = word.kind == .array ? word.elements.compactMap(\.string) : [word.string ?? ""]
        if !types.contains(where: { isType($0, value) }) { problems.append("\(path): not \(types)") }
      case "enum":
        if !word.elements.contains(where: { $0.kind == value.kind && $0.scalar == value.scalar }) {
          problems.append("\(path): \(value.scalar ?? "") is no choice")
        }
      case "const": if word.scalar != value.scalar { problems.append("\(path): not \(word.scalar ?? "")") }
      case "pattern":
        if let text = value.string, try text.firstMatch(of: Regex(word.string ?? "")) == nil {
          problems.append("\(path): \(text.prefix(80)) does not match \(word.string ?? "")")
        }
      case "minimum": if (number(value) ?? 0) < (number(word) ?? 0) { problems.append("\(path): too small") }
      case "maximum": if (number(value) ?? 0) > (number(word) ?? 0) { problems.append("\(path): too big") }
      case "minItems": if value.elements.count < integer(word) ?? 0 { problems.append("\(path): too few") }
      case "maxItems": if value.elements.count > integer(word) ?? 0 { problems.append("\(path): too many") }
      case "uniqueItems":
        let texts = value.elements.map { String(describing: $0.range) + ($0.scalar ?? "") }
        if Set(texts).count != texts.count { problems.append("\(path): not unique") }
      case "items":
        for (index, element) in value.elements.enumerated() where value.kind == .array {
          try check(element, against: word, at: "\(path)[\(index)]", &problems)
        }
      case "required":
        for key in word.elements.compactMap(\.string) where value.kind == .object && value[key] == nil {
          problems.append("\(path): no \(key)")
        }
      case "properties":
        for element in value.elements where value.kind == .object {
          guard let key = element.key, let property = word[key] else {
            if isWhole { problems.append("\(path): \(element.key ?? "") is not named") }
            continue
          }
          try check(element, against: property, at: "\(path).\(key)", &problems)
        }
      case "additionalProperties":
        for key in value.elements.compactMap(\.key) where schema["properties"]?[key] == nil {
          problems.append("\(path): \(key) is not known")
        }
      default: problems.append("\(path): the schema says \(word.key ?? "")")
      }
    }
  }

  private func definition(_ reference: String) throws -> JSONValue {
    var value = root
    for part in reference.split(separator: "/").dropFirst() {
      guard let next = value[String(part)] else { throw CocoaError(.keyValueValidation) }
      value = next
    }
    return value
  }

  private func integer(_ value: JSONValue) -> Int? { value.scalar.flatMap { Int($0) } }

  private func number(_ value: JSONValue) -> Double? { value.scalar.flatMap { Double($0) } }

  private func isType(_ type: String, _ value: JSONValue) -> Bool {
    switch type {
    case "object": value.kind == .object
    case "array": value.kind == .array
    case "string": value.kind == .string
    case "integer": value.kind == .number && integer(value) != nil
    case "number": value.kind == .number
    case "boolean": value.bool != nil
    case "null": value.kind == .null
    default: false
    }
  }
}
