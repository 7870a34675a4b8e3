import type { Told } from "../project.ts";
import type { ProjectDraft } from "./phase-behaviour.ts";

/** Keeps what was told, for the rules of later gates. */
export const tell = (project: ProjectDraft, event: NonNullable<Told>["event"]): void => {
  project.told = { event, before: project.told };
};
