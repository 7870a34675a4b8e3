export { projectDo } from "./project-do.ts";
export { projectHistory } from "./project-history.ts";
export { projectShow } from "./project-show.ts";
export { projectStart } from "./project-start.ts";
export { lifeTold, projectTimeline } from "./project-timeline.ts";
export type { Aside } from "./timeline-text.ts";
export { packOf } from "./project-pack.ts";
export { moneyIn } from "./money-in.ts";
export { moneyOf } from "./project-standing.ts";
