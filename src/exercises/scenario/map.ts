/** The drawing of a scenario: every scene and ending at its place, the start at the top. Made when pages are built. */
import { Graph, layout } from '@dagrejs/dagre';
import { targetsOf } from './machine.ts';
import type { Ending, Scenario, Scene } from './schema.ts';

/** Coordinates in the drawing's own units, x to the right and y downwards. */
export interface ScenarioMap {
  width: number;
  height: number;
  /** The middle of each scene and ending, by its id. */
  at: Record<string, [x: number, y: number]>;
  /** Which places lead to which, each pair once, and the points that the line between them passes. */
  ways: { from: string; to: string; points: [x: number, y: number][] }[];
}

const dot = { width: 16, height: 16 };

/** @param sizeOf the room that a place takes. @param space between two places, beside and above each other. */
export function mapOf(scenario: Scenario, sizeOf: (place: Scene | Ending) => { width: number; height: number } = () => dot, space = { beside: 18, above: 22 }): ScenarioMap {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: space.beside, ranksep: space.above, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  const pairs = [...new Set(scenario.scenes.flatMap(({ id, choices }) => choices.flatMap((choice) => targetsOf(choice).map(({ scene }) => `${id} ${scene}`))))].map((pair) => pair.split(' ') as [string, string]);
  for (const place of [...scenario.scenes, ...scenario.endings]) graph.setNode(place.id, { ...sizeOf(place) });
  for (const [from, to] of pairs) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const rounded = ({ x, y }: { x: number; y: number }): [number, number] => [Math.round(x), Math.round(y)];
  const at = Object.fromEntries(graph.nodes().map((id) => [id, rounded(graph.node(id) as { x: number; y: number })]));
  const ways = pairs.map(([from, to]) => ({ from, to, points: (graph.edge(from, to).points as { x: number; y: number }[]).slice(1, -1).map(rounded) }));
  return { width: Math.ceil(width), height: Math.ceil(height), at, ways };
}
