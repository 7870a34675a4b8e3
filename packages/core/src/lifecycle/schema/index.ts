export { parseDefinition } from "./parse-definition.ts";
