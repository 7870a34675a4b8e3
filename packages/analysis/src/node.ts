import type { CompiledPack } from "@kaari/core";

/** One text of a rule, with its expressions. */
export type RuleText = CompiledPack["rules"][number]["texts"][number];
/** A resolved and typed expression. */
export type Node = NonNullable<RuleText["nodes"]["when"]>;
export type NodeOf<Op extends Node["op"]> = Extract<Node, { readonly op: Op }>;
export type Type = Node["type"];
