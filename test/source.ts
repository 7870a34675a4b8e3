import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";

/** Files that match, as posix paths; a glob that finds nothing guards nothing, so it is refused. */
export const files = (pattern: string, leaveOut: RegExp = /(?!)/): ReadonlyArray<string> => {
  const found = globSync(pattern)
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !path.includes("node_modules/") && !path.includes("dist/") && !leaveOut.test(path))
    .toSorted();
  if (found.length === 0) throw new Error(`Expected files for ${pattern}, found none. Mend the pattern.`);
  return found;
};

export const tests = /\.(?:test|test-d|test-data|bench)\.ts$/;

/** One module named by another. `path` is set when it is a file of ours. */
export interface Import {
  readonly name: string;
  readonly path: string | undefined;
  readonly typeOnly: boolean;
}

/** What a TypeScript file imports, exports and calls upon, read from its syntax tree. */
export interface Source {
  readonly file: string;
  readonly lines: number;
  readonly imports: ReadonlyArray<Import>;
  readonly exports: ReadonlyArray<{ readonly name: string; readonly typeOnly: boolean }>;
  /** Modules whose exports are passed on whole (`export *`). */
  readonly passedOn: ReadonlyArray<string>;
  /** Names used as values or called upon: `Date.now`, `new Date()`, `process`. */
  readonly uses: ReadonlySet<string>;
}

type Node = { readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const nodesOf = function* (value: unknown): Generator<Node> {
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
};

const nameOf = (node: unknown): string | undefined =>
  isNode(node) && node["type"] === "Identifier" && typeof node["name"] === "string" ? node["name"] : undefined;

/** Identifiers that are keys or members are not uses of a global; their owners are. */
const keysOf = (node: Node): ReadonlyArray<unknown> => {
  if (node["computed"] === true) return [];
  if (node["type"] === "MemberExpression") return [node["property"]];
  return [node["key"]];
};

const usesIn = (program: unknown): ReadonlySet<string> => {
  const nodes = [...nodesOf(program)];
  const keys = new Set(nodes.flatMap((node) => (node["shorthand"] === true ? [] : keysOf(node))));
  return new Set(
    nodes.flatMap((node) => {
      if (node["type"] === "MemberExpression" && node["computed"] !== true)
        return [`${nameOf(node["object"]) ?? ""}.${nameOf(node["property"]) ?? ""}`];
      if (node["type"] === "NewExpression" && Array.isArray(node["arguments"]) && node["arguments"].length === 0)
        return [`new ${nameOf(node["callee"]) ?? ""}()`];
      if (node["type"] === "CallExpression") return [`${nameOf(node["callee"]) ?? ""}()`];
      const name = keys.has(node) ? undefined : nameOf(node);
      return name === undefined ? [] : [name];
    }),
  );
};

/** Names in `import("…")`, of types too; an import of a computed name is named `computed`. */
const dynamicImportsIn = (program: unknown): ReadonlyArray<string> =>
  [...nodesOf(program)]
    .filter((node) => node["type"] === "ImportExpression" || node["type"] === "TSImportType")
    .map((node) => {
      const literal = [...nodesOf(node["source"] ?? node["argument"])].find(
        (part) => typeof part["value"] === "string",
      );
      return typeof literal?.["value"] === "string" ? literal["value"] : "computed";
    });

export const readSource = (file: string): Source => sourceOf(file, readFileSync(file, "utf8"));

/** @throws Error when `text` does not parse. */
export const sourceOf = (file: string, text: string): Source => {
  const { program, module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message ?? "does not parse"}`);
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const named = (name: string, typeOnly: boolean): Import => ({
    name,
    path: name.startsWith(".") ? join(dirname(file), name).replaceAll("\\", "/") : undefined,
    typeOnly,
  });
  return {
    file,
    lines: text.split("\n").length - 1,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries: names }) =>
        named(moduleRequest.value, names.length > 0 && names.every(({ isType }) => isType)),
      ),
      ...entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [named(moduleRequest.value, isType)] : [])),
      ...dynamicImportsIn(program).map((name) => named(name, false)),
    ],
    exports: entries.flatMap(({ exportName, isType }) =>
      exportName.name === null ? [] : [{ name: exportName.name, typeOnly: isType }],
    ),
    passedOn: entries.flatMap(({ moduleRequest, importName }) =>
      moduleRequest && importName.kind === "AllButDefault"
        ? [join(dirname(file), moduleRequest.value).replaceAll("\\", "/")]
        : [],
    ),
    uses: usesIn(program),
  };
};
