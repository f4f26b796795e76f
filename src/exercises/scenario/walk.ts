/** Walks every way through a scenario: states are told apart by their scene, values and memories. */
import { getAdjacencyMap } from 'xstate/graph';
import { machineOf, type Playable, type Values } from './machine.ts';
import { choicesAt } from './play.ts';

/** A state that a play can be in. */
export interface Met {
  place: string;
  values: Values;
  /** By the id of each choice offered, the key of the state that it leads to. */
  ways: Record<string, string>;
}

type State = ReturnType<ReturnType<typeof machineOf>['resolveState']>;

const keyOf = ({ value, context }: State) => `${String(value)} ${JSON.stringify(context)}`;

type Transitions = Record<string, { event: { choice: string }; state: State }>;
const waysOf = (transitions: Transitions) => Object.fromEntries(Object.values(transitions).map(({ event, state }) => [event.choice, keyOf(state)]));

/** @returns every state that can be met, by its key; the start is first. */
export function walk(scenario: Playable): Map<string, Met> {
  const offered = ({ value, context }: State) => {
    const scene = scenario.scenes.find(({ id }) => id === value);
    return scene ? choicesAt(scene, context as Values).map(({ id }) => ({ type: 'choose', choice: id })) : [];
  };
  const map = getAdjacencyMap(machineOf(scenario), { events: offered, serializeState: keyOf });
  return new Map(
    Object.entries(map).map(([key, { state, transitions }]) => [
      key,
      { place: String(state.value), values: state.context as Values, ways: waysOf(transitions) },
    ]),
  );
}

/**
 * @returns the most choices that a play can have.
 * @throws when a play can come back to a state it has been in, and so need never end.
 */
export function longestPlay(met: Map<string, Met>): number {
  const lengths = new Map<string, number>();
  const longest = (key: string, path: string[]): number => {
    if (path.includes(key)) throw new Error([...path.slice(path.indexOf(key)), key].map((one) => one.split(' ')[0]).join(' → '));
    const known = lengths.get(key);
    if (known !== undefined) return known;
    const length = Math.max(0, ...Object.values(met.get(key)!.ways).map((next) => 1 + longest(next, [...path, key])));
    lengths.set(key, length);
    return length;
  };
  return longest([...met.keys()][0]!, []);
}
