import * as Result from "effect/Result";
import type { FactNode } from "../../domain/index.ts";
import { type CompiledPack, openPack } from "../compile-pack.ts";
import { parsePack } from "../parse-pack.ts";

export const said = { fi: "?", sv: "?", en: "?" };
const citation = { source: "act", provision: "1 §", certainty: "law" };

/** A pack of blocking rules r0, r1 … that require so. */
export const packOfRequirements = (requirements: ReadonlyArray<string>, table: FactNode): CompiledPack => {
  const pack = parsePack({
    id: "lines",
    version: "1.0.0",
    title: said,
    jurisdiction: { country: "FI", timeZone: "Europe/Helsinki", currency: "EUR", languages: ["en"], calendar: [] },
    status: "draft",
    sources: [{ id: "act", title: said, short: said, url: "https://example.org/act", language: "en", version: "1" }],
    rules: requirements.map((require, index) => ({
      id: `r${index}`,
      title: said,
      gate: "submission",
      severity: "blocking",
      citation,
      require,
      basis: ["1"],
    })),
    messages: { en: Object.fromEntries(requirements.map((_, index) => [`r${index}`, "?"])) },
  });
  return openPack(Result.getOrThrow(pack), { facts: table });
};
