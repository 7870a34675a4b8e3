import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "communication-planned":
    "The application does not say how the project and the Union's support are communicated. Recipients must describe the project online and state the Union's support on all material for the public and participants: plan it now.",
  "plaque-planned":
    "The project includes physical investment or purchased equipment and its total cost, {total}, is above {threshold}. Check that a durable plaque or billboard with the Union emblem is planned.",
  "communication-event-planned":
    "The total cost is {total} (limit {threshold}) or the project is of strategic importance. Check that a communication event or activity is planned that involves the Commission and the managing authority in good time.",
  "decision-asks-for-visibility":
    "The decision holds no condition on communication. Add one: the recipient must show the Union emblem and state the Union's support.",
};
