import { type Citation, textIn } from "@kaari/core";
import { packs } from "@kaari/rules";
import type { ShowOptions } from "../command-options.ts";
import type { Host } from "../host.ts";
import { paintFor, periodIn } from "../output/index.ts";
import { findPack, findRule } from "../pack/index.ts";
import { wordsIn } from "../words/index.ts";
import { asJson } from "./as-json.ts";

/** One rule with all that it says. */
export const ruleShow = async (
  asked: string,
  { lang, format, pack: packAsked }: ShowOptions & { readonly pack?: string | undefined },
  host: Host,
): Promise<string> => {
  const own = packAsked === undefined ? [] : [(await findPack(packAsked, host.cwd)).pack];
  const all = [...own, ...packs.filter(({ id }) => id !== own[0]?.id)];
  const rules = all.flatMap((pack) => pack.rules.map((rule) => ({ id: `${pack.id}/${rule.id}`, rule, pack })));
  const { id, rule, pack } = findRule(asked, rules);
  const sentence = pack.messages[lang]?.[rule.id] ?? pack.messages.en?.[rule.id] ?? "";
  const plain = lang === "fi" ? pack.plain?.fi?.[rule.id] : undefined;
  if (format === "json") return asJson({ ...rule, id, message: sentence, plain });

  const { item, style } = paintFor(host.stdout.colour, host.stdout.columns);
  const words = wordsIn(lang);
  const { labels } = words;
  const field = (label: string, text: string | undefined): string =>
    text === undefined || text === "" ? "" : item(0, "", `${style("bold", `${label}:`)} ${text}`);
  const feel = (label: string, text: string | undefined): string =>
    text === undefined
      ? ""
      : item(0, "", style("bold", `${label}:`)) +
        text
          .split("\n")
          .map((line) => item(2, "", line))
          .join("");

  const citation = ({ source, provision, certainty }: Citation): string => {
    const found = all.flatMap(({ sources }) => sources).find((one) => one.id === source);
    const short = found === undefined ? source : textIn(found.short, lang);
    return field(labels.provision, `${short} ${provision} (${words.certainty[certainty]}) ${found?.url ?? ""}`);
  };

  const gates = typeof rule.gate === "string" ? [rule.gate] : rule.gate;
  const { validity } = rule;
  return [
    item(0, "", style("bold", textIn(rule.title, lang))),
    field(labels.id, id),
    field(labels.gate, gates.map((gate) => words.gate[gate]).join(", ")),
    field(labels.severity, words.severity[rule.severity]),
    ...("source" in rule.citation ? [rule.citation] : rule.citation).map(citation),
    field(
      labels.validity,
      validity &&
        periodIn(validity.from, validity.until, lang) +
          (validity.keyedOn === undefined ? "" : ` (${validity.keyedOn.map((key) => words.keyDate[key]).join(", ")})`),
    ),
    field(labels.discretion, rule.discretion && words.discretion[rule.discretion]),
    field(labels.excepts, rule.excepts && `${rule.excepts.rule}: ${textIn(rule.excepts.reason, lang)}`),
    feel(labels.conditions, rule.when),
    feel(labels.requires, rule.require),
    field(labels.message, sentence),
    field(labels.plain, plain),
    ...(rule.values === undefined ? [] : [item(0, "", style("bold", `${labels.values}:`))]),
    ...Object.entries(rule.values ?? {}).map(([name, text]) => item(2, "", `${name} = ${text}`)),
    ...(rule.conflicts ?? []).map(({ citation: { source, provision }, says }) =>
      item(0, "≠", `${source} ${provision} ${words.readsOtherwise}: ${textIn(says, lang)}`),
    ),
  ].join("");
};
