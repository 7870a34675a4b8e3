const typed = "The expected value depends on an item definition of the model, which the expression does not carry.";
const coerced = "The expected value depends on the declared type of the decision, which the expression does not carry.";

/** Cases of the DMN Technology Compatibility Kit that do not pass, each with its reason. */
export const conformanceFailures: Readonly<Record<string, string>> = {
  "0070-feel-instance-of string_013": typed,
  "0070-feel-instance-of list_013": typed,
  "0070-feel-instance-of list_014": typed,
  "0070-feel-instance-of list_014_a": typed,
  "0070-feel-instance-of list_015": typed,
  "0070-feel-instance-of list_017": typed,
  "0070-feel-instance-of list_018": typed,
  "0070-feel-instance-of list_019": typed,
  "0070-feel-instance-of context_015": typed,
  "0070-feel-instance-of context_016": typed,
  "0082-feel-coercion decision_001": coerced,
  "0082-feel-coercion decision_003": coerced,
  "0082-feel-coercion decision_005": coerced,
  "0082-feel-coercion decision_007": coerced,
  "0082-feel-coercion decision_007_a": coerced,
  "0082-feel-coercion literal_004": coerced,
  "0082-feel-coercion literal_006": coerced,
  "0082-feel-coercion decisionService_001": coerced,
  "0082-feel-coercion decisionService_002": coerced,
  "0082-feel-coercion decisionService_002_b": coerced,
};
