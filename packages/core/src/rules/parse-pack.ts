import * as Result from "effect/Result";
import * as z from "zod";
import { plainData } from "../domain/index.ts";
import {
  excerpt,
  keysAt,
  malformationOf,
  malformedIn,
  nearest,
  schemaExpectation,
  shownName,
} from "../primitives/index.ts";
import { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";

type Path = ReadonlyArray<PropertyKey>;

const child = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** `rules/advance-ceiling/require`: items of lists are named by their id or name where they have one. */
const pathText = (value: unknown, path: Path): string => {
  const steps: Array<string> = [];
  let at = value;
  for (const key of path) {
    at = child(at, key);
    const name = typeof key === "number" ? (child(at, "id") ?? child(at, "name")) : undefined;
    steps.push(shownName(typeof name === "string" ? name : String(key)));
  }
  return steps.join("/");
};

/** `rules.0.when` as steps, in which lists count from 0. */
const stepsOf = (path: string): Path => path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const valueAt = (value: unknown, path: Path): unknown => path.reduce(child, value);

/** Whether a value is of another kind than the form has, or is itself none of its words; not where only a part of it is wrong. */
const wrongForm = (issues: ReadonlyArray<z.core.$ZodIssue>): number => {
  const codes = new Set(issues.filter(({ path }) => path.length === 0).map(({ code }) => code));
  return codes.has("invalid_type") ? 2 : codes.has("invalid_value") ? 1 : 0;
};

/** Every issue of one place; unions tell the issues of the form that fits best. */
const flat = (issue: z.core.$ZodIssue, under: Path = []): ReadonlyArray<z.core.$ZodIssue> => {
  const path = [...under, ...issue.path];
  if (issue.code !== "invalid_union") return [{ ...issue, path }];
  const [closest] = issue.errors.toSorted((a, b) => wrongForm(a) - wrongForm(b) || a.length - b.length);
  return closest === undefined || closest.length === 0
    ? [{ ...issue, path }]
    : closest.flatMap((each) => flat(each, path));
};

/** How parts look that every pack has many of, by their key. */
const patterns: Readonly<Record<string, string>> = {
  basis: "basis: []",
  citation: "citation: { source: …, provision: …, certainty: law }",
  excepts: "excepts: { rule: pack-id/rule-id, reason: …, citation: … }",
  fi: "fi: …",
  sv: "sv: …",
  en: "en: …",
  label: "label: { fi: …, sv: …, en: … }",
  messages: "messages: { fi: { rule-id: … } }",
  short: "short: { fi: …, sv: …, en: … }",
  title: "title: { fi: …, sv: …, en: … }",
};

const patternOf = (key: PropertyKey | undefined): string | undefined =>
  typeof key === "string" && Object.hasOwn(patterns, key) ? patterns[key] : undefined;

const advice = (issue: z.core.$ZodIssue, found: unknown): string | undefined => {
  const pattern = patternOf(issue.path.at(-1));
  if (found === undefined) return pattern === undefined ? "Add it." : `Add ${pattern}`;
  const malformed = malformationOf(issue.message, found);
  if (malformed !== undefined) return malformedIn(malformed).advice.en;
  if (issue.code === "too_big") return "Split or shorten it.";
  if (issue.code === "invalid_type" && pattern !== undefined) return `Write ${pattern}`;
  if (issue.code === "invalid_type" && issue.expected === "array" && issue.path.length === 1)
    return "Put a hyphen and a space before each, or write [] where there are none.";
  if (issue.code === "invalid_type" && issue.path.length === 0) return "Begin it with id, version and title.";
  if (issue.code === "invalid_format" && issue.format === "url") return `Write it whole, such as https://example.org.`;
  if (issue.code !== "invalid_value" || typeof found !== "string") return undefined;
  const near = nearest(
    found,
    issue.values.flatMap((value) => (typeof value === "string" ? [value] : [])),
  );
  return near === undefined ? "Write one of them as it stands." : `Did you mean ${JSON.stringify(near)}?`;
};

/** What stands twice in a list whose items are told apart by their name. */
const repeatedIn = (issue: z.core.$ZodIssue, found: unknown): string | undefined => {
  if (issue.code !== "custom" || !Array.isArray(found)) return undefined;
  const names = found.map((item: unknown) => child(item, "id") ?? item);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  return typeof twice === "string" ? `${shownName(twice)} twice` : undefined;
};

const problemsOf = (issue: z.core.$ZodIssue, value: unknown, pack: string): ReadonlyArray<PackProblem> => {
  const path = pathText(value, issue.path);
  const found = valueAt(value, issue.path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const near = nearest(key, keysAt(Pack, issue.path));
      return {
        pack,
        path: path === "" ? shownName(key) : `${path}/${shownName(key)}`,
        at: undefined,
        expected: "a part that packs have",
        found: shownName(key),
        advice: near === undefined ? "Take it out, or see which parts there are." : `Did you mean ${near}?`,
      };
    });
  return [
    {
      pack,
      path: path === "" ? "the pack" : path,
      at: undefined,
      expected: schemaExpectation(issue).en,
      found: found === undefined ? "nothing" : (repeatedIn(issue, found) ?? excerpt(found)),
      advice: advice(issue, found),
    },
  ];
};

/** A key that is missing because it is misspelt beside it is told once, as the misspelling. */
const told = (issues: ReadonlyArray<z.core.$ZodIssue>): ReadonlyArray<z.core.$ZodIssue> => {
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.flatMap((key) => {
            const near = nearest(key, keysAt(Pack, issue.path));
            return near === undefined ? [] : [[...issue.path, near].join("/")];
          })
        : [],
    ),
  );
  return issues.filter((issue) => issue.code === "unrecognized_keys" || !meant.has(issue.path.join("/")));
};

/**
 * Reads what a file holds into a pack, or says everything that is wrong with its shape.
 *
 * The pack keeps the form of its file: money in `calls` is text.
 * The expressions in it are read by `compilePack`.
 */
export const parsePack = (value: unknown): Result.Result<Pack, ReadonlyArray<PackProblem>> => {
  const { data, problems } = plainData(value);
  const id = child(data, "id");
  const pack = typeof id === "string" ? shownName(id) : "pack";
  if (problems.length > 0)
    return Result.fail(
      problems.map(({ path, expected, found, advice }) => ({
        pack,
        path: path === "" ? "the pack" : pathText(data, stepsOf(path)),
        at: undefined,
        expected,
        found,
        advice,
      })),
    );
  const reading = Pack.safeParse(data);
  return reading.success
    ? Result.succeed(z.encode(Pack, reading.data))
    : Result.fail(
        told(reading.error.issues.flatMap((issue) => flat(issue))).flatMap((issue) => problemsOf(issue, data, pack)),
      );
};
