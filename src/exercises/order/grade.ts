import { isRecord } from '../../course/result.ts';
import { shuffled } from '../../course/shuffle.ts';
import { verdictOf, type Verdict } from '../graded.ts';
import type { Order } from './schema.ts';

type Task = Pick<Order, 'items'>;
/** Item ids from top to bottom. */
export interface OrderAnswer { order: string[] }

/** The order before anything is moved: never the right one. */
export function empty(task: Task): OrderAnswer {
  const right = task.items.map((item) => item.id);
  const order = shuffled(right, right.join());
  return { order: order.join() === right.join() ? [...right.slice(1), right[0]!] : order };
}

export const isComplete = () => true;

/** An item counts when it stands in its right place. */
export function grade(task: Task, { order }: OrderAnswer): Verdict {
  return verdictOf(Object.fromEntries(task.items.map((item, place) => [item.id, order[place] === item.id])));
}

/** Keeps the stored order of the items that are still there; new ones come last. */
export function restore(task: Task, stored: unknown): OrderAnswer {
  const saved = isRecord(stored) && Array.isArray(stored.order) ? stored.order : [];
  const start = empty(task).order;
  const kept = [...new Set(saved)].filter((id): id is string => start.includes(id as string));
  return { order: kept.length ? [...kept, ...start.filter((id) => !kept.includes(id))] : start };
}

/** Moves the item a step up (-1) or down (1); at the end of the list nothing happens. */
export function move({ order }: OrderAnswer, id: string, step: -1 | 1): OrderAnswer {
  const from = order.indexOf(id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= order.length) return { order };
  const moved = [...order];
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return { order: moved };
}
