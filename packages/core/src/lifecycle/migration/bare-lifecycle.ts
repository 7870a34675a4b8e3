import type { LifecycleDefinition, Names } from "../definition/definition.ts";
import type { Behaviour } from "../engine/behaviour.ts";
import { type Lifecycle, lifecycle } from "../engine/lifecycle.ts";
import { nowhere, type Standing } from "../engine/standing.ts";

const nothing: Behaviour<Names, Standing> = {
  initial: nowhere,
  kept: [],
  openGates: [],
  ready: {},
  rule: {},
  evolve: {},
  schemas: {},
};

/** A definition without behaviour: it knows where a project stands, and nothing of its records. */
export const bareLifecycle = ({ id, version, transitions }: LifecycleDefinition): Lifecycle<Names, Standing, string> =>
  lifecycle({ id, version, hash: "", transitions }, nothing);
