import { expect, test } from 'vitest';
import { duration, lessonsOf, modulesOf, neighbours, outlineOf } from '../../src/course/outline.ts';

const lesson = (id: string, minutes: number, ...exercises: number[]) => ({
  id,
  title: id,
  minutes,
  exercises: exercises.map((each, index) => ({ id: `${id}-${index}`, minutes: each })),
});
const moduleOf = (id: string, part: string, ...lessons: ReturnType<typeof lesson>[]) => ({ id, part, title: id, summary: '', lessons });

const outline = outlineOf({
  course: {
    parts: [
      { id: 'grund', title: 'Grund', summary: '', coming: ['Planerad'] },
      { id: 'forts', title: 'Forts', summary: '', coming: [] },
    ],
  },
  modules: [
    moduleOf('a', 'grund', lesson('a/ett', 5, 2, 3), lesson('a/tva', 7)),
    moduleOf('c', 'forts', lesson('c/ett', 20)),
    moduleOf('b', 'grund', lesson('b/ett', 10, 4)),
  ],
});

test('modules are numbered part by part, and planned ones keep their place', () => {
  expect(modulesOf(outline).map(({ id, number }) => [id, number])).toEqual([['a', 1], ['b', 2], ['c', 4]]);
  expect(outline[0]!.coming).toEqual([{ number: 3, title: 'Planerad' }]);
});

test('a lesson lasts as long as its text and exercises, a module as long as its lessons', () => {
  expect(lessonsOf(outline).map(({ id, minutes }) => [id, minutes])).toEqual([['a/ett', 10], ['a/tva', 7], ['b/ett', 14], ['c/ett', 20]]);
  expect(modulesOf(outline).map(({ minutes }) => minutes)).toEqual([17, 14, 20]);
});

test('previous and next go across modules and parts', () => {
  const around = (id: string) => Object.values(neighbours(outline, id)).map((each) => each?.id);
  expect(around('a/tva')).toEqual(['a/ett', 'b/ett']);
  expect(around('b/ett')).toEqual(['a/tva', 'c/ett']);
});

test('the first lesson has none before it, the last none after it, and an unknown one neither', () => {
  expect(neighbours(outline, 'a/ett').previous).toBeUndefined();
  expect(neighbours(outline, 'c/ett').next).toBeUndefined();
  expect(neighbours(outline, 'removed')).toEqual({ previous: undefined, next: undefined });
});

for (const [minutes, said] of [[0, '0 min'], [1, '1 min'], [29, '29 min'], [30, '30 min'], [31, '35 min'], [56, '1 tim'], [60, '1 tim'], [61, '1 tim 5 min'], [131, '2 tim 15 min']] as const) {
  test(`${minutes} minutes are written "${said}"`, () => {
    expect(duration(minutes)).toBe(said);
  });
}
