extension Finding {
  /// The id of the rule, such as `MI106`.
  package var rule: String { Rule.all[ruleIndex].id }

  /// The name of the rule, such as `missing-upstream-issue`.
  package var ruleName: String { Rule.all[ruleIndex].name }
}
