/** Where a participant is in the course, worked out from what is stored and today's outline. */
import { asSaved, isRecord } from './result.ts';
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

/**
 * Where to go on: the lesson opened last, or the one after it when that is read; undefined when
 * nothing has been opened, or when the course no longer has it.
 * @param lessons all lessons in the course's order.
 */
export function whereToGoOn<L extends LessonEntry>(store: Store, lessons: readonly L[]): L | undefined {
  const { value } = store.read('place', 'latest');
  const latest = lessons.findIndex((lesson) => isRecord(value) && lesson.id === value.lesson);
  const after = lessons.slice(latest).find((lesson) => !isRead(store, lesson.id));
  return latest < 0 ? undefined : (after ?? lessons[latest]);
}

/** Minutes of the lessons that are not read. */
export function minutesLeft(store: Store, lessons: readonly LessonEntry[]): number {
  return lessons.reduce((total, lesson) => total + (isRead(store, lesson.id) ? 0 : lesson.minutes), 0);
}

/** The id of the setting under which a proposed way through the course is kept. */
export const pathSetting = 'path';

/** Ids of the modules in the order that was proposed; empty when none was. */
export function proposedOrder(store: Store): string[] {
  const { value } = store.read('setting', pathSetting);
  const order = isRecord(value) ? value.order : undefined;
  return Array.isArray(order) ? order.filter((id) => typeof id === 'string') : [];
}

/** Whether an exercise has been gone through, whichever kind of entry it has. */
export function isDone(store: Store, exercise: string): boolean {
  return (['answer', 'words'] as const).some((kind) => asSaved(store.read(kind, exercise).value)?.result.done === true);
}
