import { code, type EventTexts, money } from "./event-text.ts";

export const startUpTexts: EventTexts<
  | "KickoffHeld"
  | "StartTrainingCompleted"
  | "StartCoachingCompleted"
  | "SteeringGroupAppointed"
  | "AdvancePaid"
  | "ImplementationStarted"
> = {
  KickoffHeld: {
    title: ["Aloituspalaveri pidettiin", "Startmötet hölls", "The kick-off meeting was held"],
    tells: [["Osallistujia {count}.", "{count} deltagare.", "{count} took part."], "{notes}"],
    values: ({ participants }) => ({ count: participants.length }),
  },
  StartTrainingCompleted: {
    title: ["Aloituskoulutus käytiin", "Startutbildningen genomgicks", "Start training was completed"],
  },
  StartCoachingCompleted: {
    title: ["Aloitusvalmennus käytiin", "Startcoachningen genomgicks", "Start coaching was completed"],
  },
  SteeringGroupAppointed: {
    title: ["Ohjausryhmä asetettiin", "Styrgruppen tillsattes", "The steering group was appointed"],
    tells: [["{kind}, jäseniä {count}.", "{kind}, {count} medlemmar.", "{kind}, {count} members."]],
    values: ({ kind, members }) => ({ kind: code(kind), count: members.length }),
  },
  AdvancePaid: {
    title: ["Ennakko maksettiin", "Förskott betalades", "An advance was paid"],
    tells: ["{amount}."],
    values: ({ amount }) => ({ amount: money(amount) }),
  },
  ImplementationStarted: {
    title: ["Toteutus alkoi", "Genomförandet inleddes", "Implementation started"],
  },
};
