import type * as z from "zod";

const forms: Readonly<Record<string, string>> = {
  object: "a record",
  record: "a record",
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  nonoptional: "a value",
};

/** What a list or a text may measure at least or at most, by what is counted. */
const measures: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ["character", "characters"],
  array: ["item", "items"],
  record: ["member", "members"],
};

const measured = (bound: "at least" | "at most", limit: number | bigint, origin: string): string => {
  const [one, many] = measures[origin] ?? ["", ""];
  return `${bound} ${limit} ${limit === 1 ? one : many}`.trim();
};

/** What a schema expected where it refused a value: `a text`, `at most 3 items`, `a number above 0`. */
export const schemaExpectation = (issue: z.core.$ZodIssue): string => {
  // A schema's own words, without what they say of the value.
  if (/^expected /i.test(issue.message)) return issue.message.slice("expected ".length).replace(/, found .*$/s, "");
  switch (issue.code) {
    case "invalid_type":
      return forms[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `${issue.values.length > 1 ? "one of " : ""}${issue.values.map((each) => JSON.stringify(each)).join(", ")}`;
    case "too_big":
      return issue.inclusive === false
        ? `a number below ${issue.maximum}`
        : measured("at most", issue.maximum, issue.origin);
    case "too_small":
      return issue.inclusive === false
        ? `a number above ${issue.minimum}`
        : measured("at least", issue.minimum, issue.origin);
    case "invalid_key":
      return issue.issues.map(schemaExpectation).join(", ");
    default:
      return issue.code === "invalid_format" && issue.format === "url"
        ? "an address that begins with http:// or https://"
        : issue.message.replace(/^[^:]*: (expected )?/i, "");
  }
};
