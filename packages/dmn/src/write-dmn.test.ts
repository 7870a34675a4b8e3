import { compilePack, type Pack } from "@kaari/core";
import { packs } from "@kaari/rules";
import { DmnModdle } from "dmn-moddle";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { readDmn } from "./read-dmn.ts";
import { base, villages } from "./trial-pack.test-data.ts";
import { dmnVersions, inVersion } from "./versions.ts";
import { writeDmn } from "./write-dmn.ts";

const citation = { source: "decree", provision: "1 §", certainty: "law" } as const;
const byName = (parts: ReadonlyArray<{ readonly name: string }>) =>
  parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** A pack's own parts after they were written as DMN and read again. */
const thereAndBack = async (pack: Pack, others: ReadonlyArray<Pack>) => {
  const { xml } = await writeDmn(pack, { packs: others });
  const { definitions, tables, problems } = await readDmn(xml, { citation });
  const own = new Set([...(pack.definitions ?? []), ...(pack.tables ?? [])].map(({ name }) => name));
  return {
    problems,
    definitions: byName(definitions.filter(({ name }) => own.has(name))),
    tables: byName(tables.filter(({ name }) => own.has(name))),
    all: [...definitions, ...tables].map(({ name }) => name),
  };
};

describe("a pack written as DMN", () => {
  it("is the same when it is read again", async () => {
    const back = await thereAndBack(villages, [base]);
    expect(back.problems).toEqual([]);
    expect(back.definitions).toEqual(byName(villages.definitions ?? []));
    expect(back.tables).toEqual(byName(villages.tables ?? []));
  });

  it("holds what it reads of the packs below, and no more", async () => {
    const { all } = await thereAndBack(villages, [base]);
    expect(all).toContain("whole budget");
    expect(all).not.toContain("unread");
  });

  it.each(packs.map((pack) => [pack.id, pack]))("is the same for %s", async (_id, pack) => {
    const back = await thereAndBack(pack, packs);
    expect(back.problems).toEqual([]);
    expect(back.definitions).toEqual(byName(pack.definitions ?? []));
    expect(back.tables).toEqual(byName(pack.tables ?? []));
  });

  it("compiles again", async () => {
    const { xml } = await writeDmn(villages, { packs: [base] });
    const { definitions, tables } = await readDmn(xml, { citation });
    const below = new Set((base.definitions ?? []).map(({ name }) => name));
    const again = { ...villages, tables, definitions: definitions.filter(({ name }) => !below.has(name)) };
    const result = compilePack(again, { packs: [base] });
    expect(Result.isFailure(result) ? result.failure : []).toEqual([]);
  });

  it.each(Object.entries(dmnVersions))("is DMN %s where that is asked for", async (version, date) => {
    const { xml } = await writeDmn(villages, { packs: [base], version: version as keyof typeof dmnVersions });
    expect(xml).toContain(`xmlns="https://www.omg.org/spec/DMN/${date}/MODEL/"`);
    const { warnings } = await new DmnModdle().fromXML(inVersion(xml, "1.3"));
    expect(warnings).toEqual([]);
  });

  it("says what other tools cannot evaluate", async () => {
    const { problems } = await writeDmn(villages, { packs: [base] });
    expect(problems).toEqual([
      {
        path: "reply day",
        expected: "functions that DMN has",
        found: "next working day()",
        advice: "Other tools show the decision, but cannot evaluate it.",
      },
    ]);
  });

  it("reads as shown", async () => {
    const { xml } = await writeDmn(villages, { packs: [base] });
    await expect(xml).toMatchFileSnapshot("../test-files/villages.dmn");
  });
});
