import { comparePacks, type PackDifference } from "@kaari/core";
import type { DecidedChange } from "@kaari/analysis";
import * as Result from "effect/Result";
import type { PackOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { dayIn, paintFor } from "../output/index.ts";
import { compiled, findPack, type FoundPack } from "../pack/index.ts";
import { wordsIn } from "../words/index.ts";
import { analysisWords, reasonsIn } from "./analysis-words.ts";
import { loadAnalysis } from "./load.ts";

type Change = PackDifference["changed"][number] & Partial<Pick<DecidedChange, "decided" | "reasons">>;
type Difference = Omit<PackDifference, "changed"> & { readonly changed: ReadonlyArray<Change> };

/** What changes between two versions of a pack, with a case for each changed rule that they judge differently. */
export const packDiff = async (
  before: string,
  after: string,
  { lang, format, with: layers }: PackOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const [old, now] = await Promise.all([findPack(before, cwd, layers), findPack(after, cwd, layers)]);
  const difference = await decided(old, now);
  const { added, removed, changed, parameters, definitions, messages } = difference;
  const same = [added, removed, changed, parameters, definitions, messages].every((each) => each.length === 0);
  const code = same ? exitCode.pass : exitCode.fail;
  if (format === "json") return { code, text: `${JSON.stringify(difference, null, 2)}\n` };
  return { code, text: same ? `✓ ${analysisWords[lang].diff.none}\n` : inWords(difference, lang, stdout) };
};

/** The solver is asked only where no worked example and no limit tells two texts apart. */
const decided = async (old: FoundPack, now: FoundPack): Promise<Difference> => {
  const difference = comparePacks(await compiled(old), await compiled(now));
  if (difference.changed.every(({ witness }) => witness !== undefined)) return difference;
  const solver = await loadAnalysis();
  if (solver === undefined) return difference;
  const result = await solver.decideDifference(old, now);
  return Result.isSuccess(result) ? result.success : difference;
};

const inWords = (
  { before, after, added, removed, changed, parameters, definitions, messages }: Difference,
  lang: PackOptions["lang"],
  { colour, columns }: Host["stdout"],
): string => {
  const { diff } = analysisWords[lang];
  const words = wordsIn(lang);
  const { item, style } = paintFor(colour, columns);
  const plain = (value: unknown): string =>
    value === undefined ? diff.nothing : typeof value === "string" ? value : JSON.stringify(value);
  const list = (label: string, items: ReadonlyArray<string>): string =>
    items.length === 0 ? "" : `\n${item(0, "", style("bold", label))}${items.join("")}`;
  const lines = (names: ReadonlyArray<string>): ReadonlyArray<string> => names.map((name) => item(2, "·", name));
  const told = (
    judged:
      | { readonly outcome: keyof typeof words.outcome; readonly severity: keyof typeof words.severity }
      | undefined,
  ): string =>
    judged === undefined ? diff.nothing : `${words.outcome[judged.outcome]} (${words.severity[judged.severity]})`;
  const shown = ({ witness, decided: settled, reasons = [] }: Change): string => {
    if (witness !== undefined)
      return (
        item(4, "≠", diff.outcome(told(witness.before), told(witness.after))) +
        item(6, "", `${diff.from[witness.from](witness.example ?? "")}, ${dayIn(witness.on, lang)}`) +
        (witness.from === "example" ? "" : item(6, "", JSON.stringify(witness.facts)))
      );
    if (settled === "proved-equal") return item(4, "=", diff.provedEqual);
    if (settled === "undecided") return item(4, "?", diff.undecided(reasonsIn(reasons, lang)));
    return item(4, "?", `${diff.noneFound}. ${diff.notAsked}`);
  };
  const rule = (change: Change): string =>
    item(2, "·", style("bold", change.rule)) +
    change.parts
      .map((part) =>
        item(4, "", `${diff.parts[part] ?? part}: ${plain(change.before[part])} → ${plain(change.after[part])}`),
      )
      .join("") +
    (change.through.length === 0 ? "" : item(4, "", diff.through(change.through.join(", ")))) +
    shown(change);
  return (
    item(0, "", `${before.id} ${before.version} → ${after.id} ${after.version}`) +
    list(diff.added, lines(added)) +
    list(diff.removed, lines(removed)) +
    list(diff.changed, changed.map(rule)) +
    list(
      diff.parameters,
      parameters.map(({ name, before: was, after: is }) =>
        item(2, "·", `${name}: ${plain(values(was))} → ${plain(values(is))}`),
      ),
    ) +
    list(diff.definitions, lines(definitions)) +
    list(diff.messages, lines(messages))
  );
};

/** `70 % (2020-01-01), 80 % (2026-01-01)`. */
const values = (parameter: unknown): string | undefined => {
  if (typeof parameter !== "object" || parameter === null || !("values" in parameter)) return undefined;
  const dated: unknown = parameter.values;
  return Array.isArray(dated)
    ? dated
        .map(({ value, from }: { readonly value: unknown; readonly from: string }) => `${String(value)} (${from})`)
        .join(", ")
    : undefined;
};
