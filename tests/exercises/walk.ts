/** Walks every way through a scenario: states are told apart by their scene and by their values. */
import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import { machineOf, type Values } from '../../src/exercises/scenario/machine.ts';
import { choicesAt } from '../../src/exercises/scenario/play.ts';
import type { Scenario } from '../../src/exercises/scenario/schema.ts';

export interface Met {
  place: string;
  values: Values;
  /** By the id of each choice offered, the key of the state that it leads to. */
  ways: Record<string, string>;
}

/** @returns every state that can be met, by its key; the start is first. */
export function walk(scenario: Scenario): Map<string, Met> {
  const machine = machineOf(scenario) as AnyStateMachine;
  const met = new Map<string, Met>();
  const waiting = [initialTransition(machine)[0]];
  for (let snapshot = waiting.pop(); snapshot; snapshot = waiting.pop()) {
    const key = keyOf(snapshot);
    if (met.has(key)) continue;
    const place = String(snapshot.value);
    const values = snapshot.context as Values;
    const ways: Record<string, string> = {};
    met.set(key, { place, values, ways });
    const scene = scenario.scenes.find(({ id }) => id === place);
    for (const { id: choice } of scene ? choicesAt(scene, values) : []) {
      const [next] = transition(machine, snapshot, { type: 'choose', choice });
      ways[choice] = keyOf(next);
      waiting.push(next);
    }
  }
  return met;
}

const keyOf = ({ value, context }: { value: unknown; context: unknown }) => `${String(value)} ${JSON.stringify(context)}`;

/**
 * @returns the most choices that a play can have.
 * @throws when a play can come back to a state it has been in, and so need never end.
 */
export function longestPlay(met: Map<string, Met>): number {
  const lengths = new Map<string, number>();
  const longest = (key: string, path: string[]): number => {
    if (path.includes(key)) throw new Error(`A play can go in a circle: ${[...path, key].join(' → ')}`);
    const known = lengths.get(key);
    if (known !== undefined) return known;
    const length = Math.max(0, ...Object.values(met.get(key)!.ways).map((next) => 1 + longest(next, [...path, key])));
    lengths.set(key, length);
    return length;
  };
  return longest([...met.keys()][0]!, []);
}
