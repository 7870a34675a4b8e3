import {
  type Assessment,
  assess,
  caseFileFacts,
  Claim,
  describeRemedy,
  exampleFacts,
  explain,
  factAt,
  type FactNode,
  type Finding,
  openPack,
  type Proof,
  remedied,
  remedies,
  type Remedy,
  runExample,
} from "@kaari/core";
import { describe, expect, it } from "vitest";
import { packs } from "./index.ts";

type Asker = "applicant" | "authority";

const actorsOf = (node: FactNode | undefined): ReadonlyArray<string> => {
  if (node === undefined) return [];
  if (node.kind === "record") return Object.values(node.members).flatMap(actorsOf);
  return node.kind === "list" ? actorsOf(node.of) : [node.changedBy];
};

/** A single fact is the asker's own; an item of a list holds something of the asker's and nothing of the other actor's. */
const isOwn = (path: string, asker: Asker): boolean => {
  const node = factAt(caseFileFacts, path.split("."));
  if (node !== undefined && node.kind !== "record" && node.kind !== "list") return node.changedBy === asker;
  const actors = actorsOf(node);
  return actors.includes(asker) && !actors.includes(asker === "applicant" ? "authority" : "applicant");
};

const factsIn = ({ kind, name, value, parts }: Proof): ReadonlyArray<{ name: string; value: Proof["value"] }> =>
  kind === "fact" && name !== undefined ? [{ name, value }] : parts.flatMap(factsIn);

/** Where a fact that a rule reads stands in the file. */
const placedIn = ({ part }: Finding, path: string): string =>
  part === undefined || !path.startsWith("application.") ? path : `parts.${part}.${path}`;

/** The authority decides on the grant, and on a claim once it is being decided. */
const isDecided = ({ claim }: Readonly<Record<string, unknown>>, gate: string): boolean =>
  gate === "decision" || (gate === "claim" && Claim.parse(claim).decidedOn !== undefined);

/** A moment before the day of assessing, such as that of filing, can no longer change. */
const hasPassed = (value: Proof["value"], on: string): boolean =>
  value.kind === "instant" && value.instant.slice(0, 10) <= on;

/** Facts that the requirement reads and the asker may change. */
const changeable = (assessment: Assessment, finding: Finding, asker: Asker): ReadonlySet<string> => {
  const { holds } = explain(finding);
  const read = holds === undefined ? [] : factsIn(holds).filter(({ value }) => !hasPassed(value, assessment.on));
  return new Set(read.map(({ name }) => placedIn(finding, name)).filter((path) => isOwn(path, asker)));
};

const settled = (outcome: Finding["outcome"]): boolean => outcome === "satisfied" || outcome === "not-applicable";

const blocked = ({ findings }: Assessment): ReadonlySet<string> =>
  new Set(
    findings
      .filter(({ outcome, severity }) => outcome === "violated" && severity === "blocking")
      .map(({ rule, part }) => `${part ?? ""} ${rule}`),
  );

/** Every choice of some of the changes, but not of all. */
const someOf = (changes: Remedy["changes"]): ReadonlyArray<Remedy["changes"]> =>
  Array.from({ length: 2 ** changes.length - 2 }, (_, index) =>
    changes.filter((_change, at) => Math.floor((index + 1) / 2 ** at) % 2 === 1),
  );

interface Failing {
  readonly of: string;
  readonly assessment: Assessment;
  readonly finding: Finding;
  readonly asker: Asker;
  readonly remedies: ReadonlyArray<Remedy>;
  readonly again: (remedy: Remedy) => Assessment;
}

const failing = packs.flatMap((pack): ReadonlyArray<Failing> => {
  const compiled = openPack(pack, { packs });
  return (pack.examples ?? []).flatMap((example) => {
    const { assessment } = runExample(compiled, pack, example);
    if (assessment === undefined) return [];
    const asker = isDecided(exampleFacts(pack, example), example.gate) ? "authority" : "applicant";
    const { gate, on, world } = assessment;
    const again = (remedy: Remedy) => assess(compiled, { gate, on, world, facts: remedied(assessment, remedy) });
    return remedies(assessment, { asker }).map((found) => ({
      of: `${pack.id} ${example.id}`,
      assessment,
      finding: assessment.finding(found.rule, found.part),
      asker,
      remedies: found.remedies,
      again,
    }));
  });
});

/** A rule that lacks a fact of somebody else's waits for them, whatever the asker changes. */
const waitsForOthers = ({ finding, asker }: Failing): boolean =>
  finding.missing.some(({ path }) => !isOwn(placedIn(finding, path), asker));

const overOneFact = failing.filter(
  (each) => changeable(each.assessment, each.finding, each.asker).size === 1 && !waitsForOthers(each),
);
const helped = overOneFact.filter((each) => each.remedies.length > 0);
const share = ((100 * helped.length) / overOneFact.length).toFixed(1);

describe(`remedies for ${failing.length} violated rules of the worked examples`, () => {
  it("settle their rule when they are made, and make no other blocking rule violated", () => {
    const wrong = failing.flatMap(({ of, assessment, finding: { rule, part }, remedies: found, again }) =>
      found.flatMap((remedy) => {
        const after = again(remedy);
        const before = blocked(assessment);
        const broken = [...blocked(after)].filter((id) => !before.has(id));
        const { outcome } = after.finding(rule, part);
        return settled(outcome) && outcome === remedy.outcome && broken.length === 0
          ? []
          : [`${of}: ${describeRemedy(remedy, "en")} ${rule} is ${outcome}; violated: ${broken.join(", ")}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("change no fact more than it takes", () => {
    const spared = failing.flatMap(({ of, assessment, finding: { rule, part }, remedies: found, again }) => {
      const before = blocked(assessment);
      return found.flatMap((remedy) =>
        someOf(remedy.changes).flatMap((changes) => {
          const after = again({ ...remedy, changes });
          const cured = settled(after.finding(rule, part).outcome) && [...blocked(after)].every((id) => before.has(id));
          return cured ? [`${of}: ${rule} needs only ${changes.map(({ path }) => path).join(", ")}`] : [];
        }),
      );
    });
    expect(spared).toEqual([]);
  });

  it("change only facts of the asker's own", () => {
    const foreign = failing.flatMap(({ asker, remedies: found }) =>
      found.flatMap(({ changes }) => changes.map(({ path }) => path).filter((path) => !isOwn(path, asker))),
    );
    expect(foreign).toEqual([]);
  });

  it("settle the other rules that they name", () => {
    const wrong = failing.flatMap(({ remedies: found, again }) =>
      found.flatMap((remedy) => {
        const { findings } = again(remedy);
        return remedy.settles.filter((id) => !findings.some(({ rule, outcome }) => rule === id && settled(outcome)));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it(`are found for ${helped.length} of ${overOneFact.length} rules whose requirement reads one changeable fact (${share} %)`, () => {
    expect(overOneFact.length).toBeGreaterThan(100);
    expect(helped.length / overOneFact.length).toBeGreaterThanOrEqual(0.95);
  });

  it("are told in one sentence of each language", () => {
    for (const { remedies: found } of failing)
      for (const remedy of found)
        for (const locale of ["fi", "sv", "en"] as const)
          expect(describeRemedy(remedy, locale)).toMatch(/^\p{Lu}.*[^.]\.$/u);
  });
});
