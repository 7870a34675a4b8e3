export { kaariConsistency } from "./pack.ts";
