import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { scenarioProblems } from '../../src/content/scenarios.ts';
import { faultsOf, longestAllowed } from '../../src/exercises/scenario/faults.ts';
import type { Scenario } from '../../src/exercises/scenario/schema.ts';
import { longestPlay, walk } from '../../src/exercises/scenario/walk.ts';
import { examplesOf } from './examples.ts';

const real = content.modules.flatMap((module) => module.exercises).filter((exercise) => exercise.type === 'scenario');
const [example] = examplesOf('scenario');

/** The faults of the example, once something in it has been changed. */
function faultsWhen(change: (copy: Scenario) => void) {
  const copy = structuredClone(example!);
  change(copy);
  return faultsOf(copy).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
const choiceIn = (scenario: Scenario, scene: number, choice: number) => scenario.scenes[scene]!.choices[choice]!;

test('the course has ten dialogues', () => {
  expect(real).toHaveLength(10);
});

for (const scenario of [...examplesOf('scenario'), ...real]) {
  test(`${scenario.id}: everything is reached, every play ends, and every condition, value and memory matters`, () => {
    expect(faultsOf(scenario)).toEqual([]);
    expect(longestPlay(walk(scenario))).toBeLessThanOrEqual(longestAllowed);
  });
}

for (const scenario of real) {
  test(`${scenario.id}: has 12–25 scenes, three endings or more, and a note for the facilitator at each scene`, () => {
    expect(scenario.scenes.length).toBeGreaterThanOrEqual(12);
    expect(scenario.scenes.length).toBeLessThanOrEqual(25);
    expect(scenario.endings.length).toBeGreaterThanOrEqual(3);
    expect(scenario.scenes.filter(({ note }) => !note).map(({ id }) => id)).toEqual([]);
  });

  test(`${scenario.id}: every play meets a turning point and comes back to something done early`, () => {
    const states = [...walk(scenario).values()];
    const turning = scenario.debrief.turningPoints.map(({ scene }) => scene);
    const withoutTurning = { ...scenario, scenes: scenario.scenes.map((scene) => (turning.includes(scene.id) ? { ...scene, choices: [] } : scene)) };
    expect([...walk(withoutTurning).values()].filter(({ place }) => scenario.endings.some(({ id }) => id === place))).toEqual([]);
    expect(states.some(({ place, values }) => scenario.memories.some(({ id }) => values[id] === 1 && scenario.endings.some((ending) => ending.id === place)))).toBe(true);
  });

  test(`${scenario.id}: no choice is given away by its length`, () => {
    const ranks = scenario.scenes.flatMap(({ choices }) => {
      const lengths = choices.map(({ text }) => text.length);
      return Math.max(...lengths) > 3 * Math.min(...lengths) + 40 ? [lengths.join(' ')] : [];
    });
    expect(ranks).toEqual([]);
  });
}

test('the author is told of a scene that no choice leads to', () => {
  expect(faultsWhen((copy) => copy.scenes.push({ ...copy.scenes[0]!, id: 'skogen' }))).toEqual(['scenes.skogen: no choice leads to "skogen"; let one, or take it away']);
});

test('the author is told of a scene where nothing can be chosen or heard, and when', () => {
  const faults = faultsWhen((copy) => {
    choiceIn(copy, 1, 1).when = { fortroende: { min: 2 } };
    copy.scenes[1]!.turns = copy.scenes[1]!.turns.slice(0, 1);
  });
  expect(faults).toContain('scenes.grinden.choices: nothing can be chosen when fortroende is 0, tempo is 1, nickat is 1; give a choice no "when"');
  expect(faults).toContain('scenes.grinden.turns: nothing is said when fortroende is 0, tempo is 1, nickat is 1; give a turn no "when"');
});

test('the author is told of scenes that a play can go round in', () => {
  expect(faultsWhen((copy) => (choiceIn(copy, 1, 1).to = 'vagen'))).toEqual(expect.arrayContaining([expect.stringMatching(/^scenes: a play can go round and never end: (grinden → )?vagen → grinden.*; let one of these lead elsewhere$/)]));
});

test('the author is told of a condition that always or never holds, by scene and choice', () => {
  expect(faultsWhen((copy) => (choiceIn(copy, 1, 0).when = { fortroende: { min: 0 } }))).toEqual(expect.arrayContaining(['scenes.grinden.choices.kaffe.when: always holds, whatever is chosen before; take it away, or ask for more']));
  expect(faultsWhen((copy) => (choiceIn(copy, 1, 0).to = [{ scene: 'kaffe', when: { tempo: { min: 3 } } }, { scene: 'hem' }]))).toEqual(expect.arrayContaining(['scenes.grinden.choices.kaffe.to.0.when: never holds, whatever is chosen before; ask for less, or let earlier choices move more']));
});

test('the author is told of a value that leads nowhere, and of a memory that nobody comes back to', () => {
  const faults = faultsWhen((copy) => {
    choiceIn(copy, 1, 0).to = 'kaffe';
    copy.scenes[1]!.turns = copy.scenes[1]!.turns.filter(({ when }) => !when?.nickat);
  });
  expect(faults).toEqual(['values.tempo: more or less of it leads nowhere else; let a choice or a destination depend on it', 'memories.nickat: nothing depends on it; let a turn, a choice or a destination ask for it']);
});

test('the author is told of a play that is too long', () => {
  const faults = faultsWhen((copy) => {
    const [first] = copy.scenes;
    copy.scenes.push(...Array.from({ length: 15 }, (_, index) => ({ ...first!, id: `mer-${index}`, choices: first!.choices.map((choice) => ({ ...choice, to: index < 14 ? `mer-${index + 1}` : 'grinden' })) })));
    for (const choice of first!.choices) choice.to = 'mer-0';
  });
  expect(faults).toContain('scenes: a play can take 17 choices; 15 is the most there may be');
});

test('the check names the file and the line', () => {
  const dialogue = structuredClone(real[0]!);
  dialogue.scenes[1]!.choices[0]!.when = { [dialogue.values[0]!.id]: { min: 0 } };
  const problems = scenarioProblems('content', { ...content, modules: [{ ...content.modules[0]!, exercises: [dialogue] }] });
  expect(problems[0]).toMatchObject({ file: expect.stringMatching(new RegExp(`^${dialogue.file}:\\d+$`)), field: `scenes.${dialogue.scenes[1]!.id}.choices.${dialogue.scenes[1]!.choices[0]!.id}.when` });
});
