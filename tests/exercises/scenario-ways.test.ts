import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { holds, moved } from '../../src/exercises/scenario/machine.ts';
import { choicesAt } from '../../src/exercises/scenario/play.ts';
import type { Condition, Scenario } from '../../src/exercises/scenario/schema.ts';
import { examplesOf } from './examples.ts';
import { longestPlay, walk, type Met } from './walk.ts';

const real = content.modules.flatMap((module) => module.exercises).filter((exercise) => exercise.type === 'scenario');

test('the course has scenarios', () => {
  expect(real.map(({ id }) => id)).toContain('valdspyramiden/fikarummet');
});

/** Every condition with the moments at which it is asked: whether it held. */
function conditions(scenario: Scenario, states: Met[]): { where: string; asked: boolean[] }[] {
  const list: { where: string; asked: boolean[] }[] = [];
  const add = (where: string, when: Condition | undefined, asked: (boolean | undefined)[]) => {
    if (when) list.push({ where, asked: asked.filter((one) => one !== undefined) });
  };
  for (const place of [...scenario.scenes, ...scenario.endings]) {
    const here = states.filter((state) => state.place === place.id);
    for (const turn of place.turns) add(`${place.id}: ${turn.text}`, turn.when, here.map(({ values }) => holds(turn.when, values)));
    for (const choice of 'choices' in place ? place.choices : []) {
      add(`${place.id}.${choice.id}`, choice.when, here.map(({ values }) => holds(choice.when, values)));
      if (typeof choice.to === 'string') continue;
      const after = here.filter(({ values }) => holds(choice.when, values)).map(({ values }) => moved(scenario, values, choice.effects));
      choice.to.forEach((target, index, all) => {
        const reaching = after.filter((values) => !all.slice(0, index).some((earlier) => holds(earlier.when, values)));
        add(`${place.id}.${choice.id} → ${target.scene}`, target.when, reaching.map((values) => holds(target.when, values)));
      });
    }
  }
  return list;
}

/** The ways on from a scene, as they would be with other values. */
function waysWith(scenario: Scenario, place: string, values: Met['values']): string {
  const scene = scenario.scenes.find(({ id }) => id === place);
  const ways = (scene ? choicesAt(scene, values) : []).map(({ id, to, effects }) => {
    const after = moved(scenario, values, effects);
    return [id, typeof to === 'string' ? to : to.find((target) => holds(target.when, after))?.scene];
  });
  return JSON.stringify(ways);
}

for (const scenario of [...examplesOf('scenario'), ...real]) {
  const met = walk(scenario);
  const states = [...met.values()];

  test(`${scenario.id}: every scene and every ending can be reached`, () => {
    const reached = new Set(states.map(({ place }) => place));
    expect([...scenario.scenes, ...scenario.endings].map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  test(`${scenario.id}: every play ends, within 15 choices`, () => {
    expect(longestPlay(met)).toBeLessThanOrEqual(15);
    const endings = scenario.endings.map(({ id }) => id);
    const stuck = states.filter(({ place, ways }) => !endings.includes(place) && Object.keys(ways).length === 0);
    expect(stuck).toEqual([]);
  });

  test(`${scenario.id}: something is said at every moment`, () => {
    const silent = states.filter(({ place, values }) => ![...scenario.scenes, ...scenario.endings].find(({ id }) => id === place)!.turns.some((turn) => holds(turn.when, values)));
    expect(silent).toEqual([]);
  });

  test(`${scenario.id}: no condition holds always or never`, () => {
    const idle = conditions(scenario, states).filter(({ asked }) => new Set(asked).size < 2);
    expect(idle.map(({ where, asked }) => `${where} (${asked.length === 0 ? 'never asked' : asked[0] ? 'always' : 'never'})`)).toEqual([]);
  });

  for (const value of scenario.values) {
    test(`${scenario.id}: more or less ${value.title} leads other ways somewhere`, () => {
      const range = Array.from({ length: value.max - value.min + 1 }, (_, step) => value.min + step);
      expect(states.some(({ place, values }) => new Set(range.map((other) => waysWith(scenario, place, { ...values, [value.id]: other }))).size > 1)).toBe(true);
    });
  }
}
