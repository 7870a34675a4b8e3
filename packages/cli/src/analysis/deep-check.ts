import type { Locale, PackProblem } from "@kaari/core";
import type { Analysis } from "@kaari/analysis";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { dayIn, type paintFor, periodIn } from "../output/index.ts";
import type { FoundPack } from "../pack/index.ts";
import { Refused } from "../refused.ts";
import { analysisWords, reasonsIn } from "./analysis-words.ts";
import { loadAnalysis } from "./load.ts";

type Found = Analysis["findings"][number];

/** What is wrong with a pack whatever it is meant to say; the rest is for its writer to look at. */
const wrong: ReadonlySet<Found["proved"]> = new Set(["unreachable", "never-holds", "never-fails", "contradictory"]);

interface DeepCheck {
  readonly analysis: Analysis;
  readonly sound: boolean;
  readonly text: string;
}

/** Puts the rules of a pack to the solver; undefined where the pack does not compile, as has been told already. */
export const deepCheck = async (
  { pack, packs, locate }: FoundPack,
  lang: Locale,
  paint: ReturnType<typeof paintFor>,
): Promise<DeepCheck | undefined> => {
  const words = analysisWords[lang];
  const solver = await loadAnalysis();
  if (solver === undefined) throw new Refused(exitCode.usage, words.notInstalled);
  const result: Result.Result<Analysis, ReadonlyArray<PackProblem>> = await solver.analysePack(pack, { packs });
  if (Result.isFailure(result)) return undefined;
  const analysis = result.success;
  return {
    analysis,
    sound: !analysis.findings.some(({ proved }) => wrong.has(proved)),
    text: inWords(analysis, await placesOf(analysis, locate), lang, paint),
  };
};

/** Where the rules that something was found about stand, by their full id; nothing of rules of published packs. */
const placesOf = async ({ findings }: Analysis, locate: FoundPack["locate"]): Promise<ReadonlyMap<string, string>> => {
  const places = findings.map(async ({ rule }) => {
    const [pack = "", id = ""] = rule.split("/");
    const { file, line, column } = await locate({
      pack,
      path: `rules/${id}`,
      at: undefined,
      expected: "",
      found: "",
      advice: undefined,
    });
    return file === undefined ? [] : [[rule, `${file}:${line}:${column}: `] as const];
  });
  return new Map((await Promise.all(places)).flat());
};

const inWords = (
  { findings, undecided }: Analysis,
  places: ReadonlyMap<string, string>,
  lang: Locale,
  { item, style }: ReturnType<typeof paintFor>,
): string => {
  const words = analysisWords[lang];
  const found = ({ proved, rule, other = "", from, until, witness }: Found): string =>
    item(
      0,
      wrong.has(proved) ? style("red", "✗") : style("yellow", "!"),
      (places.get(rule) ?? "") + words.proved[proved](style("bold", rule), style("bold", other)),
    ) +
    (other !== "" && (from !== undefined || until !== undefined)
      ? item(2, "", words.inForce(periodIn(from, until, lang)))
      : "") +
    (witness === undefined
      ? ""
      : item(2, "", words.exampleCase(dayIn(witness.on, lang))) + item(4, "", JSON.stringify(witness.facts)));
  const left =
    undecided.length === 0
      ? ""
      : item(0, style("yellow", "?"), words.undecided(undecided.length)) +
        undecided
          .map(({ asked, rule, other = "", reasons }) =>
            item(2, "·", `${words.asked[asked](rule, other)} (${reasonsIn(reasons, lang)})`),
          )
          .join("");
  const head = findings.length === 0 ? item(0, style("green", "✓"), words.nothingFound) : "";
  return head + findings.map(found).join("") + left;
};
