import type { ExplainPackOptions } from "../command-options.ts";
import type { Host } from "../host.ts";
import { applicationsIn } from "../input/index.ts";
import { explanationFor } from "../output/index.ts";
import { compiled, findPack, fullIdOf, rulesOf } from "../pack/index.ts";
import { callFinder } from "./calls.ts";
import { assessing, callsOf, explaining, refuseMisuse, runOf } from "./check.ts";
import { write } from "./write.ts";

/** Proves what a pack says of each application: of the rules named, or of all that apply. Tells the exit code of `check`. */
export const explainPack = async (
  id: string,
  names: ReadonlyArray<string>,
  options: ExplainPackOptions,
  host: Host,
): Promise<number> => {
  refuseMisuse(options);
  const pack = await compiled(await findPack(id, host.cwd, options.with));
  const named = new Set((options.rule ?? []).map((rule) => fullIdOf(rule, rulesOf(pack))));
  const run = {
    ...runOf(pack, { ...options, asker: "applicant" }, host),
    explain: explaining(named, ({ outcome }) => outcome !== "not-applicable"),
  };
  const withCall = await callFinder({ id: options.call, names }, callsOf(pack), host.cwd);
  const applications = applicationsIn({ names, form: options.input, cwd: host.cwd, stdin: host.stdin });
  return write(await explanationFor(options.format, run), applications, assessing(pack, run, withCall), false, host);
};
