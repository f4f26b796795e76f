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
  /** Which places lead to which, each pair once. */
  ways: [from: string, to: string][];
}

const dot = { width: 12, height: 12 };

/** @param sizeOf the room that a place takes. @param space between two places, beside and above each other. */
export function mapOf(scenario: Scenario, sizeOf: (place: Scene | Ending) => { width: number; height: number } = () => dot, space = { beside: 18, above: 22 }): ScenarioMap {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: space.beside, ranksep: space.above, marginx: 10, marginy: 10 });
  graph.setDefaultEdgeLabel(() => ({}));
  const ways = [...new Set(scenario.scenes.flatMap(({ id, choices }) => choices.flatMap((choice) => targetsOf(choice).map(({ scene }) => `${id} ${scene}`))))].map((pair) => pair.split(' ') as [string, string]);
  for (const place of [...scenario.scenes, ...scenario.endings]) graph.setNode(place.id, { ...sizeOf(place) });
  for (const [from, to] of ways) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const at = Object.fromEntries(graph.nodes().map((id) => [id, [Math.round(graph.node(id).x), Math.round(graph.node(id).y)] as [number, number]]));
  return { width: Math.ceil(width), height: Math.ceil(height), at, ways };
}
