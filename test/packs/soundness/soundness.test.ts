/** What is said of a draft stays true when facts are added; `npm run task:soundness -- DRAFTS SEED` asks at length. */
import { expect, it } from "vitest";
import { soundness } from "./soundness.ts";

const drafts = Number(process.env["KAARI_DRAFTS"] ?? 100_000);

it(
  `nothing definite that is said of ${drafts} drafts is contradicted by what completes them`,
  { timeout: 600_000 },
  async () => {
    const { definite, settled, contradictions, ...asked } = await soundness(drafts, 20_261_125);
    console.log(
      `${asked.drafts} drafts in ${asked.packs} packs: ${definite} definite findings, ${settled} settled by a fact`,
    );
    expect(contradictions).toEqual([]);
    expect(asked.drafts).toBeGreaterThanOrEqual(drafts);
    expect(definite).toBeGreaterThan(drafts);
    expect(settled).toBeGreaterThan(drafts / 10);
  },
);
