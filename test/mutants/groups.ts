/** What is mutated, and the tests that should tell. */
export interface Group {
  readonly name: string;
  readonly mutate: ReadonlyArray<string>;
  readonly tests: string;
  /** Of each property. */
  readonly runs: number;
}

const core = "packages/core/src";
const ofRules = `${core}/rules/**/*.test.ts`;
const ofLifecycle = `${core}/lifecycle/**/*.test.ts`;

const inFolder = (name: string, folder: string, tests: string, runs = 15): Group => ({
  name,
  mutate: [`${core}/${folder}/*.ts`],
  tests,
  runs,
});

export const groups: ReadonlyArray<Group> = [
  inFolder("rules", "rules", ofRules),
  inFolder("rules/compare", "rules/compare", `${core}/rules/compare/*.test.ts`),
  inFolder("rules/remedy", "rules/remedy", `{${core}/rules/remedy/*,test/packs/remedies-told}.test.ts`),
  inFolder("rules/replay", "rules/replay", `${core}/rules/replay/*.test.ts`),
  inFolder("rules/tables", "rules/tables", `${core}/rules/tables/*.test.ts`, 60),
  inFolder("rules/build", "rules/build", `{${core}/rules/build/*,test/packs/built-packs}.test.ts`),
  inFolder("lifecycle/agenda", "lifecycle/agenda/**", ofLifecycle),
  inFolder("lifecycle/case-file", "lifecycle/case-file", ofLifecycle),
  inFolder("lifecycle/definition", "lifecycle/definition", ofLifecycle),
  inFolder("lifecycle/engine", "lifecycle/engine", ofLifecycle),
  inFolder("lifecycle/kaari", "lifecycle/kaari/**", ofLifecycle),
  inFolder("lifecycle/migration", "lifecycle/migration", ofLifecycle),
  inFolder("lifecycle/questions", "lifecycle/questions", ofLifecycle),
  inFolder("lifecycle/round", "lifecycle/round", ofLifecycle),
  inFolder("lifecycle/schema", "lifecycle/schema", ofLifecycle),
  inFolder("lifecycle/scoring", "lifecycle/scoring", ofLifecycle),
  inFolder("lifecycle/versions", "lifecycle/versions", ofLifecycle),
];
