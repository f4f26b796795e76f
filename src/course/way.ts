/** The way through the course: where to go on, in the course's order or one that was proposed. */
import { isRead, type LessonEntry } from './progress.ts';
import { isRecord } from './result.ts';
import type { Store } from './store.ts';

/** The id of the setting under which a proposed way through the course is kept. */
export const pathSetting = 'path';

/** Ids of the modules in the order that was proposed; empty when none was. */
export function proposedOrder(store: Store): string[] {
  const { value } = store.read('setting', pathSetting);
  const order = isRecord(value) ? value.order : undefined;
  return Array.isArray(order) ? [...new Set(order.filter((id) => typeof id === 'string'))] : [];
}

/**
 * Where to go on: the lesson opened last, or the next one that is not read, beginning again where the
 * order ends; the one opened last when all are read. Undefined when nothing has been opened.
 * @param lessons all lessons in the order they are taken.
 */
export function whereToGoOn<L extends LessonEntry>(store: Store, lessons: readonly L[]): L | undefined {
  const { value } = store.read('place', 'latest');
  const latest = lessons.findIndex((lesson) => isRecord(value) && lesson.id === value.lesson);
  const onwards = [...lessons.slice(latest), ...lessons.slice(0, latest)];
  return latest < 0 ? undefined : (onwards.find((lesson) => !isRead(store, lesson.id)) ?? lessons[latest]);
}

/**
 * Lessons in the order of the modules that was proposed; those of other modules come after, as they stand.
 * @param modules ids of modules, as `proposedOrder` gives them; what the course does not have is ignored.
 */
export function inProposedOrder<L extends LessonEntry>(lessons: readonly L[], modules: readonly string[]): L[] {
  const moduleOf = ({ id }: L) => id.split('/')[0]!;
  return [...modules.flatMap((module) => lessons.filter((lesson) => moduleOf(lesson) === module)), ...lessons.filter((lesson) => !modules.includes(moduleOf(lesson)))];
}
