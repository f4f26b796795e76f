/** What is wrong with a scenario as a play, though each line of its file is right. For authors and tests. */
import { holds, moved, quantities, targetsOf } from './machine.ts';
import { choicesAt } from './play.ts';
import type { Condition, Scenario, ScenarioChoice } from './schema.ts';
import { longestPlay, walk, type Met } from './walk.ts';

/** The most choices that a play may take. */
export const longestAllowed = 15;

export interface Fault {
  /** Where it is in the file: `['scenes', 'bordet', 'choices', 'plogen']`, lists by the ids of their entries. */
  path: (string | number)[];
  /** What is wrong, and a way out. */
  message: string;
}

/**
 * @returns everything that makes a play stop, go round, or never change: scenes and endings out of reach,
 * scenes with no way on or nothing said, circles, conditions that always or never hold, values and
 * memories that nothing depends on. An empty list when the scenario plays.
 */
export function faultsOf(scenario: Scenario): Fault[] {
  const met = walk(scenario);
  const states = [...met.values()];
  const at = (place: string) => states.filter((state) => state.place === place);
  return [
    ...placesOf(scenario).flatMap(({ place, path }) => {
      const here = at(place.id);
      if (here.length === 0) return [{ path, message: `no choice leads to "${place.id}"; let one, or take it away` }];
      const silent = here.find(({ values }) => !place.turns.some(({ when }) => holds(when, values)));
      const stuck = 'choices' in place ? here.find(({ ways }) => Object.keys(ways).length === 0) : undefined;
      return [
        ...(silent ? [{ path: [...path, 'turns'], message: `nothing is said when ${said(silent.values)}; give a turn no "when"` }] : []),
        ...(stuck ? [{ path: [...path, 'choices'], message: `nothing can be chosen when ${said(stuck.values)}; give a choice no "when"` }] : []),
      ];
    }),
    ...lengthFaults(met),
    ...conditionsOf(scenario, at).flatMap(({ path, asked }) => {
      const answers = new Set(asked);
      if (answers.size === 2) return [];
      const always = answers.has(true);
      return [{ path: [...path, 'when'], message: `${answers.size === 0 ? 'is never asked' : always ? 'always holds' : 'never holds'}, whatever is chosen before; ${always ? 'take it away, or ask for more' : 'ask for less, or let earlier choices move more'}` }];
    }),
    ...quantities(scenario).flatMap(({ id, min, max }, index) => {
      const isValue = index < scenario.values.length;
      const other = (values: Met['values']) => Array.from({ length: max - min + 1 }, (_, step) => ({ ...values, [id]: min + step }));
      const tells = isValue ? (state: Met, values: Met['values']) => waysOn(scenario, state.place, values) : (state: Met, values: Met['values']) => heard(scenario, state.place, values) + waysOn(scenario, state.place, values);
      if (states.some((state) => new Set(other(state.values).map((values) => tells(state, values))).size > 1)) return [];
      return [{ path: [isValue ? 'values' : 'memories', id], message: isValue ? 'more or less of it leads nowhere else; let a choice or a destination depend on it' : 'nothing depends on it; let a turn, a choice or a destination ask for it' }];
    }),
  ];
}

const placesOf = ({ scenes, endings }: Scenario) => [
  ...scenes.map((place) => ({ place, path: ['scenes', place.id] })),
  ...endings.map((place) => ({ place, path: ['endings', place.id] })),
];

const said = (values: Met['values']) => Object.entries(values).map(([id, value]) => `${id} is ${value}`).join(', ');

function lengthFaults(met: Map<string, Met>): Fault[] {
  try {
    const length = longestPlay(met);
    return length > longestAllowed ? [{ path: ['scenes'], message: `a play can take ${length} choices; ${longestAllowed} is the most there may be` }] : [];
  } catch (error) {
    return [{ path: ['scenes'], message: `a play can go round and never end: ${(error as Error).message}; let one of these lead elsewhere` }];
  }
}

/** Every condition with the moments at which it is asked: whether it held. */
function conditionsOf(scenario: Scenario, at: (place: string) => Met[]): { path: Fault['path']; asked: boolean[] }[] {
  return placesOf(scenario).flatMap(({ place, path }) => {
    const here = at(place.id);
    const asks = (when: Condition | undefined) => here.map(({ values }) => holds(when, values));
    return [
      ...place.turns.flatMap(({ when }, index) => (when ? [{ path: [...path, 'turns', index], asked: asks(when) }] : [])),
      ...('choices' in place ? place.choices : []).flatMap((choice) => {
        const there = [...path, 'choices', choice.id];
        return [...(choice.when ? [{ path: there, asked: asks(choice.when) }] : []), ...targetConditions(scenario, choice, here, there)];
      }),
    ];
  });
}

function targetConditions(scenario: Scenario, choice: ScenarioChoice, here: Met[], path: Fault['path']) {
  let reaching = here.filter(({ values }) => holds(choice.when, values)).map(({ values }) => moved(scenario, values, choice.effects));
  return targetsOf(choice).flatMap(({ when }, index) => {
    if (!when) return [];
    const asked = reaching.map((values) => holds(when, values));
    reaching = reaching.filter((values) => !holds(when, values));
    return [{ path: [...path, 'to', index], asked }];
  });
}

/** The ways on from a place, as they would be with these values. */
function waysOn(scenario: Scenario, place: string, values: Met['values']): string {
  const scene = scenario.scenes.find(({ id }) => id === place);
  return JSON.stringify((scene ? choicesAt(scene, values) : []).map((choice) => [choice.id, targetsOf(choice).find(({ when }) => holds(when, moved(scenario, values, choice.effects)))?.scene]));
}

function heard(scenario: Scenario, place: string, values: Met['values']): string {
  const here = placesOf(scenario).find((one) => one.place.id === place)!.place;
  return JSON.stringify(here.turns.map(({ when }) => holds(when, values)));
}
