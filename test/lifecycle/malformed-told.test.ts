import {
  describeValueProblem,
  encodeEvent,
  parseCommand,
  parseEvent,
  parseHistory,
  parseRound,
  type ValueProblem,
} from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { randomFrom } from "../../packages/core/src/lifecycle/kaari/laws/random.test-data.ts";
import { walk } from "../../packages/core/src/lifecycle/kaari/laws/walk.test-data.ts";
import { applied, criteria, fundingFile } from "../../packages/core/src/lifecycle/round/round.test-data.ts";

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A value with one thing wrong, at every place; of lists, at the first item. */
const spoilt = function* (value: unknown, path: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    const [first, ...rest]: ReadonlyArray<unknown> = value;
    yield [`${path} is empty`, []];
    if (first === undefined) return;
    yield [`${path} has its first twice`, [first, first, ...rest]];
    for (const [what, other] of spoilt(first, `${path}/0`)) yield [what, [other, ...rest]];
    return;
  }
  if (isTree(value)) {
    yield [`${path} has more`, { ...value, something: 1 }];
    yield [`${path} is a text`, "text"];
    for (const [name, inner] of Object.entries(value)) {
      const { [name]: _left, ...others } = value;
      yield [`${path}/${name} is left out`, others];
      for (const [what, other] of spoilt(inner, `${path}/${name}`)) yield [what, { ...value, [name]: other }];
    }
    return;
  }
  yield [`${path} is null`, null];
  if (typeof value === "string")
    for (const other of ["other", `${value} `, 7]) yield [`${path} is ${JSON.stringify(other)}`, other];
  else for (const other of [-1, 0, 1000, "1", true]) yield [`${path} is ${JSON.stringify(other)}`, other];
};

type Parse = (value: unknown) => Result.Result<unknown, ReadonlyArray<ValueProblem>>;

/** What was told of everything that was spoilt here, for its other languages. */
const kept: Array<ValueProblem["told"]> = [];

const toldOf = (name: string, value: unknown, parse: Parse): ReadonlyArray<string> =>
  [["", value] as const, ...spoilt(plain(value), "")].flatMap(([what, other]) => {
    const read = parse(other);
    if (Result.isFailure(read)) for (const { told } of read.failure) kept.push(told);
    const problems = Result.isSuccess(read) ? ["read"] : read.failure.map((problem) => describeValueProblem(problem));
    return problems.map((problem) => `${name} ${what}: ${problem}`);
  });

const { events, steps } = (() => {
  const random = randomFrom(21);
  return walk(Array.from({ length: 100 }, () => random.below(2 ** 31)));
})();
const firsts = <Item>(items: ReadonlyArray<Item>, key: (item: Item) => string): ReadonlyArray<Item> => [
  ...new Map(items.toReversed().map((item) => [key(item), item])).values(),
];

it("commands and events with one thing wrong are refused as they have been", async () => {
  const commands = firsts(
    steps.filter(({ decision }) => decision.accepted).map(({ command }) => command),
    ({ type }) => type,
  ).slice(0, 4);
  const written = firsts(events, ({ type }) => type).map(encodeEvent);
  const [envelope, ...others] = written;
  const plugin = {
    ...envelope,
    type: "Visited",
    meta: { ...envelope?.meta, plugin: { name: "visits", version: "1.0.0" } },
  };
  const told = [
    ...toldOf("event", envelope, parseEvent),
    ...toldOf("event of a plugin", plugin, parseEvent).slice(0, 12),
    ...others
      .slice(0, 8)
      .flatMap(({ data, ...rest }) =>
        toldOf(`data of ${rest.type}`, data, (spoiltData) => parseEvent({ ...rest, data: spoiltData })),
      ),
    ...[2, 0].flatMap((schema) => toldOf("schema", { ...envelope, schema }, parseEvent).slice(0, 1)),
    ...toldOf("cyclic", new Date(0), parseEvent).slice(0, 1),
    ...toldOf("function", { ...envelope, data: { title: () => "" } }, parseEvent).slice(0, 1),
    ...commands.flatMap((command, index) =>
      toldOf(`command ${command.type}`, plain(command), parseCommand).slice(0, index === 0 ? 200 : 25),
    ),
    ...toldOf("command a day late", { ...commands[0], on: "2030-01-01" }, parseCommand).slice(0, 1),
    ...toldOf("function", { ...commands[0], data: { title: () => "" } }, parseCommand).slice(0, 1),
  ];
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("golden/malformed.txt");
});

it("histories with one event wrong are refused at that event", async () => {
  const written = events.slice(0, 12).map((event) => plain(encodeEvent(event)));
  const variants: ReadonlyArray<readonly [string, ReadonlyArray<unknown>]> = [
    ["whole", written],
    ["empty", []],
    ["without the first", written.slice(1)],
    ["without the fifth", written.toSpliced(4, 1)],
    ["twice the fifth", written.toSpliced(4, 0, written[4])],
    ["of two projects", written.with(3, { ...(written[3] as Tree), stream: "other" })],
    ["with two that cannot be read", written.with(2, 5).with(6, { ...(written[6] as Tree), schema: 99 })],
  ];
  const told = variants.flatMap(([what, history]) => {
    const read = parseHistory(history);
    return Result.isSuccess(read)
      ? [`${what}: ${read.success.events.length} events, ${read.success.project.stage}`]
      : read.failure.map((problem) => `${what}, ${problem.index}: ${describeValueProblem(problem)}`);
  });
  await expect(`${told.join("\n")}\n`).toMatchFileSnapshot("golden/malformed-histories.txt");
});

it("rounds with one thing wrong are refused as they have been", async () => {
  const marks = [
    { criterion: "effect", points: 3 },
    { criterion: "quality", points: 4 },
  ];
  const more = {
    least: "50.00",
    statement: { votes: { for: 4, against: 1 } },
    agreed: marks.map((mark) => ({ ...mark, reasons: "They talked it over" })),
  };
  const round = fundingFile([applied({ id: "a", more }), applied({ id: "b", more })], {
    ties: [{ by: "criterion", criterion: "effect" }, { by: "lot" }],
    scoring: { assessors: 1, method: "agreed", threshold: 4 },
  });
  const { agreed: _agreed, ...mean } = more;
  const ofMean = fundingFile([applied({ id: "a", more: mean }), applied({ id: "b" })]);
  const ideas = {
    id: "ideas",
    title: "Ideas",
    kind: "idea",
    criteria,
    scoring: { assessors: 1, method: "mean" },
    applications: [
      {
        id: "i",
        applicant: "A",
        title: "T",
        feedback: "F",
        general: [{ criterion: "law", met: true }],
        scores: [{ assessor: "ann", marks }],
      },
    ],
  };
  const told = [
    ...toldOf("agreed", round, parseRound),
    ...toldOf("mean", ofMean, parseRound),
    ...toldOf("ideas", ideas, parseRound),
    ...[
      { majority: "1/2" },
      { majority: "2/2" },
      { majority: "3/2" },
      { majority: "51/100", blankVotes: "cast" },
    ].flatMap((committee) =>
      toldOf(committee.majority, { ...ofMean, committee: { blankVotes: "not-cast", ...committee } }, parseRound).slice(
        0,
        1,
      ),
    ),
  ];
  await expect(`${[...new Set(told)].join("\n")}\n`).toMatchFileSnapshot("golden/malformed-rounds.txt");
});

/** What is shown as a file holds it reads the same in every language: numbers, days, codes, names of keys. */
const asItStands = /^(?:"[^"]*"|-?[\d.]+|[\w./:-]+|\{ … \}|\[(?: … )?\]|true|false|null)$/u;

it("what is wrong is told in Finnish and in Swedish as well", async () => {
  expect(kept.length).toBeGreaterThan(500);
  const sentences = kept.flatMap(({ expected, found, advice }) => [expected, found, advice]);
  const untold = sentences.filter(({ fi, sv, en }) => (fi === en || sv === en) && !asItStands.test(en.trim()));
  expect(untold.map(({ en }) => en)).toEqual([]);
  const told = new Map(
    kept.flatMap(({ expected, advice }) => [expected, advice]).map(({ fi, sv, en }) => [en, `${en}\n  ${fi}\n  ${sv}`]),
  );
  const lines = [...told.values()].toSorted((one, other) => (one < other ? -1 : 1));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/malformed-languages.txt");
});
