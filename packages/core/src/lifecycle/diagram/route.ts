import type { Arrow } from "./arrow.ts";

/** Where a stage stands: in which row, and at which place of it. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A lane between two rows: gap 0 is above the first row; lanes count from 1. */
export interface Lane {
  readonly gap: number;
  readonly lane: number;
}

/** How an arrow goes: straight to a neighbour, else over lanes. */
export interface Route {
  readonly arrow: Arrow;
  readonly from: Place;
  readonly to: Place;
  readonly over: { readonly out: Lane; readonly into: Lane; readonly margin: number | undefined } | undefined;
}

export interface Routes {
  readonly routes: ReadonlyArray<Route>;
  /** How many lanes each gap has. */
  readonly lanes: ReadonlyArray<number>;
  /** How many lanes the margin has. */
  readonly margins: number;
}

/** Routes of the arrows between placed stages, of which no two share a lane. */
export const routesOf = (arrows: ReadonlyArray<Arrow>, places: ReadonlyMap<string, Place>, rows: number): Routes => {
  const lanes = Array.from({ length: rows + 1 }, () => 0);
  let margins = 0;
  const taken = (gap: number): Lane => {
    const lane = (lanes[gap] ?? 0) + 1;
    lanes[gap] = lane;
    return { gap, lane };
  };
  const routes = arrows.flatMap((arrow): ReadonlyArray<Route> => {
    const [from, to] = [places.get(arrow.from), places.get(arrow.to)];
    if (from === undefined || to === undefined) return [];
    if (isNeighbour(from, to) && !arrow.isBack) return [{ arrow, from, to, over: undefined }];
    const out = taken(to.row > from.row ? from.row + 1 : from.row);
    const gap = to.row < from.row ? to.row + 1 : to.row;
    const over = gap === out.gap ? { out, into: out, margin: undefined } : { out, into: taken(gap), margin: ++margins };
    return [{ arrow, from, to, over }];
  });
  return { routes, lanes, margins };
};

const isNeighbour = (from: Place, to: Place): boolean => from.row === to.row && to.column === from.column + 1;
