/** Reading a play: what is said at a step, which choices there are, and what has been seen. */
import { isRecord } from '../../course/result.ts';
import { holds, replay, type Playable, type Step, type Values } from './machine.ts';
import type { Ending, Scene, ScenarioChoice, Turn } from './schema.ts';

/** A play is kept as the choices made; with them, what has been seen in any play. */
export interface ScenarioAnswer {
  choices: string[];
  /** Where the choices led when they were made; unknown of plays kept before this was. */
  place?: string;
  /** Ids of the endings that have been reached. */
  endings: string[];
  /** Every choice that has been tried, as `scene/choice`. */
  tried: string[];
}

/** How a kept play fits a scenario that has changed since: it stops earlier, or leads elsewhere. What cannot be read stops at the start. */
export type Change = 'shorter' | 'elsewhere';

/** Takes a stored play as far as today's scenario goes. Nothing is written over until the next choice. */
export function restore(scenario: Playable, stored: unknown): ScenarioAnswer & { change?: Change } {
  const record = isRecord(stored) ? stored : {};
  const strings = (value: unknown) => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
  const before = strings(record.choices);
  const { steps, played } = replay(scenario, before);
  const choices = before.slice(0, played);
  const place = steps.at(-1)!.place;
  const isWhole = stored === undefined || (Array.isArray(record.choices) && before.length === record.choices.length);
  const change = !isWhole || played < before.length ? 'shorter' : typeof record.place === 'string' && record.place !== place ? 'elsewhere' : undefined;
  const kept = {
    endings: scenario.endings.map(({ id }) => id).filter((id) => strings(record.endings).includes(id)),
    tried: [...new Set([...strings(record.tried), ...triedIn(steps)])].filter((one) => isChoice(scenario, one)),
  };
  return { choices, place, ...kept, ...(change ? { change } : {}) };
}

/** What is kept once a list of choices has been played. */
export function played(scenario: Playable, before: ScenarioAnswer, choices: string[]): ScenarioAnswer {
  const { steps } = replay(scenario, choices);
  const { place } = steps.at(-1)!;
  const isNew = scenario.endings.some(({ id }) => id === place) && !before.endings.includes(place);
  return { choices, place, endings: isNew ? [...before.endings, place] : before.endings, tried: [...new Set([...before.tried, ...triedIn(steps)])] };
}

/** The choices of a play, as `scene/choice`. */
export function triedIn(steps: readonly Step[]): string[] {
  return steps.slice(1).map(({ by }, index) => `${steps[index]!.place}/${by}`);
}

function isChoice(scenario: Playable, tried: string): boolean {
  return scenario.scenes.some((scene) => scene.choices.some((choice) => `${scene.id}/${choice.id}` === tried));
}

export const sceneOf = (scenario: Playable, step: Step): Scene | undefined => scenario.scenes.find((scene) => scene.id === step.place);
export const endingOf = (scenario: Playable, step: Step): Ending | undefined => scenario.endings.find((ending) => ending.id === step.place);

/** What is said at a place, with these values. */
export function turnsAt(place: Scene | Ending, values: Values): Turn[] {
  return place.turns.filter((turn) => holds(turn.when, values));
}

/** What can be chosen at a scene, with these values. */
export function choicesAt(scene: Scene, values: Values): ScenarioChoice[] {
  return scene.choices.filter((choice) => holds(choice.when, values));
}

/** The choice that led from one step to the next. */
export function choiceTaken(scenario: Playable, steps: readonly Step[], index: number): ScenarioChoice | undefined {
  const from = steps[index];
  const by = steps[index + 1]?.by;
  return from && sceneOf(scenario, from)?.choices.find((choice) => choice.id === by);
}
