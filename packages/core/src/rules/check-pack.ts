import type { Node } from "../feel/index.ts";
import { checkCalendar } from "./check-calendar.ts";
import { checkCitations, maySupportBlocking } from "./check-citations.ts";
import { checkExceptions } from "./check-exceptions.ts";
import { checkIds } from "./check-ids.ts";
import { checkMessages } from "./check-messages.ts";
import { checkMetBy } from "./check-met-by.ts";
import { checkNames } from "./check-names.ts";
import { checkReplaced, checkValues } from "./check-parameters.ts";
import type { CompiledPack } from "./compile-pack.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import { type Gate, gateTable, groupRoots } from "./gate.ts";
import { problem } from "./layers.ts";
import { nodesWithin } from "./nodes-within.ts";
import type { Parameter } from "./parameter.ts";
import type { PackProblem } from "./pack-problem.ts";
import type { Program } from "./program.ts";
import { Refused } from "./refused.ts";
import { checkTables } from "./tables/check-tables.ts";

/** Everything that is wrong with a pack and its layers. */
export const checkPack = (compiled: CompiledPack): ReadonlyArray<PackProblem> => {
  const { merged, program } = compiled;
  const problems: Array<PackProblem> = [...merged.problems, ...program.problems, ...checkNames(compiled)];
  /** Whether it did not fit. */
  const attempt = (body: () => void): boolean => {
    try {
      body();
      return false;
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      const { problem: found } = refused;
      if (!problems.some(({ pack, path, at }) => pack === found.pack && path === found.path && at === found.at))
        problems.push(found);
      return true;
    }
  };
  for (const [index] of program.definitionNames.entries()) attempt(() => void program.definition(index));
  for (const { texts } of compiled.rules)
    for (const rule of texts) {
      problems.push(...checkShape(rule));
      const refused = attempt(() => {
        problems.push(...checkRoots(rule, program), ...checkFirmness(rule, compiled));
      });
      if (refused) for (const read of rule.readings) attempt(read);
    }
  for (const duty of [...compiled.obligations, ...compiled.requirements]) {
    attempt(() => void duty.when);
    attempt(() => void duty.day);
    attempt(() => void duty.since);
  }
  return [
    ...problems,
    ...checkIds(merged),
    ...checkMetBy(merged),
    ...checkCalendar(compiled),
    ...checkExceptions(merged),
    ...checkOverlaps(compiled),
    ...checkReplaced(compiled),
    ...checkValues(compiled),
    ...checkCitations(merged),
    ...checkMessages(compiled),
    ...checkTables(compiled),
  ];
};

/** Everything that decides. */
const decisive = (rule: CompiledRule, program: Program): ReadonlyArray<Node> =>
  nodesWithin([rule.nodes.when, rule.nodes.require], program);

/** Everything that is read, for the sentence too. */
const read = (rule: CompiledRule, program: Program): ReadonlyArray<Node> =>
  nodesWithin([rule.nodes.when, rule.nodes.require, ...Object.values(rule.values)], program);

const gatesOf = ({ rule }: CompiledRule): ReadonlyArray<Gate> =>
  Array.isArray(rule.gate) ? (rule.gate as ReadonlyArray<Gate>) : [rule.gate as Gate];

/** A rule reads only roots that its gates have. */
const checkRoots = (compiled: CompiledRule, program: Program): ReadonlyArray<PackProblem> => {
  const { id, pack } = { id: compiled.rule.id, pack: compiled.placed.pack };
  const found = new Set(read(compiled, program).flatMap((node) => (node.op === "fact" ? [node.path[0] ?? ""] : [])));
  const known = new Set(Object.values(gateTable).flatMap(({ roots }) => roots));
  return gatesOf(compiled).flatMap((gate) => {
    const roots = compiled.rule.scope === "group" ? gateTable[gate].roots.concat(groupRoots) : gateTable[gate].roots;
    return [...found].flatMap((root) =>
      (known.has(root) || groupRoots.includes(root)) && !roots.includes(root)
        ? [
            problem(
              pack,
              `rules/${id}`,
              `facts that gate ${gate} has (${roots.join(", ")})`,
              root,
              `Give the rule another gate, or read other facts.`,
            ),
          ]
        : [],
    );
  });
};

/** Every value that the parameter has had rests on law or guidance. */
const isFirm = ({ citation, values }: Parameter): boolean =>
  [citation, ...values.flatMap((value) => value.citation ?? [])].every(maySupportBlocking);

/** A blocking rule, and every number and definition it reads, stands in law or official guidance. */
const checkFirmness = (compiled: CompiledRule, { program, merged }: CompiledPack): ReadonlyArray<PackProblem> => {
  if (compiled.rule.severity !== "blocking") return [];
  const { pack, part } = compiled.placed;
  const own = "its citation";
  const weak = maySupportBlocking(compiled.rule.citation) ? [] : [own];
  for (const node of decisive(compiled, program)) {
    if (node.op === "parameter" || node.op === "parameter-on") {
      const parameter = node.op === "parameter" ? program.parameters[node.index] : program.parametersByDay[node.index];
      if (parameter !== undefined && !isFirm(parameter.placed.part)) weak.push(node.name);
    } else if (node.op === "definition") {
      const citation = (merged.definitions.get(node.name) ?? merged.tables.get(node.name))?.part.citation;
      if (citation !== undefined && !maySupportBlocking(citation)) weak.push(node.name);
    }
  }
  return [...new Set(weak)].map((name) =>
    problem(
      pack,
      name === own ? `rules/${part.id}/citation` : `rules/${part.id}`,
      "law or guidance behind a blocking rule",
      `a weaker certainty of ${name}`,
      "Make the rule a review, a warning or advice, or cite what it stands on.",
    ),
  );
};

/** Only a rule for a person's review may have nothing that it requires. */
const checkShape = ({ rule, placed: { pack } }: CompiledRule): ReadonlyArray<PackProblem> =>
  rule.require === undefined && rule.severity !== "review"
    ? [
        problem(
          pack,
          `rules/${rule.id}/require`,
          "a requirement",
          "none",
          "Write under require what must hold. Only a rule of severity review may leave it out.",
        ),
      ]
    : [];

/** The texts of one rule follow each other. */
const checkOverlaps = ({ rules }: CompiledPack): ReadonlyArray<PackProblem> =>
  rules.flatMap(({ texts }) => {
    const sorted = texts.toSorted((a, b) => ((a.rule.validity?.from ?? "") < (b.rule.validity?.from ?? "") ? -1 : 1));
    return sorted.flatMap((text, index) => {
      const next = sorted[index + 1];
      if (next === undefined) return [];
      const { until } = text.rule.validity ?? {};
      const from = next.rule.validity?.from;
      return until !== undefined && from !== undefined && until <= from
        ? []
        : [
            problem(
              text.placed.pack,
              `rules/${text.rule.id}`,
              "one text of the rule at a time",
              "two whose days overlap",
              "End the earlier text on the day on which the later one begins, or give one of them another id if they are two rules.",
            ),
          ];
    });
  });
