/** Reading a play: what is said at a step, which choices there are, and the debrief's words. */
import { isRecord } from '../../course/result.ts';
import { holds, replay, type Step, type Values } from './machine.ts';
import type { Ending, Scenario, Scene, ScenarioChoice, Turn } from './schema.ts';

/** A play is kept as the choices made, and the endings that have been reached in any play. */
export interface ScenarioAnswer {
  choices: string[];
  endings: string[];
}

/** Takes a stored play as far as today's scenario goes. */
export function restore(scenario: Scenario, stored: unknown): ScenarioAnswer {
  const record = isRecord(stored) ? stored : {};
  const strings = (value: unknown) => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);
  const choices = strings(record.choices);
  const endings = scenario.endings.map((ending) => ending.id);
  return { choices: choices.slice(0, replay(scenario, choices).played), endings: endings.filter((id) => strings(record.endings).includes(id)) };
}

export const sceneOf = (scenario: Scenario, step: Step): Scene | undefined => scenario.scenes.find((scene) => scene.id === step.place);
export const endingOf = (scenario: Scenario, step: Step): Ending | undefined => scenario.endings.find((ending) => ending.id === step.place);

/** What is said at a place, with these values. */
export function turnsAt(place: Scene | Ending, values: Values): Turn[] {
  return place.turns.filter((turn) => holds(turn.when, values));
}

/** What can be chosen at a scene, with these values. */
export function choicesAt(scene: Scene, values: Values): ScenarioChoice[] {
  return scene.choices.filter((choice) => holds(choice.when, values));
}

/** The choice that led from one step to the next. */
export function choiceTaken(scenario: Scenario, steps: readonly Step[], index: number): ScenarioChoice | undefined {
  const from = steps[index];
  const by = steps[index + 1]?.by;
  return from && sceneOf(scenario, from)?.choices.find((choice) => choice.id === by);
}
