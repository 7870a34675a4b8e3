import type { Place, Route } from "./route.ts";

/** Where on the upper or lower side of a box a route is joined to it, as a share of its width; no two at one point. */
export type PortOf = (place: Place, gap: number, route: Route) => number;

export const portsOf = (routes: ReadonlyArray<Route>): PortOf => {
  const sides = new Map<string, Array<Route>>();
  const sideOf = ({ row, column }: Place, gap: number): Array<Route> => {
    const key = `${row}.${column}.${gap}`;
    const side = sides.get(key) ?? [];
    sides.set(key, side);
    return side;
  };
  for (const route of routes) {
    if (route.over === undefined) continue;
    sideOf(route.from, route.over.out.gap).push(route);
    sideOf(route.to, route.over.into.gap).push(route);
  }
  return (place, gap, route) => {
    const side = sideOf(place, gap);
    return (side.indexOf(route) + 1) / (side.length + 1);
  };
};
