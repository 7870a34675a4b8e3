import { kaariLifecycle } from "@kaari/core/lifecycle";
import { describe, expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";
import { unmet } from "./unmet-duties.ts";

const events: ReadonlySet<string> = new Set(kaariLifecycle.events);

const dutiesOf = (list: "obligations" | "requirements") =>
  packs.flatMap(({ id, [list]: duties = [] }) =>
    duties.map((duty) => ({
      id: `${id}/${duty.id}`,
      metBy: duty.metBy ?? [],
      nature: "nature" in duty && duty.nature,
    })),
  );

describe.each(["obligations", "requirements"] as const)("%s", (list) => {
  const duties = dutiesOf(list);

  it("are met by events of the lifecycle", () => {
    expect(duties.flatMap(({ metBy }) => metBy).length).toBeGreaterThan(3);
    expect(duties.filter(({ metBy }) => metBy.some((event) => !events.has(event)))).toEqual([]);
  });

  it("say which events meet them, are kept, or have a reason why no event does", () => {
    const open = duties.filter(({ metBy, nature }) => metBy.length === 0 && nature !== "keeping").map(({ id }) => id);
    const reasoned = Object.keys(unmet[list]);
    expect({ withoutReason: open.filter((id) => !reasoned.includes(id)) }).toEqual({ withoutReason: [] });
    expect({ reasonsTooMany: reasoned.filter((id) => !open.includes(id)) }).toEqual({ reasonsTooMany: [] });
  });
});
