export { applicationsIn, type Given, readLine, readWhole } from "./applications.ts";
export { mostBytes } from "./decode.ts";
export { type Fault, faultText, quoted } from "./fault.ts";
export { formOfName } from "./form.ts";
export type { Steps } from "./pack-texts.ts";
export type { Parsed, PlaceOf } from "./parsed.ts";
export { quotesAdvice } from "./quotes-advice.ts";
export { badFile, bytesOf, inFile, ofSize, valueIn, wholeForm } from "./read-file.ts";
