import { dayNumber, epochMilliseconds, Instant, type Locale, localDay } from "@kaari/core";
import type { Actor, KaariNames } from "@kaari/core/lifecycle";
import { kaariLifecycle } from "@kaari/core/lifecycle";
import { refuseNoDay } from "../day-asked.ts";
import { orElse } from "../did-you-mean.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { quoted } from "../input/index.ts";
import { mistake, Refused } from "../refused.ts";

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
    throw new Refused(exitCode.usage, mistake(instantAfterAt, quoted(at)));
  refuseNoDay("--on", on);
  const instant = at ?? (on === undefined ? now().toISOString() : onDay(on, zone, last));
  const day = on ?? localDay(instant, zone);
  if (Math.abs(dayNumber(instant.slice(0, 10)) - dayNumber(day)) > 1)
    throw new Refused(exitCode.usage, mistake(dayOfInstant(instant), day));
  return { at: instant, on: day };
};

const instantAfterAt = {
  fi: "valinnan --at jälkeen hetki, esimerkiksi 2026-04-28T10:12:00+03:00",
  sv: "ett ögonblick efter --at, till exempel 2026-04-28T10:12:00+03:00",
  en: "an instant such as 2026-04-28T10:12:00+03:00 after --at",
};

const dayOfInstant = (instant: string) => ({
  fi: `valinnan --on jälkeen hetken ${instant} päivä oikeusalueella`,
  sv: `efter --on dagen för ${instant} i jurisdiktionen`,
  en: `after --on the day of ${instant} in the jurisdiction`,
});

const roles = kaariLifecycle.roles.map(({ id }) => id);

const roleAfterAs = {
  fi: "valinnan --as jälkeen rooli",
  sv: "en roll efter --as",
  en: "a role after --as",
};

const titled = (locale: Locale): string =>
  kaariLifecycle.roles.map(({ id, title }) => `${id} (${title[locale]})`).join(", ");

const allRoles = {
  fi: `Roolit: ${titled("fi")}.`,
  sv: `Roller: ${titled("sv")}.`,
  en: `Roles: ${titled("en")}.`,
};

/** `ROLE` or `ROLE:ID`; whoever has no id of their own goes by the role. */
export const actorOf = (as: string | undefined): Actor<KaariNames["role"]> => {
  const [name = "", ...rest] = (as ?? "applicant").split(":");
  const role = roles.find((one) => one === name);
  if (role === undefined)
    throw new Refused(exitCode.usage, mistake(roleAfterAs, quoted(name), { advice: orElse(name, roles, allRoles) }));
  const id = rest.join(":").trim();
  return { role, id: id === "" ? role : id };
};
