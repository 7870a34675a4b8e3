import { type Node, Tracer } from "../../feel/index.ts";
import type { Facts } from "./changed-facts.ts";
import type { RuleQuestion } from "./question.ts";

/** How many of the single conditions that a requirement is made of do not hold: how far it is from holding. */
export const openConditions = (rule: RuleQuestion, facts: Facts): number => {
  const run = rule.run(facts);
  const { require } = rule.textIn(run).nodes;
  const { program } = rule.question.compiled;
  const tracer = new Tracer(program.compiler, program.definition, run.env);
  return require === undefined ? 1 : openIn(require, true, tracer);
};

const openIn = (node: Node, wanted: boolean, tracer: Tracer): number => {
  if (tracer.value(node) === wanted) return 0;
  switch (node.op) {
    case "and":
    case "or": {
      const each = node.items.map((item) => openIn(item, wanted, tracer));
      return (node.op === "and") === wanted ? sum(each) : Math.min(...each);
    }
    case "not":
      return openIn(node.of, !wanted, tracer);
    case "definition":
      return tracer.inDefinition(node.index, (body) => openIn(body, wanted, tracer));
    case "some":
    case "every": {
      if ((node.op === "every") !== wanted) return 1;
      const each = tracer.eachItem(node.list, node.slot, () => openIn(node.condition, wanted, tracer));
      return Math.max(1, sum(each));
    }
    default:
      return 1;
  }
};

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, each) => total + each, 0);
