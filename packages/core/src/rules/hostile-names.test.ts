import { describe, expect, it } from "vitest";
import { changed, type HostileTable, parameter, problemsOf, refusal, requires } from "./hostile-pack.test-data.ts";

const tables: Array<HostileTable> = [];

const named = (name: string) => parameter({ name });

tables.push([
  "names that mean something else",
  [
    [
      "a keyword",
      named("if"),
      "trial: parameters/if: expected a name that means nothing else, found a word of the expression language. Choose other words.",
    ],
    ["a keyword first", named("then what"), "trial: parameters/then what: expected a name that means nothing else"],
    ["null", named("null"), "trial: parameters/null: expected a name that means nothing else"],
    ["true", named("true"), "trial: parameters/true: expected a name that means nothing else"],
    [
      "today",
      named("today"),
      "trial: parameters/today: expected a name that means nothing else, found a word that expressions have.",
    ],
    [
      "a root",
      named("application"),
      "trial: parameters/application: expected a name that means nothing else, found the name of facts.",
    ],
    [
      "a function",
      named("next working day"),
      "trial: parameters/next working day: expected a name that means nothing else, found the name of a function.",
    ],
    [
      "two alphabets",
      named("\u0441eiling"),
      "trial: parameters/\u0441eiling: expected a name that means nothing else, found letters of several alphabets.",
    ],
    [
      "not composed",
      named("ta\u0308ma"),
      'trial: parameters/"ta\u0308ma"/name: expected lower-case words separated by single spaces or hyphens',
    ],
    ["capitals", named("Odd Number"), "trial: parameters/Odd Number/name: expected lower-case words"],
    ["no width", named("odd\u200bnumber"), 'trial: parameters/"odd\\u200bnumber"/name: expected lower-case words'],
    ["81 letters", named("a".repeat(81)), 'trial: parameters/"aaaaaaaaa'],
    [
      "a hyphen for a space",
      named("grant-ceiling"),
      "trial: parameters/grant-ceiling: expected one spelling of grant ceiling, found grant-ceiling.",
    ],
    ["a parameter twice", named("grant ceiling"), "trial: parameters/grant ceiling: expected each parameter once"],
    [
      "a parameter and a definition",
      named("largest grant"),
      "trial: definitions/largest grant: expected a name that no layer uses",
    ],
    [
      "an id with a dot",
      { "rules.0.id": "grant.ceiling" },
      'trial: rules/grant.ceiling/id: expected lower-case words joined by hyphens, found "grant.ceiling".',
    ],
    ["an id with capitals", { id: "Trial" }, 'Trial: id: expected lower-case words joined by hyphens, found "Trial".'],
    [
      "a prototype as id",
      { id: "__proto__" },
      '__proto__: id: expected lower-case words joined by hyphens, found "__proto__".',
    ],
  ],
]);

it.each(["constructor", "tostring", "rights and duties", "in-kind share"])("lets a parameter be named %s", (name) => {
  expect(problemsOf(changed({ ...named(name), ...requires(`${name} > 0`) }))).toEqual([]);
});

tables.push([
  "prototypes among its keys",
  [
    ["of the pack", { ["__proto__"]: { rules: [] } }, "trial: __proto__: expected a key that is known here"],
    [
      "of the sentences",
      { "messages.fi.__proto__": "x" },
      "trial: messages/fi/__proto__: expected a key that is known here",
    ],
    [
      "of the sentences, by another name",
      { "messages.fi.constructor": "x" },
      "trial: messages/fi/constructor: expected a key that is known here",
    ],
    [
      "of values",
      { "rules.0.values.__proto__": "1" },
      "trial: rules/grant-within-ceiling/values/__proto__: expected a key that is known here",
    ],
  ],
]);

describe.each(tables)("a pack with %s is refused", (_what, cases) => {
  it.each(cases)("%s", (_case, changes, told) => {
    expect(refusal(changed(changes), told)).toBe(told);
  });
});
