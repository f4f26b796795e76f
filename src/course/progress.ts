/** Where a participant is in the course, worked out from what is stored and today's outline. */
import { asSaved } from './result.ts';
import type { Store } from './store.ts';

/** A lesson as it stands on a page. */
export interface LessonEntry { id: string; minutes: number }

export function markRead(store: Store, lesson: string, now: Date): void {
  store.write('lesson', lesson, { at: now.toISOString() });
}

export function isRead(store: Store, lesson: string): boolean {
  return store.read('lesson', lesson).state === 'found';
}

/** Remembers the lesson that was opened last. */
export function rememberPlace(store: Store, lesson: string, now: Date): void {
  store.write('place', 'latest', { lesson, at: now.toISOString() });
}

/** Minutes of the lessons that are not read. */
export function minutesLeft(store: Store, lessons: readonly LessonEntry[]): number {
  return lessons.reduce((total, lesson) => total + (isRead(store, lesson.id) ? 0 : lesson.minutes), 0);
}

/** Whether an exercise has been gone through, whichever kind of entry it has. */
export function isDone(store: Store, exercise: string): boolean {
  return (['answer', 'words'] as const).some((kind) => asSaved(store.read(kind, exercise).value)?.result.done === true);
}
