import fc from 'fast-check';
import { expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { content } from '../../src/content/index.ts';
import { machineOf, moved, replay } from '../../src/exercises/scenario/machine.ts';
import { choicesAt, choiceTaken, endingOf, played as playedOn, restore, sceneOf, turnsAt } from '../../src/exercises/scenario/play.ts';
import { examplesOf } from './examples.ts';

const scenarios = [...examplesOf('scenario'), ...content.modules.flatMap((module) => module.exercises).filter((exercise) => exercise.type === 'scenario')];
const example = examplesOf('scenario')[0]!;
const edited = (change: (copy: typeof example) => void) => {
  const copy = structuredClone(example);
  change(copy);
  return copy;
};
const sceneIn = (scenario: typeof example, id: string) => scenario.scenes.find((scene) => scene.id === id)!;

for (const scenario of scenarios) {
  const machine = machineOf(scenario);
  const [start] = initialTransition(machine);

  test(`${scenario.id}: choices, back steps, reloads and restarts in any order end where the list of choices does`, () => {
    const step = fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constantFrom('back' as const, 'reload' as const, 'again' as const) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (list) => {
        let answer = restore(scenario, undefined);
        const played = [start];
        for (const each of list) {
          const here = played.at(-1)!;
          const scene = scenario.scenes.find(({ id }) => id === String(here.value));
          if (each === 'reload') answer = restore(scenario, JSON.parse(JSON.stringify(answer)));
          else if (each === 'back') {
            answer = playedOn(scenario, answer, answer.choices.slice(0, -1));
            if (played.length > 1) played.pop();
          } else if (each === 'again') {
            answer = playedOn(scenario, answer, []);
            played.length = 1;
          } else if (scene) {
            const offered = choicesAt(scene, here.context);
            const choice = offered[each % offered.length]!.id;
            answer = playedOn(scenario, answer, [...answer.choices, choice]);
            played.push(transition(machine, here, { type: 'choose', choice })[0]);
          }
        }
        const { steps } = replay(scenario, answer.choices);
        expect(answer.change).toBeUndefined();
        expect(steps.map(({ place, values }) => ({ place, values }))).toEqual(played.map(({ value, context }) => ({ place: value, values: context })));
      }),
      { numRuns: 60 },
    );
  });

  test(`${scenario.id}: whatever is stored, a play can be restored and gone on with`, () => {
    const choice = fc.constantFrom(...scenario.scenes.flatMap((scene) => scene.choices.map(({ id }) => id)), 'constructor');
    const ending = fc.constantFrom(...scenario.endings.map(({ id }) => id), 'constructor');
    const stored = fc.oneof(fc.jsonValue(), fc.record({ choices: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(choice, fc.jsonValue()))), endings: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(ending, fc.jsonValue()))) }));
    fc.assert(
      fc.property(stored, (value) => {
        const answer = restore(scenario, value);
        const { steps, played } = replay(scenario, answer.choices);
        expect(played).toBe(answer.choices.length);
        expect(sceneOf(scenario, steps.at(-1)!) ?? endingOf(scenario, steps.at(-1)!)).toBeDefined();
        expect(new Set(answer.endings).size).toBe(answer.endings.length);
        const { change: _, ...kept } = answer;
        expect(restore(scenario, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      }),
    );
  });
}

test('values stay within their range however often they are moved', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ fortroende: fc.integer({ min: -3, max: 3 }), tempo: fc.integer({ min: -3, max: 3 }) })), (effects) => {
      const end = effects.reduce((values, effect) => moved(example, values, effect), { fortroende: 1, tempo: 1, nickat: 0 } as Record<string, number>);
      for (const { id, min, max } of example.values) expect(end[id]! >= min && end[id]! <= max).toBe(true);
    }),
  );
});

test('who stops to greet is asked in for coffee, and who only nods is not', () => {
  const after = (choice: string) => replay(example, [choice]).steps.at(-1)!;
  const scene = sceneIn(example, 'grinden');
  expect(turnsAt(scene, after('halsa').values)[0]!.text).toBe('Vill du ha kaffe?');
  expect(choicesAt(scene, after('nicka').values).map(({ id }) => id)).toEqual(['hem']);
  expect(replay(example, ['halsa', 'kaffe']).steps.at(-1)!.place).toBe('kaffe');
});

test('where a choice leads is decided by the values it has just moved', () => {
  const calming = edited((copy) => (sceneIn(copy, 'grinden').choices[0]!.effects = { tempo: -2 }));
  expect(replay(example, ['skynda', 'kaffe']).steps.at(-1)!.place).toBe('hem');
  expect(replay(calming, ['skynda', 'kaffe']).steps.at(-1)!.place).toBe('kaffe');
});

test('the debrief finds the choice that was made at each step', () => {
  const { steps } = replay(example, ['halsa', 'hem']);
  expect([0, 1, 2].map((index) => choiceTaken(example, steps, index)?.id)).toEqual(['halsa', 'hem', undefined]);
});

test('a saved play is cut where its choice has been removed, and goes on from there', () => {
  const without = edited((copy) => (sceneIn(copy, 'grinden').choices = sceneIn(copy, 'grinden').choices.filter(({ id }) => id !== 'kaffe')));
  expect(restore(without, { choices: ['halsa', 'kaffe'], endings: ['kaffe'] })).toEqual({ choices: ['halsa'], place: 'grinden', endings: ['kaffe'], tried: ['vagen/halsa'], change: 'shorter' });
});

test('a saved play is cut where its choice is no longer offered, since an earlier one has lost its effect', () => {
  const weaker = edited((copy) => (sceneIn(copy, 'vagen').choices[0]!.effects = {}));
  expect(restore(weaker, { choices: ['halsa', 'kaffe'], endings: [] }).choices).toEqual(['halsa']);
});

test('a saved play begins anew when its first choice is gone', () => {
  const renamed = edited((copy) => (sceneIn(copy, 'vagen').choices[0]!.id = 'stanna'));
  expect(restore(renamed, { choices: ['halsa', 'hem'], endings: [] }).choices).toEqual([]);
});

test('a saved play goes on through scenes and choices that are reworded or moved', () => {
  const moved = edited((copy) => {
    copy.scenes.reverse();
    sceneIn(copy, 'grinden').choices.reverse();
    sceneIn(copy, 'grinden').title = 'Nya ord';
  });
  expect(restore(moved, { choices: ['halsa', 'kaffe'], place: 'kaffe', endings: ['kaffe'] })).toEqual({ choices: ['halsa', 'kaffe'], place: 'kaffe', endings: ['kaffe'], tried: ['vagen/halsa', 'grinden/kaffe'] });
});

test('a saved play that ends somewhere else, since a destination has changed, is known as changed', () => {
  const other = edited((copy) => (sceneIn(copy, 'grinden').choices[0]!.to = 'hem'));
  const { choices, change } = restore(other, { choices: ['halsa', 'kaffe'], place: 'kaffe', endings: [] });
  expect(replay(other, choices).steps.at(-1)!.place).toBe('hem');
  expect(change).toBe('elsewhere');
});

test('a play saved before places were is restored without a word', () => {
  expect(restore(example, { choices: ['halsa', 'kaffe'], endings: ['kaffe'] }).change).toBeUndefined();
});

test('endings reached and choices tried are kept through many plays', () => {
  const plays = [['halsa', 'kaffe'], ['nicka', 'hem'], ['halsa']];
  const answer = plays.reduce((before, choices) => playedOn(example, before, choices), restore(example, undefined));
  expect(answer).toMatchObject({ choices: ['halsa'], place: 'grinden', endings: ['kaffe', 'hem'] });
  expect(answer.tried.sort()).toEqual(['grinden/hem', 'grinden/kaffe', 'vagen/halsa', 'vagen/nicka']);
});

test('who only nodded is reminded of it', () => {
  const after = (choice: string) => turnsAt(sceneIn(example, 'grinden'), replay(example, [choice]).steps.at(-1)!.values).map(({ text }) => text);
  expect(after('nicka')).toContain('Du var tyst i dag.');
  expect(after('halsa')).not.toContain('Du var tyst i dag.');
});

test('an ending that is removed is no longer counted among those met', () => {
  const without = edited((copy) => (copy.endings = copy.endings.filter(({ id }) => id !== 'kaffe')));
  sceneIn(without, 'grinden').choices = sceneIn(without, 'grinden').choices.filter(({ id }) => id === 'hem');
  expect(restore(without, { choices: [], endings: ['kaffe', 'hem', 'hem'] }).endings).toEqual(['hem']);
});
