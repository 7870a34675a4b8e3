import type { DecisionTable, Definition } from "@kaari/core";
import type { Parts } from "./decision-parts.ts";
import { labelOf, ownCitation } from "./described.ts";
import { areDisjoint } from "./disjoint.ts";
import { type DmnProblem, problemAt } from "./dmn-problem.ts";
import { feelOf } from "./feel-of.ts";
import type { Element } from "./model.ts";
import type { ReadDmnOptions } from "./read-options.ts";
import { wordNameOf } from "./word-names.ts";

interface TableOf {
  readonly decision: Element;
  readonly name: string;
  readonly table: Element;
  readonly names: ReadonlyMap<string, string>;
  readonly options: ReadDmnOptions;
}

/** A decision table as tables of a pack, one for each output, with a definition where the table alone does not say it. */
export const tableParts = (given: TableOf): Parts => {
  const { decision, name, table } = given;
  const path = decision.name ?? name;
  const outputs = table.output ?? [];
  const none: Parts = { definitions: [], tables: [], problems: [] };
  if ((table.input ?? []).length === 0 || outputs.length === 0 || (table.rule ?? []).length === 0)
    return {
      ...none,
      problems: [problemAt(path, "an input, an output and a rule", "a table without", "Complete the table.")],
    };
  const policy = policyOf(table, path);
  if ("problem" in policy) return { ...none, problems: [policy.problem] };
  const { problems, inputs, rules } = cellsOf(given, path);
  if (problems.length > 0) return { ...none, problems };
  const meeting = table.hitPolicy === "ANY" ? rowsThatMeet(rules) : undefined;
  if (meeting !== undefined)
    return {
      ...none,
      problems: [
        problemAt(
          path,
          "rows of which at most one applies (hit policy ANY)",
          `rows ${meeting[0] + 1} and ${meeting[1] + 1}, which may both apply`,
          "Narrow one of them, so that the table is UNIQUE.",
        ),
      ],
    };
  const parts = outputs.map((output, index) => {
    const own = outputs.length === 1 ? name : `${name} ${wordNameOf(output.name ?? "") ?? String(index + 1)}`;
    return outputParts(given, own, index, policy, inputs, rules, output);
  });
  return {
    definitions: parts.flatMap((part) => part.definitions),
    tables: parts.flatMap((part) => part.tables),
    problems: parts.flatMap((part) => part.problems),
  };
};

type Aggregation = "SUM" | "MIN" | "MAX" | "COUNT";

interface Policy {
  readonly hitPolicy: DecisionTable["hitPolicy"];
  readonly aggregation: Aggregation | undefined;
}

const isAggregation = (text: string): text is Aggregation => ["SUM", "MIN", "MAX", "COUNT"].includes(text);

const policyOf = (
  { hitPolicy = "UNIQUE", aggregation }: Element,
  path: string,
): Policy | { readonly problem: DmnProblem } => {
  switch (hitPolicy) {
    case "UNIQUE":
    case "ANY":
      return { hitPolicy: "unique", aggregation: undefined };
    case "COLLECT":
      return {
        hitPolicy: "collect",
        aggregation: aggregation !== undefined && isAggregation(aggregation) ? aggregation : undefined,
      };
    case "FIRST":
    case "RULE ORDER":
      return {
        problem: problemAt(
          path,
          "the hit policy UNIQUE or COLLECT",
          hitPolicy,
          "A row of a pack stands for itself, wherever it stands: say in each row when it applies.",
        ),
      };
    default:
      return {
        problem: problemAt(
          path,
          "the hit policy UNIQUE or COLLECT",
          hitPolicy,
          "A pack does not rank results: say in each row when it applies.",
        ),
      };
  }
};

interface Row {
  readonly element: Element;
  readonly when: ReadonlyArray<string>;
  readonly then: ReadonlyArray<string>;
}

const cellsOf = (
  { table, names }: TableOf,
  path: string,
): {
  readonly problems: ReadonlyArray<DmnProblem>;
  readonly inputs: ReadonlyArray<string>;
  readonly rules: ReadonlyArray<Row>;
} => {
  const problems: Array<DmnProblem> = [];
  const feel = (element: Element | undefined, where: string): string => {
    const read = feelOf(element, `${path}/${where}`, names);
    if ("feel" in read) return read.feel;
    problems.push(read.problem);
    return "";
  };
  const test = (element: Element | undefined, where: string): string =>
    (element?.text?.trim() ?? "") === "" ? "-" : feel(element, where);
  const inputs = (table.input ?? []).map(({ inputExpression }, index) => feel(inputExpression, `input ${index + 1}`));
  const rules = (table.rule ?? []).map((element, row) => ({
    element,
    when: inputs.map((_input, index) => test(element.inputEntry?.[index], `rule ${row + 1}/input ${index + 1}`)),
    then: (table.output ?? []).map((_output, index) =>
      feel(element.outputEntry?.[index], `rule ${row + 1}/output ${index + 1}`),
    ),
  }));
  return { problems, inputs, rules };
};

/** The first two rows that are not known to exclude each other. */
const rowsThatMeet = (rows: ReadonlyArray<Row>): readonly [number, number] | undefined => {
  for (const [a, one] of rows.entries())
    for (const [b, other] of rows.entries())
      if (a < b && !one.when.some((test, column) => areDisjoint(test, other.when[column] ?? "-"))) return [a, b];
  return undefined;
};

const outputParts = (
  { decision, names, options }: TableOf,
  name: string,
  index: number,
  { hitPolicy, aggregation }: Policy,
  inputs: ReadonlyArray<string>,
  rules: ReadonlyArray<Row>,
  output: Element,
): Parts => {
  const rows = rules.map(({ element, when, then }) => {
    const citation = ownCitation(element);
    const row = { when, then: then[index] ?? "" };
    return citation === undefined ? row : { ...row, citation };
  });
  const path = `${decision.name ?? name}/default`;
  const label = labelOf(decision, options);
  const citation = ownCitation(decision) ?? options.citation;
  const table = (own: string): DecisionTable => ({ name: own, label, hitPolicy, inputs, rows, citation });
  const alone: Parts = { definitions: [], tables: [table(name)], problems: [] };
  const listed = `${name} rows`;
  const derived = (value: string): Parts => ({
    definitions: [{ name, label, value, citation } satisfies Definition],
    tables: [table(listed)],
    problems: [],
  });
  if (aggregation !== undefined) return derived(aggregated(aggregation, listed));
  if (output.defaultOutputEntry === undefined) return alone;
  const otherwise = feelOf(output.defaultOutputEntry, path, names);
  if ("problem" in otherwise) return { definitions: [], tables: [], problems: [otherwise.problem] };
  return derived(
    hitPolicy === "collect"
      ? `if count(${listed}) = 0 then [${otherwise.feel}] else ${listed}`
      : `if ${listed} = null then ${otherwise.feel} else ${listed}`,
  );
};

/** Of no row, DMN knows no sum, least or greatest. */
const aggregated = (aggregation: Aggregation, rows: string): string =>
  aggregation === "COUNT"
    ? `count(${rows})`
    : `if count(${rows}) = 0 then null else ${aggregation.toLowerCase()}(${rows})`;
