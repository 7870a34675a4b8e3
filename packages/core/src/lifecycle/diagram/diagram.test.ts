import { describe, expect, it } from "vitest";
import { locales } from "../../primitives/index.ts";
import type { LifecycleDefinition } from "../definition/definition.ts";
import { titled, trialDefinition } from "../definition/trial-definition.test-data.ts";
import { kaariLifecycle } from "../kaari/kaari-lifecycle.ts";
import { mermaid } from "./mermaid.ts";
import { svg } from "./svg.ts";

const hostile = `<script>alert("x")</script> & 'y' ; --> [*] \u0000`;

const named = (name: string): LifecycleDefinition => ({
  ...trialDefinition,
  title: { fi: name, sv: name, en: name },
  phases: trialDefinition.phases.map((phase) => ({ ...phase, title: { fi: name, sv: name, en: name } })),
  stages: trialDefinition.stages.map((stage) => ({ ...stage, title: { fi: name, sv: name, en: name } })),
  commands: trialDefinition.commands.map((command) => ({ ...command, title: { fi: name, sv: name, en: name } })),
});

describe.each(locales)("core's own lifecycle in %s", (locale) => {
  it("is drawn in Mermaid", async () => {
    await expect(mermaid(kaariLifecycle, locale)).toMatchFileSnapshot(`golden/kaari.${locale}.mmd`);
  });

  it("is drawn in SVG", async () => {
    await expect(svg(kaariLifecycle, locale)).toMatchFileSnapshot(`golden/kaari.${locale}.svg`);
  });

  it("has every stage in both", () => {
    const [inMermaid, inSvg] = [mermaid(kaariLifecycle, locale), svg(kaariLifecycle, locale)];
    const titles = kaariLifecycle.stages.map(({ title }) => title[locale]);
    expect(titles.filter((title) => !inMermaid.includes(`"${title}"`))).toEqual([]);
    expect(titles.filter((title) => !inSvg.includes(`>${title}</text>`))).toEqual([]);
  });
});

describe("Mermaid", () => {
  it("groups stages in phases, names each command and marks beginning and end", () => {
    expect(mermaid(trialDefinition, "en")).toBe(
      [
        "stateDiagram-v2",
        '  state "before" as p0 {',
        '    state "draft" as s0',
        '    state "filed" as s1',
        '    state "asked" as s2',
        "  }",
        '  state "after" as p1 {',
        '    state "done" as s3',
        "  }",
        "  [*] --> s0 : Draft",
        "  s0 --> s1 : File",
        "  s1 --> s2 : Ask",
        "  s2 --> s1 : Answer",
        "  s1 --> s3 : End",
        "  s3 --> [*]",
        "",
      ].join("\n"),
    );
  });

  it("holds no text that means something to Mermaid", () => {
    const text = mermaid(named(hostile), "en");
    expect(text).not.toMatch(/<|alert\("|& |'/);
    expect(text).toContain("#60;script#62;");
    expect(text.match(/-->/g)).toHaveLength(6);
  });
});

describe("SVG", () => {
  it("holds no text that means something to XML", () => {
    const text = svg(named(hostile), "en");
    expect(text).not.toContain("<script");
    expect(text).not.toContain("\u0000");
    expect(text).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;");
  });

  it("marks ends and ways back", () => {
    const text = svg(trialDefinition, "en");
    expect(text.match(/class="stage final"/g)).toHaveLength(1);
    expect(text.match(/class="line back"/g)).toHaveLength(1);
  });

  it("numbers each arrow once, and says below what each number stands for", () => {
    const text = svg(trialDefinition, "en");
    const numbers = [...text.matchAll(/class="number"[^>]*>(\d+)</g)].map(([, number]) => number);
    expect(numbers).toEqual(["1", "2", "3", "4"]);
    expect(text).toContain(">→ draft: Draft — owner</text>");
    expect(text).toContain(">3  asked → filed: Answer — owner</text>");
  });

  it("joins no two lines of core's lifecycle to a box at one point", () => {
    const paths = [...svg(kaariLifecycle, "en").matchAll(/class="line[^"]*" d="M([^"]+)"/g)];
    const points = paths.flatMap(([, path = ""]) => {
      const numbers = path.split(" ");
      return [numbers.slice(0, 2).join(" "), numbers.slice(-2).join(" ")];
    });
    expect(points.length).toBeGreaterThan(100);
    expect(points.filter((point, index) => points.indexOf(point) !== index)).toEqual([]);
  });

  it("draws a definition without a single row", () => {
    const bare = { ...trialDefinition, phases: [...trialDefinition.phases, titled("later")], transitions: [] };
    expect(svg(bare, "en")).not.toMatch(/NaN|Infinity|undefined/);
  });
});
