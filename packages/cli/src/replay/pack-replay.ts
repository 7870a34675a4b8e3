import { localDay, replay, type StoredCase } from "@kaari/core";
import * as Result from "effect/Result";
import { callFinder, callsOf, caseOf } from "../check/index.ts";
import type { ReplayOptions } from "../command-options.ts";
import { refuseNoDay } from "../day-asked.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { applicationsIn, type Fault, type Given } from "../input/index.ts";
import { compiled, findPack } from "../pack/index.ts";
import { progressOn } from "../progress.ts";
import { Refused } from "../refused.ts";
import { type ReplayReport, type Replayed, replayJson } from "./replay-json.ts";
import { replayText } from "./replay-text.ts";

/** Asks two packs about every application and tells which ones tip, and why. */
export const packReplay = async (names: ReadonlyArray<string>, options: ReplayOptions, host: Host): Promise<number> => {
  refuseNoDay("--on", options.on);
  const packOfTheDay = await compiled(await findPack(options.pack, host.cwd));
  const other = await compiled(await findPack(options.against, host.cwd));
  const on = options.on ?? localDay(host.now().toISOString(), packOfTheDay.pack.jurisdiction.timeZone);
  const withCall = await callFinder({ id: options.call, names }, callsOf(packOfTheDay), host.cwd);
  const report: ReplayReport = (options.format === "json" ? replayJson : replayText)({
    before: packOfTheDay,
    after: other,
    gate: options.gate,
    on,
    locale: options.lang,
    colour: host.stdout.colour,
    columns: host.stdout.columns,
  });

  const replayed = async (given: Given): Promise<Replayed> => {
    const { file, path, line } = given;
    const read = await given.read();
    const id = line === undefined ? file : `${file}:${line}`;
    const unreadable = (faults: ReadonlyArray<Fault>): Replayed => ({ kind: "unreadable", id, faults });
    if (Result.isFailure(read)) return unreadable([read.failure]);
    const parsed = await caseOf(read.success);
    if (Result.isFailure(parsed)) return unreadable(parsed.failure);
    const { facts } = await withCall(parsed.success, path);
    const world = options.submitted === true ? "closed" : "open";
    const stored: StoredCase = { id, gate: options.gate, on, world, facts };
    const { tipped, unanswered } = replay([stored], { packOfTheDay, other });
    if (unanswered.length > 0)
      throw new Refused(exitCode.usage, `expected rules at gate ${options.gate} in both packs, found none in one.`);
    const [moved] = tipped;
    return moved === undefined ? { kind: "unmoved", id } : { kind: "tipped", id, tipped: moved };
  };

  const counts = { applications: 0, unmoved: 0, tipped: 0, unreadable: 0 };
  const progress = progressOn(host);
  let wanted = await host.stdout.write(report.begin());
  for await (const given of applicationsIn({ names, form: options.input, cwd: host.cwd, stdin: host.stdin })) {
    let text = "";
    for (const each of given) {
      // oxlint-disable-next-line no-await-in-loop -- one application after another
      const one = await replayed(each);
      counts.applications++;
      counts[one.kind]++;
      text += report.application(one);
    }
    if (wanted) wanted = await host.stdout.write(text);
    if (!wanted) break;
    await progress.tell(counts.applications);
  }
  await progress.clear();
  if (wanted) await host.stdout.write(report.end(counts));
  if (counts.unreadable > 0) return exitCode.badInput;
  return counts.tipped > 0 ? exitCode.fail : exitCode.pass;
};
