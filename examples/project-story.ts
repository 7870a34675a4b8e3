/** Lives a project by a script of commands, and tells its life as a timeline. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import * as Result from "effect/Result";
import { parseHistory } from "@kaari/core/lifecycle/schema";
import { exitCode } from "../packages/cli/src/exit-code.ts";
import type { Host } from "../packages/cli/src/host.ts";
import { readWhole } from "../packages/cli/src/input/index.ts";
import { paintFor } from "../packages/cli/src/output/index.ts";
import { type Aside, lifeTold, moneyIn, moneyOf, packOf } from "../packages/cli/src/project/index.ts";
import { recordingHost } from "../packages/cli/src/recording-host.ts";
import { run } from "../packages/cli/src/run.ts";

type Facts = Readonly<Record<string, unknown>>;

/** One command of a script, as `kaari project do` takes it. */
interface Step {
  readonly do: string;
  readonly as?: string;
  readonly at?: string;
  readonly on?: string;
  readonly data?: Facts;
  readonly dataFile?: string;
  /** Facts of the file that are put otherwise, by path, and those that are left out. */
  readonly with?: Facts;
  readonly without?: ReadonlyArray<string>;
  readonly facts?: Facts;
  readonly call?: string;
  /** The kind of the refusal that it meets. */
  readonly refused?: string;
}

interface Script {
  readonly file: string;
  readonly commands: ReadonlyArray<Step>;
}

interface Refusal {
  readonly title: string;
  readonly version: number;
  readonly on: string;
  readonly message: string;
  readonly refusal: { readonly kind: string };
  readonly findings: ReadonlyArray<{ readonly message: string; readonly remedies: ReadonlyArray<string> }>;
}

const yamlIn = async (path: string): Promise<string> =>
  JSON.stringify(Result.getOrThrow(await readWhole(await readFile(path), "yaml")).value);

/** Gives every command of the script to `kaari project`, in Finnish, and prints what came of it. */
export const tellProject = async (scriptFile: string, host: Host): Promise<number> => {
  const examples = resolve(host.cwd, dirname(scriptFile), "..");
  const script: Script = JSON.parse(await yamlIn(resolve(host.cwd, scriptFile)));
  const folder = await mkdtemp(join(tmpdir(), "kaari-story-"));
  try {
    const file = join(folder, script.file);
    const asides: Array<Aside> = [];
    for (const [index, step] of script.commands.entries()) {
      const quiet = recordingHost(examples);
      // oxlint-disable-next-line no-await-in-loop -- commands follow one another
      const words = await wordsOf(step, index, file, folder, examples);
      // oxlint-disable-next-line no-await-in-loop -- commands follow one another
      const code = await run(words, quiet);
      const { out, error } = quiet.written;
      if (code > exitCode.fail || (step.refused === undefined) !== (code === exitCode.pass)) {
        // oxlint-disable-next-line no-await-in-loop -- the story ends here
        await host.stderr.write(`${scriptFile}: command ${index + 1}, ${step.do}:\n${error}${out}`);
        return exitCode.badInput;
      }
      if (step.refused !== undefined) {
        const refusal: Refusal = JSON.parse(out);
        if (refusal.refusal.kind !== step.refused)
          throw new Error(`${step.do}: expected a refusal of kind ${step.refused}, found ${refusal.refusal.kind}.`);
        asides.push(asideOf(refusal));
      }
    }
    const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
    const { events, project } = Result.getOrThrow(parseHistory(lines.map((line): unknown => JSON.parse(line))));
    const paint = paintFor(host.stdout.colour, host.stdout.columns);
    const pack = await packOf(project, {}, examples);
    const head = paint.item(0, "", paint.style("bold", `${project.title}: hankkeen elämä neuvosta arkistoon`));
    const { granted, paid, openAdvance } = moneyOf(project);
    const money = (amount: number): string => moneyIn(amount, "fi");
    const end = `Myönnettiin ${money(granted)}, maksettiin ${money(paid)}, ennakosta kuittaamatta ${money(openAdvance)}.`;
    await host.stdout.write(`${head}\n${lifeTold(events, asides, pack, "fi", host.stdout)}\n${paint.item(0, "", end)}`);
    return exitCode.pass;
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** The words of a step; its records go to files of their own. */
const wordsOf = async (
  step: Step,
  index: number,
  file: string,
  folder: string,
  examples: string,
): Promise<ReadonlyArray<string>> => {
  const recordIn = async (name: string, record: Facts): Promise<string> => {
    const path = join(folder, `${index}-${name}.json`);
    await writeFile(path, JSON.stringify(record));
    return path;
  };
  const option = (name: string, value: string | undefined): ReadonlyArray<string> =>
    value === undefined ? [] : [`--${name}`, value];
  const asked = [
    ...option("as", step.as),
    ...option("at", step.at),
    ...option("on", step.on),
    ...option("call", step.call),
    ...option("lang", "fi"),
    ...option("format", "json"),
  ];
  if (index === 0) {
    const said = Object.entries(step.data ?? {}).flatMap(([name, value]) =>
      option(name, typeof value === "string" ? value : undefined),
    );
    return ["project", "start", file, ...said, ...asked];
  }
  const data = step.dataFile === undefined ? step.data : await factsIn(resolve(examples, step.dataFile), step);
  return [
    "project",
    "do",
    file,
    step.do,
    ...asked,
    ...option("data-file", data && (await recordIn("data", data))),
    ...option("facts", step.facts && (await recordIn("facts", step.facts))),
  ];
};

const factsIn = async (path: string, step: Step): Promise<Facts> => {
  const facts: Facts = JSON.parse(await yamlIn(path));
  const holder = (names: ReadonlyArray<string>): Facts =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the script names facts that the file has
    names.slice(0, -1).reduce<Facts>((at, name) => at[name] as Facts, facts);
  for (const [fact, value] of Object.entries(step.with ?? {}))
    Reflect.set(holder(fact.split(".")), fact.split(".").at(-1) ?? "", value);
  for (const fact of step.without ?? []) Reflect.deleteProperty(holder(fact.split(".")), fact.split(".").at(-1) ?? "");
  return facts;
};

/** A refusal as the story tells it: why not, and what would help. */
const asideOf = ({ title, version, on, message, findings }: Refusal): Aside => ({
  after: version,
  on,
  mark: "✗",
  title: `${title}: ei vielä`,
  lines: [message, ...findings.flatMap((finding) => [finding.message, ...finding.remedies.map((each) => `→ ${each}`)])],
});
