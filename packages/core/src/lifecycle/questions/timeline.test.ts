import { describe, expect, it } from "vitest";
import { locales } from "../../primitives/index.ts";
import type { EventData } from "../kaari/data/event-data.ts";
import { type EventName, events } from "../kaari/events.ts";
import { randomFrom } from "../kaari/laws/random.test-data.ts";
import { type AnyEvent, walk } from "../kaari/laws/walk.test-data.ts";
import { eventTexts } from "./event-texts/event-texts.ts";
import { tellEvent } from "./tell-event.ts";
import { chapters, timeline } from "./timeline.ts";
import { wordsIn } from "./words.ts";

const eventOf = <E extends EventName>(type: E, data: EventData[E]): AnyEvent => ({
  id: "e1",
  stream: "P-1",
  version: 1,
  type,
  schema: 1,
  data,
  meta: {
    at: "2026-03-02T10:00:00+02:00",
    on: "2026-03-02",
    actor: { role: "authority", id: "ely" },
    commandId: "c1",
    definition: { id: "kaari", version: "1.0.0", hash: "a".repeat(64) },
  },
});

describe("an event is told", () => {
  const grant = eventOf("FundingGrantedInPart", {
    extent: "part",
    decision: {
      granted: 80_000_00,
      acceptedCosts: [
        { category: "staff", amount: 90_000_00 },
        { category: "travel", amount: 10_000_50 },
      ],
      advance: 0,
      period: { startsOn: "2026-09-01", endsOn: "2028-02-29" },
    },
    conditions: [{ id: "c1", text: "Sopimus allekirjoitetaan." }],
    reasons: [{ text: "Matkoista osa ei ole tarpeen." }],
  });

  it.each([
    [
      "fi",
      "Tuki 80\u00a0000,00\u00a0€, hyväksytyt kustannukset 100\u00a0000,50\u00a0€. Toteuttamisaika 1.9.2026–29.2.2028. Ehdot: Sopimus allekirjoitetaan. Perustelut: Matkoista osa ei ole tarpeen.",
    ],
    [
      "sv",
      "Stöd 80\u00a0000,00\u00a0€, godkända kostnader 100\u00a0000,50\u00a0€. Genomförandetid 1.9.2026–29.2.2028. Villkor: Sopimus allekirjoitetaan. Motivering: Matkoista osa ei ole tarpeen.",
    ],
    [
      "en",
      "Support €80,000.00, accepted costs €100,000.50. Period 1 September 2026 – 29 February 2028. Conditions: Sopimus allekirjoitetaan. Reasons: Matkoista osa ei ole tarpeen.",
    ],
  ] as const)("with its money and days, in %s", (locale, text) => {
    expect(tellEvent(grant, locale).text).toBe(text);
  });

  it.each<[string, AnyEvent, string]>([
    [
      "a cut with its reason",
      eventOf("ClaimDecided", {
        claim: "1",
        cuts: [{ category: "travel", amount: 240_00, reason: "Not the project's trip" }],
        support: 7_000_00,
      }),
      "Claim 1: support €7,000.00. Cut by €240.00: Not the project's trip.",
    ],
    [
      "a claim that nothing was cut from",
      eventOf("ClaimDecided", { claim: "1", cuts: [], support: 7_000_00 }),
      "Claim 1: support €7,000.00.",
    ],
    [
      "a change by the kinds of its parts",
      eventOf("ChangeRequested", {
        change: "m1",
        parts: [
          { id: "a", type: "period", endsOn: "2028-06-30" },
          { id: "b", type: "budget", costs: [{ category: "staff", amount: 1 }] },
        ],
        reason: "A worker left.",
      }),
      "Change m1: period and budget. A worker left.",
    ],
    [
      "a place on a list that the money does not reach",
      eventOf("ApplicationRanked", { round: "r", place: 4, of: 9, score: "3.5", within: false }),
      "Place 4 of 9, score 3.5. The money does not reach this far.",
    ],
    [
      "a place that it does reach",
      eventOf("ApplicationRanked", { round: "r", place: 1, of: 9, score: "4", within: true }),
      "Place 1 of 9, score 4.",
    ],
    ["only what it says", eventOf("IdeaShelved", { reason: "Nobody to carry it" }), "Nobody to carry it."],
  ])("%s", (_what, event, text) => {
    expect(tellEvent(event, "en").text).toBe(text);
  });

  it("of a plugin that is absent as such", () => {
    const event: AnyEvent = {
      ...eventOf("DisseminationBegun", {}),
      type: "lapland/ReindeerCounted",
    };
    const told = tellEvent({ ...event, meta: { ...event.meta, plugin: { name: "lapland", version: "2.0.0" } } }, "en");
    expect(told).toEqual({
      title: "Event lapland/ReindeerCounted of a plugin",
      text: "Plugin lapland 2.0.0 is not here, and the event is not read.",
    });
  });
});

describe.each(locales)("in %s", (locale) => {
  it("every event has a title of its own", () => {
    const titles = events.map((type) => wordsIn(eventTexts[type].title, locale));
    expect(titles.filter((title, index) => title === "" || titles.indexOf(title) !== index)).toEqual([]);
  });

  it("no event of a random life leaves a value untold", () => {
    const random = randomFrom(11);
    const told = new Set<string>();
    const broken: Array<string> = [];
    for (let history = 0; history < 60; history += 1)
      for (const { type, text } of timeline(
        walk(Array.from({ length: 150 }, () => random.below(2 ** 31))).events,
        locale,
      )) {
        told.add(type);
        if (/[{}]|undefined|\[object|NaN|\.\./.test(text)) broken.push(`${type}: ${text}`);
      }
    expect(broken).toEqual([]);
    expect(told.size).toBeGreaterThan(80);
  });
});

it("says the same values in every language", () => {
  const names = (text: string): string =>
    [...text.matchAll(/\{\w+\}/gu)]
      .map(([name]) => name)
      .toSorted()
      .join(" ");
  const tales = Object.values(eventTexts).flatMap((text) => text.tells ?? []);
  const several = tales.flatMap((tale) => (typeof tale === "string" ? [] : [tale]));
  expect(several.length).toBeGreaterThan(40);
  expect(several.filter(([fi, sv, en]) => names(sv) !== names(fi) || names(en) !== names(fi))).toEqual([]);
});

it("tells what happened, who did it, where it led and what it rests on, phase by phase", () => {
  const random = randomFrom(5);
  const { events: history, project } = walk(Array.from({ length: 150 }, () => random.below(2 ** 31)));
  const entries = timeline(history, "en");
  expect(entries.map(({ version }) => version)).toEqual(history.map(({ version }) => version));
  expect(entries.at(-1)?.stage).toBe(project.stage);
  expect(entries[0]?.reached).toBeDefined();
  for (const [index, entry] of entries.entries()) {
    expect(entry.reached === undefined).toBe(index > 0 && entries[index - 1]?.stage === entry.stage);
    expect(entry.assessed).toBe(history[index]?.meta.assessed);
  }
  const grouped = chapters(entries, "en");
  expect(grouped.flatMap((chapter) => chapter.entries)).toEqual(entries);
  expect(grouped.length).toBeGreaterThan(1);
  for (const [index, { phase }] of grouped.entries()) expect(phase).not.toBe(grouped[index - 1]?.phase);
});
