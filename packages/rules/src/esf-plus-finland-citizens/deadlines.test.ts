import { compilePack, obligationsDue, requiredSteps } from "@kaari/core";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { packs } from "../index.ts";
import { esfPlusFinlandCitizens } from "./pack.ts";

const compiled = Result.getOrThrow(compilePack(esfPlusFinlandCitizens, { packs }));

const dueOf = (obligation: string, facts: Readonly<Record<string, unknown>>) =>
  obligationsDue(compiled, { on: "2024-08-12", facts }).find(
    ({ id }) => id === `esf-plus-finland-citizens/${obligation}`,
  );

it("expects a decision about three months after the call closes, by practice and without rolling (TC-11)", () => {
  const expected = dueOf("decision-expected", { call: { closesAt: "2024-05-10T16:15:00+03:00" } });
  expect(expected).toMatchObject({ due: "2024-08-10", owner: "authority" });
  expect(expected?.citation.certainty).toBe("practice");
});

it("cannot say when a decision is expected before the closing instant is known", () => {
  expect(dueOf("decision-expected", { call: { closesOn: "2024-05-10" } })).toMatchObject({
    due: undefined,
    waitingFor: ["call.closesAt"],
  });
});

it("asks for an interim payment application within two months of the reporting period's end", () => {
  expect(dueOf("interim-payment-application", { project: { reportingPeriodEndsOn: "2026-08-31" } })?.due).toBe(
    "2026-10-31",
  );
});

it("holds the start shut until kick-off, start training and start coaching are done", () => {
  const steps = requiredSteps(compiled, { on: "2026-11-25", facts: {} }).filter(({ id }) =>
    id.startsWith("esf-plus-finland-citizens/"),
  );
  expect(steps.map(({ id, gate }) => `${id} ${gate}`)).toEqual([
    "esf-plus-finland-citizens/kick-off-meeting start",
    "esf-plus-finland-citizens/start-training start",
    "esf-plus-finland-citizens/start-coaching start",
  ]);
});
