import { type Lifecycle, lifecycle } from "../engine/lifecycle.ts";
import { kaariBehaviour } from "./behaviour/kaari-behaviour.ts";
import { kaariName } from "./kaari-name.ts";
import type { Project } from "./project.ts";
import type { Reason } from "./reasons.ts";
import type { KaariNames } from "./transition.ts";
import { transitions } from "./transitions/kaari-transitions.ts";

/** The life of a project, from the first advice to the archive. */
export const projectLife: Lifecycle<KaariNames, Project, Reason> = /* @__PURE__ */ lifecycle(
  { ...kaariName, transitions },
  kaariBehaviour,
);
