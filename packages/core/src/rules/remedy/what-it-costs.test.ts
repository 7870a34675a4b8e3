import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

/** The least that has to be spent until all is tried: 1 for asking the rule, 25 for assessing all rules. */
const cost = (trial: Omit<Trial, "what">): number => {
  const isEnough = (spent: number): boolean =>
    !offered({ ...trial, what: "", options: { budget: (spent + 0.5) / 25 } }).includes("Not all was tried.");
  let [little, enough] = [-1, 4096];
  expect(isEnough(enough)).toBe(true);
  while (enough - little > 1) {
    const middle = Math.floor((little + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else little = middle;
  }
  return enough;
};

it.each<[number, string, object]>([
  [27, "fresh", { fresh: false }],
  [35, "cost <= 100", { cost: 10001 }],
  [61, "cost <= 100", { cost: 900000 }],
  [122, "cost <= grant", { cost: 900000, grant: 100 }],
  [26, "name != null", {}],
  [54, 'region != "north"', { region: "north" }],
  [86, "cost <= 10 or cost <= 20", { cost: 2500 }],
  [52, "fresh AND not(fresh)", { fresh: false }],
  [190, "fresh and staff > 1", { fresh: false, staff: 0 }],
  [154, "fresh and name != null", {}],
  [560, "region != null and name != null", {}],
  [118, "name != null and alias != null and fresh", {}],
  [56, "name != null and alias != null and approved", {}],
  [161, "grant <= 80 AND grant + advance = cost", { grant: 9000, advance: 1000, cost: 10000 }],
  [106, "count(partners) > 0 AND every p in partners satisfies p.name != null and p.signed != null", { partners: [] }],
  [361, "every p in partners satisfies p.ready", { partners: [{ ready: false }, { ready: false }] }],
  [0, "serial > 5", { serial: 1 }],
])("%d is what it costs to try all that could be done about %s", (expected, rules, facts) => {
  expect(cost({ facts: { ...facts }, rules: rules.split(" AND ") })).toBe(expected);
});
