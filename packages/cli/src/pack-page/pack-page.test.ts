import { fileURLToPath } from "node:url";
import { packs } from "@kaari/rules";
import { describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const cwd = fileURLToPath(new URL("../../test-files", import.meta.url));

const page = async (...words: ReadonlyArray<string>) => {
  const host = recordingHost(cwd);
  expect(await run(["pack", "docs", ...words], host)).toBe(0);
  return host.written.out;
};

describe("the page of a pack", () => {
  it.each(["fi", "sv", "en"])("holds what the pack holds, in %s", async (lang) => {
    await expect(await page("village-pack.yaml", "--lang", lang)).toMatchFileSnapshot(
      `../../test-files/answers/page-${lang}.md`,
    );
  });

  it.each(packs.map((pack) => [pack.id, pack]))("names every part of %s", async (id, pack) => {
    const text = await page(id, "--lang", "fi");
    for (const rule of pack.rules) expect(text).toContain(`\`${id}/${rule.id}\``);
    for (const { name } of [...(pack.parameters ?? []), ...(pack.definitions ?? []), ...(pack.tables ?? [])])
      expect(text).toContain(`\`${name}\``);
    const duties = [...(pack.requirements ?? []), ...(pack.obligations ?? [])];
    for (const events of duties.flatMap(({ metBy }) => (metBy === undefined ? [] : [metBy])))
      expect(text).toContain(`**Täyttyy, kun:** ${events.map((event) => `\`${event}\``).join(", ")}`);
    for (const since of duties.flatMap((duty) => duty.since ?? []))
      expect(text).toContain(`**Syntyy**\n\n\`\`\`feel\n${since}`);
    expect(text).not.toMatch(/undefined|\[object/);
    expect(await page(id, "--lang", "fi")).toBe(text);
  });
});
