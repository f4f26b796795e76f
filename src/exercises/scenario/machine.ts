/**
 * A scenario's machine, built from its file: scenes are states, choices are transitions, values are
 * context within their range, conditions are guards. Nothing in it waits or is random, so a play is
 * fully described by its list of choices.
 */
import { assign, initialTransition, setup, transition, type AnyStateMachine, type SnapshotFrom } from 'xstate';
import type { Condition, Scenario, ScenarioChoice } from './schema.ts';

/** What of a scenario a play depends on. */
export type Playable = Pick<Scenario, 'start' | 'scenes' | 'endings' | 'values' | 'memories'>;
/** By the id of each value and memory. */
export type Values = Record<string, number>;
type Snapshot = SnapshotFrom<AnyStateMachine>;
type PlayEvent = { type: 'choose'; choice: string };

/** Whether all bounds hold; no condition always does. */
export function holds(when: Condition | undefined, values: Values): boolean {
  return Object.entries(when ?? {}).every(([id, { min = -Infinity, max = Infinity }]) => {
    const value = values[id] ?? 0;
    return value >= min && value <= max;
  });
}

type Moving = Pick<Playable, 'values' | 'memories'>;

/** All that choices move: the values, and the memories as values of 0 or 1. */
export function quantities({ values, memories }: Moving): { id: string; start: number; min: number; max: number }[] {
  return [...values, ...memories.map(({ id }) => ({ id, start: 0, min: 0, max: 1 }))];
}

/** The values after a choice, each kept within its range. */
export function moved(scenario: Moving, values: Values, effects: ScenarioChoice['effects']): Values {
  return Object.fromEntries(quantities(scenario).map(({ id, min, max }) => [id, Math.min(max, Math.max(min, (values[id] ?? 0) + (effects[id] ?? 0)))]));
}

export function startValues(scenario: Moving): Values {
  return Object.fromEntries(quantities(scenario).map(({ id, start }) => [id, start]));
}

const made = new WeakMap<Playable, AnyStateMachine>();

/** Made once for each scenario: a play asks for it at every choice. */
export function machineOf(scenario: Playable): AnyStateMachine {
  const machine = made.get(scenario) ?? makeMachine(scenario);
  made.set(scenario, machine);
  return machine;
}

function makeMachine(scenario: Playable): AnyStateMachine {
  const states = Object.fromEntries([
    ...scenario.scenes.map((scene) => [scene.id, { on: { choose: scene.choices.flatMap((choice) => transitionsOf(scenario, choice)) } }] as const),
    ...scenario.endings.map((ending) => [ending.id, { type: 'final' as const }] as const),
  ]);
  return setup({ types: { context: {} as Values, events: {} as PlayEvent } }).createMachine({
    id: 'scenario',
    context: startValues(scenario),
    initial: scenario.start,
    states,
  });
}

/** Where a choice may lead, the first that holds being taken. */
export function targetsOf({ to }: ScenarioChoice): { scene: string; when?: Condition | undefined }[] {
  return typeof to === 'string' ? [{ scene: to }] : to;
}

/** One transition a destination. A destination's condition looks at the values after the choice. */
function transitionsOf(scenario: Playable, choice: ScenarioChoice) {
  return targetsOf(choice).map((target) => ({
    target: target.scene,
    guard: ({ context, event }: { context: Values; event: PlayEvent }) =>
      event.choice === choice.id && holds(choice.when, context) && holds(target.when, moved(scenario, context, choice.effects)),
    actions: assign(({ context }) => moved(scenario, context as Values, choice.effects)),
  }));
}

/** A scene or ending as the player meets it: where, with which values, after which choice. */
export interface Step {
  place: string;
  values: Values;
  /** The choice that led here; undefined at the start. */
  by: string | undefined;
}

/** The latest replay of each scenario: the next one is most often a choice longer, or a step back. */
const latest = new WeakMap<Playable, { choices: readonly string[]; snapshots: Snapshot[] }>();

/**
 * Plays a list of choices from the start. A choice that the scenario no longer offers where it is
 * made ends the replay there.
 * @returns the steps, the start first, and how many choices could be played.
 */
export function replay(scenario: Playable, choices: readonly string[]): { steps: Step[]; played: number } {
  const machine = machineOf(scenario);
  const before = latest.get(scenario) ?? { choices: [], snapshots: [initialTransition(machine)[0]] };
  const shared = choices.findIndex((choice, index) => choice !== before.choices[index]);
  const snapshots = before.snapshots.slice(0, (shared < 0 ? choices.length : shared) + 1);
  for (const choice of choices.slice(snapshots.length - 1)) {
    const event = { type: 'choose', choice };
    if (!snapshots.at(-1)!.can(event)) break;
    snapshots.push(transition(machine, snapshots.at(-1)!, event)[0]);
  }
  latest.set(scenario, { choices: choices.slice(0, snapshots.length - 1), snapshots });
  return { steps: snapshots.map((snapshot, index) => stepOf(snapshot, choices[index - 1])), played: snapshots.length - 1 };
}

function stepOf(snapshot: Snapshot, by: string | undefined): Step {
  return { place: String(snapshot.value), values: snapshot.context as Values, by };
}
