internal import TextBasics

/// How often two letters stand side by side in texts about software.
enum LetterPairs {
  /// The logarithm to the base of 2 of how often a pair stands in a million bytes, at most 15.
  ///
  /// - Parameters:
  ///   - first: A letter in lower case; anything else makes a rare pair.
  ///   - second: The same.
  static func frequency(of first: UInt8, _ second: UInt8) -> UInt8 {
    guard ASCII.isLetter(first), ASCII.isLetter(second) else { return 5 }
    let digit = table[Int(first - UInt8(ascii: "a")) * 26 + Int(second - UInt8(ascii: "a"))]
    return ASCII.isDigit(digit) ? digit & 0x0F : digit - UInt8(ascii: "a") + 10
  }

  /// A digit for each pair, counted over ideas of many programmes: one row for each first letter, from `a` to `z`.
  private static let table = """
    7bcc99b7c79cce9b5dceaa86a7
    b666c657a63b74a72995a45190
    c699c93cb2ab79e83b9cb45296
    c86ad7b7b57988b729a6a76682
    caddbaa8958cce8a9eec9bbc96
    a676aa22b46a50c34a68a23a83
    a575c589c34899b71b96a26576
    c845d054c26688b7596cb35384
    bacbbbb4569ccedb5add8b686a
    9534b004745340831373834032
    a176b887b24869870998c74293
    c79ada65d36c86c826bab844b4
    c967e642b038b5bc7595a55374
    c6cddad9b69889b745cea94487
    a9bb6ca78b9cdeac5ebbcbb794
    b569c778b26c83cb1dcb962483
    42153334621803224016a01001
    d8aae9a6d5babbd85acbba66b5
    a4b8d75cc4b8a6ba86cdc57095
    c6a5e87ee66a87dc0cbcb394b5
    acaac7a3b46bbc7b2ccc243957
    a542d520b22361942674611244
    b354b24ab14758b40895407253
    836479329303404b2449712350
    977783628366889845a8894226
    84539029744543744233523456
    """.utf8.filter { ASCII.isAlphanumeric($0) }
}
