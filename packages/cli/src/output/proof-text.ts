import { explain, type Finding, formatValue, type Proof, textIn } from "@kaari/core";
import { wordsIn } from "../words/index.ts";
import { dayIn } from "./day-in.ts";
import { paintFor } from "./paint.ts";
import { printable } from "./printable.ts";
import { proofWanted } from "./proof-wanted.ts";
import type { Assessed, Run } from "./report.ts";

/** Prints the proofs asked for: each expression with its value, down to facts and to values that a provision sets. */
export const proofsFor = (run: Run): ((checked: Assessed) => string) => {
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

  const node = (proof: Proof, depth: number): string => {
    if (proof.kind === "literal") return "";
    const text = (proof.name ?? proof.text).replaceAll(/\s+/g, " ");
    return (
      item(
        4 + 2 * depth,
        "",
        `${printable(text)} = ${style("bold", printable(formatValue(proof.value, locale)))}${origin(proof)}`,
      ) + proof.parts.map((part) => node(part, Math.min(depth + 1, 12))).join("")
    );
  };

  const explained = (finding: Finding): string => {
    const { applies, holds } = explain(finding);
    return [
      item(2, "∴", `${finding.rule}: ${words.outcome[finding.outcome]}`),
      applies === undefined ? "" : item(4, "", style("bold", words.labels.conditions)) + node(applies, 1),
      holds === undefined ? "" : item(4, "", style("bold", words.labels.requires)) + node(holds, 1),
    ].join("");
  };

  return (checked) => {
    const wanted = checked.assessment.findings.filter((finding: Finding) => proofWanted(run, finding));
    if (wanted.length === 0) return "";
    const title = `\n${item(2, "", style("bold", words.proof))}`;
    return title + wanted.map(explained).join("");
  };
};
