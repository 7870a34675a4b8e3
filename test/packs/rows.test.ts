import { readFileSync } from "node:fs";
import * as path from "node:path";
import { describe, expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";
import { sharedFolder } from "../shared.ts";
import { leftOutRows, parts } from "./packs-by-row.ts";
import { isTable, researchRows, rowsOfTables } from "./research-rows.ts";

const known = new Set(researchRows.map(({ id }) => id));
const covered = new Set(parts.flatMap(({ basis }) => basis));
const leftOut = leftOutRows.map(([row]) => row);

describe("every researched row", () => {
  it("is named once", () => {
    expect(known.size).toBe(researchRows.length);
  });

  it("is either something's basis or left out for a reason", () => {
    expect([...known].filter((row) => !covered.has(row) && !leftOut.includes(row))).toEqual([]);
  });

  it("is not both", () => {
    expect(leftOut.filter((row) => covered.has(row))).toEqual([]);
  });

  it("is left out by one chapter only", () => {
    expect(leftOut.filter((row, index) => leftOut.indexOf(row) !== index)).toEqual([]);
  });

  it("that nobody verified is nothing's basis", () => {
    const unverified = researchRows.filter(({ certainty }) => certainty === "unverified" || certainty === "M");
    expect(unverified.filter(({ id }) => covered.has(id))).toEqual([]);
  });

  it("that was read in law, in guidance or in a guide is not left out as unread", () => {
    const firm = new Set(researchRows.filter(({ certainty }) => /^(?:V1|V2|S)$/.test(certainty)).map(({ id }) => id));
    const unread = leftOutRows.flatMap(([row, { reason }]) => (reason === "unread" && firm.has(row) ? [row] : []));
    // Their existence was verified, not what they say.
    expect(unread.toSorted()).toEqual(["ESF-2025", "FI-PROG-AMD", "SCO-GUIDE"]);
  });
});

describe("a row left out for a later gate", () => {
  it("waits for a gate at which no pack asks anything yet", () => {
    const asked = new Set(packs.flatMap(({ rules }) => rules.flatMap(({ gate }) => gate)));
    const arrived = leftOutRows.filter(([, why]) => why.reason === "gate" && asked.has(why.gate));
    expect(arrived).toEqual([]);
  });
});

describe("what the packs name", () => {
  it("is a researched row", () => {
    const unknown = parts.flatMap(({ id, basis }) => basis.filter((row) => !known.has(row)).map((row) => [id, row]));
    expect(unknown).toEqual([]);
    expect(leftOut.filter((row) => !known.has(row))).toEqual([]);
  });

  it("states what is left out elsewhere because it states it", () => {
    const ids = new Set(parts.map(({ id }) => id));
    const astray = leftOutRows.flatMap(([row, why]) =>
      why.reason === "stated" ? why.by.filter((id) => !ids.has(id)).map((id) => [row, id]) : [],
    );
    expect(astray).toEqual([]);
  });
});

const shared = sharedFolder();

describe("the list of rows", () => {
  it.skipIf(shared === undefined)(
    "is that of the research's tables (skipped where the shared folder is not at hand)",
    () => {
      const research = readFileSync(path.join(shared ?? "", "sources", "domain.md"), "utf8");
      const listed = researchRows
        .filter(({ section }) => isTable(section))
        .map(({ id, section, certainty, topic }) => ({
          section,
          certainty,
          topic: topic === "" ? id.replace("SEED-", "") : topic,
        }));
      expect(listed.toSorted(byTopic)).toEqual(rowsOfTables(research).toSorted(byTopic));
    },
  );
});

const byTopic = (
  a: { readonly section: string; readonly topic: string },
  b: { readonly section: string; readonly topic: string },
): number => (`${a.section} ${a.topic}` < `${b.section} ${b.topic}` ? -1 : 1);
