import { caseFileOf, type KaariCommand } from "@kaari/core/lifecycle";
import { expect, it } from "vitest";
import { randomFrom } from "../../packages/core/src/lifecycle/kaari/laws/random.test-data.ts";
import { walk } from "../../packages/core/src/lifecycle/kaari/laws/walk.test-data.ts";

it("the facts of random lives are as they have been, with the command that is asked and without", async () => {
  const seen = new Map<string, number>();
  const told = Array.from({ length: 40 }, (_, seed) => randomFrom(1000 + seed)).flatMap((random) => {
    const { steps, project } = walk(Array.from({ length: 100 }, () => random.below(2 ** 31)));
    const asked = steps.flatMap(({ before, command, decision }) => {
      const times = seen.get(command.type) ?? 0;
      if (!decision.accepted || times === 2) return [];
      seen.set(command.type, times + 1);
      return [`${command.type} ${command.on}: ${JSON.stringify(caseFileOf(before, command as KaariCommand))}`];
    });
    return [...asked, `${project.stage}: ${JSON.stringify(caseFileOf(project))}`];
  });
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("golden/facts.txt");
});
