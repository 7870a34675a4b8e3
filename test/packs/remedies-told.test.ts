import { describeRemedy, openPack, remedies, runExample } from "@kaari/core";
import { expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";

/** What an applicant may read of the first example that violates a rule, a line for each remedy. */
const told = (id: string): ReadonlyArray<string> => {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new RangeError(`expected a pack, found none called ${id}`);
  const compiled = openPack(pack, { packs });
  const seen = new Set<string>();
  return (pack.examples ?? []).flatMap((example) => {
    const violated = Object.keys(example.expect).filter(
      (rule) => example.expect[rule] === "violated" && !seen.has(rule),
    );
    const { assessment } = runExample(compiled, pack, example);
    if (violated.length === 0 || assessment === undefined) return [];
    for (const rule of violated) seen.add(rule);
    const found = remedies(assessment, { most: 4, budget: 120 });
    return violated.flatMap((rule) =>
      found.flatMap((each) =>
        each.rule !== `${pack.id}/${rule}`
          ? []
          : [
              `${example.id}, ${rule}${each.gaveUp ? ", not all tried" : ""}:`,
              ...each.remedies.map((remedy) => {
                const settles = remedy.settles.length === 0 ? "" : ` Settles ${remedy.settles.join(", ")}.`;
                return `  ${describeRemedy(remedy, "en").replaceAll("\u00A0", " ")} ${remedy.outcome}.${settles}`;
              }),
            ],
      ),
    );
  });
};

it.each(["kaari-consistency", "eu-common-provisions", "esf-plus-finland-citizens"])(
  "remedies for the examples of %s read as they have read",
  async (id) => {
    await expect(`${told(id).join("\n")}\n`).toMatchFileSnapshot(`golden/remedies/${id}.txt`);
  },
);
