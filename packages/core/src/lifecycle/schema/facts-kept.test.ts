import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { begun, lived } from "../kaari/laws/life.test-data.ts";
import { encodeEvent, type HistoryEvent, parseEvent } from "./parse-event.ts";

const [started] = lived(begun).events.slice(-1);

const withFacts = (more: object): HistoryEvent => {
  const { meta } = started!;
  return { ...started!, meta: { ...meta, assessed: { ...meta.assessed!, ...more } } };
};
const told = (event: HistoryEvent): unknown => JSON.parse(JSON.stringify(encodeEvent(event)));

it("facts that were given beside the history are written as a file holds them, and read again", () => {
  const given = { report: { revenue: 120_50 }, project: { startUp: { claimsAgreed: true } } };
  const event = withFacts({ factsHash: "a".repeat(64), given });
  expect(told(event)).toMatchObject({
    meta: { assessed: { factsHash: "a".repeat(64), given: { report: { revenue: "120.50" } } } },
  });
  expect(Result.getOrThrow(parseEvent(told(event))).meta.assessed).toEqual(event.meta.assessed);
});

it("an event of before, without them, reads as it did", () => {
  const event = withFacts({});
  expect(Result.getOrThrow(parseEvent(told(event))).meta.assessed).toEqual(event.meta.assessed);
});

it.each([
  ["a hash that is none", { factsHash: "a".repeat(63) }],
  ["facts that a case file does not have", { given: { weather: "fine" } }],
])("%s is refused", (_what, more) => {
  const file = told(withFacts({})) as { meta: { assessed: object } };
  Object.assign(file.meta.assessed, more);
  expect(Result.isFailure(parseEvent(file))).toBe(true);
});
