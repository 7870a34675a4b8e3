import { openPack } from "@kaari/core";
import { packs } from "@kaari/rules";
import { afterAll, beforeAll, expect, it } from "vitest";
import { agreement } from "./agreement.test-data.ts";
import { Solver } from "./solver.ts";

/** Generated cases; each is asked of the rules of all layers. With 30, more than 10 000 outcomes are compared. */
const cases = Number(process.env["KAARI_AGREEMENT_CASES"] ?? 2);
const seed = 20_260_101;
const tested = packs.filter(({ id }) => id === "esf-plus-finland-citizens" || id === "kaari-consistency");

let solver: Solver;

beforeAll(async () => {
  solver = await Solver.open();
});
afterAll(() => solver.close());

it.each(tested.map((pack) => [pack.id, pack] as const))(
  "of generated cases the formulas of %s say what assessing says",
  { timeout: 1_200_000 },
  async (_id, pack) => {
    const { compared, disagreements, undecided } = await agreement(openPack(pack, { packs }), solver, cases, seed);
    expect(disagreements).toEqual([]);
    expect(compared).toBeGreaterThan(cases * 10);
    expect(undecided / compared).toBeLessThan(0.02);
  },
);
