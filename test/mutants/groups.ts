/** What is mutated together, and the tests that should tell: those of the folder, and what is kept of its answers. */
export interface Group {
  readonly name: string;
  readonly mutate: string;
  readonly tests: ReadonlyArray<string>;
  /** Of each property. */
  readonly runs: number;
}

const core = "packages/core/src";

const group = (name: string, tests: ReadonlyArray<string>, files = "*", runs = 15, folder = name): Group => ({
  name,
  mutate: `${core}/${folder}/${files}.ts`,
  tests: tests.map((test) => `${test.startsWith("test/") ? test : `${core}/${test}`}.test.ts`),
  runs,
});

/** What tells whether a pack is sound; the other files of the folder answer questions with one that is. */
const checks = [
  "check-*",
  "compile-pack",
  "dated-value",
  "layers",
  "pack-*",
  "parse-pack",
  "placeholders",
  "program",
  "read-parameters",
  "refused",
];

const lives = "test/lifecycle/lives-told";
const rounds = "test/lifecycle/rounds-told";

/**
 * The whole of the lifecycle and of the rules, but for sentences: `lifecycle/questions/event-texts` holds what an event is
 * told by in three languages, of which kept files hold a part, and `lifecycle/diagram` how it is drawn, kept whole.
 */
export const groups: ReadonlyArray<Group> = [
  group("rules/build", ["rules/build/*", "test/packs/built-text", "test/packs/later-texts"]),
  group("rules/compare", ["rules/compare/*"]),
  group("rules/replay", ["rules/replay/*"]),
  group("rules/tables", ["rules/tables/*"], "*", 60),
  group(
    "rules/checks",
    [`rules/{hostile-*,${checks.join()},plain-sentences}`, "test/packs/problems-told", "test/schemas"],
    `{${checks.join()}}`,
    15,
    "rules",
  ),
  group(
    "rules/answers",
    [
      "rules/{assess,assess-*,compiled-rule,run,run-*,explain,feel-value,finding,message,obligations-*,rule,too-many-*}",
      "rules/replay/replay",
      "test/packs/assessments-told",
    ],
    `!(${checks.join("|")})`,
    15,
    "rules",
  ),
  group("rules/remedy", ["rules/remedy/*", "test/packs/remedies-told"]),
  group("lifecycle/agenda", ["lifecycle/agenda/**/*", "test/lifecycle/agenda-told"], "**/*"),
  group("lifecycle/case-file", ["lifecycle/case-file/*", "test/lifecycle/facts-told"]),
  group("lifecycle/definition", ["lifecycle/{definition,schema,engine}/*"]),
  group("lifecycle/engine", ["lifecycle/{engine,kaari}/*", lives]),
  group(
    "lifecycle/kaari",
    ["lifecycle/kaari/behaviour/*", "lifecycle/kaari/kaari-lifecycle", lives, "test/lifecycle/malformed-told"],
    "**/*",
  ),
  group("lifecycle/migration", ["lifecycle/migration/*"]),
  group("lifecycle/questions", ["lifecycle/questions/*", lives]),
  group("lifecycle/round", ["lifecycle/round/*", rounds]),
  group("lifecycle/schema", ["lifecycle/{schema,definition,round}/*", rounds, "test/lifecycle/malformed-told"]),
  group("lifecycle/scoring", ["lifecycle/{scoring,round}/*", "lifecycle/kaari/behaviour/scoring", rounds]),
  group("lifecycle/versions", ["lifecycle/versions/*"]),
];
