/** What can have happened to a project. */
export { type LifecycleEventName as EventName, lifecycleEvents as events } from "../../rules/index.ts";
