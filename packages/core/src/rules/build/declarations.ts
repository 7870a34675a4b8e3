import type { CompiledPack } from "../compile-pack.ts";
import type { Gate } from "../gate.ts";
import { generatedFrom } from "./module-text.ts";
import { assessName, camel, gatesWithRules } from "./gate-names.ts";

const built = '"@kaari/core/compiled"';

/** The types of a module of a built pack. */
export const declarations = (compiled: CompiledPack, module: string): string =>
  `${generatedFrom(compiled)}\n${typesOf(compiled, module)}`;

const typesOf = (compiled: CompiledPack, module: string): string => {
  const gates = gatesWithRules(compiled);
  const gate = gates.find((each) => module === `${each}.js`);
  if (gate !== undefined) return [assessing, ...ofGate(compiled, gate), ""].join("\n");
  switch (module) {
    case "index.js":
      return [ofPack, ...gates.map((each) => `export * from "./${each}.js";`), ""].join("\n");
    case "small.js":
      return [assessing, ofPack, ...gates.flatMap((each) => ofGate(compiled, each)), ""].join("\n");
    case "rules.js":
      return `import type { BuiltFinding, BuiltRule } from ${built};\n/** The title of a finding's rule, and where it stands. */\nexport declare const rule: (finding: BuiltFinding) => BuiltRule;\n`;
    case "explain.js":
      return `import type { BuiltExplanation, BuiltFinding } from ${built};\nexport declare const explain: (finding: BuiltFinding) => BuiltExplanation;\n`;
    case "questions.js":
      return `import type { BuiltAssessment, BuiltFinding, BuiltQuestion } from ${built};\n/** What the assessment still waits for, what settles most first. */\nexport declare const questions: (assessment: BuiltAssessment) => ReadonlyArray<BuiltQuestion>;\n/** What one finding waits for, or failed for want of. */\nexport declare const missing: (finding: BuiltFinding) => ReadonlyArray<BuiltQuestion>;\n`;
    case "values.js":
      return `import type { BuiltFinding, FeelValue } from ${built};\nexport declare const values: (finding: BuiltFinding) => Readonly<Record<string, FeelValue>>;\n`;
    default:
      return `import type { BuiltFinding, BuiltQuestion } from ${built};\n/** The rule's sentence with the values it found; where only an answer is missing, the rule's title and the questions given. */\nexport declare const message: (finding: BuiltFinding, missing?: ReadonlyArray<BuiltQuestion>) => string;\n`;
  }
};

const assessing = `import type { BuiltAssessment, BuiltWorld, Facts } from ${built};`;

const ofPack = `export declare const pack: {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly fi: string; readonly sv: string; readonly en: string };
  readonly hash: string;
};`;

const seriesOf = (prefix: string): ReadonlyArray<string> => [
  `export declare const ${prefix}Rules: ReadonlyArray<string>;`,
  "/** Writes into `out`, of each rule that is not satisfied by its first text, its place plus 65536 times its code (`placeOf`, `codeOf`); says of how many. Codes: 0 satisfied, 1 violated, 2 for review, 3 and 5 undetermined, 4 not applicable; 8 more where only an answer is missing, 16 more for each earlier text of the rule. */",
  `export declare function ${prefix}Outcomes(facts: Facts, today: string, closed: boolean, out: Array<number>): number;`,
  "/** The rules that a submitted application violates. */",
  `export declare function ${prefix}Violations(facts: Facts, today: string): ReadonlyArray<string>;`,
];

const ofGate = (compiled: CompiledPack, gate: Gate): ReadonlyArray<string> => {
  const { group, single } = compiled.rulesAt(gate);
  const name = camel(gate);
  return [
    ...(single.length === 0 ? [] : seriesOf(name)),
    ...(group.length === 0 ? [] : seriesOf(`${name}Group`)),
    `export declare const ${assessName(gate)}: (facts: Facts, on: string, world?: BuiltWorld) => BuiltAssessment;`,
  ];
};
