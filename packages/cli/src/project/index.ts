export { projectDo } from "./project-do.ts";
export { projectHistory } from "./project-history.ts";
export { projectShow } from "./project-show.ts";
export { projectStart } from "./project-start.ts";
export { projectTimeline } from "./project-timeline.ts";
export { type Aside, timelineText } from "./timeline-text.ts";
