import type { Type } from "../feel/index.ts";

/** The type of the fact at a path; undefined where facts of these types have none. */
export const typeAt = (roots: Readonly<Record<string, Type>>, path: ReadonlyArray<string>): Type | undefined => {
  let type: Type | undefined = { kind: "record", members: roots };
  for (const name of path) type = type?.kind === "record" ? type.members[name] : undefined;
  return type;
};
