import { describe, expect, it } from "vitest";
import { byLaw, changed, later, parameter, problemsOf, said } from "./hostile-pack.test-data.ts";
import type { Pack } from "./pack.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const toldOf = (name: string) => problemsOf(changed(parameter({ name })));

describe("a name", () => {
  it.each([
    "odd number",
    "iffy number",
    "android",
    "trueness",
    "limit 2",
    "äly-raja 3",
    "todays",
    "items",
    "όριο",
    "odd and even",
  ])("may be %s", (name) => {
    expect(toldOf(name)).toEqual([]);
  });

  it.each([
    ["today", "a word that expressions have"],
    ["item", "a word that expressions have"],
    ["call", "the name of facts"],
    ["sum", "the name of a function"],
    ["odd όριο", "letters of several alphabets"],
    ["instance", "a word of the expression language"],
    ["for each", "a word of the expression language"],
    ["context", "a word of the expression language"],
    ["null number", "a word of the expression language"],
  ])("may not be %s: it is told as %s", (name, wrong) => {
    expect(toldOf(name)).toEqual([
      `trial: parameters/${name}: expected a name that means nothing else, found ${wrong}. Choose other words.`,
    ]);
  });

  it.each(["definitions", "tables"] as const)("is judged among %s too", (list) => {
    const table = { hitPolicy: "unique", inputs: ["1"], rows: [{ when: ["-"], then: "1" }] };
    const part = { name: "item", label: said("x"), citation: byLaw, ...(list === "tables" ? table : { value: "1" }) };
    expect(problemsOf({ ...later, [list]: [part] }, [trialPack])).toEqual([
      `later: ${list}/item: expected a name that means nothing else, found a word that expressions have. Choose other words.`,
    ]);
  });

  it("is spelt in one way over all layers", () => {
    const layer = changed(parameter({ name: "odd-number two" })) as Pack;
    const definition = { name: "odd number-two", label: said("x"), value: "1" };
    expect(problemsOf({ ...later, definitions: [definition] }, [layer])).toEqual([
      "later: definitions/odd number-two: expected one spelling of odd-number two, found odd number-two. Two names may not differ in hyphens alone.",
    ]);
    expect(problemsOf({ ...later, definitions: [{ ...definition, name: "odd number-three" }] }, [layer])).toEqual([]);
  });
});
