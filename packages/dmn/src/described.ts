import { Certainty, type Citation, type LocalizedText } from "@kaari/core";
import type { Element, Extension } from "./model.ts";
import type { ReadDmnOptions } from "./read-options.ts";

const isCertainty = (text: string | undefined): text is Citation["certainty"] => Certainty.safeParse(text).success;

const extensionOf = (element: Element, type: string): Extension | undefined =>
  element.extensionElements?.values?.find(({ $type }) => $type === type);

/** What people call the element: in three languages where it was written by a pack. */
export const labelOf = (element: Element, { label }: ReadDmnOptions): LocalizedText => {
  const { fi, sv, en } = extensionOf(element, "kaari:Label") ?? {};
  if (fi !== undefined && sv !== undefined && en !== undefined) return { fi, sv, en };
  const name = element.label ?? element.name ?? "";
  return label?.(name) ?? { fi: name, sv: name, en: name };
};

/** What the element cites. */
export const ownCitation = (element: Element): Citation | undefined => {
  const { source, provision, certainty } = extensionOf(element, "kaari:Citation") ?? {};
  return source === undefined || provision === undefined || !isCertainty(certainty)
    ? undefined
    : { source, provision, certainty };
};

/** Whether a pack wrote the element: what it does not cite it has left out. */
export const isFromPack = (element: Element): boolean => extensionOf(element, "kaari:Label") !== undefined;
