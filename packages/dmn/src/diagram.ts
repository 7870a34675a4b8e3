import type { DmnModdle } from "dmn-moddle";
import type { Requirement } from "./write-dmn.ts";

const width = 180;
const height = 60;
const gap = 40;
const across = 6;

/** Where the elements stand when a tool draws them: inputs below, decisions above in rows, those read by others lower. */
export const diagramOf = (
  moddle: DmnModdle,
  inputs: ReadonlyArray<string>,
  decisions: ReadonlyArray<string>,
  requirements: ReadonlyArray<Requirement>,
): object => {
  const order = [...decisions.toReversed(), ...inputs];
  const places = new Map(
    order.map((id, index) => [
      id,
      { x: gap + (index % across) * (width + gap), y: gap + Math.floor(index / across) * (height + 2 * gap) },
    ]),
  );
  const shapes = [...places].map(([id, { x, y }]) =>
    moddle.create("dmndi:DMNShape", {
      id: `shape${id}`,
      dmnElementRef: { $type: "dmn:DRGElement", id },
      bounds: moddle.create("dc:Bounds", { x, y, width, height }),
    }),
  );
  const edges = requirements.map(({ id, from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    const waypoint = [
      { x: (start?.x ?? 0) + width / 2, y: start?.y ?? 0 },
      { x: (end?.x ?? 0) + width / 2, y: (end?.y ?? 0) + height },
    ].map((point) => moddle.create("dc:Point", point));
    return moddle.create("dmndi:DMNEdge", {
      id: `edge${id}`,
      dmnElementRef: { $type: "dmn:InformationRequirement", id },
      waypoint,
    });
  });
  return moddle.create("dmndi:DMNDI", {
    diagrams: [moddle.create("dmndi:DMNDiagram", { diagramElements: [...shapes, ...edges] })],
  });
};
