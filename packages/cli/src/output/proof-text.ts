import { explain, type Finding, formatValue, type Proof, textIn } from "@kaari/core";
import { wordsIn } from "../words/index.ts";
import { dayIn } from "./day-in.ts";
import { paintFor } from "./paint.ts";
import { printable } from "./printable.ts";
import type { Assessed, Run } from "./report.ts";
import { textFrame } from "./text-frame.ts";

/**
 * Prints the proofs of one application: each expression with its value, down to facts and to values that a provision
 * sets. What several rules rest on is proved once, where it comes first.
 */
export const proofOf = (run: Run): ((finding: Finding) => string) => {
  const proved = new Set<string>();
  const { locale } = run;
  const words = wordsIn(locale);
  const { style, item } = paintFor(run.colour, run.columns);

  const origin = ({ citation, keyDate, holds }: Proof): string => {
    const parts = [
      citation === undefined ? "" : `${textIn(citation.document.short, locale)} ${citation.provision}`,
      holds === undefined ? "" : words.from(dayIn(holds.from, locale)),
      keyDate === undefined ? "" : words.inForceOn(dayIn(keyDate.on, locale), words.keyDate[keyDate.key]),
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : style("dim", ` (${parts.join(", ")})`);
  };

  const node = (proof: Proof, depth: number, whose: string): string => {
    if (proof.kind === "literal") return "";
    const text = (proof.name ?? proof.text).replaceAll(/\s+/g, " ");
    const value = printable(formatValue(proof.value, locale));
    const step = `${whose} ${proof.name} = ${value}`;
    const again = proof.name !== undefined && proof.parts.length > 0 && proved.has(step);
    proved.add(step);
    return (
      item(
        4 + 2 * depth,
        "",
        `${printable(text)} = ${style("bold", value)}${again ? style("dim", ` (${words.provedAbove})`) : origin(proof)}`,
      ) +
      (again
        ? ""
        : stepsOf(proof)
            .map((part) => node(part, Math.min(depth + 1, 12), whose))
            .join(""))
    );
  };

  return (finding) => {
    const { applies, holds } = explain(finding);
    const whose = `${finding.part ?? ""} ${finding.keyDate?.on ?? ""}`;
    return [
      applies === undefined ? "" : item(4, "", style("bold", words.labels.conditions)) + node(applies, 1, whose),
      holds === undefined ? "" : item(4, "", style("bold", words.labels.requires)) + node(holds, 1, whose),
    ].join("");
  };
};

/** Steps that say something: `x in ("a", "b")` is told by what `x` is, not by each text that it was held against. */
const stepsOf = ({ parts }: Proof): ReadonlyArray<Proof> => {
  const told = new Map<string, Proof>();
  for (const part of parts.flatMap((each) => (isBareTest(each) ? each.parts : [each])))
    told.set(part.kind === "fact" ? (part.name ?? part.text) : `${told.size} ${part.text}`, part);
  return [...told.values()];
};

const isBareTest = ({ kind, text }: Proof): boolean => kind === "operation" && /^("[^"]*"|-?[\d.]+)$/.test(text);

/** Prints the proofs asked for, each under its rule. */
export const proofsFor = (run: Run): ((checked: Assessed) => string) => {
  const words = wordsIn(run.locale);
  const { item, heading } = textFrame(run);
  return ({ assessment }) => {
    const proof = proofOf(run);
    const wanted = assessment.findings.filter(run.explain);
    const proofs = wanted.map(
      (finding) => item(2, "∴", `${finding.rule}: ${words.outcome[finding.outcome]}`) + proof(finding),
    );
    return wanted.length === 0 ? "" : heading(words.proof) + proofs.join("");
  };
};
