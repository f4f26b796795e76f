/** What happens to progress when lessons and exercises are added, moved and removed between two visits. */
import { expect, test } from 'vitest';
import { lessonsOf, neighbours, outlineOf } from '../../src/course/outline.ts';
import { isDone, isRead, markRead, minutesLeft, rememberPlace } from '../../src/course/progress.ts';
import { whereToGoOn } from '../../src/course/way.ts';
import { Store } from '../../src/course/store.ts';
import { FakeStorage } from '../course/fake-storage.ts';

const now = new Date('2026-11-22T10:00:00Z');
const course = { parts: [{ id: 'grund', title: 'Grund', summary: '', coming: [] }] };
const lesson = (id: string, ...exercises: string[]) => ({ id, title: id, minutes: 5, exercises: exercises.map((each) => ({ id: each, minutes: 2 })) });
const outlineWith = (...lessons: ReturnType<typeof lesson>[]) =>
  outlineOf({ course, modules: [...new Set(lessons.map(({ id }) => id.split('/')[0]!))].map((id) => ({ id, part: 'grund', title: id, summary: '', lessons: lessons.filter((each) => each.id.startsWith(`${id}/`)) })) });

/** One who has read a/ett, done its exercise and then opened a/tva. */
function visited(): Store {
  const store = new Store(new FakeStorage());
  markRead(store, 'a/ett', now);
  rememberPlace(store, 'a/tva', now);
  store.write('answer', 'a/ova', { answer: {}, result: { done: true }, at: now.toISOString() });
  return store;
}

test('an added lesson is unread and adds its minutes to what is left', () => {
  const store = visited();
  const before = minutesLeft(store, lessonsOf(outlineWith(lesson('a/ett', 'a/ova'), lesson('a/tva'))));
  const after = minutesLeft(store, lessonsOf(outlineWith(lesson('a/ny'), lesson('a/ett', 'a/ova'), lesson('a/tva'))));
  expect([before, after]).toEqual([5, 10]);
  expect(isRead(store, 'a/ny')).toBe(false);
});

test('lessons in another order keep their marks, and going on follows the new order', () => {
  const store = visited();
  const lessons = lessonsOf(outlineWith(lesson('a/tre'), lesson('a/tva'), lesson('a/ett')));
  expect(lessons.map(({ id }) => isRead(store, id))).toEqual([false, false, true]);
  expect(whereToGoOn(store, lessons)?.id).toBe('a/tva');
});

test('a removed lesson counts nowhere, and its mark is there if it returns', () => {
  const store = visited();
  expect(minutesLeft(store, lessonsOf(outlineWith(lesson('a/tva'))))).toBe(5);
  expect(isRead(store, 'a/ett')).toBe(true);
});

test('who stopped in a lesson that is removed is offered the start', () => {
  expect(whereToGoOn(visited(), lessonsOf(outlineWith(lesson('a/ett'), lesson('a/tre'))))).toBeUndefined();
});

test('an exercise that moves to another lesson of its module stays done', () => {
  const outline = outlineWith(lesson('a/ett'), lesson('a/tva', 'a/ova'));
  expect(lessonsOf(outline)[1]!.exercises.map((id) => isDone(visited(), id))).toEqual([true]);
});

test('an exercise added to a lesson that is read leaves the lesson read', () => {
  const store = visited();
  expect(minutesLeft(store, lessonsOf(outlineWith(lesson('a/ett', 'a/ova', 'a/ny'))))).toBe(0);
  expect(isDone(store, 'a/ny')).toBe(false);
});

test('a module that is put before another changes neighbours, not marks', () => {
  const outline = outlineWith(lesson('ny/ett'), lesson('a/ett'), lesson('a/tva'));
  expect(neighbours(outline, 'a/ett').previous?.id).toBe('ny/ett');
  expect(isRead(visited(), 'a/ett')).toBe(true);
});
