import { kaariBehaviour } from "../kaari/behaviour/kaari-behaviour.ts";
import { events } from "../kaari/events.ts";
import { type Upcast, upcasting } from "./upcasting.ts";
import type { Upcaster } from "./upcaster.ts";

/** The version of each event's data that is in use. */
const newest: ReadonlyMap<string, number> = new Map(
  events.map((event) => [event, kaariBehaviour.schemas[event] ?? 1] as const),
);

/** Ways from older versions of events to the ones in use; every event is still in its first version. */
const upcasters: ReadonlyArray<Upcaster> = [];

/** Brings an event of the lifecycle to the version in use; undefined where it cannot. */
export const upcastKaari: Upcast = upcasting(upcasters, newest);
