/** Measures one engine in a process of its own: `node measure-life.ts NAME ROUNDS`, the answer in JSON. */
import { median } from "../record.ts";
import { byHand } from "./by-hand.ts";
import { kaari } from "./kaari.ts";
import { goodLife, longLife, type Lived } from "./life.ts";
import { xstate } from "./xstate.ts";

/** Commands decided and taken in each second of processor time; a replay of 1 000 events in milliseconds of it. */
export interface LifeMeasured {
  readonly perSecond: number;
  readonly replayMs: number;
}

const [name, rounds] = process.argv.slice(2);
const engine = [byHand, kaari, xstate].find((known) => known.name === name);
if (engine === undefined) throw new RangeError(`Expected an engine, found ${name}.`);

const lives = Array.from({ length: 1000 }, (_, turn) => engine.asked(goodLife(turn)));

const must = (found: Lived, phase: string, version: number): number => {
  if (found.phase !== phase || found.version !== version)
    throw new RangeError(
      `Expected ${engine.name} to come to ${phase} with ${version}, found ${JSON.stringify(found)}.`,
    );
  return found.version;
};

/** Microseconds of processor time for each turn of `work`. */
const taken = (work: () => number, least: number): number => {
  const before = process.cpuUsage();
  const begun = performance.now();
  let [turns, kept] = [0, 0];
  do {
    kept += work();
    turns += 1;
  } while (performance.now() - begun < least);
  const { user, system } = process.cpuUsage(before);
  if (kept <= 0) throw new RangeError("Expected work to be done.");
  return (user + system) / turns;
};

const livesOnce = (): number => {
  let sum = 0;
  for (const life of lives) sum += must(engine.live(life), "done", 12);
  return sum;
};

const medianOf = (work: () => number): number => {
  taken(work, 300);
  return median(Array.from({ length: Number(rounds) }, () => taken(work, 300)));
};
const perSecond = (lives.length * 12 * 1e6) / medianOf(livesOnce);
// Recorded only now: V8 remembers which lines made what was kept, and would make passing things there for keeps too.
const long = engine.recorded(longLife(1000));
const replayMs = medianOf(() => must(engine.replay(long), "implementation", 1000)) / 1000;
const measured: LifeMeasured = { perSecond, replayMs };
console.log(JSON.stringify(measured));
