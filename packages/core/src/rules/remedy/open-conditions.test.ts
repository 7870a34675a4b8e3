import { expect, it } from "vitest";
import { PackAssessment } from "../assess.ts";
import { assessed } from "./offered.test-data.ts";
import { openConditions } from "./open-conditions.ts";
import { Verifying } from "./verifying.ts";

const said = { fi: "?", sv: "?", en: "?" };
const definitions = [{ name: "complete", label: said, value: "fresh and staff > 1 and cost > 1" }];
const wrong = { fresh: false, staff: 0, cost: 0 };
const partners = [{ ready: false }, { ready: true, name: "B" }, { ready: false }];

it.each<[number, string, object]>([
  [0, "fresh", { fresh: true }],
  [1, "fresh", wrong],
  [1, "fresh", {}],
  [3, "fresh and staff > 1 and cost > 1", wrong],
  [2, "fresh and staff > 1 and cost > 1", { ...wrong, fresh: true }],
  [1, "fresh or staff > 1", wrong],
  [2, "(fresh and staff > 1) or (cost > 1 and name != null and alias != null)", wrong],
  [2, "(cost > 1 and name != null and alias != null) or (fresh and staff > 1)", wrong],
  [3, "(fresh or staff > 1) and (cost > 1 and name != null)", wrong],
  [2, "not(fresh or staff > 1)", { fresh: true, staff: 2 }],
  [1, "not(fresh and staff > 1)", { fresh: true, staff: 2 }],
  [3, "not(not(fresh and staff > 1 and cost > 1))", wrong],
  [3, "complete", wrong],
  [4, "complete and name != null", wrong],
  [1, "not(complete)", { fresh: true, staff: 2, cost: 2_00 }],
  [2, "every p in partners satisfies p.ready", { partners }],
  [4, "every p in partners satisfies p.ready and p.name != null", { partners }],
  [1, "every p in partners satisfies p.ready", {}],
  [1, "some p in partners satisfies p.ready and p.signed != null", { partners }],
  [1, "some p in partners satisfies p.ready", { partners: [] }],
  [1, "not(some p in partners satisfies p.ready)", { partners }],
  [2, "not(some p in partners satisfies not(p.ready))", { partners }],
  [1, "not(every p in partners satisfies p.ready != null)", { partners }],
  [1, "if fresh then staff > 1 and cost > 1 else staff > 1 and cost > 1", wrong],
])("%d conditions are open in %s", (count, rule, facts) => {
  const assessment = assessed({ what: rule, facts: { ...facts }, rules: [rule], pack: { definitions } });
  if (!(assessment instanceof PackAssessment)) throw new TypeError("expected an assessment of a pack");
  const verifying = new Verifying(assessment);
  expect(openConditions(verifying.ruleOf("trial/r0", undefined), verifying.facts)).toBe(count);
});
