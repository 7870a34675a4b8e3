import type { Host } from "../host.ts";
import type { Given } from "../input/index.ts";
import type { Checked, Judged, Report } from "../output/index.ts";
import { progressOn } from "../progress.ts";
import { tally } from "./tally.ts";

/** Writes a report of every application as it comes, and tells the exit code. What comes together is written together. */
export const write = async <C extends Checked | Judged>(
  report: Report<C>,
  applications: AsyncIterable<ReadonlyArray<Given>>,
  checkedOf: (given: Given) => C | Promise<C>,
  strict: boolean,
  host: Host,
): Promise<number> => {
  const progress = progressOn(host);
  const counted = tally(strict);
  // Nothing is written before the first application is checked: until then it may turn out that all was asked wrongly.
  let text = report.begin();
  let read = true;
  for await (const given of applications) {
    for (const each of given) {
      const checking = checkedOf(each);
      // oxlint-disable-next-line no-await-in-loop -- one application after another
      const checked = checking instanceof Promise ? await checking : checking;
      counted.add(checked);
      const writing = report.application(checked);
      // oxlint-disable-next-line no-await-in-loop -- one application after another
      text += writing instanceof Promise ? await writing : writing;
    }
    read = await host.stdout.write(text);
    text = "";
    if (!read) break;
    host.stayLean();
    await progress.tell(counted.applications());
  }
  await progress.clear();
  if (read) await host.stdout.write(report.end(counted.counts(), counted.exitCode()));
  return counted.exitCode();
};
