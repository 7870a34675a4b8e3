import * as z from "zod";
import { describe, expect, it } from "vitest";
import { Defect } from "../primitives/index.ts";
import { CaseFile } from "./case-file.ts";
import { type FactLeaf, type FactNode, caseFileFacts, factAt, factTable } from "./fact-table.ts";
import { own, record } from "./fact.ts";

const leavesOf = (node: FactNode, path: string): ReadonlyArray<readonly [string, FactLeaf]> => {
  if ("members" in node)
    return Object.entries(node.members).flatMap(([name, member]) =>
      leavesOf(member, path === "" ? name : `${path}.${name}`),
    );
  return "of" in node ? leavesOf(node.of, `${path}.*`) : [[path, node]];
};

const leaves = leavesOf(caseFileFacts, "");

describe("the fact table of a case file", () => {
  it("knows the kind of a fact, its question, and who may change it", () => {
    expect(factAt(caseFileFacts, ["application", "budget", "lines", 0, "amount"])).toEqual({
      kind: "money",
      question: { fi: "Kustannuksen määrä", sv: "Kostnadens belopp", en: "Amount of the cost" },
      changedBy: "applicant",
    });
    expect(factAt(caseFileFacts, ["application", "advance", "earlierAdvances"])).toMatchObject({ kind: "integer" });
    expect(factAt(caseFileFacts, ["call", "closesAt"])).toMatchObject({ kind: "instant", changedBy: "authority" });
    expect(factAt(caseFileFacts, ["parts", "*", "application", "applicant", "businessId"])).toMatchObject({
      kind: "text",
      form: "business-id",
    });
  });

  it("lists the codes of a coded fact", () => {
    expect(factAt(caseFileFacts, ["application", "stateAid"])).toMatchObject({
      kind: "code",
      codes: ["none", "de-minimis", "state-aid"],
    });
    expect(leaves.filter(([, { kind, codes }]) => (kind === "code") !== (codes !== undefined))).toEqual([]);
  });

  it("asks for every fact in three languages", () => {
    const silent = leaves.filter(([, { question }]) => Object.values(question).some((text) => text.trim() === ""));
    expect(leaves.length).toBeGreaterThan(200);
    expect(silent).toEqual([]);
  });

  it.each([
    ["constructor"],
    ["toString"],
    ["__proto__"],
    ["application", "lines"],
    ["application", "partners", "length"],
  ])("has nothing at %s", (...path) => {
    expect(factAt(caseFileFacts, path)).toBeUndefined();
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(caseFileFacts))).toEqual(caseFileFacts);
  });

  it("is made in less than 5 ms", () => {
    const runs = Array.from({ length: 5 }, () => {
      const started = performance.now();
      factTable(CaseFile);
      return performance.now() - started;
    });
    expect(Math.min(...runs)).toBeLessThan(5);
  });
});

describe("a schema with a value that nobody asks for", () => {
  it("is a defect that names the place", () => {
    const schema = record({ budget: record({ total: own.money("Summa", "Summa", "Total"), colour: z.string() }) });
    expect(() => factTable(schema)).toThrow(Defect);
    expect(() => factTable(schema)).toThrow("Expected a described fact at budget.colour");
  });
});
