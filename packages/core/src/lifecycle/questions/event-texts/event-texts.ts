import type { EventName } from "../../kaari/events.ts";
import { applicationTexts } from "./application.ts";
import { careTexts } from "./care.ts";
import { changeTexts } from "./change.ts";
import { claimTexts } from "./claim.ts";
import { closureTexts } from "./closure.ts";
import { decisionTexts } from "./decision.ts";
import { disseminationTexts } from "./dissemination.ts";
import type { EventTexts } from "./event-text.ts";
import { ideaTexts } from "./idea.ts";
import { implementationTexts } from "./implementation.ts";
import { startUpTexts } from "./start-up.ts";

/** How every event is told. */
export const eventTexts: EventTexts<EventName> = {
  ...ideaTexts,
  ...applicationTexts,
  ...decisionTexts,
  ...startUpTexts,
  ...implementationTexts,
  ...claimTexts,
  ...changeTexts,
  ...closureTexts,
  ...disseminationTexts,
  ...careTexts,
};
