/// What became of one condition at one idea.
struct ConditionAnswer {
  var holds = false
  /// What it adds to the score of the idea: something where words were found, 0 for what is so or not so.
  var score = 0.0
  /// Where words or names were found.
  var fields: [SearchField] = []
}
