export { applicationsIn, type Given, readWhole } from "./applications.ts";
export { type Fault, faultText, quoted } from "./fault.ts";
export { formOfName } from "./form.ts";
export type { Steps } from "./pack-texts.ts";
export type { Parsed, PlaceOf } from "./parsed.ts";
export { quotesAdvice } from "./quotes-advice.ts";
export { badFile, bytesOf, inFile } from "./read-bytes.ts";
