import { decisionDocumentRules } from "./rules/decision-document.ts";
import { projectRules } from "./rules/project.ts";
import { selectionRules } from "./rules/selection.ts";

export const rules = [...projectRules, ...selectionRules, ...decisionDocumentRules] as const;
