import { openPack, type Pack } from "@kaari/core";
import { agenda, dossier, dossierText, type RecordedProject } from "@kaari/core/lifecycle/agenda";
import { expect, it } from "vitest";
import { randomFrom } from "../../packages/core/src/lifecycle/kaari/laws/random.test-data.ts";
import { walk } from "../../packages/core/src/lifecycle/kaari/laws/walk.test-data.ts";
import { trialPack } from "../../packages/core/src/rules/trial-pack.test-data.ts";

const locales = ["en", "fi", "sv"] as const;
const citation = { source: "act", provision: "11 §", certainty: "law" } as const;
const said = (text: string) => ({ fi: `${text} (fi)`, sv: `${text} (sv)`, en: text });
const duty = (id: string, rest: object) => ({
  id,
  title: said(id),
  owner: "applicant" as const,
  citation,
  basis: ["T"],
  ...rest,
});
const step = (id: string, gate: "start" | "closure") => ({
  id,
  title: said(id),
  who: "applicant" as const,
  gate,
  citation,
  basis: ["T"],
});

const pack: Pack = {
  ...trialPack,
  requirements: [step("contract", "start"), step("mandate", "closure")],
  obligations: [
    duty("first-claim", { due: 'project.startedOn + @"P6M"', metBy: ["ClaimSubmitted", "FinalClaimSubmitted"] }),
    duty("final-claim", { due: 'project.endsOn + @"P4M"', metBy: ["FinalClaimSubmitted"] }),
    duty("keep-papers", { nature: "keeping", due: 'decision.madeOn + @"P10Y"', owner: "authority" }),
    duty("appeal", { nature: "right", due: 'project.decisionServedOn + @"P30D"' }),
    duty("tell-others", { when: "application.relocation" }),
    duty("plaque", {}),
  ],
};
const compiled = openPack(pack);
const named = { id: pack.id, version: pack.version, hash: compiled.hash };

/** Where a life that a seed makes is after some of its choices; of some, the pack is another. */
const recorded = (seed: number): RecordedProject => {
  const random = randomFrom(2000 + seed);
  const choices = Array.from({ length: 40 + 4 * (seed % 16) }, () => random.below(2 ** 31));
  const { events, project } = walk(choices);
  const packs = [
    named,
    named,
    named,
    { ...named, version: "0.9.0" },
    { ...named, hash: "b".repeat(64) },
    { ...named, id: "other" },
  ];
  return {
    events,
    project: {
      ...project,
      stream: `P-${seed}`,
      pack: project.pack === undefined ? undefined : packs[seed % packs.length],
    },
    ...(seed % 5 === 0
      ? {
          facts: {
            application: { relocation: seed % 10 === 0 },
            call: { title: "?" },
            project: { endsOn: "2026-12-31" },
          },
        }
      : {}),
  };
};

it("the agendas of random lives are as they have been", async () => {
  const told = Array.from({ length: 48 }, (_, seed) => recorded(seed)).flatMap((one, seed) => {
    const on = one.events.at(-1)?.meta.on ?? "2026-01-01";
    const { entries, withoutPack } = agenda([one, recorded(seed + 1)], { on, until: "2026-12-31", packs: [compiled] });
    return [
      `==== ${one.project.stream} ${one.project.stage} ${on} ${JSON.stringify(withoutPack)}`,
      ...entries.map(({ project, id, title, kind, owner, nature, state, due, doneOn, waitingFor, gate, provision }) =>
        [
          project,
          id,
          kind,
          owner,
          nature,
          state,
          due,
          doneOn,
          waitingFor.join(),
          gate,
          provision,
          ...Object.values(title),
        ].join(" | "),
      ),
    ];
  });
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("golden/agendas.txt");
});

it("the dossiers of lives that go on read as they have read", async () => {
  const told = Array.from({ length: 20 }, (_, index) => recorded(7 * index + 1)).map((one, index) => {
    const { on = "2026-01-01", at = "2026-01-01T12:00:00Z" } = one.events.at(-1)?.meta ?? {};
    const locale = locales[index % 3] ?? "en";
    const actor = { role: "applicant", id: "association" } as const;
    const found = dossier(one, { on, until: "2026-12-31", at, packs: [compiled], actor, locale, last: 1 });
    return dossierText(found, locale).replaceAll("\u00A0", " ");
  });
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("golden/dossiers-of-lives.txt");
});
