import { kaariLifecycle } from "@kaari/core/lifecycle";
import { expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";

const events: ReadonlySet<string> = new Set(kaariLifecycle.events);

it("every obligation is met by events of the lifecycle", () => {
  const named = packs.flatMap(({ id, obligations = [] }) =>
    obligations.flatMap((duty) => (duty.metBy ?? []).map((event) => ({ duty: `${id}/${duty.id}`, event }))),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ event }) => !events.has(event))).toEqual([]);
});
