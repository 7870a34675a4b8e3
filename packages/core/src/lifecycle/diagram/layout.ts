import type { Arrow } from "./arrow.ts";
import { portsOf } from "./port.ts";
import { type Lane, type Route, routesOf } from "./route.ts";

/** A stage's box. */
export interface Box {
  readonly id: string;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

type Point = readonly [x: number, y: number];

/** An arrow's line: corners in their order, and where its number stands. */
export interface Line {
  readonly arrow: Arrow;
  readonly points: ReadonlyArray<Point>;
  readonly badge: Point;
}

export interface Layout {
  readonly boxes: ReadonlyArray<Box>;
  readonly lines: ReadonlyArray<Line>;
  readonly width: number;
  readonly height: number;
}

export const box = { width: 150, height: 44 } as const;
const left = 150;
const between = 46;
const laneHeight = 20;

/**
 * Stages in rows, one for each phase, with arrows in the lanes between them.
 *
 * A neighbour to the right is reached straight; anything else over a lane of its own above or below its row, and over
 * a lane in the margin where rows lie between.
 */
export const layout = (rows: ReadonlyArray<ReadonlyArray<string>>, arrows: ReadonlyArray<Arrow>): Layout => {
  const places = new Map(rows.flatMap((ids, row) => ids.map((id, column) => [id, { row, column }] as const)));
  const { routes, lanes, margins } = routesOf(arrows, places, rows.length);
  const portOf = portsOf(routes);
  const right = xOf(Math.max(0, ...rows.map(({ length }) => length)));
  const bottoms = [10];
  for (const count of lanes) bottoms.push((bottoms.at(-1) ?? 0) + 26 + count * laneHeight + box.height);
  const topOf = (row: number): number => (bottoms[row + 1] ?? 0) - box.height;
  const yOf = ({ gap, lane }: Lane): number => (bottoms[gap] ?? 0) + 6 + lane * laneHeight;
  const sideOf = (row: number, gap: number): number => topOf(row) + (gap > row ? box.height : 0);

  const lineOf = (route: Route): Line => {
    const { arrow, from, to, over } = route;
    if (over === undefined) {
      const [start, end, y] = [xOf(from.column) + box.width, xOf(to.column), topOf(from.row) + box.height / 2];
      const points: ReadonlyArray<Point> = [
        [start, y],
        [end, y],
      ];
      return { arrow, points, badge: [(start + end) / 2 - 5, y] };
    }
    const { out, into, margin } = over;
    const start = xOf(from.column) + box.width * portOf(from, out.gap, route);
    const end = xOf(to.column) + box.width * portOf(to, into.gap, route);
    const turn = margin === undefined ? end : right + margin * laneHeight;
    const around: ReadonlyArray<Point> =
      margin === undefined
        ? []
        : [
            [turn, yOf(out)],
            [turn, yOf(into)],
          ];
    return {
      arrow,
      points: [
        [start, sideOf(from.row, out.gap)],
        [start, yOf(out)],
        ...around,
        [end, yOf(into)],
        [end, sideOf(to.row, into.gap)],
      ],
      badge: [margin === undefined ? (start + end) / 2 : start + laneHeight, yOf(out)],
    };
  };

  return {
    boxes: [...places].map(([id, { row, column }]) => ({ id, row, x: xOf(column), y: topOf(row) })),
    lines: routes.map(lineOf),
    width: right + (margins + 1) * laneHeight,
    height: topOf(rows.length) - 6,
  };
};

const xOf = (column: number): number => left + column * (box.width + between);
