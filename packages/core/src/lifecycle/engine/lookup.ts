/** Things by name. One that a step before has said to come is found without a search. */
export interface Lookup<Thing> {
  readonly all: Map<string, Thing>;
  name: string | undefined;
  thing: Thing | undefined;
}

export const lookup = <Thing>(): Lookup<Thing> => ({ all: new Map(), name: undefined, thing: undefined });

export const find = <Thing>(things: Lookup<Thing>, name: string): Thing | undefined => {
  if (things.name !== name) foresee(things, name, things.all.get(name));
  return things.thing;
};

/** Says what is asked for next, most likely. */
export const foresee = <Thing>(things: Lookup<Thing>, name: string, thing: Thing | undefined): void => {
  things.name = name;
  things.thing = thing;
};
