export { leftOut as euCommonProvisionsLeftOut } from "./left-out.ts";
export * from "./pack.ts";
