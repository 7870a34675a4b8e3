import { Day, dayNumber, epochMilliseconds, Instant, localDay } from "@kaari/core";
import type { Actor, KaariNames } from "@kaari/core/lifecycle";
import { kaariLifecycle } from "@kaari/core/lifecycle";
import { didYouMean } from "../did-you-mean.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { quoted } from "../input/index.ts";
import { Refused } from "../refused.ts";

/** Who does something, and when, as the command line tells it. */
export interface Asked {
  readonly as?: string | undefined;
  readonly at?: string | undefined;
  readonly on?: string | undefined;
}

export interface Moment {
  readonly at: string;
  readonly on: string;
}

/** Noon of a day; or the moment of what was recorded last, where that is later on the same day. */
const onDay = (on: string, zone: string, last: string): string => {
  const noon = `${on}T12:00:00Z`;
  const isLater = last !== "" && localDay(last, zone) === on && epochMilliseconds(last) > epochMilliseconds(noon);
  return isLater ? last : noon;
};

/** The instant and the day; without them, now, and the day that it is in the jurisdiction. */
export const momentOf = ({ at, on }: Asked, zone: string, { now }: Host, last = ""): Moment => {
  if (at !== undefined && !Instant.safeParse(at).success)
    throw new Refused(
      exitCode.usage,
      `expected an instant such as 2026-04-28T10:12:00+03:00 after --at, found ${quoted(at)}.`,
    );
  if (on !== undefined && !Day.safeParse(on).success)
    throw new Refused(exitCode.usage, `expected a day such as 2026-11-25 after --on, found ${quoted(on)}.`);
  const instant = at ?? (on === undefined ? now().toISOString() : onDay(on, zone, last));
  const day = on ?? localDay(instant, zone);
  if (Math.abs(dayNumber(instant.slice(0, 10)) - dayNumber(day)) > 1)
    throw new Refused(exitCode.usage, `expected after --on the day of ${instant} in the jurisdiction, found ${day}.`);
  return { at: instant, on: day };
};

const roles = kaariLifecycle.roles.map(({ id }) => id);

/** `ROLE` or `ROLE:ID`; whoever has no id of their own goes by the role. */
export const actorOf = (as: string | undefined): Actor<KaariNames["role"]> => {
  const [name = "", ...rest] = (as ?? "applicant").split(":");
  const role = roles.find((one) => one === name);
  if (role === undefined)
    throw new Refused(
      exitCode.usage,
      `expected a role after --as, found ${quoted(name)}.${didYouMean(name, roles)} Roles: ${roles.join(", ")}.`,
    );
  const id = rest.join(":").trim();
  return { role, id: id === "" ? role : id };
};
