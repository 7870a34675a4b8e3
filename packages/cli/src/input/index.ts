export { applicationsIn, type Given, readWhole } from "./applications.ts";
export { type Fault, faultText, quoted } from "./fault.ts";
export { unreadable } from "./find-files.ts";
export { formOfName } from "./form.ts";
export type { Parsed, PlaceOf } from "./parsed.ts";
