import { addDays, daysBetween } from "../../primitives/index.ts";
import type { Node } from "../../feel/index.ts";
import { complement, intersection, type Segments, union } from "./segments.ts";

/** A cell that is not compared with literals only. */
export class NotAnalysable extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * The values of one input of a table, cut into segments at every value that a cell names.
 *
 * Of ordered values, odd segments are the named values, even ones lie between; of others, each is a value, and the last
 * may stand for every other.
 */
export interface Column {
  readonly count: number;
  /** The segments that have values at all. */
  readonly inhabited: Segments;
  /** The segments that a cell lets through. */
  readonly cell: (node: Node) => Segments;
  /** A value of a segment as FEEL text. */
  readonly value: (segment: number) => string;
}

const comparisons = (node: Node): ReadonlyArray<Extract<Node, { op: "compare" }>> => {
  switch (node.op) {
    case "compare":
      return [node];
    case "and":
    case "or":
      return node.items.flatMap(comparisons);
    case "not":
      return comparisons(node.of);
    default:
      throw new NotAnalysable(`the cell ${node.text}`);
  }
};

/** The input that a cell tests. */
export const inputOf = (cell: Node): Node => {
  const [first] = comparisons(cell);
  if (first === undefined) throw new NotAnalysable(`the cell ${cell.text}`);
  return first.left;
};

const literal = (node: Node): unknown => {
  if (node.op === "literal") return node.value;
  if (node.op === "negate" && node.of.op === "literal" && typeof node.of.value === "number") return -node.of.value;
  throw new NotAnalysable(`${node.text}, which is no literal`);
};

/** The segments of a cell from those of its comparisons. */
const combine =
  (count: number, compare: (node: Extract<Node, { op: "compare" }>) => Segments): Column["cell"] =>
  (node) => {
    const cell = combine(count, compare);
    switch (node.op) {
      case "compare":
        return compare(node);
      case "and":
        return node.items.map(cell).reduce(intersection);
      case "or":
        return union(...node.items.map(cell));
      case "not":
        return complement(cell(node.of), count);
      default:
        throw new NotAnalysable(`the cell ${node.text}`);
    }
  };

const named = (values: ReadonlyArray<unknown>, others: string | undefined): Column => {
  const count = values.length + (others === undefined ? 0 : 1);
  const at = (value: unknown): Segments => {
    const index = values.indexOf(value);
    return index === -1 ? [] : [[index, index + 1]];
  };
  return {
    count,
    inhabited: [[0, count]],
    cell: combine(count, ({ operator, right }) => {
      if (operator === "=") return at(literal(right));
      if (operator === "!=") return complement(at(literal(right)), count);
      throw new NotAnalysable(`an order of texts, ${right.text}`);
    }),
    value: (segment) => (segment < values.length ? JSON.stringify(values[segment]) : (others ?? "")),
  };
};

interface Scale {
  readonly read: (node: Node) => bigint;
  readonly write: (value: bigint) => string;
  /** Values are whole multiples of it; undefined where they can be anything. */
  readonly step: bigint | undefined;
  readonly least: bigint | undefined;
}

const ordered = (points: ReadonlyArray<bigint>, { read, write, step, least }: Scale): Column => {
  const count = points.length * 2 + 1;
  const indexes = new Map(points.map((point, index) => [point, 2 * index + 1]));
  const inside = (segment: number): bigint | undefined => {
    const [below, above] = [points[segment / 2 - 1], points[segment / 2]];
    const one = step ?? 1n;
    if (below === undefined) {
      const value = above === undefined ? (least ?? 0n) : above - one;
      return least !== undefined && value < least ? undefined : value;
    }
    if (above === undefined) return below + one;
    if (step !== undefined) return below + step < above ? below + step : undefined;
    return below + 1n < above ? (below + above) / 2n : below;
  };
  const valueOf = (segment: number): bigint | undefined => {
    if (segment % 2 === 0) return inside(segment);
    const point = points[(segment - 1) / 2];
    return point === undefined || (least !== undefined && point < least) ? undefined : point;
  };
  const inhabited: Segments = union(
    ...Array.from({ length: count }, (_, segment): Segments =>
      valueOf(segment) === undefined ? [] : [[segment, segment + 1]],
    ),
  );
  return {
    count,
    inhabited,
    cell: combine(count, ({ operator, right }) => {
      const at = indexes.get(read(right)) ?? 0;
      switch (operator) {
        case "=":
          return [[at, at + 1]];
        case "!=":
          return complement([[at, at + 1]], count);
        case "<":
          return [[0, at]];
        case "<=":
          return [[0, at + 1]];
        case ">":
          return [[at + 1, count]];
        case ">=":
          return [[at, count]];
        default:
          return operator satisfies never;
      }
    }),
    value: (segment) => {
      const value = write(valueOf(segment) ?? 0n);
      const between = segment % 2 === 0 && step === undefined && segment > 0;
      return between ? `just above ${write(points[segment / 2 - 1] ?? 0n)}` : value;
    },
  };
};

const decimal = (value: bigint, scale: number): string => {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const part = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
};

const scaleOf = (node: Node): number => (node.type.kind === "number" ? node.type.scale : 0);

const numberScale = (input: Node, cells: ReadonlyArray<Extract<Node, { op: "compare" }>>): Scale => {
  const own = input.type.kind === "number" ? input.type.scale : 0;
  const scale = Math.max(own, ...cells.map(({ right }) => scaleOf(right)));
  const asWritten = input.type.kind === "number" && input.type.asWritten === true;
  const counted = input.op === "call" && input.builtin.name === "count";
  return {
    read: (node) => {
      const value = literal(node);
      if (typeof value !== "number") throw new NotAnalysable(`the number ${node.text}`);
      return BigInt(value) * 10n ** BigInt(scale - scaleOf(node));
    },
    write: (value) => decimal(value, scale),
    step: (input.op === "fact" && !asWritten) || counted ? 10n ** BigInt(scale - own) : undefined,
    // No fact is below zero.
    least: input.op === "fact" || counted ? 0n : undefined,
  };
};

const dayScale: Scale = {
  read: (node) => BigInt(daysBetween("1970-01-01", String(literal(node))) ?? 0),
  write: (value) => `date("${addDays("1970-01-01", Number(value)) ?? ""}")`,
  step: 1n,
  least: undefined,
};

const sorted = (points: ReadonlyArray<bigint>): ReadonlyArray<bigint> =>
  [...new Set(points)].toSorted((a, b) => (a < b ? -1 : 1));

/** The column of an input from the cells that test it. @throws NotAnalysable */
export const columnOf = (input: Node, cells: ReadonlyArray<Node>): Column => {
  const tests = cells.flatMap(comparisons);
  const { type } = input;
  switch (type.kind) {
    case "boolean":
      return named([true, false], undefined);
    case "text": {
      const texts = [...new Set(tests.map(({ right }) => literal(right)))];
      return type.codes === undefined ? named(texts, "any other text") : named(type.codes, undefined);
    }
    case "number": {
      const scale = numberScale(input, tests);
      return ordered(sorted(tests.map(({ right }) => scale.read(right))), scale);
    }
    case "day":
      return ordered(sorted(tests.map(({ right }) => dayScale.read(right))), dayScale);
    default:
      throw new NotAnalysable(`the input ${input.text}`);
  }
};
