import { describe, expect, it } from "vitest";
import type { Example } from "./example.ts";
import { exampleFacts } from "./run-example.ts";
import { example, trialPack } from "./trial-pack.test-data.ts";

const onBase = (more: Partial<Example>): Example => example("case", { basedOn: "base", ...more });

describe("the facts of an example", () => {
  const lists = example("base", { facts: { application: { partners: [{ name: "A" }, { name: "B" }], need: "much" } } });
  const factsOf = (more: Partial<Example>, others: ReadonlyArray<Example> = [lists]): unknown => {
    const shown = onBase(more);
    return exampleFacts({ ...trialPack, examples: [...others, shown] }, shown);
  };

  it.each<readonly [what: string, more: Partial<Example>, facts: unknown]>([
    ["are those of its base", {}, lists.facts],
    ["are nothing where nothing is given", { basedOn: undefined }, {}],
    [
      "have its own roots in place of those of its base",
      { facts: { application: { need: "little" }, call: {} } },
      { application: { need: "little" }, call: {} },
    ],
    [
      "are set in lists and in records that were not there",
      { with: { "application.partners.1.name": "C", "call.opensAt": "2026-01-01" } },
      { application: { partners: [{ name: "A" }, { name: "C" }], need: "much" }, call: { opensAt: "2026-01-01" } },
    ],
    [
      "can be null",
      { with: { "application.need": null } },
      { application: { partners: [{ name: "A" }, { name: "B" }], need: null } },
    ],
    [
      "leave out one item of a list, and the next takes its place",
      { without: ["application.partners.0", "application.need"] },
      { application: { partners: [{ name: "B" }] } },
    ],
    [
      "leave out what it has set itself",
      { with: { "application.need": "little" }, without: ["application.need"] },
      { application: { partners: [{ name: "A" }, { name: "B" }] } },
    ],
  ])("%s", (_what, more, facts) => {
    expect(factsOf(more)).toEqual(facts);
    expect(JSON.stringify(factsOf(more))).toBe(JSON.stringify(facts));
  });

  it("leave those of its base and its own as they are", () => {
    const before = JSON.stringify(lists);
    const own = { partners: [{ name: "C" }] };
    factsOf({ with: { "application.partners.0.name": "Z" } });
    factsOf({ facts: { application: own }, with: { "application.partners.0.name": "Z" } });
    factsOf({ with: { "application.budget": own, "application.budget.partners.0.name": "Z" } });
    expect([JSON.stringify(lists), own]).toEqual([before, { partners: [{ name: "C" }] }]);
  });

  it.each<readonly [what: string, more: Partial<Example>, others: ReadonlyArray<Example>, found: string]>([
    ["of a base that is not there", {}, [], "base"],
    ["that stand on themselves", {}, [example("base", { basedOn: "case" })], "case"],
  ])("%s are refused", (_what, more, others, found) => {
    expect(() => factsOf(more, others)).toThrow(
      new RangeError(
        `example ${found === "base" ? "case" : "base"} of trial: expected another example as its base, found ${found}`,
      ),
    );
  });

  it("of a pack that has no examples are refused", () => {
    expect(() => exampleFacts(trialPack, onBase({}))).toThrow("expected another example as its base, found base");
  });
});
