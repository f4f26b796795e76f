import { isRecord } from '../../course/result.ts';
import { verdictOf, type Verdict } from '../graded.ts';
import type { Sort } from './schema.ts';

type Task = Pick<Sort, 'items' | 'categories'>;
/** Item id to category id. */
export interface SortAnswer { placed: Record<string, string> }

export const empty = (): SortAnswer => ({ placed: {} });

export const isComplete = (task: Task, { placed }: SortAnswer) => task.items.every((item) => Object.hasOwn(placed, item.id));

export function grade(task: Task, { placed }: SortAnswer): Verdict {
  return verdictOf(Object.fromEntries(task.items.map((item) => [item.id, placed[item.id] === item.category])));
}

/** Keeps the placements whose item and category are still there. */
export function restore(task: Task, stored: unknown): SortAnswer {
  const placed = isRecord(stored) && isRecord(stored.placed) ? stored.placed : {};
  const categories = task.categories.map((category) => category.id);
  return { placed: Object.fromEntries(task.items.flatMap(({ id }) => (Object.hasOwn(placed, id) && categories.includes(placed[id] as string) ? [[id, placed[id] as string]] : []))) };
}
